import { isNode, isTest, nameOf, type SyntaxNode } from '../source.ts'
import type { SyntaxRule } from './rule.ts'

const clocks = new Set(['Date.now', 'performance.now', 'Temporal.Now', 'process.hrtime'])
const chances = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'crypto.randomBytes'])
const looseChances = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'])

/** The clock and randomness are arguments everywhere but in platform, which is where they come from. */
export const clockAndChance: SyntaxRule = {
  name: 'clock-and-chance-are-arguments',
  reason: 'What reads the clock or throws dice by itself can be neither replayed nor tested on a given day.',
  binds: (path) => /^src\/(?!platform\/|browser\/)/.test(path) && !isTest(path),
  fault: (node) => {
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments))
      return 'asks what time it is with new Date(); take the moment as an argument'
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Identifier') {
      if (nameOf(node.callee) === 'Date') return 'asks what time it is with Date(); take the moment as an argument'
      if (looseChances.has(nameOf(node.callee) ?? '')) return 'throws dice; take Chance as an argument'
    }
    const path = dotted(node)
    if (path && clocks.has(path)) return `asks what time it is with ${path}; take the moment as an argument`
    if (path && chances.has(path)) return `throws dice with ${path}; take Chance as an argument`
    return undefined
  },
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function dotted(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.object)) return undefined
  const [owner, name] = [nameOf(node.object), nameOf(node)]
  return owner && name ? `${owner}.${name}` : undefined
}
