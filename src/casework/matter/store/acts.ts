import { z } from 'zod'
import type { PlainDate } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Citation } from '../../../law/citation.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import {
  actNames,
  type ChildId,
  type DocumentId,
  type DoneAct,
  type ItemId,
  type MatterId,
  type StrandAct,
} from '../matter.ts'

const Name = z.enum(actNames)
const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
/** What stands in the column was written from a `Citation`; its act is the short name that the law's words know. */
const Basis = z.object({
  act: z.custom<Citation['act']>((act) => typeof act === 'string'),
  section: z.string(),
  subsection: z.number().optional(),
  point: z.number().optional(),
  chapter: z.string().optional(),
  annex: z.boolean().optional(),
})

/** An act to be appended. `basis`, `facts` as JSON; facts hold codes and ids only. */
export type NewAct = {
  readonly id: Id<'act'>
  readonly county: string
  readonly childId: ChildId | null
  readonly matterId: MatterId | null
  readonly itemId: ItemId | null
  readonly name: StrandAct
  readonly performedBy: Id<'worker'> | null
  readonly performedAt: Date
  readonly performedOn: PlainDate
  readonly reason: string | null
  readonly basis: string
  readonly facts: string
  readonly documentId: DocumentId | null
}

/** Appends an act to the strand; acts are never changed. */
export async function insertAct(tx: Writes, act: NewAct): Promise<void> {
  await tx
    .insertInto('act')
    .values({
      id: act.id,
      county: act.county,
      child_id: act.childId,
      matter_id: act.matterId,
      item_id: act.itemId,
      name: act.name,
      performed_by: act.performedBy,
      performed_at: act.performedAt,
      performed_on: act.performedOn,
      reason: act.reason,
      basis: act.basis,
      facts: act.facts,
      document_id: act.documentId,
    })
    .execute()
}

/** One entry of the timeline: an act, who did it, and the document it produced. */
export type TimelineRow = {
  readonly id: Id<'act'>
  readonly name: StrandAct
  readonly performedAt: Date
  readonly performedOn: PlainDate
  readonly performer: string | null
  readonly reason: string | null
  readonly facts: DoneAct['facts']
  readonly basis: Citation
  readonly documentId: DocumentId | null
  readonly sequence: string
}

/** A page of a child's acts, newest first, older than the sequence number when one is given. */
export async function listActsOf(
  db: Reads,
  child: ChildId,
  page: { before?: string | undefined; size: number },
): Promise<TimelineRow[]> {
  const rows = await db
    .selectFrom('act')
    .leftJoin('worker', 'worker.id', 'act.performed_by')
    .select([
      'act.id as id',
      'act.name as name',
      'act.performed_at as performedAt',
      'act.performed_on as performedOn',
      'worker.name as performer',
      'act.reason as reason',
      'act.facts as facts',
      'act.basis as basis',
      'act.document_id as documentId',
      'act.sequence as sequence',
    ])
    .where('act.child_id', '=', child)
    .$if(page.before !== undefined, (query) => query.where('act.sequence', '<', page.before ?? ''))
    .orderBy('act.sequence', 'desc')
    .limit(page.size)
    .execute()
  return rows.map((row) => ({
    ...row,
    name: Name.parse(row.name),
    facts: Facts.parse(row.facts),
    basis: Basis.parse(row.basis),
  }))
}

/** Everything that was done in a matter, oldest first, as the derivations read it. */
export async function listActsOfMatter(db: Reads, matter: MatterId): Promise<DoneAct[]> {
  const rows = await db
    .selectFrom('act')
    .select([
      'name',
      'matter_id as matterId',
      'item_id as itemId',
      'child_id as childId',
      'performed_on as performedOn',
      'facts',
    ])
    .where('matter_id', '=', matter)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({ ...row, facts: Facts.parse(row.facts) }))
}
