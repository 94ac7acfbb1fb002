import type { Language } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { answerInWords } from './answer.ts'
import { examine, type Fault } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { everythingAt, instances, isDraft, isList, valueAt, withValueAt } from './content.ts'
import { type Definition, type Draft, type DraftValue, type Fields, isGroup, label } from './field.ts'

/** Why a document cannot be given to the national archive: what is wrong or still missing, with the place of each. */
export type NotExportable = { readonly kind: 'not-exportable'; readonly faults: readonly Fault[] }

/**
 * The national JSON of a document, or a refusal: a required identity code that nobody knows yet, a code that nobody
 * has verified, or content that could not be signed either. `language` is the document's own.
 */
export function toSosmeta(
  definition: Definition,
  content: unknown,
  language: Language = 'fi',
  lists: CodeLists = builtInLists,
): Result<Draft, NotExportable> {
  const examined = examine(definition, content, lists)
  if (examined.faults.length > 0) return no({ kind: 'not-exportable', faults: examined.faults })
  return ok(nationalForm(definition, examined.content, language, lists))
}

/** The national shape of content that was examined, also when the archive would not take it yet. */
export function nationalForm(
  definition: Definition,
  content: Draft,
  language: Language = 'fi',
  lists: CodeLists = builtInLists,
): Draft {
  const national = nationalPart(definition.fields, content)
  const ours = ownAnswers(definition.fields, content, language, lists)
  if (ours.length === 0 || definition.freeText === undefined) return { [definition.root]: national }
  const text = valueAt(national, definition.freeText)
  const added = [...(typeof text === 'string' ? [text] : []), ours.join('\n')].join('\n\n')
  const whole = withValueAt(national, definition.freeText, added)
  // Put back into the national order: the free text may not have been there before.
  return { [definition.root]: nationalPart(definition.fields, whole) }
}

/** What stands under the one property of a national document; undefined when that property is not there or not alone. */
export function contentOfNational(definition: Definition, json: unknown): unknown {
  return isDraft(json) && Object.keys(json).length === 1 ? json[definition.root] : undefined
}

/** The definition without our own fields: what a document from elsewhere is checked against. */
export function nationalOnly(definition: Definition): Definition {
  return { ...definition, fields: nationalFields(definition.fields) }
}

function nationalFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.national !== false)
      .map(([key, field]) => [key, isGroup(field) ? { ...field, fields: nationalFields(field.fields) } : field]),
  )
}

function nationalPart(fields: Fields, content: Draft): Draft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const value = content[key]
      if (value === undefined || field.national === false) return []
      const inner = (item: DraftValue): DraftValue =>
        isGroup(field) && isDraft(item) ? nationalPart(field.fields, item) : item
      const part = isList(value) ? value.map(inner) : inner(value)
      // A group that held only fields of ours has nothing national to say.
      return isDraft(part) && Object.keys(part).length === 0 ? [] : [[key, part]]
    }),
  )
}

function ownAnswers(fields: Fields, content: Draft, language: Language, lists: CodeLists): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (isGroup(field))
      return instances(content[key]).flatMap((inner) => ownAnswers(field.fields, inner, language, lists))
    if (field.national !== false) return []
    return everythingAt(content, key).flatMap(({ value }) =>
      value === undefined ? [] : [`${label(field)[language]}: ${answerInWords(field, value, language, lists)}`],
    )
  })
}
