import type { Database, Reads } from '../../platform/db.ts'
import { childDifferences, type Difference, itemDifferences, matterDifferences, type ReplayedAct } from './recompute.ts'
import {
  listActsOfChildren,
  listActsOfItems,
  listActsOfMatters,
  listChildren,
  listItems,
  listMatters,
  ownsTheTables,
} from './store.ts'

/** What recomputing went through, and where the columns say something else than the acts. */
export type Recomputed = {
  readonly matters: number
  readonly items: number
  readonly persons: number
  readonly differences: readonly Difference[]
}

const partSize = 500

/**
 * Recomputes what lists and pages go by from the acts alone, and says where it differs. Reads everything of every county,
 * part by part, as of one moment; changes nothing and tells ids and codes only. Undefined when the connection is not that
 * of the role that owns the tables: another sees only a part, and would find nothing wrong.
 */
export function recompute(db: Database): Promise<Recomputed | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      if (!(await ownsTheTables(tx))) return undefined
      const matters = await through(tx, listMatters, listActsOfMatters, matterDifferences)
      const items = await through(tx, listItems, listActsOfItems, itemDifferences)
      const persons = await through(tx, listChildren, listActsOfChildren, childDifferences)
      return {
        matters: matters.count,
        items: items.count,
        persons: persons.count,
        differences: [...matters.differences, ...items.differences, ...persons.differences],
      }
    })
}

async function through<Key, Row extends { readonly id: Key }>(
  tx: Reads,
  list: (tx: Reads, after: Key | undefined, size: number) => Promise<Row[]>,
  actsOf: (tx: Reads, ids: readonly Key[]) => Promise<ReplayedAct[]>,
  compare: (row: Row, acts: readonly ReplayedAct[]) => Difference[],
): Promise<{ count: number; differences: Difference[] }> {
  const differences: Difference[] = []
  let count = 0
  let after: Key | undefined
  for (;;) {
    const rows = await list(tx, after, partSize)
    if (rows.length === 0) return { count, differences }
    const acts = await actsOf(
      tx,
      rows.map((row) => row.id),
    )
    for (const row of rows) differences.push(...compare(row, acts))
    count += rows.length
    after = rows.at(-1)?.id
  }
}
