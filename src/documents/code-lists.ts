import type { Language, Words } from '../kernel/language.ts'
import type { CodeEntry, CodeList } from './code-list-entries.ts'
import { childWelfareLists } from './code-lists-child-welfare.ts'
import { generalLists } from './code-lists-general.ts'
import { needsLists } from './code-lists-needs.ts'
import { socialWelfareLists } from './code-lists-social-welfare.ts'
import { listOid } from './code-systems.ts'
import { provisional } from './codes.ts'
import type { ChoiceField, Code } from './field.ts'

export type { CodeEntry, CodeList } from './code-list-entries.ts'

/** The lists by OID. Given as an argument wherever a list matters, so that a county may keep its own beside ours. */
export type CodeLists = ReadonlyMap<string, CodeList>

/** The lists as the program comes with them. */
export const builtInLists: CodeLists = new Map(
  [...childWelfareLists, ...needsLists, ...socialWelfareLists, ...generalLists].map((list) => [list.oid, list]),
)

/** The lists with a county's entries added or put in the place of those with the same code. */
export function withEntries(lists: CodeLists, list: string, entries: readonly CodeEntry[]): CodeLists {
  const oid = listOid(list)
  const kept = lists.get(oid)
  if (!kept) throw new Error(`There is no list ${oid} to add entries to.`)
  const replaced = new Set(entries.map((entry) => entry.code))
  const all = [...kept.entries.filter((entry) => !replaced.has(entry.code)), ...entries]
  return new Map([...lists, [oid, { ...kept, entries: all }]])
}

/** A code that a county has entered into a list, which is named by its OID. */
export type CountyEntry = {
  readonly list: string
  readonly code: string
  readonly words: Words
  /** The provisional code it takes the place of; null when it is one more. */
  readonly replaces: string | null
}

/**
 * The lists with a county's own entries. A provisional entry whose true code was entered is not offered any more, but
 * documents that hold it still find its words. Entries of lists that the program does not know any more are passed over.
 */
export function withCountyEntries(lists: CodeLists, entries: readonly CountyEntry[]): CodeLists {
  const changed = new Map(lists)
  for (const { list, code, words, replaces } of entries) {
    const kept = changed.get(list)
    if (!kept) continue
    const replaced = kept.entries.filter((entry) => entry.code === replaces)
    const entered: CodeEntry = { code, words, read: 'list', replaces: replaced[0]?.code }
    // The true code stands where the provisional one stood, or last.
    const marked = replaced.length > 0 ? kept.entries : [...kept.entries, entered]
    changed.set(list, {
      ...kept,
      entries: marked
        .filter((entry) => entry === entered || entry.code !== code)
        .map((entry) => (replaced.includes(entry) ? entered : entry)),
      replaced: [...(kept.replaced ?? []), ...replaced],
    })
  }
  return changed
}

/** The entry of a code, also one that is not chosen any more; undefined when the list does not have it. */
export function entryOf(lists: CodeLists, oid: string, code: string): CodeEntry | undefined {
  const list = lists.get(oid)
  return [...(list?.entries ?? []), ...(list?.replaced ?? [])].find((entry) => entry.code === code)
}

/** The code that rules know a code by: of one that took the place of a provisional code, that one; else the code itself. */
export function meaningOf(lists: CodeLists, oid: string, code: string): string {
  return lists.get(oid)?.entries.find((entry) => entry.code === code)?.replaces ?? code
}

/** A code of a list, with its words in the language of the document. Throws when the list does not have it: our fault. */
export function coded(list: string, code: string, language: Language = 'fi', lists: CodeLists = builtInLists): Code {
  const oid = listOid(list)
  const entry = entryOf(lists, oid, code)
  if (!entry) throw new Error(`List ${oid} has no code ${code}.`)
  return { system: `urn:oid:${oid}`, code, display: entry.words[language] }
}

/** A choice of a list that stands in the structure, with its words in the language of the document. Throws when it has no such code. */
export function chosen(field: ChoiceField, code: string, language: Language = 'fi'): Code {
  const entry = field.entries.find((one) => one.code === code)
  if (!entry) throw new Error(`The list ${field.system} has no code ${code}.`)
  return { system: field.system, code, display: entry.words[language] }
}

/**
 * The lists for a form in which a register is answered by choosing from these entries (a county's own units, say)
 * instead of writing code and name. For forms only: the check goes on taking any code of the register.
 */
export function withChoices(lists: CodeLists, list: string, entries: readonly CodeEntry[]): CodeLists {
  const oid = listOid(list)
  const register = lists.get(oid)
  if (register?.extent !== 'register') throw new Error(`There is no register ${oid} to choose from.`)
  return new Map([...lists, [oid, { ...register, extent: 'partial', entries }]])
}

/** Whether the national archive may be given the code: it was read somewhere, or it is of a register. */
export function isVerified(lists: CodeLists, oid: string, code: string): boolean {
  if (code.startsWith(provisional)) return false
  const entry = entryOf(lists, oid, code)
  return entry ? entry.read !== 'unverified' : lists.get(oid)?.extent === 'register'
}

/** Every entry that nobody has verified, for administrators to see and put right. */
export function unverifiedEntries(lists: CodeLists): readonly { readonly list: CodeList; readonly entry: CodeEntry }[] {
  return [...lists.values()].flatMap((list) =>
    list.entries.filter((entry) => entry.read === 'unverified').map((entry) => ({ list, entry })),
  )
}
