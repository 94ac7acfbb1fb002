import { ContactRow, deliveredContactRows } from '../guide/contact.ts'
import type { EntryKind } from '../guide/content.ts'
import { actsOfGuide, deliveredPageRows, PageRow } from '../guide/guide-page.ts'
import { slugOf } from '../guide/place.ts'
import { addMonths, type PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Words } from '../kernel/language.ts'

export { type EntryKind, entryKinds } from '../guide/content.ts'

/** What an entry holds, read by the same schemas as what is delivered. */
export type Kept =
  | { readonly kind: 'contact'; readonly row: ContactRow }
  | { readonly kind: 'service'; readonly row: PageRow }

/** Where a version came from: an editor's form, or the Finnish Service Catalogue. */
export const entryOrigins = ['editor', 'service-catalogue'] as const
export type EntryOrigin = (typeof entryOrigins)[number]

/** saved: a draft; published: the public sees it from then on; withdrawn: the public sees nothing of the entry. */
export type EntryStep = 'saved' | 'published' | 'withdrawn'

/** One version of an entry, as it was written. `kept` is undefined when it can no longer be read. */
export type EntryVersion = {
  readonly rowId: Id<'guide_entry'>
  readonly version: number
  readonly step: EntryStep
  readonly kept: Kept | undefined
  readonly reviewBy: PlainDate | null
  readonly note: string | null
  readonly origin: EntryOrigin
  readonly writtenBy: string
  readonly writtenAt: Date
}

/** A contact or a page of one county: what is delivered, what was written last, and what the public was told last. */
export type Entry = {
  readonly kind: EntryKind
  readonly id: string
  readonly delivered: Kept | undefined
  readonly latest: EntryVersion | undefined
  readonly told: EntryVersion | undefined
}

/** After how many months somebody looks at an entry again, unless the editor says otherwise. A choice of ours, not law. */
export const reviewMonths = 6
/** How many days before its review date an entry is listed as due soon. A choice of ours, not law. */
export const reviewSoonDays = 30
/** How long the summary of a page may be, in characters: the length that the Service Catalogue takes. */
export const longestSummary = 150
/** How long an id of an entry may be, in characters. */
const longestId = 100

/** Reads what is stored of an entry; undefined when it can no longer be read. */
export function keptFrom(kind: EntryKind, content: unknown): Kept | undefined {
  if (kind === 'contact') {
    const row = ContactRow.safeParse(content)
    return row.success ? { kind, row: row.data } : undefined
  }
  const row = PageRow.safeParse(content)
  const known = row.success && row.data.legislation.every((key) => actsOfGuide.some((act) => act.key === key))
  return row.success && known ? { kind, row: row.data } : undefined
}

/** What is delivered that the county keeps: its own contacts, and every page. */
export function deliveredOf(county: string): readonly Kept[] {
  return [
    ...deliveredContactRows.filter((row) => row.county === county).map((row) => ({ kind: 'contact', row }) as const),
    ...deliveredPageRows.map((row) => ({ kind: 'service', row }) as const),
  ]
}

/** What is delivered under that id for the county. */
export function deliveredEntry(county: string, kind: EntryKind, id: string): Kept | undefined {
  return deliveredOf(county).find((kept) => kept.kind === kind && kept.row.id === id)
}

/** Everything that the county keeps: the delivered, and over it what was written. */
export function entriesOf(
  county: string,
  written: readonly { readonly kind: EntryKind; readonly id: string; readonly version: EntryVersion }[],
  told: readonly { readonly kind: EntryKind; readonly id: string; readonly version: EntryVersion }[],
): readonly Entry[] {
  const nameOf = (kind: EntryKind, id: string): string => `${kind} ${id}`
  const latest = new Map(written.map(({ kind, id, version }) => [nameOf(kind, id), version]))
  const last = new Map(told.map(({ kind, id, version }) => [nameOf(kind, id), version]))
  const delivered = deliveredOf(county)
  const known = new Set(delivered.map(({ kind, row }) => nameOf(kind, row.id)))
  const entry = (kind: EntryKind, id: string, from: Kept | undefined): Entry => ({
    kind,
    id,
    delivered: from,
    latest: latest.get(nameOf(kind, id)),
    told: last.get(nameOf(kind, id)),
  })
  return [
    ...delivered.map((kept) => entry(kept.kind, kept.row.id, kept)),
    ...written.filter(({ kind, id }) => !known.has(nameOf(kind, id))).map(({ kind, id }) => entry(kind, id, undefined)),
  ]
}

/** How an entry stands: as delivered, told by the county, withdrawn by it, or never told at all. */
export type EntryState = 'delivered' | 'published' | 'withdrawn' | 'draft'

/** How the entry stands towards the public. */
export function stateOf({ delivered, told }: Entry): EntryState {
  if (told) return told.step === 'withdrawn' ? 'withdrawn' : 'published'
  return delivered ? 'delivered' : 'draft'
}

/** Whether something newer is written than the public was told. */
export function hasDraft({ latest }: Entry): boolean {
  return latest?.step === 'saved'
}

/** What the public sees of the entry; undefined when nothing. */
export function shownOf(entry: Entry): Kept | undefined {
  return entry.told ? (entry.told.step === 'published' ? entry.told.kept : undefined) : entry.delivered
}

/** What an editor goes on from: the newest that can be read. */
export function workedOn(entry: Entry): Kept | undefined {
  return entry.latest?.kept ?? entry.told?.kept ?? entry.delivered
}

/** The version that a form is opened on; 0 when nothing has been written yet. */
export function versionOf(entry: Pick<Entry, 'latest'> | undefined): number {
  return entry?.latest?.version ?? 0
}

/** The day by which an entry that is told today is looked at again, unless the editor says otherwise. */
export function usualReview(today: PlainDate): PlainDate {
  return addMonths(today, reviewMonths)
}

/** An id for a new entry of the county: from its name, and a number when that is taken. */
export function newEntryId(county: string, name: string, taken: (id: string) => boolean): string {
  const base = `${county}-${slugOf(name)}`.slice(0, longestId).replace(/-+$/, '')
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken(id)) return id
  }
}

/** The places of a new page in the addresses: from its name, and a number where another page has that place. */
export function freeSlug(slug: Words, taken: (slug: string) => boolean): Words {
  const free = (wanted: string): string => {
    for (let number = 1; ; number += 1) {
      const place = number === 1 ? wanted : `${wanted}-${number}`
      if (!taken(place)) return place
    }
  }
  return { fi: free(slug.fi), sv: free(slug.sv), en: free(slug.en) }
}

/** Whether the county may keep it: a line of its own, never the emergency number, and a page that is delivered or its own. */
export function belongsTo(county: string, { kind, row }: Kept): boolean {
  if (deliveredEntry(county, kind, row.id)) return kind === 'service' || row.county === county
  if (!row.id.startsWith(`${county}-`)) return false
  return kind === 'service' || (row.county === county && row.kind !== 'emergency-number')
}

/** Why an entry may not be written as it is: somebody wrote meanwhile, or there is nothing to do. */
export type EditingRefusal = { readonly kind: 'changed-meanwhile' } | { readonly kind: 'nothing-told' }
