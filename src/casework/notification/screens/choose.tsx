import { contactAddresses, inEveryLanguage, municipalityAddress, municipalityField } from '../../../guide/addresses.ts'
import { type Municipality, municipalityNamed } from '../../../guide/place.ts'
import { WayAfterNotification } from '../../../guide/way.tsx'
import type { Language } from '../../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../../platform/screen.ts'
import { ButtonLink } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Card, Grid, PageHead, Section } from '../../../ui/page.tsx'
import { chooseWords, receiptWords } from '../texts/page-words.ts'
import { neutralTitle } from '../texts/step-words.ts'
import { chooseAddresses, forMunicipality, formAddresses } from './addresses.ts'

/** Where a notification begins: as a private person, or as a professional with the duty to notify. */
export const chooseNotification: Screen = publicScreen({
  addresses: chooseAddresses,
  act: 'notification:send',
  load: async ({ query, language, at }) => ({
    municipality: municipalityNamed(query.get(municipalityField[language]) ?? ''),
    at,
  }),
  view: ({ data, language }) => choosePage(data.municipality, data.at, language),
})

/** The page as it is for a reader who has chosen a municipality, or none. */
export function choosePage(municipality: Municipality | undefined, at: Date, language: Language): PageContent {
  const words = (key: keyof typeof chooseWords): string => chooseWords[key][language]
  const contacts = municipality ? municipalityAddress(municipality, language) : contactAddresses[language]
  return {
    title: neutralTitle[language],
    tab: neutralTitle[language],
    sensitive: true,
    addresses: inEveryLanguage((other) => chooseAddresses[other] + forMunicipality(municipality, other)),
    body: (
      <>
        <PageHead title={words('heading')} lead={<p>{words('lead')}</p>} />
        <Notice tone="warn">
          <p>
            {words('urgent')} <a href={contacts}>{words('contacts')}</a>
          </p>
        </Notice>
        <Grid>
          <Card>
            <h2>{words('privateName')}</h2>
            <p>{words('privateText')}</p>
            <ButtonLink address={formAddresses.private[language] + forMunicipality(municipality, language)}>
              {words('privateAct')}
            </ButtonLink>
          </Card>
          <Card>
            <h2>{words('professionalName')}</h2>
            <p>{words('professionalText')}</p>
            <ButtonLink address={formAddresses.professional[language] + forMunicipality(municipality, language)}>
              {words('professionalAct')}
            </ButtonLink>
          </Card>
        </Grid>
        <Section title={words('good')}>
          <p>{words('again')}</p>
          <p>{words('together')}</p>
          <p className="small soft">{words('basis')}</p>
        </Section>
        <Section title={receiptWords.next[language]}>
          <WayAfterNotification at={at} language={language} />
        </Section>
      </>
    ),
  }
}
