import type { LanguageText, LocalizedText } from '../../guide/service-catalogue/shapes.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import type { Notes } from './notes.ts'

/** The texts of one type by language, as far as there are any. */
export function textsOf(items: readonly (LanguageText | LocalizedText)[], type?: string): Partial<Words> {
  const found: Record<string, string> = {}
  for (const item of items) {
    if (type !== undefined && (!('type' in item) || item.type !== type)) continue
    const text = item.value?.trim()
    if (text && found[item.language] === undefined) found[item.language] = text
  }
  return Object.fromEntries(languages.flatMap((language) => (found[language] ? [[language, found[language]]] : [])))
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/**
 * The text in every language: from the catalogue, else as it was, else in the language there is; undefined when there is
 * none at all. What is not in its own language is noted.
 */
export function inEveryLanguage(
  texts: Partial<Words>,
  before: Words | null | undefined,
  notes: Notes,
  what: 'name-missing' | 'text-missing',
): Words | undefined {
  const any = languages.map((language) => texts[language]).find((text) => text !== undefined)
  if (any === undefined) return undefined
  const of = (language: Language): string => {
    const own = texts[language] ?? before?.[language]
    if (own === undefined) notes.tell(what, language)
    return own ?? any
  }
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}
