import { z } from 'zod'
import { actAlone, assign, perform } from '../../../access/acts.ts'
import type { NotSignable } from '../../../documents/freeze.ts'
import type { PlainDate } from '../../../kernel/day.ts'
import { idOf } from '../../../kernel/id.ts'
import { no, ok, type Result } from '../../../kernel/result.ts'
import { isChild } from '../../../law/child-welfare-act/6-20-age.ts'
import { childWelfareAct } from '../../../law/citation.ts'
import { enterPerson, peopleAround, personById, relate } from '../../../people/acts.ts'
import { fullName, type PersonId } from '../../../people/people.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Writes } from '../../../platform/db.ts'
import { notFound } from '../../../platform/refuse.ts'
import { joinMatter } from '../../matter/acts/join.ts'
import { appendAct, giveMatterToChild, openMatterOf, performerOf, readMatter } from '../../matter/acts.ts'
import type { ChildId, ItemId, MatterId } from '../../matter/matter.ts'
import { unknownName } from '../form/sent.ts'
import { isOnDesk, itemSteps, takeItemStep } from '../notification.ts'
import type { NewKin, Registration } from '../registration.ts'
import { findItem, type ItemWithMessage, listSiblings, saveItem } from '../store/items.ts'
import type { NotificationRefusal } from './handle.ts'
import { issueNotification } from './issue.ts'

const Registered = z.object({ childId: idOf<'person'>(), matterId: idOf<'matter'>(), joined: z.boolean() })

/**
 * Registers an item: names the child. One matter a child: when the child has an open matter already, the item joins it
 * and no clock restarts (LSL 26 §). The notification document (4009) of the child is issued from the message in the same
 * transaction. The worker becomes the handler until the item has found its place.
 */
export function registerItem(
  acting: Acting,
  id: ItemId,
  registration: Registration,
): Promise<Result<z.output<typeof Registered>, NotificationRefusal | NotSignable>> {
  return perform<z.output<typeof Registered>, NotificationRefusal | NotSignable>(
    acting,
    { act: 'intake:register', object: 'intake-item', objectId: id },
    Registered,
    async (tx, gate) => {
      const item = await findItem(tx, id)
      if (!item) throw notFound()
      const permitted = await gate.permit({ child: item.childId, onDesk: isOnDesk(item.stage) })
      if (!permitted.ok) return permitted
      const registered = takeItemStep(item, 'register')
      if (!registered.ok) return registered
      const child = await theChild(tx, acting, registration, item.receivedOn)
      if (!child.ok) return child
      await actAlone(tx, child.value)
      await assign(tx, acting, {
        worker: acting.worker.workerId,
        child: child.value,
        relation: 'handler',
        ground: `intake-item:${id}`,
      })
      await relateKin(tx, acting, item, child.value, registration.kin)
      const placed = await placeInMatter(tx, item, child.value)
      if (!placed.ok) return placed
      if (!(await saveItem(tx, { ...registered.value, childId: child.value, matterId: placed.value.matterId })))
        return no({ kind: 'changed-meanwhile' })
      const registeredChild = await personById(tx, child.value)
      if (!registeredChild) throw notFound()
      const { matterId } = placed.value
      const issued = await issueNotification(tx, acting, item, {
        childId: child.value,
        matterId,
        child: registeredChild,
      })
      if (!issued.ok) return issued
      await appendAct(tx, performerOf(acting), {
        name: 'intake:register',
        childId: child.value,
        matterId: placed.value.matterId,
        itemId: id,
        documentId: issued.value.id,
        basis: itemSteps.register.basis,
        facts: { itemStep: 'register', joined: placed.value.joined, receivedOn: item.receivedOn, kind: item.kind },
      })
      gate.trace({ person: child.value, object: 'intake-item', objectId: id, objectVersion: item.version + 1 })
      return ok({ childId: child.value, ...placed.value })
    },
  )
}

/** Enters those around the child. Who is there already, or was entered for a sibling of the same message, is not entered twice. */
async function relateKin(
  tx: Writes,
  acting: Acting,
  item: ItemWithMessage,
  childId: PersonId,
  kin: readonly NewKin[],
): Promise<void> {
  const around = new Set((await peopleAround(tx, acting, childId)).map((person) => nameKey(person)))
  const ofSiblings = new Map<string, PersonId>()
  for (const sibling of await listSiblings(tx, item))
    if (sibling.childId)
      for (const person of await peopleAround(tx, acting, sibling.childId))
        ofSiblings.set(nameKey(person), person.personId)
  for (const relative of kin) {
    const key = nameKey(relative)
    if (key !== '' && around.has(key)) continue
    around.add(key)
    const personId = (key === '' ? undefined : ofSiblings.get(key)) ?? (await enteredOrThere(tx, acting, relative))
    if (personId === childId) continue
    const { kind, custodian, livesWith } = relative
    await relate(tx, acting, { childId, personId, kind, custodian, livesWith })
  }
}

async function enteredOrThere(tx: Writes, acting: Acting, relative: NewKin): Promise<PersonId> {
  const entered = await enterPerson(tx, acting, relative)
  return entered.ok ? entered.value : entered.refusal.person
}

/** Two unknown persons are never the same one. */
function nameKey(person: { readonly familyName: string; readonly givenNames: string }): string {
  const name = fullName(person).toLocaleLowerCase('fi')
  return name.includes(unknownName.toLocaleLowerCase('fi')) ? '' : name
}

/** A matter of child welfare is a child's: who had come of age when the message arrived is not one (LSL 6 §). */
async function theChild(
  tx: Writes,
  acting: Acting,
  { child }: Registration,
  receivedOn: PlainDate,
): Promise<Result<PersonId, NotificationRefusal>> {
  if ('entered' in child) return enterPerson(tx, acting, child.entered)
  const there = await personById(tx, child.existing)
  if (!there) throw notFound()
  if (there.bornOn !== null && !isChild(there.bornOn, receivedOn))
    return no({ kind: 'not-a-child', basis: childWelfareAct('6') })
  return ok(there.id)
}

async function placeInMatter(
  tx: Writes,
  item: ItemWithMessage,
  child: ChildId,
): Promise<Result<{ matterId: MatterId; joined: boolean }, NotificationRefusal>> {
  const own = await readMatter(tx, item.matterId)
  if (!own) throw notFound()
  const open = await openMatterOf(tx, child)
  if (!open || open.id === own.id) {
    const named = await giveMatterToChild(tx, own, child)
    return named.ok ? ok({ matterId: own.id, joined: false }) : named
  }
  const named = await giveMatterToChild(tx, own, child)
  if (!named.ok) return named
  const joined = await joinMatter(tx, named.value, open, item.receivedOn)
  if (!joined.ok) return joined
  return ok({ matterId: open.id, joined: true })
}
