import type { Words } from '../../kernel/language.ts'

/** Search over the guide, and the field of its form. */
export const searchAddresses: Words = { fi: '/fi/haku', sv: '/sv/sok', en: '/en/search' }
export const searchField = 'q'
/** The page for children up to about twelve. */
export const childAddresses: Words = { fi: '/fi/lapselle', sv: '/sv/for-barn', en: '/en/for-children' }
/** The page for young people from about thirteen on. */
export const youngAddresses: Words = { fi: '/fi/nuorelle', sv: '/sv/for-unga', en: '/en/for-young-people' }
/** The front page in plain language; the other plain pages stand below it. */
export const plainAddresses: Words = { fi: '/fi/selko', sv: '/sv/lattlast', en: '/en/easy' }
/** Every page by group. */
export const siteMapAddresses: Words = { fi: '/fi/sivukartta', sv: '/sv/webbkarta', en: '/en/site-map' }
export const accessibilityAddresses: Words = {
  fi: '/fi/saavutettavuus',
  sv: '/sv/tillganglighet',
  en: '/en/accessibility',
}
export const privacyAddresses: Words = { fi: '/fi/tietosuoja', sv: '/sv/dataskydd', en: '/en/privacy' }
