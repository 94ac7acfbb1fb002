import type { PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Reads, Writes } from '../platform/db.ts'
import { type EntryKind, type EntryOrigin, type EntryStep, type EntryVersion, keptFrom } from './editing.ts'

const columns = [
  'guide_entry.id as rowId',
  'guide_entry.kind as kind',
  'guide_entry.entry as entry',
  'guide_entry.version as version',
  'guide_entry.step as step',
  'guide_entry.content as content',
  'guide_entry.review_by as reviewBy',
  'guide_entry.note as note',
  'guide_entry.origin as origin',
  'guide_entry.written_at as writtenAt',
  'worker.name as writtenBy',
] as const

type Row = Omit<EntryVersion, 'kept'> & { readonly kind: EntryKind; readonly entry: string; readonly content: unknown }

/** One version of an entry, and of which. */
export type WrittenVersion = { readonly kind: EntryKind; readonly id: string; readonly version: EntryVersion }

function written({ kind, entry, content, ...version }: Row): WrittenVersion {
  return { kind, id: entry, version: { ...version, kept: keptFrom(kind, content) } }
}

/** The newest version of each entry of the county; with `told`, the newest that the public was told. */
export async function listNewest(db: Reads, county: string, told: boolean): Promise<readonly WrittenVersion[]> {
  const rows = await db
    .selectFrom('guide_entry')
    .innerJoin('worker', 'worker.id', 'guide_entry.written_by')
    .distinctOn(['guide_entry.kind', 'guide_entry.entry'])
    .select(columns)
    .where('guide_entry.county', '=', county)
    .$if(told, (query) => query.where('guide_entry.step', '<>', 'saved'))
    .orderBy('guide_entry.kind')
    .orderBy('guide_entry.entry')
    .orderBy('guide_entry.version', 'desc')
    .execute()
  return rows.map(written)
}

/** Versions of one entry of the county, the newest first, at most so many. */
export async function listVersions(
  db: Reads,
  { county, kind, id }: { readonly county: string; readonly kind: EntryKind; readonly id: string },
  most: number,
): Promise<readonly EntryVersion[]> {
  const rows = await db
    .selectFrom('guide_entry')
    .innerJoin('worker', 'worker.id', 'guide_entry.written_by')
    .select(columns)
    .where('guide_entry.county', '=', county)
    .where('guide_entry.kind', '=', kind)
    .where('guide_entry.entry', '=', id)
    .orderBy('guide_entry.version', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => written(row).version)
}

/** The newest version of an entry that the public was told. */
export async function findTold(
  db: Reads,
  { county, kind, id }: { readonly county: string; readonly kind: EntryKind; readonly id: string },
): Promise<EntryVersion | undefined> {
  const row = await db
    .selectFrom('guide_entry')
    .innerJoin('worker', 'worker.id', 'guide_entry.written_by')
    .select(columns)
    .where('guide_entry.county', '=', county)
    .where('guide_entry.kind', '=', kind)
    .where('guide_entry.entry', '=', id)
    .where('guide_entry.step', '<>', 'saved')
    .orderBy('guide_entry.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && written(row).version
}

/** A version to be stored. */
export type NewVersion = {
  readonly rowId: Id<'guide_entry'>
  readonly county: string
  readonly kind: EntryKind
  readonly id: string
  readonly version: number
  readonly step: EntryStep
  /** As JSON. */
  readonly content: string
  readonly reviewBy: PlainDate | null
  readonly note: string | null
  readonly origin: EntryOrigin
  readonly writtenBy: Id<'worker'>
  readonly writtenAt: Date
}

/** Stores a version; false when somebody else has stored the same number before. */
export async function insertVersion(tx: Writes, version: NewVersion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('guide_entry')
    .values({
      id: version.rowId,
      county: version.county,
      kind: version.kind,
      entry: version.id,
      version: version.version,
      step: version.step,
      content: version.content,
      review_by: version.reviewBy,
      note: version.note,
      origin: version.origin,
      written_by: version.writtenBy,
      written_at: version.writtenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
