import { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import { type PageContent, publicScreen, type Screen } from '../../platform/screen.ts'
import { PageHead, Section } from '../../ui/page.tsx'
import { StructuredData } from '../../ui/structured-data.tsx'
import { guideContent } from '../acts.ts'
import { contactAddresses, inEveryLanguage, municipalityAddress } from '../addresses.ts'
import { atItsOwnAddress, choosingMunicipality, faultOf } from '../choose-municipality.ts'
import { ContactList } from '../contact-list.tsx'
import { type GuideContent, servicesFor } from '../content.ts'
import { ClientNote, CountySite } from '../county-site.tsx'
import { nameInList } from '../find-municipality.ts'
import { PageList } from '../page-list.tsx'
import { MunicipalityPicker, type PickerFault } from '../picker.tsx'
import { countyOf, type Municipality, municipalitiesInOrder, municipalityNamed } from '../place.ts'
import { Share } from '../share.tsx'
import { serviceOfMunicipality } from '../structured/organised-service.ts'
import { frontTexts } from '../texts/front-texts.ts'
import { pageTexts } from '../texts/page-texts.ts'
import { momentWords } from '../texts/time-texts.ts'
import { whoAnswers } from '../who-answers.ts'

/** Path parameters of an address that ends in a municipality. */
export const MunicipalityInAddress = z.object({
  municipality: z.string().transform((text, context): Municipality => {
    const municipality = municipalityNamed(text)
    if (municipality) return municipality
    context.addIssue({ code: 'custom', message: 'not-a-municipality' })
    return z.NEVER
  }),
})

/** The contact finder before a municipality is chosen: the picker, and every municipality as a link. */
export const finderScreen: Screen = choosingMunicipality(
  publicScreen({
    addresses: contactAddresses,
    act: 'guide:read',
    load: async (visit) => ({ fault: faultOf(visit) }),
    view: ({ data, language }) => finderPage(data.fault, language),
  }),
  (municipality, { language }) => municipalityAddress(municipality, language),
)

/** The contacts of one municipality, as they are at this moment. */
export const municipalityScreen: Screen = atItsOwnAddress(
  publicScreen({
    addresses: inEveryLanguage((language) => `${contactAddresses[language]}/:municipality`),
    act: 'guide:read',
    params: MunicipalityInAddress,
    load: async ({ params: { municipality }, db, at, origin }) => ({
      content: await guideContent(db),
      municipality,
      at,
      origin,
    }),
    view: ({ data, language }) => municipalityPage({ ...data, language }),
  }),
  (municipality, { language }) => municipalityAddress(municipality, language),
)

/** The finder as a page. */
export function finderPage(fault: PickerFault | undefined, language: Language): PageContent {
  const words = pageTexts[language]
  return {
    title: words.finderTitle,
    tab: words.finderTitle,
    sensitive: true,
    addresses: contactAddresses,
    body: (
      <>
        <PageHead title={words.finderTitle} lead={<p>{words.finderLead}</p>} />
        <MunicipalityPicker
          language={language}
          action={contactAddresses[language]}
          fault={fault}
          addressOf={(municipality) => municipalityAddress(municipality, language)}
          act={frontTexts[language].showContacts}
        />
        <Section title={words.allMunicipalities}>
          <ul className="places">
            {municipalitiesInOrder(language).map((municipality) => (
              <li key={municipality.code}>
                <a href={municipalityAddress(municipality, language)}>{nameInList(municipality, language)}</a>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

type MunicipalityPageProps = {
  content: GuideContent
  municipality: Municipality
  at: Date
  /** Where the public reaches the service. */
  origin: string
  language: Language
}

/** The contacts of a municipality as a page. */
export function municipalityPage({ content, municipality, at, origin, language }: MunicipalityPageProps): PageContent {
  const words = pageTexts[language]
  const county = countyOf(municipality)
  const lines = whoAnswers(content, municipality, at)
  const name = municipality.name[language]
  return {
    title: `${words.finderTitle}: ${name}`,
    tab: words.finderTitle,
    sensitive: true,
    addresses: inEveryLanguage((other) => municipalityAddress(municipality, other)),
    body: (
      <>
        <PageHead
          above={words.finderTitle}
          title={name}
          lead={
            <p>
              {momentWords(at, language)}. {words.arrangedBy(county.name[language])}
            </p>
          }
        />
        <ContactList lines={lines} county={county} at={at} language={language} />
        <ClientNote language={language} />
        <CountySite county={county} language={language} />
        <Section title={frontTexts[language].pagesHeading}>
          <PageList pages={servicesFor(content, county.code)} municipality={municipality} at={at} language={language} />
        </Section>
        <Section title={words.otherMunicipality}>
          <MunicipalityPicker
            language={language}
            action={contactAddresses[language]}
            chosen={municipality}
            act={frontTexts[language].showContacts}
          />
        </Section>
        <Share municipality={municipality} origin={origin} language={language} />
        <StructuredData data={serviceOfMunicipality(municipality, lines, { at, language, origin })} />
      </>
    ),
  }
}
