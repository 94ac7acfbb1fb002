import type { Reads, Writes } from '../../platform/db.ts'
import type { ChildId, DocumentId } from '../matter/matter.ts'
import type { ClientPlan } from './client-plan.ts'

const columns = [
  'id',
  'child_id as childId',
  'document_id as documentId',
  'signed_on as signedOn',
  'review_by as reviewBy',
  'current',
] as const

/** The child's plan in force, when one has been signed. */
export async function findCurrentPlan(db: Reads, child: ChildId): Promise<ClientPlan | undefined> {
  return db
    .selectFrom('client_plan')
    .select(columns)
    .where('child_id', '=', child)
    .where('current', '=', true)
    .executeTakeFirst()
}

/** The plan that this document is the newest version of. */
export async function findPlanOf(db: Reads, document: DocumentId): Promise<ClientPlan | undefined> {
  return db.selectFrom('client_plan').select(columns).where('document_id', '=', document).executeTakeFirst()
}

/** The corrected version takes the place of the one before it; the plan and its day stay. */
export async function replaceDocument(tx: Writes, plan: ClientPlan, document: DocumentId): Promise<void> {
  await tx.updateTable('client_plan').set({ document_id: document }).where('id', '=', plan.id).execute()
}

/** Which of these children have a plan in force. */
export async function listChildrenWithPlan(db: Reads, children: readonly ChildId[]): Promise<ChildId[]> {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('client_plan')
    .select('child_id as childId')
    .where('child_id', 'in', [...children])
    .where('current', '=', true)
    .execute()
  return rows.map((row) => row.childId)
}

/** Stores a signed plan as the current one; the earlier ones are no longer. */
export async function insertPlan(tx: Writes, plan: ClientPlan & { county: string }): Promise<void> {
  await tx
    .updateTable('client_plan')
    .set({ current: false })
    .where('child_id', '=', plan.childId)
    .where('current', '=', true)
    .execute()
  await tx
    .insertInto('client_plan')
    .values({
      id: plan.id,
      county: plan.county,
      child_id: plan.childId,
      document_id: plan.documentId,
      signed_on: plan.signedOn,
      review_by: plan.reviewBy,
      current: plan.current,
    })
    .execute()
}
