import { addDays, day, helsinkiInstant, helsinkiIso, weekday } from '../../kernel/day.ts'
import type { HolidayName } from '../../law/time-limits/holidays.ts'
import { type Calendar, dayOfLine, type Hours, stateAt, type WeeklyHours } from '../hours.ts'

/** Public holidays of 2026 and early 2027, typed here from the almanac and not computed. */
const holidays: Readonly<Record<string, HolidayName>> = {
  '2026-01-01': 'new-years-day',
  '2026-01-06': 'epiphany',
  '2026-04-03': 'good-friday',
  '2026-04-05': 'easter-sunday',
  '2026-04-06': 'easter-monday',
  '2026-05-01': 'may-day',
  '2026-05-14': 'ascension-day',
  '2026-05-24': 'whit-sunday',
  '2026-06-20': 'midsummer-day',
  '2026-10-31': 'all-saints-day',
  '2026-12-06': 'independence-day',
  '2026-12-25': 'christmas-day',
  '2026-12-26': 'st-stephens-day',
  '2027-01-01': 'new-years-day',
  '2027-01-06': 'epiphany',
}
/** The calendar as those holidays make it. */
export const calendar: Calendar = (on) => {
  const next = addDays(on, 1)
  return {
    publicHoliday: holidays[on],
    eveOf: weekday(on) <= 5 && !holidays[on] && weekday(next) !== 7 ? holidays[next] : undefined,
    majorEve: on.endsWith('-12-24') ? 'christmas-eve' : on === '2026-06-19' ? 'midsummer-eve' : undefined,
  }
}

const keusote = {
  publicHolidays: 'closed',
  eveCloses: '13:00',
  christmasAndMidsummerEve: 'closed',
} as const
/** Advice for families in Central Uusimaa: Monday to Thursday 9–15, Friday 9–13. */
export const guidance: WeeklyHours = { kind: 'weekly', ...keusote, week: week('09:00') }
/** The duty line there: an hour earlier. */
export const officeHoursDuty: WeeklyHours = { kind: 'weekly', ...keusote, week: week('08:00') }

function week(opens: string): WeeklyHours['week'] {
  return ([1, 2, 3, 4, 5] as const).map((on) => ({ day: on, opens, closes: on === 5 ? '13:00' : '15:00' }))
}

/** The instant at which the clock in Finland shows that. */
export function at(on: string, time: string): Date {
  return helsinkiInstant(day(on), time)
}

/** The state and the next change: `open until 2026-11-26T15:00`. */
export function says(hours: Hours, on: string, time: string) {
  const { state, closesAt, opensAt } = stateAt(hours, at(on, time), calendar)
  const change = closesAt ?? opensAt
  return change ? `${state} until ${helsinkiIso(change).slice(0, 16)}` : state
}

/** The opening intervals of a day: `09:00-15:00`. */
export function intervals(hours: Hours, on: string): string[] {
  return dayOfLine(hours, day(on), calendar).intervals.map(({ opens, closes }) => `${opens}-${closes}`)
}
