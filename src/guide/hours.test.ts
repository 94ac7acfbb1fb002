import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { dayOfLine, type Hours, type WeeklyHours } from './hours.ts'
import { calendar, guidance, intervals, officeHoursDuty, says } from './testing/almanac.ts'

const always: Hours = { kind: 'always' }

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
