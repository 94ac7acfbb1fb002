import type { ReactElement } from 'react'
import type { Article, FigureName } from './article.ts'
import { ArticleList } from './article-list.tsx'
import { partsOf } from './articles.ts'
import { ExplainedWords } from './explained-words.tsx'
import type { TextContext } from './inline.tsx'
import { WholeWay } from './whole-way.tsx'
import { AppealExample, EmergencyExample, NotificationExample } from './worked-example.tsx'

type FigureProps = { name: FigureName; article: Article; context: TextContext }

/** What an article shows that is drawn from data: the way after a notification, worked examples, its parts, the words. */
export function Figure({ name, article, context }: FigureProps): ReactElement {
  const { at, language } = context
  switch (name) {
    case 'way':
      return <WholeWay at={at} language={language} />
    case 'example':
      return <NotificationExample at={at} language={language} />
    case 'emergency-example':
      return <EmergencyExample at={at} language={language} />
    case 'appeal-example':
      return <AppealExample at={at} language={language} />
    case 'parts':
      return <ArticleList articles={partsOf(article)} at={at} language={language} />
    case 'words':
      return <ExplainedWords context={context} />
  }
}
