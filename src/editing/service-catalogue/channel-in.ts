import type { ContactKind, ContactRow } from '../../guide/contact.ts'
import { slugOf } from '../../guide/place.ts'
import { isWebAddress } from '../../guide/record.ts'
import type { Channel, PhoneNumberItem, ServiceHours } from '../../guide/service-catalogue/shapes.ts'
import { phoneFrom, printedPhone } from '../../guide/telephone.ts'
import type { PlainDate } from '../../kernel/day.ts'
import { languages, type Words } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { areaIn } from './areas.ts'
import { hoursFrom, type ReadHours } from './hours-in.ts'
import { type Note, Notes, type UnreadableReason } from './notes.ts'
import { inEveryLanguage, oneLine, textsOf } from './texts-in.ts'

/** What a line is read with. */
export type ContactReading = {
  readonly county: string
  readonly today: PlainDate
  /** The line it becomes a new version of; undefined for one that is new to the county. */
  readonly before: ContactRow | undefined
  readonly id: string
  /** Hours of a service in this channel: they come before the channel's own. */
  readonly hoursOfConnection?: readonly ServiceHours[] | undefined
}

/** How long one line of text may be: as long as the form takes. */
export const longestName = 300

/** The line that a channel of the catalogue is for this county, with what could not be carried over. */
export function contactIn(
  channel: Channel,
  reading: ContactReading,
): Result<{ readonly row: ContactRow; readonly notes: readonly Note[] }, UnreadableReason> {
  const { county, before, id, today } = reading
  const notes = new Notes()
  if (!isPublished(channel)) return no('not-published')
  const names = textsOf(channel.serviceChannelNames, 'Name')
  if (names.fi === undefined || slugOf(names.fi) === '') return no('no-finnish-name')
  if (Object.values(names).some((name) => name.length > longestName)) return no('name-too-long')
  const municipalities = areaIn(county, channel, notes)
  if (municipalities === undefined) return no('other-county')
  const name = inEveryLanguage(lines(names), before?.name, notes, 'name-missing') ?? lines3(names.fi)
  const entries = reading.hoursOfConnection ?? channel.serviceHours
  if (reading.hoursOfConnection) notes.tell('hours-of-connection')
  const hours = hoursFrom(entries, today, before?.hours, notes)
  if (!hours && before === undefined) notes.tell('hours-unknown')
  const kind = before?.kind ?? kindOf(channel, names, hours, notes)
  const phone = phoneOf(channel, before, notes)
  const row: ContactRow = {
    id,
    county,
    municipalities: sameArea(municipalities, before),
    kind,
    name,
    translated: translatedOf(names, before),
    phone: phone.phone,
    phoneMissing: phone.phoneMissing,
    web: webOf(channel, before, notes),
    address: addressOf(channel, before, notes),
    hours: hours?.hours ?? before?.hours ?? { kind: 'unknown' },
    about: aboutOf(channel, before, hours?.rest ?? {}, notes),
    verified: phone.kept ? (before?.verified ?? true) : true,
    source: sourceOf(channel),
    ...catalogueIdOf(channel, before, id),
  }
  return ok({ row: keepSource(row, before), notes: notes.all })
}

/** Drafts and what is archived there are not what the county tells. */
export function isPublished({ publishingStatus }: { readonly publishingStatus: string | undefined }): boolean {
  return publishingStatus === undefined || publishingStatus === 'Published'
}

/** The catalogue's own id of the item; an id that is ours already says nothing new. */
export function catalogueIdOf(
  item: { readonly id: string | undefined; readonly sourceId: string | undefined },
  before: { readonly catalogueId?: string | undefined } | undefined,
  id: string,
): { readonly catalogueId?: string } {
  const own = item.sourceId === id ? undefined : item.sourceId
  const known = [item.id, own].find((each) => each !== undefined && /^[A-Za-z0-9.-]{1,100}$/.test(each))
  const catalogueId = known ?? before?.catalogueId
  return catalogueId === undefined ? {} : { catalogueId }
}

const catalogueAddress = 'https://api.palvelutietovaranto.suomi.fi/api/v11/'

/** Where the facts are from: the catalogue, on the day of the item's last change. */
function sourceOf({ id, modified }: Channel): ContactRow['source'] {
  return {
    title: 'Palvelutietovaranto',
    url: pageOf('ServiceChannel', id),
    date: modified === undefined ? null : modified.slice(0, 10),
  }
}

/** The item's address in the catalogue's open interface. */
export function pageOf(what: 'Service' | 'ServiceChannel', id: string | undefined): string {
  return id !== undefined && /^[A-Za-z0-9-]+$/.test(id) ? `${catalogueAddress}${what}/${id}` : catalogueAddress
}

/** When nothing is told that was not known, the facts are still from where they were. */
function keepSource(row: ContactRow, before: ContactRow | undefined): ContactRow {
  if (!before) return row
  const asBefore = { ...row, source: before.source }
  const facts = ({ source: _source, catalogueId: _id, ...rest }: ContactRow) => rest
  return inOneOrder(facts(asBefore)) === inOneOrder(facts(before)) ? asBefore : row
}

/** The same text for the same contents, whatever the order of the properties. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

function lines(texts: Partial<Words>): Partial<Words> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, oneLine(text)]))
}
function lines3(text: string): Words {
  return { fi: text, sv: text, en: text }
}

/** A language in which the catalogue has no name has our translation, or the name of another language. */
function translatedOf(names: Partial<Words>, before: ContactRow | undefined): ContactRow['translated'] {
  return languages.filter((language) => {
    const known = before?.translated.includes(language) === true
    if (names[language] === undefined) return before ? known : true
    return known && before !== undefined && oneLine(names[language]) === before.name[language]
  })
}

function sameArea(found: 'all' | readonly string[], before: ContactRow | undefined): ContactRow['municipalities'] {
  if (found === 'all') return 'all'
  const was = before?.municipalities
  const same = Array.isArray(was) && was.length === found.length && found.every((code) => was.includes(code))
  return same ? was : [...found]
}

function aboutOf(
  { serviceChannelDescriptions }: Channel,
  before: ContactRow | null | undefined,
  rest: Partial<Words>,
  notes: Notes,
): Words | null {
  const summaries = textsOf(serviceChannelDescriptions, 'Summary')
  const texts = Object.keys(summaries).length > 0 ? summaries : textsOf(serviceChannelDescriptions, 'Description')
  const about = inEveryLanguage(texts, before?.about, notes, 'text-missing') ?? before?.about ?? null
  if (Object.keys(rest).length === 0) return about
  // A rule that we cannot read as data is still told to people.
  const more = (language: keyof Words): string => {
    const text = about?.[language] ?? ''
    const added = rest[language] ?? rest.fi ?? Object.values(rest)[0] ?? ''
    return text.includes(added) ? text : `${text} ${added}`.trim()
  }
  return { fi: more('fi'), sv: more('sv'), en: more('en') }
}

type ReadPhone = Pick<ContactRow, 'phone' | 'phoneMissing'> & { readonly kept: boolean }

/** The Finnish entry's number before the others'; every other number is told. */
function phoneOf(channel: Channel, before: ContactRow | undefined, notes: Notes): ReadPhone {
  const given = [...channel.phoneNumbers, ...channel.supportPhones]
  const telephones = given.filter(({ type }) => type === undefined || type === 'Phone')
  for (const { type, number } of given)
    if (type !== undefined && type !== 'Phone') notes.tell('not-a-telephone', `${type} ${number ?? ''}`.trim())
  const inOrder = languages.flatMap((language) => telephones.filter((each) => each.language === language))
  const read = [...new Set([...inOrder, ...telephones])].flatMap((item) => {
    const phone = numberOf(item, before)
    if (!phone) notes.tell('number-not-possible', [item.prefixNumber, item.number].filter(Boolean).join(' '))
    return phone ? [{ item, phone }] : []
  })
  const [first] = read
  if (!first) {
    const waits = before?.phone?.verified === false || before?.phone === null
    if (telephones.length === 0 && before && waits)
      return { phone: before.phone, phoneMissing: before.phoneMissing, kept: true }
    notes.tell('no-number')
    return { phone: null, phoneMissing: 'not-on-page', kept: false }
  }
  const same = (phone: { printed: string; e164: string | null }): boolean => keyOf(phone) === keyOf(first.phone)
  for (const { phone, item } of read) {
    if (!same(phone)) notes.tell('other-number', [item.language, phone.printed].filter(Boolean).join(' '))
    if (item.chargeDescription) notes.tell('charge-left', item.chargeDescription)
    else if (item.serviceChargeType === 'FreeOfCharge') notes.tell('charge-left', item.serviceChargeType)
    if (item.additionalInformation) notes.tell('number-information-left', item.additionalInformation)
  }
  return { phone: { ...first.phone, verified: true }, phoneMissing: null, kept: false }
}

/** By what two numbers are the same. */
export function keyOf({ printed, e164 }: { readonly printed: string; readonly e164: string | null }): string {
  return e164 ?? printed.replaceAll(/\D/g, '')
}

/** The number of an item; undefined when nobody could call it. */
export function numberOf(
  { prefixNumber, number = '', isFinnishServiceNumber }: PhoneNumberItem,
  before?: ContactRow | undefined,
): { printed: string; e164: string | null } | undefined {
  const digits = number.replaceAll(/[\s()-]/g, '')
  const prefix = prefixNumber?.replaceAll(/\s/g, '') ?? ''
  const national = isFinnishServiceNumber || prefix === '' || digits.startsWith('+')
  const read = phoneFrom(national ? digits : `${prefix}${digits.replace(/^0/, '')}`)
  if (!read) return undefined
  if (before?.phone && keyOf(before.phone) === keyOf(read)) return { printed: before.phone.printed, e164: read.e164 }
  return { printed: printedPhone(read), e164: read.e164 }
}

function webOf({ webPages, webPage }: Channel, before: ContactRow | undefined, notes: Notes): string | null {
  const given = [...webPages, ...webPage].flatMap(({ url, language }) => (url ? [{ url: url.trim(), language }] : []))
  const possible = given.filter(({ url }) => {
    if (!isWebAddress(url)) notes.tell('web-not-possible', url)
    return isWebAddress(url)
  })
  const [first] = [
    ...languages.flatMap((language) => possible.filter((each) => each.language === language)),
    ...possible,
  ]
  for (const { url } of possible) if (url !== first?.url) notes.tell('other-web', url)
  return first?.url ?? (given.length === 0 ? (before?.web ?? null) : null)
}

function addressOf({ addresses }: Channel, before: ContactRow | undefined, notes: Notes): string | null {
  const places = addresses.filter(({ type }) => type === undefined || type === 'Location')
  const read = places.flatMap(({ streetAddress }) => {
    if (!streetAddress) return []
    const street = textsOf(streetAddress.street).fi ?? textsOf(streetAddress.street).sv
    if (street === undefined) return []
    const city = textsOf(streetAddress.postOffice).fi ?? textsOf(streetAddress.postOffice).sv
    const first = [street, streetAddress.streetNumber].filter(Boolean).join(' ')
    const second = [streetAddress.postalCode, city].filter(Boolean).join(' ')
    return [oneLine([first, second].filter(Boolean).join(', '))]
  })
  for (const other of read.slice(1)) notes.tell('other-address', other)
  return read[0] ?? (addresses.length === 0 ? (before?.address ?? null) : null)
}

const kindsByWords: readonly (readonly [RegExp, ContactKind])[] = [
  [/virka-ai(?:ka|kainen|kana)|tjänstetid|office hours/i, 'office-hours-duty'],
  [/sosiaalipäivyst|kriisipäivyst|socialjour|krisjour|emergency social|social emergency/i, 'out-of-hours-duty'],
  [/neuvon|ohjaus|neuvo\b|perheneuvo|rådgivning|handledning|advice|guidance/i, 'guidance'],
  [/lastensuoje|barnskydd|child welfare|child protection/i, 'child-welfare-office'],
]

/** The catalogue has no word for what a line is to child welfare: it is guessed from the name, and the editor is told. */
function kindOf(channel: Channel, names: Partial<Words>, hours: ReadHours | undefined, notes: Notes): ContactKind {
  const texts = [...Object.values(names), ...Object.values(textsOf(channel.serviceChannelNames, 'AlternativeName'))]
  const found = kindsByWords.find(([wording]) => texts.some((text) => wording.test(text)))
  if (!found) {
    notes.tell('kind-unknown')
    return 'guidance'
  }
  const [, kind] = found
  notes.tell('kind-guessed')
  return kind === 'office-hours-duty' && hours?.hours.kind === 'always' ? 'out-of-hours-duty' : kind
}
