import type { Words } from '../../kernel/language.ts'

/** Words of the list of own children. */
export const ownChildrenTexts = {
  title: { fi: 'Omat lapset', sv: 'Egna barn', en: 'Own children' },
  none: {
    fi: 'Hoidettavanasi ei ole nyt yhdenkään lapsen asiaa.',
    sv: 'Du har just nu inget barns ärende att sköta.',
    en: 'No child’s matter is yours to handle right now.',
  },
  noneAdvice: {
    fi: 'Lapsi tulee tähän, kun käsittelet ilmoitusta, teet arviointia tai sinut nimetään vastuuseen.',
    sv: 'Ett barn syns här när du handlägger en anmälan, gör en bedömning eller utses till ansvarig.',
    en: 'A child appears here when you handle a notification, do an assessment or are named responsible.',
  },
  order: { fi: 'Järjestys:', sv: 'Ordning:', en: 'Sorted by:' },
  name: { fi: 'nimen mukaan', sv: 'efter namn', en: 'name' },
  clock: { fi: 'lähimmän määräajan mukaan', sv: 'efter närmaste tidsfrist', en: 'nearest time limit' },
  child: { fi: 'Lapsi', sv: 'Barn', en: 'Child' },
  age: { fi: 'Ikä', sv: 'Ålder', en: 'Age' },
  relation: { fi: 'Tehtäväsi', sv: 'Din uppgift', en: 'Your task' },
  stands: { fi: 'Asian tila', sv: 'Läge', en: 'Where it stands' },
  nearest: { fi: 'Lähin määräaika', sv: 'Närmaste tidsfrist', en: 'Nearest time limit' },
  noClock: { fi: 'ei määräaikaa', sv: 'ingen tidsfrist', en: 'no time limit' },
  pages: { fi: 'Luettelon sivut', sv: 'Listans sidor', en: 'Pages of the list' },
  previous: { fi: 'Edelliset', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraavat', sv: 'Nästa', en: 'Next' },
} as const satisfies Record<string, Words>
