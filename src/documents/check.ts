import type { Citation } from '../law/citation.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { everythingAt, instances, isDraft, isList } from './content.ts'
import {
  type ContentOf,
  type Definition,
  type Draft,
  type DraftValue,
  type Field,
  type Fields,
  isGroup,
  type Rule,
} from './field.ts'
import { asMeant } from './meaning.ts'
import { outOfOrder } from './partial-date.ts'
import { type LeafFault, readLeaf } from './read-leaf.ts'

/** What is wrong at one place. `path` has indices; `rule` is the name of the definition's rule when one was broken. */
export type Fault = {
  readonly path: string
  readonly code: LeafFault | 'missing' | 'unknown-field' | 'not-a-list' | 'not-a-group' | RuleFault
  /** What the fault stops. Nothing stops a draft from being saved. */
  readonly stops: 'signing' | 'export'
  readonly rule?: string
  readonly basis?: Citation
}
type RuleFault = 'not-relevant' | 'one-of-needed' | 'too-many' | 'out-of-range' | 'not-in-order'

/** What was read: the content without blanks and without what could not be read, and every fault in the national order. */
export type Examined = { readonly content: Draft; readonly faults: readonly Fault[] }

/** Reads the content of a document and says what is wrong with it. Takes anything: what is no object at all is one fault. */
export function examine(definition: Definition, content: unknown, lists: CodeLists = builtInLists): Examined {
  const faults: Fault[] = []
  if (!isDraft(content)) return { content: {}, faults: [{ path: '', code: 'not-a-group', stops: 'signing' }] }
  const read = readFields(definition.fields, content, '', { lists, faults })
  breaches(definition, asMeant(read, lists), '', faults)
  return { content: read, faults }
}

/** Whether the content can be signed: nothing that stops signing is wrong with it. */
export function isSignable<F extends Fields>(
  definition: Definition<F>,
  content: unknown,
  lists?: CodeLists,
): content is ContentOf<F> {
  return examine(definition, content, lists).faults.every((fault) => fault.stops !== 'signing')
}

/** The faults worth telling while somebody still writes: what is missing is not one yet. */
export function whileWriting(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(
    (fault) => fault.stops === 'signing' && fault.code !== 'missing' && fault.code !== 'one-of-needed',
  )
}

type Reading = { readonly lists: CodeLists; readonly faults: Fault[] }

function readFields(fields: Fields, content: Draft, above: string, reading: Reading): Draft {
  for (const key of Object.keys(content))
    if (!Object.hasOwn(fields, key) && content[key] !== undefined)
      reading.faults.push({ path: below(above, key), code: 'unknown-field', stops: 'signing' })
  const read: Record<string, DraftValue> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = readField(field, Object.hasOwn(content, key) ? content[key] : undefined, below(above, key), reading)
    if (value !== undefined) read[key] = value
  }
  return read
}

function readField(
  field: Field,
  value: DraftValue | undefined,
  path: string,
  reading: Reading,
): DraftValue | undefined {
  const before = reading.faults.length
  const read = field.repeatable ? readList(field, value, path, reading) : readOne(field, value, path, reading)
  // What could not be read is wrong, not missing.
  if (read === undefined && reading.faults.length === before) {
    if (field.required) reading.faults.push({ path, code: 'missing', stops: 'signing' })
    else if (field.requiredForExport) reading.faults.push({ path, code: 'missing', stops: 'export' })
  }
  return read
}

function readList(field: Field, value: DraftValue | undefined, path: string, reading: Reading): DraftValue | undefined {
  if (value === undefined) return undefined
  if (!isList(value)) {
    reading.faults.push({ path, code: 'not-a-list', stops: 'signing' })
    return undefined
  }
  const items = value.flatMap((item, index) => {
    const read = readOne(field, item, `${path}.${index}`, reading)
    return read === undefined ? [] : [read]
  })
  return items.length === 0 ? undefined : items
}

function readOne(field: Field, value: DraftValue | undefined, path: string, reading: Reading): DraftValue | undefined {
  if (!isGroup(field)) {
    const { read, fault } = readLeaf(field, value, reading.lists)
    if (fault) reading.faults.push({ path, ...fault })
    return read
  }
  if (value !== undefined && !isDraft(value)) {
    reading.faults.push({ path, code: 'not-a-group', stops: 'signing' })
    return undefined
  }
  const faults: Fault[] = []
  const read = readFields(field.fields, value ?? {}, path, { lists: reading.lists, faults })
  const answered = Object.keys(read).length > 0
  // A group in which nothing was answered counts as not there, so nothing is missing from it. A heading is no thing
  // that could be left out: what is required under it is required.
  const there = answered || field.kind === 'heading' || (field.required === true && field.repeatable !== true)
  reading.faults.push(...faults.filter((fault) => there || fault.code !== 'missing'))
  return answered ? read : undefined
}

function below(above: string, key: string): string {
  return above === '' ? key : `${above}.${key}`
}

function breaches(
  part: { readonly fields: Fields; readonly rules: readonly Rule[] },
  here: Draft,
  path: string,
  faults: Fault[],
): void {
  for (const rule of part.rules)
    for (const breach of breachesOf(rule, here))
      faults.push({
        path: below(path, breach.path),
        code: breach.code,
        stops: rule.stops ?? 'signing',
        rule: rule.name,
        ...(rule.basis && { basis: rule.basis }),
      })
  for (const [key, field] of Object.entries(part.fields)) {
    if (!isGroup(field)) continue
    const inner = here[key]
    for (const [index, instance] of instances(inner).entries())
      breaches(field, instance, below(path, isList(inner) ? `${key}.${index}` : key), faults)
  }
}

type Breach = { readonly path: string; readonly code: RuleFault | 'missing' }

/** The breaches of a rule in one instance of its group. */
export function breachesOf(rule: Rule, here: Draft): readonly Breach[] {
  const places = rule.fields.flatMap((path) => everythingAt(here, path))
  const at = (found: readonly { readonly path: string }[], code: Breach['code']): readonly Breach[] =>
    found.map(({ path }) => ({ path, code }))
  const filled = places.filter(({ value }) => value !== undefined)
  switch (rule.kind) {
    case 'required':
      return rule.when(here)
        ? at(
            places.filter(({ value }) => value === undefined),
            'missing',
          )
        : []
    case 'relevant':
      return rule.when(here) ? [] : at(filled, 'not-relevant')
    case 'withheld':
      return []
    case 'one-of':
      return filled.length > 0 ? [] : at(places.slice(0, 1), 'one-of-needed')
    case 'at-most':
      return at(
        filled.filter(({ value }) => isList(value) && value.length > rule.most),
        'too-many',
      )
    case 'within':
      return at(
        filled.filter(({ value }) => typeof value === 'number' && (value < rule.from || value > rule.to)),
        'out-of-range',
      )
    case 'in-order': {
      const [first, second] = places
      if (typeof first?.value !== 'string' || typeof second?.value !== 'string') return []
      return outOfOrder(first.value, second.value) ? at([second], 'not-in-order') : []
    }
  }
}
