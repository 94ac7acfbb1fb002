import { languages, type Words } from '../../../kernel/language.ts'
import { inEveryLanguage } from '../../addresses.ts'
import { plainAddresses } from '../addresses.ts'
import type { ReadingPage } from '../reading-page.ts'

/** Which main page says the same in ordinary language. */
export type Twin =
  | { readonly place: 'front' | 'contacts' | 'notification' }
  | { readonly article: string }
  | { readonly service: string }

/** A page in plain language. No plain-language centre has looked at it, and it says so. */
export type PlainPage = ReadingPage & {
  /** The page that says the same. */
  readonly twin: Twin
  /** Other pages in ordinary language whose readers may want this one. */
  readonly also?: readonly Twin[]
}

/** The addresses of a plain page below the first one. */
export function plainAddress(slug: Words): Words {
  return inEveryLanguage((language) => `${plainAddresses[language]}/${slug[language]}`)
}

/** Whether two pages stand at the same addresses. */
export function sameAddresses(one: Words, other: Words): boolean {
  return languages.every((language) => one[language] === other[language])
}
