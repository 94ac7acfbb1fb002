import type { AccessRefusal } from '../../access/access.ts'
import type { Gate } from '../../access/acts.ts'
import { readDraftById, type SignedDocument, type Signing, signDocument } from '../../documents/acts.ts'
import type { Definition } from '../../documents/definition.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import type { Chance } from '../../kernel/chance.ts'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import { type Id, newId } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import type { Citation } from '../../law/citation.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'
import {
  assessmentStillDue,
  type ChildId,
  type ClockKind,
  type DocumentId,
  type DoneAct,
  type ItemId,
  type Matter,
  type MatterId,
  type MatterOutcome,
  type MatterRefusal,
  type MatterStep,
  type StrandAct,
  takeStep,
} from './matter.ts'
import { insertAct, listActsOf, listActsOfMatter, type TimelineRow } from './store/acts.ts'
import {
  type ClockRow,
  insertClock,
  listClocksOfItem,
  listClocksOfMatter,
  listRunningClocksAmong,
  listRunningClocksOf,
  markMet,
  markStopped,
  nameChild,
} from './store/clocks.ts'
import {
  findMatter,
  findOpenMatterOf,
  insertMatter,
  listLatestMattersAmong,
  listMattersOf,
  saveMatter,
} from './store/matters.ts'

export type { TimelineRow } from './store/acts.ts'
export type { ClockRow } from './store/clocks.ts'

/** Who leaves an act: a worker, or the service itself when a message arrives. */
export type Performer = Pick<Acting, 'at' | 'chance'> & {
  readonly county: string
  readonly workerId: Acting['worker']['workerId'] | null
}

/** The acting worker as the performer of an act. */
export function performerOf(acting: Acting): Performer {
  return { at: acting.at, chance: acting.chance, county: acting.worker.county, workerId: acting.worker.workerId }
}

/** What an act is about, and what it leaves behind. Facts hold codes and ids, never free text. */
export type ActToAppend = {
  readonly name: StrandAct
  readonly childId?: ChildId | null | undefined
  readonly matterId?: MatterId | null | undefined
  readonly itemId?: ItemId | null | undefined
  readonly documentId?: DocumentId | null | undefined
  readonly reason?: string | null | undefined
  readonly basis: Citation
  readonly facts?: DoneAct['facts'] | undefined
}

/** Appends an act to the strand, in the transaction of the act. */
export async function appendAct(tx: Writes, by: Performer, act: ActToAppend): Promise<void> {
  await insertAct(tx, {
    id: newId<'act'>(by.at, by.chance),
    county: by.county,
    childId: act.childId ?? null,
    matterId: act.matterId ?? null,
    itemId: act.itemId ?? null,
    name: act.name,
    performedBy: by.workerId,
    performedAt: by.at,
    performedOn: helsinkiDay(by.at),
    reason: act.reason ?? null,
    basis: JSON.stringify(act.basis),
    facts: JSON.stringify(act.facts ?? {}),
    documentId: act.documentId ?? null,
  })
}

/** A new matter, pending from the moment of receipt (LSL 26.1 §); no child is known yet. */
export async function beginMatter(tx: Writes, by: { county: string; at: Date; chance: Chance }): Promise<MatterId> {
  const id = newId<'matter'>(by.at, by.chance)
  await insertMatter(tx, { id, county: by.county, initiatedAt: by.at, initiatedOn: helsinkiDay(by.at) })
  return id
}

/** Starts a clock from a deadline that `src/law/` counted; how it was counted is kept with it. */
export async function startClock(
  tx: Writes,
  by: Pick<Performer, 'at' | 'chance' | 'county'>,
  clock: {
    kind: ClockKind
    deadline: Deadline
    childId?: ChildId | null
    matterId?: MatterId | null
    itemId?: ItemId | null
    documentId?: DocumentId | null
  },
): Promise<void> {
  const { deadline } = clock
  await insertClock(tx, {
    id: newId<'clock'>(by.at, by.chance),
    county: by.county,
    childId: clock.childId ?? null,
    matterId: clock.matterId ?? null,
    itemId: clock.itemId ?? null,
    documentId: clock.documentId ?? null,
    kind: clock.kind,
    countedFrom: deadline.from,
    nominal: deadline.nominal,
    lastPermitted: deadline.lastPermitted,
    safe: deadline.safe,
    deadline: JSON.stringify(deadline),
    startedAt: by.at,
  })
}

/** Marks the clocks of these kinds as met, on that day: the day reached stays on record, also when it was too late. */
export async function meetClocks(
  tx: Writes,
  which: { matterId?: MatterId; childId?: ChildId; itemId?: ItemId },
  kinds: readonly ClockKind[],
  on: PlainDate,
): Promise<void> {
  await markMet(tx, which, kinds, on)
}

/** Stops clocks that no longer apply, with the reason. */
export async function stopClocks(
  tx: Writes,
  which: { matterId: MatterId } | { itemId: ItemId },
  kinds: readonly ClockKind[],
  on: PlainDate,
  because: string,
): Promise<void> {
  await markStopped(tx, which, kinds, on, because)
}

/** Reads a matter inside an act; undefined when it is not there or not for the acting worker. */
export function readMatter(tx: Writes, id: MatterId): Promise<Matter | undefined> {
  return findMatter(tx, id)
}

/** The child's open matter, if there is one. */
export function openMatterOf(tx: Writes, child: ChildId): Promise<Matter | undefined> {
  return findOpenMatterOf(tx, child)
}

/** The child's matters, newest first. */
export function mattersOf(tx: Writes, child: ChildId): Promise<Matter[]> {
  return listMattersOf(tx, child)
}

/** Gives the matter its child: from now on its clocks are the child's. */
export async function giveMatterToChild(
  tx: Writes,
  matter: Matter,
  child: ChildId,
): Promise<Result<Matter, { kind: 'changed-meanwhile' }>> {
  const named: Matter = { ...matter, childId: child }
  if (!(await saveMatter(tx, named))) return no({ kind: 'changed-meanwhile' })
  await nameChild(tx, matter.id, child)
  return ok({ ...named, version: matter.version + 1 })
}

/** Takes a matter one step on and saves it; the calling room appends its act with `facts.matterStep`. */
export async function moveMatter(
  tx: Writes,
  matter: Matter,
  step: MatterStep,
  change: { outcome?: MatterOutcome; joinedTo?: MatterId; closedOn?: PlainDate } = {},
): Promise<Result<Matter, MatterRefusal | { kind: 'changed-meanwhile' }>> {
  const moved = takeStep(matter, step, change.outcome)
  if (!moved.ok) return moved
  if (step === 'skipAssessment' && (await hasBegunRelationship(tx, matter.id))) return no(assessmentStillDue)
  if (!(await saveMatter(tx, moved.value, change))) return no({ kind: 'changed-meanwhile' })
  return ok({ ...moved.value, version: matter.version + 1 })
}

/** Whether a client relationship began in this matter. */
async function hasBegunRelationship(tx: Writes, matter: MatterId): Promise<boolean> {
  return (await listActsOfMatter(tx, matter)).some(({ name }) => name === 'client-relationship:begin')
}

/** The clocks that run for a child. */
export function runningClocks(tx: Writes, child: ChildId): Promise<ClockRow[]> {
  return listRunningClocksOf(tx, child)
}

/** The running clocks of these children, the nearest first; with `until`, those that end by then (also the late ones). */
export function runningClocksAmong(tx: Writes, children: readonly ChildId[], until?: PlainDate): Promise<ClockRow[]> {
  return listRunningClocksAmong(tx, children, until)
}

/** The newest matter of each of these children; joined ones left out. */
export function latestMattersAmong(tx: Writes, children: readonly ChildId[]): Promise<Matter[]> {
  return listLatestMattersAmong(tx, children)
}

/** The clocks one goes by when handling an item: those of its matter, and its own information duty. */
export function clocksOfItem(tx: Writes, matter: MatterId, item: ItemId): Promise<ClockRow[]> {
  return listClocksOfItem(tx, matter, item)
}

/** Every clock of a matter. */
export function clocksOfMatter(tx: Writes, matter: MatterId): Promise<ClockRow[]> {
  return listClocksOfMatter(tx, matter)
}

/** A page of the child's strand of acts, newest first. */
export function strandOf(
  tx: Writes,
  child: ChildId,
  page: { before?: string | undefined; size: number },
): Promise<TimelineRow[]> {
  return listActsOf(tx, child, page)
}

/** What was done in a matter, oldest first, for the derivations. */
export function actsOfMatter(tx: Writes, matter: MatterId): Promise<DoneAct[]> {
  return listActsOfMatter(tx, matter)
}

/** A document that leaves an act and has no further effect: an entry, a note, the client relationship document. */
export type EntryToSign = {
  readonly definition: Definition
  readonly draft: Id<'draft'>
  readonly act: StrandAct
  readonly basis: Citation
  readonly signing: Omit<Signing, 'deadlines'>
}

/** Signs an entry and appends its act to the child's strand, inside an act of the entry's own room. */
export async function signEntry(
  tx: Writes,
  acting: Acting,
  gate: Gate,
  entry: EntryToSign,
): Promise<Result<{ document: SignedDocument; childId: ChildId }, AccessRefusal | NotSignable>> {
  const draft = await readDraftById(tx, entry.draft)
  if (!draft || draft.kind !== entry.definition.number) throw notFound()
  const permitted = await gate.permit({ child: draft.childId })
  if (!permitted.ok) return permitted
  const signed = await signDocument(tx, acting, entry.definition, draft, { ...entry.signing, deadlines: [] })
  if (!signed.ok) return signed
  await appendAct(tx, performerOf(acting), {
    name: entry.act,
    childId: draft.childId,
    matterId: draft.matterId,
    documentId: signed.value.id,
    basis: entry.basis,
    reason: signed.value.correctionReason,
    facts: { number: entry.definition.number, version: signed.value.version },
  })
  gate.trace({
    person: draft.childId,
    object: 'document',
    objectId: signed.value.id,
    objectVersion: signed.value.version,
  })
  return ok({ document: signed.value, childId: draft.childId })
}
