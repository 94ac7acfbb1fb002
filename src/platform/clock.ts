import { randomBytes } from 'node:crypto'
import type { Chance } from '../kernel/chance.ts'

/** The application's clock: the real one, or one that started at the given instant when it was made and runs as fast. */
export function clockFrom(startsAt: Date | undefined): () => Date {
  if (startsAt === undefined) return () => new Date()
  const madeAt = performance.now()
  return () => new Date(startsAt.getTime() + Math.floor(performance.now() - madeAt))
}

/** Milliseconds on a clock that only goes forward, whatever is done to the clock on the wall: for measuring how long. */
export function elapsed(): number {
  return performance.now()
}

/** Randomness nobody can foresee: for ids, receipts and keys. */
export const unforeseeable: Chance = { bytes: (count) => randomBytes(count) }
