import type { ContactRow } from '../../guide/contact.ts'
import { actsOf, type PageRow } from '../../guide/guide-page.ts'
import { withLimits } from '../../guide/limit-text.ts'
import { counties, municipalities } from '../../guide/place.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import type { Kept } from '../editing.ts'
import type { BlockName } from '../service-form.ts'
import { hoursOut, inItems } from './hours-out.ts'
import { filledIn } from './service-in.ts'

/** What an entry loses on its way to the catalogue, or what the catalogue would not take. */
export const exportNotes = [
  'number-unconfirmed',
  'nothing-to-reach',
  'address-not-parted',
  'hours-of-another-line',
  'hours-unknown',
  'eves-assumed',
  'minutes',
  'support-left',
  'name-translated',
  'name-too-long',
  'summary-too-long',
  'text-too-long',
] as const
export type ExportNoteCode = (typeof exportNotes)[number]
export type ExportNote = { readonly code: ExportNoteCode; readonly detail?: string | undefined }

/** An entry as the catalogue writes it, and what to know of it. */
export type Exported = { readonly kept: Kept; readonly item: object; readonly notes: readonly ExportNote[] }

/** How long texts of the catalogue may be, in characters (release 3.4 of it). */
export const catalogueLimits = { name: 100, summary: 150, text: 2500, hours: 150 } as const

/** The entries as the catalogue's JSON on that day: one page of items, the services first. */
export function exported(
  county: string,
  entries: readonly Kept[],
  at: Date,
): { readonly items: readonly Exported[]; readonly json: string } {
  const lines = entries.flatMap((kept) => (kept.kind === 'contact' ? [kept.row] : []))
  const items = [
    ...entries.flatMap((kept) => (kept.kind === 'service' ? [serviceOut(county, kept.row, lines, at)] : [])),
    ...entries.flatMap((kept) => (kept.kind === 'contact' ? [channelOut(county, kept.row, at)] : [])),
  ]
  const page = { pageNumber: 1, pageSize: items.length, pageCount: 1, itemList: items.map(({ item }) => item) }
  return { items, json: `${JSON.stringify(page, undefined, 2)}\n` }
}

/** A line of the guide as a channel of the catalogue. A number that nobody has confirmed stays here. */
export function channelOut(county: string, row: ContactRow, at: Date): Exported {
  const notes: ExportNote[] = []
  const phone = row.phone?.verified ? row.phone : undefined
  if (row.phone && !phone) notes.push({ code: 'number-unconfirmed' })
  const address = row.address === null ? undefined : addressOut(row.address)
  if (row.address !== null && !address) notes.push({ code: 'address-not-parted', detail: row.address })
  if (!phone && row.web === null && !address) notes.push({ code: 'nothing-to-reach' })
  for (const language of row.translated) notes.push({ code: 'name-translated', detail: language })
  notes.push(...notesOnHours(row.hours), ...notesOnTexts(row.name, row.about))
  const type = address ? 'ServiceLocation' : phone || row.web === null ? 'Phone' : 'WebPage'
  const item = {
    ...identity(row),
    serviceChannelType: type,
    serviceChannelNames: typed(row.name, 'Name'),
    serviceChannelDescriptions: row.about === null ? [] : typed(row.about, 'Summary'),
    ...areaOut(county, row.municipalities),
    languages: languagesOf(county),
    webPages: row.web === null ? [] : [{ url: row.web, value: row.name.fi, language: 'fi' }],
    phoneNumbers: phone ? languages.map((language) => phoneOut(phone, language)) : [],
    addresses: address ? [address] : [],
    serviceHours: hoursOut(row.hours, helsinkiDay(at)),
    publishingStatus: 'Published',
  }
  return { kept: { kind: 'contact', row }, item, notes }
}

/** A page of the guide as a service of the catalogue, with the limits of the law as they are at that instant. */
export function serviceOut(county: string, row: PageRow, lines: readonly ContactRow[], at: Date): Exported {
  const notes: ExportNote[] = [{ code: 'support-left' }]
  const said = (name: BlockName): Words => inWords((language) => filledIn(row[name][language], at, language))
  const summary = inWords((language) => withLimits(row.summary[language], at, language))
  notes.push(...notesOnTexts(row.name, summary))
  for (const name of ['what', 'howToAct', 'forWhom'] as const)
    for (const language of languages)
      if (said(name)[language].length > catalogueLimits.text)
        notes.push({ code: 'text-too-long', detail: `${name}.${language}` })
  const item = {
    ...identity(row),
    type: 'Service',
    fundingType: 'PubliclyFunded',
    serviceNames: [
      ...typed(row.name, 'Name'),
      ...languages.flatMap((language) => {
        const value = row.alternativeName[language]
        return value === undefined ? [] : [{ language, type: 'AlternativeName', value }]
      }),
    ],
    serviceDescriptions: [
      ...typed(summary, 'Summary'),
      ...typed(said('what'), 'Description'),
      ...typed(said('howToAct'), 'UserInstruction'),
      ...typed(said('background'), 'BackgroundDescription'),
    ],
    requirements: inItems(said('forWhom')),
    serviceChargeType: row.free ? 'FreeOfCharge' : null,
    ...areaOut(county, 'all'),
    languages: languagesOf(county),
    legislation: actsOf(row).map(({ number, name }) => ({
      names: languages.map((language) => ({ language, value: `${name[language]} (${number})` })),
      webPages: [],
    })),
    serviceChannels: lines
      .filter(({ kind }) => row.contactKinds.includes(kind))
      .map((line) => ({
        serviceChannel: { id: line.catalogueId ?? null, name: line.name.fi },
        serviceHours: [],
        contactDetails: null,
      })),
    publishingStatus: 'Published',
  }
  return { kept: { kind: 'service', row }, item, notes }
}

/** In which languages the county serves by law; of more nobody has told us. */
function languagesOf(county: string): readonly string[] {
  return counties.find(({ code }) => code === county)?.languages ?? []
}

function identity({ id, catalogueId }: { readonly id: string; readonly catalogueId?: string | undefined }) {
  return { ...(catalogueId === undefined ? {} : { id: catalogueId }), sourceId: id }
}

function typed(words: Words, type: string) {
  return languages.map((language) => ({ language, type, value: words[language] }))
}

function inWords(of: (language: Language) => string): Words {
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

function areaOut(county: string, area: ContactRow['municipalities']) {
  const served = municipalities.filter((each) => each.county === county && (area === 'all' || area.includes(each.code)))
  const named = served.map(({ code, name }) => ({ code, name: inItems(name) }))
  return { areaType: 'LimitedType', areas: [{ type: 'Municipality', municipalities: named }] }
}

function phoneOut({ printed, e164 }: NonNullable<ContactRow['phone']>, language: Language) {
  const service = e164 === null || /^\+358(800|600|700)/.test(e164)
  const national = e164 === null ? printed.replaceAll(/\D/g, '') : e164.replace(/^\+358/, '')
  return {
    type: 'Phone',
    prefixNumber: service ? null : '+358',
    number: service && e164 !== null ? `0${national}` : national,
    isFinnishServiceNumber: service,
    language,
    serviceChargeType: e164?.startsWith('+358800') ? 'FreeOfCharge' : 'Chargeable',
    chargeDescription: null,
    additionalInformation: null,
  }
}

/** `Kartanontie 4, 67600 Kokkola` in its parts. */
function addressOut(address: string) {
  const [, street, number, postalCode, city] = /^(\D+?) (\d+\S*(?: \S+)?), (\d{5}) ([^,]+)$/.exec(address) ?? []
  if (street === undefined || number === undefined || postalCode === undefined || city === undefined) return undefined
  return {
    type: 'Location',
    subType: 'Single',
    streetAddress: {
      street: [{ language: 'fi', value: street }],
      streetNumber: number,
      postalCode,
      postOffice: [{ language: 'fi', value: city }],
    },
  }
}

function notesOnHours(hours: ContactRow['hours']): ExportNote[] {
  if (hours.kind === 'outside-office-hours') return [{ code: 'hours-of-another-line' }]
  if (hours.kind === 'unknown') return [{ code: 'hours-unknown' }]
  if (hours.kind === 'always') return []
  const intervals = [...hours.week, ...(hours.exceptions ?? []).flatMap((exception) => exception.intervals)]
  const odd = intervals.flatMap(({ opens, closes }) => [opens, closes]).find((time) => !/:(00|15|30|45)$/.test(time))
  const assumed = hours.evesConfirmed !== true
  return [
    ...(odd === undefined ? [] : [{ code: 'minutes', detail: odd } as const]),
    ...(assumed ? [{ code: 'eves-assumed' } as const] : []),
  ]
}

function notesOnTexts(name: Words, summary: Words | null): ExportNote[] {
  return languages.flatMap((language) => [
    ...(name[language].length > catalogueLimits.name ? [{ code: 'name-too-long', detail: language } as const] : []),
    ...((summary?.[language].length ?? 0) > catalogueLimits.summary
      ? [{ code: 'summary-too-long', detail: language } as const]
      : []),
  ])
}
