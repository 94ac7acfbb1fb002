import type { Fault } from '../../documents/check.ts'
import { builtInLists } from '../../documents/code-lists.ts'
import { fieldAt } from '../../documents/definition.ts'
import { type CodeField, type Definition, label } from '../../documents/field.ts'
import { faultInWords } from '../../documents/texts.ts'
import type { Language } from '../../kernel/language.ts'

/** A fault with the name of its field, leading to it. */
export type ToldFault = { readonly name: string; readonly message: string }

/** Faults in words, each with the field it is in and the group around it, since many groups have a field of one name. */
export function faultsToTell(definition: Definition, faults: readonly Fault[], language: Language): ToldFault[] {
  const told = new Map<string, ToldFault>()
  for (const fault of faults) {
    const message = `${placeInWords(definition, fault.path, language)}: ${faultInWords(fault, language)}`
    if (!told.has(message)) told.set(message, { name: controlAt(definition, fault.path), message })
  }
  return [...told.values()]
}

/** The path under which the page draws the control: several choices are one, and so are the two halves of a moment or a code. */
function controlAt(definition: Definition, path: string): string {
  const whole = path.replace(/\.(code|display|day|time)$/, '')
  const field = fieldAt(definition.fields, whole)
  const chosen = field?.repeatable && (field.kind === 'choice' || (field.kind === 'code' && isChosen(field)))
  return chosen ? whole.replace(/\.\d+$/, '') : whole
}

function isChosen({ list, only }: CodeField): boolean {
  return only !== undefined || builtInLists.get(list)?.extent !== 'register'
}

/** The labels on the way to a field: the last group that has a heading, with its number, and the field itself. */
export function placeInWords(definition: Definition, path: string, language: Language): string {
  const steps = path.split('.')
  const labels: string[] = []
  for (let length = 1; length <= steps.length; length += 1) {
    const last = steps[length - 1] ?? ''
    if (/^\d+$/.test(last)) {
      const list = steps.slice(0, length - 1).join('.')
      const before = labels.pop()
      if (before !== undefined) labels.push(Number(last) > 0 ? `${before} ${Number(last) + 1}` : before)
      else labels.push(list)
      continue
    }
    const field = fieldAt(definition.fields, steps.slice(0, length).join('.'))
    if (field && !field.headless) labels.push(label(field)[language])
  }
  return labels.slice(-2).join(': ')
}
