import { z } from 'zod'
import type { Language } from '../kernel/language.ts'
import wordsFile from './data/words.json' with { type: 'json' }
import { frozen, LocalText } from './record.ts'

const Names = z.array(z.string().min(1))
const WordRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  term: LocalText,
  meaning: LocalText,
  /** Other names that one meets. */
  also: z.strictObject({ fi: Names, sv: Names, en: Names }).partial(),
})

/** A word of child welfare and what it means. */
export type ExplainedWord = z.infer<typeof WordRow>

/** The words that the guide explains. */
export const explainedWords: readonly ExplainedWord[] = frozen(z.array(WordRow).min(1).parse(wordsFile))

const ids = new Set(explainedWords.map(({ id }) => id))
if (ids.size !== explainedWords.length) throw new Error('Two explained words have one id.')

/** The ids of the explained words. */
export const explainedWordIds: ReadonlySet<string> = ids

/** The words in the alphabetical order of the language. */
export function wordsInOrder(language: Language): readonly ExplainedWord[] {
  const collator = new Intl.Collator(language)
  return explainedWords.toSorted((one, other) => collator.compare(one.term[language], other.term[language]))
}

/** Where on its page a word stands: the part of an address after `#`. */
export function wordAnchor(id: string): string {
  return `word-${id}`
}
