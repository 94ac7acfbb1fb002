import { matchNames, plain } from '../browser/name-match.ts'
import { type Language, languages } from '../kernel/language.ts'
import { formerNamesOf, type Municipality, municipalitiesInOrder } from './place.ts'

/** How the municipality stands in a list: in Swedish, one without Swedish as its language carries its Finnish name too, the one people use. */
export function nameInList(municipality: Municipality, language: Language): string {
  const { fi, sv } = municipality.name
  const helped = language === 'sv' && sv !== fi && !municipality.languages.includes('sv')
  return helped ? `${sv} (${fi})` : municipality.name[language]
}

/** Names under which people also look for it: in the other languages, and of what has been merged into it. Those that only differ by dots, or stand in the list already, are left out. */
export function otherNames(municipality: Municipality, language: Language): readonly string[] {
  const known = new Set(listed(municipality, language).map(plain))
  const others = [...languages.map((other) => municipality.name[other]), ...formerNamesOf(municipality)]
  return others.filter((name) => {
    const isNew = !known.has(plain(name))
    known.add(plain(name))
    return isNew
  })
}

/** The names that stand in the list: its own, and the one in brackets. */
function listed(municipality: Municipality, language: Language): readonly string[] {
  return nameInList(municipality, language)
    .split(/\s*[()]/)
    .filter(Boolean)
}

/** The municipalities that somebody may mean who wrote that, the likeliest first, so many at most. */
export function municipalitiesLike(text: string, language: Language, most = 6): readonly Municipality[] {
  // Nobody means a municipality with a long text, and comparing it would cost time.
  if (text.length > 60) return []
  const all = municipalitiesInOrder(language)
  return matchNames(text, namesIn(language))
    .slice(0, most)
    .flatMap(({ index }) => all[index] ?? [])
}

const names = new Map<Language, readonly (readonly string[])[]>()

/** All names of every municipality, in the order of the list; made once. */
function namesIn(language: Language): readonly (readonly string[])[] {
  const known = names.get(language)
  if (known) return known
  const made = municipalitiesInOrder(language).map((municipality) => [
    ...listed(municipality, language),
    ...otherNames(municipality, language),
  ])
  names.set(language, made)
  return made
}
