import { type Definition, type Draft, type DraftValue, type Fields, isGroup, type Prefill } from './field.ts'

/** What is known when a document is begun. */
export type Known = Readonly<Partial<Record<Prefill, DraftValue>>>

/** The first draft of a document: every field filled that says where its value comes from and whose value is known. */
export function prefilled(definition: Definition, known: Known): Draft {
  return filled(definition.fields, known)
}

function filled(fields: Fields, known: Known): Draft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const value = isGroup(field) ? groupOf(filled(field.fields, known)) : field.prefill && known[field.prefill]
      if (value === undefined) return []
      return [[key, field.repeatable ? [value] : value]]
    }),
  )
}

function groupOf(content: Draft): Draft | undefined {
  return Object.keys(content).length === 0 ? undefined : content
}
