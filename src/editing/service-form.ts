import { actsOfGuide, deliveredPageRows, type PageRow, type TextBlock } from '../guide/guide-page.ts'
import { limitNames, placeholder } from '../guide/limits.ts'
import { slugOf } from '../guide/place.ts'
import { isWebAddress } from '../guide/record.ts'
import { type Language, languages, type Words } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { blockFrom, blockInText } from './block-text.ts'
import { ownContactKinds } from './contact-form.ts'
import { keptFrom, longestSummary } from './editing.ts'
import { type FieldFault, FieldReader, type FieldValues, webAddressIn } from './field-values.ts'

/** The blocks of a page, in their order. */
export const blockNames = ['what', 'howToAct', 'forWhom', 'support', 'background'] as const
export type BlockName = (typeof blockNames)[number]

/** What of a page the form does not ask: which it is, where it stands, and what is kept from before. */
export type ServiceFrame = Pick<PageRow, 'id' | 'seed' | 'organiserCounty'> & {
  /** The place in the addresses; for a new page it follows from the name. */
  readonly slug: Words | undefined
}

/** The page as it stands in the fields of its form. */
export function serviceInFields(row: PageRow): FieldValues {
  const values = new URLSearchParams()
  for (const language of languages) {
    values.set(`name.${language}`, row.name[language])
    values.set(`otherName.${language}`, row.alternativeName[language] ?? '')
    values.set(`summary.${language}`, row.summary[language])
    for (const name of blockNames) values.set(`${name}.${language}`, blockInText(row[name][language]))
  }
  for (const key of row.legislation) values.append('legislation', key)
  for (const kind of row.contactKinds) values.append('contactKinds', kind)
  for (const id of row.related) values.append('related', id)
  values.set('free', row.free ? 'yes' : 'no')
  values.set('sources', row.sources.join('\n'))
  values.set('catalogueId', row.catalogueId ?? '')
  return values
}

/** The fields of a page that is not there yet. */
export function newServiceFields(): FieldValues {
  const values = new URLSearchParams()
  values.set('free', 'no')
  // Child welfare and the social services around it rest on these two, whatever else a page rests on.
  for (const act of ['lsl', 'shl']) values.append('legislation', act)
  for (const kind of ownContactKinds) values.append('contactKinds', kind)
  return values
}

/** The page that the fields tell, or what is wrong with each. */
export function serviceFrom(values: FieldValues, frame: ServiceFrame): Result<PageRow, readonly FieldFault[]> {
  const read = new FieldReader(values)
  const name = read.words('name', 120)
  for (const language of languages) {
    for (const field of ['name', 'otherName']) read.plain(`${field}.${language}`, { braces: true })
    for (const field of ['summary', ...blockNames]) read.plain(`${field}.${language}`, { braces: false })
  }
  const blocks = Object.fromEntries(blockNames.map((each) => [each, readBlocks(read, each)]))
  const row = {
    id: frame.id,
    seed: frame.seed,
    organiserCounty: frame.organiserCounty,
    slug: frame.slug ?? newSlug(read, name),
    name,
    alternativeName: otherNames(read),
    summary: readSummary(read),
    ...blocks,
    legislation: someOf(
      read,
      'legislation',
      actsOfGuide.map(({ key }) => key),
    ),
    contactKinds: someOf(read, 'contactKinds', ownContactKinds),
    free: read.choice('free', ['yes', 'no']) === 'yes',
    related: read
      .choices(
        'related',
        deliveredPageRows.map(({ id }) => id),
      )
      .filter((id) => id !== frame.id),
    sources: readSources(read),
    ...read.catalogueId(),
  }
  if (read.faults.length > 0) return no(read.faults)
  const kept = keptFrom('service', row)
  if (kept?.kind !== 'service') throw new Error('A form without faults makes no page.')
  return ok(kept.row)
}

/** The place of a new page in the addresses follows from its name. */
function newSlug(read: FieldReader, name: Words): Words {
  const slug = { fi: slugOf(name.fi), sv: slugOf(name.sv), en: slugOf(name.en) }
  // A name of signs alone has no place in an address.
  for (const language of languages)
    if (slug[language] === '' && name[language] !== '') read.fault(`name.${language}`, 'not-possible')
  return slug
}

function otherNames(read: FieldReader): PageRow['alternativeName'] {
  const given = languages.map((language) => [language, read.line(`otherName.${language}`, 120)] as const)
  return Object.fromEntries(given.filter(([, name]) => name !== ''))
}

function readSummary(read: FieldReader): Words {
  const summary = read.words('summary', 1000)
  for (const language of languages) {
    if (summary[language].length > longestSummary) read.fault(`summary.${language}`, 'summary-too-long')
    if (!namesKnownLimits(summary[language])) read.fault(`summary.${language}`, 'unknown-limit')
  }
  return summary
}

function readBlocks(read: FieldReader, name: BlockName): Readonly<Record<Language, TextBlock>> {
  const of = (language: Language): TextBlock => {
    const field = `${name}.${language}`
    const text = read.long(field)
    const block = blockFrom(text)
    if (block.length === 0) read.fault(field, 'missing')
    if (!namesKnownLimits(text)) read.fault(field, 'unknown-limit')
    return block
  }
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** Whether every brace belongs to a limit of the law that the guide knows, its name alone or with `:from`: words inside the braces would be in one language whatever the text is in. */
export function namesKnownLimits(text: string): boolean {
  const known: readonly string[] = limitNames
  const named = [...text.matchAll(placeholder)]
  if (!named.every(([, name = '', , words]) => known.includes(name) && words === undefined)) return false
  return !/[{}]/.test(text.replaceAll(placeholder, ''))
}

function someOf<const Choice extends string>(
  read: FieldReader,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] {
  const chosen = read.choices(name, choices)
  if (chosen.length === 0) read.fault(name, 'missing')
  return chosen
}

function readSources(read: FieldReader): readonly string[] {
  const lines = read
    .long('sources')
    .split(/\s+/)
    .filter((line) => line !== '')
  if (lines.length === 0) read.fault('sources', 'missing')
  if (!lines.every(isWebAddress)) read.fault('sources', 'not-an-address')
  return lines.map(webAddressIn)
}
