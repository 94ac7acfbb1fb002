import type { Language } from '../kernel/language.ts'
import { builtInLists, type CodeLists, entryOf } from './code-lists.ts'
import { isDraft, isList, valueAt, withValueAt } from './content.ts'
import { fieldAt } from './definition.ts'
import {
  type ChoiceField,
  type CodeField,
  type Definition,
  type Draft,
  type DraftValue,
  type Field,
  type Fields,
  isGroup,
  type LeafField,
} from './field.ts'
import { mostItems } from './form.ts'
import { inputName } from './input-name.ts'
import { momentFrom, partialDateFrom } from './partial-date.ts'

/** What a form carried: the draft as far as it could be read (the rest as typed), and the step that was asked for. */
export type Posted = {
  readonly draft: Draft
  /** One of several was added or removed: show the form again; nothing was sent. */
  readonly step: boolean
}

export type PostWish = {
  readonly language: Language
  /** The draft that the form was opened on: codes keep the words, and identifiers the system, that they had there. */
  readonly before?: Draft
  readonly lists?: CodeLists
}

type Reading = {
  readonly post: URLSearchParams
  readonly language: Language
  readonly before: Draft
  readonly lists: CodeLists
}

/** Reads the post of a document's form. Nothing typed is lost: what cannot be read stands in the draft as it was typed. */
export function draftFromPost(definition: Definition, post: URLSearchParams, wish: PostWish): Posted {
  const { language, before = {}, lists = builtInLists } = wish
  const draft = fieldsFrom(definition.fields, '', { post, language, before, lists })
  const step = post.get(inputName.step) ?? ''
  return { draft: stepped(definition, draft, step), step: /^(add|remove):/.test(step) }
}

function fieldsFrom(fields: Fields, above: string, reading: Reading): Draft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const value = fieldFrom(field, `${above}${key}`, reading)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function fieldFrom(field: Field, path: string, reading: Reading): DraftValue | undefined {
  if (!field.repeatable) return oneFrom(field, path, reading)
  if ((field.kind === 'code' || field.kind === 'choice') && isChosen(field, reading.lists)) {
    const codes = inOrder(reading.post.getAll(path), valueAt(reading.before, path)).filter((code) => code !== '')
    return codes.length === 0 ? undefined : codes.map((code) => codeFrom(field, code, path, reading))
  }
  const items = Array.from({ length: countAt(path, reading.post) }, (_, index) => {
    const item = oneFrom(field, `${path}.${index}`, reading)
    // A blank one keeps its place until it is removed or the document is signed.
    return item ?? (isGroup(field) ? {} : '')
  })
  return items.length === 0 ? undefined : items
}

/** Boxes are sent in the order of the list; what was chosen before keeps the order it had, and new ones come after. */
function inOrder(codes: readonly string[], before: DraftValue | undefined): readonly string[] {
  const had = (isList(before) ? before : []).flatMap((item) => (isDraft(item) ? [item.code] : []))
  return [...had.filter((code) => typeof code === 'string').filter((code) => codes.includes(code)), ...codes].filter(
    (code, index, all) => all.indexOf(code) === index,
  )
}

function oneFrom(field: Field, path: string, reading: Reading): DraftValue | undefined {
  if (!isGroup(field)) return leafFrom(field, path, reading)
  const inner = fieldsFrom(field.fields, `${path}.`, reading)
  return Object.keys(inner).length === 0 ? undefined : inner
}

/** How many of one thing the form had: what it said itself, or the highest number that was posted. */
function countAt(path: string, post: URLSearchParams): number {
  const said = Number(post.get(inputName.count(path)) ?? '0')
  let count = Number.isInteger(said) && said > 0 ? said : 0
  for (const name of post.keys()) {
    if (!name.startsWith(`${path}.`)) continue
    const index = /^(\d{1,4})(\.|$)/.exec(name.slice(path.length + 1))?.[1]
    if (index !== undefined) count = Math.max(count, Number(index) + 1)
  }
  return Math.min(count, mostItems)
}

function leafFrom(field: LeafField, path: string, reading: Reading): DraftValue | undefined {
  const { post, lists } = reading
  if (field.kind === 'moment')
    return momentPosted(post.get(inputName.day(path)) ?? '', post.get(inputName.time(path)) ?? '')
  if (field.kind === 'code' && !isChosen(field, lists)) {
    const code = post.get(inputName.code(path)) ?? ''
    const display = post.get(inputName.display(path)) ?? ''
    return code.trim() === '' && display.trim() === '' ? undefined : { system: `urn:oid:${field.list}`, code, display }
  }
  const typed = lines(post.get(path) ?? '')
  if (typed.trim() === '') return undefined
  switch (field.kind) {
    case 'yesNo':
      return typed === 'yes' ? true : typed === 'no' ? false : typed
    case 'date':
      return partialDateFrom(typed) ?? typed
    case 'number':
    case 'count':
      return numberFrom(typed) ?? typed
    case 'identifier':
      return identifierFrom(field.system, typed, path, reading)
    case 'code':
    case 'choice':
      return codeFrom(field, typed, path, reading)
    default:
      return typed
  }
}

/** Browsers send line ends as CR LF; we keep LF. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function momentPosted(day: string, time: string): string | undefined {
  if (day.trim() === '' && time.trim() === '') return undefined
  return momentFrom(day, time) ?? JSON.stringify([day, time])
}

/** A number with a decimal comma or point; undefined when it is none. */
function numberFrom(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) : undefined
}

function identifierFrom(system: string | undefined, value: string, path: string, reading: Reading): Draft {
  const before = valueAt(reading.before, `${path}.system`)
  const kept = system ?? (typeof before === 'string' ? before : undefined)
  return kept === undefined ? { value } : { system: kept, value }
}

/** Whether the field is answered by choosing from a list, and not by writing a code of a register. */
function isChosen(field: CodeField | ChoiceField, lists: CodeLists): boolean {
  if (field.kind === 'choice') return true
  const list = lists.get(field.list)
  return list !== undefined && (list.extent !== 'register' || field.only !== undefined)
}

/** The code with its words: those it had, else those of the list. A code that nobody knows keeps no words, and the check tells. */
function codeFrom(field: CodeField | ChoiceField, code: string, path: string, reading: Reading): Draft {
  const before = valueAt(reading.before, path)
  const kept = (isList(before) ? before : [before]).find((item) => isDraft(item) && item.code === code)
  if (isDraft(kept)) return kept
  if (field.kind === 'choice') {
    const entry = field.entries.find((one) => one.code === code)
    return { system: field.system, code, display: entry?.words[reading.language] ?? '' }
  }
  const entry = entryOf(reading.lists, field.list, code)
  return { system: `urn:oid:${field.list}`, code, display: entry?.words[reading.language] ?? '' }
}

/** The draft after the step that a button asked for: one more at the end of a list, or one taken away. */
function stepped(definition: Definition, draft: Draft, step: string): Draft {
  const [what = '', path = ''] = step.split(':')
  const field = fieldAt(definition.fields, path)
  if (!field?.repeatable) return draft
  if (what === 'add') {
    const list = valueAt(draft, path)
    const there = isList(list) ? list : []
    // The first of what is required is on the form already, though blank.
    const blank = isGroup(field) ? {} : ''
    const shown = there.length === 0 && field.required ? [blank] : there
    return shown.length >= mostItems ? draft : withValueAt(draft, path, [...shown, blank])
  }
  return what === 'remove' && /\.\d+$/.test(path) ? withValueAt(draft, path, undefined) : draft
}
