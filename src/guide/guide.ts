import type { Screen } from '../platform/screen.ts'
import { accessibilityScreen } from './screens/accessibility.tsx'
import { articleScreen, articlesScreen } from './screens/articles.tsx'
import { finderScreen, municipalityScreen } from './screens/contacts.tsx'
import { embedScreen } from './screens/embed.tsx'
import { frontScreen } from './screens/front.tsx'
import { guidePageHereScreen, guidePageScreen, pagesScreen } from './screens/guide-pages.tsx'
import { posterScreen } from './screens/poster.tsx'
import { privacyScreen } from './screens/privacy.tsx'
import { plainScreens, youngScreens } from './screens/reading.tsx'
import { searchScreen } from './screens/search.tsx'
import { siteMapScreen } from './screens/site-map.tsx'

/** Every screen of the public guide, for the address book. */
export const guideScreens: readonly Screen[] = [
  frontScreen,
  finderScreen,
  municipalityScreen,
  embedScreen,
  posterScreen,
  pagesScreen,
  guidePageScreen,
  guidePageHereScreen,
  articlesScreen,
  articleScreen,
  ...youngScreens,
  ...plainScreens,
  searchScreen,
  siteMapScreen,
  accessibilityScreen,
  privacyScreen,
]
