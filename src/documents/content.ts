import type { Draft, DraftValue } from './field.ts'

/** Whether a value is an object with parts (a group, a code or an identifier). */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is a list. */
export function isList(value: DraftValue | undefined): value is readonly DraftValue[] {
  return Array.isArray(value)
}

/** The parts under a group: the list itself when it repeats, one when it does not, none when it is not there. */
export function instances(value: DraftValue | undefined): readonly Draft[] {
  if (value === undefined) return []
  return (isList(value) ? value : [value]).filter(isDraft)
}

/** A place in the content and what stands there. */
export type Found = { readonly path: string; readonly value: DraftValue | undefined }

/**
 * Everything that stands at a path of keys, in every repetition on the way. A way that ends early gives one place
 * without a value, so that what is missing has an address.
 */
export function everythingAt(content: DraftValue | undefined, path: string, from = ''): readonly Found[] {
  const [key = '', ...rest] = path.split('.')
  const at = (end: string): string => (from === '' ? end : `${from}.${end}`)
  const inner = isDraft(content) ? content[key] : undefined
  if (rest.length === 0) return [{ path: at(key), value: inner }]
  const further = rest.join('.')
  if (!isList(inner)) return everythingAt(inner, further, at(key))
  return inner.flatMap((item, index) => everythingAt(item, further, `${at(key)}.${index}`))
}

/** What stands at a path with indices; undefined when nothing does. */
export function valueAt(content: DraftValue | undefined, path: string): DraftValue | undefined {
  let here: DraftValue | undefined = content
  for (const step of path.split('.')) {
    if (isList(here)) here = here[Number(step)]
    else if (isDraft(here)) here = Object.hasOwn(here, step) ? here[step] : undefined
    else return undefined
  }
  return here
}

/** The content with a value put at a path with indices; groups and lists on the way are made when missing. */
export function withValueAt(content: Draft, path: string, value: DraftValue | undefined): Draft {
  const [key = '', ...rest] = path.split('.')
  return { ...content, [key]: changed(content[key], rest, value) }
}

function changed(
  here: DraftValue | undefined,
  steps: readonly string[],
  value: DraftValue | undefined,
): DraftValue | undefined {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (!/^\d+$/.test(step)) return withValueAt(isDraft(here) ? here : {}, steps.join('.'), value)
  const list = isList(here) ? [...here] : []
  const item = changed(list[Number(step)], rest, value)
  if (item === undefined) list.splice(Number(step), 1)
  else list[Number(step)] = item
  return list
}

/** Whether nothing was answered: no value, a blank text, or groups and lists that hold nothing else. */
export function isEmpty(value: DraftValue | undefined): boolean {
  if (value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (isList(value)) return value.every(isEmpty)
  return isDraft(value) && Object.values(value).every(isEmpty)
}
