import type { Language } from '../kernel/language.ts'
import { type CodeLists, entryOf } from './code-lists.ts'
import { isDraft } from './content.ts'
import type { DraftValue, LeafField } from './field.ts'
import { momentInWords, partialDateInWords } from './partial-date.ts'

const yes = { fi: 'Kyllä', sv: 'Ja', en: 'Yes' }
const no = { fi: 'Ei', sv: 'Nej', en: 'No' }

/** One answer in the reader's words. What could not be read is shown as it was typed. */
export function answerInWords(field: LeafField, value: DraftValue, language: Language, lists: CodeLists): string {
  if (typeof value === 'boolean') return (value ? yes : no)[language]
  if (typeof value === 'number') return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value)
  if (typeof value === 'string') {
    if (field.kind === 'date') return partialDateInWords(value, language)
    return field.kind === 'moment' ? momentInWords(value, language) : value
  }
  if (!isDraft(value)) return ''
  if (typeof value.code === 'string') return codeInWords(field, value.code, value.display, language, lists)
  return typeof value.value === 'string' ? value.value : ''
}

/** The list's words in the reader's language when the list has the code, else the words that were kept with it. */
function codeInWords(
  field: LeafField,
  code: string,
  display: DraftValue | undefined,
  language: Language,
  lists: CodeLists,
): string {
  const kept = typeof display === 'string' ? display : code
  if (field.kind === 'choice') return field.entries.find((entry) => entry.code === code)?.words[language] ?? kept
  if (field.kind !== 'code') return kept
  return entryOf(lists, field.list, code)?.words[language] ?? kept
}
