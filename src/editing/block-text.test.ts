import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveredPageRows } from '../guide/guide-page.ts'
import { languages } from '../kernel/language.ts'
import { blockFrom, blockInText } from './block-text.ts'

const blockNames = ['what', 'howToAct', 'forWhom', 'support', 'background'] as const

describe('A block of a page as plain text', () => {
  test('an empty line parts paragraphs, and a line goes on the one before', () => {
    expect(blockFrom('Ensimmäinen\nrivi.\n\n\nToinen.')).toEqual(['Ensimmäinen rivi.', 'Toinen.'])
  })
  test('lines that begin with a hyphen are the points of a list, also right under a paragraph', () => {
    expect(blockFrom('Tuki on:\n- neuvontaa\n- perhetyötä\nJa muuta.')).toEqual([
      'Tuki on:',
      ['neuvontaa', 'perhetyötä'],
      'Ja muuta.',
    ])
  })
  test('an empty line ends a list', () => {
    expect(blockFrom('- a\n- b\n\n- c')).toEqual([['a', 'b'], ['c']])
  })
  test('a hyphen inside a word or a number begins no point', () => {
    expect(blockFrom('-5 astetta\n\n-lapset')).toEqual(['-5 astetta', '-lapset'])
  })
  test('nothing is nothing', () => {
    expect(blockFrom(' \r\n\t\n')).toEqual([])
  })
  test('every block of every delivered page goes through the field unchanged', () => {
    for (const page of deliveredPageRows)
      for (const name of blockNames)
        for (const language of languages)
          expect(blockFrom(blockInText(page[name][language])), `${page.id} ${name}`).toEqual(page[name][language])
  })
  test('what is read and printed reads the same again, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('- ', '-', '• ', 'a', ' ', '\n', '\n\n', '\r\n', '{x}'), { maxLength: 30 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const block = blockFrom(text)
        expect(blockFrom(blockInText(block))).toEqual(block)
      }),
      { numRuns: 500 },
    )
  })
})
