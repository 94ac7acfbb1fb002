import { type Gate, look } from '../../../access/acts.ts'
import { helsinkiDay } from '../../../kernel/day.ts'
import { candidatesFor, peopleAround, personById } from '../../../people/acts.ts'
import type { Candidate, Kin, Person, PersonId } from '../../../people/people.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Writes } from '../../../platform/db.ts'
import { notFound } from '../../../platform/refuse.ts'
import { type ClockRow, clocksOfItem, readMatter } from '../../matter/acts.ts'
import type { ItemId, Matter } from '../../matter/matter.ts'
import { type Described, describedIn } from '../described.ts'
import { type ItemStage, isOnDesk } from '../notification.ts'
import {
  countInbox,
  findItem,
  type InboxRow,
  type ItemWithMessage,
  listInbox,
  listItemsAmong,
  listItemsOf,
  listSiblings,
  type NewItem,
} from '../store/items.ts'
import { findReporter, findReporterKind } from '../store/reporter.ts'

/** What lies on the duty desk, urgency first, with counts by stage; with `stage`, the rows of that stage only. */
export function viewInbox(
  acting: Acting,
  page: { size: number; after: number; stage?: ItemStage | undefined },
): Promise<{ rows: InboxRow[]; counts: Awaited<ReturnType<typeof countInbox>> }> {
  return look(acting, { act: 'intake:list', object: 'list' }, async (tx, gate) => {
    await gate.permit({ onDesk: true })
    const rows = await listInbox(tx, acting.worker.county, page)
    for (const row of rows)
      gate.trace({
        person: row.childId ?? undefined,
        object: 'intake-item',
        objectId: row.id,
        reachesBackTo: helsinkiDay(row.receivedAt),
      })
    return { rows, counts: await countInbox(tx, acting.worker.county) }
  })
}

/** One item in full, as a worker on duty or the child's own worker sees it. */
export type ItemView = {
  readonly item: ItemWithMessage
  readonly matter: Matter
  readonly clocks: readonly ClockRow[]
  readonly siblings: Awaited<ReturnType<typeof listSiblings>>
  readonly reporter: { readonly anonymous: boolean; readonly sender: string; readonly asksSecrecy: boolean } | undefined
  readonly child: Person | undefined
  readonly kin: readonly Kin[]
  readonly earlier: Awaited<ReturnType<typeof listItemsOf>>
  readonly candidates: readonly Candidate[]
}

/** Shows one item; before a child is found, with the persons it may concern. */
export function viewItem(acting: Acting, id: ItemId): Promise<ItemView> {
  return look(acting, { act: 'intake:view', object: 'intake-item', objectId: id }, (tx, gate) =>
    readItem(tx, acting, gate, id),
  )
}

/** Reads one item inside a look of this room or of a page over many rooms: asks the gate and notes everybody it shows. */
export async function readItem(tx: Writes, acting: Acting, gate: Gate, id: ItemId): Promise<ItemView> {
  const item = await findItem(tx, id)
  if (!item) throw notFound()
  await gate.permit({ child: item.childId, onDesk: isOnDesk(item.stage) })
  const matter = await readMatter(tx, item.matterId)
  if (!matter) throw notFound()
  const child = item.childId ? await personById(tx, item.childId) : undefined
  const earlier = item.childId ? (await listItemsOf(tx, item.childId)).filter((other) => other.id !== item.id) : []
  const candidates = item.childId ? [] : await candidatesFor(tx, acting, describedIn(item.form, item.childNumber))
  const siblings = await listSiblings(tx, item)
  const kin = child ? await peopleAround(tx, acting, child.id) : []
  gate.trace({
    person: item.childId ?? undefined,
    object: 'intake-item',
    objectId: id,
    objectVersion: item.version,
    reachesBackTo: earlier.at(-1) ? helsinkiDay(earlier.at(-1)?.receivedAt ?? item.receivedAt) : item.receivedOn,
  })
  for (const sibling of siblings)
    gate.trace({ person: sibling.childId ?? undefined, object: 'intake-item', objectId: sibling.id })
  for (const relative of kin) gate.trace({ person: relative.personId, object: 'kinship', objectId: id })
  for (const candidate of candidates) gate.trace({ person: candidate.id, object: 'search', objectId: id })
  return {
    item,
    matter,
    child,
    earlier,
    candidates,
    siblings,
    kin,
    clocks: await clocksOfItem(tx, item.matterId, id),
    reporter: await findReporterKind(tx, item.intakeId),
  }
}

/** What registering shows: the item, and who the child may be. */
export type RegistrationView = {
  readonly item: ItemWithMessage
  readonly candidates: readonly Candidate[]
}

/**
 * Shows the item that is to be registered with the persons it may concern: those who are like the child that the message
 * describes and, when somebody was searched for, those who are like that one.
 */
export function viewRegistration(acting: Acting, id: ItemId, search?: Described): Promise<RegistrationView> {
  return look(acting, { act: 'intake:register', object: 'intake-item', objectId: id }, async (tx, gate) => {
    const item = await findItem(tx, id)
    if (!item) throw notFound()
    await gate.permit({ child: item.childId, onDesk: isOnDesk(item.stage) })
    const found = new Map<PersonId, Candidate>()
    for (const described of [...(search ? [search] : []), describedIn(item.form, item.childNumber)])
      for (const candidate of await candidatesFor(tx, acting, described))
        if (!found.has(candidate.id)) found.set(candidate.id, candidate)
    const candidates = [...found.values()]
    gate.trace({
      person: item.childId ?? undefined,
      object: 'intake-item',
      objectId: id,
      objectVersion: item.version,
      reachesBackTo: item.receivedOn,
    })
    for (const candidate of candidates) gate.trace({ person: candidate.id, object: 'search', objectId: id })
    return { item, candidates }
  })
}

/** The messages about these children since then, for pages that have asked the gate. */
export function newItemsAmong(tx: Writes, children: readonly PersonId[], since: Date): Promise<NewItem[]> {
  return listItemsAmong(tx, children, since)
}

/** The messages about a child, newest first, for pages that have asked the gate. */
export function itemsAbout(tx: Writes, child: PersonId): ReturnType<typeof listItemsOf> {
  return listItemsOf(tx, child)
}

/** How many items lie on the duty desk, by stage and urgency, for pages that have asked the gate. */
export function deskCounts(tx: Writes, acting: Acting): ReturnType<typeof countInbox> {
  return countInbox(tx, acting.worker.county)
}

/** Who made the notification: an own act, an own line in the log. */
export function viewReporter(
  acting: Acting,
  id: ItemId,
): Promise<NonNullable<Awaited<ReturnType<typeof findReporter>>>> {
  return look(acting, { act: 'reporter:view', object: 'reporter', objectId: id }, async (tx, gate) => {
    const item = await findItem(tx, id)
    if (!item) throw notFound()
    await gate.permit({ child: item.childId, onDesk: isOnDesk(item.stage) })
    const reporter = await findReporter(tx, item.intakeId)
    if (!reporter) throw notFound()
    gate.trace({ person: item.childId ?? undefined, object: 'reporter', objectId: reporter.id })
    return reporter
  })
}
