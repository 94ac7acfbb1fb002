import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { ButtonLink } from '../../ui/form.tsx'
import { EmptyState, Notice } from '../../ui/notice.tsx'
import { PageHead, Phone } from '../../ui/page.tsx'
import { guideContent } from '../acts.ts'
import { contactAddresses } from '../addresses.ts'
import type { GuideContent } from '../content.ts'
import { searchAddresses, searchField, siteMapAddresses } from '../reading/addresses.ts'
import { type Answer, type Hit, searchGuide } from '../search/search.ts'
import { SearchBox } from '../search/search-box.tsx'
import { publicPageTexts } from '../texts/public-page-texts.ts'
import { searchTexts } from '../texts/search-texts.ts'

/** Search over the guide. The question stands in the address and nowhere else: it is neither stored nor logged. */
export const searchScreen: Screen = publicScreen({
  addresses: searchAddresses,
  act: 'guide:read',
  load: async ({ db, at, query }) => ({ content: await guideContent(db), at, asked: query.get(searchField) ?? '' }),
  view: ({ data, language }) => searchPage(data.asked, data.content, data.at, language),
})

/** The answer to a question as a page; without a question, the box. */
export function searchPage(question: string, content: GuideContent, at: Date, language: Language): PageContent {
  const words = searchTexts[language]
  const answer = searchGuide(question, content, at, language)
  return {
    title: words.search,
    tab: words.search,
    unlisted: true,
    sensitive: true,
    addresses: searchAddresses,
    body: (
      <>
        <PageHead title={words.search} />
        {answer.danger ? <DangerFirst language={language} /> : null}
        <SearchBox language={language} id="search" asked={answer.asked} hint />
        {answer.asked === '' ? null : <Answers answer={answer} language={language} />}
        <p className="small soft">{words.notKept}</p>
      </>
    ),
  }
}

/** Before anything else, for a question that tells of danger. */
function DangerFirst({ language }: { language: Language }) {
  const words = searchTexts[language]
  return (
    <Notice tone="danger" title={words.dangerTitle}>
      <p>{words.danger}</p>
      <p>
        <Phone number="112" dial="112" />
      </p>
      <p>
        <ButtonLink address={contactAddresses[language]} tone="quiet">
          {words.dangerContacts}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function Answers({ answer: { asked, hits }, language }: { answer: Answer; language: Language }) {
  const words = searchTexts[language]
  if (hits.length === 0) {
    return (
      <EmptyState title={words.nothingTitle}>
        <p>{words.nothing}</p>
        <ul>
          <li>
            <a href={contactAddresses[language]}>{words.allContacts}</a>
          </li>
          <li>
            <a href={siteMapAddresses[language]}>{publicPageTexts[language].pages['site-map'].name}</a>
          </li>
          <li>
            <a href="tel:112">112</a>
          </li>
        </ul>
      </EmptyState>
    )
  }
  return (
    <>
      <h2>{words.foundFor(asked)}</h2>
      <p className="soft" role="status">
        {words.found(hits.length)}
      </p>
      <ol className="found">
        {hits.map((hit) => (
          <li key={hit.id}>
            <OneHit hit={hit} language={language} />
          </li>
        ))}
      </ol>
    </>
  )
}

function OneHit({ hit, language }: { hit: Hit; language: Language }) {
  const words = searchTexts[language]
  const isPlace = hit.kind === 'municipality'
  return (
    <>
      <a href={hit.address}>{isPlace ? words.contactsOf(hit.title) : hit.title}</a>
      <p className="small soft">{words.kinds[hit.kind]}</p>
      <p>
        {isPlace
          ? words.contactsText
          : hit.snippet.map(({ text, hit: looked }, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are fixed and their place is what they are.
              looked ? <mark key={index}>{text}</mark> : text,
            )}
      </p>
    </>
  )
}
