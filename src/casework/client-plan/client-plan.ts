import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { type Citation, childWelfareAct } from '../../law/citation.ts'
import type { ChildId, DocumentId } from '../matter/matter.ts'

/** A signed client plan (LSL 30 §): the newest is the current one. */
export type ClientPlan = {
  readonly id: Id<'client_plan'>
  readonly childId: ChildId
  readonly documentId: DocumentId
  readonly signedOn: PlainDate
  readonly reviewBy: PlainDate
  readonly current: boolean
}

/** Why a plan cannot be signed: a plan is a client's. */
export type PlanRefusal = { readonly kind: 'not-a-client'; readonly basis: Citation }

/** A client plan is drawn up for every child welfare client, and for nobody else (LSL 30.1 §). */
export function mayHavePlan(isClient: boolean): Result<true, PlanRefusal> {
  return isClient ? ok(true) : no({ kind: 'not-a-client', basis: childWelfareAct('30', 1) })
}
