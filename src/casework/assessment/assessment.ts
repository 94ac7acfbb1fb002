import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { type Citation, childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import {
  type ChildId,
  type Matter,
  type MatterId,
  type MatterOutcome,
  type MatterRefusal,
  takeStep,
} from '../matter/matter.ts'
import { type Item, type ItemRefusal, takeItemStep } from '../notification/notification.ts'

export type AssessmentId = Id<'assessment'>
export type AssessmentState = 'under-way' | 'completed'

/**
 * What an assessment finds (LSL 27 §, SHL 36–37 §). Unwillingness to accept services that are needed can itself be the
 * need for child welfare.
 */
export const findings = ['no-need', 'social-welfare-services', 'child-welfare-need'] as const
export type Finding = (typeof findings)[number]

/** With what an assessment was started: the first contact with the family, or the first work on the matter without it. */
export const startingActs = ['call', 'meeting', 'home-visit', 'message', 'other'] as const
export type StartingAct = (typeof startingActs)[number]

/** Why an assessment is manifestly unnecessary (LSL 26.3 §). A pending dispute over custody is not a ground. */
export const skippingGrounds = ['assessed-recently', 'no-services-needed'] as const
export type SkippingGround = (typeof skippingGrounds)[number]

/** A service needs assessment, as decisions need it. */
export type Assessment = {
  readonly id: AssessmentId
  readonly childId: ChildId
  readonly matterId: MatterId
  readonly state: AssessmentState
  readonly startedOn: PlainDate
  readonly completedOn: PlainDate | null
  readonly finding: Finding | null
  readonly version: number
}

/** Acts on an assessment that has started, each with the provision it rests on. */
export const assessmentActs = {
  write: { from: ['under-way'], to: 'under-way', basis: childWelfareAct('26', 4) },
  complete: { from: ['under-way'], to: 'completed', basis: childWelfareAct('26', 5) },
} as const satisfies Record<string, { from: readonly AssessmentState[]; to: AssessmentState; basis: Citation }>

/** Why an assessment cannot be written or completed now. */
export type AssessmentRefusal =
  | { readonly kind: 'assessment-not-possible-now'; readonly state: AssessmentState; readonly basis: Citation }
  | { readonly kind: 'reason-missing'; readonly basis: Citation }

/** Completes the assessment with its finding, or says why that is not possible. Every finding is given with reasons. */
export function completeWith(
  assessment: Assessment,
  finding: Finding,
  reason: string,
  on: PlainDate,
): Result<Assessment, AssessmentRefusal> {
  const act: { readonly from: readonly AssessmentState[]; readonly basis: Citation } = assessmentActs.complete
  if (!act.from.includes(assessment.state))
    return no({ kind: 'assessment-not-possible-now', state: assessment.state, basis: act.basis })
  if (reason.trim() === '') return no({ kind: 'reason-missing', basis: childWelfareAct('26', 4) })
  return ok({ ...assessment, state: 'completed', completedOn: on, finding })
}

/** What the finding makes of the matter. */
export function outcomeOf(finding: Finding): MatterOutcome {
  return finding === 'child-welfare-need' ? 'child-welfare-client' : finding
}

/** Starting and skipping are for a social worker in public office (SHL 36.5 §, LSL 26.4 §). */
export type OpeningRefusal =
  | ItemRefusal
  | MatterRefusal
  | { readonly kind: 'not-a-social-worker'; readonly basis: Citation }

/** Whether the assessment may be started now on the item, by this worker (T6). */
export function mayStart(item: Item, matter: Matter, socialWorker: boolean): Result<true, OpeningRefusal> {
  return mayOpen('startAssessment', item, matter, socialWorker)
}

/**
 * Whether it may be decided now, by this worker, that no assessment is made (T5). A message whose matter was assessed or
 * closed while it still lay on the desk finds its place so too: the child's situation has just been looked at.
 */
export function maySkip(item: Item, matter: Matter, socialWorker: boolean): Result<true, OpeningRefusal> {
  return mayOpen('skipAssessment', item, matter, socialWorker)
}

/** Whether the matter that a message joined has gone to its end without it: then only the message has a step to take. */
export function wentOnWithout(matter: Pick<Matter, 'state'>): boolean {
  return matter.state === 'assessed' || matter.state === 'assessment-skipped'
}

function mayOpen(
  step: 'startAssessment' | 'skipAssessment',
  item: Item,
  matter: Matter,
  socialWorker: boolean,
): Result<true, OpeningRefusal> {
  const ofItem = takeItemStep(item, step)
  if (!ofItem.ok) return ofItem
  const ofMatter = step === 'skipAssessment' && wentOnWithout(matter) ? ok(matter) : takeStep(matter, step)
  if (!ofMatter.ok) return ofMatter
  return socialWorker ? ok(true) : no({ kind: 'not-a-social-worker', basis: socialWelfareAct('36', 5) })
}
