import type { PlainDate } from '../kernel/day.ts'
import { languages, type Words } from '../kernel/language.ts'
import type { Citation } from '../law/citation.ts'
import { limitNames, placeholder } from './limits.ts'
import { type LinkTarget, piecesOf } from './links.ts'
import { frozen } from './record.ts'

/** The same text in Finnish, Swedish and English, in this order. */
export function says(fi: string, sv: string, en: string): Words {
  return { fi, sv, en }
}

/** Which question of a reader an article belongs to. */
export const articleThemes = ['start', 'worry', 'support', 'away', 'rights'] as const
export type ArticleTheme = (typeof articleThemes)[number]

/** Pictures and lists that are drawn from data instead of being written. */
export const figureNames = ['way', 'example', 'emergency-example', 'appeal-example', 'parts', 'words'] as const
export type FigureName = (typeof figureNames)[number]

/** A block of a section. Its languages stand side by side, so none can lack a paragraph that another has. */
export type ArticleBlock =
  | { readonly text: Words }
  | { readonly list: readonly Words[] }
  | { readonly steps: readonly Words[] }
  | { readonly terms: readonly { readonly term: Words; readonly meaning: Words }[] }
  | { readonly note: Words }
  | { readonly figure: FigureName }

/** A part of an article under its own heading. `basis` are the provisions it rests on. */
export type ArticleSection = {
  readonly id: string
  readonly heading: Words
  readonly blocks: readonly ArticleBlock[]
  readonly basis?: readonly Citation[]
  /** Said on the page before the text: `reform` when the 2026 reform may have changed it, `unverified` when no source was read for it. */
  readonly check?: 'reform' | 'unverified'
}

/** A page or an act that facts are from. */
export type ArticleSource = { readonly name: string; readonly address: string }

/** A page of the guide in our own words. */
export type Article = {
  readonly id: string
  /** The place in the address, in each language. */
  readonly slug: Words
  readonly name: Words
  /** At most 150 characters, limits of the law counted as they are written. */
  readonly summary: Words
  readonly theme: ArticleTheme
  /** The id of the article whose part this is. */
  readonly within?: string
  readonly sections: readonly ArticleSection[]
  readonly related: { readonly articles: readonly string[]; readonly services: readonly string[] }
  readonly sources: readonly ArticleSource[]
  /** The day on which the text was last compared with its sources. */
  readonly checkedOn: PlainDate
}

/** What a set of articles may lead to besides itself. */
export type Known = { readonly services: ReadonlySet<string>; readonly words: ReadonlySet<string> }

/** Articles that have been checked to hold together. */
export type ArticleSet = {
  readonly all: readonly Article[]
  /** The article with that id. Throws when there is none: ids are written in the code. */
  readonly withId: (id: string) => Article
  /** The article at that place in an address, in whichever language the place is written. */
  readonly at: (slug: string) => Article | undefined
}

const longestSummary = 150
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Joins articles into a set. Throws when an id or a place is taken twice, a text names an unknown limit, or a link leads nowhere. */
export function articleSet(rows: readonly Article[], known: Known): ArticleSet {
  const byId = new Map<string, Article>()
  const bySlug = new Map<string, Article>()
  for (const article of rows) {
    if (byId.has(article.id)) throw new Error(`Two articles are called ${article.id}.`)
    byId.set(article.id, article)
    for (const slug of Object.values(article.slug)) {
      if (!idForm.test(slug)) throw new Error(`The place ${slug} of ${article.id} cannot stand in an address.`)
      if ((bySlug.get(slug) ?? article) !== article) throw new Error(`Two articles stand at ${slug}.`)
      bySlug.set(slug, article)
    }
  }
  for (const article of rows) check(article, byId, known)
  return {
    all: frozen(rows),
    withId: (id) => {
      const article = byId.get(id)
      if (!article) throw new Error(`There is no article ${id}.`)
      return article
    },
    at: (slug) => bySlug.get(slug),
  }
}

function check(article: Article, byId: ReadonlyMap<string, Article>, known: Known): void {
  const wrong = (what: string) => new Error(`The article ${article.id} ${what}.`)
  if (!idForm.test(article.id)) throw wrong('has an id that cannot be linked to')
  const { within, related, sections } = article
  const named = [...(within === undefined ? [] : [within]), ...related.articles]
  for (const id of named) if (!byId.has(id)) throw wrong(`names the article ${id}, which is not there`)
  for (const id of related.services)
    if (!known.services.has(id)) throw wrong(`names the service ${id}, which is not there`)
  if (new Set(sections.map(({ id }) => id)).size !== sections.length) throw wrong('has two sections of one id')
  for (const language of languages) {
    if (article.summary[language].length > longestSummary) throw wrong(`has a too long summary in ${language}`)
  }
  checkTexts(`The article ${article.id}`, textsOf(article), (id) => byId.has(id), known)
}

/** Checks texts that stand outside the articles but link into them, as the explained words do. Throws like `articleSet`. */
export function checkWords(set: ArticleSet, whose: string, texts: readonly Words[], known: Known): void {
  checkTexts(whose, texts, (id) => set.all.some((article) => article.id === id), known)
}

type IsThere = (id: string) => boolean

function checkTexts(whose: string, texts: readonly Words[], isThere: IsThere, known: Known): void {
  const wrong = (what: string) => new Error(`${whose} ${what}.`)
  for (const words of texts) {
    for (const language of languages) {
      const text = words[language]
      if (text.trim() === '') throw wrong(`lacks a text in ${language}`)
      for (const [whole, name] of text.matchAll(placeholder)) {
        if (!limitNames.some((limit) => limit === name))
          throw wrong(`names a limit that the guide does not know: ${whole}`)
      }
      for (const piece of piecesOf(text)) {
        if ('to' in piece && !leadsSomewhere(piece.to, isThere, known))
          throw wrong(`has a link that leads nowhere: ${text}`)
      }
    }
  }
}

function leadsSomewhere(to: LinkTarget, isThere: IsThere, known: Known): boolean {
  switch (to.kind) {
    case 'place':
      return true
    case 'article':
      return isThere(to.id)
    case 'service':
      return known.services.has(to.id)
    case 'word':
      return known.words.has(to.id)
  }
}

/** Every text of an article, in the order of the page. */
export function textsOf(article: Article): readonly Words[] {
  return [
    article.name,
    article.summary,
    ...article.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOfBlock)]),
  ]
}

/** The texts of one block. */
export function textsOfBlock(block: ArticleBlock): readonly Words[] {
  if ('text' in block) return [block.text]
  if ('note' in block) return [block.note]
  if ('list' in block) return block.list
  if ('steps' in block) return block.steps
  if ('terms' in block) return block.terms.flatMap(({ term, meaning }) => [term, meaning])
  return []
}
