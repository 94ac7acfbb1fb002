import type { Language, Words } from '../../kernel/language.ts'
import type { FileFault } from '../service-catalogue/read-file.ts'
import { editingRefusalInWords, faultInWords } from './fault-texts.ts'

/** What is wrong with what was pasted or pressed, as one sentence. */
const faults: Readonly<Record<Exclude<FileFault, 'missing'> | 'nothing-chosen', Words>> = {
  'file-too-long': {
    fi: 'Tiedosto on liian pitkä. Tuo se osissa, enintään 2 miljoonaa merkkiä kerrallaan.',
    sv: 'Filen är för lång. Importera den i delar, högst 2 miljoner tecken åt gången.',
    en: 'The file is too long. Import it in parts of 2 million characters at most.',
  },
  'not-json': {
    fi: 'Teksti ei ole JSON-muotoista. Liitä tiedosto kokonaan, alusta loppuun.',
    sv: 'Texten är inte i JSON-form. Klistra in hela filen, från början till slut.',
    en: 'The text is not JSON. Paste the whole file, from its beginning to its end.',
  },
  'not-a-catalogue': {
    fi: 'Tiedostossa ei ole palveluita eikä asiointikanavia.',
    sv: 'Filen har inga tjänster och inga servicekanaler.',
    en: 'The file has no services and no service channels.',
  },
  'too-many-items': {
    fi: 'Tiedostossa on yli 1000 kohdetta. Tuo se osissa.',
    sv: 'Filen har över 1 000 poster. Importera den i delar.',
    en: 'The file has more than 1,000 items. Import it in parts.',
  },
  'nothing-chosen': {
    fi: 'Valitse ainakin yksi.',
    sv: 'Välj minst en.',
    en: 'Choose at least one.',
  },
}
const isOwn = (code: string): code is keyof typeof faults => Object.hasOwn(faults, code)

/** What is wrong, in words. */
export function catalogueFaultInWords(code: string, language: Language): string {
  return isOwn(code) ? faults[code][language] : faultInWords(code, language)
}

const changed: Words = {
  fi: 'Oppaassa on muuttunut jotain sen jälkeen, kun katsoit tätä. Mitään ei tallennettu. Alla on uusi vertailu; katso se ja valitse uudelleen.',
  sv: 'Något i guiden har ändrats efter att du såg detta. Ingenting sparades. Nedan finns en ny jämförelse; se på den och välj på nytt.',
  en: 'Something in the guide has changed since you saw this. Nothing was saved. Below is a new comparison; look at it and choose again.',
}

/** Why nothing was saved or published, in words. */
export function catalogueRefusalInWords(kind: Parameters<typeof editingRefusalInWords>[0], language: Language): string {
  return kind === 'changed-meanwhile' ? changed[language] : editingRefusalInWords(kind, language)
}
