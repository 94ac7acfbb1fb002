import type { Language } from '../kernel/language.ts'
import { examine, type Fault } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { isDraft, isEmpty, isList } from './content.ts'
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
import { choicesOf, chosenOf, type FormChoice, type FormInput, inputsOf } from './form-inputs.ts'
import { inputName } from './input-name.ts'
import { asMeant } from './meaning.ts'
import { holds, type Standing, standing } from './relevance.ts'

/** One question. Its inputs depend on its kind: one; day and time of a moment; code and words from a register. */
export type FormField = {
  readonly node: 'field'
  readonly path: string
  readonly kind: LeafField['kind']
  readonly label: string
  /** Whether it must be answered as things stand: not when its optional group is blank. */
  readonly required: boolean
  /** Whether the question belongs to the document as it is answered now. One that does not is folded away, not lost. */
  readonly relevant: boolean
  readonly inputs: readonly FormInput[]
  /** The choices, when it is answered by choosing. Undefined for registers. */
  readonly choices?: readonly FormChoice[] | undefined
  /** Several choices at once: a box for each, all under the one name. */
  readonly several: boolean
  readonly chosen: readonly string[]
  /** A question of our own, which the national structure lacks. */
  readonly own: boolean
  readonly faults: readonly Fault[]
}

/** Questions under one heading. `remove` is the step that takes this one of several away. */
export type FormGroup = {
  readonly node: 'group'
  readonly path: string
  readonly label?: string | undefined
  readonly number?: number | undefined
  /** It only gathers questions under a heading: it is no thing that could be left out. */
  readonly gathers: boolean
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

export type { FormChoice, FormInput } from './form-inputs.ts'

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

type Forming = Required<FormWish> & {
  readonly standing: Standing
  /** How many of one thing the rules of the document admit, where they say so. */
  readonly most: ReadonlyMap<string, number>
}

/** The form of a document with a draft in it. What could not be read stands in it as it was typed. */
export function formOf(definition: Definition, draft: Draft, wish: FormWish): FormModel {
  const lists = wish.lists ?? builtInLists
  const forming: Forming = {
    language: wish.language,
    faults: wish.faults ?? [],
    lists,
    standing: standing(definition, asMeant(examine(definition, draft, lists).content, lists)),
    most: new Map(
      definition.rules.flatMap((rule) =>
        rule.kind === 'at-most' ? rule.fields.map((path): [string, number] => [path, rule.most]) : [],
      ),
    ),
  }
  return {
    number: definition.number,
    title: definition.words[wish.language],
    parts: partsOf(definition.fields, draft, '', forming, true),
    faults: forming.faults,
  }
}

/** `needed`: whether the group these stand in is there, so that what it requires is required now. */
function partsOf(
  fields: Fields,
  content: DraftValue | undefined,
  above: string,
  forming: Forming,
  needed: boolean,
): readonly FormNode[] {
  return Object.entries(fields).map(([key, field]) => {
    const value = isDraft(content) ? content[key] : undefined
    return nodeOf(field, value, `${above}${key}`, forming, needed)
  })
}

function nodeOf(
  field: Field,
  value: DraftValue | undefined,
  path: string,
  forming: Forming,
  needed: boolean,
): FormNode {
  if (isGroup(field))
    return field.repeatable ? listOf(field, value, path, forming, needed) : groupOf(field, value, path, forming, needed)
  if (!field.repeatable) return fieldOf(field, value, path, forming, needed)
  if (choicesOf(field, value, forming)) return { ...fieldOf(field, value, path, forming, needed), several: true }
  return listOf(field, value, path, forming, needed)
}

function listOf(
  field: Field,
  value: DraftValue | undefined,
  path: string,
  forming: Forming,
  needed: boolean,
): FormList {
  const there = isList(value) ? value : []
  // What is required is there to be filled without having to be added first.
  const items = there.length === 0 && field.required ? [undefined] : there
  return {
    node: 'list',
    path,
    label: label(field)[forming.language],
    relevant: isRelevant(path, forming),
    required: isRequired(field, path, forming, needed),
    items: items.map((item, index) => {
      const at = `${path}.${index}`
      if (!isGroup(field)) return fieldOf(field, item, at, forming, false)
      return { ...groupOf(field, item, at, forming, needed && index === 0), number: index + 1, remove: `remove:${at}` }
    }),
    count: { name: inputName.count(path), value: String(items.length) },
    ...(items.length < (forming.most.get(path) ?? mostItems) && { add: `add:${path}` }),
    faults: faultsAt(path, forming),
  }
}

function groupOf(
  field: GroupField,
  value: DraftValue | undefined,
  path: string,
  forming: Forming,
  needed: boolean,
): FormGroup {
  const there = !isEmpty(value) || (needed && (field.required === true || field.kind === 'heading'))
  return {
    node: 'group',
    path,
    label: field.headless ? undefined : label(field)[forming.language],
    gathers: field.kind === 'heading',
    required: isRequired(field, path, forming, needed),
    relevant: isRelevant(path, forming),
    parts: partsOf(field.fields, value, `${path}.`, forming, there),
    faults: faultsAt(path, forming),
  }
}

function fieldOf(
  field: LeafField,
  value: DraftValue | undefined,
  path: string,
  forming: Forming,
  needed: boolean,
): FormField {
  const choices = choicesOf(field, value, forming)
  return {
    node: 'field',
    path,
    kind: field.kind,
    label: label(field)[forming.language],
    required: isRequired(field, path, forming, needed),
    relevant: isRelevant(path, forming),
    inputs: inputsOf(field, value, path, choices !== undefined),
    choices,
    several: false,
    chosen: (isList(value) ? value : [value]).flatMap(chosenOf),
    own: field.national === false,
    faults: faultsAt(path, forming),
  }
}

function isRequired(field: Field, path: string, { standing: { required } }: Forming, needed: boolean): boolean {
  return (needed && field.required === true) || required.has(path)
}

function isRelevant(path: string, { standing: { irrelevant } }: Forming): boolean {
  return !holds(irrelevant, path)
}

function faultsAt(path: string, { faults }: Forming): readonly Fault[] {
  return faults.filter((fault) => fault.path === path)
}
