import type { Words } from '../kernel/language.ts'
import type { Citation } from '../law/citation.ts'

/** A personal or other identifier, as the national form writes it. */
export type Identifier = { readonly system?: string | undefined; readonly value: string }

/** A code from a list with the words it had when it was chosen, as the national form writes it. */
export type Code = { readonly system: string; readonly code: string; readonly display: string }

/** Content of any document, whether finished or not: what drafts, forms and the engine pass around. */
export type Draft = { readonly [key: string]: DraftValue | undefined }
export type DraftValue = string | number | boolean | Draft | readonly DraftValue[]

/** Whose eyes a value is kept from when they are not cleared for it. */
export type Masking = 'reporter' | 'whereabouts' | 'identity-code'

/** Where a value comes from when a document is begun, so that nobody types what is known. */
export type Prefill =
  | 'child.last-name'
  | 'child.first-names'
  | 'child.identity-code'
  | 'child.temporary-code'
  | 'child.date-of-birth'
  | 'child.security-ban'
  | 'child.street-address'
  | 'child.postal-code'
  | 'child.post-office'
  | 'child.telephone'
  | 'worker.last-name'
  | 'worker.first-names'
  | 'worker.title'
  | 'worker.unit'
  | 'worker.telephone'
  | 'worker.registration'
  | 'county.unit'
  | 'matter.service-task'
  | 'matter.initiated-on'
  | 'matter.assessment-started-on'
  | 'client-relationship.id'
  | 'client-relationship.began-on'
  | 'client-relationship.child-welfare-began-on'
  | 'signature.type'
  | 'today'

/** What every field may say of itself. */
export type Marks = {
  /** National names in fi and sv, our own in en. */
  readonly words: Words
  /** National label in fi and sv that is shown instead of the name. */
  readonly title?: { readonly fi: string; readonly sv: string } | undefined
  readonly required?: true
  /** Nationally required, yet a document can be signed without it; only the export waits for it. */
  readonly requiredForExport?: true
  readonly repeatable?: true
  /** Required under a condition that a named rule of the definition states. */
  readonly conditional?: true | undefined
  /** Groups that are shown without their heading. */
  readonly headless?: true | undefined
  readonly masking?: Masking | undefined
  readonly prefill?: Prefill | undefined
  /** A field of our own, which the national structure lacks. */
  readonly national?: false | undefined
}

export type PlainKind = 'text' | 'longText' | 'name' | 'date' | 'moment' | 'yesNo' | 'number' | 'count'
export type PlainField<Kind extends PlainKind = PlainKind> = Marks & { readonly kind: Kind }
/** `system` is the URN of the naming system when the structure fixes one. */
export type IdentifierField = Marks & { readonly kind: 'identifier'; readonly system?: string | undefined }
/** `list` is the OID of the national list; `only` the codes that the structure admits of it. */
export type CodeField = Marks & {
  readonly kind: 'code'
  readonly list: string
  readonly only?: readonly string[] | undefined
}
/** A choice from a list that stands in the structure itself. */
export type ChoiceField = Marks & {
  readonly kind: 'choice'
  readonly system: string
  readonly entries: readonly { readonly code: string; readonly words: Words }[]
}
/** A group is a thing with parts; a heading only gathers fields, so what is required under it is always required. */
export type GroupField<Inner extends Fields = Fields> = Marks & {
  readonly kind: 'group' | 'heading'
  readonly fields: Inner
  readonly rules: readonly Rule[]
}
export type Field = PlainField | IdentifierField | CodeField | ChoiceField | GroupField
export type LeafField = Exclude<Field, GroupField>
export type Fields = { readonly [key: string]: Field }

/**
 * A rule that the structure states in words. It belongs to a group (or to the document) and looks at one instance
 * of it; `fields` are paths from there, with dots. `stops` says what a breach stops: signing unless told otherwise.
 */
export type Rule<Here = Draft> = {
  readonly name: string
  readonly fields: readonly string[]
  readonly stops?: 'signing' | 'export'
  readonly basis?: Citation
} & (
  | { readonly kind: 'required'; when(here: Here): boolean }
  /** The fields belong to the document only then; filled without it, they are a fault. */
  | { readonly kind: 'relevant'; when(here: Here): boolean }
  /** The fields are recorded but not shown on the document then. */
  | { readonly kind: 'withheld'; when(here: Here): boolean }
  | { readonly kind: 'one-of' }
  | { readonly kind: 'at-most'; readonly most: number }
  | { readonly kind: 'within'; readonly from: number; readonly to: number }
  | { readonly kind: 'in-order' }
)

type ValueOf<F> = F extends { kind: 'group' | 'heading'; fields: infer Inner }
  ? ContentOf<Inner>
  : F extends { kind: 'yesNo' }
    ? boolean
    : F extends { kind: 'number' | 'count' }
      ? number
      : F extends { kind: 'identifier' }
        ? Identifier
        : F extends { kind: 'code' | 'choice' }
          ? Code
          : string
type Counted<F> = F extends { repeatable: true } ? readonly ValueOf<F>[] : ValueOf<F>
type Needed<F> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F]

/** What a document with these fields holds when its required fields are filled. */
export type ContentOf<F> = { readonly [K in Needed<F>]: Counted<F[K]> } & {
  readonly [K in Exclude<keyof F, Needed<F>>]?: Counted<F[K]> | undefined
}

type DraftValueOf<F> = F extends { kind: 'group' | 'heading'; fields: infer Inner } ? DraftOf<Inner> : ValueOf<F>

/** The same while it is being written: every field may still be missing. */
export type DraftOf<F> = {
  readonly [K in keyof F]?:
    | (F[K] extends { repeatable: true } ? readonly DraftValueOf<F[K]>[] : DraftValueOf<F[K]>)
    | undefined
}

/** One national document: its number, structure version, and the tree of its fields in the national order. */
export type Definition<F extends Fields = Fields> = {
  /** Document type number, e.g. `11002`. */
  readonly number: string
  /** OID of the structure version. */
  readonly structure: string
  /** The one property under which the national form holds everything. */
  readonly root: string
  readonly words: Words
  readonly fields: F
  readonly rules: readonly Rule[]
  /** Path of the national free text that takes our own fields on export; undefined when there is none. */
  readonly freeText?: string | undefined
}

/** The words a reader sees for the field: the title when the structure has one, else the name. */
export function label(field: Marks): Words {
  return field.title ? { fi: field.title.fi, sv: field.title.sv, en: field.words.en } : field.words
}

export function isGroup(field: Field): field is GroupField {
  return field.kind === 'group' || field.kind === 'heading'
}
