import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursFrom, hoursInText } from './hours-text.ts'

const read = (text: string) => {
  const hours = hoursFrom(text)
  return hours.ok ? hours.value.map(({ opens, closes }) => `${opens}-${closes}`).join(' ') : hours.refusal
}

describe('The hours of a day as people write them', () => {
  test.each([
    ['8–15', '08:00-15:00'],
    ['8-15', '08:00-15:00'],
    ['08:00 – 15:00', '08:00-15:00'],
    ['8.00—15.30', '08:00-15:30'],
    ['klo 9–15', '09:00-15:00'],
    ['kl. 9–15', '09:00-15:00'],
    ['8–15, 16.30–18', '08:00-15:00 16:30-18:00'],
    ['16.30–18; 8–15', '08:00-15:00 16:30-18:00'],
    ['klo 8.30–12 ja 13–16', '08:30-12:00 13:00-16:00'],
    ['22–6', '22:00-06:00'],
    ['0–24', '00:00-24:00'],
    ['16–00', '16:00-24:00'],
    ['', ''],
    [' - ', ''],
    ['Suljettu', ''],
    ['stängt', ''],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
  test.each(['8', 'Korpi', '8–25', '8–15.60', '8–8', '24–6', '8–15 ma', '8–15,', '24.30–25', '8 15'])(
    '“%s” is no hours',
    (text) => {
      expect(read(text)).toBe('not-hours')
    },
  )
  test.each(['8–15, 14–18', '22–6, 23–24', '5–9, 22–6', '8–15, 8–15'])('“%s” runs into itself', (text) => {
    expect(read(text)).toBe('hours-overlap')
  })
  test('what is read and printed reads the same again, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 })))
        .map((pairs) => pairs.map(([from, to]) => `${from}-${to}.30`).join(',')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const hours = hoursFrom(text)
        if (hours.ok) expect(hoursFrom(hoursInText(hours.value))).toEqual(hours)
      }),
    )
  })
  test('any hours that do not run into each other stand in the field as they are', () => {
    const quarters = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 8 })
    const clock = (quarter: number) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
    fc.assert(
      fc.property(quarters, (some) => {
        const sorted = some.toSorted((one, other) => one - other).map(clock)
        const intervals = sorted.flatMap((opens, index) => {
          const closes = sorted[index + 1]
          return index % 2 === 0 && closes !== undefined ? [{ opens, closes }] : []
        })
        expect(hoursFrom(hoursInText(intervals))).toEqual({ ok: true, value: intervals })
      }),
    )
  })
})
