import { contactInFields } from './contact-form.ts'
import type { Kept } from './editing.ts'
import type { FieldValues } from './field-values.ts'
import { serviceInFields } from './service-form.ts'

/** What one field said before and says after; undefined where it said nothing. */
export type FieldDifference = {
  readonly field: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** An entry as it stands in the fields of its form. */
export function inFields(kept: Kept): FieldValues {
  return kept.kind === 'contact' ? contactInFields(kept.row) : serviceInFields(kept.row)
}

/** What changed between two versions, field by field, in the order of the form. */
export function differencesBetween(before: Kept, after: Kept): readonly FieldDifference[] {
  const [was, is] = [inFields(before), inFields(after)]
  const names = new Set([...is.keys(), ...was.keys()])
  return [...names].flatMap((field) => {
    const [old, now] = [said(was, field), said(is, field)]
    return old.join('\n') === now.join('\n') ? [] : [{ field, before: old, after: now }]
  })
}

function said(values: FieldValues, field: string): readonly string[] {
  return values.getAll(field).filter((value) => value !== '')
}
