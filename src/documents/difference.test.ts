import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientPlan } from '../casework/client-plan/documents.ts'
import { documents } from '../casework/documents.ts'
import { seededChance } from '../kernel/chance.ts'
import { difference, piecesOf } from './difference.ts'
import { exampleOf } from './example.ts'
import type { Draft, Masking } from './field.ts'

const cleared = new Set<Masking>(['reporter', 'whereabouts', 'identity-code'])
const wish = { language: 'en', cleared, withWithheld: true } as const
const goal = (nimi: string, kuvaus: string): Draft => ({ nimi, kuvaus })

describe('the difference between two versions', () => {
  test('is nothing between a version and itself', () => {
    for (const definition of documents) {
      const content = exampleOf(definition, { chance: seededChance(2), fullness: 'fullest' })
      expect(difference(definition, content, content, wish)).toEqual([])
    }
  })

  test('names a changed answer by its headings and label, before and after', () => {
    expect(
      difference(
        clientPlan,
        { tausta_ja_nykytilanne: { asuminen: { lapsen_asumisen_kuvaus: 'Äidin luona.' } } },
        { tausta_ja_nykytilanne: { asuminen: { lapsen_asumisen_kuvaus: 'Isän luona.' } } },
        wish,
      ),
    ).toEqual([
      {
        kind: 'changed',
        path: 'tausta_ja_nykytilanne.asuminen.lapsen_asumisen_kuvaus',
        headings: ['Background and present situation'],
        label: 'More about the child’s living and everyday life',
        before: ['Äidin luona.'],
        after: ['Isän luona.'],
        pieces: [
          { kind: 'removed', text: 'Äidin' },
          { kind: 'added', text: 'Isän' },
          { kind: 'same', text: ' luona.' },
        ],
      },
    ])
  })

  test('a goal taken away from the middle is one goal taken away', () => {
    const goals = [goal('A', 'a'), goal('B', 'b'), goal('C', 'c')]
    const changes = difference(
      clientPlan,
      { asetettavat_tavoitteet: goals },
      { asetettavat_tavoitteet: [goals[0] ?? {}, goals[2] ?? {}] },
      wish,
    )
    expect(changes.map(({ kind, label, before }) => [kind, label, before])).toEqual([
      ['removed', 'Name', ['B']],
      ['removed', 'Description', ['b']],
    ])
  })

  test('what is new stands where it belongs in the order of the document', () => {
    const changes = difference(
      clientPlan,
      { paivamaara: '2026-11-21' },
      { sovitut_jatkotoimet: 'Uusi', paivamaara: '2026-11-22', lisatiedot: 'Myös uusi' },
      wish,
    )
    expect(changes.map(({ path }) => path)).toEqual(['sovitut_jatkotoimet', 'lisatiedot', 'paivamaara'])
  })

  test('a masked value that changed is not told to those who may not see it', () => {
    const of = (value: string) => ({ asiakas: [{ sukunimi: 'A', etunimet: 'B', henkilotunnus: { value } }] })
    expect(difference(clientPlan, of('131052-308T'), of('010100A9008'), { language: 'fi' })).toEqual([])
    expect(difference(clientPlan, of('131052-308T'), of('131052-308T'), wish)).toEqual([])
  })
})

describe('the difference between two texts', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ä'), { maxLength: 40 })
    .map((parts) => parts.join(''))

  test('the pieces without what was added are the earlier text, without what was removed the later', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = piecesOf(before, after)
        const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })

  test('a changed word in a long text is one word changed', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ')
    const pieces = piecesOf(long, long.replace('word1500', 'other'))
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'word1500' },
      { kind: 'added', text: 'other' },
    ])
  })

  test('two wholly different long texts are compared quickly, as wholes', () => {
    const of = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
    const began = performance.now()
    expect(piecesOf(of('a'), of('b'))).toHaveLength(2)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
