import type { Words } from '../kernel/language.ts'
import { listOid } from './code-systems.ts'
import { provisional } from './codes.ts'

/**
 * One entry. `list`: the code and its words stand in a published list. `example`: a national structure mentions it.
 * `unverified`: no source gave it; the words are ours and the code says so itself.
 */
export type CodeEntry = {
  readonly code: string
  readonly words: Words
  readonly read: 'list' | 'example' | 'unverified'
  /** The provisional code that it takes the place of: it means what that one meant. */
  readonly replaces?: string | undefined
}

/** `whole`: we know every entry. `partial`: there are entries we have not read. `register`: too many to list, any may come. */
export type CodeList = {
  readonly oid: string
  readonly words: Words
  readonly extent: 'whole' | 'partial' | 'register'
  readonly entries: readonly CodeEntry[]
  /** Provisional entries that a county has put the true code in the place of: not chosen anew, but in older documents. */
  readonly replaced?: readonly CodeEntry[] | undefined
}

/** An entry of a published list. */
export function entry(code: string, fi: string, sv: string, en: string): CodeEntry {
  return { code, words: { fi, sv, en }, read: 'list' }
}

/** An entry that a national structure mentions. */
export function example(code: string, fi: string, sv: string, en: string): CodeEntry {
  return { code, words: { fi, sv, en }, read: 'example' }
}

/** An entry that we need and no source gave: our words, and a code that nobody takes for a national one. */
export function unverified(name: string, fi: string, sv: string, en: string): CodeEntry {
  return { code: `${provisional}${name}`, words: { fi, sv, en }, read: 'unverified' }
}

/** A list by its number under the social welfare arc or by its OID. */
export function list(
  number: string,
  extent: CodeList['extent'],
  fi: string,
  sv: string,
  en: string,
  entries: readonly CodeEntry[],
): CodeList {
  return { oid: listOid(number), words: { fi, sv, en }, extent, entries }
}
