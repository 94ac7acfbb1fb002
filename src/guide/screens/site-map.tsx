import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { Details } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { guideContent } from '../acts.ts'
import { municipalityAddress } from '../addresses.ts'
import { nameInList } from '../find-municipality.ts'
import type { TextContext } from '../inline.tsx'
import { municipalitiesInOrder } from '../place.ts'
import { pageGroups, publicPages } from '../public-pages.ts'
import { siteMapAddresses } from '../reading/addresses.ts'
import { publicPageTexts } from '../texts/public-page-texts.ts'
import { searchTexts } from '../texts/search-texts.ts'

/** Every public page by group. */
export const siteMapScreen: Screen = publicScreen({
  addresses: siteMapAddresses,
  act: 'guide:read',
  load: async ({ db, at }) => ({ content: await guideContent(db), at }),
  view: ({ data, language }) => siteMapPage({ ...data, language }),
})

/** The site map as a page, made from the list of pages. */
export function siteMapPage({ content, language }: TextContext): PageContent {
  const words = publicPageTexts[language]
  const pages = publicPages(content)
  return {
    title: words.pages['site-map'].name,
    tab: words.pages['site-map'].name,
    sensitive: true,
    addresses: siteMapAddresses,
    body: (
      <>
        <PageHead title={words.pages['site-map'].name} lead={<p>{searchTexts[language].siteMapLead}</p>} />
        {pageGroups.map((group) => (
          <Section key={group} title={words.groups[group]} id={group}>
            <ul className="places">
              {pages
                .filter((page) => page.group === group)
                .map(({ id, addresses, name }) => (
                  <li key={id}>
                    <a href={addresses[language]}>{name[language]}</a>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
        <Details summary={words.municipalities}>
          <ul className="places">
            {municipalitiesInOrder(language).map((municipality) => (
              <li key={municipality.code}>
                <a href={municipalityAddress(municipality, language)}>{nameInList(municipality, language)}</a>
              </li>
            ))}
          </ul>
        </Details>
      </>
    ),
  }
}
