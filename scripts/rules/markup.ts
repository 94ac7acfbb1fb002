import { nameOf } from '../source.ts'
import type { SyntaxRule } from './rule.ts'

/** Looks come from the style sheet. */
export const inlineStyles: SyntaxRule = {
  name: 'no-inline-styles',
  reason: 'The content security policy forbids inline styles, and both themes live in the style sheet.',
  binds: (path) => path.endsWith('.tsx'),
  fault: (node) => (node.type === 'JSXAttribute' && nameOf(node.name) === 'style' ? 'has an inline style' : undefined),
}
