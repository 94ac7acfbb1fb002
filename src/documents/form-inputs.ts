import type { Language } from '../kernel/language.ts'
import type { CodeEntry, CodeLists } from './code-lists.ts'
import { isDraft, isList } from './content.ts'
import type { DraftValue, LeafField } from './field.ts'
import { inputName } from './input-name.ts'
import { clockOf, isMoment, isPartialDate, partialDateInWords } from './partial-date.ts'

/** One control of a form: its name in the post and what is in it now. */
export type FormInput = { readonly name: string; readonly value: string }

/** A choice of a list, in the reader's words. */
export type FormChoice = { readonly value: string; readonly label: string; readonly verified: boolean }

type Choosing = { readonly language: Language; readonly lists: CodeLists }

/** What stands in the inputs of a field. */
export function inputsOf(
  field: LeafField,
  value: DraftValue | undefined,
  path: string,
  choosing: boolean,
): readonly FormInput[] {
  if (choosing || field.kind === 'yesNo') return [{ name: path, value: '' }]
  if (field.kind === 'moment') {
    const { day, time } = momentTyped(value)
    return [
      { name: inputName.day(path), value: day },
      { name: inputName.time(path), value: time },
    ]
  }
  if (field.kind === 'code') {
    const { code = '', display = '' } = isDraft(value) ? value : { code: value }
    return [
      { name: inputName.code(path), value: typed(code) },
      { name: inputName.display(path), value: typed(display) },
    ]
  }
  if (field.kind === 'identifier') return [{ name: path, value: typed(isDraft(value) ? value.value : value) }]
  if (field.kind === 'date' && typeof value === 'string' && isPartialDate(value))
    return [{ name: path, value: partialDateInWords(value, 'fi') }]
  if (typeof value === 'number') return [{ name: path, value: String(value).replace('.', ',') }]
  return [{ name: path, value: typed(value) }]
}

function typed(value: DraftValue | undefined): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}

/** Day and time as they stand in a form. What was no moment comes back as its two parts were typed. */
function momentTyped(value: DraftValue | undefined): { readonly day: string; readonly time: string } {
  if (typeof value !== 'string') return { day: typed(value), time: '' }
  if (isMoment(value)) {
    const { day, time } = clockOf(value)
    return { day: partialDateInWords(day, 'fi'), time: time.replace(':', '.') }
  }
  return twoTyped(value) ?? { day: value, time: '' }
}

/** The two parts as `draftFromPost` keeps them when they make no moment. */
function twoTyped(value: string): { readonly day: string; readonly time: string } | undefined {
  if (!value.startsWith('["')) return undefined
  try {
    const [day, time]: unknown[] = JSON.parse(value)
    return typeof day === 'string' && typeof time === 'string' ? { day, time } : undefined
  } catch {
    return undefined
  }
}

/** The codes that are chosen, for a box or a list entry each. */
export function chosenOf(value: DraftValue | undefined): readonly string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (typeof value === 'string') return [value]
  return isDraft(value) && typeof value.code === 'string' ? [value.code] : []
}

/** The choices of a field that is answered by choosing; a code that came from elsewhere stands among them. */
export function choicesOf(
  field: LeafField,
  value: DraftValue | undefined,
  { language, lists }: Choosing,
): readonly FormChoice[] | undefined {
  if (field.kind === 'choice')
    return field.entries.map(({ code, words }) => ({ value: code, label: words[language], verified: true }))
  if (field.kind !== 'code') return undefined
  const list = lists.get(field.list)
  if (!list || (list.extent === 'register' && !field.only)) return undefined
  const admitted = list.entries.filter(
    ({ code, replaces }) => field.only === undefined || field.only.includes(replaces ?? code),
  )
  const known = admitted.map((entry: CodeEntry) => ({
    value: entry.code,
    label: entry.words[language],
    verified: entry.read !== 'unverified',
  }))
  const foreign = (isList(value) ? value : [value]).flatMap((item) => {
    if (!isDraft(item) || typeof item.code !== 'string' || known.some((choice) => choice.value === item.code)) return []
    return [{ value: item.code, label: typed(item.display) || item.code, verified: false }]
  })
  return [...known, ...foreign]
}
