import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayNumber, helsinkiClock, helsinkiDay, helsinkiInstant, type PlainDate } from '../kernel/day.ts'
import { dayRules, hourRules, ruleNamed, ruleNames } from './rules.ts'
import { whyNothingEnds, whyNotWeekday } from './time-limits/weekday.ts'

// Every rule answers from this day on: the youngest first version begins then.
const first = day('2024-01-01')
const anyDay = fc.integer({ min: dayNumber(first), max: dayNumber(day('2100-12-31')) }).map(toDay)
const dayRuleList = Object.entries(dayRules)
const unmoved = [
  'emergency-placement-end',
  'emergency-placement-extension-end',
  'deemed-receipt-letter',
  'deemed-receipt-electronic-notice',
]

describe.each(dayRuleList)('%s', (name, rule) => {
  test('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), (start, later) => {
        const one = rule(start)
        const other = rule(toDay(Math.min(dayNumber(start) + later, dayNumber(day('2100-12-31')))))
        expect(one.nominal <= other.nominal).toBe(true)
        expect(one.lastPermitted <= other.lastPermitted).toBe(true)
        expect(one.safe <= other.safe).toBe(true)
      }),
    )
  })

  test('never ends before its start, and safe ≤ nominal ≤ last permitted', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const { from, nominal, lastPermitted, safe } = rule(start)
        expect(from).toBe(start)
        expect(start < safe && safe <= nominal && nominal <= lastPermitted).toBe(true)
      }),
    )
  })

  test('tells every day from the first to the last once, and the days of the count are numbered from one', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const { steps, nominal, lastPermitted, parameter } = rule(start)
        const counted = steps.filter(({ role }) => role === 'counted')
        expect(counted.map(({ number }) => number)).toEqual(counted.map((_, index) => index + 1))
        if (parameter.counting !== 'MONTH') {
          const walked = steps.filter(({ role }) => role !== 'shifted').map(({ on }) => on)
          expect(walked).toEqual(walked.map((_, index) => addDays(start, index)))
          expect(counted.at(-1)?.on).toBe(nominal)
        }
        const shifted = steps.filter(({ role }) => role === 'shifted').map(({ on }) => on)
        expect(shifted).toEqual(shifted.map((_, index) => addDays(nominal, index)))
        expect(addDays(nominal, shifted.length)).toBe(lastPermitted)
      }),
    )
  })

  if (unmoved.includes(name)) {
    test('does not move: the three days are equal', () => {
      fc.assert(
        fc.property(anyDay, (start) => {
          const { nominal, lastPermitted, safe } = rule(start)
          expect([lastPermitted, safe]).toEqual([nominal, nominal])
        }),
      )
    })
  } else {
    test('never ends on a day on which nothing may end, and is safe on an ordinary weekday', () => {
      fc.assert(
        fc.property(anyDay, (start) => {
          const { nominal, lastPermitted, safe } = rule(start)
          expect(whyNothingEnds(lastPermitted)).toBeUndefined()
          expect(whyNotWeekday(safe) ?? whyNothingEnds(safe)).toBeUndefined()
          if (whyNothingEnds(nominal) === undefined) expect([lastPermitted, safe]).toEqual([nominal, nominal])
        }),
      )
    })
  }

  test('gives an instant the answer of its Finnish day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (start, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const asked = ruleNamed(name)
        expect(asked?.atInstant(helsinkiInstant(start, time))).toEqual(rule(start))
      }),
    )
  })
})

describe.each(Object.entries(hourRules))('%s', (_, rule) => {
  test('ends its hours later on the absolute time line, and never earlier for a later start', () => {
    const anyInstant = fc.date({ min: new Date('2020-01-02'), max: new Date('2100-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(anyInstant, fc.nat({ max: 90_000_000 }), (at, later) => {
        const { hours, parameter, nominal } = rule(at)
        expect(hours.until.getTime() - hours.from.getTime()).toBe(parameter.value * 3_600_000)
        expect(nominal).toBe(helsinkiDay(hours.until))
        expect(rule(new Date(at.getTime() + later)).hours.until >= hours.until).toBe(true)
      }),
    )
  })
})

describe('which day it is in Finland', () => {
  test.each([
    ['2026-03-28T21:59:59Z', '2026-03-28', '+02:00'],
    ['2026-03-28T22:00:00Z', '2026-03-29', '+02:00'],
    ['2026-03-29T20:59:59Z', '2026-03-29', '+03:00'],
    ['2026-03-29T21:00:00Z', '2026-03-30', '+03:00'],
    ['2026-10-24T20:59:59Z', '2026-10-24', '+03:00'],
    ['2026-10-24T21:00:00Z', '2026-10-25', '+03:00'],
    ['2026-10-25T21:59:59Z', '2026-10-25', '+02:00'],
    ['2026-10-25T22:00:00Z', '2026-10-26', '+02:00'],
  ])('%s is in %s by the clocks of the summer-time change', (instant, on, offset) => {
    expect(helsinkiClock(new Date(instant))).toMatchObject({ day: on, offset })
  })
})

test('every rule is found by its name, and no other name is', () => {
  for (const name of ruleNames) expect(ruleNamed(name)?.name).toBe(name)
  for (const name of ['', 'toString', '__proto__', 'Assessment-start', 'assessment'])
    expect(ruleNamed(name)).toBeUndefined()
})

function toDay(number: number): PlainDate {
  return addDays(day('1970-01-01'), number)
}
