import type { Channel, Service } from '../../guide/service-catalogue/shapes.ts'
import { type Entry, type Kept, workedOn } from '../editing.ts'
import { keyOf, numberOf } from './channel-in.ts'
import { oneLine, textsOf } from './texts-in.ts'

/** By what an item was found to be an entry of the county, or that several could be it, or none. */
export type Match =
  | { readonly found: 'one'; readonly entry: Entry; readonly by: 'catalogue-id' | 'phone' | 'name' }
  | { readonly found: 'several'; readonly names: readonly string[] }
  | { readonly found: 'none' }

/** The line that a channel is: by the id kept of it, else by the same number, else by the same name. */
export function matchChannel(channel: Channel, entries: readonly Entry[]): Match {
  const lines = entries.filter(({ kind }) => kind === 'contact')
  const numbers = new Set(
    [...channel.phoneNumbers, ...channel.supportPhones].flatMap((item) => {
      const phone = numberOf(item)
      return phone ? [keyOf(phone)] : []
    }),
  )
  const byPhone = (kept: Kept): boolean =>
    kept.kind === 'contact' && kept.row.phone !== null && numbers.has(keyOf(kept.row.phone))
  return (
    byId(channel, lines) ??
    only(lines, byPhone, 'phone') ??
    only(lines, sameName(namesOf(channel.serviceChannelNames)), 'name') ?? { found: 'none' }
  )
}

/** The page that a service is: by the id kept of it, else by the same name. */
export function matchService(service: Service, entries: readonly Entry[]): Match {
  const pages = entries.filter(({ kind }) => kind === 'service')
  return byId(service, pages) ?? only(pages, sameName(namesOf(service.serviceNames)), 'name') ?? { found: 'none' }
}

function byId(
  { id, sourceId }: { readonly id: string | undefined; readonly sourceId: string | undefined },
  entries: readonly Entry[],
): Match | undefined {
  const known = (kept: Kept): boolean => {
    const own = kept.row.catalogueId
    return own !== undefined && (own === id || own === sourceId)
  }
  return (
    only(entries, known, 'catalogue-id') ??
    (sourceId === undefined ? undefined : only(entries, (kept) => kept.row.id === sourceId, 'catalogue-id'))
  )
}

function only(
  entries: readonly Entry[],
  is: (kept: Kept) => boolean,
  by: 'catalogue-id' | 'phone' | 'name',
): Match | undefined {
  const found = entries.flatMap((entry) => {
    const kept = workedOn(entry)
    return kept && is(kept) ? [{ entry, kept }] : []
  })
  const [first, ...others] = found
  if (!first) return undefined
  if (others.length > 0) return { found: 'several', names: found.map(({ kept }) => kept.row.name.fi) }
  return { found: 'one', entry: first.entry, by }
}

function namesOf(items: Channel['serviceChannelNames']): ReadonlySet<string> {
  return new Set(Object.values(textsOf(items, 'Name')).map(bare))
}

function sameName(names: ReadonlySet<string>): (kept: Kept) => boolean {
  return ({ row: { name } }) => names.has(bare(name.fi)) || names.has(bare(name.sv))
}

function bare(name: string): string {
  return oneLine(name).toLowerCase()
}
