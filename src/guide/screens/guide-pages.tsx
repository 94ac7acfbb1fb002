import { z } from 'zod'
import type { Language } from '../../kernel/language.ts'
import { notFound } from '../../platform/refuse.ts'
import { type PageContent, publicScreen, type RawVisit, type Screen } from '../../platform/screen.ts'
import { PageHead, Section } from '../../ui/page.tsx'
import { StructuredData } from '../../ui/structured-data.tsx'
import { guideContent } from '../acts.ts'
import { frontAddresses, inEveryLanguage, municipalityAddress, pageAddress, pagesAddresses } from '../addresses.ts'
import { ArticleList } from '../article-list.tsx'
import { articlesOfService } from '../articles.ts'
import { atItsOwnAddress, choosingMunicipality, faultOf } from '../choose-municipality.ts'
import { ContactList } from '../contact-list.tsx'
import { type GuideContent, relatedTo, serviceAt, servicesFor } from '../content.ts'
import { CountySite } from '../county-site.tsx'
import type { GuidePage } from '../guide-page.ts'
import { withLimits } from '../limit-text.ts'
import { PageList } from '../page-list.tsx'
import { MunicipalityPicker, type PickerFault } from '../picker.tsx'
import { countyOf, type Municipality, municipalityNamed } from '../place.ts'
import { ServiceSections } from '../service-sections.tsx'
import { serviceOfPage } from '../structured/organised-service.ts'
import { articleTexts } from '../texts/article-texts.ts'
import { frontTexts } from '../texts/front-texts.ts'
import { pageTexts } from '../texts/page-texts.ts'
import { dateWords } from '../texts/time-texts.ts'
import { type ContactNow, whoAnswers } from '../who-answers.ts'
import { MunicipalityInAddress } from './contacts.tsx'

const PageInAddress = z.object({ page: z.string().max(120) })

/** All pages about services. */
export const pagesScreen: Screen = publicScreen({
  addresses: pagesAddresses,
  act: 'guide:read',
  load: async ({ db, at }) => ({ content: await guideContent(db), at }),
  view: ({ data, language }) => pagesPage(data.content, data.at, language),
})

/** One service, for everybody, with the picker where its contacts will be. */
export const guidePageScreen: Screen = choosingMunicipality(
  underItsOwnName(
    publicScreen({
      addresses: inEveryLanguage((language) => `${pagesAddresses[language]}/:page`),
      act: 'guide:read',
      params: PageInAddress,
      load: async (visit) => {
        const content = await guideContent(visit.db)
        const page = there(serviceAt(content, visit.params.page))
        return { content, page, at: visit.at, origin: visit.origin, fault: faultOf(visit) }
      },
      view: ({ data, language }) => servicePage({ ...data, language }),
    }),
  ),
  addressHere,
)

/** One service with the contacts and hours of one municipality. */
export const guidePageHereScreen: Screen = underItsOwnName(
  atItsOwnAddress(
    publicScreen({
      addresses: inEveryLanguage((language) => `${pagesAddresses[language]}/:page/:municipality`),
      act: 'guide:read',
      params: PageInAddress.extend(MunicipalityInAddress.shape),
      load: async ({ params: { page, municipality }, db, at, origin }) => {
        const content = await guideContent(db)
        return { content, page: there(serviceAt(content, page, municipality.county)), municipality, at, origin }
      },
      view: ({ data, language }) => servicePage({ ...data, language }),
    }),
    addressHere,
  ),
)

function there(page: GuidePage | undefined): GuidePage {
  if (!page) throw notFound()
  return page
}

/** Where the page is for the municipality; its contacts, when its county has no such page. */
async function addressHere(municipality: Municipality, { params, db, language }: RawVisit): Promise<string> {
  const page = serviceAt(await guideContent(db), params.page ?? '', municipality.county)
  return page ? pageAddress(page, language, municipality) : municipalityAddress(municipality, language)
}

/** The name of a page in another language leads to its address in this one. */
function underItsOwnName(screen: Screen): Screen {
  return {
    ...screen,
    async show(visit: RawVisit, form) {
      const { page: written = '', municipality } = visit.params
      const county = municipality === undefined ? undefined : municipalityNamed(municipality)?.county
      const page = serviceAt(await guideContent(visit.db), written, county)
      if (!page || written === page.slug[visit.language]) return screen.show(visit, form)
      const here = municipality === undefined ? '' : `/${encodeURIComponent(municipality)}`
      return { go: pageAddress(page, visit.language) + here }
    },
  }
}

/** The list of services as a page. */
export function pagesPage(content: GuideContent, at: Date, language: Language): PageContent {
  const words = frontTexts[language]
  return {
    title: words.pagesHeading,
    sensitive: true,
    addresses: pagesAddresses,
    body: (
      <>
        <PageHead
          title={words.pagesHeading}
          lead={<p>{words.pagesLead}</p>}
          back={{ address: frontAddresses[language], name: pageTexts[language].home }}
        />
        <PageList pages={servicesFor(content)} at={at} language={language} />
      </>
    ),
  }
}

type ServicePageProps = {
  content: GuideContent
  page: GuidePage
  municipality?: Municipality | undefined
  fault?: PickerFault | undefined
  at: Date
  /** Where the public reaches the service. */
  origin: string
  language: Language
}

/** A service as a page: what it is, how to act, for whom, support, background and law, contacts. */
export function servicePage({
  content,
  page,
  municipality,
  fault,
  at,
  origin,
  language,
}: ServicePageProps): PageContent {
  const words = pageTexts[language]
  const here = municipality && { municipality, lines: linesOf(page, whoAnswers(content, municipality, at)) }
  return {
    title: page.name[language],
    sensitive: true,
    addresses: inEveryLanguage((there) => pageAddress(page, there, municipality)),
    body: (
      <>
        <PageHead
          title={page.name[language]}
          lead={<p>{withLimits(page.summary[language], at, language)}</p>}
          back={{ address: pagesAddresses[language], name: frontTexts[language].pagesHeading }}
        />
        <ServiceSections page={page} at={at} language={language} />
        <ContactsOfPage {...{ page, here, fault, at, language }} />
        <Section title={words.related}>
          <PageList
            pages={relatedTo(content, page, municipality?.county)}
            municipality={municipality}
            at={at}
            language={language}
          />
        </Section>
        <MoreAbout page={page} at={at} language={language} />
        <Sources page={page} language={language} />
        <StructuredData data={serviceOfPage(page, here, { at, language, origin })} />
      </>
    ),
  }
}

type ContactsOfPageProps = Pick<ServicePageProps, 'page' | 'fault' | 'at' | 'language'> & {
  here: { readonly municipality: Municipality; readonly lines: readonly ContactNow[] } | undefined
}

function ContactsOfPage({ page, here, fault, at, language }: ContactsOfPageProps) {
  const words = pageTexts[language]
  const picker = (
    <MunicipalityPicker
      language={language}
      action={pageAddress(page, language)}
      chosen={here?.municipality}
      fault={fault}
      addressOf={(there) => pageAddress(page, language, there)}
      act={frontTexts[language].showContacts}
    />
  )
  if (!here) {
    return (
      <Section title={words.contacts} id="contacts">
        <p>
          {words.chooseForContacts} {words.emergencyOtherwise}
        </p>
        {picker}
      </Section>
    )
  }
  const { municipality, lines } = here
  const county = countyOf(municipality)
  return (
    <>
      <Section title={words.contactsHere(municipality.name[language])} id="contacts">
        <p>
          <a href={municipalityAddress(municipality, language)}>{words.allContacts}</a>
        </p>
        {picker}
      </Section>
      <ContactList lines={lines} county={county} at={at} language={language} />
      <CountySite county={county} language={language} />
    </>
  )
}

/** The lines that serve this page's matter, 112 always first; all of them when none of the right kind is known. */
function linesOf(page: GuidePage, lines: readonly ContactNow[]): readonly ContactNow[] {
  const right = lines.filter(({ contact }) => page.contactKinds.includes(contact.kind))
  if (right.length === 0) return lines
  return lines.filter((line) => line.contact.kind === 'emergency-number' || right.includes(line))
}

/** The guide's own pages that tell more of what the service is about. */
function MoreAbout({ page, at, language }: { page: GuidePage; at: Date; language: Language }) {
  const about = articlesOfService(page.id)
  if (about.length === 0) return null
  return (
    <Section title={articleTexts[language].listTitle} id="information">
      <ArticleList articles={about} at={at} language={language} brief />
    </Section>
  )
}

function Sources({ page, language }: { page: GuidePage; language: Language }) {
  const words = pageTexts[language]
  return (
    <div className="small soft">
      <p>
        {words.checked(dateWords(page.checkedOn, language))} {words.sources}:
      </p>
      <ul>
        {page.sources.map((source) => (
          <li key={source}>
            <a href={source}>{new URL(source).hostname}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
