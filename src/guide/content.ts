import { isDay, type PlainDate } from '../kernel/day.ts'
import {
  type Contact,
  ContactRow,
  deliveredContactRows,
  deliveredContactsCheckedOn,
  type NumberToCheck,
  numberToCheckOf,
  publishable,
} from './contact.ts'
import { actsOfGuide, deliveredPageRows, deliveredPagesCheckedOn, type GuidePage, PageRow } from './guide-page.ts'
import { slugOf } from './place.ts'
import { frozen } from './record.ts'

/** What the guide tells: what is delivered with the program, and over it what the counties have published. */
export type GuideContent = {
  /** Every line there is, the whole country's first. */
  readonly contacts: readonly Contact[]
  /** Numbers that stand in sources and may not be shown. For those who check them, and for tests. */
  readonly numbersToCheck: readonly NumberToCheck[]
  /** The pages about services for everybody, the widest first. */
  readonly services: readonly GuidePage[]
  /** The pages of each county that has published or withdrawn one of its own. */
  readonly servicesOfCounties: ReadonlyMap<string, readonly GuidePage[]>
  /** The day on which the delivered contacts were last compared with their sources. */
  readonly checkedOn: PlainDate
}

/** What kind of thing an entry is. */
export const entryKinds = ['contact', 'service'] as const
export type EntryKind = (typeof entryKinds)[number]

/** The last that a county has told the public of one entry: its content, or that it is withdrawn. */
export type ToldEntry = {
  readonly county: string
  readonly kind: EntryKind
  readonly entry: string
  readonly version: number
  readonly step: 'published' | 'withdrawn'
  /** As it is kept; parsed here. */
  readonly content: unknown
  readonly toldOn: PlainDate
}

/** An entry that was left out because it can no longer be read. */
export type UnreadableEntry = Pick<ToldEntry, 'county' | 'kind' | 'entry' | 'version'> & { readonly why: string }

/** What is delivered, with what the counties have told in its place: replaced, added and hidden. */
export function contentWith(told: readonly ToldEntry[]): {
  readonly content: GuideContent
  readonly unreadable: readonly UnreadableEntry[]
} {
  const unreadable: UnreadableEntry[] = []
  const lines = new Map(
    deliveredContactRows.map((row) => [row.id, { row, checkedOn: deliveredContactsCheckedOn }] as const),
  )
  const pages = new Map<string, Map<string, GuidePage>>()
  for (const entry of told) {
    const pagesThere = pages.get(entry.county) ?? new Map(deliveredPages.map((page) => [page.id, page]))
    const { county, kind, version } = entry
    const fault = kind === 'contact' ? tellLine(lines, entry) : tellPage(pagesThere, entry)
    if (fault === undefined) {
      if (kind === 'service') pages.set(county, pagesThere)
    } else unreadable.push({ county, kind, entry: entry.entry, version, why: fault })
  }
  const kept = [...lines.values()]
  const servicesOfCounties = new Map([...pages].map(([county, there]) => [county, [...there.values()]] as const))
  // Where one county alone keeps the guide, the guide is that county's.
  const [only, ...others] = new Set(told.map(({ county }) => county))
  const general = others.length === 0 && only !== undefined ? servicesOfCounties.get(only) : undefined
  return {
    content: {
      contacts: kept.map(({ row, checkedOn }) => frozen(publishable(row, checkedOn))),
      numbersToCheck: kept.flatMap(({ row }) => numberToCheckOf(row) ?? []),
      services: general ?? deliveredPages,
      servicesOfCounties,
      checkedOn: deliveredContactsCheckedOn,
    },
    unreadable,
  }
}

const deliveredPages: readonly GuidePage[] = deliveredPageRows.map((row) =>
  frozen({ ...row, checkedOn: deliveredPagesCheckedOn }),
)

type KeptLines = Map<string, { readonly row: ContactRow; readonly checkedOn: PlainDate }>

/** Puts what the county told of a line in its place; gives back why that is not possible. */
function tellLine(lines: KeptLines, { county, entry, step, content, toldOn }: ToldEntry): string | undefined {
  const known = lines.get(entry)
  const before = known?.row
  if (before ? before.county !== county : !entry.startsWith(`${county}-`)) return 'not a line of that county'
  if (step === 'withdrawn') {
    lines.delete(entry)
    return undefined
  }
  const parsed = ContactRow.safeParse(content)
  if (!parsed.success) return faultsOf(parsed.error)
  const row = parsed.data
  if (row.id !== entry || row.county !== county) return 'the contents are of another line'
  if (row.kind === 'emergency-number') return 'the emergency number belongs to no county'
  lines.set(entry, { row, checkedOn: checkedOnOf(row, known, toldOn) })
  return undefined
}

/** The day on which somebody says that the facts were checked; the day of telling only where nobody gave another. */
function checkedOnOf(
  row: ContactRow,
  known: { readonly row: ContactRow; readonly checkedOn: PlainDate } | undefined,
  toldOn: PlainDate,
): PlainDate {
  const { date } = row.source
  if (known && confirmedFacts(known.row) === confirmedFacts(row) && date === known.row.source.date)
    return known.checkedOn
  if (date !== null && isDay(date) && date <= toldOn) return date
  return known && confirmedFacts(known.row) === confirmedFacts(row) ? known.checkedOn : toldOn
}

/** The facts of a line that are confirmed together, as one text that can be compared: number, hours, source and whether they are confirmed. The day of confirmation is not among them. */
export function confirmedFacts({ phone, phoneMissing, hours, verified, source }: ContactRow): string {
  const number = phone && { called: phone.e164 ?? phone.printed, verified: phone.verified }
  return JSON.stringify([number, phoneMissing, hours, verified, source.title, source.url])
}

/** The same for a page about a service. */
function tellPage(
  pages: Map<string, GuidePage>,
  { entry, step, content, toldOn }: Omit<ToldEntry, 'kind'>,
): string | undefined {
  if (step === 'withdrawn') {
    pages.delete(entry)
    return undefined
  }
  const parsed = PageRow.safeParse(content)
  if (!parsed.success) return faultsOf(parsed.error)
  const row = parsed.data
  if (row.id !== entry) return 'the contents are of another page'
  const unknown = row.legislation.find((key) => !actsOfGuide.some((act) => act.key === key))
  if (unknown !== undefined) return 'an act that the guide does not know'
  pages.set(entry, frozen({ ...row, checkedOn: toldOn }))
  return undefined
}

/** Where the fault is, without what somebody wrote there. */
function faultsOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return `does not parse at ${error.issues.map(({ path }) => path.map(String).join('.')).join(', ')}`
}

/** What the guide tells where no county has told anything. */
export const deliveredContent: GuideContent = contentWith([]).content

/** The pages about services for the county's people, or for everybody. */
export function servicesFor(content: GuideContent, county?: string | undefined): readonly GuidePage[] {
  return (county === undefined ? undefined : content.servicesOfCounties.get(county)) ?? content.services
}

/** The page at that place in an address, in whichever language the place is written. */
export function serviceAt(content: GuideContent, slug: string, county?: string | undefined): GuidePage | undefined {
  const written = slugOf(slug)
  return servicesFor(content, county).find((page) => Object.values(page.slug).some((own) => slugOf(own) === written))
}

/** The page with that id; undefined where a county has withdrawn it. */
export function serviceOf(content: GuideContent, id: string, county?: string | undefined): GuidePage | undefined {
  return servicesFor(content, county).find((page) => page.id === id)
}

/** The pages that a page leads on to, those that are there. */
export function relatedTo(content: GuideContent, page: GuidePage, county?: string | undefined): readonly GuidePage[] {
  return page.related.flatMap((id) => serviceOf(content, id, county) ?? [])
}
