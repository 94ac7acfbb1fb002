import { type Chance, wholeBelow } from '../kernel/chance.ts'
import { examine, type Fault } from './check.ts'
import { builtInLists, type CodeLists } from './code-lists.ts'
import { isDraft, isList, valueAt, withValueAt } from './content.ts'
import { fieldAt } from './definition.ts'
import { exampleLeaf, onlyUnverified } from './example-leaf.ts'
import { type Definition, type Draft, type DraftValue, type Field, type Fields, isGroup } from './field.ts'

/** How much of a document an example fills. The emptiest has what is required, the fullest everything that may stand together. */
export type Fullness = 'emptiest' | 'some' | 'fullest'

export type ExampleWish = {
  readonly chance: Chance
  readonly fullness?: Fullness
  readonly lists?: CodeLists
  /** Whether unverified codes may stand in it where verified ones could. Needed ones always do. */
  readonly unverified?: boolean
}

type Making = Required<ExampleWish>

/**
 * Invented content of a document that can be signed and, but for lists that nobody could read, exported. The same
 * chance gives the same content. Throws when the rules of the definition leave no way: our fault.
 */
export function exampleOf(definition: Definition, wish: ExampleWish): Draft {
  const making: Making = { fullness: 'some', lists: builtInLists, unverified: false, ...wish }
  let content = exampleFields(definition.fields, making)
  for (let round = 0; round < 20; round += 1) {
    const faults = examine(definition, content, making.lists).faults.filter(({ code }) => code !== 'unverified-code')
    if (faults.length === 0) return content
    // The last first, so that what is taken out of a list does not move what comes before it.
    content = faults.reduceRight((mending, fault) => mended(definition, mending, fault, making), content)
  }
  throw new Error(`No example of document ${definition.number} meets its rules.`)
}

function exampleFields(fields: Fields, making: Making): Draft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const needed = field.required || field.requiredForExport || holdsRequired(field)
      if (!needed && !chosen(making)) return []
      if (!needed && !making.unverified && !isGroup(field) && onlyUnverified(field, making.lists)) return []
      const value = exampleField(key, field, making)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

/** A heading with something required under it is needed itself. */
function holdsRequired(field: Field): boolean {
  return field.kind === 'heading' && Object.values(field.fields).some((inner) => inner.required || holdsRequired(inner))
}

function chosen({ fullness, chance }: Making): boolean {
  if (fullness === 'some') return wholeBelow(chance, 2) === 0
  return fullness === 'fullest'
}

function exampleField(key: string, field: Field, making: Making): DraftValue | undefined {
  if (!field.repeatable) return exampleOne(key, field, making)
  // One document is of one child.
  const most = key === 'asiakas' || making.fullness === 'emptiest' ? 1 : 2
  const times = making.fullness === 'some' ? 1 + wholeBelow(making.chance, most) : most
  const items = Array.from({ length: times }, () => exampleOne(key, field, making)).filter((item) => item !== undefined)
  if (items.length === 0) return undefined
  // Nobody chooses the same code twice.
  return items.filter((item, index) => !isDraft(item) || items.findIndex((other) => sameCode(item, other)) === index)
}

function sameCode(one: Draft, other: DraftValue): boolean {
  return one === other || (one.code !== undefined && isDraft(other) && one.code === other.code)
}

function exampleOne(key: string, field: Field, making: Making): DraftValue | undefined {
  if (!isGroup(field)) return exampleLeaf(key, field, making)
  const inner = exampleFields(field.fields, making)
  return Object.keys(inner).length === 0 ? undefined : inner
}

/** The content with one fault mended: filled where something is missing, emptied where something does not belong. */
function mended(definition: Definition, content: Draft, fault: Fault, making: Making): Draft {
  const { path, code } = fault
  if (code === 'missing' || code === 'one-of-needed') {
    const field = fieldAt(definition.fields, path)
    const key = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path
    if (field) return withValueAt(content, path, exampleField(key, field, making))
  }
  if (code === 'too-many') {
    const list = valueAt(content, path)
    if (isList(list)) return withValueAt(content, path, list.slice(0, 1))
  }
  if (code === 'out-of-range') return withValueAt(content, path, 1 + wholeBelow(making.chance, 10))
  // A year after every day that an example has.
  if (code === 'not-in-order') return withValueAt(content, path, '2030')
  if (code === 'not-relevant') return without(content, path)
  throw new Error(`An example of document ${definition.number} has the fault ${code} at ${path}.`)
}

/** The content without what stands at the path; groups that are empty after it go too. */
function without(content: Draft, path: string): Draft {
  const changed = withValueAt(content, path, undefined)
  const above = path.split('.').slice(0, -1).join('.')
  if (above === '') return changed
  const parent = valueAt(changed, above)
  const empty = isList(parent)
    ? parent.length === 0
    : isDraft(parent) && Object.values(parent).every((v) => v === undefined)
  return empty ? without(changed, above) : changed
}
