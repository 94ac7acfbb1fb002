import type { WeeklyInterval } from '../../guide/hours.ts'
import { numberOfDay, type OpeningHourItem, type ServiceHours } from '../../guide/service-catalogue/shapes.ts'
import type { OpeningInterval } from '../../guide/stretch.ts'
import type { Weekday } from '../../kernel/day.ts'
import type { Notes } from './notes.ts'

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const minutesOfDay = 24 * 60

/** The week that the entries give: in the order of the days, without overlaps. */
export function weekOf(entries: readonly ServiceHours[], notes: Notes): readonly WeeklyInterval[] {
  const found = entries.flatMap((entry) =>
    entry.openingHour.flatMap((hour) =>
      entry.serviceHourType === 'OverMidnight' ? overDays(hour, notes) : withinDays(hour, notes),
    ),
  )
  return weekdays.flatMap((day) =>
    withoutOverlaps(found.filter((interval) => interval.day === day)).map((interval) => ({ day, ...interval })),
  )
}

/** The intervals of one date: those of its weekday where the entry names weekdays, else all. */
export function intervalsOn(entry: ServiceHours, on: Weekday, notes: Notes): readonly OpeningInterval[] {
  if (entry.isClosed) return []
  if (entry.isAlwaysOpen) return [{ opens: '00:00', closes: '24:00' }]
  const found = entry.openingHour.flatMap((hour) =>
    hour.dayFrom === undefined
      ? (intervalOf(hour, notes) ?? [])
      : withinDays(hour, notes).filter(({ day }) => day === on),
  )
  return withoutOverlaps(found.map(({ opens, closes }) => ({ opens, closes })))
}

/** Hours of one day; with a last day, the same hours on each day between. */
function withinDays(hour: OpeningHourItem, notes: Notes): WeeklyInterval[] {
  if (hour.dayFrom === undefined) {
    notes.tell('hour-incomplete')
    return []
  }
  const interval = intervalOf(hour, notes)
  if (!interval) return []
  const first = numberOfDay(hour.dayFrom)
  const last = hour.dayTo === undefined ? first : numberOfDay(hour.dayTo)
  // A night that is named by both of its days.
  if (interval.closes <= interval.opens && last === (first % 7) + 1) return [{ day: dayOf(first), ...interval }]
  const count = ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, index) => ({ day: dayOf(first + index), ...interval }))
}

/** One stretch from a time of one day to a time of another; a single night stays one interval. */
function overDays(hour: OpeningHourItem, notes: Notes): WeeklyInterval[] {
  if (hour.dayFrom === undefined || hour.from === undefined || hour.to === undefined) {
    notes.tell('hour-incomplete')
    return []
  }
  const first = numberOfDay(hour.dayFrom)
  const from = clock(hour.from)
  const to = clock(hour.to)
  const last = hour.dayTo === undefined ? (to <= from ? first + 1 : first) : numberOfDay(hour.dayTo)
  let days = (last - first + 7) % 7
  if (days === 0 && to <= from) days = 7
  if (days === 0) return [{ day: dayOf(first), opens: from, closes: to }]
  if (days === 1 && to < from && to !== '00:00') return [{ day: dayOf(first), opens: from, closes: to }]
  const whole = Array.from({ length: days - 1 }, (_, index) => ({
    day: dayOf(first + index + 1),
    opens: '00:00',
    closes: '24:00',
  }))
  const end = to === '00:00' ? [] : [{ day: dayOf(last), opens: '00:00', closes: to }]
  return [{ day: dayOf(first), opens: from, closes: '24:00' }, ...whole, ...end]
}

function intervalOf({ from, to }: OpeningHourItem, notes: Notes): OpeningInterval | undefined {
  const opens = from && clock(from)
  const closes = to && (clock(to) === '00:00' ? '24:00' : clock(to))
  if (opens === undefined || closes === undefined || opens === '24:00' || opens === closes) {
    notes.tell('hour-incomplete')
    return undefined
  }
  return { opens, closes }
}

/** In order; what overlaps or touches becomes one, as far as the day goes. What goes over midnight comes last. */
function withoutOverlaps(intervals: readonly OpeningInterval[]): readonly OpeningInterval[] {
  const overNight = (interval: OpeningInterval): boolean => interval.closes <= interval.opens
  const joined: { opens: string; closes: string; end: number }[] = []
  const sorted = intervals.toSorted((one, other) => minutes(one.opens) - minutes(other.opens))
  for (const interval of sorted) {
    const end = minutes(interval.closes) + (overNight(interval) ? minutesOfDay : 0)
    const last = joined.at(-1)
    if (last && minutes(interval.opens) < last.end) {
      if (end > last.end) Object.assign(last, { closes: interval.closes, end })
    } else joined.push({ opens: interval.opens, closes: interval.closes, end })
  }
  // What by joining lasts over a whole day is one.
  return joined.map(({ opens, closes, end }) =>
    end - minutes(opens) >= minutesOfDay ? { opens, closes: '24:00' } : { opens, closes },
  )
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function clock(time: string): string {
  return time.slice(0, 5)
}

function dayOf(number: number): Weekday {
  return weekdays[(((number - 1) % 7) + 7) % 7] ?? 1
}
