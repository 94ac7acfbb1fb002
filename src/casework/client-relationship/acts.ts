import { z } from 'zod'
import { type AccessRefusal, isSocialWorkerInOffice } from '../../access/access.ts'
import { assign, eligibleWorkers, type Gate, look, perform } from '../../access/acts.ts'
import type { Signing } from '../../documents/acts.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { type Id, idOf, newId } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { caseloadCap } from '../../law/child-welfare-act/13b-caseload.ts'
import { type Citation, childWelfareAct, clientDataAct } from '../../law/citation.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { type AssessmentActRefusal, type Completion, completeInside } from '../assessment/acts.ts'
import type { AssessmentId } from '../assessment/assessment.ts'
import { appendAct, meetClocks, moveMatter, performerOf, signEntry, stopClocks } from '../matter/acts.ts'
import { type ChildId, type ItemId, type MatterId, matterSteps } from '../matter/matter.ts'
import { leaveDesk, moveItem, openItem } from '../notification/acts/handle.ts'
import {
  type AttachingRefusal,
  type BeginningRefusal,
  type ClientRelationship,
  type Ground,
  groundBasis,
  mayAttach,
  mayBegin,
  mayBeginEarly,
} from './client-relationship.ts'
import { beginningOfService, clientRelationshipDocument } from './documents.ts'
import { findRunning, insertRelationship, listRelationshipsOf, listRunningAmong } from './store.ts'

export type ClientRelationshipRefusal = AccessRefusal | AssessmentActRefusal | BeginningRefusal | AttachingRefusal

/** Who is named responsible, why the relationship begins, and how child and custodian were told (LSL 27.3 §). */
export type Beginning = {
  readonly responsible: Id<'worker'>
  readonly reason: string
  readonly confirmedOverCap: boolean
  readonly told: 'told' | 'not-yet' | 'must-not-be-told'
}

const Begun = z.object({ childId: idOf<'person'>(), relationshipId: idOf<'client_relationship'>() })
const Attached = z.object({ childId: idOf<'person'>() })
const Signed = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/**
 * Begins the client relationship at once because urgent action is taken or support is given before the assessment is
 * ready (LSL 27.2 §): an act of a social worker, which names the responsible social worker in the same transaction. The
 * assessment still runs.
 */
export function beginUrgently(
  acting: Acting,
  item: ItemId,
  beginning: Beginning & { readonly ground: Exclude<Ground, 'need-found'> },
): Promise<Result<z.output<typeof Begun>, ClientRelationshipRefusal>> {
  return perform<z.output<typeof Begun>, ClientRelationshipRefusal>(
    acting,
    { act: 'client-relationship:begin-urgently', object: 'intake-item', objectId: item },
    Begun,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, item)
      if (!opened.ok) return opened
      const early = mayBeginEarly(opened.value.item.stage)
      if (!early.ok) return early
      const { childId, matter } = opened.value
      const begun = await begin(tx, acting, gate, { childId, matterId: matter.id, ground: beginning.ground, beginning })
      return begun.ok ? ok({ childId, relationshipId: begun.value }) : begun
    },
  )
}

/**
 * Completes the assessment with the finding of a need for child welfare and begins the client relationship on it
 * (LSL 27.1 §), in one transaction: there is never a moment without a responsible social worker.
 */
export function beginOnFinding(
  acting: Acting,
  assessment: AssessmentId,
  completion: Omit<Completion, 'finding'>,
  beginning: Beginning,
): Promise<Result<z.output<typeof Begun>, ClientRelationshipRefusal>> {
  return perform<z.output<typeof Begun>, ClientRelationshipRefusal>(
    acting,
    { act: 'client-relationship:begin', object: 'assessment', objectId: assessment },
    Begun,
    async (tx, gate) => {
      const done = await completeInside(tx, acting, gate, assessment, { ...completion, finding: 'child-welfare-need' })
      if (!done.ok) return done
      const { childId, matterId } = done.value.assessment
      const running = await findRunning(tx, childId)
      if (running) return ok({ childId, relationshipId: running.id })
      const begun = await begin(tx, acting, gate, { childId, matterId, ground: 'need-found', beginning })
      if (!begun.ok) return begun
      return ok({ childId, relationshipId: begun.value })
    },
  )
}

async function begin(
  tx: Writes,
  acting: Acting,
  gate: Gate,
  {
    childId,
    matterId,
    ground,
    beginning,
  }: { childId: ChildId; matterId: MatterId; ground: Ground; beginning: Beginning },
): Promise<Result<ClientRelationship['id'], ClientRelationshipRefusal>> {
  const today = helsinkiDay(acting.at)
  const cap = caseloadCap(today)
  const named = (await eligibleWorkers(tx, acting)).find((worker) => worker.workerId === beginning.responsible)
  const may = mayBegin(await findRunning(tx, childId), ground, beginning.reason, {
    eligible: named !== undefined,
    children: named?.children ?? 0,
    cap: cap.value,
    capBasis: cap.section,
    confirmedOverCap: beginning.confirmedOverCap,
  })
  if (!may.ok) return may
  const id = newId<'client_relationship'>(acting.at, acting.chance)
  await insertRelationship(tx, {
    id,
    county: acting.worker.county,
    childId,
    matterId,
    ground,
    beganOn: today,
    endedOn: null,
  })
  await assign(tx, acting, {
    worker: beginning.responsible,
    child: childId,
    relation: 'responsible',
    ground: `client-relationship:${id}`,
  })
  const by = performerOf(acting)
  await appendAct(tx, by, {
    name: 'client-relationship:begin',
    childId,
    matterId,
    basis: groundBasis[ground],
    reason: beginning.reason,
    facts: { relationshipId: id, ground, told: beginning.told },
  })
  await appendAct(tx, by, {
    name: 'client-relationship:name-responsible',
    childId,
    matterId,
    basis: childWelfareAct('13 b', 1),
    facts: {
      workerId: beginning.responsible,
      workerName: named?.name ?? '',
      overCap: (named?.children ?? 0) >= cap.value,
    },
  })
  gate.trace({ person: childId, object: 'client-relationship', objectId: id, objectVersion: 1 })
  return ok(id)
}

/**
 * Attaches an item to a child who is a client already (T3): the child's own worker weighs it against the plan. No new
 * assessment is made, with reasons (LSL 26.3 §); when one is needed, it is started instead.
 */
export function attachToClient(
  acting: Acting,
  item: ItemId,
  evaluation: { readonly reason: string },
): Promise<Result<z.output<typeof Attached>, ClientRelationshipRefusal>> {
  return perform<z.output<typeof Attached>, ClientRelationshipRefusal>(
    acting,
    { act: 'intake:attach', object: 'intake-item', objectId: item },
    Attached,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, item)
      if (!opened.ok) return opened
      const { childId, matter } = opened.value
      const may = mayAttach(await findRunning(tx, childId), matter, isSocialWorkerInOffice(acting.worker))
      if (!may.ok) return may
      if (evaluation.reason.trim() === '') return no({ kind: 'reason-missing', basis: childWelfareAct('26', 3) })
      const moved = await moveItem(tx, opened.value.item, 'attach')
      if (!moved.ok) return moved
      const today = helsinkiDay(acting.at)
      const step = matter.state === 'pending' ? 'skipAssessment' : null
      if (step) {
        const ended = await moveMatter(tx, matter, step, { closedOn: today })
        if (!ended.ok) return ended
        await meetClocks(tx, { matterId: matter.id }, ['assessment-start'], today)
        await stopClocks(tx, { matterId: matter.id }, ['assessment-complete'], today, 'attached')
      }
      await appendAct(tx, performerOf(acting), {
        name: 'intake:attach',
        childId,
        matterId: matter.id,
        itemId: item,
        basis: matterSteps.skipAssessment.basis,
        reason: evaluation.reason,
        facts: { itemStep: 'attach', matterStep: step },
      })
      gate.trace({ person: childId, object: 'intake-item', objectId: item, objectVersion: moved.value.version })
      await leaveDesk(tx, acting, childId)
      return ok({ childId })
    },
  )
}

/** Signs the client relationship document (1505.1): the client's basic data, people and responsible worker. */
export function signClientRelationship(
  acting: Acting,
  draft: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, AccessRefusal | NotSignable>> {
  return perform<z.output<typeof Signed>, AccessRefusal | NotSignable>(
    acting,
    { act: 'client-relationship:write', object: 'draft', objectId: draft },
    Signed,
    async (tx, gate) => {
      const signed = await signEntry(tx, acting, gate, {
        definition: clientRelationshipDocument,
        draft,
        act: 'client-relationship:document',
        basis: clientDataAct('38'),
        signing,
      })
      return signed.ok ? ok({ childId: signed.value.childId, documentId: signed.value.document.id }) : signed
    },
  )
}

/** Signs the entry on the beginning of a service (19002). */
export function signBeginningOfService(
  acting: Acting,
  draft: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, AccessRefusal | NotSignable>> {
  return perform<z.output<typeof Signed>, AccessRefusal | NotSignable>(
    acting,
    { act: 'client-relationship:write', object: 'draft', objectId: draft },
    Signed,
    async (tx, gate) => {
      const signed = await signEntry(tx, acting, gate, {
        definition: beginningOfService,
        draft,
        act: 'client-relationship:service-began',
        basis: clientDataAct('44'),
        signing,
      })
      return signed.ok ? ok({ childId: signed.value.childId, documentId: signed.value.document.id }) : signed
    },
  )
}

/** Who may be named responsible, with the number of children now and the cap (LSL 13 b.2 §). */
export function viewEligibleWorkers(
  acting: Acting,
): Promise<{ workers: Awaited<ReturnType<typeof eligibleWorkers>>; cap: number }> {
  return look(acting, { act: 'desk:today', object: 'list' }, async (tx, gate) => {
    await gate.permit({})
    return { workers: await eligibleWorkers(tx, acting), cap: caseloadCap(helsinkiDay(acting.at)).value }
  })
}

/** How many children each social worker of the county is responsible for, and the cap (LSL 13 b.2 §): numbers only. */
export function viewCaseloads(
  acting: Acting,
): Promise<{ workers: Awaited<ReturnType<typeof eligibleWorkers>>; cap: number; basis: Citation }> {
  return look(acting, { act: 'supervision:caseloads', object: 'list' }, async (tx, gate) => {
    await gate.permit({})
    const { value: cap, section: basis } = caseloadCap(helsinkiDay(acting.at))
    return { workers: await eligibleWorkers(tx, acting), cap, basis }
  })
}

/** The child's running client relationship, for rooms and pages that have asked the gate. */
export function runningRelationship(tx: Writes, child: ChildId): Promise<ClientRelationship | undefined> {
  return findRunning(tx, child)
}

/** The running client relationships of these children, for pages that have asked the gate. */
export function runningAmong(tx: Writes, children: readonly ChildId[]): Promise<ClientRelationship[]> {
  return listRunningAmong(tx, children)
}

/** Every client relationship of the child, for pages that have asked the gate. */
export function relationshipsOf(tx: Writes, child: ChildId): Promise<ClientRelationship[]> {
  return listRelationshipsOf(tx, child)
}
