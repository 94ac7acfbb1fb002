import { describe, expect, test } from 'vitest'
import { addDays, day, helsinkiInstant, helsinkiIso, type PlainDate, weekday } from '../kernel/day.ts'
import type { HolidayName } from '../law/time-limits/holidays.ts'
import { type Calendar, dayOfLine, daysOfLine, type Hours, stateAt, type WeeklyHours } from './hours.ts'

/** Public holidays of 2026 and early 2027, typed here from the almanac and not computed. */
const holidays: Readonly<Record<string, HolidayName>> = {
  '2026-01-01': 'new-years-day',
  '2026-01-06': 'epiphany',
  '2026-04-03': 'good-friday',
  '2026-04-05': 'easter-sunday',
  '2026-04-06': 'easter-monday',
  '2026-05-01': 'may-day',
  '2026-05-14': 'ascension-day',
  '2026-05-24': 'whit-sunday',
  '2026-06-20': 'midsummer-day',
  '2026-10-31': 'all-saints-day',
  '2026-12-06': 'independence-day',
  '2026-12-25': 'christmas-day',
  '2026-12-26': 'st-stephens-day',
  '2027-01-01': 'new-years-day',
  '2027-01-06': 'epiphany',
}
const calendar: Calendar = (on) => {
  const next = addDays(on, 1)
  return {
    publicHoliday: holidays[on],
    eveOf: weekday(on) <= 5 && !holidays[on] && weekday(next) !== 7 ? holidays[next] : undefined,
    majorEve: on.endsWith('-12-24') ? 'christmas-eve' : on === '2026-06-19' ? 'midsummer-eve' : undefined,
  }
}

const keusote = {
  publicHolidays: 'closed',
  eveCloses: '13:00',
  christmasAndMidsummerEve: 'closed',
} as const
const monday = 1
const guidance: WeeklyHours = { kind: 'weekly', ...keusote, week: week('09:00') }
const officeHoursDuty: WeeklyHours = { kind: 'weekly', ...keusote, week: week('08:00') }
const always: Hours = { kind: 'always' }

function week(opens: string): WeeklyHours['week'] {
  return ([1, 2, 3, 4, 5] as const).map((on) => ({ day: on, opens, closes: on === 5 ? '13:00' : '15:00' }))
}

function at(on: string, time: string): Date {
  return helsinkiInstant(day(on), time)
}

function says(hours: Hours, on: string, time: string) {
  const { state, closesAt, opensAt } = stateAt(hours, at(on, time), calendar)
  const change = closesAt ?? opensAt
  return change ? `${state} until ${helsinkiIso(change).slice(0, 16)}` : state
}

function intervals(hours: Hours, on: string): string[] {
  return dayOfLine(hours, day(on), calendar).intervals.map(({ opens, closes }) => `${opens}-${closes}`)
}

describe('Advice for families: Monday to Thursday 9–15, Friday 9–13, weekdays, eves of public holidays until 13', () => {
  test('an ordinary Thursday morning is open until 15', () => {
    expect(says(guidance, '2026-11-26', '10:20')).toBe('open until 2026-11-26T15:00')
  })
  test.each([
    ['2026-11-23', '09:00-15:00'],
    ['2026-11-24', '09:00-15:00'],
    ['2026-11-25', '09:00-15:00'],
    ['2026-11-26', '09:00-15:00'],
    ['2026-11-27', '09:00-13:00'],
  ])('%s is open %s', (on, hours) => expect(intervals(guidance, on)).toEqual([hours]))
  test('the minute of opening is open, the minute of closing is closed', () => {
    expect(says(guidance, '2026-11-26', '08:59')).toBe('closed until 2026-11-26T09:00')
    expect(says(guidance, '2026-11-26', '09:00')).toBe('open until 2026-11-26T15:00')
    expect(says(guidance, '2026-11-26', '14:59')).toBe('open until 2026-11-26T15:00')
    expect(says(guidance, '2026-11-26', '15:00')).toBe('closed until 2026-11-27T09:00')
  })
  test('after Friday 13 the next opening is on Monday', () => {
    expect(says(guidance, '2026-11-27', '13:00')).toBe('closed until 2026-11-30T09:00')
    expect(intervals(guidance, '2026-11-28')).toEqual([])
    expect(intervals(guidance, '2026-11-29')).toEqual([])
  })
})

describe('Social emergency service in office hours: Monday to Thursday 8–15, Friday 8–13', () => {
  test.each([
    ['2026-11-23', '08:00-15:00'],
    ['2026-11-24', '08:00-15:00'],
    ['2026-11-25', '08:00-15:00'],
    ['2026-11-26', '08:00-15:00'],
    ['2026-11-27', '08:00-13:00'],
  ])('%s is open %s', (on, hours) => expect(intervals(officeHoursDuty, on)).toEqual([hours]))
  test('it opens an hour before the advice line', () => {
    expect(says(officeHoursDuty, '2026-11-26', '08:30')).toBe('open until 2026-11-26T15:00')
    expect(says(guidance, '2026-11-26', '08:30')).toBe('closed until 2026-11-26T09:00')
  })
})

describe('Social and crisis emergency service: always open', () => {
  test.each([
    ['2026-11-26', '03:00'],
    ['2026-12-25', '12:00'],
    ['2026-03-29', '03:30'],
    ['2026-12-31', '23:59'],
  ])('%s at %s is open and never closes', (on, time) => expect(says(always, on, time)).toBe('open'))
  test('the whole day is one interval', () => expect(intervals(always, '2026-11-26')).toEqual(['00:00-24:00']))
})

describe('The eve of a public holiday', () => {
  test.each([
    ['2026-01-05', 'epiphany'],
    ['2026-04-02', 'good-friday'],
    ['2026-04-30', 'may-day'],
    ['2026-05-13', 'ascension-day'],
    ['2026-12-31', 'new-years-day'],
  ])('%s closes at 13, because the next day is %s', (on, holiday) => {
    expect(dayOfLine(guidance, day(on), calendar)).toEqual({
      on,
      intervals: [{ opens: '09:00', closes: '13:00' }],
      unknown: [],
      rule: { kind: 'eve-of-public-holiday', holiday },
    })
    expect(says(guidance, on, '12:59')).toBe(`open until ${on}T13:00`)
    expect(says(guidance, on, '13:00')).toMatch(/^closed until/)
  })
  test('a Friday that closes at 13 anyway is an ordinary day', () => {
    expect(dayOfLine(guidance, day('2026-10-30'), calendar).rule).toBeUndefined()
    expect(intervals(guidance, '2026-10-30')).toEqual(['09:00-13:00'])
  })
  test('the normal closing holds when it is earlier', () => {
    const short: WeeklyHours = { ...guidance, week: [{ day: 4, opens: '09:00', closes: '11:00' }] }
    expect(intervals(short, '2026-04-30')).toEqual(['09:00-11:00'])
    expect(dayOfLine(short, day('2026-04-30'), calendar).rule).toBeUndefined()
  })
  test('an afternoon interval falls away whole, an evening one over midnight too', () => {
    const two: WeeklyHours = {
      ...guidance,
      week: [
        { day: 4, opens: '09:00', closes: '11:00' },
        { day: 4, opens: '13:00', closes: '16:00' },
        { day: 4, opens: '20:00', closes: '02:00' },
      ],
    }
    expect(intervals(two, '2026-04-30')).toEqual(['09:00-11:00'])
  })
  test('the day before a holiday on a Sunday is no eve', () => {
    expect(intervals(guidance, '2026-12-04')).toEqual(['09:00-13:00'])
    expect(calendar(day('2026-12-05')).eveOf).toBeUndefined()
  })
  test('a line that states no rule keeps its hours on the eve', () => {
    expect(intervals({ ...guidance, eveCloses: null }, '2026-04-30')).toEqual(['09:00-15:00'])
  })
})

describe('Public holidays', () => {
  test('a weekday holiday is closed, and says which it is', () => {
    expect(dayOfLine(guidance, day('2026-05-14'), calendar)).toEqual({
      on: '2026-05-14',
      intervals: [],
      unknown: [],
      rule: { kind: 'public-holiday', holiday: 'ascension-day' },
    })
    expect(says(guidance, '2026-05-14', '10:00')).toBe('closed until 2026-05-15T09:00')
  })
  test('over Easter it is closed from Thursday 13 until Tuesday 9', () => {
    expect(says(guidance, '2026-04-02', '13:00')).toBe('closed until 2026-04-07T09:00')
  })
  test('a holiday on a day that is closed anyway is nothing unusual', () => {
    expect(dayOfLine(guidance, day('2026-10-31'), calendar).rule).toBeUndefined()
  })
  test('where nobody told what holds on public holidays, nobody knows', () => {
    const untold: WeeklyHours = { ...guidance, publicHolidays: 'unknown' }
    expect(says(untold, '2026-05-14', '10:00')).toBe('unknown')
    expect(says(untold, '2026-05-14', '16:00')).toBe('closed until 2026-05-15T09:00')
    expect(dayOfLine(untold, day('2026-05-14'), calendar).unknown).toEqual([{ opens: '09:00', closes: '15:00' }])
  })
  test('a line that is open on public holidays keeps its hours', () => {
    expect(intervals({ ...guidance, publicHolidays: 'open' }, '2026-05-14')).toEqual(['09:00-15:00'])
  })
})

describe('Christmas Eve and Midsummer Eve are a setting of their own', () => {
  test.each([
    ['closed', [], 'closed until 2026-12-28T09:00'],
    ['as-eve', ['09:00-13:00'], 'open until 2026-12-24T13:00'],
    ['ordinary', ['09:00-15:00'], 'open until 2026-12-24T15:00'],
    ['unknown', [], 'unknown'],
  ] as const)('set to %s', (setting, hours, state) => {
    const line: WeeklyHours = { ...guidance, christmasAndMidsummerEve: setting }
    expect(intervals(line, '2026-12-24')).toEqual(hours)
    expect(says(line, '2026-12-24', '10:00')).toBe(state)
  })
  test('the rule names the eve', () => {
    expect(dayOfLine(guidance, day('2026-06-19'), calendar).rule?.kind).toBe('midsummer-eve')
    expect(dayOfLine(guidance, day('2026-12-24'), calendar).rule?.kind).toBe('christmas-eve')
  })
})

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
