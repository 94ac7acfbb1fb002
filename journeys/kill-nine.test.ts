import { describe, expect, inject, test } from 'vitest'
import { proveKillNine } from '../scripts/kill-nine/prove.ts'

/** A smaller number of what `npm run prove:kill` does in full: 20 rounds, 20,000 notifications, both databases. */
const rounds = 2
const notifications = 200

describe('The service is killed while notifications are on their way', () => {
  for (const [home, port] of [
    ['embedded', 41_731],
    ['server', 41_732],
  ] as const) {
    const there = inject('databaseHomes').includes(home)
    test.skipIf(!there)(
      `and each acknowledged one is there exactly once, with its receipt, its clocks and its log line (${home === 'embedded' ? 'embedded PostgreSQL' : there ? 'own PostgreSQL server' : 'not run: this machine has no PostgreSQL server'})`,
      async () => {
        const found = await proveKillNine({ home, rounds, notifications, port, seed: 1 }, () => undefined)
        expect(found).toMatchObject({ acknowledged: notifications, kills: rounds, lost: [], twice: [], incomplete: [] })
      },
      300_000,
    )
  }
})
