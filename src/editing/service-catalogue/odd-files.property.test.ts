import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../kernel/language.ts'
import { inFields } from '../differences.ts'
import { deliveredOf, keptFrom } from '../editing.ts'
import { noteInWords, unreadableInWords } from '../texts/catalogue-texts.ts'
import { exported } from './out.ts'
import { compareCatalogue } from './report.ts'

const at = new Date('2026-11-24T08:15:00Z')
const county = '02'
const entries = deliveredOf(county).map((kept) => ({
  kind: kept.kind,
  id: kept.row.id,
  delivered: kept,
  latest: undefined,
  told: undefined,
}))
const given = exported(county, deliveredOf(county), at).items.map(({ item }) => JSON.stringify(item))
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    null,
    '24:00:00',
    '00:00:00',
    '2026-02-31',
    '2026-12-24T22:00:00Z',
    'Sunday',
    'Exceptional',
  ),
  fc.constantFrom<unknown>(
    'OverMidnight',
    true,
    false,
    -1,
    [],
    {},
    'x'.repeat(400),
    '\ud800',
    'a\u0000',
    '{a}',
    '116117',
  ),
)

/** The item with the value at one of its places, of which there are many, replaced. */
function changed(item: unknown, place: number, value: unknown): unknown {
  let left = place
  const walk = (part: unknown): unknown => {
    left -= 1
    if (left === 0) return value
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]))
  }
  return walk(item)
}

describe('Whatever stands in a file of the Service Catalogue', () => {
  test('each item is read or told as unreadable, and what is read the guide could keep, show and tell of', () => {
    const change = fc.tuple(fc.integer({ min: 1, max: 500 }), odd)
    fc.assert(
      fc.property(fc.constantFrom(...given), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        let item: unknown = JSON.parse(text)
        for (const [place, value] of changes) item = changed(item, place, value)
        const { read, unread } = compareCatalogue([item], { county, at, entries })
        expect(read.length + unread.length).toBe(1)
        for (const { kept, notes, key } of read) {
          expect(keptFrom(kept.kind, kept.row)).toEqual(kept)
          expect([...inFields(kept).keys()]).not.toEqual([])
          expect(key).toMatch(/^(contact|service) [a-z0-9-]+ 0$/)
          for (const language of languages)
            for (const note of notes) expect(noteInWords(note, language)).not.toMatch(/undefined|\[object/)
        }
        for (const { why, detail } of unread)
          for (const language of languages) expect(unreadableInWords(why, detail, language)).not.toMatch(/undefined/)
      }),
      { numRuns: 1500 },
    )
  })
  test('a list of anything at all is never more than told', () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 5 }), (items) => {
        const { read, unread } = compareCatalogue(items, { county, at, entries })
        expect(read.length + unread.length).toBe(items.length)
      }),
      { numRuns: 200 },
    )
  })
})
