import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, helsinkiClock, helsinkiInstant, type PlainDate, weekday } from '../kernel/day.ts'
import { finnishCalendar } from './calendar.ts'
import {
  dayOfLine,
  daysOfLine,
  type ExceptionalPeriod,
  type Hours,
  nextChange,
  stateAt,
  type WeeklyHours,
  weekOfLine,
} from './hours.ts'

const minute = 60_000
const runs = { numRuns: 300 }
/** For what asks many thousand times. */
const slow = { timeout: 60_000 }
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const opens = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(clock)
const closes = fc.integer({ min: 0, max: 24 * 60 }).map(clock)
const weekdays = fc.constantFrom(1, 2, 3, 4, 5, 6, 7)
/** Days around everything that is unusual: both changes of the clock, Easter, May Day, Midsummer, Christmas, New Year. */
const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map((days) => addDays(day('2025-01-01'), days)),
  fc
    .tuple(
      fc.constantFrom('2026-03-29', '2026-10-25', '2026-04-05', '2026-05-01', '2026-06-19', '2026-12-25', '2027-01-01'),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([on, days]) => addDays(day(on), days)),
)
const anyException: fc.Arbitrary<ExceptionalPeriod> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 12 }), fc.array(fc.record({ opens, closes }), { maxLength: 2 }))
  .map(([from, length, intervals]) => ({ from, to: addDays(from, length), intervals }))
const anyWeekly: fc.Arbitrary<WeeklyHours> = fc.record({
  kind: fc.constant('weekly'),
  week: fc.array(fc.record({ day: weekdays, opens, closes }), { minLength: 1, maxLength: 9 }),
  publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
  eveCloses: fc.constantFrom(null, '13:00'),
  christmasAndMidsummerEve: fc.constantFrom('closed', 'as-eve', 'ordinary', 'unknown'),
  exceptions: fc.array(anyException, { maxLength: 3 }),
})
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  { weight: 3, arbitrary: anyWeekly },
  fc.record({
    kind: fc.constant('outside'),
    of: fc.option(anyWeekly, { nil: undefined }),
    publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
  }),
  fc.constantFrom({ kind: 'always' }, { kind: 'unknown' }),
)
const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([on, minutes]) => new Date(helsinkiInstant(on, '00:00').getTime() + minutes * minute))
const state = (hours: Hours, at: number) => stateAt(hours, new Date(at), finnishCalendar).state
const startOf = (on: PlainDate) => helsinkiInstant(on, '00:00').getTime()
const minutesIn = (on: PlainDate) => (startOf(addDays(on, 1)) - startOf(on)) / minute

describe('The next change', () => {
  test('is the first minute at which the state is another, found by asking minute by minute', slow, () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, at) => {
        const now = state(hours, at.getTime())
        const most = 4 * 60
        let first: number | undefined
        for (let later = 1; later <= most && first === undefined; later += 1)
          if (state(hours, at.getTime() + later * minute) !== now) first = later
        const change = nextChange(hours, at, finnishCalendar)
        const after = change && (change.at.getTime() - at.getTime()) / minute
        expect(after !== undefined && after <= most ? after : undefined).toBe(first)
        if (first !== undefined) expect(change?.to).toBe(state(hours, at.getTime() + first * minute))
      }),
      { numRuns: 60 },
    )
  })
  test('is never now, leads to another state, and until then the state is the same', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (hours, at, share) => {
        const change = nextChange(hours, at, finnishCalendar)
        if (!change) return
        const length = change.at.getTime() - at.getTime()
        expect(length).toBeGreaterThan(0)
        const now = state(hours, at.getTime())
        expect(change.to).not.toBe(now)
        expect(state(hours, change.at.getTime())).toBe(change.to)
        expect(state(hours, at.getTime() + Math.floor((length - 1) * share))).toBe(now)
      }),
      runs,
    )
  })
  test('closes an open line when it says that it closes, and is not later than the next opening', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, at) => {
        const { closesAt, opensAt } = stateAt(hours, at, finnishCalendar)
        const change = nextChange(hours, at, finnishCalendar)
        if (closesAt) expect(change?.at).toEqual(closesAt)
        if (opensAt) expect(change && change.at <= opensAt).toBe(true)
        if (change?.to === 'open' && !closesAt && state(hours, at.getTime()) === 'closed')
          expect(opensAt).toEqual(change.at)
      }),
      runs,
    )
  })
  test('of a line that is always open, or of which nothing is known, there is none', () => {
    for (const kind of ['always', 'unknown'] as const)
      expect(nextChange({ kind }, new Date('2026-11-26T08:20:00Z'), finnishCalendar)).toBeUndefined()
  })
})

describe('The intervals of a day', () => {
  test('agree with the state at every minute of the day', slow, () => {
    fc.assert(
      fc.property(anyHours, anyDay, (hours, on) => {
        // The hour that comes twice in autumn has two answers for one time on the clock.
        fc.pre(minutesIn(on) !== 25 * 60)
        const { intervals, unknown } = dayOfLine(hours, on, finnishCalendar)
        for (let at = startOf(on); at < startOf(addDays(on, 1)); at += minute) {
          const { time } = helsinkiClock(new Date(at))
          const within = (list: typeof intervals) => list.some((part) => part.opens <= time && time < part.closes)
          const expected = within(intervals) ? 'open' : within(unknown) ? 'unknown' : 'closed'
          if (state(hours, at) !== expected) expect([time, state(hours, at)]).toEqual([time, expected])
        }
      }),
      { numRuns: 10 },
    )
  })
  test('are within the day, in order and apart', () => {
    fc.assert(
      fc.property(anyHours, anyDay, (hours, on) => {
        const { intervals } = dayOfLine(hours, on, finnishCalendar)
        for (const [index, { opens: from, closes: to }] of intervals.entries()) {
          expect(from < to && '00:00' <= from && to <= '24:00').toBe(true)
          expect((intervals[index - 1]?.closes ?? '') < from).toBe(true)
        }
      }),
      runs,
    )
  })
})

describe('The days on which the clock is changed', () => {
  const minutesOpen = (hours: Hours, on: PlainDate) => {
    let count = 0
    for (let at = startOf(on); at < startOf(addDays(on, 1)); at += minute) if (state(hours, at) === 'open') count += 1
    return count
  }
  const base: WeeklyHours = {
    kind: 'weekly',
    week: [{ day: 7, opens: '01:00', closes: '05:00' }],
    publicHolidays: 'open',
    eveCloses: null,
    christmasAndMidsummerEve: 'ordinary',
  }
  test.each([
    ['2026-03-22', 24, 4],
    ['2026-03-29', 23, 3],
    ['2026-10-25', 25, 5],
    ['2027-03-28', 23, 3],
    ['2027-10-31', 25, 5],
  ])('%s has %i hours: from 1 to 5 on the clock is %i of them, and the rest are outside', (on, hours, open) => {
    const there = day(on)
    expect(minutesIn(there)).toBe(hours * 60)
    expect(minutesOpen({ kind: 'always' }, there)).toBe(hours * 60)
    expect(minutesOpen(base, there)).toBe(open * 60)
    expect(minutesOpen({ kind: 'outside', of: base, publicHolidays: 'open' }, there)).toBe((hours - open) * 60)
    expect(dayOfLine(base, there, finnishCalendar).intervals).toEqual([{ opens: '01:00', closes: '05:00' }])
  })
  test('what the clock skips is not there: from 3 to 4 a line opens on every Sunday but that one', () => {
    const skipped: WeeklyHours = { ...base, week: [{ day: 7, opens: '03:00', closes: '04:00' }] }
    expect([minutesOpen(skipped, day('2026-03-22')), minutesOpen(skipped, day('2026-03-29'))]).toEqual([60, 0])
    const half: WeeklyHours = { ...base, week: [{ day: 7, opens: '02:30', closes: '03:30' }] }
    expect(minutesOpen(half, day('2026-03-29'))).toBe(30)
  })
})

describe('This week', () => {
  test('is seven days from Monday to Sunday with the day among them, each as it is by itself', () => {
    fc.assert(
      fc.property(anyHours, anyDay, (hours, on) => {
        const week = weekOfLine(hours, on, finnishCalendar)
        expect(week.map((there) => weekday(there.on))).toEqual([1, 2, 3, 4, 5, 6, 7])
        expect(week.map((there) => there.on)).toContain(on)
        for (const there of week) expect(there).toEqual(dayOfLine(hours, there.on, finnishCalendar))
      }),
      runs,
    )
  })
  test('is a part of any longer stretch of days', () => {
    fc.assert(
      fc.property(anyHours, anyDay, (hours, on) => {
        const [monday] = weekOfLine(hours, on, finnishCalendar)
        if (!monday) throw new Error('A week has a Monday.')
        expect(daysOfLine(hours, addDays(monday.on, -5), 20, finnishCalendar).slice(5, 12)).toEqual(
          weekOfLine(hours, on, finnishCalendar),
        )
      }),
      { numRuns: 100 },
    )
  })
})
