import { type Language, languages, type Words } from '../kernel/language.ts'
import type { Article } from './article.ts'
import { wordAnchor } from './glossary.ts'
import type { GuidePage } from './guide-page.ts'
import { type Municipality, municipalitySlug } from './place.ts'

/** The front page in each language. */
export const frontAddresses: Words = { fi: '/fi', sv: '/sv', en: '/en' }
/** Where the notification form begins. The form is a door of the room `notification`. */
export const notificationAddresses: Words = { fi: '/fi/ilmoitus', sv: '/sv/anmalan', en: '/en/notification' }
/** The contact finder. */
export const contactAddresses: Words = { fi: '/fi/yhteystiedot', sv: '/sv/kontakt', en: '/en/contacts' }
/** The pages about services. */
export const pagesAddresses: Words = { fi: '/fi/palvelut', sv: '/sv/tjanster', en: '/en/services' }
/** The guide's own pages: what child welfare is, what happens after a notification, rights. */
export const articlesAddresses: Words = { fi: '/fi/tietoa', sv: '/sv/information', en: '/en/information' }
/** What the municipality is called in the query of the picker's form. */
export const municipalityField: Words = { fi: 'kunta', sv: 'kommun', en: 'municipality' }

/** The contacts of a municipality. */
export function municipalityAddress(municipality: Municipality, language: Language): string {
  return `${contactAddresses[language]}/${municipalitySlug(municipality, language)}`
}

/** The contacts of a municipality as a small page for other sites. */
export function embedAddress(municipality: Municipality, language: Language): string {
  return `${municipalityAddress(municipality, language)}/${embedEnding[language]}`
}

/** The contacts of a municipality as a poster to print. */
export function posterAddress(municipality: Municipality, language: Language): string {
  return `${municipalityAddress(municipality, language)}/${posterEnding[language]}`
}

/** How the addresses of those two end. */
export const embedEnding: Words = { fi: 'kortti', sv: 'kort', en: 'card' }
export const posterEnding: Words = { fi: 'juliste', sv: 'affisch', en: 'poster' }

/** The page about a service, for everybody or for one municipality. */
export function pageAddress(page: Pick<GuidePage, 'slug'>, language: Language, municipality?: Municipality): string {
  const address = `${pagesAddresses[language]}/${page.slug[language]}`
  return municipality ? `${address}/${municipalitySlug(municipality, language)}` : address
}

/** One of the guide's own pages. */
export function articleAddress(article: Article, language: Language): string {
  return `${articlesAddresses[language]}/${article.slug[language]}`
}

/** Where a word is explained, on the page of the explained words. */
export function wordAddress(page: Article, id: string, language: Language): string {
  return `${articleAddress(page, language)}#${wordAnchor(id)}`
}

/** The same address in every language. */
export function inEveryLanguage(address: (language: Language) => string): Words {
  const [fi, sv, en] = languages
  return { fi: address(fi), sv: address(sv), en: address(en) }
}
