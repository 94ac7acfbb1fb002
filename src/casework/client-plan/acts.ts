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
import { findCurrentPlan, findPlanOf, insertPlan, listChildrenWithPlan, replaceDocument } from './store.ts'

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

/** Signs the client plan; the clock of its review, at least once a year (LSL 30.2 §), starts on the day of signing. A correction restarts nothing. */
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
      // A correction is the same plan with a mistake taken out: its year runs on from the day it was made.
      const corrected = draft.corrects ? await findPlanOf(tx, draft.corrects) : undefined
      const review = clientPlanReviewBy(corrected?.signedOn ?? today)
      const signed = await signDocument(tx, acting, clientPlan, draft, { ...signing, deadlines: [review] })
      if (!signed.ok) return signed
      const documentId = signed.value.id
      const by = performerOf(acting)
      if (corrected) await replaceDocument(tx, corrected, documentId)
      else {
        await meetClocks(tx, { childId }, ['client-plan-review'], today)
        await startClock(tx, by, { kind: 'client-plan-review', deadline: review, childId, documentId })
        const id = newId<'client_plan'>(acting.at, acting.chance)
        const plan = { id, childId, documentId, signedOn: today, reviewBy: review.lastPermitted, current: true }
        await insertPlan(tx, { ...plan, county: acting.worker.county })
      }
      await appendAct(tx, by, {
        name: 'client-plan:sign',
        childId,
        documentId,
        basis: childWelfareAct('30'),
        reason: signed.value.correctionReason,
        facts: {
          version: signed.value.version,
          reviewBy: review.lastPermitted,
          corrects: corrected?.documentId ?? null,
        },
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
