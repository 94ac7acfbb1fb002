import { type Language, languages, type Words } from '../kernel/language.ts'

const ownNames: Words = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The same page in every language, for the switch: each language by its own name. */
export function languageLinks(addresses: Words, current: Language) {
  return languages.map((language) => ({
    language,
    name: ownNames[language],
    address: addresses[language],
    current: language === current,
  }))
}
