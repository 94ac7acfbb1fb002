import type { Language, Words } from '../../kernel/language.ts'
import type { RuleName } from '../rules.ts'

type RuleWords = {
  /** What the limit is, as a heading. */
  readonly title: Words
  /** What the first day (or instant) is. */
  readonly from: Words
}

const initiation: Words = {
  fi: 'asian vireilletulopäivä',
  sv: 'dagen då ärendet inleddes',
  en: 'the day the matter was initiated',
}
const notice: Words = { fi: 'tiedoksisaantipäivä', sv: 'dagen för delfåendet', en: 'the day of notice' }
const firstDayOfPlacement: Words = {
  fi: 'sijoituksen ensimmäinen päivä',
  sv: 'placeringens första dag',
  en: 'day 1 of the placement',
}
const startOfIsolation: Words = {
  fi: 'eristämisen todellinen alkamishetki',
  sv: 'tidpunkten då isoleringen faktiskt började',
  en: 'the moment the isolation actually began',
}

const words: Readonly<Record<RuleName, RuleWords>> = {
  'assessment-start': {
    title: {
      fi: 'Palvelutarpeen arviointi on aloitettava',
      sv: 'Bedömningen av servicebehovet ska inledas',
      en: 'The assessment of the need for services must start',
    },
    from: initiation,
  },
  'assessment-complete': {
    title: {
      fi: 'Palvelutarpeen arvioinnin on valmistuttava',
      sv: 'Bedömningen av servicebehovet ska vara klar',
      en: 'The assessment of the need for services must be complete',
    },
    from: initiation,
  },
  'inform-of-notification': {
    title: {
      fi: 'Lapselle ja huoltajalle on kerrottava ilmoituksesta',
      sv: 'Barnet och vårdnadshavaren ska informeras om anmälan',
      en: 'The child and the custodian must be told of the notification',
    },
    from: initiation,
  },
  'service-decision-execution': {
    title: {
      fi: 'Palvelua koskeva päätös on toimeenpantava',
      sv: 'Beslutet om service ska verkställas',
      en: 'The decision on a service must be carried out',
    },
    from: initiation,
  },
  'client-plan-review': {
    title: {
      fi: 'Asiakassuunnitelma on tarkistettava',
      sv: 'Klientplanen ska ses över',
      en: 'The client plan must be reviewed',
    },
    from: {
      fi: 'edellisen suunnitelman päivä',
      sv: 'den föregående planens dag',
      en: 'the day of the previous version of the plan',
    },
  },
  'open-care-placement-review': {
    title: {
      fi: 'Avohuollon sijoitus on arvioitava uudelleen',
      sv: 'Placeringen inom öppenvården ska omprövas',
      en: 'The placement in open care must be reviewed',
    },
    from: { fi: 'sijoituksen alkamispäivä', sv: 'dagen då placeringen började', en: 'the day the placement began' },
  },
  'emergency-placement-end': {
    title: {
      fi: 'Kiireellisen sijoituksen viimeinen päivä',
      sv: 'Den brådskande placeringens sista dag',
      en: 'Last day of the emergency placement',
    },
    from: firstDayOfPlacement,
  },
  'emergency-placement-extension-end': {
    title: {
      fi: 'Jatketun kiireellisen sijoituksen viimeinen päivä',
      sv: 'Den förlängda brådskande placeringens sista dag',
      en: 'Last day of the extended emergency placement',
    },
    from: firstDayOfPlacement,
  },
  'deemed-receipt-letter': {
    title: {
      fi: 'Kirjeen katsotaan tulleen tiedoksi',
      sv: 'Brevet anses ha delgetts',
      en: 'The letter is deemed received',
    },
    from: { fi: 'lähettämispäivä', sv: 'dagen för avsändandet', en: 'the day of posting' },
  },
  'deemed-receipt-electronic-notice': {
    title: {
      fi: 'Sähköisen viestin katsotaan tulleen tiedoksi',
      sv: 'Det elektroniska meddelandet anses ha delgetts',
      en: 'The electronic notice is deemed received',
    },
    from: { fi: 'lähettämispäivä', sv: 'dagen för avsändandet', en: 'the day of sending' },
  },
  rectification: {
    title: {
      fi: 'Oikaisuvaatimuksen viimeinen päivä',
      sv: 'Sista dagen för begäran om omprövning',
      en: 'Last day of the request for rectification',
    },
    from: notice,
  },
  appeal: {
    title: {
      fi: 'Hallinto-oikeuteen tehtävän valituksen viimeinen päivä',
      sv: 'Sista dagen för besvär hos förvaltningsdomstolen',
      en: 'Last day of the appeal to the administrative court',
    },
    from: notice,
  },
  'appeal-supreme-administrative-court': {
    title: {
      fi: 'Korkeimpaan hallinto-oikeuteen tehtävän valituksen viimeinen päivä',
      sv: 'Sista dagen för besvär hos högsta förvaltningsdomstolen',
      en: 'Last day of the appeal to the Supreme Administrative Court',
    },
    from: notice,
  },
  'isolation-new-decision': {
    title: {
      fi: 'Eristämisestä on tehtävä uusi päätös',
      sv: 'Ett nytt beslut om isolering ska fattas',
      en: 'A new decision on the isolation must be made',
    },
    from: startOfIsolation,
  },
  'isolation-end': {
    title: {
      fi: 'Eristämisen on päätyttävä',
      sv: 'Isoleringen ska ha upphört',
      en: 'The isolation must have ended',
    },
    from: startOfIsolation,
  },
  'breach-notice': {
    title: {
      fi: 'Tietoturvaloukkauksesta on ilmoitettava valvontaviranomaiselle',
      sv: 'Personuppgiftsincidenten ska anmälas till tillsynsmyndigheten',
      en: 'The data breach must be notified to the supervisory authority',
    },
    from: {
      fi: 'hetki, jona loukkaus tuli ilmi',
      sv: 'tidpunkten då incidenten upptäcktes',
      en: 'the moment of becoming aware of the breach',
    },
  },
}

/** What the limit is, as a heading. */
export function ruleInWords(rule: RuleName, language: Language): string {
  return words[rule].title[language]
}

/** What the day or instant is that the rule counts from. */
export function startInWords(rule: RuleName, language: Language): string {
  return words[rule].from[language]
}
