import { endedMunicipalityOfCode, municipalities, municipalityOfCode } from '../../guide/place.ts'
import type { AreaItem } from '../../guide/service-catalogue/shapes.ts'
import type { Notes } from './notes.ts'

/**
 * Which municipalities of the county an item serves, by code, in the order of the codes; `all` is the whole county, and
 * undefined says that it serves none of them.
 */
export function areaIn(
  county: string,
  { areaType, areas }: { readonly areaType: string | undefined; readonly areas: readonly AreaItem[] },
  notes: Notes,
): 'all' | readonly string[] | undefined {
  if (areaType !== 'LimitedType' && areas.length === 0)
    return county === '91' && areaType === exceptAland ? undefined : 'all'
  const found = new Set<string>()
  let unknown = false
  for (const area of areas) {
    const codes = codesOf(area)
    if (codes === undefined) unknown = true
    for (const code of codes ?? []) {
      const municipality =
        municipalityOfCode(code) ?? municipalityOfCode(endedMunicipalityOfCode(code)?.mergedInto ?? '')
      if (!municipality) notes.tell('area-unknown', code)
      else if (municipality.county !== county) notes.tell('area-elsewhere', municipality.name.fi)
      else found.add(municipality.code)
    }
    if (codes === undefined) notes.tell('area-unknown', [area.type, area.code].filter(Boolean).join(' '))
  }
  const own = municipalities.filter((each) => each.county === county)
  if (own.every(({ code }) => found.has(code))) return 'all'
  if (found.size > 0) return [...found].sort()
  // What serves an area that we cannot read may serve this county; what serves no municipality of it does not.
  return unknown || areas.length === 0 ? 'all' : undefined
}

const exceptAland = 'NationwideExceptAlandIslands'

function codesOf({ type, code, areaCodes, municipalities: named }: AreaItem): string[] | undefined {
  const codes = [...(code === undefined ? [] : [code]), ...areaCodes]
  if (named.length > 0) return named.flatMap((each) => (each.code === undefined ? [] : padded(each.code)))
  if (type === 'Municipality') return codes.length === 0 ? undefined : codes.map(padded)
  if (type !== 'WellbeingServiceCounties' || codes.length === 0) return undefined
  const counties = codes.map((each) => each.padStart(2, '0'))
  // Another county's area is told by its municipalities like any other; ours is all of them.
  return municipalities.filter((each) => counties.includes(each.county)).map((each) => each.code)
}

/** The catalogue takes one to three digits. */
function padded(code: string): string {
  return /^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code
}
