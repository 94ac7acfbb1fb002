import type { Language } from '../kernel/language.ts'
import { articleAddress } from './addresses.ts'
import type { Article } from './article.ts'
import { withLimits } from './limit-text.ts'

type ArticleListProps = {
  articles: readonly Article[]
  at: Date
  language: Language
  /** Without the sentence that says what each is. */
  brief?: boolean | undefined
}

/** The guide's own pages as links, each with a sentence. */
export function ArticleList({ articles, at, language, brief = false }: ArticleListProps) {
  return (
    <ul className={brief ? 'brief' : 'links'}>
      {articles.map((article) => (
        <li key={article.id}>
          <a href={articleAddress(article, language)}>{article.name[language]}</a>
          {brief ? null : <span>{withLimits(article.summary[language], at, language)}</span>}
        </li>
      ))}
    </ul>
  )
}
