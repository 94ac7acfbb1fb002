import { describe, expect, test } from 'vitest'
import { day, helsinkiInstant, helsinkiIso, type PlainDate } from '../kernel/day.ts'
import { dayOfLine, daysOfLine, type Hours, stateAt, type WeeklyHours } from './hours.ts'
import { at, calendar, guidance, intervals, officeHoursDuty, says } from './testing/almanac.ts'

const monday = 1

describe('Several intervals a day, over midnight, exceptional days', () => {
  const two: WeeklyHours = {
    ...guidance,
    week: [
      { day: monday, opens: '08:00', closes: '11:00' },
      { day: monday, opens: '12:30', closes: '15:00' },
      { day: 5, opens: '20:00', closes: '02:00' },
    ],
  }
  test('the lunch hour is closed, with the afternoon as next opening', () => {
    expect(says(two, '2026-11-23', '10:59')).toBe('open until 2026-11-23T11:00')
    expect(says(two, '2026-11-23', '11:30')).toBe('closed until 2026-11-23T12:30')
  })
  test('Friday evening runs into Saturday, and each day shows its own part', () => {
    expect(says(two, '2026-11-27', '23:30')).toBe('open until 2026-11-28T02:00')
    expect(says(two, '2026-11-28', '01:59')).toBe('open until 2026-11-28T02:00')
    expect(intervals(two, '2026-11-27')).toEqual(['20:00-24:00'])
    expect(intervals(two, '2026-11-28')).toEqual(['00:00-02:00'])
  })
  test('intervals that touch are one: the closing is where the last one ends', () => {
    const touching: WeeklyHours = {
      ...guidance,
      week: [
        { day: 4, opens: '08:00', closes: '24:00' },
        { day: 5, opens: '00:00', closes: '06:00' },
      ],
    }
    expect(says(touching, '2026-11-26', '12:00')).toBe('open until 2026-11-27T06:00')
  })
  test('an exceptional period replaces the week, closed or with hours of its own', () => {
    const summer: WeeklyHours = {
      ...guidance,
      exceptions: [
        { from: day('2026-07-06'), to: day('2026-07-31'), intervals: [] },
        { from: day('2026-07-15'), to: day('2026-07-15'), intervals: [{ opens: '10:00', closes: '12:00' }] },
      ],
    }
    expect(says(summer, '2026-07-07', '10:00')).toBe('closed until 2026-07-15T10:00')
    expect(says(summer, '2026-07-15', '12:00')).toBe('closed until 2026-08-03T09:00')
    expect(dayOfLine(summer, day('2026-07-07'), calendar).rule).toEqual({ kind: 'exception' })
  })
  test('a line closed for longer than anyone looks ahead names no opening', () => {
    const shut: WeeklyHours = {
      ...guidance,
      exceptions: [{ from: day('2026-02-01'), to: day('2026-12-31'), intervals: [] }],
    }
    expect(says(shut, '2026-02-01', '10:00')).toBe('closed')
  })
})

describe('Outside the office hours of another line', () => {
  const outside: Hours = { kind: 'outside', of: officeHoursDuty, publicHolidays: 'open' }
  test('it opens when the other closes and closes when the other opens', () => {
    expect(says(outside, '2026-11-26', '10:00')).toBe('closed until 2026-11-26T15:00')
    expect(says(outside, '2026-11-26', '15:00')).toBe('open until 2026-11-27T08:00')
    expect(says(outside, '2026-11-27', '13:00')).toBe('open until 2026-11-30T08:00')
  })
  test('it takes the eve and the holiday over: open from 13, and all through Easter', () => {
    expect(says(outside, '2026-04-02', '12:00')).toBe('closed until 2026-04-02T13:00')
    expect(says(outside, '2026-04-02', '13:00')).toBe('open until 2026-04-07T08:00')
    expect(intervals(outside, '2026-04-03')).toEqual(['00:00-24:00'])
    expect(dayOfLine(outside, day('2026-04-02'), calendar).rule?.kind).toBe('eve-of-public-holiday')
  })
  test('a day shows both its ends', () => {
    expect(intervals(outside, '2026-11-26')).toEqual(['00:00-08:00', '15:00-24:00'])
  })
  test('when the other line is in doubt on a holiday, a line that answers on holidays is open', () => {
    const base: WeeklyHours = { ...officeHoursDuty, publicHolidays: 'unknown', christmasAndMidsummerEve: 'unknown' }
    expect(says({ kind: 'outside', of: base, publicHolidays: 'open' }, '2026-05-14', '10:00')).toMatch(/^open/)
    expect(says({ kind: 'outside', of: base, publicHolidays: 'unknown' }, '2026-05-14', '10:00')).toBe('unknown')
    expect(says({ kind: 'outside', of: base, publicHolidays: 'open' }, '2026-12-24', '10:00')).toBe('unknown')
  })
  test.each([undefined, { kind: 'unknown' } as const])(
    'with office hours nobody told, only nights, weekends and holidays are sure',
    (of) => {
      const line: Hours = { kind: 'outside', of, publicHolidays: 'open' }
      expect(says(line, '2026-11-26', '10:00')).toBe('unknown')
      expect(says(line, '2026-11-26', '20:00')).toMatch(/^open/)
      expect(says(line, '2026-11-29', '10:00')).toMatch(/^open/)
      expect(says(line, '2026-05-14', '10:00')).toMatch(/^open/)
    },
  )
})

describe('Summer-time changes', () => {
  const night: WeeklyHours = {
    ...guidance,
    publicHolidays: 'open',
    week: [{ day: 6, opens: '22:00', closes: '06:00' }],
  }
  const length = (from: PlainDate): number => {
    const state = stateAt(night, helsinkiInstant(from, '22:00'), calendar)
    return ((state.closesAt?.getTime() ?? 0) - helsinkiInstant(from, '22:00').getTime()) / 3_600_000
  }
  test('the night to 29 March 2026 is an hour shorter, the night to 25 October 2026 an hour longer', () => {
    expect(length(day('2026-03-21'))).toBe(8)
    expect(length(day('2026-03-28'))).toBe(7)
    expect(length(day('2026-10-24'))).toBe(9)
  })
  test('closing times keep to the clock on the wall: +02:00 in winter, +03:00 in summer', () => {
    const closing = (on: string) => {
      const { closesAt } = stateAt(guidance, at(on, '10:00'), calendar)
      return closesAt && helsinkiIso(closesAt)
    }
    expect(closing('2026-03-26')).toBe('2026-03-26T15:00:00+02:00')
    expect(closing('2026-03-30')).toBe('2026-03-30T15:00:00+03:00')
    expect(closing('2026-10-26')).toBe('2026-10-26T15:00:00+02:00')
  })
})

test('a line whose hours nobody told is neither open nor closed', () => {
  expect(says({ kind: 'unknown' }, '2026-11-26', '10:00')).toBe('unknown')
  expect(dayOfLine({ kind: 'unknown' }, day('2026-11-26'), calendar).unknown).toEqual([
    { opens: '00:00', closes: '24:00' },
  ])
})

test('seven days from Monday are the week', () => {
  const days = daysOfLine(guidance, day('2026-11-23'), 7, calendar)
  expect(days.map(({ on, intervals: [first] }) => `${on.slice(8)} ${first?.closes ?? '-'}`)).toEqual([
    '23 15:00',
    '24 15:00',
    '25 15:00',
    '26 15:00',
    '27 13:00',
    '28 -',
    '29 -',
  ])
})
