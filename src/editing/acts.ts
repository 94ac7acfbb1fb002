import { z } from 'zod'
import type { AccessRefusal } from '../access/access.ts'
import { type Gate, look, perform } from '../access/acts.ts'
import { forgetGuideContent } from '../guide/acts.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import type { Acting } from '../platform/acting.ts'
import type { Writes } from '../platform/db.ts'
import { notFound } from '../platform/refuse.ts'
import { attentionOf } from './attention.ts'
import {
  belongsTo,
  deliveredEntry,
  type EditingRefusal,
  type Entry,
  type EntryKind,
  type EntryOrigin,
  type EntryStep,
  type EntryVersion,
  entriesOf,
  freeSlug,
  hasDraft,
  type Kept,
  newEntryId,
  usualReview,
  versionOf,
} from './editing.ts'
import { findTold, insertVersion, listNewest, listVersions } from './store.ts'

/** How many versions the history of an entry shows. */
const mostVersions = 100

/** What the use log calls a version of an entry. */
const object = 'guide-entry'

const Written = z.object({ id: z.string(), version: z.number() })
/** Which entry was written, and the number of the version that it became. */
export type WrittenEntry = z.output<typeof Written>

/** Everything that the acting county keeps in the guide, delivered and its own. */
export function listEntries(acting: Acting): Promise<readonly Entry[]> {
  return look(acting, { act: 'guide:edit', object: 'list' }, async (tx, gate) => {
    await gate.permit({})
    return entriesIn(tx, acting.worker.county)
  })
}

/** How many things the public sees that should be looked at, and how many drafts lie over what it sees; inside another look. */
export async function countWaiting(
  tx: Writes,
  acting: Acting,
): Promise<{ readonly attention: number; readonly drafts: number }> {
  const entries = await entriesIn(tx, acting.worker.county)
  const today = helsinkiDay(acting.at)
  return {
    attention: entries.filter((entry) => attentionOf(entry, today).length > 0).length,
    drafts: entries.filter(hasDraft).length,
  }
}

/** The same inside another look or act. */
export async function entriesIn(tx: Writes, county: string): Promise<readonly Entry[]> {
  return entriesOf(county, await listNewest(tx, county, false), await listNewest(tx, county, true))
}

/** An entry with its whole history, the newest version first. */
export type EntryView = { readonly entry: Entry; readonly versions: readonly EntryVersion[] }

/** One entry of the acting county: not found when the county keeps no such thing. */
export function viewEntry(acting: Acting, kind: EntryKind, id: string): Promise<EntryView> {
  return look(acting, { act: 'guide:edit', object }, async (tx, gate) => {
    await gate.permit({})
    const view = await entryIn(tx, acting, kind, id)
    if (!view) throw notFound()
    const { latest } = view.entry
    gate.trace({ person: undefined, object, objectId: latest?.rowId, objectVersion: latest?.version })
    return view
  })
}

/** What is written of an entry: its contents, when it is looked at again, and what the editor says of the change. */
export type EntryToWrite = {
  readonly kept: Kept
  /** The version the editor began from; 0 when nothing had been written. */
  readonly openedOn: number
  readonly reviewBy: PlainDate | null
  readonly note: string | null
}

/** Saves a draft that colleagues see and the public does not. */
export function saveDraft(
  acting: Acting,
  toWrite: EntryToWrite,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  return write(acting, 'guide:write', 'saved', toWrite)
}

/** Tells it to the public, from this moment on. */
export async function publish(
  acting: Acting,
  toWrite: EntryToWrite,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  const written = await write(acting, 'guide:publish', 'published', toWrite)
  if (written.ok) forgetGuideContent(acting.db)
  return written
}

/** Hides the entry from the public, also what is delivered under its id. Nothing is lost: it can be published again. */
export async function withdraw(
  acting: Acting,
  kind: EntryKind,
  id: string,
  { openedOn, note }: Pick<EntryToWrite, 'openedOn' | 'note'>,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  const withdrawn = await onEntry(acting, 'guide:publish', kind, id, async (tx, { entry }, gate) => {
    if (versionOf(entry) !== openedOn) return no({ kind: 'changed-meanwhile' })
    const kept = entry.told ? entry.told.kept : entry.delivered
    if (entry.told?.step === 'withdrawn' || !kept) return no({ kind: 'nothing-told' })
    const { latest } = entry
    const hidden = { step: 'withdrawn', kept, openedOn, reviewBy: null, note, origin: 'editor' } as const
    const written = await append(tx, acting, gate, hidden)
    if (!written.ok || latest?.step !== 'saved' || !latest.kept) return written
    // The draft that lay over it stays what is worked on.
    const draft = { kept: latest.kept, reviewBy: latest.reviewBy, note: latest.note, origin: latest.origin }
    return append(tx, acting, gate, { ...draft, step: 'saved', openedOn: written.value.version })
  })
  if (withdrawn.ok) forgetGuideContent(acting.db)
  return withdrawn
}

/** Makes an older version the newest draft; version 0 is what is delivered with the program. */
export function restore(
  acting: Acting,
  kind: EntryKind,
  id: string,
  { version, openedOn }: { readonly version: number; readonly openedOn: number },
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  return onEntry(acting, 'guide:write', kind, id, async (tx, { entry, versions }, gate) => {
    if (versionOf(entry) !== openedOn) return no({ kind: 'changed-meanwhile' })
    const older = versions.find((each) => each.version === version)
    const kept = version === 0 ? entry.delivered : older?.kept
    if (!kept) throw notFound()
    const reviewBy = older?.reviewBy ?? usualReview(helsinkiDay(acting.at))
    return append(tx, acting, gate, { step: 'saved', kept, openedOn, reviewBy, note: null, origin: 'editor' })
  })
}

/** An entry that is new to the county: it gets its id from its name. */
export async function createEntry(
  acting: Acting,
  step: Exclude<EntryStep, 'withdrawn'>,
  toWrite: Omit<EntryToWrite, 'openedOn'>,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  const { county } = acting.worker
  const act = step === 'saved' ? 'guide:write' : 'guide:publish'
  const created = await perform<WrittenEntry, AccessRefusal | EditingRefusal>(
    acting,
    { act, object },
    Written,
    async (tx, gate) => {
      const permitted = await gate.permit({})
      if (!permitted.ok) return permitted
      const { kept } = toWrite
      const known = await entriesIn(tx, county)
      const taken = new Set(known.filter((each) => each.kind === kept.kind).map((each) => each.id))
      const id = newEntryId(county, kept.row.name.fi, (candidate) => taken.has(candidate))
      return append(tx, acting, gate, {
        ...toWrite,
        kept: placed(kept, id, known),
        step,
        openedOn: 0,
        origin: 'editor',
      })
    },
  )
  if (created.ok && step === 'published') forgetGuideContent(acting.db)
  return created
}

/** Entries from elsewhere that become drafts, each on top of what there is; with `openedOn`, only when that is still the newest. What equals the newest version is left as it is. */
export function saveDrafts(
  acting: Acting,
  entries: readonly (Kept & { readonly openedOn?: number })[],
  origin: EntryOrigin,
): Promise<Result<{ readonly saved: readonly WrittenEntry[] }, AccessRefusal | EditingRefusal>> {
  const Saved = z.object({ saved: z.array(Written) })
  return perform<z.output<typeof Saved>, AccessRefusal | EditingRefusal>(
    acting,
    { act: 'guide:write', object: 'list' },
    Saved,
    async (tx, gate) => {
      const permitted = await gate.permit({})
      if (!permitted.ok) return permitted
      const known = await entriesIn(tx, acting.worker.county)
      const reviewBy = usualReview(helsinkiDay(acting.at))
      const saved: WrittenEntry[] = []
      for (const { openedOn, ...kept } of entries) {
        const entry = known.find(({ kind, id }) => kind === kept.kind && id === kept.row.id)
        const before = entry?.latest?.kept ?? entry?.delivered
        if (before && JSON.stringify(before.row) === JSON.stringify(kept.row)) continue
        if (openedOn !== undefined && openedOn !== versionOf(entry)) return no({ kind: 'changed-meanwhile' })
        const version = { step: 'saved', kept, openedOn: versionOf(entry), reviewBy, note: null, origin } as const
        const written = await append(tx, acting, gate, version)
        if (!written.ok) return written
        saved.push(written.value)
      }
      return ok({ saved })
    },
  )
}

function write(
  acting: Acting,
  act: 'guide:write' | 'guide:publish',
  step: 'saved' | 'published',
  toWrite: EntryToWrite,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  const { kept, openedOn } = toWrite
  return onEntry(acting, act, kept.kind, kept.row.id, async (tx, { entry }, gate) =>
    versionOf(entry) === openedOn
      ? append(tx, acting, gate, { ...toWrite, step, origin: 'editor' })
      : no({ kind: 'changed-meanwhile' }),
  )
}

/** An act on one entry that the county keeps. */
function onEntry(
  acting: Acting,
  act: 'guide:write' | 'guide:publish',
  kind: EntryKind,
  id: string,
  work: (tx: Writes, view: EntryView, gate: Gate) => Promise<Result<WrittenEntry, EditingRefusal>>,
): Promise<Result<WrittenEntry, AccessRefusal | EditingRefusal>> {
  return perform<WrittenEntry, AccessRefusal | EditingRefusal>(acting, { act, object }, Written, async (tx, gate) => {
    const permitted = await gate.permit({})
    if (!permitted.ok) return permitted
    const view = await entryIn(tx, acting, kind, id)
    if (!view) throw notFound()
    return work(tx, view, gate)
  })
}

async function entryIn(tx: Writes, acting: Acting, kind: EntryKind, id: string): Promise<EntryView | undefined> {
  const { county } = acting.worker
  const versions = await listVersions(tx, { county, kind, id }, mostVersions)
  const delivered = deliveredEntry(county, kind, id)
  if (!delivered && versions.length === 0) return undefined
  const told = await findTold(tx, { county, kind, id })
  return { entry: { kind, id, delivered, latest: versions[0], told }, versions }
}

/** Writes the next version of an entry inside an act that was permitted; refused when a colleague was a moment earlier. */
export async function append(
  tx: Writes,
  acting: Acting,
  gate: Gate,
  version: EntryToWrite & { readonly step: EntryStep; readonly origin: EntryOrigin },
): Promise<Result<WrittenEntry, EditingRefusal>> {
  const { kept, openedOn, step, reviewBy, note, origin } = version
  const number = openedOn + 1
  if (!belongsTo(acting.worker.county, kept)) throw notFound()
  const rowId = newId<'guide_entry'>(acting.at, acting.chance)
  gate.trace({ person: undefined, object, objectId: rowId, objectVersion: number })
  const stored = await insertVersion(tx, {
    rowId,
    county: acting.worker.county,
    kind: kept.kind,
    id: kept.row.id,
    version: number,
    step,
    content: JSON.stringify(kept.row),
    reviewBy,
    note,
    origin,
    writtenBy: acting.worker.workerId,
    writtenAt: acting.at,
  })
  // A colleague was a moment earlier.
  return stored ? ok({ id: kept.row.id, version: number }) : no({ kind: 'changed-meanwhile' })
}

/** The entry under its new id; a page also at places in the addresses that no other page of the county has. */
function placed(kept: Kept, id: string, known: readonly Entry[]): Kept {
  if (kept.kind === 'contact') return { kind: 'contact', row: { ...kept.row, id } }
  const slugs = known.flatMap((entry) => [entry.delivered, entry.latest?.kept, entry.told?.kept])
  const taken = new Set(slugs.flatMap((each) => (each?.kind === 'service' ? Object.values(each.row.slug) : [])))
  return { kind: 'service', row: { ...kept.row, id, slug: freeSlug(kept.row.slug, (slug) => taken.has(slug)) } }
}
