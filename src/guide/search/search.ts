import { helsinkiDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { municipalityAddress, wordAddress } from '../addresses.ts'
import { wordsArticle } from '../articles.ts'
import { withLimits } from '../block.tsx'
import type { GuideContent } from '../content.ts'
import { municipalitiesLike } from '../find-municipality.ts'
import { explainedWords } from '../glossary.ts'
import { withoutLinks } from '../links.ts'
import { type Municipality, municipalities } from '../place.ts'
import { type PageGroup, type PublicPage, publicPages } from '../public-pages.ts'
import { tellsOfDanger } from './danger-words.ts'
import { everydayWords } from './everyday-words.ts'
import {
  mostLetters,
  type SearchablePage,
  type SearchIndex,
  type SnippetPart,
  searchIndexOf,
  wordsToFind,
} from './search-index.ts'
import { folded, stemOf } from './word-forms.ts'

/** What kind of page was found. */
export type HitKind = PageGroup | 'word' | 'municipality'

/** A page that answers a question, with the words that tell why. */
export type Hit = {
  readonly id: string
  readonly kind: HitKind
  readonly address: string
  readonly title: string
  readonly snippet: readonly SnippetPart[]
}

/** The answer to a question. `asked` is what was searched: the beginning of a long one, in letters that can be shown. */
export type Answer = { readonly asked: string; readonly danger: boolean; readonly hits: readonly Hit[] }

/** Pages that are about the site, and the plain twins of others, stand after those that say it first. */
const weights: Readonly<Record<PageGroup, number>> = {
  start: 1.3,
  services: 1.1,
  information: 1,
  young: 0.8,
  plain: 0.55,
  about: 0.6,
}
const wordWeight = 0.5
const mostPlaces = 3

/** Searches the guide. Nothing of the question is kept. No text makes it fail. */
export function searchGuide(question: string, content: GuideContent, at: Date, language: Language): Answer {
  const asked = askable(question)
  const { pages, found } = indexFor(content, at, language)
  const danger = tellsOfDanger(asked)
  const exact = placesNamed(asked, language)
  const near = exact.length > 0 ? [] : placesLike(asked, language)
  const onPages = pages.find(withoutPlaces(asked, exact, language)).flatMap((hit): Hit[] => {
    const page = found.get(hit.id)
    return page ? [{ ...page, snippet: hit.snippet }] : []
  })
  const sure = wordsToFind(asked, language).every(pages.knows)
  const nearPlaces = near.slice(0, mostPlaces).map((municipality) => placeHit(municipality, language))
  return {
    asked,
    danger,
    hits: [
      ...exact.slice(0, mostPlaces).map((municipality) => placeHit(municipality, language)),
      ...(sure ? [] : nearPlaces),
      ...onPages,
    ],
  }
}

/** The beginning of a question, in letters that can be shown again. */
export function askable(question: string): string {
  return question
    .slice(0, mostLetters)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

type Searched = {
  readonly pages: SearchIndex
  /** What is shown of each page of the index. */
  readonly found: ReadonlyMap<string, Omit<Hit, 'snippet'>>
}

const kept = new WeakMap<GuideContent, Map<string, Searched>>()

/** The index of a language: made once for each content and each day, since limits of the law change on a day. */
function indexFor(content: GuideContent, at: Date, language: Language): Searched {
  const ofContent = kept.get(content) ?? new Map<string, Searched>()
  kept.set(content, ofContent)
  const on = helsinkiDay(at)
  const name = `${language} ${on}`
  const known = ofContent.get(name)
  if (known) return known
  for (const older of ofContent.keys()) if (older.startsWith(language)) ofContent.delete(older)
  const made = indexAt(content, at, language)
  ofContent.set(name, made)
  return made
}

function indexAt(content: GuideContent, at: Date, language: Language): Searched {
  const said = (text: string): string => withLimits(withoutLinks(text), at, language)
  const listed = publicPages(content)
  const words = explainedWords.map((word) => ({
    id: `word:${word.id}`,
    title: word.term[language],
    paragraphs: [said(word.meaning[language])],
    everyday: word.also[language] ?? [],
    weight: wordWeight,
    address: wordAddress(wordsArticle, word.id, language),
  }))
  const pages = listed.map((page): SearchablePage => searchable(page, said, language))
  const found = new Map<string, Omit<Hit, 'snippet'>>([
    ...listed.map(
      ({ id, group, addresses, name }) =>
        [id, { id, kind: group, address: addresses[language], title: name[language] }] as const,
    ),
    ...words.map(({ id, address, title }) => [id, { id, kind: 'word', address, title }] as const),
  ])
  return { pages: searchIndexOf([...pages, ...words], language), found }
}

function searchable(page: PublicPage, said: (text: string) => string, language: Language): SearchablePage {
  return {
    id: page.id,
    title: page.name[language],
    paragraphs: page.texts(language).map(said),
    everyday: everydayWords[page.id]?.[language] ?? [],
    weight: weights[page.group],
  }
}

/** The municipalities whose very name, in any language and form, stands in the question. */
function placesNamed(asked: string, language: Language): readonly Municipality[] {
  const words = new Set(wordsToFind(asked, language).flatMap((word) => [folded(word), placeStem(word)]))
  const whole = ` ${wordsToFind(asked, language).map(folded).join(' ')} `
  return municipalities.filter(({ name }) =>
    Object.values(name).some((written) => {
      const parts = wordsToFind(written, language).map(folded)
      return parts.length > 1
        ? whole.includes(` ${parts.join(' ')} `)
        : parts.some((part) => words.has(part) || words.has(placeStem(written)))
    }),
  )
}

/** The municipalities that may have been meant by a word that no page has: its form or its spelling is another. */
function placesLike(asked: string, language: Language): readonly Municipality[] {
  const like = wordsToFind(asked, language)
    .filter((word) => word.length >= shortestPlace)
    .flatMap((word) => [word, stemOf(word, 'fi')].flatMap((form) => municipalitiesLike(form, language, 2)))
  return [...new Set(like)]
}
const shortestPlace = 4

/** The stem of a place name as its Finnish forms share it: `Helsingissä` and `Helsinki`, `Lahdessa` and `Lahti`. */
function placeStem(word: string): string {
  return stemOf(word, 'fi').replaceAll('ng', 'nk').replace(/d$/, 't')
}

/** The question without the names of places, when something else is left of it. */
function withoutPlaces(asked: string, places: readonly Municipality[], language: Language): string {
  const names = new Set(
    places.flatMap(({ name }) => Object.values(name).flatMap((written) => [folded(written), placeStem(written)])),
  )
  const rest = wordsToFind(asked, language).filter((word) => !names.has(folded(word)) && !names.has(placeStem(word)))
  return rest.length === 0 ? asked : rest.join(' ')
}

function placeHit(municipality: Municipality, language: Language): Hit {
  return {
    id: `municipality:${municipality.code}`,
    kind: 'municipality',
    address: municipalityAddress(municipality, language),
    title: municipality.name[language],
    snippet: [],
  }
}
