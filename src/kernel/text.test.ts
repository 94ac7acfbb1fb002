import { describe, expect, test } from 'vitest'
import { seededChance, wholeBelow } from './chance.ts'
import { newId } from './id.ts'
import { lineOfText, longText, optional, required } from './text.ts'

const codes = (result: { success: boolean; error?: { issues: { message: string }[] } }): string[] =>
  result.error?.issues.map((issue) => issue.message) ?? []

describe('A text that comes from outside', () => {
  test.each([
    ['a\u0000b', 'unwritable'],
    ['a\u0007b', 'unwritable'],
    ['a\ud800b', 'half-character'],
  ])('%j is refused with its reason, never silently changed', (text, code) => {
    expect(codes(longText(10).safeParse(text))).toEqual([code])
  })
  test('is kept exactly as written: Sámi letters, joined emoji, writing from right to left, line breaks', () => {
    const text = 'Biret Ŋálá, čđŋšŧž\n👩‍👧‍👦 שלום\tx'
    expect(longText(100).parse(text)).toBe(text)
  })
  test('over its limit is told of', () => {
    expect(codes(longText(3).safeParse('abcd'))).toEqual(['too-long'])
    expect(longText(3).safeParse('abc').success).toBe(true)
  })
  test('of one line is trimmed, and may have no second', () => {
    expect(lineOfText(10).parse('  a b ')).toBe('a b')
    expect(codes(lineOfText(10).safeParse('a\nb'))).toEqual(['one-line'])
  })
  test('required may not be blank; optional may, and is then not there', () => {
    expect(codes(required(longText(10)).safeParse('  '))).toEqual(['missing'])
    expect(optional(lineOfText(10)).parse('  ')).toBeUndefined()
    expect(optional(lineOfText(10)).parse(undefined)).toBeUndefined()
  })
})

describe('Chance', () => {
  test('with the same seed gives the same, and numbers below its bound', () => {
    expect(seededChance(7).bytes(8)).toEqual(seededChance(7).bytes(8))
    const chance = seededChance(1)
    for (let round = 0; round < 1_000; round += 1) expect(wholeBelow(chance, 7)).toBeLessThan(7)
  })
  test('makes ids that sort by the time of making', () => {
    const chance = seededChance(3)
    const ids = Array.from({ length: 50 }, (_, index) => newId(new Date(1_700_000_000_000 + index), chance))
    expect([...ids].sort()).toEqual(ids)
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
