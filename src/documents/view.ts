import type { Language } from '../kernel/language.ts'
import { answerInWords } from './answer.ts'
import { examine } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { isDraft, isList } from './content.ts'
import { type Definition, type DraftValue, type Field, type Fields, isGroup, label, type Masking } from './field.ts'
import { asMeant } from './meaning.ts'
import { standing } from './relevance.ts'

/** A question and its answer in the reader's words. */
export type AnswerView = {
  readonly kind: 'answer'
  readonly path: string
  readonly label: string
  /** One text for each repetition; none when nothing was answered, or when it is kept from the reader. */
  readonly answers: readonly string[]
  /** Why the answer is not shown although there is one. */
  readonly kept?: Masking | 'withheld' | undefined
  /** A text of many lines, to be set as paragraphs. */
  readonly long: boolean
}

/** Answers that belong together. `label` is undefined where the structure shows no heading. */
export type SectionView = {
  readonly kind: 'section'
  readonly path: string
  readonly label?: string | undefined
  /** Its number among several of the same, from 1; undefined when it does not repeat. */
  readonly number?: number | undefined
  readonly parts: readonly (AnswerView | SectionView)[]
  readonly kept?: Masking | 'withheld' | undefined
}

/** A document to read or print. */
export type DocumentView = {
  readonly number: string
  readonly title: string
  readonly language: Language
  readonly parts: readonly (AnswerView | SectionView)[]
}

export type ViewWish = {
  readonly language: Language
  /** The classes of masked values that this reader is cleared for. */
  readonly cleared?: ReadonlySet<Masking>
  /** Shows also what a rule withholds from the document, for those who maintain it. */
  readonly withWithheld?: boolean
  readonly lists?: CodeLists
}

type Viewing = {
  readonly language: Language
  readonly cleared: ReadonlySet<Masking>
  readonly withheld: ReadonlySet<string>
  readonly lists: CodeLists
}

/** What was answered, in the national order with headings and labels. Unanswered fields are left out; masked ones are named but not shown. */
export function viewOf(definition: Definition, content: unknown, wish: ViewWish): DocumentView {
  const { language, cleared = new Set(), withWithheld = false, lists = builtInLists } = wish
  const read = examine(definition, content, lists).content
  const withheld = withWithheld ? new Set<string>() : standing(definition, asMeant(read, lists)).withheld
  const viewing = { language, cleared, withheld, lists }
  return {
    number: definition.number,
    title: definition.words[language],
    language,
    parts: partsOf(definition.fields, read, '', viewing),
  }
}

function partsOf(
  fields: Fields,
  content: DraftValue | undefined,
  above: string,
  viewing: Viewing,
): readonly (AnswerView | SectionView)[] {
  if (!isDraft(content)) return []
  return Object.entries(fields).flatMap(([key, field]): readonly (AnswerView | SectionView)[] => {
    const value = content[key]
    if (value === undefined) return []
    const path = `${above}${key}`
    return isGroup(field) ? sectionsOf(field, value, path, viewing) : [answerOf(field, value, path, viewing)]
  })
}

function sectionsOf(
  field: Extract<Field, { fields: Fields }>,
  value: DraftValue,
  path: string,
  viewing: Viewing,
): readonly SectionView[] {
  const heading = field.headless ? undefined : label(field)[viewing.language]
  const kept = keptFrom(field, path, viewing)
  const items = isList(value)
    ? value.map((item, index) => ({ item, at: `${path}.${index}`, number: index + 1 }))
    : [{ item: value, at: path }]
  // How many there are is itself not told of what is kept.
  if (kept) return [{ kind: 'section', path, label: heading, parts: [], kept }]
  return items.map(({ item, at, ...rest }) => ({
    kind: 'section',
    path: at,
    label: heading,
    ...(items.length > 1 && rest),
    parts: partsOf(field.fields, item, `${at}.`, viewing),
  }))
}

function answerOf(
  field: Exclude<Field, { fields: Fields }>,
  value: DraftValue,
  path: string,
  viewing: Viewing,
): AnswerView {
  const { language, lists } = viewing
  const kept = keptFrom(field, path, viewing)
  const values = isList(value) ? value : [value]
  return {
    kind: 'answer',
    path,
    label: label(field)[language],
    answers: kept ? [] : values.map((one) => answerInWords(field, one, language, lists)),
    kept,
    long: field.kind === 'longText',
  }
}

function keptFrom(field: Field, path: string, { cleared, withheld }: Viewing): Masking | 'withheld' | undefined {
  if (withheld.has(path)) return 'withheld'
  return field.masking && !cleared.has(field.masking) ? field.masking : undefined
}
