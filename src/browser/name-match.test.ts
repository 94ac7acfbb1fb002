import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNames, plain, wrongLetters } from './name-match.ts'

const names = [
  ['Espoo', 'Esbo'],
  ['Hämeenlinna', 'Tavastehus'],
  ['Järvenpää', 'Träskända'],
  ['Kaarina', 'S:t Karins'],
  ['Kustavi', 'Gustavs'],
  ['Pedersören kunta', 'Pedersöre'],
  ['Savonlinna', 'Nyslott'],
  ['Vaala'],
  ['Vaasa', 'Vasa'],
]
const found = (typed: string) => matchNames(typed, names).map(({ index, fit }) => `${names[index]?.[0]} ${fit}`)

describe('A name is found', () => {
  test.each([
    ['jarvenpaa', ['Järvenpää whole']],
    ['Järvenpää', ['Järvenpää whole']],
    ['  JÄRVENPÄÄ ', ['Järvenpää whole']],
    ['Träskända', ['Järvenpää whole']],
    ['traskanda', ['Järvenpää whole']],
    ['Esbo', ['Espoo whole']],
    ['va', ['Vaala start', 'Vaasa start']],
    ['karins', ['Kaarina word']],
    ['s:t k', ['Kaarina start']],
    ['kunta', ['Pedersören kunta word']],
    ['linna', ['Hämeenlinna inside', 'Savonlinna inside']],
    ['savon linna', ['Savonlinna inside']],
  ])('%s', (typed, expected) => expect(found(typed)).toEqual(expected))
  test('by its beginning before by its inside', () => {
    expect(found('sa')).toEqual(['Savonlinna start'])
    expect(matchNames('aa', [['Vaasa'], ['Aas']]).map(({ index }) => index)).toEqual([1])
    expect(matchNames('aas', [['Vaasa'], ['Aas']]).map(({ index }) => index)).toEqual([1, 0])
  })
  test('by its own name before by another', () => {
    expect(matchNames('ka', [['Hailuoto', 'Karlö'], ['Kaarina']]).map(({ index }) => index)).toEqual([1, 0])
  })
  test('under the name that was typed', () => {
    expect(matchNames('nysl', names)[0]?.name).toBe('Nyslott')
    expect(matchNames('savo', names)[0]?.name).toBe('Savonlinna')
  })
})

describe('A name with a letter or two wrong is found where nothing else fits', () => {
  test.each([
    ['jarvenpa', ['Järvenpää start']],
    ['jarvempaa', ['Järvenpää near']],
    ['järvepnää', ['Järvenpää near']],
    ['hameenlina', ['Hämeenlinna near']],
    ['eppoo', ['Espoo near']],
    ['träskanbo', ['Järvenpää near']],
    ['vaxa', ['Vaasa near', 'Vaala near']],
    ['xy', []],
    ['atlantis', []],
    ['', []],
    ['?', []],
  ])('%s', (typed, expected) => expect(new Set(found(typed))).toEqual(new Set(expected)))
  test('the nearest first', () => expect(found('vaassa')[0]).toBe('Vaasa near'))
})

describe('Whatever is typed', () => {
  const anyName = fc.constantFrom(...names.flat())
  test('every beginning of every name finds it, in any letters, with or without dots', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), fc.boolean(), fc.boolean(), (name, length, upper, dots) => {
        const whole = dots ? name : plain(name)
        const start = whole.slice(0, 1 + (length % whole.length))
        fc.pre(plain(start) !== '')
        const hits = matchNames(upper ? start.toUpperCase() : start, names)
        expect(hits.some(({ index }) => names[index]?.includes(name))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('a name with one letter changed, left out, put in or swapped is one wrong', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), fc.constantFrom('change', 'leave out', 'put in', 'swap'), (name, place, how) => {
        const word = plain(name)
        const at = place % (word.length - 1)
        const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
        const typed = {
          change: `${before}x${after}`,
          'leave out': before + after,
          'put in': `${before}x${here}${after}`,
          swap: before + after.slice(0, 1) + here + after.slice(1),
        }[how]
        expect(wrongLetters(typed, word)).toBeLessThanOrEqual(1)
        if (typed.length > 2) expect(matchNames(typed, [[name]])).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })
  test('nothing breaks, and no entry is found twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const hits = matchNames(typed, names).map(({ index }) => index)
        expect(new Set(hits).size).toBe(hits.length)
      }),
    )
  })
})
