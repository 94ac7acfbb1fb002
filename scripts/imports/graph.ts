import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { isNode, lineAt, type ParsedFile, root, type SyntaxNode, textIn, walkTree } from '../source.ts'

/** Something a file needs: another file, a package, a part of Node, or something that is not there or cannot be told. */
export type Need = {
  readonly line: number
  readonly to:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'package'; readonly name: string }
    | { readonly kind: 'node'; readonly name: string }
    | { readonly kind: 'missing'; readonly specifier: string }
    | { readonly kind: 'unreadable' }
}

/** Every TypeScript file with what it needs. Type imports count as much as others. */
export type ImportGraph = ReadonlyMap<string, readonly Need[]>

const declarations = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'])
const expressions = new Set(['ImportExpression', 'TSImportType'])

/** Reads what every file needs. `exists` tells of files that are not TypeScript (data, for instance). */
export function importGraph(
  files: readonly ParsedFile[],
  exists: (path: string) => boolean = (path) => existsSync(join(root, path)),
): ImportGraph {
  const known = new Set(files.map((file) => file.path))
  const here = (path: string): boolean => known.has(path) || exists(path)
  return new Map(files.map((file) => [file.path, needsOf(file, here)]))
}

/** The files of the graph that one file needs directly. */
export function filesNeededBy(graph: ImportGraph, path: string): string[] {
  return (graph.get(path) ?? []).flatMap((need) =>
    need.to.kind === 'file' && graph.has(need.to.path) ? [need.to.path] : [],
  )
}

/** A shortest chain of imports from one file to one that `ends` picks (both named), or undefined. */
export function chainTo(graph: ImportGraph, from: string, ends: (path: string) => boolean): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const waiting = [from]
  for (const path of waiting) {
    for (const next of filesNeededBy(graph, path)) {
      if (next === from || cameFrom.has(next)) continue
      cameFrom.set(next, path)
      if (ends(next)) return chainBack(cameFrom, next)
      waiting.push(next)
    }
  }
  return undefined
}

/** One cycle for every group of names that need each other, given who needs whom. */
export function cycles(needs: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const told = new Set<string>()
  const found: string[][] = []
  for (const start of needs.keys()) {
    if (told.has(start)) continue
    const cycle = wayBack(needs, start)
    if (!cycle) continue
    for (const name of cycle) told.add(name)
    found.push(cycle)
  }
  return found
}

function needsOf(file: ParsedFile, here: (path: string) => boolean): Need[] {
  const needs: Need[] = []
  walkTree(file.tree, (node) => {
    if (!declarations.has(node.type) && !expressions.has(node.type)) return
    if (!isNode(node.source)) return
    needs.push({ line: lineAt(file.text, node.start), to: target(file.path, node, here) })
  })
  return needs
}

function target(from: string, node: SyntaxNode, here: (path: string) => boolean): Need['to'] {
  const specifier = textIn(node.source)
  if (specifier === undefined) return { kind: 'unreadable' }
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier)
    return here(path) ? { kind: 'file', path } : { kind: 'missing', specifier }
  }
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier }
  if (specifier.startsWith('/') || specifier.includes(':') || specifier.startsWith('#'))
    return { kind: 'missing', specifier }
  return { kind: 'package', name: specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/') }
}

function chainBack(cameFrom: ReadonlyMap<string, string>, end: string): string[] {
  const chain = [end]
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) chain.unshift(at)
  return chain
}

function wayBack(needs: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const waiting = [start]
  for (const name of waiting) {
    for (const next of needs.get(name) ?? []) {
      if (next === start) return [...chainBack(cameFrom, name), start]
      if (cameFrom.has(next)) continue
      cameFrom.set(next, name)
      waiting.push(next)
    }
  }
  return undefined
}
