import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isTypeScript, parse, projectPaths, readSource, root } from '../source.ts'
import { type ImportGraph, importGraph } from './graph.ts'
import { type Packages, type Violation, violations } from './rules.ts'

const Declared = z.record(z.string(), z.string()).default({})
const Package = z.object({ dependencies: Declared, optionalDependencies: Declared, devDependencies: Declared })

/** The packages that package.json declares. */
export async function declaredPackages(folder = root): Promise<Packages> {
  const declared = Package.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  return {
    product: new Set([...Object.keys(declared.dependencies), ...Object.keys(declared.optionalDependencies)]),
    development: new Set(Object.keys(declared.devDependencies)),
  }
}

/** The import graph of the whole project. */
export function projectGraph(folder = root): ImportGraph {
  return importGraph(
    projectPaths(folder)
      .filter(isTypeScript)
      .map((path) => parse(readSource(path, folder))),
  )
}

/** Says so when fewer files were followed than there are: a checker that sees nothing finds nothing. */
export function unseen(graph: ImportGraph, sources: readonly string[]): Violation[] {
  return sources
    .filter((path) => !graph.has(path))
    .map((path) => ({ rule: 'every-source-is-followed', path, fault: 'was not followed' }))
}

/** The source files there are, counted by other means than the graph. */
export function sourcesOnDisk(folder = root): string[] {
  return globSync('src/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
}

/** Checks the import rules over the whole project; how many files were followed, and what breaks a rule. */
export async function checkImports(folder = root): Promise<{ followed: number; found: Violation[] }> {
  const graph = projectGraph(folder)
  const sources = sourcesOnDisk(folder)
  if (sources.length === 0) throw new Error('There is no source file to check the imports of.')
  return {
    followed: graph.size,
    found: [...unseen(graph, sources), ...violations(graph, await declaredPackages(folder))],
  }
}
