import { isDraft, isList, withValueAt } from './content.ts'
import { type Definition, type Draft, type DraftValue, type Fields, isGroup, type Masking } from './field.ts'

/** What was taken out of a content, by path. */
export type TakenOut = Readonly<Record<string, DraftValue>>

/**
 * Takes everything of one class out of a content, so that it can be kept elsewhere: who made a notification is no part
 * of what is signed and shown. Groups stay in their places, empty if need be, and `putBack` gives the whole again.
 */
export function takeOut(
  definition: Definition,
  content: Draft,
  masking: Masking,
): { readonly rest: Draft; readonly out: TakenOut } {
  const out = Object.fromEntries(masked(definition.fields, content, '', masking))
  const paths = new Set(Object.keys(out))
  return { rest: without(content, paths), out }
}

function without(content: Draft, paths: ReadonlySet<string>, above = ''): Draft {
  const kept = (value: DraftValue, path: string): DraftValue => {
    if (isList(value)) return value.map((item, index) => kept(item, `${path}.${index}`))
    return isDraft(value) ? without(value, paths, `${path}.`) : value
  }
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) =>
      value === undefined || paths.has(`${above}${key}`) ? [] : [[key, kept(value, `${above}${key}`)]],
    ),
  )
}

/** The content with what was taken out of it put back. */
export function putBack(rest: Draft, out: TakenOut): Draft {
  return Object.entries(out).reduce((content, [path, value]) => withValueAt(content, path, value), rest)
}

function masked(
  fields: Fields,
  content: DraftValue | undefined,
  above: string,
  masking: Masking,
): [string, DraftValue][] {
  if (isList(content)) return content.flatMap((item, index) => masked(fields, item, `${above}${index}.`, masking))
  if (!isDraft(content)) return []
  return Object.entries(fields).flatMap(([key, field]): [string, DraftValue][] => {
    const value = content[key]
    if (value === undefined) return []
    if (field.masking === masking) return [[`${above}${key}`, value]]
    return isGroup(field) ? masked(field.fields, value, `${above}${key}.`, masking) : []
  })
}
