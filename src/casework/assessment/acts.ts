import { z } from 'zod'
import { type AccessRefusal, isSocialWorkerInOffice } from '../../access/access.ts'
import { assign, type Gate, look, perform, releaseAfterwards, releaseEverybodyAfterwards } from '../../access/acts.ts'
import { readDraftById, type SignedDocument, type Signing, signDocument } from '../../documents/acts.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { idOf, newId } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { childWelfareAct } from '../../law/citation.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'
import {
  appendAct,
  type ClockRow,
  clocksOfMatter,
  meetClocks,
  moveMatter,
  performerOf,
  readMatter,
  stopClocks,
} from '../matter/acts.ts'
import type { ChildId, ItemId, Matter, MatterId, MatterRefusal } from '../matter/matter.ts'
import { matterSteps } from '../matter/matter.ts'
import { leaveDesk, moveItem, type NotificationRefusal, openItem } from '../notification/acts/handle.ts'
import {
  type Assessment,
  type AssessmentId,
  type AssessmentRefusal,
  assessmentActs,
  completeWith,
  type Finding,
  findings,
  outcomeOf,
  type SkippingGround,
  type StartingAct,
  wentOnWithout,
} from './assessment.ts'
import { serviceNeedsAssessment } from './documents.ts'
import { findAssessment, findAssessmentOf, insertAssessment, listAssessmentsOf, saveAssessment } from './store.ts'

export type AssessmentActRefusal = AccessRefusal | NotificationRefusal | MatterRefusal | AssessmentRefusal | NotSignable

const Started = z.object({ childId: idOf<'person'>(), assessmentId: idOf<'assessment'>() })
const Skipped = z.object({ childId: idOf<'person'>() })
const Completed = z.object({
  childId: idOf<'person'>(),
  matterId: idOf<'matter'>(),
  documentId: idOf<'document'>(),
  finding: z.enum(findings),
})

/**
 * Starts the assessment (T6): an act of a social worker in public office (SHL 36.5 §, LSL 26.4 §). Meets the clock of the
 * start, on the day; the clock of completion runs on from initiation. The worker becomes its assessor.
 */
export function startAssessment(
  acting: Acting,
  item: ItemId,
  how: { readonly startedWith: StartingAct; readonly description?: string | undefined },
): Promise<Result<z.output<typeof Started>, AssessmentActRefusal>> {
  return perform<z.output<typeof Started>, AssessmentActRefusal>(
    acting,
    { act: 'assessment:start', object: 'intake-item', objectId: item },
    Started,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, item)
      if (!opened.ok) return opened
      const { childId, matter } = opened.value
      const assessmentId = newId<'assessment'>(acting.at, acting.chance)
      // The relation comes first: from the next line on the item no longer lies where everybody on duty sees it.
      await assign(tx, acting, {
        worker: acting.worker.workerId,
        child: childId,
        relation: 'assessor',
        ground: `assessment:${assessmentId}`,
      })
      const moved = await moveItem(tx, opened.value.item, 'startAssessment')
      if (!moved.ok) return moved
      const begun = await moveMatter(tx, matter, 'startAssessment')
      if (!begun.ok) return begun
      const today = helsinkiDay(acting.at)
      const assessment: Assessment = {
        id: assessmentId,
        childId,
        matterId: matter.id,
        state: 'under-way',
        startedOn: today,
        completedOn: null,
        finding: null,
        version: 1,
      }
      await insertAssessment(tx, { ...assessment, county: acting.worker.county })
      await meetClocks(tx, { matterId: matter.id }, ['assessment-start'], today)
      await appendAct(tx, performerOf(acting), {
        name: 'assessment:start',
        childId,
        matterId: matter.id,
        itemId: item,
        basis: matterSteps.startAssessment.basis,
        reason: how.description,
        facts: {
          itemStep: 'startAssessment',
          matterStep: 'startAssessment',
          assessmentId: assessment.id,
          startedWith: how.startedWith,
        },
      })
      await leaveDesk(tx, acting, childId)
      gate.trace({ person: childId, object: 'assessment', objectId: assessment.id, objectVersion: 1 })
      return ok({ childId, assessmentId: assessment.id })
    },
  )
}

/**
 * Decides that no assessment is made because it is manifestly unnecessary (T5, LSL 26.3 §). A pending dispute over
 * custody is not a ground. Reasons are always given.
 */
export function skipAssessment(
  acting: Acting,
  item: ItemId,
  why: { readonly ground: SkippingGround; readonly reason: string },
): Promise<Result<z.output<typeof Skipped>, AssessmentActRefusal>> {
  return perform<z.output<typeof Skipped>, AssessmentActRefusal>(
    acting,
    { act: 'assessment:skip', object: 'intake-item', objectId: item },
    Skipped,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, item)
      if (!opened.ok) return opened
      if (why.reason.trim() === '') return no({ kind: 'reason-missing', basis: childWelfareAct('26', 3) })
      const { childId, matter } = opened.value
      const moved = await moveItem(tx, opened.value.item, 'skipAssessment')
      if (!moved.ok) return moved
      const today = helsinkiDay(acting.at)
      const matterStep = wentOnWithout(matter) ? null : 'skipAssessment'
      if (matterStep) {
        const ended = await moveMatter(tx, matter, matterStep, { closedOn: today })
        if (!ended.ok) return ended
        await meetClocks(tx, { matterId: matter.id }, ['assessment-start'], today)
        await stopClocks(tx, { matterId: matter.id }, ['assessment-complete'], today, 'assessment-skipped')
      }
      await appendAct(tx, performerOf(acting), {
        name: 'assessment:skip',
        childId,
        matterId: matter.id,
        itemId: item,
        basis: matterSteps.skipAssessment.basis,
        reason: why.reason,
        facts: { itemStep: 'skipAssessment', matterStep, ground: why.ground },
      })
      gate.trace({ person: childId, object: 'intake-item', objectId: item, objectVersion: moved.value.version })
      await leaveDesk(tx, acting, childId)
      return ok({ childId })
    },
  )
}

/** An assessment with its matter and clocks. */
export type AssessmentView = {
  readonly assessment: Assessment
  readonly matter: Matter
  readonly clocks: readonly ClockRow[]
  readonly maySign: boolean
}

/** Shows an assessment. */
export function viewAssessment(acting: Acting, id: AssessmentId): Promise<AssessmentView> {
  return look(acting, { act: 'assessment:view', object: 'assessment', objectId: id }, async (tx, gate) => {
    const assessment = await findAssessment(tx, id)
    if (!assessment) throw notFound()
    await gate.permit({ child: assessment.childId })
    const matter = await readMatter(tx, assessment.matterId)
    if (!matter) throw notFound()
    gate.trace({
      person: assessment.childId,
      object: 'assessment',
      objectId: id,
      objectVersion: assessment.version,
      reachesBackTo: matter.initiatedOn,
    })
    return {
      assessment,
      matter,
      clocks: await clocksOfMatter(tx, matter.id),
      maySign: isSocialWorkerInOffice(acting.worker),
    }
  })
}

/** What completing needs: the draft of the document, the finding and its reasons. */
export type Completion = {
  readonly draft: Id<'draft'>
  readonly finding: Finding
  readonly reason: string
  /** Unwillingness to accept services that are needed is itself a ground of the finding of need. */
  readonly servicesRefused?: boolean | undefined
  readonly signing: Omit<Signing, 'deadlines'>
}

/**
 * Signs the assessment and completes it with its finding, inside a transaction that may go on: beginning a client
 * relationship on a finding of need is an act of the later room, which calls this one.
 */
export async function completeInside(
  tx: Writes,
  acting: Acting,
  gate: Gate,
  id: AssessmentId,
  completion: Completion,
): Promise<Result<{ assessment: Assessment; document: SignedDocument }, AssessmentActRefusal>> {
  const assessment = await findAssessment(tx, id)
  if (!assessment) throw notFound()
  const permitted = await gate.permit({ child: assessment.childId })
  if (!permitted.ok) return permitted
  const today = helsinkiDay(acting.at)
  const completed = completeWith(assessment, completion.finding, completion.reason, today)
  if (!completed.ok) return completed
  const draft = await readDraftById(tx, completion.draft)
  if (!draft || draft.matterId !== assessment.matterId || draft.kind !== serviceNeedsAssessment.number) throw notFound()
  const matter = await readMatter(tx, assessment.matterId)
  if (!matter) throw notFound()
  const signed = await signDocument(tx, acting, serviceNeedsAssessment, draft, { ...completion.signing, deadlines: [] })
  if (!signed.ok) return signed
  if (!(await saveAssessment(tx, completed.value))) return no({ kind: 'changed-meanwhile' })
  const outcome = outcomeOf(completion.finding)
  const servicesRefused = completion.finding === 'child-welfare-need' && completion.servicesRefused === true
  const ended = await moveMatter(tx, matter, 'completeAssessment', { outcome, closedOn: today })
  if (!ended.ok) return ended
  await meetClocks(tx, { matterId: matter.id }, ['assessment-complete'], today)
  await appendAct(tx, performerOf(acting), {
    name: 'assessment:complete',
    childId: assessment.childId,
    matterId: matter.id,
    documentId: signed.value.id,
    basis: assessmentActs.complete.basis,
    reason: completion.reason,
    facts: {
      matterStep: 'completeAssessment',
      assessmentId: id,
      finding: completion.finding,
      outcome,
      servicesRefused,
    },
  })
  gate.trace({ person: assessment.childId, object: 'assessment', objectId: id, objectVersion: assessment.version + 1 })
  // Nobody has the child's matter for this assessment any more, whoever completed it.
  await releaseEverybodyAfterwards(tx, acting, assessment.childId, ['assessor'])
  await releaseAfterwards(tx, acting, acting.worker.workerId, assessment.childId, ['handler'])
  return ok({ assessment: { ...completed.value, version: assessment.version + 1 }, document: signed.value })
}

/** Completes an assessment that found no need for child welfare: the matter closes, with reasons. */
export function completeAssessment(
  acting: Acting,
  id: AssessmentId,
  completion: Completion & { readonly finding: Exclude<Finding, 'child-welfare-need'> },
): Promise<Result<z.output<typeof Completed>, AssessmentActRefusal>> {
  return perform<z.output<typeof Completed>, AssessmentActRefusal>(
    acting,
    { act: 'assessment:complete', object: 'assessment', objectId: id },
    Completed,
    async (tx, gate) => {
      const done = await completeInside(tx, acting, gate, id, completion)
      if (!done.ok) return done
      const { assessment, document } = done.value
      return ok({
        childId: assessment.childId,
        matterId: assessment.matterId,
        documentId: document.id,
        finding: completion.finding,
      })
    },
  )
}

/** One assessment, for pages that have yet to ask the gate whose it is; undefined when there is none. */
export function readAssessment(tx: Writes, id: AssessmentId): Promise<Assessment | undefined> {
  return findAssessment(tx, id)
}

/** The assessment of a matter, for rooms and pages that have asked the gate. */
export function assessmentOf(tx: Writes, matter: MatterId): Promise<Assessment | undefined> {
  return findAssessmentOf(tx, matter)
}

/** The child's assessments, for pages that have asked the gate. */
export function assessmentsOf(tx: Writes, child: ChildId): Promise<Assessment[]> {
  return listAssessmentsOf(tx, child)
}
