import { addDays, type PlainDate, type Weekday, weekday } from '../../kernel/day.ts'
import type { Calendar, DayOfLine, Hours } from '../hours.ts'
import { daysOfLine } from '../hours.ts'
import type { OpeningInterval } from '../stretch.ts'
import type { DayOfWeek, OpeningHoursSpecification } from './types.ts'

/** How far ahead unusual days are told. */
export const daysAhead = 60

type Known = { readonly from: PlainDate; readonly specifications: readonly OpeningHoursSpecification[] }
const knownHours = new WeakMap<Calendar, WeakMap<object, Map<string, Known>>>()

/**
 * The opening hours of a line from that day on, in the words of schema.org: the ordinary week, and the unusual days of
 * the next 60. Of a day whose hours nobody has told us, nothing is said. Kept for the day, which all visitors share.
 */
export function openingHours(hours: Hours, from: PlainDate, calendar: Calendar): readonly OpeningHoursSpecification[] {
  if (hours.kind === 'unknown') return []
  const lines = knownHours.get(calendar) ?? new WeakMap<object, Map<string, Known>>()
  knownHours.set(calendar, lines)
  // Hours outside those of another line are put together anew for each page; those of the other line are not.
  const basis = hours.kind === 'outside' ? (hours.of ?? withoutBasis) : hours
  const kinds = lines.get(basis) ?? new Map<string, Known>()
  lines.set(basis, kinds)
  const kind = hours.kind === 'outside' ? `outside ${hours.publicHolidays}` : hours.kind
  const known = kinds.get(kind)
  if (known?.from === from) return known.specifications
  const specifications = specificationsOf(hours, from, calendar)
  kinds.set(kind, { from, specifications })
  return specifications
}
const withoutBasis = {}

function specificationsOf(hours: Hours, from: PlainDate, calendar: Calendar): readonly OpeningHoursSpecification[] {
  const ordinary = ordinaryWeek(hours, from)
  const days = daysOfLine(hours, from, daysAhead, calendar)
  const likeAlways = (there: DayOfLine) => sameDay(there, ordinary.get(weekday(there.on)))
  const unusual = days.filter((there) => !likeAlways(there))
  return [
    ...runsWithout(unusual.filter(isDoubtful), from).flatMap((validity) => weekSpecifications(ordinary, validity)),
    ...unusual.filter((there) => !isAssumed(there)).flatMap(daySpecifications),
  ]
}

/** Of which nobody knows whether the line answers, or what we say is our assumption. */
function isDoubtful(there: DayOfLine): boolean {
  return there.unknown.length > 0 || isAssumed(there)
}

/** Christmas Eve and Midsummer Eve, where the county has not said what holds: only people are told, with that proviso. */
function isAssumed({ rule }: DayOfLine): boolean {
  return (rule?.kind === 'christmas-eve' || rule?.kind === 'midsummer-eve') && rule.confirmed !== true
}

/** The week as it is without holidays and exceptions. */
function ordinaryWeek(hours: Hours, from: PlainDate): ReadonlyMap<Weekday, DayOfLine> {
  const days = daysOfLine(withoutExceptions(hours), from, 7, () => ({}))
  return new Map(days.map((there) => [weekday(there.on), there]))
}

function withoutExceptions(hours: Hours): Hours {
  if (hours.kind === 'weekly') return { ...hours, exceptions: [] }
  if (hours.kind === 'outside' && hours.of) return { ...hours, of: withoutExceptions(hours.of) }
  return hours
}

function sameDay(one: DayOfLine, other: DayOfLine | undefined): boolean {
  return (
    written(one.intervals) === written(other?.intervals ?? []) && written(one.unknown) === written(other?.unknown ?? [])
  )
}

function written(intervals: readonly OpeningInterval[]): string {
  return intervals.map(({ opens, closes }) => `${opens}-${closes}`).join()
}

type Validity = { readonly validFrom?: PlainDate; readonly validThrough?: PlainDate }

/** The stretches of days in which the ordinary week may be told: for ever, unless days of which nobody knows lie between. */
function runsWithout(unknown: readonly DayOfLine[], from: PlainDate): readonly Validity[] {
  if (unknown.length === 0) return [{}]
  const runs: Validity[] = []
  let validFrom = from
  for (const { on } of unknown) {
    if (validFrom < on) runs.push({ validFrom, validThrough: addDays(on, -1) })
    validFrom = addDays(on, 1)
  }
  const last = addDays(from, daysAhead - 1)
  return validFrom > last ? runs : [...runs, { validFrom, validThrough: last }]
}

const dayNames: Readonly<Record<Weekday, DayOfWeek>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

/** Days with the same hours together. */
function weekSpecifications(
  week: ReadonlyMap<Weekday, DayOfLine>,
  validity: Validity,
): readonly OpeningHoursSpecification[] {
  const groups = new Map<string, { readonly interval: OpeningInterval; readonly days: DayOfWeek[] }>()
  for (const on of [1, 2, 3, 4, 5, 6, 7] as const)
    for (const interval of week.get(on)?.intervals ?? []) {
      const key = written([interval])
      const group = groups.get(key) ?? { interval, days: [] }
      group.days.push(dayNames[on])
      groups.set(key, group)
    }
  return [...groups.values()].map(({ interval, days }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days,
    ...clockTimes(interval),
    ...validity,
  }))
}

/** One unusual day: what is known to be open; closed when it is known to be closed all day. */
function daySpecifications({ on, intervals, unknown }: DayOfLine): readonly OpeningHoursSpecification[] {
  const known = intervals.length > 0 || unknown.length > 0 ? intervals : [{ opens: '00:00', closes: '00:00' }]
  return known.map((interval) => ({
    '@type': 'OpeningHoursSpecification',
    ...clockTimes(interval),
    validFrom: on,
    validThrough: on,
  }))
}

function clockTimes({ opens, closes }: OpeningInterval): { readonly opens: string; readonly closes: string } {
  return { opens, closes: closes === '24:00' ? '23:59' : closes }
}
