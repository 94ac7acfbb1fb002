import type { Language } from '../kernel/language.ts'
import { examine, type Fault } from './check.ts'
import { builtInLists, type CodeEntry, type CodeLists } from './code-lists.ts'
import { isDraft, isList } from './content.ts'
import {
  type Definition,
  type Draft,
  type DraftValue,
  type Field,
  type Fields,
  type GroupField,
  isGroup,
  type LeafField,
  label,
} from './field.ts'
import { inputName } from './input-name.ts'
import { clockOf, isMoment, isPartialDate, partialDateInWords } from './partial-date.ts'
import { holds, type Standing, standing } from './relevance.ts'

/** One control of a form: its name in the post and what is in it now. */
export type FormInput = { readonly name: string; readonly value: string }

/** A choice of a list, in the reader's words. */
export type FormChoice = { readonly value: string; readonly label: string; readonly verified: boolean }

/** One question. Its inputs depend on its kind: one; day and time of a moment; code and words from a register. */
export type FormField = {
  readonly node: 'field'
  readonly path: string
  readonly kind: LeafField['kind']
  readonly label: string
  readonly required: boolean
  /** Whether the question belongs to the document as it is answered now. One that does not is folded away, not lost. */
  readonly relevant: boolean
  readonly inputs: readonly FormInput[]
  /** The choices, when it is answered by choosing. Undefined for registers. */
  readonly choices?: readonly FormChoice[] | undefined
  /** Several choices at once: a box for each, all under the one name. */
  readonly several: boolean
  readonly chosen: readonly string[]
  readonly faults: readonly Fault[]
}

/** Questions under one heading. `remove` is the step that takes this one of several away. */
export type FormGroup = {
  readonly node: 'group'
  readonly path: string
  readonly label?: string | undefined
  readonly number?: number | undefined
  readonly required: boolean
  readonly relevant: boolean
  readonly parts: readonly FormNode[]
  readonly remove?: string | undefined
  readonly faults: readonly Fault[]
}

/** Something that may repeat. `count` keeps how many there are over a post in which all are blank. */
export type FormList = {
  readonly node: 'list'
  readonly path: string
  readonly label: string
  readonly relevant: boolean
  readonly required: boolean
  readonly items: readonly (FormGroup | FormField)[]
  readonly count: FormInput
  /** The step that adds one more; undefined when there are as many as there may be. */
  readonly add?: string | undefined
  readonly faults: readonly Fault[]
}

export type FormNode = FormField | FormGroup | FormList

export type FormModel = {
  readonly number: string
  readonly title: string
  readonly parts: readonly FormNode[]
  /** Every fault that is told, in the order of the form. */
  readonly faults: readonly Fault[]
}

export type FormWish = {
  readonly language: Language
  /** The faults to tell beside the questions; none by default. */
  readonly faults?: readonly Fault[]
  readonly lists?: CodeLists
}

/** As many of one thing as a form takes. */
export const mostItems = 50

type Forming = Required<FormWish> & { readonly standing: Standing }

/** The form of a document with a draft in it. What could not be read stands in it as it was typed. */
export function formOf(definition: Definition, draft: Draft, wish: FormWish): FormModel {
  const lists = wish.lists ?? builtInLists
  const forming: Forming = {
    language: wish.language,
    faults: wish.faults ?? [],
    lists,
    standing: standing(definition, examine(definition, draft, lists).content),
  }
  return {
    number: definition.number,
    title: definition.words[wish.language],
    parts: partsOf(definition.fields, draft, '', forming),
    faults: forming.faults,
  }
}

function partsOf(
  fields: Fields,
  content: DraftValue | undefined,
  above: string,
  forming: Forming,
): readonly FormNode[] {
  return Object.entries(fields).map(([key, field]) => {
    const value = isDraft(content) ? content[key] : undefined
    return nodeOf(field, value, `${above}${key}`, forming)
  })
}

function nodeOf(field: Field, value: DraftValue | undefined, path: string, forming: Forming): FormNode {
  if (!field.repeatable)
    return isGroup(field) ? groupOf(field, value, path, forming) : fieldOf(field, value, path, forming)
  if (!isGroup(field) && choicesOf(field, value, forming))
    return { ...fieldOf(field, value, path, forming), several: true }
  return listOf(field, value, path, forming)
}

function listOf(field: Field, value: DraftValue | undefined, path: string, forming: Forming): FormList {
  const there = isList(value) ? value : []
  // What is required is there to be filled without having to be added first.
  const items = there.length === 0 && field.required ? [undefined] : there
  return {
    node: 'list',
    path,
    label: label(field)[forming.language],
    relevant: isRelevant(path, forming),
    required: isRequired(field, path, forming),
    items: items.map((item, index) => {
      const at = `${path}.${index}`
      if (!isGroup(field)) return fieldOf(field, item, at, forming)
      return { ...groupOf(field, item, at, forming), number: index + 1, remove: `remove:${at}` }
    }),
    count: { name: inputName.count(path), value: String(items.length) },
    ...(items.length < mostItems && { add: `add:${path}` }),
    faults: faultsAt(path, forming),
  }
}

function groupOf(field: GroupField, value: DraftValue | undefined, path: string, forming: Forming): FormGroup {
  return {
    node: 'group',
    path,
    label: field.headless ? undefined : label(field)[forming.language],
    required: isRequired(field, path, forming),
    relevant: isRelevant(path, forming),
    parts: partsOf(field.fields, value, `${path}.`, forming),
    faults: faultsAt(path, forming),
  }
}

function fieldOf(field: LeafField, value: DraftValue | undefined, path: string, forming: Forming): FormField {
  const choices = choicesOf(field, value, forming)
  return {
    node: 'field',
    path,
    kind: field.kind,
    label: label(field)[forming.language],
    required: isRequired(field, path, forming),
    relevant: isRelevant(path, forming),
    inputs: inputsOf(field, value, path, choices !== undefined),
    choices,
    several: false,
    chosen: (isList(value) ? value : [value]).flatMap(chosenOf),
    faults: faultsAt(path, forming),
  }
}

/** What stands in the inputs of a field. */
function inputsOf(
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

function chosenOf(value: DraftValue | undefined): readonly string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  if (typeof value === 'string') return [value]
  return isDraft(value) && typeof value.code === 'string' ? [value.code] : []
}

/** The choices of a field that is answered by choosing; a code that came from elsewhere stands among them. */
function choicesOf(
  field: LeafField,
  value: DraftValue | undefined,
  forming: Forming,
): readonly FormChoice[] | undefined {
  const { language, lists } = forming
  if (field.kind === 'choice')
    return field.entries.map(({ code, words }) => ({ value: code, label: words[language], verified: true }))
  if (field.kind !== 'code') return undefined
  const list = lists.get(field.list)
  if (!list || (list.extent === 'register' && !field.only)) return undefined
  const admitted = list.entries.filter(({ code }) => field.only === undefined || field.only.includes(code))
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

function isRequired(field: Field, path: string, { standing: { required } }: Forming): boolean {
  return field.required === true || required.has(path)
}

function isRelevant(path: string, { standing: { irrelevant } }: Forming): boolean {
  return !holds(irrelevant, path)
}

function faultsAt(path: string, { faults }: Forming): readonly Fault[] {
  return faults.filter((fault) => fault.path === path)
}
