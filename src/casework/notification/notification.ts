import { builtInLists, type CodeLists, meaningOf } from '../../documents/code-lists.ts'
import { listOid } from '../../documents/code-systems.ts'
import { provisional } from '../../documents/codes.ts'
import type { PlainDate } from '../../kernel/day.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { type Citation, childWelfareAct } from '../../law/citation.ts'
import { type ChildId, type ItemId, type MatterId, type Urgency, urgencies } from '../matter/matter.ts'

/** Who sends: the codes of the national list of those who notify (1243). */
export const senders = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '22',
  '23',
  '24',
] as const
export type Sender = (typeof senders)[number]

/** Private persons: the child, those close to it, other people. Nobody of these has a duty to notify. */
export const privateSenders = ['1', '2', '3', '4', '5'] as const
/** Those with the duty to notify (LSL 25.1 §), by the same list. */
export const dutySenders = [
  '6',
  '7',
  '8',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '23',
  '24',
  '22',
] as const

export type Told = 'yes' | 'no' | 'not-known'

/** A child as the sender knows it: nothing but a name is ever required, and that may be "unknown". */
export type SentChild = {
  readonly familyName: string
  readonly givenNames: string
  readonly identityCode?: string | undefined
  readonly age?: string | undefined
  readonly streetAddress?: string | undefined
  readonly postalCode?: string | undefined
  readonly postOffice?: string | undefined
  readonly phone?: string | undefined
  readonly lives?: string | undefined
  readonly school?: string | undefined
  readonly language?: string | undefined
  readonly securityBan?: boolean | undefined
}

/** A custodian or other carer as the sender knows them. */
export type SentCarer = {
  readonly familyName: string
  readonly givenNames: string
  readonly relation?: string | undefined
  readonly phone?: string | undefined
  readonly streetAddress?: string | undefined
}

/** What was sent, but for who sent it: that is kept apart. */
export type SentNotification = {
  readonly municipality: string
  /** The sender's own word on whether a child is in danger. It changes nothing by itself: a worker assesses urgency. */
  readonly danger?: 'now' | 'soon' | 'no' | undefined
  readonly children: readonly SentChild[]
  readonly carers: readonly SentCarer[]
  readonly what: string
  readonly childTold: Told
  readonly carerTold: Told
  readonly toldMore?: string | undefined
  readonly sentOn: PlainDate
}

/** Who sent it. A private person may stay anonymous; one with the duty to notify may not (LSL 25 §). */
export type SentReporter = {
  readonly anonymous: boolean
  readonly sender: Sender
  readonly familyName?: string | undefined
  readonly givenNames?: string | undefined
  readonly jobTitle?: string | undefined
  readonly organisation?: string | undefined
  readonly streetAddress?: string | undefined
  readonly postalCode?: string | undefined
  readonly postOffice?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly asksSecrecy: boolean
  readonly secrecyReason?: string | undefined
}

/** Where the handling of one item stands (process T1–T6). */
export const itemStages = [
  'received',
  'registered',
  'urgency-assessed',
  'attached',
  'transferred',
  'assessment-skipped',
  'assessment-started',
] as const
export type ItemStage = (typeof itemStages)[number]

/** One message about one child, as decisions need it. */
export type Item = {
  readonly id: ItemId
  readonly stage: ItemStage
  readonly childId: ChildId | null
  readonly matterId: MatterId
  readonly urgency: Urgency | null
  readonly version: number
}

type Step = { readonly from: readonly ItemStage[]; readonly to: ItemStage; readonly basis: Citation }

/** The steps of an item, each with the provision it rests on. */
export const itemSteps = {
  register: { from: ['received'], to: 'registered', basis: childWelfareAct('25 b') },
  assessUrgency: { from: ['registered', 'urgency-assessed'], to: 'urgency-assessed', basis: childWelfareAct('26', 2) },
  attach: { from: ['urgency-assessed'], to: 'attached', basis: childWelfareAct('26', 3) },
  transfer: { from: ['urgency-assessed'], to: 'transferred', basis: childWelfareAct('16') },
  skipAssessment: { from: ['urgency-assessed'], to: 'assessment-skipped', basis: childWelfareAct('26', 3) },
  startAssessment: { from: ['urgency-assessed'], to: 'assessment-started', basis: childWelfareAct('26', 5) },
} as const satisfies Record<string, Step>

export type ItemStep = keyof typeof itemSteps

/** Why an item cannot take a step now. */
export type ItemRefusal = {
  readonly kind: 'item-not-possible-now'
  readonly stage: ItemStage
  readonly basis: Citation
}

/** Takes the item one step on, or says why that is not possible now. */
export function takeItemStep(item: Item, name: ItemStep): Result<Item, ItemRefusal> {
  const step: Step = itemSteps[name]
  if (!step.from.includes(item.stage))
    return no({ kind: 'item-not-possible-now', stage: item.stage, basis: step.basis })
  return ok({ ...item, stage: step.to })
}

/** Whether the item still waits for somebody on duty. */
export function isOnDesk(stage: ItemStage): boolean {
  return stage === 'received' || stage === 'registered' || stage === 'urgency-assessed'
}

/** Whether the sender has the duty to notify, and so must give a name (LSL 25.1 §). */
export function hasDutyToNotify(sender: Sender): boolean {
  return !privateSenders.some((code) => code === sender)
}

/** The codes of the list of urgency (1252). Those of the two more urgent classes could not be read and are ours. */
export const urgencyCodes: Readonly<Record<Urgency, string>> = {
  immediate: `${provisional}immediate`,
  soon: `${provisional}urgent`,
  'not-urgent': '3',
}

/** The urgency that a code of the list 1252 means, also one that a county has put in the place of ours; undefined for any other code. */
export function urgencyFromCode(code: string, lists: CodeLists = builtInLists): Urgency | undefined {
  const meant = meaningOf(lists, listOid('1252'), code)
  return urgencies.find((urgency) => urgencyCodes[urgency] === meant)
}

/** A receipt number without content: 128 bits in groups that can be read aloud. */
export function receiptNumber(bytes: Uint8Array): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let text = ''
  let rest = 0n
  for (const byte of bytes) rest = (rest << 8n) | BigInt(byte)
  for (let position = 0; position < 26; position += 1) {
    text = (letters[Number(rest & 31n)] ?? '0') + text
    rest >>= 5n
  }
  return text.match(/.{1,5}/g)?.join('-') ?? text
}
