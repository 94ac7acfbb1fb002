import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { type Citation, childWelfareAct } from '../../law/citation.ts'
import { assessmentStillDue, type ChildId, type Matter, type MatterId, type MatterRefusal } from '../matter/matter.ts'
import type { ItemRefusal, ItemStage } from '../notification/notification.ts'

export type ClientRelationshipId = Id<'client_relationship'>

/**
 * On what a child welfare client relationship begins (LSL 27 §): the need was found in the assessment, or urgent action
 * was taken or other support given before it was ready. Never by receipt of a notification.
 */
export const grounds = ['need-found', 'urgent-action', 'support-before-assessment'] as const
export type Ground = (typeof grounds)[number]

export type ClientRelationship = {
  readonly id: ClientRelationshipId
  readonly childId: ChildId
  readonly matterId: MatterId
  readonly ground: Ground
  readonly beganOn: PlainDate
  readonly endedOn: PlainDate | null
}

/** The provision each ground rests on. */
export const groundBasis: Readonly<Record<Ground, Citation>> = {
  'need-found': childWelfareAct('27', 1),
  'urgent-action': childWelfareAct('27', 2),
  'support-before-assessment': childWelfareAct('27', 2),
}

/** Why a client relationship cannot begin now. */
export type BeginningRefusal =
  | { readonly kind: 'already-a-client'; readonly since: PlainDate; readonly basis: Citation }
  | { readonly kind: 'not-eligible'; readonly basis: Citation }
  | { readonly kind: 'over-cap'; readonly children: number; readonly cap: number; readonly basis: Citation }
  | { readonly kind: 'reason-missing'; readonly basis: Citation }

/** Who is to be named, with how many children now, and whether going over the cap was confirmed with a reason. */
export type Naming = {
  readonly eligible: boolean
  readonly children: number
  readonly cap: number
  readonly capBasis: Citation
  readonly confirmedOverCap: boolean
}

/**
 * Whether the client relationship may begin: not twice, never without an eligible responsible social worker (LSL 13 b.1 §),
 * and over the cap (13 b.2 §) only when that is confirmed, so that nobody goes over it without knowing.
 */
export function mayBegin(
  running: Pick<ClientRelationship, 'beganOn'> | undefined,
  ground: Ground,
  reason: string,
  naming: Naming,
): Result<true, BeginningRefusal> {
  if (running) return no({ kind: 'already-a-client', since: running.beganOn, basis: groundBasis[ground] })
  if (reason.trim() === '') return no({ kind: 'reason-missing', basis: groundBasis[ground] })
  if (!naming.eligible) return no({ kind: 'not-eligible', basis: childWelfareAct('13 b', 1) })
  if (naming.children >= naming.cap && !naming.confirmedOverCap) {
    return no({ kind: 'over-cap', children: naming.children, cap: naming.cap, basis: naming.capBasis })
  }
  return ok(true)
}

/** Why an item cannot be attached: the child is no client, and nothing that it could join is under way. */
export type AttachingRefusal =
  | { readonly kind: 'not-a-client'; readonly basis: Citation }
  | { readonly kind: 'not-a-social-worker'; readonly basis: Citation }
  | MatterRefusal

/** Whether the relationship began in this matter before its assessment was ready: the assessment is still made (LSL 27.2 §). */
export function beganAhead(
  running: Pick<ClientRelationship, 'matterId' | 'ground'> | undefined,
  matter: Pick<Matter, 'id'>,
): boolean {
  return running !== undefined && running.ground !== 'need-found' && running.matterId === matter.id
}

/**
 * Whether an item may be attached instead of being assessed anew (T3, LSL 26.3 §): to a running client relationship, or,
 * when it joined a matter of the child that has gone on meanwhile, to that matter. Attaching the message that a matter
 * began with leaves the assessment out, which is for a social worker to decide.
 */
export function mayAttach(
  running: Pick<ClientRelationship, 'matterId' | 'ground'> | undefined,
  matter: Pick<Matter, 'id' | 'state'>,
  socialWorker: boolean,
): Result<true, AttachingRefusal> {
  if (matter.state !== 'pending' && matter.state !== 'transferred') return ok(true)
  if (!running) return no({ kind: 'not-a-client', basis: childWelfareAct('26', 3) })
  if (beganAhead(running, matter)) return no(assessmentStillDue)
  return socialWorker ? ok(true) : no({ kind: 'not-a-social-worker', basis: childWelfareAct('26', 3) })
}

const whenUrgent: readonly ItemStage[] = ['urgency-assessed', 'assessment-started']

/** Whether the client relationship may begin before the assessment is ready (LSL 27.2 §): only once the urgency has been assessed. */
export function mayBeginEarly(stage: ItemStage): Result<true, ItemRefusal> {
  return whenUrgent.includes(stage)
    ? ok(true)
    : no({ kind: 'item-not-possible-now', stage, basis: childWelfareAct('26', 2) })
}

/** Why the client relationship may not begin early now, before anybody is named. */
export type EarlyRefusal =
  | ItemRefusal
  | Extract<BeginningRefusal, { kind: 'already-a-client' }>
  | { readonly kind: 'not-a-social-worker'; readonly basis: Citation }

/** Whether this worker may begin the client relationship early now: for pages that offer it (LSL 27.2 §). */
export function mayBeginNow(
  stage: ItemStage,
  running: Pick<ClientRelationship, 'beganOn'> | undefined,
  socialWorker: boolean,
): Result<true, EarlyRefusal> {
  const basis = groundBasis['urgent-action']
  if (running) return no({ kind: 'already-a-client', since: running.beganOn, basis })
  const early = mayBeginEarly(stage)
  if (!early.ok) return early
  return socialWorker ? ok(true) : no({ kind: 'not-a-social-worker', basis })
}
