import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { documents } from '../casework/documents.ts'
import { exampleOf } from '../documents/example.ts'
import { seededChance } from '../kernel/chance.ts'
import { CalledWrongly, type Command } from './command.ts'
import { documentsCommand } from './documents.ts'
import { lawCommand } from './law.ts'

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { readonly code: 0 | 1 | 2; readonly printed: string; readonly sentence: string }

/** Runs it as `main.ts` does. Anything but the command's own sentences is a fault of ours and comes through. */
async function run(command: Command, words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  let printed = ''
  const output = new Writable({
    write(chunk, _, done) {
      printed += String(chunk)
      done()
    },
  })
  const terminal = { input: Readable.from([Buffer.from(input)]), output, now: () => new Date('2026-11-21T10:00:00Z') }
  try {
    return { code: await command(words, terminal), printed, sentence: '' }
  } catch (thrown) {
    if (!(thrown instanceof Error) || (thrown.constructor !== Error && !(thrown instanceof CalledWrongly))) throw thrown
    return { code: thrown instanceof CalledWrongly ? 2 : 1, printed, sentence: thrown.message }
  }
}

const hostile: readonly string[] = [
  '',
  ' ',
  '-1',
  '--',
  '--__proto__=1',
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  '\ud800',
  '\u202eihcaak',
  '\u001b[31mred',
  '2026-02-30',
  '31.2.2026',
  '0000-01-01',
  '99999-01-01',
  '2026-11-21T25:61:00Z',
  '1e999',
  'x'.repeat(100_000),
  '../../../../etc/passwd',
  '$(id)',
]

/** A command that was not obeyed says why in one sentence that can be shown on a terminal, and answers nothing. */
function expectSentence({ code, printed, sentence }: Ended): void {
  if (code === 0) return
  expect(sentence).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e]{10,1000}\.$/)
  if (code === 2) expect(printed).toBe('')
}

describe('law, called badly', () => {
  test.each(hostile.map((word) => [word.slice(0, 30), word]))(
    'says what is possible instead of %j',
    async (_, word) => {
      for (const words of [
        [word],
        ['deadline', word],
        ['deadline', word, '--from', '2026-06-10'],
        ['deadline', 'assessment-start', '--from', word],
        ['deadline', 'assessment-start', `--from=${word}`, '--json'],
        ['deadline', 'assessment-start', '--from', '2026-06-10', word],
        ['deadline', 'assessment-start', '--from', '2026-06-10', '--lang', word],
        ['parameters', '--on', word],
        ['parameters', '--on', '2026-06-10', word],
      ]) {
        const ended = await run(lawCommand, words)
        if (word !== '--') expect(ended.code, JSON.stringify(words).slice(0, 200)).toBe(2)
        expectSentence(ended)
      }
    },
  )

  test.each(hostile.filter((word) => word.trim() !== '').map((word) => [word.slice(0, 30), word]))(
    'stops at a line of the input that is %j',
    async (_, word) => {
      const ended = await run(
        lawCommand,
        ['deadline', 'assessment-start', '--from', '-'],
        `2026-06-10\n${word}\n2026-06-11`,
      )
      expect(ended.code).toBe(2)
      expect(ended.sentence).toMatch(/\.$/)
    },
  )

  test('takes bytes that are no text for what they are', async () => {
    const ended = await run(
      lawCommand,
      ['deadline', 'assessment-start', '--from', '-'],
      Uint8Array.of(0xff, 0xfe, 0x0a),
    )
    expect(ended.code).toBe(2)
  })
})

describe('documents, called badly', () => {
  test.each(hostile.map((word) => [word.slice(0, 30), word]))(
    'says what is possible instead of %j',
    async (_, word) => {
      for (const words of [
        [word],
        ['example', word],
        ['example', '4009', '--seed', word],
        ['example', '4009', word],
        ['check', word, 'x.json'],
        ['check', '4009', word],
        ['check', '4009', 'x.json', '--lang', word],
      ]) {
        const ended = await run(documentsCommand, words)
        if (word !== '--') expect(ended.code, JSON.stringify(words).slice(0, 200)).not.toBe(0)
        expectSentence(ended)
      }
    },
  )

  const deep = (open: string, close: string): string => open.repeat(50_000) + close.repeat(50_000)
  const files: Readonly<Record<string, (root: string) => string | Uint8Array>> = {
    'is empty': () => '',
    'is not JSON': () => '{"a":',
    'is null': () => 'null',
    'is a number without end': () => '1e999',
    'is a text': () => '"lastensuojeluilmoitus"',
    'is a list': () => '[]',
    'is an empty object': () => '{}',
    'has bytes that are no text': () => Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
    'begins with a byte order mark': (root) => `\ufeff{"${root}":{}}`,
    'is nested fifty thousand deep': () => deep('[', ']'),
    'is nested fifty thousand deep inside': (root) =>
      `{"${root}":${deep('{"a":', '').replace(/$/, '1')}${'}'.repeat(50_001)}`,
    'is nested deep in a field that is known': (root) => `{"${root}":{"asiakas":${deep('[', ']')}}}`,
    'has two roots': (root) => `{"${root}":{},"x":{}}`,
    'has a root that is a list': (root) => `{"${root}":[]}`,
    'has a root that is a text': (root) => `{"${root}":"x"}`,
    'has own property names': (root) => `{"${root}":{"__proto__":{"asiakas":1},"constructor":{"prototype":1}}}`,
    'has fields of wrong types': (root) =>
      `{"${root}":{"asiakas":"x","paivamaara":{"a":1},"laatija":[[[]]],"paatos":7,"toimenpiteet":{"length":-1}}}`,
    'has NUL and half a character': (root) => `{"${root}":{"asiakas":{"sukunimi":"a\\u0000b","etunimet":"\\ud800"}}}`,
    'has impossible days': (root) => `{"${root}":{"paivamaara":"2026-02-30","vireilletulopaiva":"0000-00-00"}}`,
    'has a text of a million characters': (root) => `{"${root}":{"lisatiedot":"${'x'.repeat(1_000_000)}"}}`,
    'has a list of ten thousand': (root) => `{"${root}":{"asiakas":[${'{},'.repeat(9_999)}{}]}}`,
  }
  test.each(Object.entries(files))('a file that %s is told of in a sentence', async (name, textFor) => {
    for (const { number, root } of documents) {
      const file = join(folder, `${name.length}-${number}.json`)
      writeFileSync(file, textFor(root))
      for (const more of [[], ['--json'], ['--lang', 'sv']]) {
        const ended = await run(documentsCommand, ['check', number, file, ...more])
        expect(ended.code, `${number} ${ended.printed.slice(0, 200)}`).toBe(1)
        expect(ended.sentence).toMatch(/\.$/)
      }
    }
  })

  test('a document whose every value is of another type is told of, field by field', async () => {
    for (const definition of documents) {
      const content = exampleOf(definition, { chance: seededChance(1), fullness: 'fullest' })
      for (const wrong of ['{}', '[]', '"x"', '-1', 'null', 'true', '[[{}]]']) {
        const national = JSON.stringify({ [definition.root]: content }).replaceAll(
          /"(\w+)":("[^"]*"|true|false|\d+)/g,
          (_, key: string) => `"${key}":${wrong}`,
        )
        const ended = await run(documentsCommand, ['check', definition.number, '-'], national)
        expect(ended.code, `${definition.number} ${wrong}`).toBe(1)
        if (ended.printed !== '') expect(ended.printed).not.toMatch(/undefined|\[object|NaN/)
      }
    }
  })
})
