import { type ActName, decideAccess, isSocialWorkerInOffice } from '../access/access.ts'
import { maySkip, mayStart } from '../casework/assessment/assessment.ts'
import type { ItemWithClient } from '../casework/client-relationship/acts/item.ts'
import { beganAhead, mayAttach, mayBeginNow } from '../casework/client-relationship/client-relationship.ts'
import { assessmentStillDue, mayTransfer } from '../casework/matter/matter.ts'
import { itemSteps, takeItemStep } from '../casework/notification/notification.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import type { Refusal } from './texts/refusals.ts'

/** What may come of an item, in the order in which it usually comes. */
export const itemDoings = [
  'register',
  'urgency',
  'begin',
  'inform',
  'start',
  'attach',
  'skip',
  'transfer',
  'initiation',
] as const
export type ItemDoing = (typeof itemDoings)[number]

/** The policy line of each. */
const actOf: Readonly<Record<ItemDoing, ActName>> = {
  register: 'intake:register',
  urgency: 'urgency:assess',
  begin: 'client-relationship:begin-urgently',
  inform: 'intake:inform',
  start: 'assessment:start',
  attach: 'intake:attach',
  skip: 'assessment:skip',
  transfer: 'intake:transfer',
  initiation: 'initiation:write',
}

/** One thing to do: where, or why it may not be done now. */
export type ItemStepOffer =
  | { readonly doing: ItemDoing; readonly address: string }
  | { readonly doing: ItemDoing; readonly refusal: Refusal }

/** What most likely comes next: drawn first among those that are possible. */
export function nextStep({ item, matter, running }: Pick<ItemWithClient, 'item' | 'matter' | 'running'>): ItemDoing {
  if (item.stage === 'received') return 'register'
  if (item.stage === 'registered') return 'urgency'
  return item.urgency === 'immediate' && !running
    ? 'begin'
    : running && !beganAhead(running, matter)
      ? 'attach'
      : 'start'
}

type Facts = Pick<ItemWithClient, 'item' | 'matter' | 'running' | 'standing'>

/**
 * What may be done with the item now, by the rooms' own rules. What the worker's postings or relation do not open is not
 * told of; what waits for something, or is for a social worker, is, with the reason.
 */
export function offeredSteps(facts: Facts): readonly ItemStepOffer[] {
  return itemDoings.flatMap((doing): ItemStepOffer[] => {
    const access = decideAccess(actOf[doing], facts.standing)
    if (!access.open && access.closed.kind !== 'not-a-social-worker') return []
    // What is done already is told by the stage, not as something one may not do.
    if (doing === 'register' && facts.item.childId) return []
    const possible = possibleNow(doing, facts)
    if (!possible.ok) return [{ doing, refusal: possible.refusal }]
    return [{ doing, address: `/desk/inbox/${facts.item.id}/${doing}` }]
  })
}

function possibleNow(doing: ItemDoing, { item, matter, running, standing }: Facts): Result<true, Refusal> {
  const socialWorker = isSocialWorkerInOffice(standing)
  switch (doing) {
    case 'register':
      return done(takeItemStep(item, 'register'))
    case 'urgency':
      return done(takeItemStep(item, 'assessUrgency'))
    case 'inform':
    case 'initiation':
      return item.childId
        ? ok(true)
        : no({ kind: 'item-not-possible-now', stage: item.stage, basis: itemSteps.register.basis })
    case 'attach':
      return both(done(takeItemStep(item, 'attach')), mayAttach(running, matter, socialWorker))
    case 'transfer':
      return both(done(takeItemStep(item, 'transfer')), mayTransfer(matter))
    case 'start':
      return mayStart(item, matter, socialWorker)
    case 'skip':
      return both(maySkip(item, matter, socialWorker), beganAhead(running, matter) ? no(assessmentStillDue) : ok(true))
    case 'begin':
      return mayBeginNow(item.stage, running, socialWorker)
  }
}

function done<R>(step: Result<unknown, R>): Result<true, R> {
  return step.ok ? ok(true) : step
}

function both<R, S>(one: Result<true, R>, other: Result<true, S>): Result<true, R | S> {
  return one.ok ? other : one
}
