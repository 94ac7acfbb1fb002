import type { Language, Words } from '../../kernel/language.ts'
import type { Counting, Status, Unit, ValidFromMark, ValidToMark, Value } from '../record/record.ts'

const statuses: Readonly<Record<Status, Words>> = {
  verified: { fi: 'tarkistettu', sv: 'kontrollerad', en: 'verified' },
  'verified-twice': {
    fi: 'tarkistettu kahdesta lähteestä',
    sv: 'kontrollerad i två källor',
    en: 'verified in two sources',
  },
  unverified: { fi: 'tarkistamatta', sv: 'inte kontrollerad', en: 'not verified' },
  interpretation: { fi: 'oma tulkintamme', sv: 'vår egen tolkning', en: 'our own interpretation' },
  unconfirmed: {
    fi: 'vahvistamatta: vuoden 2026 uudistus on voinut muuttaa arvoa',
    sv: 'inte bekräftad: reformen 2026 kan ha ändrat värdet',
    en: 'unconfirmed: the 2026 reform may have changed the value',
  },
}

/** How sure a value is. */
export function statusInWords(status: Status, language: Language): string {
  return statuses[status][language]
}

const countings: Readonly<Record<Counting, Words>> = {
  WD7: {
    fi: 'ensimmäistä päivää eikä vapaapäiviä lasketa',
    sv: 'den första dagen och lediga dagar räknas inte',
    en: 'the first day and days off do not count',
  },
  MONTH: {
    fi: 'päättyy päivänä, jolla on sama järjestysnumero',
    sv: 'slutar den dag som har samma ordningsnummer',
    en: 'ends on the day with the same number',
  },
  INCL: {
    fi: 'ensimmäinen päivä lasketaan eikä loppu siirry',
    sv: 'den första dagen räknas och slutet flyttas inte',
    en: 'the first day counts and the end does not move',
  },
  EXCL: {
    fi: 'ensimmäistä päivää ei lasketa',
    sv: 'den första dagen räknas inte',
    en: 'the first day does not count',
  },
  HOURS: {
    fi: 'kuluneita tunteja, joita kesäaika ei muuta',
    sv: 'förflutna timmar, som sommartiden inte ändrar',
    en: 'elapsed hours, which summer time does not change',
  },
  AGE: { fi: 'syntymäpäivästä', sv: 'från födelsedagen', en: 'by the birthday' },
  none: { fi: 'ei lasketa päivinä', sv: 'räknas inte i dagar', en: 'not counted in days' },
}

/** How a value is counted. */
export function countingInWords(counting: Counting, language: Language): string {
  return countings[counting][language]
}

const units: Readonly<Record<Exclude<Unit, 'date' | 'none'>, Words>> = {
  weekdays: { fi: 'arkipäivää', sv: 'vardagar', en: 'weekdays' },
  days: { fi: 'päivää', sv: 'dagar', en: 'days' },
  hours: { fi: 'tuntia', sv: 'timmar', en: 'hours' },
  months: { fi: 'kk', sv: 'mån.', en: 'mo.' },
  years: { fi: 'v', sv: 'år', en: 'yr' },
  'times-a-year': { fi: 'kertaa vuodessa', sv: 'gånger om året', en: 'times a year' },
  children: { fi: 'lasta', sv: 'barn', en: 'children' },
  persons: { fi: 'henkilöä', sv: 'personer', en: 'persons' },
  workers: { fi: 'työntekijää', sv: 'arbetstagare', en: 'workers' },
  'percent-of-listed-income': {
    fi: '% luetelluista tuloista',
    sv: '% av de uppräknade inkomsterna',
    en: '% of the listed income',
  },
  'euros-a-month': { fi: 'euroa kuukaudessa', sv: 'euro i månaden', en: 'euros a month' },
  'share-of-maintenance-support': {
    fi: 'lapsen elatustuesta',
    sv: 'av underhållsstödet för ett barn',
    en: 'of the maintenance support for one child',
  },
  'maximum-penalty': { fi: 'enimmäisrangaistus', sv: 'maximistraff', en: 'maximum penalty' },
  'reporting-period': {
    fi: 'raportointijakso (kk-pv)',
    sv: 'rapporteringsperiod (mån.-dag)',
    en: 'reporting period (month-day)',
  },
}

const fromMarks: Readonly<Record<ValidFromMark, Words>> = {
  'at-latest': { fi: 'viimeistään', sv: 'senast', en: 'at the latest' },
  unverified: { fi: 'alku tarkistamatta', sv: 'början inte kontrollerad', en: 'start not verified' },
  'year-only': { fi: 'vain vuosi tiedossa', sv: 'endast året känt', en: 'only the year is known' },
  wording: { fi: 'nykyinen sanamuoto', sv: 'nuvarande ordalydelse', en: 'present wording' },
}

const toMarks: Readonly<Record<ValidToMark, Words>> = {
  unconfirmed: { fi: 'loppu vahvistamatta', sv: 'slutet inte bekräftat', en: 'end not confirmed' },
  'amendments-not-checked': {
    fi: 'myöhempiä muutoksia ei ole tarkistettu',
    sv: 'senare ändringar inte kontrollerade',
    en: 'later amendments not checked',
  },
  'bill-pending': { fi: 'vireillä lakiesitys', sv: 'proposition anhängig', en: 'a bill is pending' },
}

/** What the first day of validity is worth. */
export function validFromMarkInWords(mark: ValidFromMark, language: Language): string {
  return fromMarks[mark][language]
}

/** What the last day of validity, or the lack of one, is worth. */
export function validToMarkInWords(mark: ValidToMark, language: Language): string {
  return toMarks[mark][language]
}

/** The value with its unit: "7 arkipäivää". Parts of one provision stand one after another. */
export function valueInWords(value: Value, unit: Unit, language: Language): string {
  const said = plainValue(value, language)
  if (unit === 'date' || unit === 'none') return said
  const isWhole = typeof value === 'number' || isShare(value)
  return isWhole ? `${said} ${units[unit][language]}` : `${said} (${units[unit][language]})`
}

function plainValue(value: Value, language: Language): string {
  if (typeof value === 'number') return value.toLocaleString(locales[language], { useGrouping: false })
  if (typeof value === 'boolean') return value ? yes[language] : no[language]
  if (typeof value === 'string') return textInWords(value, language)
  if (isList(value)) return value.map((word) => textInWords(word, language)).join(', ')
  if (isShare(value)) return `${value.numerator}/${value.denominator}`
  return Object.entries(value)
    .map(([part, of]) => `${textInWords(part, language)}: ${plainValue(of, language)}`)
    .join('; ')
}

const locales: Words = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const yes: Words = { fi: 'kyllä', sv: 'ja', en: 'yes' }
const no: Words = { fi: 'ei', sv: 'nej', en: 'no' }

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

function isShare(value: Value): value is Readonly<Record<'numerator' | 'denominator', number>> {
  return typeof value === 'object' && 'numerator' in value && 'denominator' in value
}

/** Days (YYYY-MM-DD, MM-DD) stand for themselves; every other text of the record has words. Throws when it has none. */
function textInWords(text: string, language: Language): string {
  if (/^(\d{4}-)?\d{2}-\d{2}$/.test(text)) return text
  const words = texts[text]
  if (!words) throw new Error(`The law record has a value without words: ${text}.`)
  return words[language]
}

const texts: Readonly<Record<string, Words>> = {
  immediately: { fi: 'heti', sv: 'genast', en: 'immediately' },
  'without-delay': { fi: 'viipymättä', sv: 'utan dröjsmål', en: 'without delay' },
  'none-in-law': { fi: 'laissa ei määräaikaa', sv: 'ingen tidsfrist i lagen', en: 'none in law' },
  'as-in-the-plan': { fi: 'suunnitelman mukaan', sv: 'enligt planen', en: 'as in the plan' },
  permanent: { fi: 'pysyvä', sv: 'permanent', en: 'permanent' },
  'until-need-ends-and-entries-are-made': {
    fi: 'kunnes tarve päättyy ja kirjaukset on tehty',
    sv: 'tills behovet upphör och anteckningarna är gjorda',
    en: 'until the need ends and the entries are made',
  },
  'same-number-or-last-of-month': {
    fi: 'sama järjestysnumero, muuten kuukauden viimeinen päivä',
    sv: 'samma ordningsnummer, annars månadens sista dag',
    en: 'the same number, otherwise the last day of the month',
  },
  'saturday-following-06-19': {
    fi: '19.6. seuraava lauantai',
    sv: 'lördagen efter 19.6',
    en: 'the Saturday following 19 June',
  },
  'saturday-following-10-30': {
    fi: '30.10. seuraava lauantai',
    sv: 'lördagen efter 30.10',
    en: 'the Saturday following 30 October',
  },
  'holy-day': { fi: 'pyhäpäivä', sv: 'helgdag', en: 'holy day' },
  saturday: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
  sunday: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
  'may-day': { fi: 'vapunpäivä', sv: 'första maj', en: 'May Day' },
  'independence-day': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  'christmas-eve': { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
  'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' },
  chapter21MaximumYears: {
    fi: 'rikoslain 21 luku, vähintään vuosia',
    sv: '21 kap. i strafflagen, minst år',
    en: 'Criminal Code chapter 21, at least years',
  },
  chapter20: { fi: 'rikoslain 20 luku', sv: '20 kap. i strafflagen', en: 'Criminal Code chapter 20' },
  'every-sexual-offence': { fi: 'kaikki seksuaalirikokset', sv: 'alla sexualbrott', en: 'every sexual offence' },
  from: { fi: 'alkaen', sv: 'från', en: 'from' },
  to: { fi: 'asti', sv: 'till', en: 'to' },
  due: { fi: 'toimitettava', sv: 'lämnas senast', en: 'due' },
  under: { fi: 'alle', sv: 'under', en: 'under' },
  underWhenNecessary: { fi: 'tarvittaessa alle', sv: 'vid behov under', en: 'when necessary, under' },
  over: { fi: 'yli', sv: 'över', en: 'over' },
  unitAlone: { fi: 'yksi yksikkö', sv: 'en enhet', en: 'a unit alone' },
  eachUnitOfSeveralInBuilding: {
    fi: 'useasta samassa rakennuksessa kukin',
    sv: 'var och en av flera i samma byggnad',
    en: 'each of several in one building',
  },
  standard: { fi: 'yleensä', sv: 'i regel', en: 'in general' },
  withTwoQualifiedCarers: {
    fi: 'kahden kelpoisen hoitajan kanssa',
    sv: 'med två behöriga vårdare',
    en: 'with two qualified carers',
  },
  weeks: { fi: 'viikkoa', sv: 'veckor', en: 'weeks' },
  months: { fi: 'kuukautta', sv: 'månader', en: 'months' },
  extensionMonths: { fi: 'jatko, kuukautta', sv: 'förlängning, månader', en: 'extension, months' },
  monthsWhenLaboriousOrPartlySecret: {
    fi: 'kuukautta, jos työläs tai osin salainen',
    sv: 'månader, om arbetskrävande eller delvis sekretessbelagd',
    en: 'months, when laborious or partly secret',
  },
  yearsAfterDeath: { fi: 'kuolemasta', sv: 'efter döden', en: 'after death' },
  otherwiseYears: { fi: 'muuten', sv: 'annars', en: 'otherwise' },
  yearsFromBirth: { fi: 'syntymästä', sv: 'från födelsen', en: 'from birth' },
  otherMattersYearsFromClosing: {
    fi: 'muissa asioissa päättymisestä',
    sv: 'i andra ärenden från avslutandet',
    en: 'in other matters from closing',
  },
  newestYearsAfterDeath: { fi: 'uusin, kuolemasta', sv: 'den nyaste, efter döden', en: 'the newest, after death' },
  earlierYearsAfterNewVersion: {
    fi: 'aiemmat, uudesta versiosta',
    sv: 'tidigare, efter en ny version',
    en: 'earlier ones, after the new version',
  },
}
