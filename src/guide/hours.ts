import { addDays, helsinkiDay, type PlainDate, type Weekday, weekday } from '../kernel/day.ts'
import type { Words } from '../kernel/language.ts'
import type { HolidayName } from '../law/time-limits/holidays.ts'
import { type ClockTime, clockAt, joined, type OpeningInterval, type Span, spanOf, startOf } from './stretch.ts'

/** One stretch of opening in an ordinary week. Closing at or before opening means the next day (over midnight). */
export type WeeklyInterval = { readonly day: Weekday; readonly opens: ClockTime; readonly closes: ClockTime }

/** Days on which something else holds than the week and the holiday rules say. No intervals: closed. */
export type ExceptionalPeriod = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly intervals: readonly Omit<WeeklyInterval, 'day'>[]
  /** Why, as the county tells it. */
  readonly reason?: Words | undefined
}

export type WeeklyHours = {
  readonly kind: 'weekly'
  readonly week: readonly WeeklyInterval[]
  readonly publicHolidays: 'open' | 'closed' | 'unknown'
  /** Closing time on the eve of a weekday public holiday (arkipyhän aatto); the normal closing holds when it is earlier. */
  readonly eveCloses: ClockTime | null
  /** Christmas Eve and Midsummer Eve are no public holidays, but few lines answer then: a setting of its own. */
  readonly christmasAndMidsummerEve: 'closed' | 'as-eve' | 'ordinary' | 'unknown'
  /** The county itself has said what holds on those two eves. */
  readonly evesConfirmed?: boolean | undefined
  readonly exceptions?: readonly ExceptionalPeriod[] | undefined
}

/** When a line answers. `outside` is the rest of the time of another line, whose hours may not be known (`of` undefined). */
export type Hours = { readonly kind: 'always' } | WeeklyHours | OutsideHours | { readonly kind: 'unknown' }

type OutsideHours = {
  readonly kind: 'outside'
  readonly of: Hours | undefined
  readonly publicHolidays: 'open' | 'closed' | 'unknown'
}

/** What the calendar says of a day, as far as opening hours ask. */
export type DayInCalendar = {
  /** The public holiday it is, a Sunday that is nothing more left out. */
  readonly publicHoliday?: HolidayName | undefined
  /** The public holiday, Monday to Saturday, of which it is the eve; only on a Monday to Friday that is no holiday itself. */
  readonly eveOf?: HolidayName | undefined
  readonly majorEve?: 'christmas-eve' | 'midsummer-eve' | undefined
}
export type Calendar = (on: PlainDate) => DayInCalendar

/** Why a day is not like the others: what kind of day it is, and the name of the holiday. */
export type DayRule = {
  readonly kind: 'public-holiday' | 'eve-of-public-holiday' | 'christmas-eve' | 'midsummer-eve' | 'exception'
  readonly holiday?: HolidayName | undefined
  /** Of Christmas Eve and Midsummer Eve: that the county itself has said what holds. */
  readonly confirmed?: boolean | undefined
  /** What the county says of an exceptional day. */
  readonly reason?: Words | undefined
}

/** One day of a line: its opening intervals within the day, those about which nobody knows, and why the day is unusual. */
export type DayOfLine = {
  readonly on: PlainDate
  readonly intervals: readonly OpeningInterval[]
  readonly unknown: readonly OpeningInterval[]
  readonly rule?: DayRule | undefined
}

export type LineState = {
  readonly state: 'open' | 'closed' | 'unknown'
  /** When it closes next; open lines that ever close. */
  readonly closesAt?: Date | undefined
  /** When it opens next; closed lines that open within 60 days. */
  readonly opensAt?: Date | undefined
}

const searchDays = [8, 60] as const

/** Whether the line answers at that instant, and when that changes next. */
export function stateAt(hours: Hours, at: Date, calendar: Calendar): LineState {
  if (hours.kind === 'always') return { state: 'open' }
  if (hours.kind === 'unknown') return { state: 'unknown' }
  const today = helsinkiDay(at)
  const instant = at.getTime()
  let state: LineState = { state: 'unknown' }
  for (const days of searchDays) {
    const end = addDays(today, days)
    const spans = spansBetween(hours, addDays(today, -1), end, calendar)
    const now = spans.find((span) => span.from <= instant && instant < span.to)
    if (now?.state === 'unknown') return { state: 'unknown' }
    const change = now ? now.to : spans.find((span) => span.from > instant && span.state === 'open')?.from
    state = { state: now ? 'open' : 'closed' }
    if (change === undefined || change >= startOf(end)) continue
    return now ? { ...state, closesAt: new Date(change) } : { ...state, opensAt: new Date(change) }
  }
  return state
}

/** What a line comes to next, and when. */
export type Change = { readonly at: Date; readonly to: LineState['state'] }

/** The first instant after the given one at which the state is another; undefined when it stays for 60 days. */
export function nextChange(hours: Hours, at: Date, calendar: Calendar): Change | undefined {
  if (hours.kind === 'always' || hours.kind === 'unknown') return undefined
  const today = helsinkiDay(at)
  const instant = at.getTime()
  for (const days of searchDays) {
    const end = addDays(today, days)
    const spans = spansBetween(hours, addDays(today, -1), end, calendar)
    const now = spans.find((span) => span.from <= instant && instant < span.to)
    const change = now ? now.to : spans.find((span) => span.from > instant)?.from
    if (change === undefined || change >= startOf(end)) continue
    return { at: new Date(change), to: spans.find((span) => span.from === change)?.state ?? 'closed' }
  }
  return undefined
}

/** The line's opening intervals on that day, cut at midnight, and why the day differs from an ordinary one. */
export function dayOfLine(hours: Hours, on: PlainDate, calendar: Calendar): DayOfLine {
  return cutToDay(hours, spansBetween(hours, on, addDays(on, 1), calendar), on, calendar)
}

/** So many days of the line from that day on. */
export function daysOfLine(hours: Hours, from: PlainDate, count: number, calendar: Calendar): readonly DayOfLine[] {
  const spans = spansBetween(hours, from, addDays(from, count), calendar)
  return Array.from({ length: count }, (_, index) => cutToDay(hours, spans, addDays(from, index), calendar))
}

/** The week, Monday to Sunday, in which the day is. */
export function weekOfLine(hours: Hours, on: PlainDate, calendar: Calendar): readonly DayOfLine[] {
  return daysOfLine(hours, addDays(on, 1 - weekday(on)), 7, calendar)
}

function cutToDay(hours: Hours, spans: readonly Span[], on: PlainDate, calendar: Calendar): DayOfLine {
  const from = startOf(on)
  const to = startOf(addDays(on, 1))
  const cut = spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
  const interval = (span: Span): OpeningInterval => ({
    opens: clockAt(span.from),
    closes: span.to === to ? '24:00' : clockAt(span.to),
  })
  return {
    on,
    intervals: cut.filter((span) => span.state === 'open').map(interval),
    unknown: cut.filter((span) => span.state === 'unknown').map(interval),
    rule: ruleOf(hours, on, calendar),
  }
}

/** Open and unknown stretches that cover at least the days from the first to the last (the last left out), joined where they touch. */
function spansBetween(hours: Hours, from: PlainDate, to: PlainDate, calendar: Calendar): readonly Span[] {
  switch (hours.kind) {
    case 'always':
      return [{ from: startOf(from), to: startOf(to), state: 'open' }]
    case 'unknown':
      return [{ from: startOf(from), to: startOf(to), state: 'unknown' }]
    case 'weekly':
      return joined(weeklySpans(hours, from, to, calendar))
    case 'outside':
      return joined(outsideSpans(hours, from, to, calendar))
  }
}

function weeklySpans(hours: WeeklyHours, from: PlainDate, to: PlainDate, calendar: Calendar): Span[] {
  const spans: Span[] = []
  for (let on = addDays(from, -1); on < to; on = addDays(on, 1)) {
    const { intervals, known } = weeklyDay(hours, on, calendar)
    for (const interval of intervals) spans.push(spanOf(on, interval, known ? 'open' : 'unknown'))
  }
  return spans
}

function outsideSpans(hours: OutsideHours, from: PlainDate, to: PlainDate, calendar: Calendar): Span[] {
  const spans: Span[] = []
  let reached = startOf(from)
  for (const span of baseSpans(hours, from, to, calendar)) {
    if (span.from > reached) spans.push({ from: reached, to: span.from, state: 'open' })
    if (span.state === 'unknown') spans.push(...doubtful(hours, span, calendar))
    reached = Math.max(reached, span.to)
  }
  if (reached < startOf(to)) spans.push({ from: reached, to: startOf(to), state: 'open' })
  return spans
}

/** The stretches that belong to the other line. */
function baseSpans({ of }: OutsideHours, from: PlainDate, to: PlainDate, calendar: Calendar): readonly Span[] {
  if (of && of.kind !== 'unknown') return spansBetween(of, from, to, calendar)
  return spansBetween(widestOfficeHours, from, to, calendar).map((span) => ({ ...span, state: 'unknown' }))
}

/** Where no source gives the office hours, nobody can say on a weekday between these times. Nights, weekends and public holidays are outside any office hours. */
const widestOfficeHours: WeeklyHours = {
  kind: 'weekly',
  week: ([1, 2, 3, 4, 5] as const).map((day) => ({ day, opens: '07:00', closes: '18:00' })),
  publicHolidays: 'closed',
  eveCloses: null,
  christmasAndMidsummerEve: 'ordinary',
}

/** A stretch in which the other line may or may not answer: this line does if it is a public holiday and it answers on those. */
function doubtful(hours: OutsideHours, span: Span, calendar: Calendar): Span[] {
  const spans: Span[] = []
  for (let on = helsinkiDay(new Date(span.from)); startOf(on) < span.to; on = addDays(on, 1)) {
    const open = hours.publicHolidays === 'open' && calendar(on).publicHoliday !== undefined
    spans.push({
      from: Math.max(span.from, startOf(on)),
      to: Math.min(span.to, startOf(addDays(on, 1))),
      state: open ? 'open' : 'unknown',
    })
  }
  return spans
}

type IntervalOfDay = Omit<WeeklyInterval, 'day'>
type WeeklyDay = {
  readonly intervals: readonly IntervalOfDay[]
  readonly known: boolean
  readonly rule?: DayRule | undefined
}

/** What begins on that day. A rule is named only when it changes the day. */
function weeklyDay(hours: WeeklyHours, on: PlainDate, calendar: Calendar): WeeklyDay {
  const ordinary = hours.week.filter((interval) => interval.day === weekday(on))
  const exception = hours.exceptions?.findLast((period) => period.from <= on && on <= period.to)
  if (exception)
    return { intervals: exception.intervals, known: true, rule: { kind: 'exception', reason: exception.reason } }
  if (ordinary.length === 0) return { intervals: [], known: true }

  const { publicHoliday, eveOf, majorEve } = calendar(on)
  if (publicHoliday !== undefined) {
    return special(hours.publicHolidays, ordinary, { kind: 'public-holiday', holiday: publicHoliday })
  }
  if (majorEve && hours.christmasAndMidsummerEve !== 'as-eve') {
    const setting = hours.christmasAndMidsummerEve === 'ordinary' ? 'open' : hours.christmasAndMidsummerEve
    return special(setting, ordinary, {
      kind: majorEve,
      holiday: eveOf,
      confirmed: hours.evesConfirmed,
    })
  }
  if (eveOf !== undefined && hours.eveCloses !== null) {
    const shortened = ordinary.flatMap((interval) => closingBy(interval, hours.eveCloses ?? '24:00'))
    if (
      shortened.some((interval, index) => interval.closes !== ordinary[index]?.closes) ||
      shortened.length < ordinary.length
    )
      return {
        intervals: shortened,
        known: true,
        rule: {
          kind: majorEve ?? 'eve-of-public-holiday',
          holiday: eveOf,
          confirmed: majorEve ? hours.evesConfirmed : undefined,
        },
      }
  }
  return { intervals: ordinary, known: true }
}

function special(setting: 'open' | 'closed' | 'unknown', ordinary: readonly IntervalOfDay[], rule: DayRule): WeeklyDay {
  if (setting === 'open') return { intervals: ordinary, known: true }
  return { intervals: setting === 'closed' ? [] : ordinary, known: setting === 'closed', rule }
}

function closingBy(interval: IntervalOfDay, time: ClockTime): readonly IntervalOfDay[] {
  if (interval.opens >= time) return []
  const overMidnight = interval.closes <= interval.opens
  return [{ opens: interval.opens, closes: overMidnight || interval.closes > time ? time : interval.closes }]
}

function ruleOf(hours: Hours, on: PlainDate, calendar: Calendar): DayRule | undefined {
  if (hours.kind === 'weekly') return weeklyDay(hours, on, calendar).rule
  if (hours.kind === 'outside' && hours.of) return ruleOf(hours.of, on, calendar)
  return undefined
}
