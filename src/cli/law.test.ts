import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { versionOn } from '../law/in-force.ts'
import { ruleNames } from '../law/rules.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))

function suojatie(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') }
}

describe('law deadline', () => {
  test('prints one JSON object with the fields of the contract, in their order', () => {
    const { status, stderr, lines } = suojatie([
      'law',
      'deadline',
      'assessment-start',
      '--from',
      '2026-06-10',
      '--json',
    ])
    expect({ status, stderr, count: lines.length }).toEqual({ status: 0, stderr: '', count: 1 })
    const answer: Record<string, unknown> = JSON.parse(lines[0] ?? '')
    expect(Object.keys(answer)).toEqual([
      'rule',
      'from',
      'nominal',
      'lastPermitted',
      'safe',
      'steps',
      'basis',
      'parameter',
    ])
    expect(answer).toMatchObject({
      rule: 'assessment-start',
      from: '2026-06-10',
      nominal: '2026-06-19',
      lastPermitted: '2026-06-22',
      safe: '2026-06-18',
      basis: { act: 'LSL', section: '26' },
      parameter: { id: 'assessment-start-max', value: 7, validFrom: '2015-04-01', status: 'verified-twice' },
    })
    expect(answer.steps).toContainEqual({ on: '2026-06-13', role: 'left-out', reason: 'saturday' })
  })

  test('reads a day or an instant a line and prints an answer a line', () => {
    const { status, lines } = suojatie(
      ['law', 'deadline', 'assessment-start', '--from', '-'],
      '2026-06-18T20:59Z\n2026-06-18T21:30Z\r\n2026-06-19T00:30:00.000+03:00\n2025-02-04',
    )
    expect(status).toBe(0)
    const answers: { from: string; lastPermitted: string }[] = lines.map((line) => JSON.parse(line))
    expect(answers.map(({ from, lastPermitted }) => [from, lastPermitted])).toEqual([
      ['2026-06-18', '2026-06-29'],
      ['2026-06-19', '2026-06-30'],
      ['2026-06-19', '2026-06-30'],
      ['2025-02-04', '2025-02-13'],
    ])
  })

  test('prints nothing for an input without lines', () => {
    expect(suojatie(['law', 'deadline', 'appeal', '--from', '-'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  test('answers thousands of lines', () => {
    const input = `${Array.from({ length: 5_000 }, () => '2026-06-10').join('\n')}\n`
    const { status, lines } = suojatie(['law', 'deadline', 'assessment-complete', '--from', '-'], input)
    expect(status).toBe(0)
    expect(lines).toHaveLength(5_000)
  })

  test.each(['2026-13-01', '', '2026-06-18T21:30'])(
    'a bad line (%s) ends it with its number, after the answers before it',
    (bad) => {
      const { status, stderr, lines } = suojatie(
        ['law', 'deadline', 'appeal', '--from', '-'],
        `2026-11-02\n${bad}\n2026-11-03\n`,
      )
      expect(status).toBe(2)
      expect(lines).toHaveLength(1)
      expect(stderr).toMatch(/^Line 2: .*YYYY-MM-DD.*\n$/)
    },
  )

  test('a rule that counts hours prints the instants by the clock of Finland', () => {
    const { lines } = suojatie(['law', 'deadline', 'isolation-end', '--from', '2026-03-28T22:30Z', '--json'])
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      from: '2026-03-29',
      hours: { from: '2026-03-29T00:30:00+02:00', until: '2026-03-30T01:30:00+03:00' },
    })
  })

  test.each([
    ['fi', 'Asiakassuunnitelma on tarkistettava', 'pe 26.2.2027'],
    ['sv', 'Klientplanen ska ses över', 'fre 26.2.2027'],
    ['en', 'The client plan must be reviewed', 'Fri 26 February 2027'],
  ])('explains itself in %s', (language, title, safe) => {
    const { status, lines } = suojatie([
      'law',
      'deadline',
      'client-plan-review',
      '--from=2026-02-28',
      '--lang',
      language,
    ])
    expect(status).toBe(0)
    expect(lines[0]).toBe(title)
    expect(lines.some((line) => line.endsWith(safe))).toBe(true)
  })

  test('does not open a database or ask for settings', () => {
    const run = spawnSync(process.execPath, [program, 'law', 'deadline', 'appeal', '--from', '2026-11-02', '--json'], {
      env: { PATH: '', DATABASE_URL: 'nonsense', PORT: 'nonsense' },
      encoding: 'utf8',
    })
    expect(run.status).toBe(0)
  })
})

describe('called wrongly, a command exits with 2 and one sentence that says what is possible', () => {
  test.each([
    [['law', 'deadline', 'assesment-start', '--from', '2026-06-10'], ruleNames],
    [['law', 'deadline', '--from', '2026-06-10'], ruleNames],
    [
      ['law', 'deadline', 'appeal'],
      ['--from', 'YYYY-MM-DD'],
    ],
    [
      ['law', 'deadline', 'appeal', '--from'],
      ['--from', '--json'],
    ],
    [
      ['law', 'deadline', 'appeal', '--from', '2026-02-30'],
      ['2026-02-30', 'YYYY-MM-DD'],
    ],
    [
      ['law', 'deadline', 'appeal', '--from', '2026-6-1'],
      ['YYYY-MM-DD', '+02:00'],
    ],
    [['law', 'deadline', 'appeal', '--from', '2026-06-10T12:00'], ['+02:00']],
    [['law', 'deadline', 'appeal', '--from', '2026-06-10T24:00Z'], ['YYYY-MM-DD']],
    [['law', 'deadline', 'appeal', '--from', '2026-02-30T12:00Z'], ['YYYY-MM-DD']],
    [['law', 'deadline', 'appeal', '--from', '2019-12-31'], ['2020-01-01']],
    [['law', 'deadline', 'appeal', '--from', '2101-01-01'], ['2100-12-31']],
    [
      ['law', 'deadline', 'isolation-end', '--from', '2026-06-10'],
      ['instant', '+02:00'],
    ],
    [['law', 'deadline', 'appeal', 'rectification', '--from', '2026-06-10'], ['--from']],
    [
      ['law', 'deadline', 'appeal', '--from', '2026-06-10', '--lang', 'de'],
      ['fi', 'sv', 'en'],
    ],
    [['law', 'deadline', 'appeal', '--when', '2026-06-10'], ['--from']],
    [['law', 'parameters', '--on', '2026-02-30'], ['YYYY-MM-DD']],
    [['law', 'parameters', '--on', '1999-12-31'], ['2008-01-01']],
    [['law', 'parameters', 'appeal'], ['--on']],
    [['law'], ['deadline', 'parameters']],
    [
      ['law', 'toString'],
      ['deadline', 'parameters'],
    ],
    [['lawn'], ['law']],
    [['constructor'], ['law']],
    [[], ['law']],
  ])('suojatie %j', (words, possible) => {
    const { status, stdout, stderr } = suojatie(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
    for (const word of possible) expect(stderr).toContain(word)
  })
})

describe('law parameters', () => {
  test('lists every row that is in force on the day, with all its fields', () => {
    const { status, stdout } = suojatie(['law', 'parameters', '--on', '2023-12-31', '--json'])
    expect(status).toBe(0)
    const rows: { id: string; value: unknown }[] = JSON.parse(stdout)
    expect(rows.find(({ id }) => id === 'caseload-cap')).toEqual({
      id: 'caseload-cap',
      value: 35,
      unit: 'children',
      counting: 'none',
      countingStatus: null,
      shiftStatus: null,
      section: { act: 'LSL', section: '13 b', subsection: 2 },
      also: [{ act: '1276/2021', section: '' }],
      validFrom: '2022-01-01',
      validFromMark: null,
      validTo: '2023-12-31',
      validToMark: null,
      status: 'verified-twice',
      source: ['LSL-1276', 'STM-30'],
      checkedOn: '2026-11-21',
      reform: false,
      computedWith: true,
      note: expect.any(String),
    })
    expect(rows.every(({ id, value }) => id !== '' && value !== undefined)).toBe(true)
    expect(rows.some(({ id }) => id === 'retention-logs')).toBe(false)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('a row of the reform is listed as unconfirmed from 1 October 2026', () => {
    const rows: { id: string; status: string }[] = JSON.parse(
      suojatie(['law', 'parameters', '--on', '2026-10-01', '--json']).stdout,
    )
    expect(rows.find(({ id }) => id === 'institution-unit-max')?.status).toBe('unconfirmed')
    expect(versionOn('institution-unit-max', day('2026-09-30'))?.status).toBe('verified')
  })

  test.each(['fi', 'sv', 'en'])('is readable in %s, and says which rows nothing computes with', (language) => {
    const { status, stdout } = suojatie(['law', 'parameters', '--lang', language, '--on', '2026-11-21'])
    expect(status).toBe(0)
    const said = { fi: 'Mikään sääntö ei vielä', sv: 'Ingen regel räknar', en: 'No rule computes' }
    expect(stdout).toContain(Object.entries(said).find(([known]) => known === language)?.[1])
    expect(stdout).not.toMatch(/undefined|null|\[object/)
  })

  test('lists only what nobody has read since a day, to be read again', () => {
    const count = (checkedBefore: string): number => {
      const words = ['law', 'parameters', '--on', '2026-11-21', '--checked-before', checkedBefore, '--json']
      const rows: unknown[] = JSON.parse(suojatie(words).stdout)
      return rows.length
    }
    expect(count('2026-11-21')).toBe(0)
    expect(count('2100-12-31')).toBeGreaterThan(70)
  })

  test('takes today in Finland when no day is given', () => {
    const rows: { validFrom: string }[] = JSON.parse(suojatie(['law', 'parameters', '--json']).stdout)
    expect(rows.length).toBeGreaterThan(70)
  })
})
