import type { ContactKind } from '../../guide/contact.ts'
import { actsOfGuide, type PageRow, type TextBlock } from '../../guide/guide-page.ts'
import { withLimits } from '../../guide/limit-text.ts'
import { slugOf } from '../../guide/place.ts'
import type { Service } from '../../guide/service-catalogue/shapes.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { blockFrom, blockInText } from '../block-text.ts'
import { ownContactKinds } from '../contact-form.ts'
import { longestSummary } from '../editing.ts'
import { type BlockName, namesKnownLimits } from '../service-form.ts'
import { areaIn } from './areas.ts'
import { catalogueIdOf, inOneOrder, isPublished, longestName, pageOf } from './channel-in.ts'
import { type Note, Notes, type UnreadableReason } from './notes.ts'
import { inEveryLanguage, oneLine, textsOf } from './texts-in.ts'

/** What a page is read with. */
export type ServiceReading = {
  readonly county: string
  /** The instant whose limits of the law our own texts are compared with. */
  readonly at: Date
  readonly before: PageRow | undefined
  readonly id: string
  /** The kinds of the lines that the service is connected with, as far as they are known here. */
  readonly contactKinds: readonly ContactKind[]
}

/** How long a block may be: as long as the form takes. */
const longestBlock = 5000
const otherwise: Words = {
  fi: 'Lisätietoja saat palvelun yhteystiedoista.',
  sv: 'Mer information får du via tjänstens kontaktuppgifter.',
  en: 'The contacts of the service tell you more.',
}

/** The page that a service of the catalogue is for this county, with what could not be carried over. */
export function serviceIn(
  service: Service,
  { county, at, before, id, contactKinds }: ServiceReading,
): Result<{ readonly row: PageRow; readonly notes: readonly Note[] }, UnreadableReason> {
  const notes = new Notes()
  if (!isPublished(service)) return no('not-published')
  const names = textsOf(service.serviceNames, 'Name')
  if (names.fi === undefined || slugOf(names.fi) === '') return no('no-finnish-name')
  if (Object.values(names).some((name) => name.length > longestName)) return no('name-too-long')
  const area = areaIn(county, service, notes)
  if (area === undefined) return no('other-county')
  if (area !== 'all') notes.tell('area-of-page-left')
  const name = inEveryLanguage(inLines(names), before?.name, notes, 'name-missing') ?? sameInAll(names.fi)
  const summary = summaryOf(service, before, at, notes) ?? sameInAll(name.fi)
  const block = (which: BlockName, texts: Partial<Words>) => blockOf(which, texts, before, at, notes)
  const of = (type: string): Partial<Words> => textsOf(service.serviceDescriptions, type)
  const row: PageRow = {
    id,
    seed: before?.seed ?? null,
    organiserCounty: before ? before.organiserCounty : county,
    slug: before?.slug ?? {
      fi: slugOf(name.fi),
      sv: slugOf(name.sv) || slugOf(name.fi),
      en: slugOf(name.en) || slugOf(name.fi),
    },
    name,
    alternativeName: alternativesOf(service, before),
    summary,
    what: block('what', of('Description')),
    howToAct: block('howToAct', of('UserInstruction')),
    forWhom: block('forWhom', textsOf(service.requirements)),
    support: block('support', {}),
    background: block('background', of('BackgroundDescription')),
    legislation: [...legislationOf(service, before, notes)],
    contactKinds: [...kindsOf(contactKinds, before)],
    free:
      service.serviceChargeType === undefined ? (before?.free ?? false) : service.serviceChargeType === 'FreeOfCharge',
    related: before?.related ?? [],
    sources: [pageOf('Service', service.id)],
    ...catalogueIdOf(service, before, id),
  }
  for (const { contactDetails } of service.serviceChannels)
    for (const { number } of contactDetails?.phoneNumbers ?? [])
      if (number) notes.tell('details-of-connection-left', number)
  return ok({ row: keepSources(row, before), notes: notes.all })
}

function keepSources(row: PageRow, before: PageRow | undefined): PageRow {
  if (!before) return row
  const asBefore = { ...row, sources: before.sources }
  const facts = ({ catalogueId: _id, ...rest }: PageRow) => rest
  return inOneOrder(facts(asBefore)) === inOneOrder(facts(before)) ? asBefore : row
}

function inLines(texts: Partial<Words>): Partial<Words> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, oneLine(text)]))
}
function sameInAll(text: string): Words {
  return { fi: text, sv: text, en: text }
}

function alternativesOf(service: Service, before: PageRow | undefined): PageRow['alternativeName'] {
  const given = inLines(textsOf(service.serviceNames, 'AlternativeName'))
  return Object.keys(given).length === 0 && before ? before.alternativeName : given
}

function summaryOf(service: Service, before: PageRow | undefined, at: Date, notes: Notes): Words | undefined {
  const given = inLines(textsOf(service.serviceDescriptions, 'Summary'))
  const texts = Object.fromEntries(
    Object.entries(given).map(([key, text]) => {
      const language = languageOf(key)
      const own = before?.summary[language]
      // What we wrote with the names of limits and exported with their numbers comes back as it was.
      return [
        key,
        own !== undefined && oneLine(withLimits(own, at, language)) === text ? own : withoutBraces(text, notes),
      ]
    }),
  )
  for (const [language, text] of Object.entries(texts))
    if (text.length > longestSummary) notes.tell('summary-too-long', language)
  return inEveryLanguage(texts, before?.summary, notes, 'text-missing') ?? before?.summary
}

function blockOf(
  which: BlockName,
  texts: Partial<Words>,
  before: PageRow | undefined,
  at: Date,
  notes: Notes,
): { fi: TextBlock; sv: TextBlock; en: TextBlock } {
  const any = languages.map((language) => texts[language]).find((text) => text !== undefined)
  if (any === undefined && !before) notes.tell('block-missing', which)
  const of = (language: Language): TextBlock => {
    const text = texts[language]
    const own = before?.[which][language]
    if (own && (text === undefined || sameText(own, text, at, language))) return own
    if (text === undefined && any !== undefined) notes.tell('text-missing', language)
    const given = withoutBraces(text ?? any ?? otherwise[language], notes)
    if (given.length > longestBlock) notes.tell('text-too-long', which)
    const block = blockFrom(given.replaceAll(/^(\s*)[*·]\s+/gm, '$1- '))
    return block.length === 0 ? [oneLine(given)] : block
  }
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** Whether the catalogue's text is ours, with the limits of the law written out. */
function sameText(own: TextBlock, text: string, at: Date, language: Language): boolean {
  return oneLine(filledIn(own, at, language)) === oneLine(text)
}

/** A block as plain text, with the limits of the law that hold at that instant in their places. */
export function filledIn(block: TextBlock, at: Date, language: Language): string {
  return withLimits(blockInText(block), at, language)
}

/** Braces mean limits of the law here; in a text from elsewhere they become brackets. */
function withoutBraces(text: string, notes: Notes): string {
  if (!/[{}]/.test(text)) return text
  if (namesKnownLimits(text)) return text
  notes.tell('braces', text.slice(0, 80))
  return text.replaceAll('{', '(').replaceAll('}', ')')
}

function languageOf(key: string): Language {
  return languages.find((language) => language === key) ?? 'fi'
}

/** The acts, known by their number, by their address in Finlex, or by their whole name. */
function legislationOf({ legislation }: Service, before: PageRow | undefined, notes: Notes): readonly string[] {
  if (legislation.length === 0 && before) return before.legislation
  const found = legislation.flatMap((law) => {
    const names = Object.values(textsOf(law.names))
    const addresses = law.webPages.flatMap(({ url }) => url ?? [])
    const act = actsOfGuide.find(({ number, name }) =>
      [...names, ...addresses].some((text) => namesAct(text, number, Object.values(name))),
    )
    if (!act) notes.tell('act-unknown', names[0] ?? addresses[0] ?? '')
    return act ? [act.key] : []
  })
  const keys = [...new Set(found)]
  const was = before?.legislation ?? []
  if (keys.length > 0) return keys.length === was.length && keys.every((key) => was.includes(key)) ? was : keys
  notes.tell('acts-assumed')
  return before?.legislation ?? ['lsl', 'shl']
}

function namesAct(text: string, number: string, names: readonly string[]): boolean {
  const [serial = '', year = ''] = number.split('/')
  const said = oneLine(text).toLowerCase()
  if (new RegExp(`(^|[^0-9])${serial}/${year}($|[^0-9])`).test(said)) return true
  if (/finlex/.test(said) && new RegExp(`/${year}/(${year}0*)?${serial}($|[^0-9])`).test(said)) return true
  return names.some((name) => name.toLowerCase() === said)
}

function kindsOf(found: readonly ContactKind[], before: PageRow | undefined): readonly ContactKind[] {
  if (before) {
    const more = found.filter((kind) => !before.contactKinds.includes(kind))
    return [...before.contactKinds, ...new Set(more)]
  }
  return found.length > 0 ? [...new Set(found)] : ownContactKinds
}
