import { recompute } from '../casework/recompute/acts.ts'
import type { Difference } from '../casework/recompute/recompute.ts'
import { readMigrateUrl } from '../platform/config.ts'
import { openDatabase } from '../platform/db.ts'
import { CalledWrongly, type Command, print, quoted, readWords } from './command.ts'

const usage = 'recompute takes --json or nothing'

/**
 * `recompute [--json]`: recomputes from the acts what lists and pages go by, and lists every difference. Needs
 * SUOJATIE_MIGRATE_URL: only the role that owns the tables sees every row. Ends with 1 when anything differs.
 */
export const recomputeCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, { json: { type: 'boolean', default: false } }, usage)
  const [stray] = positionals
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${usage}.`)
  const db = openDatabase(readMigrateUrl(process.env), { max: 1, name: 'suojatie recompute' })
  try {
    const done = await recompute(db)
    if (done === undefined)
      throw new Error('SUOJATIE_MIGRATE_URL must be of the role that owns the tables: another does not see every row.')
    const { matters, items, persons, differences } = done
    if (values.json) await print(terminal, JSON.stringify(done, undefined, 2))
    else {
      for (const difference of differences) await print(terminal, inWords(difference))
      await print(terminal, `${matters} matters, ${items} items and ${persons} persons recomputed.`)
    }
    if (differences.length === 0) return 0
    throw new Error(
      `${differences.length} ${differences.length === 1 ? 'column differs' : 'columns differ'} from the acts.`,
    )
  } finally {
    await db.destroy()
  }
}

function inWords({ table, id, column, stored, fromActs }: Difference): string {
  return `${table} ${id} ${column}: stored ${stored ?? 'nothing'}, by the acts ${fromActs ?? 'nothing'}`
}
