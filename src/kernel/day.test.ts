import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  helsinkiClock,
  helsinkiDay,
  helsinkiInstant,
  helsinkiIso,
  isDay,
  weekday,
} from './day.ts'

const someDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(day('2000-01-01'), days))

describe('A calendar day', () => {
  test.each(['2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-1', '2026-04-01T00:00', ''])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(RangeError)
    },
  )
  test('29 February is there in leap years alone', () => {
    expect([isDay('2028-02-29'), isDay('2100-02-29'), isDay('2000-02-29')]).toEqual([true, false, true])
  })
  test('so many days on and back again is the same day', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -5_000, max: 5_000 }),
        (on, days) => addDays(addDays(on, days), -days) === on && daysBetween(on, addDays(on, days)) === days,
      ),
    )
  })
  test('a month on has the same number, or is the last of its month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (on, months) => {
        const then = addMonths(on, months)
        return then.slice(8) === on.slice(8) || (then.slice(8) < on.slice(8) && addDays(then, 1).slice(8) === '01')
      }),
    )
  })
  test('weekdays follow one another', () => {
    expect(weekday(day('2026-11-21'))).toBe(6)
    fc.assert(fc.property(someDay, (on) => weekday(addDays(on, 1)) === (weekday(on) % 7) + 1))
  })
})

describe('A moment in Finland', () => {
  test('half past midnight is the next day, though it is still yesterday in Greenwich', () => {
    expect(helsinkiDay(new Date('2026-06-18T21:30:00Z'))).toBe('2026-06-19')
    expect(helsinkiDay(new Date('2026-06-18T20:59:00Z'))).toBe('2026-06-18')
  })
  test('both half past threes of 25 October 2026 are told apart by their offset (TXT-1)', () => {
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((text) => helsinkiClock(new Date(text)))).toEqual([
      { day: '2026-10-25', time: '03:30', offset: '+03:00' },
      { day: '2026-10-25', time: '03:30', offset: '+02:00' },
    ])
  })
  test('a time that summer time skips is read as the one after it', () => {
    expect(helsinkiIso(helsinkiInstant(day('2026-03-29'), '03:30'))).toBe('2026-03-29T04:30:00+03:00')
  })
})
