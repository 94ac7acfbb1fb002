// npm test: every check, then every test (unit, store and journeys). The last line is always `N passed, N failed`,
// where a check counts as one.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outcomeInWords, quickChecks, runChecks } from './checks/checks.ts'
import { runTool } from './checks/command.ts'
import { tooOld } from './checks/node-version.ts'
import { countTests } from './checks/test-report.ts'

const old = tooOld(process.versions.node)
if (old) {
  console.error(old)
  process.exit(1)
}

console.log('Checks')
// The schema conventions are asked of the database by the tests below.
const outcomes = await runChecks(quickChecks, (outcome) => console.log(outcomeInWords(outcome)))

console.log('\nTests')
const folder = await mkdtemp(join(tmpdir(), 'suojatie-test-'))
const report = join(folder, 'report.json')
const ended = await runTool(
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  'show',
)
const json: unknown = await readFile(report, 'utf8').then(JSON.parse, () => undefined)
await rm(folder, { recursive: true, force: true })

const tests = countTests(json, ended.ok)
const failedChecks = outcomes.filter(({ ok }) => !ok)
const failed = tests.failed + failedChecks.length
if (failedChecks.length > 0) console.log(`Checks that failed: ${failedChecks.map(({ name }) => name).join(', ')}`)
if (tests.leftOut > 0) console.log(`Tests left out: ${tests.leftOut}`)
console.log(`${tests.passed + outcomes.length - failedChecks.length} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
