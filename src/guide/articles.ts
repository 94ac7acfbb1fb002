import { type Article, type ArticleTheme, articleSet } from './article.ts'
import { whatChildWelfareIs } from './articles/what-child-welfare-is.ts'
import { explainedWordIds } from './glossary.ts'
import { deliveredPageRows } from './guide-page.ts'

const set = articleSet([whatChildWelfareIs], {
  services: new Set(deliveredPageRows.map(({ id }) => id)),
  words: explainedWordIds,
})

/** The guide's own pages, in the order in which they are listed. */
export const articles: readonly Article[] = set.all

/** The article with that id. Throws when there is none. */
export const articleWithId = set.withId

/** The article at that place in an address, in whichever language the place is written. */
export const articleAt = set.at

/** The page on which the words are explained. */
export const wordsArticle: Article = articleWithId('what-child-welfare-is')

/** The articles of a theme that stand on their own: not parts of another, not plain-language versions, not for children. */
export function articlesFor(theme: ArticleTheme): readonly Article[] {
  return articles.filter((article) => article.theme === theme && article.within === undefined && isForEveryone(article))
}

/** The plain-language version of an article, when there is one. */
export function plainVersionOf(article: Article): Article | undefined {
  return articles.find(({ plainOf }) => plainOf === article.id)
}

/** The articles that are parts of this one. */
export function partsOf(article: Article): readonly Article[] {
  return articles.filter(({ within }) => within === article.id)
}

/** The articles that lead to a service and are not parts of another. */
export function articlesOfService(service: string): readonly Article[] {
  return articles.filter(
    (article) => article.within === undefined && isForEveryone(article) && article.related.services.includes(service),
  )
}

function isForEveryone({ reader, plainOf }: Article): boolean {
  return reader === 'everyone' && plainOf === undefined
}
