import { helsinkiDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { municipalityAddress, pageAddress } from '../addresses.ts'
import { finnishCalendar } from '../calendar.ts'
import type { ContactKind } from '../contact.ts'
import { type GuidePage, otherName } from '../guide-page.ts'
import { withLimits } from '../limit-text.ts'
import { type County, countyOf, countyWeb, type Municipality } from '../place.ts'
import { kindWords } from '../texts/contact-texts.ts'
import { structuredTexts } from '../texts/structured-texts.ts'
import type { ContactNow } from '../who-answers.ts'
import { openingHours } from './hours.ts'
import type { GovernmentOrganization, GovernmentService, ServiceChannel } from './types.ts'

/** What a page tells of: where, when, in which language, and under which public address. */
export type Told = { readonly at: Date; readonly language: Language; readonly origin: string }

/** Child welfare in a municipality as schema.org has it: who arranges it, and every verified line with its hours. */
export function serviceOfMunicipality(
  municipality: Municipality,
  lines: readonly ContactNow[],
  told: Told,
): GovernmentService {
  const { language, origin } = told
  const words = structuredTexts[language]
  const url = origin + municipalityAddress(municipality, language)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${url}#service`,
    name: words.serviceIn(municipality.name[language]),
    serviceType: words.serviceType,
    url,
    areaServed: { '@type': 'AdministrativeArea', name: municipality.name[language] },
    provider: organiser(countyOf(municipality), language),
    availableChannel: channels(municipality, lines, told),
  }
}

/** A service as schema.org has it; with the organiser and the verified lines where a municipality is chosen. */
export function serviceOfPage(
  page: GuidePage,
  here: { readonly municipality: Municipality; readonly lines: readonly ContactNow[] } | undefined,
  told: Told,
): GovernmentService {
  const { at, language, origin } = told
  const url = origin + pageAddress(page, language, here?.municipality)
  const other = otherName(page, language)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${url}#service`,
    name: page.name[language],
    ...(other === undefined ? {} : { alternateName: other }),
    description: withLimits(page.summary[language], at, language),
    serviceType: structuredTexts[language].serviceType,
    url,
    areaServed: {
      '@type': 'AdministrativeArea',
      name: here ? here.municipality.name[language] : structuredTexts[language].finland,
    },
    ...(here
      ? {
          provider: organiser(countyOf(here.municipality), language),
          availableChannel: channels(here.municipality, here.lines, told),
        }
      : {}),
  }
}

function organiser(county: County, language: Language): GovernmentOrganization {
  const web = countyWeb(county, language)
  return {
    '@type': 'GovernmentOrganization',
    name: county.name[language],
    ...(web.verified ? { url: web.url } : {}),
  }
}

/** The lines whose facts are verified; what of them is not known is left out. */
function channels(
  municipality: Municipality,
  lines: readonly ContactNow[],
  { at, language, origin }: Told,
): readonly ServiceChannel[] {
  const on = helsinkiDay(at)
  return lines
    .filter(({ contact }) => contact.verified)
    .map(({ contact, hours }): ServiceChannel => {
      const { phone } = contact
      const times = openingHours(hours, on, finnishCalendar)
      return {
        '@type': 'ServiceChannel',
        '@id': `${origin}${municipalityAddress(municipality, language)}#${contact.id}`,
        name: contact.name[language],
        description: [kindWords[contact.kind][language], contact.about?.[language]].filter(Boolean).join(' '),
        ...('shown' in phone
          ? {
              servicePhone: {
                '@type': 'ContactPoint',
                telephone: phone.shown.e164 ?? phone.shown.printed,
                contactType: contactTypes[contact.kind],
                ...(times.length > 0 ? { hoursAvailable: times } : {}),
              },
            }
          : {}),
        ...(contact.web === null ? {} : { serviceUrl: contact.web }),
      }
    })
}

/** What schema.org calls the purpose of a number; these words are for programs and in English. */
const contactTypes: Readonly<Record<ContactKind, string>> = {
  'emergency-number': 'emergency',
  'office-hours-duty': 'customer service',
  'out-of-hours-duty': 'emergency',
  guidance: 'customer support',
  'child-welfare-office': 'customer service',
}
