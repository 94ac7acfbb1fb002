import { type CodeList, type CodeLists, meaningOf } from './code-lists.ts'
import { isDraft, isList } from './content.ts'
import type { Draft, DraftValue } from './field.ts'

/**
 * The content as the rules of documents know it: codes that a county has put in the place of provisional ones stand as
 * those. For asking rules only: what is kept, shown and exported is the content itself.
 */
export function asMeant(content: Draft, lists: CodeLists): Draft {
  const changed = [...lists.values()].filter(({ replaced = [] }) => replaced.length > 0)
  return changed.length === 0 ? content : meantIn(content, changed, lists)
}

function meantIn(content: Draft, changed: readonly CodeList[], lists: CodeLists): Draft {
  const { system, code } = content
  if (typeof system === 'string' && typeof code === 'string') {
    const list = changed.find(({ oid }) => `${system}.`.startsWith(`urn:oid:${oid}.`))
    return list ? { ...content, code: meaningOf(lists, list.oid, code) } : content
  }
  const meant = (value: DraftValue): DraftValue =>
    isList(value) ? value.map(meant) : isDraft(value) ? meantIn(value, changed, lists) : value
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, value === undefined ? value : meant(value)]),
  )
}
