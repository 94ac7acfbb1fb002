import { no, ok, type Result } from '../../kernel/result.ts'

/** How long a file may be, in characters, and how many items it may hold. Choices of ours; a longer one is given in parts. */
export const longestFile = 2_000_000
export const mostItems = 1000

/** Why a text is no file of the catalogue. */
export type FileFault = 'missing' | 'file-too-long' | 'not-json' | 'not-a-catalogue' | 'too-many-items'

/** The items of the file: one object, a list, a page with `itemList`, or lists under other names. */
export function itemsIn(text: string): Result<readonly unknown[], FileFault> {
  if (text.trim() === '') return no('missing')
  if (text.length > longestFile) return no('file-too-long')
  const parsed = json(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return parsed
  const items = itemsOf(parsed.value)
  if (items === undefined || items.length === 0) return no('not-a-catalogue')
  return items.length > mostItems ? no('too-many-items') : ok(items)
}

function json(text: string): Result<unknown, FileFault> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return no('not-json')
  }
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of ['itemList', 'services', 'serviceChannels']) {
    const own = Object.entries(value).find(([key]) => key === name)?.[1]
    // A service names its channels too: only what has no type or names of its own is a page.
    if (Array.isArray(own) && !('serviceNames' in value) && !('serviceChannelNames' in value)) {
      const both = Object.entries(value).flatMap(([key, list]) =>
        (key === 'services' || key === 'serviceChannels' || key === 'itemList') && Array.isArray(list) ? list : [],
      )
      return both
    }
  }
  return [value]
}
