import type { PlainDate } from '../../../kernel/day.ts'
import { no, type Result } from '../../../kernel/result.ts'
import type { Writes } from '../../../platform/db.ts'
import { moveMatter, stopClocks } from '../acts.ts'
import type { Matter, MatterRefusal } from '../matter.ts'
import { exchangeClocks } from '../store/clocks.ts'
import { saveMatter } from '../store/matters.ts'

/**
 * Joins a matter to the child's open one. The child's matter is pending since the first of the messages (LSL 26.1 §): when
 * the joined one is the older, its clocks become those of the open matter, met on the day on which those were met.
 */
export async function joinMatter(
  tx: Writes,
  joined: Matter,
  open: Matter,
  on: PlainDate,
): Promise<Result<Matter, MatterRefusal | { kind: 'changed-meanwhile' }>> {
  const moved = await moveMatter(tx, joined, 'join', { joinedTo: open.id })
  if (!moved.ok) return moved
  const clocks = ['assessment-start', 'assessment-complete'] as const
  const isOlder = joined.initiatedAt < open.initiatedAt
  if (isOlder) {
    const { initiatedAt, initiatedOn } = joined
    if (!(await saveMatter(tx, open, { initiatedAt, initiatedOn }))) return no({ kind: 'changed-meanwhile' })
    await exchangeClocks(tx, joined.id, open.id, clocks)
  }
  await stopClocks(tx, { matterId: joined.id }, clocks, on, 'joined')
  return moved
}
