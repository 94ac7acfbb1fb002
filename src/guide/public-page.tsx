import type { ReactElement } from 'react'
import type { Language, Words } from '../kernel/language.ts'
import type { AssetAddresses } from '../platform/assets.ts'
import type { PageContent } from '../platform/screen.ts'
import { BareFrame } from '../ui/bare-frame.tsx'
import { PublicFrame, type WayLink } from '../ui/public-frame.tsx'
import {
  articlesAddresses,
  contactAddresses,
  frontAddresses,
  notificationAddresses,
  pagesAddresses,
} from './addresses.ts'
import { languageLinks } from './language-links.ts'
import {
  accessibilityAddresses,
  childAddresses,
  plainAddresses,
  privacyAddresses,
  searchAddresses,
  siteMapAddresses,
  youngAddresses,
} from './reading/addresses.ts'
import { otherWayOfSaying } from './reading/plain/plain-pages.ts'
import { SearchBox } from './search/search-box.tsx'
import { articleTexts } from './texts/article-texts.ts'
import { frameTexts } from './texts/frame-texts.ts'
import { publicPageTexts } from './texts/public-page-texts.ts'
import { readingTexts } from './texts/reading-texts.ts'
import { searchTexts } from './texts/search-texts.ts'

/** Where the quick exit leads: the weather, a page that anyone might be reading. */
const neutralAddresses: Words = {
  fi: 'https://www.ilmatieteenlaitos.fi/',
  sv: 'https://sv.ilmatieteenlaitos.fi/',
  en: 'https://en.ilmatieteenlaitos.fi/',
}

/** Draws the frame of the public side around a page: 112 first, languages, quick exit on sensitive pages, footer. */
export function publicPage(
  page: PageContent,
  visit: { readonly language: Language; readonly path: string },
  given: { readonly assets: AssetAddresses; readonly demonstration: boolean },
): ReactElement {
  const { language } = visit
  const words = frameTexts[language]
  const { publicStyle: style, icon, publicScript, fonts } = given.assets
  if (page.bare) {
    return (
      <BareFrame
        language={language}
        title={`${page.title} – ${words.service}`}
        assets={{ style, icon, script: publicScript, fonts }}
        kind={page.embeddable ? 'within' : 'sheet'}
        demonstration={given.demonstration ? <Demonstration language={language} /> : undefined}
      >
        {page.body}
      </BareFrame>
    )
  }
  return (
    <PublicFrame
      language={language}
      title={tabOf(page, language)}
      service={words.service}
      home={frontAddresses[language]}
      languages={languageLinks(page.addresses ?? frontAddresses, language)}
      ways={waysOf(page, language)}
      unlisted={page.unlisted}
      words={{
        skip: words.skip,
        languages: words.languages,
        danger: { question: words.dangerQuestion, call: words.dangerCall, number: '112' },
      }}
      assets={{ style, icon, script: publicScript, fonts }}
      quickExit={page.sensitive ? { address: neutralAddresses[language], word: words.leave } : undefined}
      unreachable={{ title: words.unreachable, advice: <p>{words.unreachableAdvice}</p>, retry: words.retry }}
      demonstration={given.demonstration ? <Demonstration language={language} /> : undefined}
      layout={page.layout}
      footer={<Footer language={language} search={!withOwnSearch.has(page.addresses)} />}
    >
      {page.body}
    </PublicFrame>
  )
}

/** Pages that have the search box in their text. */
const withOwnSearch = new Set<Words | undefined>([searchAddresses, frontAddresses])

/** What the tab says: on a sensitive page nothing of its matter, which stays in the history of a shared browser (OUT-4). */
function tabOf(page: PageContent, language: Language): string {
  const words = frameTexts[language]
  const said = page.sensitive ? (page.tab ?? words.neutral) : page.title
  return said === '' ? words.service : `${said} – ${words.service}`
}

/** To the same page in plain or in ordinary language, where there is one, and to search. */
function waysOf(page: PageContent, language: Language): readonly WayLink[] {
  const other = page.addresses && otherWayOfSaying(page.addresses)
  const plain = other && { address: other.addresses[language], name: readingTexts[language][other.kind] }
  return [...(plain ? [plain] : []), { address: searchAddresses[language], name: searchTexts[language].search }]
}

function Demonstration({ language }: { language: Language }) {
  const words = frameTexts[language]
  return (
    <>
      <strong>{words.demonstrationTitle}.</strong> {words.demonstration}
    </>
  )
}

function Footer({ language, search }: { language: Language; search: boolean }) {
  const words = frameTexts[language]
  const { pages, groups } = publicPageTexts[language]
  const links = [
    { address: childAddresses[language], name: words.forChildren },
    { address: youngAddresses[language], name: words.forYoungPeople },
    { address: plainAddresses[language], name: groups.plain },
    { address: siteMapAddresses[language], name: pages['site-map'].name },
    { address: accessibilityAddresses[language], name: pages.accessibility.name },
    { address: privacyAddresses[language], name: pages.privacy.name },
  ]
  return (
    <>
      {search ? <SearchBox language={language} id="search-in-foot" /> : null}
      <ul>
        <li>
          <a href={contactAddresses[language]}>{words.contacts}</a>
        </li>
        <li>
          <a href={pagesAddresses[language]}>{words.pages}</a>
        </li>
        <li>
          <a href={articlesAddresses[language]}>{articleTexts[language].listTitle}</a>
        </li>
        <li>
          <a href={notificationAddresses[language]}>{words.notification}</a>
        </li>
        {links.map(({ address, name }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="small soft">{words.credit}</p>
    </>
  )
}
