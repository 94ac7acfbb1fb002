import type { Screen } from '../platform/screen.ts'
import { articleScreen, articlesScreen } from './screens/articles.tsx'
import { finderScreen, municipalityScreen } from './screens/contacts.tsx'
import { frontScreen } from './screens/front.tsx'
import { guidePageHereScreen, guidePageScreen, pagesScreen } from './screens/guide-pages.tsx'

/** Every screen of the public guide, for the address book. */
export const guideScreens: readonly Screen[] = [
  frontScreen,
  finderScreen,
  municipalityScreen,
  pagesScreen,
  guidePageScreen,
  guidePageHereScreen,
  articlesScreen,
  articleScreen,
]
