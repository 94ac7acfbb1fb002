import { examine } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { isDraft, isList } from './content.ts'
import { type Definition, type DraftValue, type Field, type Fields, isGroup } from './field.ts'
import { asMeant } from './meaning.ts'
import { standing } from './relevance.ts'

export type Filled = { readonly filled: number; readonly of: number }

/** How much of a document is answered: of what it needs, and of all that it has room for. */
export type Completeness = { readonly required: Filled; readonly all: Filled }

/**
 * Counts answered fields. What the answers make irrelevant is not counted, and of things that may repeat or be left
 * out only those that are there, save the fields that are always asked.
 */
export function completeness(definition: Definition, content: unknown, lists: CodeLists = builtInLists): Completeness {
  const read = examine(definition, content, lists).content
  const { irrelevant, required } = standing(definition, asMeant(read, lists))
  const counts = { required: { filled: 0, of: 0 }, all: { filled: 0, of: 0 } }

  const countLeaf = (field: Field, value: DraftValue | undefined, path: string, needed: boolean): void => {
    const filled = value === undefined ? 0 : 1
    counts.all.of += 1
    counts.all.filled += filled
    if (!(needed && field.required) && !required.has(path)) return
    counts.required.of += 1
    counts.required.filled += filled
  }

  const countFields = (fields: Fields, here: DraftValue | undefined, above: string, needed: boolean): void => {
    for (const [key, field] of Object.entries(fields)) {
      const path = `${above}${key}`
      if (irrelevant.has(path)) continue
      const value = isDraft(here) ? here[key] : undefined
      if (!isGroup(field)) countLeaf(field, value, path, needed)
      else if (isList(value))
        for (const [index, item] of value.entries()) countFields(field.fields, item, `${path}.${index}.`, true)
      else if (value !== undefined) countFields(field.fields, value, `${path}.`, true)
      else if (field.kind === 'heading' || (needed && field.required))
        countFields(field.fields, undefined, `${path}.`, needed)
      else if (required.has(path)) counts.required.of += 1
      else if (!field.repeatable) countFields(field.fields, undefined, `${path}.`, false)
    }
  }

  countFields(definition.fields, read, '', true)
  return counts
}
