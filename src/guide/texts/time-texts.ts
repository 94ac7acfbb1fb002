import {
  addDays,
  dayNumber,
  helsinkiClock,
  isDay,
  type PlainDate,
  parts,
  type Weekday,
  weekday,
} from '../../kernel/day.ts'
import type { Language, Words } from '../../kernel/language.ts'
import type { HolidayName } from '../../law/time-limits/holidays.ts'
import type { OpeningInterval } from '../stretch.ts'

const weekdayNames: Readonly<Record<Language, Readonly<Record<Weekday, readonly [short: string, long: string]>>>> = {
  fi: {
    1: ['ma', 'maanantai'],
    2: ['ti', 'tiistai'],
    3: ['ke', 'keskiviikko'],
    4: ['to', 'torstai'],
    5: ['pe', 'perjantai'],
    6: ['la', 'lauantai'],
    7: ['su', 'sunnuntai'],
  },
  sv: {
    1: ['mån', 'måndag'],
    2: ['tis', 'tisdag'],
    3: ['ons', 'onsdag'],
    4: ['tors', 'torsdag'],
    5: ['fre', 'fredag'],
    6: ['lör', 'lördag'],
    7: ['sön', 'söndag'],
  },
  en: {
    1: ['Mon', 'Monday'],
    2: ['Tue', 'Tuesday'],
    3: ['Wed', 'Wednesday'],
    4: ['Thu', 'Thursday'],
    5: ['Fri', 'Friday'],
    6: ['Sat', 'Saturday'],
    7: ['Sun', 'Sunday'],
  },
}
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The weekday, short (`to`, `tors`, `Thu`) or whole. */
export function weekdayWords(on: Weekday, language: Language, length: 'short' | 'long'): string {
  return weekdayNames[language][on][length === 'short' ? 0 : 1]
}

/** The day with its weekday: `to 26.11.`, `tors 26.11`, `Thu 26 Nov`; long: `torstai 26.11.`, `torsdag 26.11`, `Thursday 26 November`. */
export function dayWords(on: PlainDate, language: Language, length: 'short' | 'long' = 'short'): string {
  const { month, date } = parts(on)
  const name = weekdayWords(weekday(on), language, length)
  if (language === 'fi') return `${name} ${date}.${month}.`
  if (language === 'sv') return `${name} ${date}.${month}`
  const monthName = englishMonths[month - 1] ?? ''
  return `${name} ${date} ${length === 'short' ? monthName.slice(0, 3) : monthName}`
}

/** The day with its year: `26.11.2026`, `26.11.2026`, `26 November 2026`. */
export function dateWords(on: PlainDate, language: Language): string {
  const { year, month, date } = parts(on)
  return language === 'en' ? `${date} ${englishMonths[month - 1] ?? ''} ${year}` : `${date}.${month}.${year}`
}

/** A date as far as a source tells it: `12.1.2018`, `12/2024`, `2022`; in English `12 January 2018`, `December 2024`, `2022`. */
export function sourceDateWords(date: string, language: Language): string {
  if (isDay(date)) return dateWords(date, language)
  const [year = '', month] = date.split('-')
  if (month === undefined) return year
  return language === 'en' ? `${englishMonths[Number(month) - 1] ?? ''} ${year}` : `${Number(month)}/${year}`
}

/** A clock time without the word for it: `9`, `9.30`; in English `9:00`, `9:30`. */
export function clockWords(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':')
  const hour = String(Number(hours))
  if (language === 'en') return `${hour}:${minutes}`
  return minutes === '00' ? hour : `${hour}.${minutes}`
}

/** At that time: `klo 9`, `kl. 9`, `9:00`. */
export function atClock(time: string, language: Language): string {
  const word: Words = { fi: 'klo ', sv: 'kl. ', en: '' }
  return `${word[language]}${clockWords(time, language)}`
}

/** The moment as the page says it: `torstai 26.11. klo 10.20`, `torsdag 26.11 kl. 10.20`, `Thursday 26 November, 10:20`. */
export function momentWords(at: Date, language: Language, length: 'short' | 'long' = 'long'): string {
  const { day, time } = helsinkiClock(at)
  const [hours = '', minutes = ''] = time.split(':')
  const exact = `${Number(hours)}${language === 'en' ? ':' : '.'}${minutes}`
  const between: Words = { fi: ' klo ', sv: ' kl. ', en: ', ' }
  return `${dayWords(day, language, length)}${between[language]}${exact}`
}

/** When a coming change is, seen from now: the time alone today, `huomenna klo 9` tomorrow, else with the day. Midnight ends the day before. */
export function changeWords(change: Date, at: Date, language: Language): string {
  const now = helsinkiClock(at).day
  const then = helsinkiClock(change)
  const midnight = then.time === '00:00'
  const on = midnight ? addDays(then.day, -1) : then.day
  const time = midnight ? '24:00' : then.time
  const clock = language === 'en' ? `at ${clockWords(time, language)}` : atClock(time, language)
  if (on === now) return clock
  if (dayNumber(on) - dayNumber(now) === 1) return `${tomorrow[language]} ${clock}`
  return language === 'en' ? `on ${dayWords(on, language)} ${clock}` : `${dayWords(on, language)} ${clock}`
}
const tomorrow: Words = { fi: 'huomenna', sv: 'i morgon', en: 'tomorrow' }
const and: Words = { fi: ' ja ', sv: ' och ', en: ' and ' }
const allDay: Words = { fi: 'koko vuorokauden', sv: 'hela dygnet', en: 'all day and night' }
const notOpen: Words = { fi: 'suljettu', sv: 'stängt', en: 'closed' }

/** Opening intervals of one day: `klo 9–15`, `klo 0–8 ja 15–24`, `suljettu`, `koko vuorokauden`. */
export function intervalWords(intervals: readonly OpeningInterval[], language: Language): string {
  const [first] = intervals
  if (!first) return notOpen[language]
  if (first.opens === '00:00' && first.closes === '24:00') return allDay[language]
  const ranges = intervals.map(({ opens, closes }) => `${clockWords(opens, language)}–${clockWords(closes, language)}`)
  const last = ranges.length > 1 ? ranges.at(-1) : undefined
  const listed = last === undefined ? ranges.join('') : `${ranges.slice(0, -1).join(', ')}${and[language]}${last}`
  return atTimes[language] + listed
}
const atTimes: Words = { fi: 'klo ', sv: 'kl. ', en: '' }

/** What the public holidays are called. */
export const holidayNames: Readonly<Record<HolidayName, Words>> = {
  'new-years-day': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: 'New Year’s Day' },
  epiphany: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
  'good-friday': { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' },
  'easter-sunday': { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' },
  'easter-monday': { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' },
  'may-day': { fi: 'vapunpäivä', sv: 'första maj', en: 'May Day' },
  'ascension-day': { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  'whit-sunday': { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' },
  'midsummer-day': { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' },
  'all-saints-day': { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: 'All Saints’ Day' },
  'independence-day': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  'christmas-day': { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
  'st-stephens-day': { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'St Stephen’s Day' },
}
