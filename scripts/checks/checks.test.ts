import { describe, expect, test } from 'vitest'
import { outcomeInWords, runChecks } from './checks.ts'
import { runTool } from './command.ts'
import { oldestNode, tooOld } from './node-version.ts'
import { countTests } from './test-report.ts'

const passing = { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }
const report = (more: object): object => ({ numPassedTests: 1, numFailedTests: 0, testResults: [passing], ...more })

describe('Counting tests', () => {
  test('takes the numbers of the report', () => {
    expect(countTests(report({ numPassedTests: 12, numPendingTests: 2 }), true)).toEqual({
      passed: 12,
      failed: 0,
      leftOut: 2,
    })
  })
  test('counts a file that failed before its first test', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] }
    expect(countTests(report({ testResults: [passing, broken, broken] }), false).failed).toBe(2)
  })
  test('counts a failed test once, not its file as well', () => {
    const failing = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }
    expect(countTests(report({ numFailedTests: 1, testResults: [passing, failing] }), false).failed).toBe(1)
  })
  test('a runner that ended badly is a failure even when every test passed', () => {
    expect(countTests(report({}), false).failed).toBe(1)
  })
  test('no report and no test are failures', () => {
    expect(countTests(undefined, true).failed).toBe(1)
    expect(countTests(report({ numPassedTests: 0, testResults: [] }), true).failed).toBe(1)
  })
})

describe('Running checks', () => {
  test('tells of each, and one that throws is a failure with its words', async () => {
    const told: string[] = []
    const outcomes = await runChecks(
      [
        { name: 'fine', run: async () => ({ ok: true, said: 'chatter' }) },
        { name: 'broken', run: async () => Promise.reject(new Error('The file could not be read.')) },
      ],
      ({ name }) => told.push(name),
    )
    expect(told.sort()).toEqual(['broken', 'fine'])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false])
    expect(outcomes.map(outcomeInWords).join('\n')).toMatch(
      /^✓ fine \(\d+\.\d s\)\n✗ broken .*\n {4}Error: The file could not be read\./,
    )
  })
  test('a tool that cannot be started is a failure', async () => {
    expect((await runTool('scripts/there-is-no-such-file.mjs', [])).ok).toBe(false)
  })
})

describe('The Node that runs', () => {
  test('is told to be too old in one sentence', () => {
    expect(tooOld('20.20.2')).toContain(`Node ${oldestNode} or newer`)
    expect(tooOld('22.22.0')).toContain('npm test')
  })
  test('is fine from that version on', () => {
    expect(tooOld('24.21.0')).toBeUndefined()
    expect(tooOld('26.10.0')).toBeUndefined()
  })
})
