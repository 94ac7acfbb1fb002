import type { ReactElement } from 'react'
import { type Language, languages } from '../kernel/language.ts'
import type { Acting } from '../platform/acting.ts'
import type { AssetAddresses } from '../platform/assets.ts'
import type { PageContent, RawVisit } from '../platform/screen.ts'
import { DeskFrame, type DeskPlace } from '../ui/desk-frame.tsx'
import { type LanguageLink, Shell } from '../ui/shell.tsx'
import { frameTexts, roleTexts } from './texts/frame.ts'

const ownNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** Where the places of the desk are, and for whom: a place nobody may open is not drawn. */
const places = [
  { key: 'today', address: '/desk', act: 'desk:today', shortcut: 'g t' },
  { key: 'inbox', address: '/desk/inbox', act: 'intake:list', shortcut: 'g i' },
  { key: 'ownChildren', address: '/desk/children', act: 'desk:own-children', shortcut: 'g c' },
  { key: 'caseloads', address: '/desk/caseloads', act: 'supervision:caseloads', shortcut: 'g w' },
  { key: 'guide', address: '/desk/guide', act: 'guide:edit', shortcut: 'g o' },
  { key: 'law', address: '/desk/law', act: 'settings:law', shortcut: 'g l' },
  { key: 'codeLists', address: '/desk/code-lists', act: 'settings:code-lists', shortcut: undefined },
] as const

/** The same page in the other languages: the desk has one address for all. */
export function deskLanguages(language: Language, path: string): LanguageLink[] {
  return languages.map((other) => ({
    language: other,
    name: ownNames[other],
    address: `${path}?lang=${other}`,
    current: other === language,
  }))
}

/** Draws the frame of the desk around a page. `opens` tells which places the worker's postings open. */
export function deskFrame(
  page: PageContent,
  visit: RawVisit & { acting: Acting; token: string },
  given: { assets: AssetAddresses; demonstration: boolean; opens: (act: string) => boolean },
): ReactElement {
  const { language, acting } = visit
  const t = (key: keyof typeof frameTexts): string => frameTexts[key][language]
  if (page.bare) return bareFrame(page, visit.language, given.assets)
  const shown = places.filter((place) => given.opens(place.act) && (place.key !== 'inbox' || acting.worker.onDuty))
  return (
    <DeskFrame
      language={language}
      title={`${page.title} – ${t('service')}`}
      service={t('service')}
      home="/desk"
      words={{ skip: t('skip'), navigation: t('navigation'), languages: t('languages') }}
      assets={{
        style: given.assets.style,
        icon: given.assets.icon,
        script: given.assets.deskScript,
        fonts: given.assets.fonts,
      }}
      languages={deskLanguages(language, visit.path)}
      places={shown.map(
        (place): DeskPlace => ({
          address: place.address,
          name: t(place.key),
          current: page.place === place.key,
          shortcut: place.shortcut,
        }),
      )}
      signedIn={{
        name: acting.worker.name,
        role: acting.worker.roles.map((role) => roleTexts[role]?.[language] ?? role).join(', '),
        signOut: { action: '/desk/sign-out', word: t('signOut'), hidden: { token: visit.token } },
      }}
      shortcuts={{
        title: t('shortcuts'),
        close: t('close'),
        use: t('useShortcuts'),
        items: [
          ...shown.flatMap((place) => (place.shortcut ? [{ keys: place.shortcut, what: t(place.key) }] : [])),
          { keys: '?', what: t('showShortcuts') },
        ],
      }}
      demonstration={given.demonstration ? t('demonstration') : undefined}
      unreachable={{ title: t('unreachable'), advice: t('unreachableAdvice'), retry: t('retry') }}
      wide={page.wide}
    >
      {page.body}
    </DeskFrame>
  )
}

/** A page to be printed: nothing around it, and no script. */
function bareFrame(page: PageContent, language: Language, assets: AssetAddresses): ReactElement {
  return (
    <Shell
      language={language}
      title={`${page.title} – ${frameTexts.service[language]}`}
      assets={{ style: assets.style, icon: assets.icon, fonts: assets.fonts }}
      skip={frameTexts.skip[language]}
      className="desk bare"
    >
      <main id="main" className="wrap">
        {page.body}
      </main>
    </Shell>
  )
}

/** The frame of desk pages where nobody is signed in: signing in, and pages that say what went wrong. */
export function signedOutDeskFrame(
  page: PageContent,
  visit: { readonly language: Language; readonly path: string },
  given: { readonly assets: AssetAddresses; readonly demonstration: boolean },
): ReactElement {
  const { language } = visit
  const t = (key: keyof typeof frameTexts): string => frameTexts[key][language]
  return (
    <DeskFrame
      language={language}
      title={page.title === '' ? t('service') : `${page.title} – ${t('service')}`}
      service={t('service')}
      home={`/${language}`}
      words={{ skip: t('skip'), navigation: t('navigation'), languages: t('languages') }}
      assets={{
        style: given.assets.style,
        icon: given.assets.icon,
        script: given.assets.deskScript,
        fonts: given.assets.fonts,
      }}
      languages={
        page.addresses
          ? languages.map((other) => ({
              language: other,
              name: ownNames[other],
              address: page.addresses?.[other] ?? '/',
              current: other === language,
            }))
          : deskLanguages(language, visit.path)
      }
      demonstration={given.demonstration ? t('demonstration') : undefined}
    >
      {page.body}
    </DeskFrame>
  )
}
