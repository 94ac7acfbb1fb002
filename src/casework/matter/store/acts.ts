import type { PlainDate } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import type { ChildId, DocumentId, DoneAct, ItemId, MatterId } from '../matter.ts'

/** An act to be appended. `basis`, `facts` as JSON; facts hold codes and ids only. */
export type NewAct = {
  readonly id: Id<'act'>
  readonly county: string
  readonly childId: ChildId | null
  readonly matterId: MatterId | null
  readonly itemId: ItemId | null
  readonly name: string
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
  readonly name: string
  readonly performedAt: Date
  readonly performedOn: PlainDate
  readonly performer: string | null
  readonly reason: string | null
  readonly facts: unknown
  readonly basis: unknown
  readonly documentId: DocumentId | null
  readonly sequence: string
}

/** A page of a child's acts, newest first, older than the sequence number when one is given. */
export async function listActsOf(
  db: Reads,
  child: ChildId,
  page: { before?: string | undefined; size: number },
): Promise<TimelineRow[]> {
  return db
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
}

/** Everything that was done in a matter, oldest first, as the derivations read it. */
export async function listActsOfMatter(
  db: Reads,
  matter: MatterId,
): Promise<(Omit<DoneAct, 'facts'> & { facts: unknown })[]> {
  return db
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
}
