import type { ContactKind } from '../../guide/contact.ts'
import { Channel, Service, type ServiceHours } from '../../guide/service-catalogue/shapes.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import type { Result } from '../../kernel/result.ts'
import { differencesBetween, type FieldDifference } from '../differences.ts'
import {
  type Entry,
  type EntryKind,
  freeSlug,
  hasDraft,
  type Kept,
  keptFrom,
  newEntryId,
  shownOf,
  stateOf,
  versionOf,
  workedOn,
} from '../editing.ts'
import { contactIn } from './channel-in.ts'
import { type Match, matchChannel, matchService } from './matching.ts'
import type { Note, UnreadableReason } from './notes.ts'
import { serviceIn } from './service-in.ts'

/** An item that became an entry: new to the county, changed or as it was. */
export type ReadItem = {
  readonly outcome: 'new' | 'changed' | 'unchanged'
  /** Names the entry and the version that it was compared with: what an editor ticks. */
  readonly key: string
  readonly kept: Kept
  readonly openedOn: number
  readonly before: Kept | undefined
  readonly differences: readonly FieldDifference[]
  readonly notes: readonly Note[]
  /** Whether it is to be taken unless the editor says otherwise. */
  readonly suggested: boolean
}
/** An item that became nothing, by its name as far as it has one, and where in the file it stands (1 is the first). */
export type UnreadItem = {
  readonly outcome: 'unreadable'
  readonly place: number
  readonly name: string | undefined
  readonly why: UnreadableReason
  readonly detail?: string | undefined
}
/** What a file would change. */
export type CatalogueReport = {
  readonly read: readonly ReadItem[]
  readonly unread: readonly UnreadItem[]
  /** What the public sees here and the file does not tell of; only of the kinds that the file has. */
  readonly missing: readonly Entry[]
}

const knownTypes = ['Phone', 'EChannel', 'WebPage', 'ServiceLocation']

type Parsed =
  | { readonly kind: 'contact'; readonly place: number; readonly item: Channel }
  | { readonly kind: 'service'; readonly place: number; readonly item: Service }

/** Compares the items of a file with everything that the county keeps. Changes nothing. */
export function compareCatalogue(
  items: readonly unknown[],
  { county, at, entries }: { readonly county: string; readonly at: Date; readonly entries: readonly Entry[] },
): CatalogueReport {
  const parsed = items.map((item, index) => parse(item, index + 1))
  const unread = parsed.flatMap((each) => ('outcome' in each ? [each] : []))
  const known = parsed.flatMap((each) => ('outcome' in each ? [] : [each]))
  const services = known.flatMap((each) => (each.kind === 'service' ? [each] : []))
  const channels = known.flatMap((each) => (each.kind === 'contact' ? [each] : []))
  const ids = new FreePlaces(county, entries)
  const taken = new Set<Entry>()
  const read: ReadItem[] = []
  const kinds = new Map<string, ContactKind>()
  for (const entry of entries) {
    const kept = workedOn(entry)
    if (kept?.kind !== 'contact') continue
    for (const name of [kept.row.catalogueId, kept.row.name.fi]) if (name !== undefined) kinds.set(name, kept.row.kind)
  }
  const finish = (place: number, name: string | undefined, built: Built, match: Match): void => {
    if (!built.ok) unread.push({ outcome: 'unreadable', place, name, why: built.refusal })
    // What the guide could not read back is not offered.
    else if (!keptFrom(built.value.kept.kind, built.value.kept.row))
      unread.push({ outcome: 'unreadable', place, name, why: 'wrong-shape' })
    else read.push(readItem(built.value, match, ids))
  }
  for (const { item, place } of channels) {
    const match = once(matchChannel(item, entries), taken)
    const before = match.found === 'one' ? workedOn(match.entry) : undefined
    const hours = hoursOfConnections(item, services)
    const built = contactIn(item, {
      county,
      today: helsinkiDay(at),
      before: before?.kind === 'contact' ? before.row : undefined,
      id: match.found === 'one' ? match.entry.id : ids.next('contact', nameIn(item) ?? ''),
      hoursOfConnection: hours === 'differ' ? undefined : hours,
    })
    const noted: Built = built.ok
      ? {
          ok: true,
          value: {
            kept: { kind: 'contact', row: built.value.row },
            notes: [...built.value.notes, ...(hours === 'differ' ? [{ code: 'hours-differ' } as const] : [])],
          },
        }
      : built
    if (built.ok) for (const name of [item.id, nameIn(item)]) if (name) kinds.set(name, built.value.row.kind)
    finish(place, nameIn(item), noted, match)
  }
  for (const { item, place } of services) {
    const match = once(matchService(item, entries), taken)
    const before = match.found === 'one' ? workedOn(match.entry) : undefined
    const connected = item.serviceChannels.map(({ serviceChannel: { id, name } }) => ({
      name: name ?? id ?? '',
      kind: kinds.get(id ?? '') ?? kinds.get(name ?? ''),
    }))
    const built = serviceIn(item, {
      county,
      at,
      before: before?.kind === 'service' ? before.row : undefined,
      id: match.found === 'one' ? match.entry.id : ids.next('service', nameIn(item) ?? ''),
      contactKinds: connected.flatMap(({ kind }) => kind ?? []),
    })
    const away = connected.filter(({ kind }) => kind === undefined)
    const noted: Built = built.ok
      ? {
          ok: true,
          value: {
            kept: { kind: 'service', row: built.value.row },
            notes: [
              ...built.value.notes,
              ...away.map(({ name }): Note => ({ code: 'channel-not-here', detail: name })),
            ],
          },
        }
      : built
    finish(place, nameIn(item), noted, match)
  }
  const told = new Set(known.map(({ kind }) => kind))
  return {
    read,
    unread: unread.toSorted((one, other) => one.place - other.place),
    missing: entries.filter((entry) => told.has(entry.kind) && !taken.has(entry) && shownOf(entry) !== undefined),
  }
}

type Built = Result<{ readonly kept: Kept; readonly notes: readonly Note[] }, UnreadableReason>

function parse(item: unknown, place: number): Parsed | UnreadItem {
  const unreadable = (why: UnreadableReason, detail?: string): UnreadItem => ({
    outcome: 'unreadable',
    place,
    name: rawName(item),
    why,
    detail,
  })
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return unreadable('not-an-item')
  if ('serviceChannelType' in item || 'serviceChannelNames' in item) {
    const channel = Channel.safeParse(item)
    if (!channel.success) return unreadable(...faultOf(channel.error))
    const type = channel.data.serviceChannelType
    if (!knownTypes.includes(type)) return unreadable('unknown-type', type)
    return { kind: 'contact', place, item: channel.data }
  }
  if (!('serviceNames' in item)) return unreadable('not-an-item')
  const service = Service.safeParse(item)
  return service.success ? { kind: 'service', place, item: service.data } : unreadable(...faultOf(service.error))
}

/** Where in the item the first fault is: its path of properties. */
function faultOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}): ['unwritable' | 'wrong-shape', string] {
  const [issue] = error.issues
  const unwritable = issue?.message === 'unwritable' || issue?.message === 'half-character'
  return [unwritable ? 'unwritable' : 'wrong-shape', issue?.path.map(String).join('.') ?? '']
}

/** A name to speak of an item by, as far as one can be read. */
function rawName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  for (const [key, list] of Object.entries(item)) {
    if (!['serviceChannelNames', 'serviceNames', 'name'].includes(key) || !Array.isArray(list)) continue
    const values: unknown[] = list.map((each: unknown) =>
      typeof each === 'object' && each !== null && 'value' in each ? each.value : undefined,
    )
    const name = values.find((value) => typeof value === 'string' && value.isWellFormed())
    if (typeof name === 'string') return name.replaceAll(/[\u0000-\u001f\u007f]/g, '').slice(0, 120)
  }
  return undefined
}

function nameIn(item: Channel | Service): string | undefined {
  const names = 'serviceNames' in item ? item.serviceNames : item.serviceChannelNames
  const named = names.filter(({ type }) => type === 'Name')
  return (named.find(({ language }) => language === 'fi') ?? named[0])?.value?.trim().slice(0, 120)
}

/** An entry is told by one item of a file: what would be it a second time is somebody else's to decide. */
function once(match: Match, taken: Set<Entry>): Match {
  if (match.found !== 'one') return match
  if (taken.has(match.entry)) return { found: 'several', names: [workedOn(match.entry)?.row.name.fi ?? match.entry.id] }
  taken.add(match.entry)
  return match
}

/** The hours that services give for the channel; those of two services must be the same. */
function hoursOfConnections(
  channel: Channel,
  services: readonly { readonly item: Service }[],
): readonly ServiceHours[] | 'differ' | undefined {
  if (channel.id === undefined) return undefined
  const given = services
    .flatMap(({ item }) => item.serviceChannels)
    .filter(({ serviceChannel, serviceHours }) => serviceChannel.id === channel.id && serviceHours.length > 0)
    .map(({ serviceHours }) => serviceHours)
  const [first, ...others] = given
  if (first && others.some((hours) => JSON.stringify(hours) !== JSON.stringify(first))) return 'differ'
  return first
}

function readItem(
  { kept, notes: made }: { readonly kept: Kept; readonly notes: readonly Note[] },
  match: Match,
  ids: FreePlaces,
): ReadItem {
  const entry = match.found === 'one' ? match.entry : undefined
  const before = entry && workedOn(entry)
  const placed = before ? kept : ids.placed(kept)
  const differences = before ? differencesBetween(before, placed) : []
  const outcome = before ? (differences.length === 0 ? 'unchanged' : 'changed') : 'new'
  const notes: Note[] = [...made]
  if (match.found === 'several') notes.unshift({ code: 'ambiguous', detail: match.names.join(', ') })
  if (match.found === 'one' && match.by === 'phone') notes.unshift({ code: 'matched-by-phone' })
  if (match.found === 'one' && match.by === 'name') notes.unshift({ code: 'matched-by-name' })
  if (outcome === 'changed' && entry && hasDraft(entry)) notes.unshift({ code: 'over-a-draft' })
  const withdrawn = entry !== undefined && stateOf(entry) === 'withdrawn'
  if (withdrawn) notes.unshift({ code: 'withdrawn-here' })
  const unsure = withdrawn || notes.some(({ code }) => code === 'ambiguous' || code === 'kind-unknown')
  const openedOn = versionOf(entry)
  return {
    outcome,
    key: `${kept.kind} ${placed.row.id} ${openedOn}`,
    kept: placed,
    openedOn,
    before,
    differences,
    notes,
    suggested: outcome !== 'unchanged' && !unsure,
  }
}

/** Ids, and places in the addresses, that no other entry has: neither here nor among those of the same file. */
class FreePlaces {
  readonly #county: string
  readonly #ids: Set<string>
  readonly #slugs: Set<string>
  constructor(county: string, entries: readonly Entry[]) {
    this.#county = county
    this.#ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`))
    const known = entries.flatMap((entry) => [entry.delivered, entry.latest?.kept, entry.told?.kept])
    this.#slugs = new Set(known.flatMap((kept) => (kept?.kind === 'service' ? Object.values(kept.row.slug) : [])))
  }

  next(kind: EntryKind, name: string): string {
    const id = newEntryId(this.#county, name, (candidate) => this.#ids.has(`${kind} ${candidate}`))
    this.#ids.add(`${kind} ${id}`)
    return id
  }

  placed(kept: Kept): Kept {
    if (kept.kind === 'contact') return kept
    const slug = freeSlug(kept.row.slug, (place) => this.#slugs.has(place))
    for (const place of Object.values(slug)) this.#slugs.add(place)
    return { kind: 'service', row: { ...kept.row, slug } }
  }
}
