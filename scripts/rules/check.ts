import { isTypeScript, lineAt, parse, projectPaths, readSource, root, type SourceFile, walkTree } from '../source.ts'
import { silencingCasts, silencingComments } from './casts.ts'
import { clockAndChance } from './clock-and-chance.ts'
import { foreignWords } from './foreign-words.ts'
import { legalNumbers } from './legal-numbers.ts'
import { shortFiles } from './length.ts'
import { inlineStyles } from './markup.ts'
import { tellingNames } from './names.ts'
import { namedColumns } from './queries.ts'
import type { SyntaxRule, TextRule } from './rule.ts'
import { completeTexts } from './texts.ts'

/** All rules of our own besides those about imports and texts. */
export const houseRules: readonly (SyntaxRule | TextRule)[] = [
  clockAndChance,
  legalNumbers,
  namedColumns,
  silencingCasts,
  silencingComments,
  inlineStyles,
  tellingNames,
  shortFiles,
  foreignWords,
]

/** The rules about what a person reads. */
export const textRules: readonly (SyntaxRule | TextRule)[] = [completeTexts]

/** A place in the project that breaks a rule of our own. */
export type BrokenRule = { readonly rule: string; readonly path: string; readonly line: number; readonly fault: string }

/** What in one file breaks the rules. */
export function brokenRules(file: SourceFile, rules: readonly (SyntaxRule | TextRule)[]): BrokenRule[] {
  const binding = rules.filter((rule) => rule.binds(file.path))
  const found: BrokenRule[] = []
  for (const rule of binding) {
    if ('find' in rule)
      found.push(...rule.find(file).map((finding) => ({ rule: rule.name, path: file.path, ...finding })))
  }
  const bySyntax = binding.filter((rule) => 'fault' in rule)
  if (bySyntax.length === 0 || !isTypeScript(file.path)) return found
  const parsed = parse(file)
  walkTree(parsed.tree, (node) => {
    for (const rule of bySyntax) {
      const fault = rule.fault(node, parsed)
      if (fault) found.push({ rule: rule.name, path: file.path, line: lineAt(file.text, node.start), fault })
    }
  })
  return found
}

/** What in the whole project breaks the rules. */
export function checkRules(rules: readonly (SyntaxRule | TextRule)[], folder = root): BrokenRule[] {
  return projectPaths(folder).flatMap((path) => {
    const binding = rules.some((rule) => rule.binds(path))
    return binding ? brokenRules(readSource(path, folder), rules) : []
  })
}
