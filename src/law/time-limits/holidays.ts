import { addDays, dayOf, type PlainDate, parts, weekday } from '../../kernel/day.ts'
import { wordsInForce } from '../in-force.ts'

/** Days that are holy days by the Church Act, other than ordinary Sundays. */
export const holyDayNames = [
  'new-years-day',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'ascension-day',
  'whit-sunday',
  'midsummer-day',
  'all-saints-day',
  'christmas-day',
  'st-stephens-day',
] as const

/** Every name by which a day can matter to a time limit or to opening hours. */
export const dayNames = [
  ...holyDayNames,
  'may-day',
  'independence-day',
  'christmas-eve',
  'midsummer-eve',
  'saturday',
  'sunday',
] as const

export type HolyDayName = (typeof holyDayNames)[number]
/** A public holiday that is not an ordinary Sunday: the holy days, May Day and Independence Day. */
export type HolidayName = HolyDayName | 'may-day' | 'independence-day'
export type DayName = (typeof dayNames)[number]

/** A public holiday or one of the two eves, and its day. */
export type NamedDay = { readonly on: PlainDate; readonly name: Exclude<DayName, 'saturday' | 'sunday'> }

/** Easter Sunday of the year by the Gregorian reckoning. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const sundayOffset = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * sundayOffset) / 451)
  const inMarch = epact + sundayOffset - 7 * lateMoon + 114
  return dayOf(year, Math.floor(inMarch / 31), (inMarch % 31) + 1)
}

/** Public holidays of Finland in the year and the two eves of MAL 5 § (which are not holidays), oldest first. Years 2008–2100. */
export function namedDays(year: number): readonly NamedDay[] {
  const known = namedDaysByYear.get(year)
  if (known) return known
  const computed = computeNamedDays(year)
  namedDaysByYear.set(year, computed)
  return computed
}
const namedDaysByYear = new Map<number, readonly NamedDay[]>()

function computeNamedDays(year: number): readonly NamedDay[] {
  const easter = easterSunday(year)
  const midsummer = saturdayFollowing(dayNamedIn(wordsInForce('midsummer-day', dayOf(year, 1, 1)).value, year))
  const allSaints = saturdayFollowing(dayNamedIn(wordsInForce('all-saints-day', dayOf(year, 1, 1)).value, year))
  const days: NamedDay[] = [
    { on: dayOf(year, 1, 1), name: 'new-years-day' },
    { on: dayOf(year, 1, 6), name: 'epiphany' },
    { on: addDays(easter, -2), name: 'good-friday' },
    { on: easter, name: 'easter-sunday' },
    { on: addDays(easter, 1), name: 'easter-monday' },
    { on: addDays(easter, 39), name: 'ascension-day' },
    { on: dayOf(year, 5, 1), name: 'may-day' },
    { on: addDays(easter, 49), name: 'whit-sunday' },
    { on: addDays(midsummer, -1), name: 'midsummer-eve' },
    { on: midsummer, name: 'midsummer-day' },
    { on: allSaints, name: 'all-saints-day' },
    { on: dayOf(year, 12, 6), name: 'independence-day' },
    { on: dayOf(year, 12, 24), name: 'christmas-eve' },
    { on: dayOf(year, 12, 25), name: 'christmas-day' },
    { on: dayOf(year, 12, 26), name: 'st-stephens-day' },
  ]
  // The sort is stable: when Ascension Day is May Day (2008), the holy day is named first.
  return days.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** The day that a value such as "saturday-following-06-19" counts from, in the year. */
function dayNamedIn(value: string, year: number): PlainDate {
  const monthAndDate = /^saturday-following-(\d\d)-(\d\d)$/.exec(value)
  if (!monthAndDate) throw new Error(`The law record does not say a Saturday in a way the calendar knows: ${value}.`)
  return dayOf(year, Number(monthAndDate[1]), Number(monthAndDate[2]))
}

function saturdayFollowing(on: PlainDate): PlainDate {
  const ahead = (6 - weekday(on) + 7) % 7
  return addDays(on, ahead === 0 ? 7 : ahead)
}

/** Every name the day has, holidays first, then the eves, then Saturday or Sunday; empty for an ordinary Monday to Friday. */
export function namesOfDay(on: PlainDate): readonly DayName[] {
  const names: DayName[] = []
  for (const named of namedDays(parts(on).year)) if (named.on === on) names.push(named.name)
  if (weekday(on) === 6) names.push('saturday')
  if (weekday(on) === 7) names.push('sunday')
  return names
}

/** Which public holiday the day is, or undefined. Ordinary Sundays and the eves are none. */
export function holidayOn(on: PlainDate): HolidayName | undefined {
  return namesOfDay(on).find(isHolidayName)
}

function isHolidayName(name: DayName): name is HolidayName {
  return isHolyDayName(name) || name === 'may-day' || name === 'independence-day'
}

/** Whether the name is that of a holy day other than an ordinary Sunday. */
export function isHolyDayName(name: DayName): name is HolyDayName {
  return holyDayNames.some((holy) => holy === name)
}

/**
 * The holiday of which the day is the eve in the sense of opening hours ("arkipyhien aattoina"), or undefined:
 * the day before a public holiday that is not a Sunday, when it is itself a Monday to Friday and no holiday.
 * An opening-hours rule only; no time limit depends on it.
 */
export function eveOfHoliday(on: PlainDate): HolidayName | undefined {
  if (weekday(on) > 5 || holidayOn(on)) return undefined
  const next = addDays(on, 1)
  return weekday(next) === 7 ? undefined : holidayOn(next)
}
