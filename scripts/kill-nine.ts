// The proof that nothing acknowledged is lost (DUR-1): npm run prove:kill -- [--rounds 20] [--notifications 20000] [--home embedded|server] [--seed 1]
import { parseArgs } from 'node:util'
import { type Finding, proveKillNine } from './kill-nine/prove.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    notifications: { type: 'string', default: '20000' },
    home: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const homes: readonly ('embedded' | 'server')[] =
  values.home === 'embedded' || values.home === 'server' ? [values.home] : ['embedded', 'server']

let broken = false
for (const home of homes) {
  const began = performance.now()
  const found = await proveKillNine(
    {
      home,
      rounds: Number(values.rounds),
      notifications: Number(values.notifications),
      port: 41_730,
      seed: Number(values.seed),
    },
    (line) => console.log(line),
  )
  broken = report(home, found, began) || broken
}
process.exit(broken ? 1 : 0)

function report(home: string, found: Finding, began: number): boolean {
  const { lost, twice, incomplete } = found
  console.log(
    `${home}: ${found.acknowledged} acknowledged, ${found.kills} kills, ${found.unanswered} without an answer at the kill; ${lost.length} lost, ${twice.length} twice, ${incomplete.length} incomplete; ${Math.round((performance.now() - began) / 1000)} s`,
  )
  for (const name of [...lost, ...twice, ...incomplete].slice(0, 10)) console.log(`  wrong: ${name}`)
  return lost.length + twice.length + incomplete.length > 0
}
