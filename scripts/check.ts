// npm run check: format, lint, types, import rules, own rules, texts and schema conventions. With --fix, what a program
// can mend is mended first: formatting, and the picture of the import graph.
import { mend, outcomeInWords, quickChecks, runChecks, schemaCheck } from './checks/checks.ts'
import { tooOld } from './checks/node-version.ts'
import { drawPicture } from './imports/picture-file.ts'

const old = tooOld(process.versions.node)
if (old) {
  console.error(old)
  process.exit(1)
}

const given = process.argv.slice(2)
const unknown = given.find((word) => word !== '--fix')
if (unknown !== undefined) {
  console.error(`"${unknown}" is nothing the check knows; it takes --fix or nothing.`)
  process.exit(2)
}
if (given.includes('--fix')) {
  await mend()
  await drawPicture()
}

const outcomes = await runChecks([...quickChecks, schemaCheck], (outcome) => console.log(outcomeInWords(outcome)))
const failed = outcomes.filter(({ ok }) => !ok)
if (failed.length > 0) console.log(`\nNot yet: ${failed.map(({ name }) => name).join(', ')}`)
console.log(`${outcomes.length - failed.length} checks passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
