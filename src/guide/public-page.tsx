import type { ReactElement } from 'react'
import { type Language, languages, type Words } from '../kernel/language.ts'
import type { AssetAddresses } from '../platform/assets.ts'
import type { PageContent } from '../platform/screen.ts'
import { PublicFrame } from '../ui/public-frame.tsx'
import { contactAddresses, frontAddresses, notificationAddresses, pagesAddresses } from './addresses.ts'
import { frameTexts } from './texts/frame-texts.ts'

const ownNames: Words = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
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
  return (
    <PublicFrame
      language={language}
      title={page.title === '' ? words.service : `${page.title} – ${words.service}`}
      service={words.service}
      home={frontAddresses[language]}
      languages={languages.map((other) => ({
        language: other,
        name: ownNames[other],
        address: (page.addresses ?? frontAddresses)[other],
        current: other === language,
      }))}
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
      footer={<Footer language={language} />}
    >
      {page.body}
    </PublicFrame>
  )
}

function Demonstration({ language }: { language: Language }) {
  const words = frameTexts[language]
  return (
    <>
      <strong>{words.demonstrationTitle}.</strong> {words.demonstration}
    </>
  )
}

function Footer({ language }: { language: Language }) {
  const words = frameTexts[language]
  return (
    <>
      <ul>
        <li>
          <a href={contactAddresses[language]}>{words.contacts}</a>
        </li>
        <li>
          <a href={pagesAddresses[language]}>{words.pages}</a>
        </li>
        <li>
          <a href={notificationAddresses[language]}>{words.notification}</a>
        </li>
      </ul>
      <p className="small soft">{words.credit}</p>
    </>
  )
}
