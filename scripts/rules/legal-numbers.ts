import { isNode, isTest, nameOf, numberIn, type ParsedFile, type SyntaxNode, textIn } from '../source.ts'
import type { SyntaxRule } from './rule.ts'

const counting =
  /^(add|plus|minus|subtract|nth)[A-Z]?\w*(Day|Days|Weekday|Weekdays|Week|Weeks|Month|Months|Year|Years|DayAfter|DayBefore|WeekdayAfter)$/
const period = /^(days|weeks|months|years)$/
const named = /(Days|Weekdays|Weeks|Months|Years|Cap)$/
const age = /^(age|ageIn\w*|ageOn\w*|ageAt\w*|yearsOld|childAge|fullYears)$/
const inSql = /interval\s+'\d+\s*(day|week|month|year)/i

/** A number that the law sets is read from `src/law/`, dated and with its section. */
export const legalNumbers: SyntaxRule = {
  name: 'no-bare-legal-number',
  reason:
    'The law changes on a day, and an auditor asks who says so: a time limit, age or cap comes from src/law/ with its section.',
  binds: (path) => /^src\/(?!law\/|kernel\/|platform\/|demonstration\/|ui\/|browser\/)/.test(path) && !isTest(path),
  fault: (node, file) =>
    countedCall(node) ?? periodObject(node) ?? namedConstant(node, file) ?? comparedAge(node) ?? sqlInterval(node),
}

function isLegal(number: number | undefined): number is number {
  return number !== undefined && Math.abs(number) > 1
}

function countedCall(node: SyntaxNode): string | undefined {
  if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return undefined
  const name = nameOf(node.callee)
  // Up to two days are the neighbours of a day: yesterday, the day after tomorrow.
  const number = node.arguments.map(numberIn).find((given) => isLegal(given) && Math.abs(given) > 2)
  return name && counting.test(name) && number !== undefined ? `counts ${number} with ${name}` : undefined
}

function periodObject(node: SyntaxNode): string | undefined {
  if (node.type !== 'Property') return undefined
  const [name, number] = [nameOf(node.key), numberIn(node.value)]
  return name && period.test(name) && isLegal(number) ? `sets ${name} to ${number}` : undefined
}

function namedConstant(node: SyntaxNode, { text }: ParsedFile): string | undefined {
  if (node.type !== 'VariableDeclarator' || isOurChoice(text, node.start)) return undefined
  const [name, number] = [nameOf(node.id), numberIn(node.init)]
  return name && named.test(name) && isLegal(number) ? `sets ${name} to ${number}` : undefined
}

/** A constant whose comment, on the line above, says that the number is a choice of ours and not law. */
function isOurChoice(text: string, start: number): boolean {
  const above = text.slice(0, start).split('\n').at(-2) ?? ''
  return /^\s*(\/\/|\/?\*).*\bnot law\b/.test(above)
}

function comparedAge(node: SyntaxNode): string | undefined {
  if (node.type !== 'BinaryExpression') return undefined
  const sides = [node.left, node.right]
  const number = sides.map(numberIn).find(isLegal)
  const name = sides
    .map((side) => nameOf(isNode(side) && side.type === 'CallExpression' ? side.callee : side))
    .find((side) => side !== undefined && age.test(side))
  return name && number !== undefined ? `compares ${name} with ${number}` : undefined
}

function sqlInterval(node: SyntaxNode): string | undefined {
  const text = node.type === 'TemplateElement' ? JSON.stringify(node.value) : textIn(node)
  const found = text === undefined ? null : inSql.exec(text)
  return found ? `counts in SQL: ${found[0]}` : undefined
}
