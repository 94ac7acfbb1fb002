import { addDays, dayOf, type PlainDate, parts } from '../kernel/day.ts'
import { eveOfHoliday, holidayOn, namedDays, namesOfDay } from '../law/time-limits/holidays.ts'
import type { DayInCalendar } from './hours.ts'

/** The public holidays and eves of Finland, as opening hours ask for them. Years 2008–2100. */
export function finnishCalendar(on: PlainDate): DayInCalendar {
  const { year } = parts(on)
  const known = years.get(year) ?? unusualDays(year)
  years.set(year, known)
  return known.get(on) ?? ordinaryDay
}

const ordinaryDay: DayInCalendar = {}
const years = new Map<number, ReadonlyMap<PlainDate, DayInCalendar>>()

function unusualDays(year: number): ReadonlyMap<PlainDate, DayInCalendar> {
  const named = namedDays(year).flatMap(({ on }) => [addDays(on, -1), on])
  return new Map([...named, dayOf(year, 12, 31)].map((on) => [on, inCalendar(on)]))
}

function inCalendar(on: PlainDate): DayInCalendar {
  const majorEve = (['christmas-eve', 'midsummer-eve'] as const).find((eve) => namesOfDay(on).includes(eve))
  return { publicHoliday: holidayOn(on), eveOf: eveOfHoliday(on), majorEve }
}
