import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { municipalityAddress, wordAddress } from '../addresses.ts'
import { wordsArticle } from '../articles.ts'
import type { GuideContent } from '../content.ts'
import { municipalitiesLike } from '../find-municipality.ts'
import { explainedWords } from '../glossary.ts'
import { withLimits } from '../limit-text.ts'
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
import { folded, stemOf, wordsIn } from './word-forms.ts'

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
const shortestPlace = 4

/** Searches the guide. Nothing of the question is kept. No text makes it fail. */
export function searchGuide(question: string, content: GuideContent, at: Date, language: Language): Answer {
  const asked = askable(question)
  const { pages, found } = indexFor(content, at, language)
  const danger = tellsOfDanger(asked)
  const exact = placesNamed(asked, language)
  const onPages = pages.find(withoutPlaces(asked, exact, language)).flatMap((hit): Hit[] => {
    const page = found.get(hit.id)
    return page ? [{ ...page, snippet: hit.snippet }] : []
  })
  const words = wordsToFind(asked, language)
  const places =
    exact.length > 0
      ? exact
      : placesLike(
          words.filter((word) => !pages.knows(word)),
          language,
        )
  const onPlaces = places.slice(0, mostPlaces).map((municipality) => placeHit(municipality, language))
  // One strange word among others is seldom a place.
  const pagesFirst = exact.length === 0 && words.length > 1
  return { asked, danger, hits: pagesFirst ? [...onPages, ...onPlaces] : [...onPlaces, ...onPages] }
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

type Kept = { readonly services: string; readonly on: PlainDate; readonly index: Searched }

/** The last indexes of each language, and what they were made of: of what counties tell now, and of what is delivered, which the page for a missing address searches. */
const kept = new Map<Language, readonly Kept[]>()
const mostKept = 2
const written = new WeakMap<GuideContent['services'], string>()

/** The index of a language: made anew when a county has changed a page, and each day, since limits of the law change on a day. */
function indexFor(content: GuideContent, at: Date, language: Language): Searched {
  const on = helsinkiDay(at)
  // The content is read anew every few seconds; it is other content only when something in it is different.
  const services = written.get(content.services) ?? JSON.stringify(content.services)
  written.set(content.services, services)
  const all = kept.get(language) ?? []
  const known = all.find((each) => each.on === on && each.services === services)
  const used = known ?? { services, on, index: indexAt(content, at, language) }
  kept.set(language, [used, ...all.filter((each) => each !== used)].slice(0, mostKept))
  return used.index
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
  const words = wordsToFind(asked, language)
  const forms = new Set(words.flatMap((word) => [folded(word), placeStem(word)]))
  const whole = ` ${words.map(folded).join(' ')} `
  return namedPlaces
    .filter(
      ({ single, several }) => single.some((form) => forms.has(form)) || several.some((name) => whole.includes(name)),
    )
    .map(({ municipality }) => municipality)
}

/** The names of each municipality: the forms of each telling word in them, and those of several words between spaces. */
const namedPlaces = municipalities.map((municipality) => {
  const names = Object.values(municipality.name).map(wordsIn)
  return {
    municipality,
    single: names
      .flatMap((words) => (words.length === 1 ? words : words.filter(tells)))
      .flatMap((word) => [folded(word), placeStem(word)]),
    several: names.filter(({ length }) => length > 1).map((words) => ` ${words.map(folded).join(' ')} `),
  }
})

/** Whether a word of a longer name is enough to know the place by: not `Tl`, and not the word for a municipality. */
function tells(word: string): boolean {
  return word.length > shortestPlace && !/^(kunta|kommun|municipality|lappi|lappland|lapland)$/i.test(word)
}

/** The municipalities that may have been meant by words that no page has: their form or their spelling is another. */
function placesLike(unknown: readonly string[], language: Language): readonly Municipality[] {
  const like = unknown
    .filter((word) => word.length >= shortestPlace)
    .slice(0, 2)
    .flatMap((word) => [word, stemOf(word, 'fi')].flatMap((form) => municipalitiesLike(form, language, 2)))
  return [...new Set(like)]
}

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
