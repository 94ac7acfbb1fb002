import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Language } from '../../kernel/language.ts'
import { folded, formsOf, isFiller, stemOf, wordsIn } from './word-forms.ts'
import { rootsOf } from './word-roots.ts'

/** A page as it is searched. `everyday` are words that people use for its matter and that do not stand on it. */
export type SearchablePage = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly everyday: readonly string[]
  /** How much it counts beside other pages, 1 for an ordinary one. */
  readonly weight: number
}

/** A page that was found: how well, and the paragraph that tells best why, where one does. */
export type Found = {
  readonly id: string
  readonly score: number
  /** Whether every word of the question was found on it. */
  readonly whole: boolean
  readonly snippet: readonly SnippetPart[]
}

/** A run of text; `hit` when it is a word that was looked for. */
export type SnippetPart = { readonly text: string; readonly hit: boolean }

/** The pages of one language, ready to be searched. */
export type SearchIndex = {
  readonly language: Language
  /** The pages in which the words of the question stand, best first. */
  readonly find: (question: string) => readonly Found[]
  /** Whether the word, in some form, stands on a page as it is written. */
  readonly knows: (word: string) => boolean
}

/** What is searched of a question: its first words. The rest would only cost time. */
export const mostWords = 8
export const mostLetters = 200
const shortestPart = 4
const shortestInexact = 4
const shortestTwiceWrong = 8
const mostFound = 20

/** Makes the index of one language. The pages are as they are read: limits in their places, links as their words. */
export function searchIndexOf(pages: readonly SearchablePage[], language: Language): SearchIndex {
  const known = vocabulary(pages, language)
  const termsOf = remembered((word: string): string[] => [
    ...new Set([...formsOf(word, language), ...innerParts(word, known, language)]),
  ])
  const index = new MiniSearch<SearchablePage>({
    fields: ['title', 'everyday', 'text'],
    extractField: (page, field) =>
      field === 'title'
        ? page.title
        : field === 'id'
          ? page.id
          : (field === 'text' ? page.paragraphs : page.everyday).join('\n'),
    tokenize: (text) => [...wordsIn(text)],
    processTerm: termsOf,
  })
  index.addAll(pages)
  const byId = new Map(pages.map((page) => [page.id, page]))
  const sentences = new Map<string, readonly Sentence[]>()
  const sentencesIn = ({ id, paragraphs }: SearchablePage): readonly Sentence[] => {
    const made = sentences.get(id) ?? sentencesOf(paragraphs, termsOf)
    sentences.set(id, made)
    return made
  }
  const ask = (question: Query): SearchResult[] =>
    index.search(question, {
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boost: { title: 4, everyday: 3, text: 1 },
      boostDocument: (id) => byId.get(String(id))?.weight ?? 1,
      weights: { fuzzy: 0.35, prefix: 0.6 },
    })
  return {
    language,
    knows: (word) => formsOf(word, language).some((form) => known.has(form)),
    find(question) {
      const words = wordsToFind(question, language)
      if (words.length === 0) return []
      const clauses = words.map((word) => clauseOf(word, known, language))
      const isWhole = ({ queryTerms }: SearchResult): boolean => {
        const matched = new Set(queryTerms)
        return clauses.every(({ terms }) => terms.some((term) => matched.has(term)))
      }
      const all = enough(ask({ combineWith: 'OR', queries: clauses.map(({ query }) => query) }))
      const whole = new Set(all.filter(isWhole).map(({ id }) => id))
      const inOrder = [...all.filter(({ id }) => whole.has(id)), ...all.filter(({ id }) => !whole.has(id))]
      return inOrder.slice(0, mostFound).flatMap((result) => {
        const page = byId.get(String(result.id))
        if (!page) return []
        return {
          id: page.id,
          score: result.score,
          whole: whole.has(result.id),
          snippet: snippetOf(sentencesIn(page), new Set(result.terms)),
        }
      })
    },
  }
}

/** The words of the pages come again and again; those of questions must not fill the memory. */
function remembered<Value>(compute: (word: string) => Value): (word: string) => Value {
  const most = 20_000
  const known = new Map<string, Value>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const value = compute(word)
    if (known.size < most) known.set(word, value)
    return value
  }
}

/** The words of a question that are worth looking for: without those that say nothing, unless there are no others. */
export function wordsToFind(question: string, language: Language): readonly string[] {
  const words = wordsIn(question.slice(0, mostLetters)).slice(0, mostWords)
  const telling = words.filter((word) => !isFiller(word, language))
  return telling.length > 0 ? telling : words
}

/** Without what is so far behind the best that it was hardly meant. */
function enough(found: readonly SearchResult[]): readonly SearchResult[] {
  const best = found[0]?.score ?? 0
  return found.filter(({ score }) => score >= best * leastShare)
}
const leastShare = 0.06

/** One word of the question: its forms, what begins with it, what is nearly it, what it is made of, and what else it is called. */
function clauseOf(word: string, known: ReadonlySet<string>, language: Language): Clause {
  const forms = formsOf(word, language)
  const exact = forms.map((form) => ({ queries: [form], prefix: form.length >= 3 }))
  const near = forms
    .filter((form) => form.length >= shortestInexact && !/^\d+$/.test(form))
    .map((form) => ({ queries: [form], fuzzy: form.length >= shortestTwiceWrong ? 2 : 1, maxFuzzy: 2 }))
  const parts = [...innerParts(word, known, language), ...firstParts(word, known)]
  const roots = rootsOf(folded(word), language).flatMap((root) => formsOf(root, language))
  const others = [...parts.map((part) => lighter(part, 0.3)), ...roots.map((root) => lighter(root, 0.6))]
  return {
    terms: [...forms, ...parts, ...roots],
    query: { combineWith: 'OR', queries: [...exact, ...near, ...others] },
  }
}

/** A question about one word, and every term that may answer it. */
type Clause = { readonly query: Query; readonly terms: readonly string[] }

function lighter(term: string, share: number): Query {
  return { queries: [term], boost: { title: 4 * share, everyday: 3 * share, text: share } }
}

/** Every form that stands somewhere on the pages. */
function vocabulary(pages: readonly SearchablePage[], language: Language): ReadonlySet<string> {
  const texts = pages.flatMap(({ title, paragraphs, everyday }) => [title, ...paragraphs, ...everyday])
  return new Set(texts.flatMap((text) => wordsIn(text).flatMap((word) => formsOf(word, language))))
}

/** The later parts of a compound: `lastensuojeluilmoitus` ends in `suojeluilmoitus` and `ilmoitus`, where those are words of the pages. */
function innerParts(word: string, known: ReadonlySet<string>, language: Language): readonly string[] {
  if (language === 'en') return []
  const written = word.toLowerCase()
  const parts: string[] = []
  for (let at = shortestPart; at <= written.length - shortestPart; at += 1) {
    const rest = written.slice(at)
    const stem = stemOf(rest, language)
    if (known.has(folded(rest))) parts.push(folded(rest))
    if (stem.length >= shortestPart && known.has(stem)) parts.push(stem)
  }
  return parts
}

/** The longest word of the pages with which a compound begins, when nothing else of it is known. */
function firstParts(word: string, known: ReadonlySet<string>): readonly string[] {
  const written = folded(word)
  for (let end = written.length - 3; end >= shortestPart + 1; end -= 1) {
    if (known.has(written.slice(0, end))) return [written.slice(0, end)]
  }
  return []
}

const longestSnippet = 220

/** A sentence of a page, with the terms under which each of its words is kept. */
type Sentence = { readonly text: string; readonly words: ReadonlyMap<string, readonly string[]> }

function sentencesOf(paragraphs: readonly string[], termsOf: (word: string) => readonly string[]): readonly Sentence[] {
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/))
    .map((text) => ({ text, words: new Map(wordsIn(text).map((word) => [word, termsOf(word)] as const)) }))
}

/** The sentence in which most of the words stand, with those after it as far as there is room. */
function snippetOf(sentences: readonly Sentence[], terms: ReadonlySet<string>): readonly SnippetPart[] {
  const isHit = (own: readonly string[]): boolean => own.some((term) => terms.has(term))
  const hits = sentences.map(({ words }) => [...words.values()].filter(isHit).length)
  const most = Math.max(0, ...hits)
  const first = most === 0 ? 0 : hits.indexOf(most)
  let text = sentences[first]?.text ?? ''
  let last = first
  for (const next of sentences.slice(first + 1)) {
    if (text.length + next.text.length > longestSnippet) break
    text += ` ${next.text}`
    last += 1
  }
  const shown = new Map(sentences.slice(first, last + 1).flatMap(({ words }) => [...words]))
  return marked(shortened(text), (word) => isHit(shown.get(word) ?? []))
}

function shortened(text: string): string {
  if (text.length <= longestSnippet * 1.5) return text
  return `${text.slice(0, text.lastIndexOf(' ', longestSnippet * 1.5))} …`
}

/** The text in runs, the words that were looked for by themselves. */
function marked(text: string, isHit: (word: string) => boolean): readonly SnippetPart[] {
  const parts: { text: string; hit: boolean }[] = []
  for (const run of text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const hit = /[\p{L}\p{N}]/u.test(run) && isHit(run)
    const last = parts.at(-1)
    if (last && last.hit === hit) last.text += run
    else parts.push({ text: run, hit })
  }
  return parts
}
