// Cuts the letters that nearly every page needs out of the typeface, so that a first page stays small: npm run fonts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { root } from './source.ts'

const require = createRequire(import.meta.url)
/** Where the cut fonts are kept. */
export const fontFolder = join(root, 'src/ui/fonts')
/** The weights that pages use. */
export const weights = [400, 600] as const

/** First and last of each stretch of letters and signs; src/ui/style/fonts.css names the same. */
export const basicRanges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xad, 0xad],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xc4, 0xc5],
  [0xc9, 0xc9],
  [0xd6, 0xd7],
  [0xe4, 0xe5],
  [0xe9, 0xe9],
  [0xf6, 0xf6],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
]

/** The file of one weight. */
export function basicFontPath(weight: number): string {
  return join(fontFolder, `source-sans-3-basic-${weight}.woff2`)
}

/** The bytes of one weight, cut anew. */
export async function cutFont(weight: number): Promise<Uint8Array> {
  const whole = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`)
  const letters = basicRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return new Uint8Array(await subsetFont(readFileSync(whole), letters.join(''), { targetFormat: 'woff2' }))
}

if (import.meta.main) {
  mkdirSync(fontFolder, { recursive: true })
  for (const weight of weights) {
    const bytes = await cutFont(weight)
    writeFileSync(basicFontPath(weight), bytes)
    console.log(`${weight}: ${bytes.byteLength} bytes`)
  }
}
