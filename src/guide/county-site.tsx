import type { Language } from '../kernel/language.ts'
import { Section } from '../ui/page.tsx'
import { notificationAddresses } from './addresses.ts'
import { type County, countyWeb } from './place.ts'
import { frontTexts } from './texts/front-texts.ts'
import { pageTexts } from './texts/page-texts.ts'

/** The site of whoever arranges the services, and on Åland that other law holds. */
export function CountySite({ county, language }: { county: County; language: Language }) {
  const words = pageTexts[language]
  const web = countyWeb(county, language)
  return (
    <>
      <Section title={words.countyHeading}>
        <p>
          {words.countyText}{' '}
          <a href={web.url} hrefLang={web.language === language ? undefined : web.language}>
            {county.name[language]}
          </a>
          {web.verified ? null : ` (${words.webUnverified})`}
        </p>
      </Section>
      {county.kind === 'autonomous-region' ? (
        <Section title={words.alandHeading}>
          <p>{words.aland}</p>
        </Section>
      ) : null}
    </>
  )
}

/** For those who are clients already, and for those who would rather write. */
export function ClientNote({ language }: { language: Language }) {
  const words = pageTexts[language]
  return (
    <Section title={words.clientHeading}>
      <p>{words.clientText}</p>
      <p>
        {words.notificationAlso} <a href={notificationAddresses[language]}>{frontTexts[language].notifyName}</a>
      </p>
    </Section>
  )
}
