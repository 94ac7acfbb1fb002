import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Assets, collectAssets } from './assets.ts'

let assets: Assets
beforeAll(async () => {
  assets = await collectAssets()
})

const bytes = async (response: Response | undefined): Promise<Uint8Array> =>
  new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0))

describe('What is sent to browsers besides pages', () => {
  test('every file is at an address that holds the hash of its content', () => {
    expect(assets.all.map((asset) => asset.name)).toContain('style.css')
    for (const asset of assets.all) {
      const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 16)
      expect(asset.address).toMatch(new RegExp(`^/assets/[\\w-]+\\.${hash}\\.(css|js|svg|woff2)$`))
    }
  })
  test('every file is answered with its type, may be kept for ever, and is not guessed at', () => {
    for (const asset of assets.all) {
      const response = assets.answer(asset.address, undefined)
      expect(response?.headers.get('content-type')).toBe(asset.type)
      expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response?.headers.get('content-encoding')).toBeNull()
    }
  })
  test('packed answers unpack to the same', async () => {
    for (const asset of assets.all.filter((one) => one.brotli)) {
      const brotli = assets.answer(asset.address, 'gzip, deflate, br')
      expect(brotli?.headers.get('content-encoding')).toBe('br')
      expect(new Uint8Array(brotliDecompressSync(await bytes(brotli)))).toEqual(asset.body)
      const gzip = assets.answer(asset.address, 'gzip;q=0.8')
      expect(gzip?.headers.get('content-encoding')).toBe('gzip')
      expect(new Uint8Array(gunzipSync(await bytes(gzip)))).toEqual(asset.body)
    }
  })
  test('an address nobody has is not answered, nor a path out of the folder', () => {
    for (const path of ['/assets/style.css', '/assets/style.0000000000000000.css', '/assets/../package.json', '/']) {
      expect(assets.answer(path, 'br')).toBeUndefined()
    }
  })
  test('the style sheet names only files that are there, and no other host', () => {
    const style = assets.all.find((asset) => asset.name === 'style.css')
    const named = [...new TextDecoder().decode(style?.body).matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1])
    expect(named).toHaveLength(6)
    for (const address of named) expect(assets.answer(address ?? '', undefined)).toBeDefined()
    for (const asset of assets.all) expect(new TextDecoder().decode(asset.body)).not.toMatch(/@import|asset:/)
  })
  test('style and script of the desk stay under 40 KiB packed, those of public pages under 12', () => {
    const size = (name: string): number => assets.all.find((asset) => asset.name === name)?.gzip?.byteLength ?? Infinity
    expect(size('style.css') + size('desk.js')).toBeLessThanOrEqual(40 * 1024)
    expect(size('public.css') + size('public.js')).toBeLessThanOrEqual(12 * 1024)
  })
  test('a part of the look is public, or is named here as one that only the desk shows', async () => {
    const style = new URL('../ui/', import.meta.url)
    const named = async (sheet: string): Promise<string[]> =>
      [...(await readFile(new URL(sheet, style), 'utf8')).matchAll(/"\.\/style\/([\w-]+\.css)"/g)].map(
        ([, name = '']) => name,
      )
    const all = await named('style.css')
    expect(all.toSorted()).toEqual((await readdir(new URL('style/', style))).toSorted())
    expect(await named('public.css')).toEqual(all.filter((name) => !['documents.css', 'editing.css'].includes(name)))
  })
  test('no script keeps anything that was typed on the device', () => {
    for (const name of ['public.js', 'desk.js']) {
      const script = new TextDecoder().decode(assets.all.find((asset) => asset.name === name)?.body)
      expect(script).not.toMatch(/sessionStorage|indexedDB|document\.cookie|serviceWorker|caches\./)
      // The desk remembers one thing: that a person has turned the keys off.
      const stores = [...script.matchAll(/localStorage\.setItem\(([^)]*)\)/g)]
      expect(stores).toHaveLength(name === 'desk.js' ? 1 : 0)
    }
  })
})
