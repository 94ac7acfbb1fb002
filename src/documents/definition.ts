import { listOid } from './code-systems.ts'
import {
  type ChoiceField,
  type CodeField,
  type Definition,
  type DraftOf,
  type Field,
  type Fields,
  type GroupField,
  type IdentifierField,
  isGroup,
  type Marks,
  type PlainField,
  type PlainKind,
  type Rule,
} from './field.ts'

export type { Code, ContentOf, Definition, DraftOf, Fields, Identifier } from './field.ts'

/** What may be said of a field after its three names. `title` is the national label shown instead, in fi and sv. */
export type Details = Omit<Marks, 'words' | 'title' | 'required' | 'requiredForExport' | 'repeatable'> & {
  readonly title?: readonly [fi: string, sv: string]
}

function marks(fi: string, sv: string, en: string, details: Details): Marks {
  const { title, ...rest } = details
  return { words: { fi, sv, en }, ...(title && { title: { fi: title[0], sv: title[1] } }), ...rest }
}

function plain<Kind extends PlainKind>(kind: Kind) {
  return (fi: string, sv: string, en: string, details: Details = {}): PlainField<Kind> => ({
    kind,
    ...marks(fi, sv, en, details),
  })
}

/** A line of text. */
export const text = plain('text')
/** A text of many lines. */
export const longText = plain('longText')
/** The name of a person, an organisation or a thing. */
export const name = plain('name')
/** A day; a month or a year alone will do when no more is known. */
export const date = plain('date')
/** A moment with time and offset, or only its day. */
export const moment = plain('moment')
/** Yes or no; unanswered is neither. */
export const yesNo = plain('yesNo')
/** A number. */
export const number = plain('number')
/** How many of something; never negative. */
export const count = plain('count')

/** An identifier. `system` is an OID when the structure names it. */
export function identifier(
  fi: string,
  sv: string,
  en: string,
  details: Details & { system?: string } = {},
): IdentifierField {
  const { system, ...rest } = details
  return { kind: 'identifier', ...(system && { system: `urn:oid:${system}` }), ...marks(fi, sv, en, rest) }
}

/** A code from a national list, named by its number under the social welfare arc (`1251`) or by its whole OID. */
export function code(
  list: string,
  fi: string,
  sv: string,
  en: string,
  details: Details & { only?: readonly string[] } = {},
): CodeField {
  const { only, ...rest } = details
  return { kind: 'code', list: listOid(list), ...(only && { only }), ...marks(fi, sv, en, rest) }
}

/** A choice from a list that stands in the structure itself, under the name the structure gives it. */
export function choice(
  system: string,
  entries: ChoiceField['entries'],
  fi: string,
  sv: string,
  en: string,
  details: Details = {},
): ChoiceField {
  return { kind: 'choice', system, entries, ...marks(fi, sv, en, details) }
}

type GroupDetails<F extends Fields> = Details & { readonly rules?: readonly Rule<DraftOf<F>>[] }

/** Fields that together tell of one thing. */
export function group<const F extends Fields>(
  fi: string,
  sv: string,
  en: string,
  fields: F,
  details: GroupDetails<F> = {},
): GroupField<F> {
  const { rules, ...rest } = details
  return { kind: 'group', fields, rules: rules ?? [], ...marks(fi, sv, en, rest) }
}

/** Fields under one heading. */
export function heading<const F extends Fields>(
  fi: string,
  sv: string,
  en: string,
  fields: F,
  details: GroupDetails<F> = {},
): GroupField<F> & { readonly kind: 'heading' } {
  const { rules, ...rest } = details
  return { kind: 'heading', fields, rules: rules ?? [], ...marks(fi, sv, en, rest) }
}

/** Makes a field required. */
export function must<F extends Field>(field: F): F & { readonly required: true } {
  return { ...field, required: true }
}

/** Required by the structure, but the document can be signed before it is known (a newborn, an unidentified child). */
export function mustForExport<F extends Field>(field: F): F & { readonly requiredForExport: true } {
  return { ...field, requiredForExport: true }
}

/** Lets a field repeat. A required one then stands at least once. */
export function many<F extends Field>(field: F): F & { readonly repeatable: true } {
  return { ...field, repeatable: true }
}

/** A definition. A rule that names a field which is not there stops the program: it is our fault, found at start. */
export function defineDocument<const F extends Fields>(definition: {
  readonly number: string
  readonly structure: string
  readonly root: string
  readonly words: readonly [fi: string, sv: string, en: string]
  readonly fields: F
  readonly rules?: readonly Rule<DraftOf<F>>[]
  readonly freeText?: string
}): Definition<F> {
  const [fi, sv, en] = definition.words
  const made = { ...definition, words: { fi, sv, en }, rules: definition.rules ?? [] }
  namesExist(definition.number, made)
  return made
}

function namesExist(number: string, part: { readonly fields: Fields; readonly rules: readonly Rule[] }): void {
  for (const rule of part.rules)
    for (const path of rule.fields)
      if (!fieldAt(part.fields, path))
        throw new Error(`Document ${number}: rule ${rule.name} names ${path}, which is not there.`)
  for (const field of Object.values(part.fields)) if (isGroup(field)) namesExist(number, field)
}

/** The field at a path of keys with dots, indices left out; undefined when there is none. */
export function fieldAt(fields: Fields, path: string): Field | undefined {
  const [first = '', ...rest] = path.split('.').filter((step) => !/^\d+$/.test(step))
  const field = fields[first]
  if (rest.length === 0 || !field) return field
  return isGroup(field) ? fieldAt(field.fields, rest.join('.')) : undefined
}
