import type { AccessRefusal } from '../access/access.ts'
import { eligibleWorkers, look } from '../access/acts.ts'
import { completeAssessment, readAssessment } from '../casework/assessment/acts.ts'
import {
  type Assessment,
  type AssessmentId,
  type AssessmentRefusal,
  assessmentActs,
  type Finding,
} from '../casework/assessment/assessment.ts'
import { serviceNeedsAssessment } from '../casework/assessment/documents.ts'
import {
  type Beginning,
  beginOnFinding,
  type ClientRelationshipRefusal,
  runningRelationship,
} from '../casework/client-relationship/acts.ts'
import type { ClientRelationship } from '../casework/client-relationship/client-relationship.ts'
import { draftInMatter, listsOf, type StoredDraft } from '../documents/acts.ts'
import { examine, type Fault } from '../documents/check.ts'
import { builtInLists } from '../documents/code-lists.ts'
import { helsinkiDay } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { ok, type Result } from '../kernel/result.ts'
import { caseloadCap } from '../law/child-welfare-act/13b-caseload.ts'
import { personById } from '../people/acts.ts'
import type { Person } from '../people/people.ts'
import type { Acting } from '../platform/acting.ts'
import { notFound } from '../platform/refuse.ts'
import { beginWriting } from './writing/acts.ts'
import { writingOf } from './writing/writings.ts'

/** What completing an assessment needs in view: the draft and what is missing from it, and who may be named responsible. */
export type CompletingView = {
  readonly assessment: Assessment
  readonly child: Person
  readonly draft: StoredDraft | undefined
  /** What stops the document from being signed, in the national order. */
  readonly faults: readonly Fault[]
  readonly running: ClientRelationship | undefined
  readonly workers: Awaited<ReturnType<typeof eligibleWorkers>>
  readonly cap: number
  /** Why it cannot be completed at all now. */
  readonly closed: AccessRefusal | AssessmentRefusal | undefined
}

/** Shows what completing needs. */
export function viewCompleting(acting: Acting, id: AssessmentId): Promise<CompletingView> {
  return look(acting, { act: 'assessment:complete', object: 'assessment', objectId: id }, async (tx, gate) => {
    const assessment = await readAssessment(tx, id)
    if (!assessment) throw notFound()
    const { childId, matterId, version } = assessment
    const permitted = await gate.permit({ child: childId })
    const child = await personById(tx, childId)
    if (!child) throw notFound()
    gate.trace({ person: childId, object: 'assessment', objectId: id, objectVersion: version })
    const draft = await draftInMatter(tx, serviceNeedsAssessment, { childId, matterId })
    const open: readonly Assessment['state'][] = assessmentActs.complete.from
    const notNow = open.includes(assessment.state)
      ? undefined
      : ({
          kind: 'assessment-not-possible-now',
          state: assessment.state,
          basis: assessmentActs.complete.basis,
        } as const)
    return {
      assessment,
      child,
      draft,
      faults: examine(serviceNeedsAssessment, draft?.content ?? {}, await listsOf(tx)).faults.filter(
        ({ stops }) => stops === 'signing',
      ),
      running: await runningRelationship(tx, childId),
      workers: await eligibleWorkers(tx, acting),
      cap: caseloadCap(helsinkiDay(acting.at)).value,
      closed: permitted.ok ? notNow : permitted.refusal,
    }
  })
}

/** What the worker decided on the screen. `seen` is the version of the draft that was read. */
export type Decision = {
  readonly finding: Finding
  readonly reason: string
  readonly servicesRefused: boolean
  readonly draft: Id<'draft'>
  readonly seen: number
  readonly beginning: Omit<Beginning, 'reason'> | undefined
}

/**
 * Completes the assessment; on a finding of need the client relationship begins in the same transaction, and the plan is
 * started after it, as an act of its own. Answers where the worker goes on.
 */
export async function complete(
  acting: Acting,
  view: CompletingView,
  decision: Decision,
): Promise<Result<{ readonly go: string }, ClientRelationshipRefusal>> {
  const { assessment, draft, running } = view
  const { finding, reason, servicesRefused, seen } = decision
  // The same form sent again finds no draft any more; its key still gives the same answer.
  const language = draft?.language ?? acting.worker.language
  const completion = {
    draft: decision.draft,
    reason,
    servicesRefused,
    signing: { language, lists: builtInLists, seen },
  }
  const childsPage = `/desk/children/${assessment.childId}`
  if (finding !== 'child-welfare-need') {
    const done = await completeAssessment(acting, assessment.id, { ...completion, finding })
    return done.ok ? ok({ go: childsPage }) : done
  }
  const responsible = decision.beginning?.responsible ?? acting.worker.workerId
  const begun = await beginOnFinding(acting, assessment.id, completion, {
    responsible,
    reason,
    confirmedOverCap: decision.beginning?.confirmedOverCap ?? false,
    told: decision.beginning?.told ?? 'not-yet',
  })
  if (!begun.ok) return begun
  const plan = writingOf('15009')
  // The relationship has begun; a plan that cannot be started now is started from the child's page.
  if (plan)
    await beginWriting(
      { ...acting, key: undefined },
      plan,
      { from: 'child', id: assessment.childId },
      {
        language,
        onEarlier: undefined,
      },
    )
  return ok({ go: running || responsible === acting.worker.workerId ? childsPage : '/desk' })
}
