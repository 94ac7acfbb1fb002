import type { Id } from '../../kernel/id.ts'
import type { Words } from '../../kernel/language.ts'
import type { Reads, Writes } from '../../platform/db.ts'
import type { CountyEntry } from '../code-lists.ts'

/** A code that a county has entered, with where it was read, by whom and when. */
export type EnteredCode = CountyEntry & {
  readonly id: Id<'code_entry'>
  readonly source: string
  readonly enteredBy: string
  readonly enteredAt: Date
  /** Null while it is in use. */
  readonly withdrawnAt: Date | null
}

const columns = [
  'code_entry.id as id',
  'code_entry.list as list',
  'code_entry.code as code',
  'code_entry.words_fi as fi',
  'code_entry.words_sv as sv',
  'code_entry.words_en as en',
  'code_entry.replaces as replaces',
] as const

/** The codes that the acting county has entered and not withdrawn, in the order they were entered. */
export async function listCurrentCodes(db: Reads): Promise<CountyEntry[]> {
  const rows = await db
    .selectFrom('code_entry')
    .select(columns)
    .where('withdrawn_at', 'is', null)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return rows.map(({ list, code, replaces, fi, sv, en }) => ({ list, code, replaces, words: { fi, sv, en } }))
}

/** All codes that the acting county has entered, also withdrawn ones, the latest first. */
export async function listEnteredCodes(db: Reads): Promise<EnteredCode[]> {
  const rows = await db
    .selectFrom('code_entry')
    .innerJoin('worker', 'worker.id', 'code_entry.entered_by')
    .select(columns)
    .select([
      'code_entry.source as source',
      'worker.name as enteredBy',
      'code_entry.entered_at as enteredAt',
      'code_entry.withdrawn_at as withdrawnAt',
    ])
    .orderBy('code_entry.entered_at', 'desc')
    .orderBy('code_entry.id', 'desc')
    .execute()
  return rows.map(({ fi, sv, en, ...row }) => ({ ...row, words: { fi, sv, en } }))
}

/** Stores a code; false when the list has it already, or another stands in the place of the same provisional one. */
export async function insertCode(
  tx: Writes,
  entry: {
    readonly id: Id<'code_entry'>
    readonly county: string
    readonly list: string
    readonly code: string
    readonly words: Words
    readonly source: string
    readonly replaces: string | null
    readonly enteredBy: Id<'worker'>
    readonly enteredAt: Date
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('code_entry')
    .values({
      id: entry.id,
      county: entry.county,
      list: entry.list,
      code: entry.code,
      words_fi: entry.words.fi,
      words_sv: entry.words.sv,
      words_en: entry.words.en,
      source: entry.source,
      replaces: entry.replaces,
      entered_by: entry.enteredBy,
      entered_at: entry.enteredAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether the acting county has entered it, withdrawn or not. */
export async function isEntered(db: Reads, id: Id<'code_entry'>): Promise<boolean> {
  const row = await db.selectFrom('code_entry').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Withdraws a code; false when somebody has done so before. */
export async function markWithdrawn(
  tx: Writes,
  id: Id<'code_entry'>,
  by: { readonly worker: Id<'worker'>; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('code_entry')
    .set({ withdrawn_by: by.worker, withdrawn_at: by.at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
