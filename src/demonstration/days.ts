import { addDays, helsinkiInstant, type PlainDate } from '../kernel/day.ts'
import type { Deadline } from '../law/deadline.ts'
import { lastOrdinaryWeekday } from '../law/time-limits/weekday.ts'

/** The working day so many working days before the day (at least one). */
export function workdayBefore(on: PlainDate, count: number): PlainDate {
  let day = on
  for (let left = count; left > 0; left -= 1) day = lastOrdinaryWeekday(addDays(day, -1))
  return day
}

/** The working day so many working days after the day (at least one). */
export function workdayAfter(on: PlainDate, count: number): PlainDate {
  let day = on
  for (let left = count; left > 0; left -= 1) {
    do day = addDays(day, 1)
    while (lastOrdinaryWeekday(day) !== day)
  }
  return day
}

/**
 * The last working day before today from which the deadline is of the wanted kind; so a clock can be late or soon due
 * whatever the law says of its length. Throws when ten years hold no such day.
 */
export function workdaySuchThat(
  today: PlainDate,
  deadline: (from: PlainDate) => Deadline,
  wanted: (deadline: Deadline) => boolean,
): PlainDate {
  const earliest = addDays(today, -3660)
  for (let day = workdayBefore(today, 1); day > earliest; day = workdayBefore(day, 1))
    if (wanted(deadline(day))) return day
  throw new Error(`No day before ${today} has the wanted deadline.`)
}

/** The moment so many minutes after eight in the morning. */
export function inOffice(on: PlainDate, minutes: number): Date {
  return new Date(helsinkiInstant(on, '08:00').getTime() + minutes * 60_000)
}
