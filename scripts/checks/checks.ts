import { checkImports } from '../imports/check.ts'
import { pictureIsCurrent } from '../imports/picture-file.ts'
import { importRules } from '../imports/rules.ts'
import { checkRules, houseRules, textRules } from '../rules/check.ts'
import { type Ended, runTool } from './command.ts'

/** One of the checks: its short name, and what it found. */
export type Check = { readonly name: string; readonly run: () => Promise<Ended> }

const biome = 'node_modules/@biomejs/biome/bin/biome'
const compiler = 'node_modules/typescript/bin/tsc'
const vitest = 'node_modules/vitest/vitest.mjs'

/** The checks that need no database. */
export const quickChecks: readonly Check[] = [
  {
    name: 'format and lint',
    run: () =>
      runTool(biome, [
        'check',
        '--diagnostic-level=error',
        '--reporter=concise',
        '--max-diagnostics=200',
        '--colors=off',
        '.',
      ]),
  },
  { name: 'types', run: () => runTool(compiler, ['-p', '.', '--pretty', 'false']) },
  { name: 'import rules', run: importRulesHold },
  { name: 'import graph', run: graphIsDrawn },
  { name: 'own rules', run: async () => found(checkRules(houseRules), houseRules) },
  { name: 'texts', run: async () => found(checkRules(textRules), textRules) },
]

/** Asks a live database whether the schema keeps its conventions. Part of the tests, too. */
export const schemaCheck: Check = {
  name: 'schema conventions',
  run: () => runTool(vitest, ['run', '--reporter=dot', '--no-color', 'src/platform/schema']),
}

/** How one check went, with the time it took in milliseconds. */
export type Outcome = Ended & { readonly name: string; readonly took: number }

/** Runs checks side by side and says how each went as soon as it is known. */
export function runChecks(checks: readonly Check[], tell: (outcome: Outcome) => void): Promise<Outcome[]> {
  return Promise.all(
    checks.map(async ({ name, run }) => {
      const began = performance.now()
      const ended = await run().catch((fault: unknown): Ended => ({ ok: false, said: inWords(fault) }))
      const outcome = { name, ...ended, took: performance.now() - began }
      tell(outcome)
      return outcome
    }),
  )
}

/** The outcome as lines for a terminal: what was said is shown only when it went wrong. */
export function outcomeInWords({ name, ok, took, said }: Outcome): string {
  const line = `${ok ? '✓' : '✗'} ${name} (${(took / 1000).toFixed(1)} s)`
  return ok ? line : `${line}\n${said.trimEnd().replaceAll(/^/gm, '    ')}`
}

/** Formats what can be formatted, mends what lint can mend by itself, for `npm run check -- --fix`. */
export function mend(): Promise<Ended> {
  return runTool(biome, ['check', '--write', '--diagnostic-level=error', '--colors=off', '.'])
}

async function importRulesHold(): Promise<Ended> {
  const { found: violations } = await checkImports()
  return found(violations, importRules)
}

async function graphIsDrawn(): Promise<Ended> {
  const ok = await pictureIsCurrent()
  return { ok, said: ok ? '' : 'docs/import-graph.svg shows an older house. Draw it again: npm run check -- --fix' }
}

type Found = { readonly rule: string; readonly path: string; readonly line?: number; readonly fault: string }

function found(all: readonly Found[], rules: readonly { readonly name: string; readonly reason: string }[]): Ended {
  const lines = [...new Set(all.map(({ rule }) => rule))].flatMap((broken) => [
    `${broken}: ${rules.find(({ name }) => name === broken)?.reason ?? ''}`,
    ...all
      .filter(({ rule }) => rule === broken)
      .map(({ path, line, fault }) => `  ${path}${line ? `:${line}` : ''} ${fault}`),
  ])
  return { ok: all.length === 0, said: lines.join('\n') }
}

function inWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  return fault.cause instanceof Error ? `${fault.message}\n${fault.cause.message}` : (fault.stack ?? fault.message)
}
