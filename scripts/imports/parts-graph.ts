import { filesNeededBy, type ImportGraph } from './graph.ts'
import { partOf, placeOf } from './places.ts'

/** Which part of the house needs which others directly. */
export type PartsGraph = ReadonlyMap<string, ReadonlySet<string>>

/** Draws the files of the product together to parts. Tests are left out. */
export function partsGraph(graph: ImportGraph): PartsGraph {
  const needs = new Map<string, Set<string>>()
  for (const path of graph.keys()) {
    const part = partOf(path)
    if (part === undefined || placeOf(path).test) continue
    const known = needs.get(part) ?? new Set<string>()
    needs.set(part, known)
    for (const next of filesNeededBy(graph, path)) {
      const other = partOf(next)
      if (other !== undefined && other !== part) known.add(other)
    }
  }
  return needs
}

/** Leaves out every need that follows from others: what stays says the same in fewer arrows. */
export function withoutDetours(parts: PartsGraph): PartsGraph {
  return new Map(
    [...parts].map(([part, needs]) => [
      part,
      new Set([...needs].filter((need) => ![...needs].some((other) => other !== need && reaches(parts, other, need)))),
    ]),
  )
}

/** The parts in an order in which nobody needs what comes before, as near to the preferred order as that allows. */
export function topDown(parts: PartsGraph, preferred: (part: string) => number): string[] {
  const left = new Set(
    [...parts.keys()].sort((one, other) => preferred(one) - preferred(other) || one.localeCompare(other)),
  )
  const order: string[] = []
  while (left.size > 0) {
    const next = [...left].find((part) => ![...left].some((other) => other !== part && parts.get(other)?.has(part)))
    if (next === undefined) throw new Error(`Some of these parts need each other: ${[...left].join(', ')}.`)
    order.push(next)
    left.delete(next)
  }
  return order
}

function reaches(parts: PartsGraph, from: string, to: string): boolean {
  const seen = new Set([from])
  const waiting = [from]
  for (const part of waiting) {
    for (const next of parts.get(part) ?? []) {
      if (next === to) return true
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}
