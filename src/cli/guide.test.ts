import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('main.ts', import.meta.url))

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'guide', ...words], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const channel = JSON.stringify({
  serviceChannelType: 'Phone',
  serviceChannelNames: [{ language: 'fi', type: 'Name', value: 'Perheiden neuvonta' }],
  phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '192260401', language: 'fi' }],
})

describe('guide check-catalogue', () => {
  test('tells what the file would change, in the language that was asked for', () => {
    const { status, stdout } = run(['check-catalogue', '--county', '02', '-', '--lang', 'sv'], channel)
    expect(status).toBe(0)
    expect(stdout).toContain('Ändras: Rådgivning och handledning för barnfamiljer (02-guidance)')
    expect(stdout).toContain('  Namn på finska: Lapsiperheiden neuvonta ja ohjaus → Perheiden neuvonta')
    expect(stdout).toContain('  Identifierad genom numret.')
  })
  test('reads what guide export-catalogue gives, and finds it unchanged', () => {
    const { stdout } = run(['export-catalogue', '--county', '02'])
    const checked = run(['check-catalogue', '--county', '02', '-'], stdout)
    expect(checked.status).toBe(0)
    expect(
      new Set(
        checked.stdout
          .trim()
          .split('\n')
          .map((line) => line.split(':')[0]),
      ),
    ).toEqual(new Set(['Unchanged']))
  })
  test.each([
    [['check-catalogue', '-'], 2, 'Which county is missing'],
    [['check-catalogue', '--county', '99', '-'], 2, 'There is no county "99"'],
    [['check-catalogue', '--county', '02'], 2, 'Which file is missing'],
    [['check-catalogue', '--county', '02', 'no-such-file.json'], 1, '"no-such-file.json" cannot be read.'],
    [['check-catalogue', '--county', '02', '-'], 1, 'The text is not JSON.'],
    [['nothing'], 2, 'guide knows no "nothing"'],
  ])('%j is answered with one sentence', (words, status, sentence) => {
    const ended = run(words, '{')
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(sentence)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })
})
