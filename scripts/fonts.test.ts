import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { basicFontPath, basicRanges, cutFont, weights } from './fonts.ts'
import { root } from './source.ts'

describe('The letters that nearly every page needs', () => {
  test.each(weights)('weight %i is what the command cuts out of the typeface', async (weight) => {
    expect(new Uint8Array(readFileSync(basicFontPath(weight)))).toEqual(await cutFont(weight))
  })
  test('the style sheet names the same letters', () => {
    const style = readFileSync(join(root, 'src/ui/style/fonts.css'), 'utf8')
    const hexadecimal = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0')
    const ranges = basicRanges.map(([first, last]) =>
      first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
    )
    const named = [...style.matchAll(/-basic-\d+\.woff2"\)[^;]*;\s*unicode-range:([^;]+);/g)].map(([, range = '']) =>
      range.split(',').map((part) => part.trim()),
    )
    expect(named).toEqual(weights.map(() => ranges))
  })
})
