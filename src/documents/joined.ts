import { isDraft, isList } from './content.ts'
import type { Draft, DraftValue } from './field.ts'

/** Two drafts of one document as one: what the second says goes over the first, part by part; lists item by item. */
export function joined(first: Draft, second: Draft): Draft {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...keys].map((key) => [key, joinedValue(first[key], second[key])]))
}

function joinedValue(first: DraftValue | undefined, second: DraftValue | undefined): DraftValue | undefined {
  if (second === undefined) return first
  // A code or an identifier is one value, not parts.
  if (isDraft(first) && isDraft(second) && !('system' in second)) return joined(first, second)
  if (isList(first) && isList(second)) {
    const longest = first.length > second.length ? first : second
    return longest.flatMap((_, index) => joinedValue(first[index], second[index]) ?? [])
  }
  if (isDraft(first) && isList(second) && isDraft(second[0])) return [joined(first, second[0]), ...second.slice(1)]
  return second
}
