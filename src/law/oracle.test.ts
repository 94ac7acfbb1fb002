// Deadlines against a second reckoning that shares nothing with the first: it walks a table of days made in
// advance, finds Easter by Gauss's method with its two exceptions, and counts on JavaScript dates in UTC.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { dayRules } from './rules.ts'

const milliseconds = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const at = (text: string): number => Date.parse(`${text}T00:00:00Z`)

function gaussEaster(year: number): number {
  const a = year % 19
  const b = year % 4
  const c = year % 7
  const k = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const q = Math.floor(k / 4)
  const m = (15 - p + k - q) % 30
  const n = (4 + k - q) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  if (d === 29 && e === 6) return Date.UTC(year, 3, 19)
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return Date.UTC(year, 3, 18)
  return Date.UTC(year, 2, 22 + d + e)
}

const free = new Set<string>()
const eves = new Set<string>()
for (let year = 2008; year <= 2103; year += 1) {
  for (const fixed of ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26']) free.add(`${year}-${fixed}`)
  const easter = gaussEaster(year)
  for (const offset of [-2, 0, 1, 39, 49]) free.add(iso(easter + offset * milliseconds))
  for (const [month, firstDate] of [
    [5, 20],
    [9, 31],
  ] as const) {
    for (let ahead = 0; ahead < 7; ahead += 1) {
      const time = Date.UTC(year, month, firstDate + ahead)
      if (new Date(time).getUTCDay() !== 6) continue
      free.add(iso(time))
      if (month === 5) eves.add(iso(time - milliseconds))
    }
  }
  eves.add(`${year}-12-24`)
}

const weekend = (time: number): boolean => [0, 6].includes(new Date(time).getUTCDay())
const off = (time: number): boolean => weekend(time) || free.has(iso(time))
const closing = (time: number): boolean => off(time) || eves.has(iso(time))

type Three = { nominal: string; lastPermitted: string; safe: string }

function threeDays(nominal: number): Three {
  let last = nominal
  let safe = nominal
  while (closing(last)) last += milliseconds
  while (closing(safe)) safe -= milliseconds
  return { nominal: iso(nominal), lastPermitted: iso(last), safe: iso(safe) }
}

const still = (time: number): Three => ({ nominal: iso(time), lastPermitted: iso(time), safe: iso(time) })
const later = (from: string, days: number): number => at(from) + days * milliseconds

function weekdays(from: string): Three {
  const following = Array.from({ length: 40 }, (_, index) => later(from, index + 1)).filter((time) => !off(time))
  return threeDays(following[6] ?? Number.NaN)
}

function months(from: string, count: number): Three {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const wanted = Date.UTC(year, month - 1 + count, date)
  const rolledOver = new Date(wanted).getUTCDate() !== date
  return threeDays(rolledOver ? Date.UTC(year, month + count, 0) : wanted)
}

const reckonings: Record<keyof typeof dayRules, (from: string) => Three> = {
  'assessment-start': weekdays,
  'inform-of-notification': weekdays,
  'assessment-complete': (from) => months(from, 3),
  'service-decision-execution': (from) => months(from, 3),
  'open-care-placement-review': (from) => months(from, 3),
  'client-plan-review': (from) => months(from, 12),
  'emergency-placement-end': (from) => still(later(from, 29)),
  'emergency-placement-extension-end': (from) => still(later(from, 59)),
  'deemed-receipt-letter': (from) => still(later(from, 7)),
  'deemed-receipt-electronic-notice': (from) => still(later(from, 3)),
  rectification: (from) => threeDays(later(from, 30)),
  appeal: (from) => threeDays(later(from, 30)),
  'appeal-supreme-administrative-court': (from) => threeDays(later(from, 30)),
}

const oracle = new Map<string, (from: string) => Three>(Object.entries(reckonings))

test('every rule that counts from a day agrees with the second reckoning on 10,000 random days', () => {
  const anyDay = fc.integer({ min: at('2024-01-01') / milliseconds, max: at('2100-12-31') / milliseconds })
  fc.assert(
    fc.property(anyDay, (number) => {
      const from = iso(number * milliseconds)
      for (const [name, rule] of Object.entries(dayRules)) {
        const { nominal, lastPermitted, safe } = rule(day(from))
        const expected = oracle.get(name)?.(from)
        if (JSON.stringify({ nominal, lastPermitted, safe }) !== JSON.stringify(expected)) {
          expect({ name, from, nominal, lastPermitted, safe }).toEqual({ name, from, ...expected })
        }
      }
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

test('the rules agree on every leap day, holiday and eve of the range too', () => {
  const days = [...free, ...eves, ...Array.from({ length: 20 }, (_, index) => `${2024 + 4 * index}-02-29`)]
  const asked = days.filter((from) => from >= '2024-01-01' && from <= '2100-12-31' && from !== '2100-02-29')
  expect(asked.length).toBeGreaterThan(1_000)
  for (const from of asked) {
    for (const [name, rule] of Object.entries(dayRules)) {
      const { nominal, lastPermitted, safe } = rule(day(from))
      const expected = oracle.get(name)?.(from)
      if (JSON.stringify({ nominal, lastPermitted, safe }) !== JSON.stringify(expected)) {
        expect({ name, from, nominal, lastPermitted, safe }).toEqual({ name, from, ...expected })
      }
    }
  }
}, 60_000)
