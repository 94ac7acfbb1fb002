import type { PlainDate, Weekday } from '../../kernel/day.ts'
import { parts, weekday } from '../../kernel/day.ts'
import type { Language, Words } from '../../kernel/language.ts'
import type { DayName } from '../time-limits/holidays.ts'

const names: Readonly<Record<DayName, Words>> = {
  'new-years-day': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: 'New Year’s Day' },
  epiphany: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
  'good-friday': { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' },
  'easter-sunday': { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' },
  'easter-monday': { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' },
  'may-day': { fi: 'vapunpäivä', sv: 'första maj', en: 'May Day' },
  'ascension-day': { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  'whit-sunday': { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' },
  'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' },
  'midsummer-day': { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' },
  'all-saints-day': { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: 'All Saints’ Day' },
  'independence-day': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  'christmas-eve': { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
  'christmas-day': { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
  'st-stephens-day': { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'St Stephen’s Day' },
  saturday: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
  sunday: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
}

/** The name of a holiday, an eve, Saturday or Sunday. */
export function dayNameInWords(name: DayName, language: Language): string {
  return names[name][language]
}

const shortWeekdays: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  fi: { 1: 'ma', 2: 'ti', 3: 'ke', 4: 'to', 5: 'pe', 6: 'la', 7: 'su' },
  sv: { 1: 'mån', 2: 'tis', 3: 'ons', 4: 'tors', 5: 'fre', 6: 'lör', 7: 'sön' },
  en: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
}

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

/** The day with its weekday in short: "to 13.2.2025", "tors 13.2.2025", "Thu 13 February 2025". */
export function dayInWords(on: PlainDate, language: Language): string {
  const { year, month, date } = parts(on)
  const name = shortWeekdays[language][weekday(on)]
  if (language === 'en') return `${name} ${date} ${englishMonths[month - 1]} ${year}`
  return `${name} ${date}.${month}.${year}`
}
