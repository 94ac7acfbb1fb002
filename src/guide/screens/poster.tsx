import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { guideContent } from '../acts.ts'
import { contactAddresses, inEveryLanguage, posterAddress, posterEnding } from '../addresses.ts'
import { atItsOwnAddress } from '../choose-municipality.ts'
import type { Municipality } from '../place.ts'
import { Poster } from '../poster.tsx'
import { posterTexts } from '../texts/poster-texts.ts'
import { type ContactNow, whoAnswers } from '../who-answers.ts'
import { MunicipalityInAddress } from './contacts.tsx'

/** The contacts of a municipality as a poster to print. */
export const posterScreen: Screen = atItsOwnAddress(
  publicScreen({
    addresses: inEveryLanguage((language) => `${contactAddresses[language]}/:municipality/${posterEnding[language]}`),
    act: 'guide:read',
    params: MunicipalityInAddress,
    load: async ({ params: { municipality }, db, at, origin }) => ({
      municipality,
      lines: whoAnswers(await guideContent(db), municipality, at),
      origin,
    }),
    view: ({ data, language }) => posterPage({ ...data, language }),
  }),
  (municipality, { language }) => posterAddress(municipality, language),
)

type PosterPageProps = { municipality: Municipality; lines: readonly ContactNow[]; origin: string; language: Language }

/** The poster as a page. */
export function posterPage({ municipality, lines, origin, language }: PosterPageProps): PageContent {
  return {
    title: posterTexts[language].poster(municipality.name[language]),
    bare: true,
    addresses: inEveryLanguage((other) => posterAddress(municipality, other)),
    body: <Poster municipality={municipality} lines={lines} origin={origin} language={language} />,
  }
}
