import type { Language, Words } from '../kernel/language.ts'
import {
  articleAddress,
  articlesAddresses,
  contactAddresses,
  frontAddresses,
  inEveryLanguage,
  notificationAddresses,
  pageAddress,
  pagesAddresses,
} from './addresses.ts'
import { textsOf } from './article.ts'
import { articles } from './articles.ts'
import type { GuideContent } from './content.ts'
import type { GuidePage } from './guide-page.ts'
import { accessibilityAddresses, privacyAddresses, searchAddresses, siteMapAddresses } from './reading/addresses.ts'
import { forChildren } from './reading/for-children.ts'
import { forYoungPeople } from './reading/for-young-people.ts'
import { plainPages } from './reading/plain/plain-pages.ts'
import { linesOf, type ReadingPage } from './reading/reading-page.ts'
import { publicPageTexts } from './texts/public-page-texts.ts'

/** What the public pages are grouped by, in the order of the site map. */
export const pageGroups = ['start', 'services', 'information', 'young', 'plain', 'about'] as const
export type PageGroup = (typeof pageGroups)[number]

/** A public page: where it stands, what it is called, and what is written on it. */
export type PublicPage = {
  readonly id: string
  readonly group: PageGroup
  readonly addresses: Words
  readonly name: Words
  /** Its texts as they are kept, limits and links unresolved. The first is a summary. */
  readonly texts: (language: Language) => readonly string[]
}

/** Every public page that has one address, with or without a municipality chosen: what the site map lists and search looks through. */
export function publicPages(content: Pick<GuideContent, 'services'>): readonly PublicPage[] {
  return [
    titled('front', 'start', frontAddresses),
    titled('contacts', 'start', contactAddresses),
    titled('notification', 'start', notificationAddresses),
    titled('services', 'services', pagesAddresses),
    ...content.services.map(serviceAsPage),
    titled('information', 'information', articlesAddresses),
    ...articles.map(
      (article): PublicPage => ({
        id: `article:${article.id}`,
        group: 'information',
        addresses: inEveryLanguage((language) => articleAddress(article, language)),
        name: article.name,
        texts: (language) =>
          textsOf(article)
            .slice(1)
            .map((words) => words[language]),
      }),
    ),
    readingAsPage(forChildren, 'young'),
    readingAsPage(forYoungPeople, 'young'),
    ...plainPages.map((page) => readingAsPage(page, 'plain')),
    titled('search', 'about', searchAddresses),
    titled('site-map', 'about', siteMapAddresses),
    titled('accessibility', 'about', accessibilityAddresses),
    titled('privacy', 'about', privacyAddresses),
  ]
}

type Titled = keyof (typeof publicPageTexts)['fi']['pages']

function titled(id: Titled, group: PageGroup, addresses: Words): PublicPage {
  return {
    id,
    group,
    addresses,
    name: inEveryLanguage((language) => publicPageTexts[language].pages[id].name),
    texts: (language) => [publicPageTexts[language].pages[id].about],
  }
}

function serviceAsPage(service: GuidePage): PublicPage {
  return {
    id: `service:${service.id}`,
    group: 'services',
    addresses: inEveryLanguage((language) => pageAddress(service, language)),
    name: service.name,
    texts: (language) => [
      service.summary[language],
      ...(service.alternativeName[language] === undefined ? [] : [service.alternativeName[language]]),
      ...[service.what, service.howToAct, service.forWhom, service.support, service.background].flatMap((block) =>
        block[language].flat(),
      ),
    ],
  }
}

function readingAsPage(page: ReadingPage, group: PageGroup): PublicPage {
  return {
    id: page.id,
    group,
    addresses: page.addresses,
    name: group === 'plain' ? page.heading : page.name,
    texts: (language) => linesOf(page, language),
  }
}
