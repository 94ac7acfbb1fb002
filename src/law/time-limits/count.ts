import { addDays, addMonths, helsinkiDay, type PlainDate, parts } from '../../kernel/day.ts'
import type { Deadline, HourDeadline, Step } from '../deadline.ts'
import { firstDayToEndOn, lastOrdinaryWeekday, whyNothingEnds, whyNotWeekday } from './weekday.ts'

/** The part of a deadline that comes from counting alone. */
export type Count = Pick<Deadline, 'from' | 'nominal' | 'lastPermitted' | 'safe' | 'steps'>

/**
 * Whether Christmas Eve (Monday to Friday) and Midsummer Eve count as weekdays inside the seven. Either way they
 * move the last day. `counted` is the default of the calendar; a county may decide otherwise.
 */
export type EvesInside = 'counted' | 'left-out'

/** WD7: the given number of weekdays after the first day, which does not count; the last day moves by MAL 5 §. */
export function weekdaysAfter(from: PlainDate, weekdays: number, evesInside: EvesInside = 'counted'): Count {
  const steps: Step[] = [{ on: from, role: 'not-counted' }]
  let on = from
  for (let number = 0; number < weekdays; ) {
    on = addDays(on, 1)
    const reason = evesInside === 'counted' ? whyNotWeekday(on) : (whyNotWeekday(on) ?? whyNothingEnds(on))
    if (reason === undefined) {
      number += 1
      steps.push({ on, number, role: 'counted' })
    } else steps.push({ on, role: 'left-out', reason })
  }
  return ending(from, on, steps)
}

/** MONTH: the day with the same number so many months later, or that month's last day (MAL 3 §); the last day moves by MAL 5 §. */
export function monthsAfter(from: PlainDate, months: number): Count {
  return ending(from, addMonths(from, months), [{ on: from, role: 'anchor' }])
}

/** EXCL with the shift of MAL 5 §: so many days after the first day, which does not count. */
export function daysAfter(from: PlainDate, days: number): Count {
  return ending(from, addDays(from, days), excludingSteps(from, days))
}

/** EXCL without a shift: the day on which something is deemed to have happened. */
export function dayAfterDays(from: PlainDate, days: number): Count {
  return unmoved(from, addDays(from, days), excludingSteps(from, days))
}

/** INCL: the first day is day 1 and the last day never moves. */
export function daysIncluding(from: PlainDate, days: number): Count {
  return unmoved(from, addDays(from, days - 1), countedDays(from, days))
}

/** HOURS: so many elapsed hours, whatever the clock on the wall does in between. */
export function hoursAfter(at: Date, hours: number): Count & Pick<HourDeadline, 'hours'> {
  const until = new Date(at.getTime() + hours * 3_600_000)
  const from = helsinkiDay(at)
  return { ...unmoved(from, helsinkiDay(until), [{ on: from, role: 'anchor' }]), hours: { from: at, until } }
}

/** What an age brings. It decides what a birthday on 29 February means in other years. */
export type AgeBrings = 'right-begins' | 'right-ends'

/**
 * AGE: the birthday on which the age is reached. For a person born on 29 February, in a year without one, a right
 * ends on 28 February and begins on 1 March (unverified: the law is silent).
 */
export function birthdayOf(born: PlainDate, years: number, brings: AgeBrings): Count {
  const birthday = addMonths(born, years * 12)
  const missing = parts(birthday).date !== parts(born).date
  const reached = missing && brings === 'right-begins' ? addDays(birthday, 1) : birthday
  return unmoved(born, reached, [{ on: born, role: 'anchor' }])
}

/** Whether the age has been reached on the day: a right that begins with it has begun. */
export function hasReached(born: PlainDate, years: number, on: PlainDate): boolean {
  return birthdayOf(born, years, 'right-begins').nominal <= on
}

function countedDays(first: PlainDate, days: number): readonly Step[] {
  return Array.from({ length: days }, (_, index) => ({
    on: addDays(first, index),
    number: index + 1,
    role: 'counted' as const,
  }))
}

function excludingSteps(from: PlainDate, days: number): readonly Step[] {
  return [{ on: from, role: 'not-counted' }, ...countedDays(addDays(from, 1), days)]
}

function unmoved(from: PlainDate, last: PlainDate, steps: readonly Step[]): Count {
  return { from, nominal: last, lastPermitted: last, safe: last, steps }
}

function ending(from: PlainDate, nominal: PlainDate, steps: readonly Step[]): Count {
  const lastPermitted = firstDayToEndOn(nominal)
  const shifts: Step[] = []
  for (let on = nominal; on < lastPermitted; on = addDays(on, 1)) {
    shifts.push({ on, role: 'shifted', reason: whyNothingEnds(on) })
  }
  return { from, nominal, lastPermitted, safe: lastOrdinaryWeekday(nominal), steps: [...steps, ...shifts] }
}
