/** Where randomness comes from. Given as an argument, so that a seeded one replays. */
export type Chance = {
  /** So many random bytes. */
  bytes(count: number): Uint8Array
}

/** Randomness that anyone can replay: the same seed gives the same bytes. For demonstration data, examples and tests; never for secrets. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return { bytes: (count) => Uint8Array.from({ length: count }, () => next() & 0xff) }
}

/** A whole number from 0 up to, not including, the bound (at most 2^32). */
export function wholeBelow(chance: Chance, bound: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = chance.bytes(4)
  return Math.floor(((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) / 4_294_967_296) * bound)
}

/** One of the given things, each as likely; throws when there is none. */
export function oneOf<T>(chance: Chance, from: readonly T[]): T {
  const index = wholeBelow(chance, from.length)
  for (const [position, thing] of from.entries()) if (position === index) return thing
  throw new RangeError('There is nothing to choose from.')
}
