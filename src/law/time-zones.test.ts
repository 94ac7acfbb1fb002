import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

// Each zone is tried in a process of its own: a process reads TZ once.
const zones = [
  'Europe/Helsinki',
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]

const program = `
  import { createHash } from 'node:crypto'
  import { addDays, day, helsinkiDay } from '${import.meta.resolve('../kernel/day.ts')}'
  import { dayRules, hourRules } from '${import.meta.resolve('./rules.ts')}'
  const answers = []
  for (let on = day('2025-02-01'); on < day('2026-02-01'); on = addDays(on, 1))
    for (const rule of Object.values(dayRules)) answers.push(rule(on))
  for (let time = Date.parse('2026-03-27T00:00Z'); time < Date.parse('2026-03-31T00:00Z'); time += 1_200_000)
    for (const at of [new Date(time), new Date(time + 18_230_400_000)])
      answers.push(helsinkiDay(at), ...Object.values(hourRules).map((rule) => rule(at)))
  const digest = createHash('sha256').update(JSON.stringify(answers)).digest('hex')
  console.log(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), count: answers.length, digest }))
`

test('the answers are the same whatever time zone the machine is set to', () => {
  const results = zones.map((zone) => {
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    const result: { offset: number; count: number; digest: string } = JSON.parse(run.stdout)
    return result
  })
  // The setting took effect, or the test would prove nothing.
  expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThan(7)
  expect(results[0]?.count).toBeGreaterThan(4_000)
  expect(new Set(results.map(({ digest }) => digest)).size).toBe(1)
}, 120_000)
