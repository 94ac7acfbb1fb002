import { everythingAt, instances, isList } from './content.ts'
import { type Definition, type Draft, type Fields, isGroup, type Rule } from './field.ts'

/** What the rules of a definition make of the places of one content. Paths have indices. */
export type Standing = {
  /** Places that do not belong to the document as it is answered. */
  readonly irrelevant: ReadonlySet<string>
  /** Places that these answers make required. */
  readonly required: ReadonlySet<string>
  /** Places that are recorded but not shown on the document. */
  readonly withheld: ReadonlySet<string>
}

/** Looks at the conditions of every rule. Blanks and what could not be read must be gone from the content (see `examine`). */
export function standing(definition: Definition, content: Draft): Standing {
  const found = { irrelevant: new Set<string>(), required: new Set<string>(), withheld: new Set<string>() }
  gather(definition, content, '', found)
  return found
}

type Gathered = { readonly irrelevant: Set<string>; readonly required: Set<string>; readonly withheld: Set<string> }

function gather(
  part: { readonly fields: Fields; readonly rules: readonly Rule[] },
  here: Draft,
  above: string,
  found: Gathered,
): void {
  for (const rule of part.rules) {
    const set = setOf(rule, here, found)
    if (set) for (const path of rule.fields) for (const place of everythingAt(here, path)) set.add(above + place.path)
  }
  for (const [key, field] of Object.entries(part.fields)) {
    if (!isGroup(field)) continue
    const inner = here[key]
    // A group that is not there yet still has its rules: a form shows it empty.
    const all = isList(inner) || field.repeatable ? instances(inner) : [...instances(inner), {}].slice(0, 1)
    for (const [index, instance] of all.entries())
      gather(field, instance, `${above}${field.repeatable ? `${key}.${index}` : key}.`, found)
  }
}

function setOf(rule: Rule, here: Draft, found: Gathered): Set<string> | undefined {
  if (rule.kind === 'relevant') return rule.when(here) ? undefined : found.irrelevant
  if (rule.kind === 'required') return rule.when(here) ? found.required : undefined
  if (rule.kind === 'withheld') return rule.when(here) ? found.withheld : undefined
  return undefined
}

/** Whether the place, or a group it stands in, is in the set. */
export function holds(set: ReadonlySet<string>, path: string): boolean {
  if (set.size === 0) return false
  const steps = path.split('.')
  return steps.some((_, index) => set.has(steps.slice(0, index + 1).join('.')))
}
