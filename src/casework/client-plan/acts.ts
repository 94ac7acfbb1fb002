import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { perform } from '../../access/acts.ts'
import { openDraft, readDraftById, type Signing, signDocument } from '../../documents/acts.ts'
import type { Draft } from '../../documents/field.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { type Id, idOf, newId } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { clientPlanReviewBy } from '../../law/child-welfare-act/30-client-plan-review.ts'
import { childWelfareAct } from '../../law/citation.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'
import { runningRelationship } from '../client-relationship/acts.ts'
import { appendAct, meetClocks, performerOf, startClock } from '../matter/acts.ts'
import type { ChildId } from '../matter/matter.ts'
import { type ClientPlan, mayHavePlan, type PlanRefusal } from './client-plan.ts'
import { clientPlan } from './documents.ts'
import { findCurrentPlan, insertPlan, listChildrenWithPlan } from './store.ts'

export type ClientPlanRefusal = AccessRefusal | PlanRefusal | NotSignable

const Started = z.object({ childId: idOf<'person'>(), draftId: idOf<'draft'>() })
const Signed = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/** Starts the client plan of a child who is a client (LSL 30 §): the draft that is there already, or a new one. */
export function startPlan(
  acting: Acting,
  child: ChildId,
  known: Draft,
): Promise<Result<z.output<typeof Started>, ClientPlanRefusal>> {
  return perform<z.output<typeof Started>, ClientPlanRefusal>(
    acting,
    { act: 'client-plan:write', object: 'client-plan', objectId: child },
    Started,
    async (tx, gate) => {
      const permitted = await gate.permit({ child })
      if (!permitted.ok) return permitted
      const may = mayHavePlan((await runningRelationship(tx, child)) !== undefined)
      if (!may.ok) return may
      const draft = await openDraft(tx, acting, clientPlan, { childId: child, matterId: null }, known)
      gate.trace({ person: child, object: 'draft', objectId: draft.id, objectVersion: draft.version })
      return ok({ childId: child, draftId: draft.id })
    },
  )
}

/** Signs the client plan; the clock of its review, at least once a year (LSL 30.2 §), starts on the day of signing. */
export function signPlan(
  acting: Acting,
  draftId: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, ClientPlanRefusal>> {
  return perform<z.output<typeof Signed>, ClientPlanRefusal>(
    acting,
    { act: 'client-plan:sign', object: 'draft', objectId: draftId },
    Signed,
    async (tx, gate) => {
      const draft = await readDraftById(tx, draftId)
      if (!draft || draft.kind !== clientPlan.number) throw notFound()
      const { childId } = draft
      const permitted = await gate.permit({ child: childId })
      if (!permitted.ok) return permitted
      const may = mayHavePlan((await runningRelationship(tx, childId)) !== undefined)
      if (!may.ok) return may
      const today = helsinkiDay(acting.at)
      const review = clientPlanReviewBy(today)
      const signed = await signDocument(tx, acting, clientPlan, draft, { ...signing, deadlines: [review] })
      if (!signed.ok) return signed
      const by = performerOf(acting)
      await meetClocks(tx, { childId }, ['client-plan-review'], today)
      await startClock(tx, by, { kind: 'client-plan-review', deadline: review, childId, documentId: signed.value.id })
      await insertPlan(tx, {
        id: newId<'client_plan'>(acting.at, acting.chance),
        county: acting.worker.county,
        childId,
        documentId: signed.value.id,
        signedOn: today,
        reviewBy: review.lastPermitted,
        current: true,
      })
      await appendAct(tx, by, {
        name: 'client-plan:sign',
        childId,
        documentId: signed.value.id,
        basis: childWelfareAct('30'),
        reason: signed.value.correctionReason,
        facts: { version: signed.value.version, reviewBy: review.lastPermitted },
      })
      gate.trace({
        person: childId,
        object: 'document',
        objectId: signed.value.id,
        objectVersion: signed.value.version,
      })
      return ok({ childId, documentId: signed.value.id })
    },
  )
}

/** Which of these children have a plan in force, for pages that have asked the gate. */
export function childrenWithPlan(tx: Writes, children: readonly ChildId[]): Promise<ChildId[]> {
  return listChildrenWithPlan(tx, children)
}

/** The child's plan in force, for pages that have asked the gate. */
export function currentPlan(tx: Writes, child: ChildId): Promise<ClientPlan | undefined> {
  return findCurrentPlan(tx, child)
}
