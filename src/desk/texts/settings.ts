import type { CodeEntry, CodeList } from '../../documents/code-lists.ts'
import type { Language, Words } from '../../kernel/language.ts'

/** Words of the caseloads page. */
export const caseloadTexts = {
  title: { fi: 'Työntekijöiden lapsimäärät', sv: 'Barn per arbetare', en: 'Caseloads' },
  worker: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Social worker' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  children: { fi: 'Lapsia', sv: 'Barn', en: 'Children' },
  cap: { fi: 'Enimmäismäärä', sv: 'Högsta antal', en: 'Cap' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  listed: { fi: 'Lapsia ja enimmäismäärä', sv: 'Barn och högsta antal', en: 'Children and the cap' },
  over: { fi: 'Yli enimmäismäärän', sv: 'Över det högsta antalet', en: 'Over the cap' },
  full: { fi: 'Enimmäismäärässä', sv: 'Vid det högsta antalet', en: 'At the cap' },
  room: { fi: 'Tilaa on', sv: 'Det finns plats', en: 'Has room' },
  none: {
    fi: 'Yhtään sosiaalityöntekijää ei ole vielä kirjattu.',
    sv: 'Ingen socialarbetare har registrerats ännu.',
    en: 'No social worker has been entered yet.',
  },
  counting: {
    fi: 'Lasketaan jokaiselle työntekijälle erikseen, ei keskiarvona. Lasten nimiä ei näytetä.',
    sv: 'Räknas för varje arbetare för sig, inte som medeltal. Barnens namn visas inte.',
    en: 'Counted for each worker, never as an average. No child’s name is shown.',
  },
} as const satisfies Record<string, Words>

/** "27 / 30". */
export function ofCap(children: number, cap: number): string {
  return `${children} / ${cap}`
}

/** Words of the law page. */
export const lawPageTexts = {
  title: { fi: 'Laki ja määräajat', sv: 'Lag och tidsfrister', en: 'Law and time limits' },
  lead: {
    fi: 'Nämä arvot ohjelma tuntee. Jokaisella on pykälä, voimassaolo ja tieto siitä, kuinka varma se on.',
    sv: 'Dessa värden känner programmet till. Var och en har paragraf, giltighet och uppgift om hur säker den är.',
    en: 'The values the program knows. Each has its section, its validity, and how sure it is.',
  },
  calculator: { fi: 'Laske määräaika', sv: 'Räkna en tidsfrist', en: 'Count a time limit' },
  rule: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Time limit' },
  from: { fi: 'Mistä päivästä', sv: 'Från vilken dag', en: 'From which day' },
  count: { fi: 'Laske', sv: 'Räkna', en: 'Count' },
  countedFrom: { fi: 'Laskettu päivästä', sv: 'Räknat från', en: 'Counted from' },
  safe: { fi: 'Turvallinen päivä', sv: 'Säker dag', en: 'Safe day' },
  lastPermitted: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  nominal: { fi: 'Pelkän laskun mukaan', sv: 'Enligt blotta räkningen', en: 'By the bare count' },
  on: { fi: 'Voimassa päivänä', sv: 'I kraft den', en: 'In force on' },
  show: { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  name: { fi: 'Tunnus', sv: 'Beteckning', en: 'Name' },
  section: { fi: 'Pykälä', sv: 'Paragraf', en: 'Section' },
  validity: { fi: 'Voimassa', sv: 'Gäller', en: 'Valid' },
  status: { fi: 'Varmuus', sv: 'Säkerhet', en: 'How sure' },
  checked: { fi: 'Tarkistettu', sv: 'Kontrollerad', en: 'Checked on' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  notComputed: {
    fi: 'ohjelma ei vielä laske tällä',
    sv: 'programmet räknar ännu inte med detta',
    en: 'the program does not compute with it yet',
  },
  problem: { fi: 'Tarkista tämä', sv: 'Kontrollera detta', en: 'Check this' },
  notADay: {
    fi: 'Tällaista päivää ei ole. Kirjoita esimerkiksi 24.11.2026.',
    sv: 'En sådan dag finns inte. Skriv till exempel 24.11.2026.',
    en: 'There is no such day. Write for example 24.11.2026.',
  },
  noAnswer: {
    fi: 'Tälle päivälle ohjelmalla ei ole vastausta: lakitieto alkaa vuodesta 2008 ja ulottuu vuoteen 2100.',
    sv: 'Programmet har inget svar för den dagen: laguppgifterna börjar 2008 och sträcker sig till 2100.',
    en: 'There is no answer for that day: the record runs from 2008 to 2100.',
  },
  noRule: {
    fi: 'Valitse määräaika luettelosta.',
    sv: 'Välj en tidsfrist i listan.',
    en: 'Choose a time limit from the list.',
  },
  dayHint: { fi: 'Esimerkiksi 24.11.2026', sv: 'Till exempel 24.11.2026', en: 'For example 24.11.2026' },
  unsure: {
    fi: 'Tarkistamatta tai vahvistamatta',
    sv: 'Inte kontrollerade eller bekräftade',
    en: 'Not verified or not confirmed',
  },
  all: { fi: 'Kaikki arvot', sv: 'Alla värden', en: 'All values' },
  onlyUnsure: { fi: 'Vain epävarmat', sv: 'Endast osäkra', en: 'Only the unsure' },
} as const satisfies Record<string, Words>

/** Words of the code lists page. */
export const codeListTexts = {
  title: { fi: 'Luokitukset', sv: 'Klassifikationer', en: 'Code lists' },
  lead: {
    fi: 'Valtakunnalliset luokitukset, joita asiakirjat käyttävät. Tarkistamatonta koodia sisältävää asiakirjaa ei viedä valtakunnalliseen arkistoon.',
    sv: 'De nationella klassifikationer som handlingarna använder. En handling med en okontrollerad kod förs inte till det nationella arkivet.',
    en: 'The national lists that the documents use. A document with an unverified code does not go to the national archive.',
  },
  list: { fi: 'Luokitus', sv: 'Klassifikation', en: 'List' },
  entries: { fi: 'Koodeja', sv: 'Koder', en: 'Entries' },
  unverified: { fi: 'Tarkistamatta', sv: 'Inte kontrollerade', en: 'Not verified' },
  code: { fi: 'Koodi', sv: 'Kod', en: 'Code' },
  words: { fi: 'Nimi', sv: 'Namn', en: 'Words' },
  read: { fi: 'Mistä luettu', sv: 'Var läst', en: 'Where read' },
  extent: { fi: 'Kattavuus', sv: 'Omfattning', en: 'Extent' },
  toCheck: { fi: 'Tarkistettavat koodit', sv: 'Koder att kontrollera', en: 'Codes to verify' },
  lists: { fi: 'Kaikki luokitukset', sv: 'Alla klassifikationer', en: 'All lists' },
  none: {
    fi: 'Kaikki koodit on tarkistettu.',
    sv: 'Alla koder är kontrollerade.',
    en: 'Every code has been verified.',
  },
} as const satisfies Record<string, Words>

/** How much of a list we know. */
export const extentTexts: Readonly<Record<CodeList['extent'], Words>> = {
  whole: { fi: 'kokonaan', sv: 'hel', en: 'whole' },
  partial: { fi: 'osittain', sv: 'delvis', en: 'partial' },
  register: { fi: 'rekisteri', sv: 'register', en: 'a register' },
}

/** Where an entry was read. */
export const readTexts: Readonly<Record<CodeEntry['read'], Words>> = {
  list: { fi: 'julkaistu luettelo', sv: 'publicerad lista', en: 'a published list' },
  example: { fi: 'valtakunnallinen asiakirjarakenne', sv: 'nationell handlingsstruktur', en: 'a national structure' },
  unverified: { fi: 'ei lähdettä', sv: 'ingen källa', en: 'no source' },
}

const counts: Readonly<Record<Language, (count: number) => string>> = {
  fi: (count) => `${count} arvoa`,
  sv: (count) => `${count} värden`,
  en: (count) => `${count} values`,
}

/** "62 arvoa". */
export function valuesInWords(count: number, language: Language): string {
  return counts[language](count)
}
