import { z } from 'zod'
import { PlainDate } from '../kernel/day.ts'
import { Language, languages } from '../kernel/language.ts'
import countyFile from './data/counties.json' with { type: 'json' }
import municipalityFile from './data/municipalities.json' with { type: 'json' }
import { frozen, LocalText, Source, WebAddress } from './record.ts'

const MunicipalityRow = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: LocalText,
  county: z.string().regex(/^\d{2}$/),
  languages: z.array(z.enum(['fi', 'sv', 'se', 'smn', 'sms'])).min(1),
})
const EndedRow = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: LocalText,
  endedOn: PlainDate,
  mergedInto: z.string().regex(/^\d{3}$/),
  source: Source,
})
const CountyRow = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  kind: z.enum(['wellbeing-services-county', 'city', 'autonomous-region']),
  name: LocalText,
  shortName: z.string().min(1),
  web: z.partialRecord(Language, z.strictObject({ url: WebAddress, verified: z.boolean() })),
  languages: z.array(z.string()).min(1),
})
const FileHead = { asOf: PlainDate, checkedOn: PlainDate, source: Source }

/** A municipality of Finland, with its official three-digit code (Statistics Finland). */
export type Municipality = z.infer<typeof MunicipalityRow>
/** A municipality that is no more, and the one it went into. */
export type EndedMunicipality = z.infer<typeof EndedRow>
/** Who arranges child welfare in an area: a wellbeing services county, the City of Helsinki (90) or Åland (91). */
export type County = z.infer<typeof CountyRow>

const municipalityData = frozen(
  z
    .strictObject({ ...FileHead, municipalities: z.array(MunicipalityRow), ended: z.array(EndedRow) })
    .parse(municipalityFile),
)
const countyData = frozen(z.strictObject({ ...FileHead, counties: z.array(CountyRow) }).parse(countyFile))

/** Every municipality, in the order of its code. */
export const municipalities: readonly Municipality[] = municipalityData.municipalities
/** The 21 wellbeing services counties, Helsinki and Åland, in the order of their code. */
export const counties: readonly County[] = countyData.counties
/** Where the list of municipalities is from, and the day it holds on. */
export const municipalitySource = { ...municipalityData.source, asOf: municipalityData.asOf }

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
const endedByCode = new Map(municipalityData.ended.map((ended) => [ended.code, ended]))
const countyByCode = new Map(counties.map((county) => [county.code, county]))

/** The municipality with that three-digit code. */
export function municipalityOfCode(code: string): Municipality | undefined {
  return byCode.get(code)
}

/** The municipality with that code that has been merged into another. */
export function endedMunicipalityOfCode(code: string): EndedMunicipality | undefined {
  return endedByCode.get(code)
}

/** Who arranges child welfare in the municipality. */
export function countyOf(municipality: Municipality): County {
  const county = countyByCode.get(municipality.county)
  if (!county)
    throw new Error(`Municipality ${municipality.code} names county ${municipality.county}, which is not there.`)
  return county
}

/** The address of the county's own site in the reader's language, or else in Finnish (on Åland the one there is). `verified` tells whether the address was seen in use. */
export function countyWeb(county: County, language: Language): { url: string; verified: boolean; language: Language } {
  for (const candidate of [language, ...languages]) {
    const found = county.web[candidate]
    if (found) return { ...found, language: candidate }
  }
  throw new Error(`County ${county.code} has no address.`)
}

/** A name as it stands in an address: lower case, a–z, digits and hyphens. `Äänekoski` is `aanekoski`, `S:t Karins` is `s-t-karins`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

const bySlug = new Map<string, Municipality>()
for (const municipality of municipalities) {
  for (const name of Object.values(municipality.name)) bySlug.set(slugOf(name), municipality)
  bySlug.set(municipality.code, municipality)
}
for (const ended of municipalityData.ended) {
  const heir = byCode.get(ended.mergedInto)
  if (!heir) throw new Error(`${ended.name.fi} is merged into ${ended.mergedInto}, which is not there.`)
  for (const name of [...Object.values(ended.name), ended.code]) bySlug.set(slugOf(name), heir)
}

/** The municipality a person means: a name in any language, with or without its dots, or a code. A merged municipality gives the one it went into. */
export function municipalityNamed(text: string): Municipality | undefined {
  return text.length > 60 ? undefined : bySlug.get(slugOf(text))
}

/** Names of municipalities that have been merged into this one. */
export function formerNamesOf(municipality: Municipality): readonly string[] {
  const merged = municipalityData.ended.filter(({ mergedInto }) => mergedInto === municipality.code)
  return [...new Set(merged.flatMap(({ name }) => Object.values(name)))]
}

/** How the municipality stands in the addresses of that language. */
export function municipalitySlug(municipality: Municipality, language: Language): string {
  return slugOf(municipality.name[language])
}

const collators = { fi: new Intl.Collator('fi'), sv: new Intl.Collator('sv'), en: new Intl.Collator('fi') } as const

/** All municipalities in the alphabetical order of the language (å, ä, ö last in all three). */
export function municipalitiesInOrder(language: Language): readonly Municipality[] {
  return inOrder[language]
}
const inOrder: Readonly<Record<Language, readonly Municipality[]>> = {
  fi: sorted('fi'),
  sv: sorted('sv'),
  en: sorted('en'),
}
function sorted(language: Language): readonly Municipality[] {
  return municipalities.toSorted((one, other) => collators[language].compare(one.name[language], other.name[language]))
}
