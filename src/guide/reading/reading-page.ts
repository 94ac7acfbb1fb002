import type { Language, Words } from '../../kernel/language.ts'
import type { PictureName } from './pictures.tsx'

/** Short paragraphs, or the points of a list, in every language: as many in each. Limits and links as in the articles. */
export type Lines = Readonly<Record<Language, readonly string[]>>

/** A part of a page under its own heading: paragraphs, a list, and what comes after it. */
export type ReadingSection = {
  readonly id: string
  readonly heading: Words
  readonly lines?: Lines
  readonly list?: Lines
  /** The points happen in this order. */
  readonly numbered?: boolean
  readonly after?: Lines
  readonly picture?: PictureName
  /** The emergency number stands here, large and to be pressed. */
  readonly emergency?: boolean
}

/** A page to be read: for children, for young people, or in plain language. */
export type ReadingPage = {
  readonly id: string
  readonly addresses: Words
  readonly name: Words
  readonly heading: Words
  readonly lead: Lines
  readonly sections: readonly ReadingSection[]
}

/** Every text of a page in one language, as it is written, in the order of the page. */
export function linesOf(page: ReadingPage, language: Language): readonly string[] {
  return [
    ...page.lead[language],
    ...page.sections.flatMap(({ heading, lines, list, after }) => [
      heading[language],
      ...(lines?.[language] ?? []),
      ...(list?.[language] ?? []),
      ...(after?.[language] ?? []),
    ]),
  ]
}
