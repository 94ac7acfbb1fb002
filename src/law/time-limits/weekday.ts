import { addDays, type PlainDate } from '../../kernel/day.ts'
import { listInForce } from '../in-force.ts'
import { type DayName, isHolyDayName, namesOfDay } from './holidays.ts'

/** Why the day is not a weekday (arkipäivä) in the sense of the 7-weekday rule; undefined when it is one. The eves are weekdays. */
export function whyNotWeekday(on: PlainDate): DayName | undefined {
  return firstNameAmong(on, listInForce('weekday-excludes', on).value)
}

/** Why no time limit may end on the day (MAL 5 §); undefined when one may. */
export function whyNothingEnds(on: PlainDate): DayName | undefined {
  return firstNameAmong(on, listInForce('shifting-last-days', on).value)
}

/** The first day, from the given one on, on which a time limit may end. */
export function firstDayToEndOn(on: PlainDate): PlainDate {
  return whyNothingEnds(on) === undefined ? on : firstDayToEndOn(addDays(on, 1))
}

/** The last ordinary weekday on or before the day: neither a free day nor one of the eves. */
export function lastOrdinaryWeekday(on: PlainDate): PlainDate {
  return whyNothingEnds(on) === undefined && whyNotWeekday(on) === undefined ? on : lastOrdinaryWeekday(addDays(on, -1))
}

function firstNameAmong(on: PlainDate, kinds: readonly string[]): DayName | undefined {
  return namesOfDay(on).find((name) => kinds.includes(isHolyDayName(name) ? 'holy-day' : name))
}
