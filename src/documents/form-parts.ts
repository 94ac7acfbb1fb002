import type { FormModel, FormNode } from './form.ts'

/** The parts one sees first: groups without a heading of their own are looked into. */
export function topParts(form: FormModel): readonly FormNode[] {
  return lookedInto(form.parts)
}

function lookedInto(parts: readonly FormNode[]): readonly FormNode[] {
  return parts.flatMap((node) => (node.node === 'group' && node.label === undefined ? lookedInto(node.parts) : [node]))
}

/** Whether anything was answered in it. */
export function isFilled(node: FormNode): boolean {
  if (node.node === 'field')
    return node.chosen.some((value) => value !== '') || node.inputs.some(({ value }) => value !== '')
  return (node.node === 'list' ? node.items : node.parts).some(isFilled)
}

/** Whether a fault is told anywhere in it. */
export function hasFaults(node: FormNode): boolean {
  if (node.faults.length > 0) return true
  return node.node !== 'field' && (node.node === 'list' ? node.items : node.parts).some(hasFaults)
}

/** How many questions stand in it. */
export function questionsIn(node: FormNode): number {
  if (node.node === 'field') return 1
  return (node.node === 'list' ? node.items : node.parts).reduce((sum, part) => sum + questionsIn(part), 0)
}

/** Whether any choice in them has a code that nobody has verified. */
export function hasUnverified(nodes: readonly FormNode[]): boolean {
  return nodes.some((node) => {
    if (node.node === 'field') return node.choices?.some(({ verified }) => !verified) ?? false
    return hasUnverified(node.node === 'list' ? node.items : node.parts)
  })
}
