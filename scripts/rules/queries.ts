import { isTest, nameOf, type SyntaxNode, textIn } from '../source.ts'
import type { SyntaxRule } from './rule.ts'

// A database function names its columns where it is declared, so all of them may be taken.
const everything = /\bselect\s+(\w+\.)?\*(?!\s+from\s+[\w.]+\()/i

/** Columns are named one by one, in Kysely and in SQL. */
export const namedColumns: SyntaxRule = {
  name: 'columns-are-named',
  reason: 'A column added later must not leave the database with rows that nobody asked it of.',
  binds: (path) => /^(src|scripts|journeys)\//.test(path) && !path.startsWith('scripts/rules/'),
  fault: (node, { path }) => {
    if (node.type === 'CallExpression' && ['selectAll', 'returningAll'].includes(nameOf(node.callee) ?? ''))
      return `takes every column with ${nameOf(node.callee)}`
    if (isTest(path)) return undefined
    return everything.test(sqlIn(node)) ? 'takes every column with *' : undefined
  },
}

function sqlIn(node: SyntaxNode): string {
  return node.type === 'TemplateElement' ? JSON.stringify(node.value) : (textIn(node) ?? '')
}
