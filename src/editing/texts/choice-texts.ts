import { type ContactKind, contactKinds, missingNumberReasons } from '../../guide/contact.ts'
import { actsOfGuide, deliveredPageRows } from '../../guide/guide-page.ts'
import { isDay } from '../../kernel/day.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { eveChoices, type HoursChoice, holidayChoices, hoursChoices } from '../hours-form.ts'
import { inLanguageTexts } from './field-texts.ts'
import { reasonTexts } from './reason-texts.ts'

/** The choices of hours. */
export const hoursChoiceTexts: Readonly<Record<HoursChoice, Words>> = {
  always: { fi: 'Aina', sv: 'Alltid', en: 'Always' },
  'always-by-law': {
    fi: 'Aina, koska laki velvoittaa (lähde ei kerro aikaa)',
    sv: 'Alltid, eftersom lagen kräver det (källan uppger ingen tid)',
    en: 'Always, because the law demands it (the source gives no hours)',
  },
  weekly: { fi: 'Viikon tuntien mukaan', sv: 'Enligt veckans tider', en: 'By the hours of the week' },
  'outside-office-hours': {
    fi: 'Silloin kun virka-ajan päivystys ei vastaa',
    sv: 'När jouren under tjänstetid inte svarar',
    en: 'When the office-hours duty does not answer',
  },
  unknown: { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
}
/** What holds on public holidays. */
export const holidayTexts: Readonly<Record<(typeof holidayChoices)[number], Words>> = {
  closed: { fi: 'suljettu', sv: 'stängt', en: 'closed' },
  open: { fi: 'kuten muulloin', sv: 'som annars', en: 'as on other days' },
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
}
/** What holds on Christmas Eve and Midsummer Eve. */
export const eveTexts: Readonly<Record<(typeof eveChoices)[number], Words>> = {
  closed: { fi: 'suljettu', sv: 'stängt', en: 'closed' },
  'as-eve': { fi: 'kuten muina aattoina', sv: 'som andra dagar före helg', en: 'as on other eves' },
  ordinary: { fi: 'kuten muulloin', sv: 'som annars', en: 'as on other days' },
  unknown: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
}
/** What kind of line it is, as the field calls it; the public is told what it is for. */
export const contactKindTexts: Readonly<Record<ContactKind, Words>> = {
  'emergency-number': { fi: 'hätänumero', sv: 'nödnummer', en: 'emergency number' },
  'office-hours-duty': { fi: 'virka-ajan päivystys', sv: 'jour under tjänstetid', en: 'office-hours duty' },
  'out-of-hours-duty': { fi: 'sosiaalipäivystys', sv: 'socialjour', en: 'social emergency service' },
  guidance: { fi: 'neuvonta ja ohjaus', sv: 'rådgivning och handledning', en: 'advice and guidance' },
  'child-welfare-office': { fi: 'lastensuojelun toimisto', sv: 'barnskyddets byrå', en: 'child welfare office' },
}
/** Where a line serves. */
export const areaTexts = {
  all: { fi: 'Koko alueella', sv: 'I hela området', en: 'In the whole county' },
  chosen: { fi: 'Osassa kunnista', sv: 'I en del av kommunerna', en: 'In some municipalities' },
} as const satisfies Record<string, Words>
/** Yes and no. */
export const yesNoTexts = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
} as const satisfies Record<string, Words>

/** What stands in a field, in words: codes become what they mean. */
export function valueInWords(field: string, value: string, language: Language): string {
  if (isDay(value)) return dayInWords(value, language)
  const words = codesOf(field)?.find(([code]) => code === value)?.[1]
  return words ? words[language] : value
}

type Codes = readonly (readonly [string, Words])[]

function codesOf(field: string): Codes | undefined {
  const of = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, Words>>): Codes =>
    codes.map((code) => [code, words[code]] as const)
  switch (field) {
    case 'contactKind':
    case 'contactKinds':
      return of(contactKinds, contactKindTexts)
    case 'phoneMissing':
      return of(missingNumberReasons, reasonTexts)
    case 'hours':
      return of(hoursChoices, hoursChoiceTexts)
    case 'publicHolidays':
      return of(holidayChoices, holidayTexts)
    case 'eves':
      return of(eveChoices, eveTexts)
    case 'area':
      return of(['all', 'chosen'], areaTexts)
    case 'confirmed':
    case 'numberConfirmed':
    case 'free':
    case 'evesConfirmed':
      return of(['yes', 'no'], yesNoTexts)
    case 'translated':
      return of(languages, inLanguageTexts)
    case 'legislation':
      return actsOfGuide.map(({ key, name }) => [key, name] as const)
    case 'related':
      return deliveredPageRows.map(({ id, name }) => [id, name] as const)
    case 'municipality':
      return undefined
  }
  return undefined
}
