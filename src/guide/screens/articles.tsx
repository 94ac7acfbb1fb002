import { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type RawVisit, type Screen } from '../../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../../ui/form.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { guideContent } from '../acts.ts'
import {
  articleAddress,
  articlesAddresses,
  contactAddresses,
  frontAddresses,
  inEveryLanguage,
  notificationAddresses,
} from '../addresses.ts'
import { type Article, articleThemes } from '../article.ts'
import { ArticlePart } from '../article-blocks.tsx'
import { ArticleList } from '../article-list.tsx'
import { articleAt, articlesFor, articleWithId, partsOf } from '../articles.ts'
import { serviceOf } from '../content.ts'
import type { TextContext } from '../inline.tsx'
import { withLimits } from '../limit-text.ts'
import { PageList } from '../page-list.tsx'
import { articleTexts } from '../texts/article-texts.ts'
import { pageTexts } from '../texts/page-texts.ts'
import { dateWords } from '../texts/time-texts.ts'

const ArticleInAddress = z.object({
  article: z.string().transform((text, context): Article => {
    const article = articleAt(text)
    if (article) return article
    context.addIssue({ code: 'custom', message: 'not-an-article' })
    return z.NEVER
  }),
})

/** All of the guide's own pages, by the question they answer. */
export const articlesScreen: Screen = publicScreen({
  addresses: articlesAddresses,
  act: 'guide:read',
  load: async ({ at }) => ({ at }),
  view: ({ data, language }) => articlesPage(data.at, language),
})

/** One of the guide's own pages. */
export const articleScreen: Screen = underItsOwnName(
  publicScreen({
    addresses: inEveryLanguage((language) => `${articlesAddresses[language]}/:article`),
    act: 'guide:read',
    params: ArticleInAddress,
    load: async ({ params, db, at }) => ({ article: params.article, content: await guideContent(db), at }),
    view: ({ data: { article, content, at }, language }) => articlePage(article, { content, at, language }),
  }),
)

/** The name of an article in another language leads to its address in this one. */
function underItsOwnName(screen: Screen): Screen {
  return {
    ...screen,
    async show(visit: RawVisit, form) {
      const { article: written = '' } = visit.params
      const article = articleAt(written)
      if (!article || written === article.slug[visit.language]) return screen.show(visit, form)
      return { go: articleAddress(article, visit.language) }
    },
  }
}

/** The list of the guide's own pages as a page. */
export function articlesPage(at: Date, language: Language): PageContent {
  const words = articleTexts[language]
  return {
    title: words.listTitle,
    sensitive: true,
    addresses: articlesAddresses,
    body: (
      <>
        <PageHead
          title={words.listTitle}
          lead={<p>{words.listLead}</p>}
          back={{ address: frontAddresses[language], name: pageTexts[language].home }}
        />
        {articleThemes.map((theme) => {
          const general = articlesFor(theme)
          const parts = general.flatMap(partsOf)
          return (
            <Section key={theme} title={words.themes[theme]} id={theme}>
              <ArticleList articles={general} at={at} language={language} />
              {parts.length === 0 ? null : <ArticleList articles={parts} at={at} language={language} brief />}
            </Section>
          )
        })}
      </>
    ),
  }
}

/** One article as a page: its parts, who answers now, what else to read, sources. */
export function articlePage(article: Article, context: TextContext): PageContent {
  const { at, language } = context
  const words = articleTexts[language]
  const { within, name, summary, sections } = article
  const wider = within === undefined ? undefined : articleWithId(within)
  return {
    title: name[language],
    sensitive: true,
    addresses: inEveryLanguage((there) => articleAddress(article, there)),
    body: (
      <>
        <PageHead
          title={name[language]}
          lead={<p>{withLimits(summary[language], at, language)}</p>}
          back={
            wider
              ? { address: articleAddress(wider, language), name: wider.name[language] }
              : { address: articlesAddresses[language], name: words.listTitle }
          }
        />
        <Contents article={article} language={language} />
        <div className="article">
          {sections.map((section) => (
            <ArticlePart key={section.id} article={article} section={section} context={context} />
          ))}
        </div>
        <Answers language={language} />
        <Related article={article} context={context} />
        <Sources article={article} language={language} />
      </>
    ),
  }
}

/** A page that can be taken in at a glance needs no list of its parts. */
const fewSections = 3

function Contents({ article, language }: { article: Article; language: Language }) {
  const words = articleTexts[language]
  if (article.sections.length <= fewSections) return null
  return (
    <nav className="contents" aria-label={words.onThisPage}>
      <h2>{words.onThisPage}</h2>
      <ul>
        {article.sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Answers({ language }: { language: Language }) {
  const words = articleTexts[language]
  return (
    <Section title={words.answersHeading} id="contacts">
      <p>{words.answersText}</p>
      <ButtonRow>
        <ButtonLink address={contactAddresses[language]}>{words.answersAct}</ButtonLink>
        <ButtonLink address={notificationAddresses[language]} tone="quiet">
          {words.notifyAct}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}

function Related({ article, context }: { article: Article; context: TextContext }) {
  const { content, at, language } = context
  const words = articleTexts[language]
  const services = article.related.services.flatMap((id) => serviceOf(content, id) ?? [])
  return (
    <>
      <Section title={words.related} id="related">
        <ArticleList articles={article.related.articles.map(articleWithId)} at={at} language={language} />
      </Section>
      {services.length === 0 ? null : (
        <Section title={words.services} id="services">
          <PageList pages={services} at={at} language={language} />
        </Section>
      )}
    </>
  )
}

function Sources({ article, language }: { article: Article; language: Language }) {
  return (
    <div className="small soft">
      <p>
        {pageTexts[language].checked(dateWords(article.checkedOn, language))} {pageTexts[language].aland}{' '}
        {articleTexts[language].sources}:
      </p>
      <ul>
        {article.sources.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
