import { type Allowance, allowances, keepersOfTheGuide } from './allowances.ts'
import { chainTo, cycles, filesNeededBy, type ImportGraph, type Need } from './graph.ts'
import { isDoor, placeOf } from './places.ts'

/** A broken rule: where, and what is wrong in words. */
export type Violation = { readonly rule: string; readonly path: string; readonly line?: number; readonly fault: string }

/** What package.json declares. */
export type Packages = { readonly product: ReadonlySet<string>; readonly development: ReadonlySet<string> }

/** A rule of the house: its name, what it protects, and a function that finds what breaks it. */
export type ImportRule = {
  readonly name: string
  readonly reason: string
  readonly broken: (graph: ImportGraph, packages: Packages) => Omit<Violation, 'rule'>[]
}

const sql = new Set(['kysely', 'pg'])
/** The one test that asks the stores with every check of ours left out, to see what the database itself still shows (ACC-4). */
const pastTheGate = 'src/casework/row-level-security.test.ts'
const clientData = /^src\/(casework|people|access|documents|desk|editing)\//

/** All import rules. */
export const importRules: readonly ImportRule[] = [
  {
    name: 'every-file-has-a-place',
    reason: 'Whoever looks for a file knows where it must be.',
    broken: (graph) =>
      product(graph)
        .filter((path) => placeOf(path).kind === 'nowhere')
        .map((path) => ({ path, fault: 'belongs to no part of the house' })),
  },
  ...Object.entries(allowances).map(
    ([kind, allowance]): ImportRule => ({
      name: `${kind.replaceAll(' ', '-')}-knows-its-own`,
      reason: allowance.reason,
      broken: (graph) =>
        product(graph)
          .filter((path) => placeOf(path).kind === kind)
          .flatMap((path) => beyond(graph, path, allowance)),
    }),
  ),
  {
    name: 'rooms-have-three-doors',
    reason: 'From outside, a room is its noun file, its acts and its documents.',
    broken: (graph) =>
      edges(graph, (from, to) => {
        const [there, here] = [placeOf(to), placeOf(from)]
        if (from === pastTheGate) return undefined
        if (there.room === undefined || there.room === here.room || here.kind === 'outside' || isDoor(to))
          return undefined
        if (there.kind === 'screen' && here.kind === 'routes') return undefined
        if (here.test && there.test && there.kind !== 'store') return undefined
        return `${to} is not a door of ${there.room}`
      }),
  },
  {
    name: 'store-is-private',
    reason: 'Only the acts of a room, and its tests, touch its tables.',
    broken: (graph) =>
      edges(graph, (from, to) => {
        const [there, here] = [placeOf(to), placeOf(from)]
        if (there.kind !== 'store' || from === pastTheGate) return undefined
        if (
          here.room === there.room &&
          (here.test || here.kind === 'acts' || here.kind === 'store' || here.kind === 'engine')
        )
          return undefined
        return `${to} belongs to the acts of ${there.room}`
      }),
  },
  {
    name: 'sql-lives-in-stores',
    reason: 'Queries are in one kind of file.',
    broken: (graph) =>
      lines(graph, (from, need) => {
        const { kind, test } = placeOf(from)
        if (
          need.to.kind !== 'package' ||
          !sql.has(need.to.name) ||
          test ||
          kind === 'platform' ||
          kind === 'store' ||
          kind === 'outside' ||
          kind === 'migrations'
        )
          return undefined
        return `${need.to.name} is for store.ts files and platform`
      }),
  },
  {
    name: 'guide-cannot-reach-clients',
    reason: 'The public guide has no path to client data, however indirect.',
    broken: (graph) =>
      product(graph)
        .filter((path) => placeOf(path).kind === 'guide')
        .flatMap((path) => {
          const chain = chainTo(graph, path, (end) => clientData.test(end))
          return chain ? [{ path, fault: `reaches client data: ${chain.join(' → ')}` }] : []
        }),
  },
  {
    name: 'no-cycles',
    reason: 'A file never needs itself by a detour.',
    broken: (graph) =>
      cycles(new Map([...graph.keys()].map((path) => [path, new Set(filesNeededBy(graph, path))]))).map((cycle) => ({
        path: cycle[0] ?? '',
        fault: `needs itself: ${cycle.join(' → ')}`,
      })),
  },
  {
    name: 'steps-go-one-way',
    reason: 'Two rooms never need each other: the later step knows the earlier one.',
    broken: (graph) =>
      cycles(roomNeeds(graph)).map((cycle) => ({
        path: `src/${cycle[0]}`,
        fault: `rooms need each other: ${cycle.join(' → ')}`,
      })),
  },
  {
    name: 'ground-knows-no-step',
    reason: 'People, access and documents carry every legal step and know none; access rests on nobody.',
    broken: (graph) =>
      edges(graph, (from, to) => {
        const [there, here] = [placeOf(to), placeOf(from)]
        if (here.test || here.room === undefined || there.room === undefined || here.room === there.room)
          return undefined
        const step = there.room.startsWith('casework/')
        if (here.room === 'access' || (step && !here.room.startsWith('casework/')))
          return `${here.room} may not know ${there.room}`
        return undefined
      }),
  },
  {
    name: 'tests-stay-tests',
    reason: 'The product runs without its tests, scripts and journeys.',
    broken: (graph) =>
      edges(graph, (from, to) => {
        if (placeOf(from).test || !from.startsWith('src/')) return undefined
        return placeOf(to).test || placeOf(to).kind === 'outside' ? `${to} is not part of the product` : undefined
      }),
  },
  {
    name: 'no-undeclared-packages',
    reason: 'What is imported stands in package.json, and the product imports no tools of development.',
    broken: (graph, { product: own, development }) =>
      lines(graph, (from, { to }) => {
        if (to.kind !== 'package' || own.has(to.name)) return undefined
        if (!development.has(to.name)) return `${to.name} is not in package.json`
        return from.startsWith('src/') && !placeOf(from).test ? `${to.name} is for development only` : undefined
      }),
  },
  {
    name: 'imports-can-be-followed',
    reason: 'A rule about chains is worth nothing where a chain cannot be read.',
    broken: (graph) =>
      lines(graph, (from, { to }) => {
        if (to.kind === 'missing') return `${to.specifier} is not there`
        const { kind, test } = placeOf(from)
        if (to.kind !== 'unreadable' || test || kind === 'outside') return undefined
        return 'imports something that only shows when it runs'
      }),
  },
]

/** What breaks the rules in the graph. */
export function violations(graph: ImportGraph, packages: Packages): Violation[] {
  return importRules.flatMap(({ name, broken }) => broken(graph, packages).map((found) => ({ rule: name, ...found })))
}

function beyond(graph: ImportGraph, path: string, { files, packages, node }: Allowance): Omit<Violation, 'rule'>[] {
  return (graph.get(path) ?? []).flatMap(({ line, to }) => {
    if (to.kind === 'node' && !node) return [{ path, line, fault: `may not use ${to.name}` }]
    if (to.kind === 'package' && packages !== 'any' && !packages.includes(to.name))
      return [{ path, line, fault: `may not use the package ${to.name}` }]
    if (to.kind !== 'file' || !graph.has(to.path)) return []
    const there = placeOf(to.path)
    if (files.includes(there.kind)) return []
    if (there.kind === 'guide' && placeOf(path).room === keepersOfTheGuide) return []
    return [{ path, line, fault: `may not import ${to.path}` }]
  })
}

function product(graph: ImportGraph): string[] {
  return [...graph.keys()].filter((path) => path.startsWith('src/') && !placeOf(path).test)
}

function lines(graph: ImportGraph, fault: (from: string, need: Need) => string | undefined): Omit<Violation, 'rule'>[] {
  return [...graph].flatMap(([path, needs]) =>
    needs.flatMap((need) => {
      const found = fault(path, need)
      return found === undefined ? [] : [{ path, line: need.line, fault: found }]
    }),
  )
}

function edges(graph: ImportGraph, fault: (from: string, to: string) => string | undefined): Omit<Violation, 'rule'>[] {
  return lines(graph, (from, { to }) => (to.kind === 'file' && graph.has(to.path) ? fault(from, to.path) : undefined))
}

function roomNeeds(graph: ImportGraph): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>()
  for (const path of product(graph)) {
    const { room } = placeOf(path)
    if (room === undefined) continue
    const known = needs.get(room) ?? new Set<string>()
    needs.set(room, known)
    for (const next of filesNeededBy(graph, path)) {
      const { room: other } = placeOf(next)
      if (other !== undefined && other !== room) known.add(other)
    }
  }
  return needs
}
