import { helsinkiDay } from '../kernel/day.ts'
import type { Reads } from '../platform/db.ts'
import type { ToldEntry } from './content.ts'

/** The last that each county has told the public of each entry: what it published, or that it withdrew it. */
export async function listToldEntries(db: Reads): Promise<readonly ToldEntry[]> {
  const rows = await db
    .selectFrom('guide_entry')
    .distinctOn(['county', 'kind', 'entry'])
    .select(['county', 'kind', 'entry', 'version', 'step', 'content', 'written_at as toldAt'])
    .where('step', '<>', 'saved')
    .orderBy('county')
    .orderBy('kind')
    .orderBy('entry')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ step, toldAt, ...row }) =>
    step === 'saved' ? [] : [{ ...row, step, toldOn: helsinkiDay(toldAt) }],
  )
}
