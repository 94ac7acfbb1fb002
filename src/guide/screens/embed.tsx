import { publicScreen, type Screen } from '../../platform/screen.ts'
import { guideContent } from '../acts.ts'
import { contactAddresses, embedAddress, embedEnding, inEveryLanguage } from '../addresses.ts'
import { atItsOwnAddress } from '../choose-municipality.ts'
import { ContactEmbed } from '../contact-embed.tsx'
import { pageTexts } from '../texts/page-texts.ts'
import { whoAnswers } from '../who-answers.ts'
import { MunicipalityInAddress } from './contacts.tsx'

/** The contacts of a municipality as a small page that any site may show within its own. */
export const embedScreen: Screen = atItsOwnAddress(
  publicScreen({
    addresses: inEveryLanguage((language) => `${contactAddresses[language]}/:municipality/${embedEnding[language]}`),
    act: 'guide:read',
    params: MunicipalityInAddress,
    load: async ({ params: { municipality }, db, at }) => ({
      municipality,
      lines: whoAnswers(await guideContent(db), municipality, at),
      at,
    }),
    view: ({ data, language }) => ({
      title: `${pageTexts[language].finderTitle}: ${data.municipality.name[language]}`,
      bare: true,
      embeddable: true,
      addresses: inEveryLanguage((other) => embedAddress(data.municipality, other)),
      body: <ContactEmbed {...data} language={language} />,
    }),
  }),
  (municipality, { language }) => embedAddress(municipality, language),
)
