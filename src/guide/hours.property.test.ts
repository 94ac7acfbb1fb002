import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayNumber, helsinkiDay, helsinkiInstant, weekday } from '../kernel/day.ts'
import { type Calendar, dayOfLine, type Hours, stateAt, type WeeklyHours } from './hours.ts'

const first = day('2024-01-01')
const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(first, days))
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const anyInterval = fc.record({
  day: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  opens: fc.integer({ min: 0, max: 95 }).map((quarter) => clock(quarter * 15)),
  closes: fc.integer({ min: 0, max: 96 }).map((quarter) => clock(quarter * 15)),
})
const anyWeekly: fc.Arbitrary<WeeklyHours> = fc.record({
  kind: fc.constant('weekly'),
  week: fc.array(anyInterval, { minLength: 1, maxLength: 8 }),
  publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
  eveCloses: fc.constantFrom(null, '13:00'),
  christmasAndMidsummerEve: fc.constantFrom('closed', 'as-eve', 'ordinary', 'unknown'),
})
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  anyWeekly,
  fc.record({
    kind: fc.constant('outside'),
    of: fc.option(anyWeekly, { nil: undefined }),
    publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
  }),
  fc.constantFrom({ kind: 'always' }, { kind: 'unknown' }),
)
const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([on, minutes]) => new Date(helsinkiInstant(on, '00:00').getTime() + minutes * 60_000))

/** Every eleventh day is a holiday, so that holidays and eves come often and on every weekday. */
const calendar: Calendar = (on) => {
  const holiday = (number: number) => (number % 11 === 0 ? ('may-day' as const) : undefined)
  const number = dayNumber(on)
  return {
    publicHoliday: holiday(number),
    eveOf: weekday(on) <= 5 && !holiday(number) ? holiday(number + 1) : undefined,
    majorEve: number % 37 === 0 && !holiday(number) ? 'christmas-eve' : undefined,
  }
}

describe('Whatever the hours and the moment', () => {
  test('an open line is open until just before it closes, and not at that instant', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, at) => {
        const { state, closesAt } = stateAt(hours, at, calendar)
        fc.pre(state === 'open' && closesAt !== undefined)
        expect(closesAt.getTime()).toBeGreaterThan(at.getTime())
        expect(stateAt(hours, new Date(closesAt.getTime() - 1), calendar).state).toBe('open')
        expect(stateAt(hours, closesAt, calendar).state).not.toBe('open')
      }),
    )
  })
  test('a closed line is open at the instant it opens, and not just before', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, at) => {
        const { state, opensAt } = stateAt(hours, at, calendar)
        fc.pre(state === 'closed' && opensAt !== undefined)
        expect(opensAt.getTime()).toBeGreaterThan(at.getTime())
        expect(stateAt(hours, opensAt, calendar).state).toBe('open')
        expect(stateAt(hours, new Date(opensAt.getTime() - 1), calendar).state).not.toBe('open')
      }),
    )
  })
  test('the state agrees with the intervals of the day, which are in order and apart', () => {
    fc.assert(
      fc.property(anyHours, anyDay, fc.integer({ min: 0, max: 95 }), (hours, on, quarter) => {
        const time = clock(quarter * 15)
        const at = helsinkiInstant(on, time)
        fc.pre(helsinkiDay(at) === on && !['03', '04'].includes(time.slice(0, 2)))
        const { intervals, unknown } = dayOfLine(hours, on, calendar)
        const holds = (list: typeof intervals) => list.some(({ opens, closes }) => opens <= time && time < closes)
        const expected = holds(intervals) ? 'open' : holds(unknown) ? 'unknown' : 'closed'
        expect(stateAt(hours, at, calendar).state).toBe(expected)
        for (const [index, { opens, closes }] of intervals.entries()) {
          expect(opens < closes).toBe(true)
          expect((intervals[index - 1]?.closes ?? '') < opens).toBe(true)
        }
      }),
    )
  })
  test('of two lines, one outside the hours of the other, exactly one answers', () => {
    fc.assert(
      fc.property(anyWeekly, anyInstant, (base, at) => {
        const known: WeeklyHours = { ...base, publicHolidays: 'closed', christmasAndMidsummerEve: 'closed' }
        const outside: Hours = { kind: 'outside', of: known, publicHolidays: 'open' }
        const states = [stateAt(known, at, calendar).state, stateAt(outside, at, calendar).state]
        expect(states.toSorted()).toEqual(['closed', 'open'])
      }),
    )
  })
  test('the eve rule never opens a line that the week would have closed', () => {
    fc.assert(
      fc.property(anyWeekly, anyInstant, (weekly, at) => {
        fc.pre(stateAt({ ...weekly, eveCloses: '13:00' }, at, calendar).state === 'open')
        expect(stateAt({ ...weekly, eveCloses: null, christmasAndMidsummerEve: 'ordinary' }, at, calendar).state).toBe(
          'open',
        )
      }),
    )
  })
})

test('the answer is the same in every time zone the server may stand in', () => {
  const zone = process.env.TZ
  const hours: Hours = {
    kind: 'weekly',
    week: [{ day: 4, opens: '09:00', closes: '15:00' }],
    publicHolidays: 'closed',
    eveCloses: '13:00',
    christmasAndMidsummerEve: 'closed',
  }
  try {
    for (const there of ['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Europe/Helsinki']) {
      process.env.TZ = there
      const { state, closesAt } = stateAt(hours, new Date('2026-11-26T08:20:00Z'), calendar)
      expect([state, closesAt?.toISOString()]).toEqual(['open', '2026-11-26T13:00:00.000Z'])
      expect(stateAt(hours, new Date('2026-11-26T23:30:00Z'), calendar).state).toBe('closed')
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})
