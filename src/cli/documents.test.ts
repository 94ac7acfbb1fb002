import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { documents } from '../casework/documents.ts'
import { CalledWrongly } from './command.ts'
import { documentsCommand } from './documents.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))
const schemas = join(import.meta.dirname, '../../../shared/data/sosmeta')
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** The command in this process, as `main.ts` calls it. */
async function suojatie(words: readonly string[], input = ''): Promise<Ended> {
  let stdout = ''
  const output = new Writable({
    write(chunk, _, done) {
      stdout += String(chunk)
      done()
    },
  })
  const terminal = { input: Readable.from([input]), output, now: () => new Date('2026-11-21T10:00:00Z') }
  try {
    return { status: await documentsCommand(words, terminal), stdout, stderr: '' }
  } catch (thrown) {
    const sentence = thrown instanceof Error ? thrown.message : String(thrown)
    return { status: thrown instanceof CalledWrongly ? 2 : 1, stdout, stderr: `${sentence}\n` }
  }
}

/** The command as a person runs it. */
function run(words: readonly string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'documents', ...words], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function fileWith(text: string): string {
  const file = join(folder, `${Math.abs(text.length)}-${text.slice(0, 3).replace(/\W/g, '')}.json`)
  writeFileSync(file, text)
  return file
}

describe('documents list', () => {
  test('tells number, structure and names of each, a line each', async () => {
    const { status, stdout, stderr } = await suojatie(['list'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(9)
    expect(lines[0]).toMatch(
      /^4009 +1\.2\.246\.537\.6\.1506\.4009\.2023\.4\.28 +Lastensuojeluilmoitus · Barnskyddsanmälan · /,
    )
  })

  test('tells them as JSON', async () => {
    const all: unknown = JSON.parse((await suojatie(['list', '--json'])).stdout)
    expect(all).toContainEqual({
      number: '1505.1',
      structure: '1.2.246.537.6.1505.1.2023.6.1',
      root: 'asiakkuusasiakirja',
      names: { fi: 'Asiakkuusasiakirja', sv: 'Klientrelationshandling', en: 'Client relationship document' },
    })
  })
})

describe.each(documents.map((definition) => [definition.number, definition] as const))(
  'documents example %s',
  (number, { structure }) => {
    test('is valid, marked as an example, found right by the check, and the same again for the same seed', async () => {
      const { status, stdout, stderr } = await suojatie(['example', number, '--seed', '7'])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/esimerkki|exempel|ovdamearka/i)
      expect((await suojatie(['example', number, '--seed', '7'])).stdout).toBe(stdout)
      if (existsSync(schemas)) {
        const schema: unknown = JSON.parse(readFileSync(join(schemas, `${structure}.json`), 'utf8'))
        const ajv = new Ajv({ keywords: ['sosmeta'] })
        const valid = ajv.validate(typeof schema === 'object' && schema !== null ? schema : {}, JSON.parse(stdout))
        expect(valid, ajv.errorsText()).toBe(true)
      }
      const checked = await suojatie(['check', number, '-'], stdout)
      expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: '' })
    })
  },
)

test('another seed gives another example', async () => {
  expect((await suojatie(['example', '1005', '--seed', '1'])).stdout).not.toBe(
    (await suojatie(['example', '1005', '--seed', '2'])).stdout,
  )
})

describe('documents check', () => {
  const of = (content: unknown) => fileWith(JSON.stringify({ merkinta_sosiaalipalvelun_alkamisesta: content }))

  test('says what is wrong, with the place, and ends with 1', async () => {
    const { status, stdout, stderr } = await suojatie([
      'check',
      '19002',
      of({ sosiaalipalvelun_alkamispaiva: '21.11.2026', nonsense: 1 }),
    ])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\d+ faults in .+\n$/)
    expect(stdout).toContain('sosiaalipalvelun_alkamispaiva: not-a-date.')
    expect(stdout).toContain('nonsense: unknown-field.')
    expect(stdout).toContain('laatija.sukunimi: missing. This is missing.')
  })

  test('says it in the language that is asked for, or as JSON', async () => {
    expect((await suojatie(['check', '19002', of({}), '--lang', 'sv'])).stdout).toContain('Uppgiften saknas.')
    const faults: unknown = JSON.parse((await suojatie(['check', '19002', of({}), '--json'])).stdout)
    expect(faults).toContainEqual({ path: 'palvelutehtava', code: 'missing', stops: 'signing' })
  })

  test('tells of codes that nobody has verified, and finds nothing wrong in them', async () => {
    const { stdout } = await suojatie(['example', '1006'])
    const checked = await suojatie(['check', '1006', '-'], stdout)
    expect(checked.status).toBe(0)
    expect(checked.stdout).toContain('toimenpiteet.0: unverified-code.')
  })

  test('takes no field of our own: a national document has none', async () => {
    const example: { lastensuojeluilmoitus: { asiakas: object } } = JSON.parse(
      (await suojatie(['example', '4009'])).stdout,
    )
    const { lastensuojeluilmoitus: content } = example
    const ours = { lastensuojeluilmoitus: { ...content, asiakas: { ...content.asiakas, siblings: 'x' } } }
    expect((await suojatie(['check', '4009', '-'], JSON.stringify(ours))).stdout).toContain(
      'asiakas.siblings: unknown-field.',
    )
  })
})

describe('called wrongly', () => {
  test.each([
    [[], 2],
    [['nonsense'], 2],
    [['list', 'more'], 2],
    [['list', '--nonsense'], 2],
    [['example'], 2],
    [['example', '9999'], 2],
    [['example', '1005', '--seed', 'x'], 2],
    [['example', '1005', 'more'], 2],
    [['check', '1005'], 2],
    [['check', '1005', 'a', 'b'], 2],
    [['check', '1005', '-', '--lang', 'de'], 2],
    [['check', '1005', join(folder, 'there-is-none.json')], 1],
    [['check', '1005', '-'], 1],
    [['check', '1005', folder], 1],
  ] as const)('%j ends with %i and one sentence', async (words, expected) => {
    const { status, stdout, stderr } = await suojatie([...words])
    expect(status).toBe(expected)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
  })

  test.each(['[]', 'null', '{}', '{"other":{}}', '{"merkinta_sosiaalipalvelun_alkamisesta":{},"more":1}'])(
    '%s is no such document',
    async (text) => {
      const { status, stderr } = await suojatie(['check', '19002', '-'], text)
      expect(status).toBe(1)
      expect(stderr).toContain('merkinta_sosiaalipalvelun_alkamisesta')
    },
  )
})

test('run by hand: an example is checked through a pipe; a wrong document ends with 1, a wrong call with 2', () => {
  const example = run(['example', '11002'])
  expect(example).toMatchObject({ status: 0, stderr: '' })
  expect(run(['check', '11002', '-'], example.stdout)).toMatchObject({ status: 0, stderr: '' })
  expect(run(['check', '11002', '-'], '{}').status).toBe(1)
  expect(run(['example']).status).toBe(2)
})
