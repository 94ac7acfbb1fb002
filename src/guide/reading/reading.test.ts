import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../kernel/language.ts'
import { withLimits } from '../limit-text.ts'
import { piecesOf, withoutLinks } from '../links.ts'
import { forChildren } from './for-children.ts'
import { forYoungPeople } from './for-young-people.ts'
import { addressesOfTwin, otherWayOfSaying, plainPages } from './plain/plain-pages.ts'
import { linesOf, type ReadingPage } from './reading-page.ts'

const at = new Date('2026-11-26T08:20:00Z')
const pages: readonly ReadingPage[] = [...plainPages, forChildren, forYoungPeople]
/** Our own rule for plain language, from the advice of plain-language centres: words in a sentence on average, and at most. */
const plainMost = { fi: 9, sv: 11, en: 11 } as const
const longest = 20
const digitsInText = new Set(['112'])

function sentences(page: ReadingPage, language: Language): readonly string[] {
  return linesOf(page, language).flatMap((line) => withLimits(withoutLinks(line), at, language).split(/(?<=[.!?:])\s+/))
}

function words(sentence: string): number {
  return sentence.split(/\s+/).filter(Boolean).length
}

describe.each(languages)('Plain language in %s', (language) => {
  test.each(plainPages.map((page) => [page.id, page] as const))('%s has short sentences', (_id, page) => {
    const lengths = sentences(page, language).map(words)
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(average).toBeLessThanOrEqual(plainMost[language])
    expect(sentences(page, language).filter((sentence) => words(sentence) > longest)).toEqual([])
  })
  test('the children’s page has no sentence over twenty words either', () => {
    expect(sentences(forChildren, language).filter((sentence) => words(sentence) > longest)).toEqual([])
  })
})

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_id, page) => {
  test('says as much in each language', () => {
    const shape = (language: Language) => [
      page.lead[language].length,
      ...page.sections.map(({ lines, list, after }) =>
        [lines, list, after].map((part) => part?.[language].length ?? 0).join('+'),
      ),
    ]
    for (const language of languages) expect(shape(language), language).toEqual(shape('fi'))
  })
  test('types no limit of the law: its only number is 112', () => {
    for (const language of languages) {
      const digits = linesOf(page, language).join(' ').match(/\d+/g) ?? []
      expect(digits.filter((number) => !digitsInText.has(number))).toEqual([])
    }
  })
  test('has limits that the law knows, and links that are links', () => {
    for (const language of languages) {
      for (const line of linesOf(page, language)) {
        expect(() => piecesOf(line)).not.toThrow()
        expect(withLimits(withoutLinks(line), at, language)).not.toMatch(/[{}]/)
      }
    }
  })
})

test('every plain page has a page in ordinary language, and each leads to the other', () => {
  for (const page of plainPages) {
    const ordinary = addressesOfTwin(page.twin)
    if (ordinary === undefined) throw new Error(`${page.id} has no page in ordinary language.`)
    expect(otherWayOfSaying(page.addresses)).toEqual({ kind: 'ordinary', addresses: ordinary })
    expect(otherWayOfSaying(ordinary)).toEqual({ kind: 'plain', addresses: page.addresses })
    for (const other of page.also ?? []) {
      const addresses = addressesOfTwin(other)
      expect(addresses && otherWayOfSaying(addresses), JSON.stringify(other)).toEqual({
        kind: 'plain',
        addresses: page.addresses,
      })
    }
  }
})
