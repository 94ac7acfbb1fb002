import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A piece of a parsed file, in the common form of JavaScript syntax trees (ESTree with TypeScript). */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

/** One file of the project: its path from the project's folder, with forward slashes, and what stands in it. */
export type SourceFile = { readonly path: string; readonly text: string }

/** A TypeScript file with its syntax tree. */
export type ParsedFile = SourceFile & { readonly tree: readonly SyntaxNode[] }

const notOurs = new Set(['node_modules', '.git', 'data', 'dist', '.cache', 'coverage'])

/** Every file of the project that people write, as paths from its folder. A folder `data` beside the code is left out only at the top. */
export function projectPaths(folder = root): string[] {
  const paths: string[] = []
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name === 'node_modules' || (below === '' && notOurs.has(entry.name))) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) paths.push(path)
    }
  }
  walk('')
  return paths.sort()
}

/** Reads one file of the project. */
export function readSource(path: string, folder = root): SourceFile {
  return { path, text: readFileSync(join(folder, path), 'utf8') }
}

/** Whether the file is TypeScript of ours. */
export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path)
}

/** Whether the file is a test, or exists for tests only. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /(^|\/)testing(\/|\.tsx?$)/.test(path) || /^(journeys|bench)\//.test(path)
}

// Several checks look at the same files one after another; each is parsed once.
const parsed = new Map<string, ParsedFile>()

/** Parses TypeScript or TSX; throws with the path when it is not. */
export function parse(file: SourceFile): ParsedFile {
  const known = parsed.get(file.path)
  if (known?.text === file.text) return known
  const fresh = parseAfresh(file)
  parsed.set(file.path, fresh)
  return fresh
}

function parseAfresh({ path, text }: SourceFile): ParsedFile {
  try {
    const program: unknown = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts', astType: 'ts' }, path)
    if (!isNode(program) || !Array.isArray(program.body)) throw new Error('no program')
    return { path, text, tree: program.body.filter(isNode) }
  } catch (fault) {
    throw new Error(`${path} could not be parsed.`, { cause: fault })
  }
}

/** Calls `visit` with every node below and including the given ones, parents first. */
export function walkTree(nodes: readonly SyntaxNode[], visit: (node: SyntaxNode) => void): void {
  for (const node of nodes) {
    visit(node)
    for (const value of Object.values(node)) {
      if (isNode(value)) walkTree([value], visit)
      else if (Array.isArray(value)) walkTree(value.filter(isNode), visit)
    }
  }
}

/** Whether the value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The name of an identifier, or of the last part of `a.b.c`; undefined for anything else. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier')
    return typeof node.name === 'string' ? node.name : undefined
  if (node.type === 'MemberExpression' && node.computed !== true) return nameOf(node.property)
  return undefined
}

/** The number a literal stands for, `-14` included; undefined for anything else. */
export function numberIn(node: unknown): number | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const positive = numberIn(node.argument)
    return positive === undefined ? undefined : -positive
  }
  return undefined
}

/** The text a literal or a template without holes stands for; undefined for anything else. */
export function textIn(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return undefined
  const [only] = node.quasis.filter(isNode)
  const value = only?.value
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined
  return typeof value.cooked === 'string' ? value.cooked : undefined
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
