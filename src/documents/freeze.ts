import type { PlainDate } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { canonicalJson } from './canonical.ts'
import { examine, type Fault } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import type { Definition, Draft, Masking } from './field.ts'
import { type TakenOut, takeOut } from './take-apart.ts'
import { type DocumentView, viewOf } from './view.ts'

/** One value that the law fixes, in the version that was used. */
export type LawUsed = { readonly id: string; readonly value: number; readonly validFrom: PlainDate }

/** What a signed version keeps for ever: what was answered, and how everything was worded on that day. */
export type FrozenDocument = {
  readonly number: string
  readonly structure: string
  /** The language it was written in. */
  readonly language: Language
  readonly content: Draft
  /** Headings, labels and answers as worded that day, in every language. Masked values are in them, save those kept apart: whoever shows one masks it first. */
  readonly wording: Readonly<Record<Language, DocumentView>>
  readonly law: readonly LawUsed[]
}

/** Why a document cannot be signed: what is wrong or missing, with the place of each. */
export type NotSignable = { readonly kind: 'not-signable'; readonly faults: readonly Fault[] }

export type Freezing = {
  readonly language: Language
  readonly law: readonly LawUsed[]
  /** A class of values that is no part of what is signed, but kept elsewhere (the reporter). */
  readonly apart?: Masking
  readonly lists?: CodeLists
}

const everything: readonly Masking[] = ['reporter', 'whereabouts', 'identity-code']

/**
 * The version that is signed, or why there can be none. What is kept apart is not in it: `keptApart` gives it, with the
 * places it came from.
 */
export function freeze(
  definition: Definition,
  content: unknown,
  freezing: Freezing,
): Result<FrozenDocument, NotSignable> {
  const { language, law, apart, lists = builtInLists } = freezing
  const examined = examine(definition, content, lists)
  const faults = examined.faults.filter((fault) => fault.stops === 'signing')
  if (faults.length > 0) return no({ kind: 'not-signable', faults })
  const rest = apart ? takeOut(definition, examined.content, apart).rest : examined.content
  const cleared = new Set(everything.filter((masking) => masking !== apart))
  const worded = (reader: Language): DocumentView =>
    viewOf(definition, examined.content, { language: reader, cleared, withWithheld: true, lists })
  const { number, structure } = definition
  const wording = { fi: worded('fi'), sv: worded('sv'), en: worded('en') }
  return ok({ number, structure, language, content: rest, wording, law })
}

/** What `freeze` keeps apart from the signed version; `putBack` joins the two. */
export function keptApart(
  definition: Definition,
  content: unknown,
  apart: Masking,
  lists: CodeLists = builtInLists,
): TakenOut {
  return takeOut(definition, examine(definition, content, lists).content, apart).out
}

/** The text that the content hash is taken of (see `seal.ts`). */
export function sealedText(frozen: FrozenDocument): string {
  return canonicalJson(frozen)
}
