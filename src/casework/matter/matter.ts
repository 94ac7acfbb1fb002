import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { type Citation, childWelfareAct } from '../../law/citation.ts'

export type ChildId = Id<'person'>
export type MatterId = Id<'matter'>
export type ItemId = Id<'intake_item'>
export type DocumentId = Id<'document'>

/**
 * Where an administrative matter stands. `joined`: the message turned out to concern a child whose matter was
 * already open; that matter goes on and no clock restarts.
 */
export type MatterState = 'pending' | 'under-assessment' | 'assessed' | 'assessment-skipped' | 'transferred' | 'joined'

/** What an assessment led to. */
export type MatterOutcome = 'no-need' | 'social-welfare-services' | 'child-welfare-client'

/** How urgent the need is (LSL 26.2 §). */
export const urgencies = ['immediate', 'soon', 'not-urgent'] as const
export type Urgency = (typeof urgencies)[number]

/** The matter as decisions need it. */
export type Matter = {
  readonly id: MatterId
  readonly childId: ChildId | null
  readonly state: MatterState
  readonly outcome: MatterOutcome | null
  readonly initiatedAt: Date
  readonly initiatedOn: PlainDate
  readonly version: number
}

type Step = { readonly from: readonly MatterState[]; readonly to: MatterState; readonly basis: Citation }

/** The steps that move a matter (process T1–T6), each with the provision it rests on. */
export const matterSteps = {
  join: { from: ['pending'], to: 'joined', basis: childWelfareAct('26', 3) },
  transfer: { from: ['pending', 'under-assessment'], to: 'transferred', basis: childWelfareAct('16') },
  skipAssessment: { from: ['pending'], to: 'assessment-skipped', basis: childWelfareAct('26', 3) },
  startAssessment: { from: ['pending'], to: 'under-assessment', basis: childWelfareAct('26', 5) },
  completeAssessment: { from: ['under-assessment'], to: 'assessed', basis: childWelfareAct('26', 5) },
} as const satisfies Record<string, Step>

export type MatterStep = keyof typeof matterSteps

/** Why a matter cannot take a step now; `assessment-still-due`: a client relationship that began in it before the assessment was ready does not take the place of the assessment (LSL 27.2 §). */
export type MatterRefusal =
  | { readonly kind: 'not-possible-now'; readonly state: MatterState; readonly basis: Citation }
  | { readonly kind: 'assessment-still-due'; readonly basis: Citation }

/** The refusal to let the assessment be when the client relationship began before it, in the same matter. */
export const assessmentStillDue = { kind: 'assessment-still-due', basis: childWelfareAct('27', 2) } as const

/** Takes the matter one step on, or says why that is not possible now. */
export function takeStep(
  matter: Matter,
  name: MatterStep,
  outcome: MatterOutcome | null = null,
): Result<Matter, MatterRefusal> {
  const step: Step = matterSteps[name]
  if (!step.from.includes(matter.state)) return no({ kind: 'not-possible-now', state: matter.state, basis: step.basis })
  return ok({ ...matter, state: step.to, outcome: outcome ?? matter.outcome })
}

/** Whether a message of the matter may be passed on to another county (LSL 16 §): also one that is found after the matter itself was. */
export function mayTransfer(matter: Matter): Result<true, MatterRefusal> {
  const step = matter.state === 'transferred' ? ok(matter) : takeStep(matter, 'transfer')
  return step.ok ? ok(true) : step
}

/** Whether the matter is still open: something is left to find out or decide. */
export function isOpen(state: MatterState): boolean {
  return state === 'pending' || state === 'under-assessment'
}

/** Every act that a child's strand may hold. The timeline has words for each in three languages; a new name does not compile until it has. */
export const actNames = [
  'notification:receive',
  'intake:register',
  'intake:inform',
  'intake:attach',
  'intake:transfer',
  'urgency:assess',
  'initiation:enter',
  'assessment:start',
  'assessment:skip',
  'assessment:complete',
  'client-relationship:begin',
  'client-relationship:name-responsible',
  'client-relationship:document',
  'client-relationship:service-began',
  'client-plan:sign',
  'open-care:decide',
  'open-care:deliver',
  'notes:meeting',
  'people:add-relative',
  'document:correct',
] as const
export type StrandAct = (typeof actNames)[number]

/** An act as the derivations read it: what was done, in which order, and its facts (codes and ids, never free text). */
export type DoneAct = {
  readonly name: string
  readonly matterId: MatterId | null
  readonly itemId: ItemId | null
  readonly childId: ChildId | null
  readonly performedOn: PlainDate
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** The matter's state, from the acts alone: the projection in the table must never differ from it. */
export function stateFromActs(
  acts: readonly DoneAct[],
): { readonly state: MatterState; readonly outcome: MatterOutcome | null } | undefined {
  let state: MatterState | undefined
  let outcome: MatterOutcome | null = null
  for (const act of acts) {
    if (act.name === 'notification:receive') state = 'pending'
    const step = act.facts.matterStep
    if (typeof step === 'string' && isStep(step)) state = matterSteps[step].to
    if (isOutcome(act.facts.outcome)) outcome = act.facts.outcome
  }
  return state === undefined ? undefined : { state, outcome }
}

function isStep(name: string): name is MatterStep {
  return Object.hasOwn(matterSteps, name)
}

function isOutcome(value: unknown): value is MatterOutcome {
  return value === 'no-need' || value === 'social-welfare-services' || value === 'child-welfare-client'
}

/** The time limits that a child's matter can have running. */
export const clockKinds = [
  'inform-of-notification',
  'assessment-start',
  'assessment-complete',
  'client-plan-review',
  'rectification',
  'appeal',
  'measure-ends',
] as const
export type ClockKind = (typeof clockKinds)[number]

/** Time limits that are not ours to keep: the period in which a party may ask for a change, and the validity of a measure. Nobody is late when one ends. */
const endsByItself: readonly ClockKind[] = ['rectification', 'appeal', 'measure-ends']

/** Whether keeping the time limit is the worker's own task (not a party's right that runs out by itself). */
export function isOurTask(kind: ClockKind): boolean {
  return kind !== 'rectification' && kind !== 'appeal'
}

/** How a clock stands on a day: met in time, met late, running, soon due, late, ended by itself, or stopped. */
export type ClockState = 'met' | 'met-late' | 'running' | 'soon' | 'late' | 'over' | 'stopped'

/** How a clock stands; `soonFrom` is the last safe day that is called soon (a display choice, not law). */
export function clockState(
  clock: {
    readonly kind: ClockKind
    readonly safe: PlainDate
    readonly lastPermitted: PlainDate
    readonly metOn: PlainDate | null
    readonly stoppedOn: PlainDate | null
  },
  today: PlainDate,
  soonFrom: PlainDate,
): ClockState {
  if (clock.metOn) return clock.metOn <= clock.lastPermitted ? 'met' : 'met-late'
  if (clock.stoppedOn) return 'stopped'
  if (today > clock.lastPermitted) return endsByItself.includes(clock.kind) ? 'over' : 'late'
  return soonFrom >= clock.safe ? 'soon' : 'running'
}
