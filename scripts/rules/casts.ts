import { isNode, isTest, lineAt, nameOf, type SyntaxNode } from '../source.ts'
import type { SyntaxRule, TextRule } from './rule.ts'

/** No cast silences the compiler. `as const` and `satisfies` are fine. */
export const silencingCasts: SyntaxRule = {
  name: 'no-silencing-casts',
  reason: 'A cast moves a fault inwards, away from the door where it could have been told.',
  binds: (path) => /\.tsx?$/.test(path),
  fault: (node, { path }) => {
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined
    const to = isNode(node.typeAnnotation) ? node.typeAnnotation : undefined
    if (to?.type === 'TSAnyKeyword') return 'casts to any'
    if (to?.type === 'TSNeverKeyword') return 'casts to never'
    if (to?.type === 'TSUnknownKeyword') return undefined
    if (path.startsWith('src/') && !isTest(path) && !isConst(node)) return 'casts; parse or narrow instead'
    if (isNode(node.expression) && node.expression.type === 'TSAsExpression' && !isConst(node.expression))
      return 'casts twice'
    return undefined
  },
}

function isConst(node: SyntaxNode): boolean {
  return isNode(node.typeAnnotation) && nameOf(node.typeAnnotation.typeName) === 'const'
}

const silenced = /@ts-(ignore|nocheck|expect-error)/

/** The compiler is not told to look away. */
export const silencingComments: TextRule = {
  name: 'no-silencing-comments',
  reason: 'A line the compiler does not see is a line nobody checks.',
  binds: (path) => /\.tsx?$/.test(path) && !path.startsWith('scripts/rules/'),
  find: ({ text }) => {
    const found = silenced.exec(text)
    return found
      ? [{ line: lineAt(text, found.index), fault: `tells the compiler to look away with @ts-${found[1]}` }]
      : []
  },
}
