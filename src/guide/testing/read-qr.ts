/**
 * Reads a square code (ISO/IEC 18004) of versions 1–6 with error correction M and text in bytes, without its quiet zone.
 * Written for the tests alone and apart from the package that draws: it unmasks, walks the modules, puts the blocks
 * together, and reads. It mends nothing: what is drawn must be right. Throws when it is not such a code.
 */
export function readQr(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length
  const version = (size - 17) / 4
  const blocks = blocksOfM[version]
  if (blocks === undefined) throw new Error(`No square code of version ${version} is read here.`)
  const dark = (x: number, y: number) => modules[y]?.[x] === true
  const format =
    (bits([0, 1, 2, 3, 4, 5, 7, 8], (x) => dark(x, 8)) << 7) | bits([7, 5, 4, 3, 2, 1, 0], (y) => dark(8, y))
  const plain = format ^ 0b101_0100_0001_0010
  if (plain >> 13 !== 0) throw new Error('The code has another error correction than M.')
  const masked = masks[(plain >> 10) & 7]
  if (!masked) throw new Error('The code has no mask.')
  const stream: boolean[] = []
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!isFunction(x, y, size)) stream.push(dark(x, y) !== masked(x, y))
    }
    upwards = !upwards
  }
  const codewords = Array.from({ length: Math.floor(stream.length / 8) }, (_, at) =>
    bits([0, 1, 2, 3, 4, 5, 6, 7], (bit) => stream[at * 8 + bit] === true),
  )
  // The blocks stand one codeword of each in turn; all blocks of these versions are equally long.
  const data = Array.from({ length: blocks.count }, (_, block) =>
    Array.from({ length: blocks.data }, (_, at) => codewords[at * blocks.count + block] ?? 0),
  ).flat()
  if ((data[0] ?? 0) >> 4 !== 0b0100) throw new Error('The code does not hold bytes.')
  const half = (at: number) => ((data[at] ?? 0) & 15) * 16 + ((data[at + 1] ?? 0) >> 4)
  return new TextDecoder().decode(Uint8Array.from({ length: half(0) }, (_, at) => half(at + 1)))
}

/** How many blocks, and how many codewords of data each holds, with error correction M. */
const blocksOfM: Readonly<Record<number, { readonly count: number; readonly data: number }>> = {
  1: { count: 1, data: 16 },
  2: { count: 1, data: 28 },
  3: { count: 1, data: 44 },
  4: { count: 2, data: 32 },
  5: { count: 2, data: 43 },
  6: { count: 4, data: 27 },
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Finders with what stands beside them, timing, and the one alignment pattern of versions 2–6. */
function isFunction(x: number, y: number, size: number): boolean {
  if (x === 6 || y === 6) return true
  if ((x < 9 && y < 9) || (x < 9 && y > size - 9) || (x > size - 9 && y < 9)) return true
  const alignment = size - 7
  return size > 21 && Math.abs(x - alignment) <= 2 && Math.abs(y - alignment) <= 2
}

/** Numbers the places from the most to the least significant. */
function bits(places: readonly number[], at: (place: number) => boolean): number {
  return places.reduce((number, place) => number * 2 + (at(place) ? 1 : 0), 0)
}
