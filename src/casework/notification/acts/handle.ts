import { z } from 'zod'
import type { AccessRefusal } from '../../../access/access.ts'
import { assign, type Gate, perform, releaseAfterwards, releaseEverybody } from '../../../access/acts.ts'
import { helsinkiDay, type PlainDate } from '../../../kernel/day.ts'
import { idOf } from '../../../kernel/id.ts'
import { no, ok, type Result } from '../../../kernel/result.ts'
import { type Citation, childWelfareAct, clientDataAct } from '../../../law/citation.ts'
import type { PersonId } from '../../../people/people.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Writes } from '../../../platform/db.ts'
import { notFound } from '../../../platform/refuse.ts'
import {
  appendAct,
  meetClocks,
  moveMatter,
  performerOf,
  readMatter,
  runningClocks,
  stopClocks,
} from '../../matter/acts.ts'
import {
  type ChildId,
  type ItemId,
  type Matter,
  type MatterRefusal,
  mayTransfer,
  type Urgency,
} from '../../matter/matter.ts'
import { type Item, type ItemRefusal, type ItemStep, isOnDesk, itemSteps, takeItemStep } from '../notification.ts'
import { findItem, hasItemOnDesk, type ItemWithMessage, saveItem } from '../store/items.ts'

/** A refusal of this room's acts. */
export type NotificationRefusal =
  | AccessRefusal
  | ItemRefusal
  | MatterRefusal
  | { readonly kind: 'identity-code-taken'; readonly person: PersonId }
  | { readonly kind: 'not-a-child'; readonly basis: Citation }
  | { readonly kind: 'reason-missing'; readonly basis: Citation }

/** What every step after registration needs: the item, the child and its matter, opened by the gate. Whoever takes one that lies on the desk is its handler from then on. */
export async function openItem(
  tx: Writes,
  acting: Acting,
  gate: Gate,
  id: ItemId,
): Promise<Result<{ item: ItemWithMessage; childId: ChildId; matter: Matter }, NotificationRefusal>> {
  const item = await findItem(tx, id)
  if (!item) throw notFound()
  const permitted = await gate.permit({ child: item.childId, onDesk: isOnDesk(item.stage) })
  if (!permitted.ok) return permitted
  const matter = await readMatter(tx, item.matterId)
  if (!matter) throw notFound()
  if (!item.childId) return no({ kind: 'item-not-possible-now', stage: item.stage, basis: itemSteps.register.basis })
  if (isOnDesk(item.stage))
    await assign(tx, acting, {
      worker: acting.worker.workerId,
      child: item.childId,
      relation: 'handler',
      ground: `intake-item:${id}`,
    })
  return ok({ item, childId: item.childId, matter })
}

/** Moves an item one step on and saves it, inside an act of this or a later room. */
export async function moveItem(
  tx: Writes,
  item: Item,
  step: ItemStep,
  urgency?: Urgency,
): Promise<Result<Item, NotificationRefusal>> {
  const moved = takeItemStep(item, step)
  if (!moved.ok) return moved
  const next: Item = { ...moved.value, urgency: urgency ?? moved.value.urgency }
  return (await saveItem(tx, next)) ? ok({ ...next, version: item.version + 1 }) : no({ kind: 'changed-meanwhile' })
}

/**
 * The item has found its place: nobody handles the child's matter for having been on duty any more, unless another
 * message about the child still lies on the desk. Only who took the last step goes on for two weeks while the family has
 * not been told of a message yet. The last thing an act does: after it the child may be out of sight.
 */
export async function leaveDesk(tx: Writes, acting: Acting, child: ChildId): Promise<void> {
  if (await hasItemOnDesk(tx, child)) return
  const untold = (await runningClocks(tx, child)).some(({ kind }) => kind === 'inform-of-notification')
  if (untold) await releaseAfterwards(tx, acting, acting.worker.workerId, child, ['handler'])
  await releaseEverybody(tx, acting, child, ['handler'])
}

const Done = z.object({ childId: idOf<'person'>() })

/**
 * Tells child and custodian that a notification has arrived and what follows, or records why not
 * (JulkL 11.2 §, ATL 51 §). Meets the clock of the information duty when everybody was told or has a reason not to be.
 */
export function informFamily(
  acting: Acting,
  id: ItemId,
  told: {
    readonly child: 'told' | 'not-told'
    readonly custodian: 'told' | 'not-told'
    readonly manner: string
    readonly reason?: string | undefined
    readonly on: PlainDate
  },
): Promise<Result<z.output<typeof Done>, NotificationRefusal>> {
  return perform<z.output<typeof Done>, NotificationRefusal>(
    acting,
    { act: 'intake:inform', object: 'intake-item', objectId: id },
    Done,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, id)
      if (!opened.ok) return opened
      const { item, childId, matter } = opened.value
      const somebodyNotTold = told.child === 'not-told' || told.custodian === 'not-told'
      if (somebodyNotTold && (told.reason ?? '').trim() === '')
        return no({ kind: 'reason-missing', basis: clientDataAct('51') })
      await appendAct(tx, performerOf(acting), {
        name: 'intake:inform',
        childId,
        matterId: matter.id,
        itemId: id,
        basis: { act: 'THL', section: '' },
        reason: told.reason,
        facts: { child: told.child, custodian: told.custodian, manner: told.manner, on: told.on },
      })
      await meetClocks(tx, { itemId: id }, ['inform-of-notification'], told.on)
      gate.trace({ person: childId, object: 'intake-item', objectId: id, objectVersion: item.version })
      return ok({ childId })
    },
  )
}

/** Passes an item on to the county where the child lives (LSL 16 §); here the matter ends. */
export function transferItem(
  acting: Acting,
  id: ItemId,
  to: { readonly county: string; readonly reason: string },
): Promise<Result<z.output<typeof Done>, NotificationRefusal>> {
  return perform<z.output<typeof Done>, NotificationRefusal>(
    acting,
    { act: 'intake:transfer', object: 'intake-item', objectId: id },
    Done,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, id)
      if (!opened.ok) return opened
      const { item, childId, matter } = opened.value
      if (to.reason.trim() === '') return no({ kind: 'reason-missing', basis: childWelfareAct('16') })
      const today = helsinkiDay(acting.at)
      const moved = await moveItem(tx, item, 'transfer')
      if (!moved.ok) return moved
      // Another message about the child may have taken the matter there already: then only this one follows.
      const step = matter.state === 'transferred' ? null : 'transfer'
      const ended = step ? await moveMatter(tx, matter, step, { closedOn: today }) : mayTransfer(matter)
      if (!ended.ok) return ended
      await stopClocks(
        tx,
        { matterId: matter.id },
        ['assessment-start', 'assessment-complete', 'inform-of-notification'],
        today,
        'transferred',
      )
      // An item that joined the matter has its own information duty.
      await stopClocks(tx, { itemId: id }, ['inform-of-notification'], today, 'transferred')
      await appendAct(tx, performerOf(acting), {
        name: 'intake:transfer',
        childId,
        matterId: matter.id,
        itemId: id,
        basis: itemSteps.transfer.basis,
        reason: to.reason,
        facts: { itemStep: 'transfer', matterStep: step, toCounty: to.county },
      })
      gate.trace({ person: childId, object: 'intake-item', objectId: id, objectVersion: item.version + 1 })
      await leaveDesk(tx, acting, childId)
      return ok({ childId })
    },
  )
}
