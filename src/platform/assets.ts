import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** One file that is sent to browsers, held in memory. */
export type Asset = {
  /** Without the hash: `style.css`. */
  readonly name: string
  /** With the hash of the content, so that it may be kept for ever. */
  readonly address: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Smaller forms of the same, where they are smaller. */
  readonly brotli?: Uint8Array<ArrayBuffer> | undefined
  readonly gzip?: Uint8Array<ArrayBuffer> | undefined
}

/** Where pages find what they load. `fonts` are the two that every page needs at once. */
export type AssetAddresses = {
  readonly style: string
  /** The same without what only the desk shows. */
  readonly publicStyle: string
  readonly icon: string
  readonly publicScript: string
  readonly deskScript: string
  readonly fonts: readonly string[]
}

/** All that is sent to browsers besides pages. */
export type Assets = {
  readonly addresses: AssetAddresses
  readonly all: readonly Asset[]
  /** The answer to a request for a path under `/assets/`; undefined when there is no such file. */
  readonly answer: (path: string, acceptEncoding: string | undefined) => Response | undefined
}

const require = createRequire(import.meta.url)
const sourceFolder = new URL('../', import.meta.url)

// A phone of 2021 still reads these; what an even older one cannot, it leaves out and stays readable.
const browsers = ['chrome88', 'firefox88', 'safari15']

const basicFonts = ['basic-400', 'basic-600'].map((cut) => `source-sans-3-${cut}.woff2`)
const fontFiles = [
  ...basicFonts.map((name) => ({ name, file: fileURLToPath(new URL(`ui/fonts/${name}`, sourceFolder)) })),
  ...['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'].map((cut) => ({
    name: `source-sans-3-${cut}.woff2`,
    file: require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${cut}-normal.woff2`),
  })),
]

/**
 * Reads and bundles the style sheet, fonts, mark and scripts. Done once, at the start. Throws when something is missing
 * or does not compile: a service without its style sheet must not open.
 */
export async function collectAssets(): Promise<Assets> {
  const [fonts, icon, style, publicStyle, publicScript, deskScript] = await Promise.all([
    Promise.all(fontFiles.map(async ({ name, file }) => assetOf(name, new Uint8Array(await readFile(file))))),
    readFile(new URL('ui/mark.svg', sourceFolder)).then((body) => assetOf('mark.svg', new Uint8Array(body))),
    bundle('ui/style.css'),
    bundle('ui/public.css'),
    bundle('browser/public.ts'),
    bundle('browser/desk.ts'),
  ])
  const scripts = { public: assetOf('public.js', encode(publicScript)), desk: assetOf('desk.js', encode(deskScript)) }
  const sheets = {
    desk: assetOf('style.css', encode(withAddresses(style, fonts))),
    public: assetOf('public.css', encode(withAddresses(publicStyle, fonts))),
  }
  const all = [sheets.desk, sheets.public, icon, scripts.public, scripts.desk, ...fonts]
  const byAddress = new Map(all.map((asset) => [asset.address, asset]))
  return {
    all,
    addresses: {
      style: sheets.desk.address,
      publicStyle: sheets.public.address,
      icon: icon.address,
      publicScript: scripts.public.address,
      deskScript: scripts.desk.address,
      fonts: fonts.slice(0, basicFonts.length).map((font) => font.address),
    },
    answer(path, acceptEncoding) {
      const asset = byAddress.get(path)
      return asset && respond(asset, acceptEncoding ?? '')
    },
  }
}

async function bundle(path: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, sourceFolder))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: browsers,
    external: ['asset:*'],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error(`Nothing came of bundling ${path}.`)
  return file.text
}

/** Puts hashed addresses where the style sheet names its files as `asset:name`. */
function withAddresses(style: string, files: readonly Asset[]): string {
  return style.replace(/asset:([\w.-]+)/g, (_, name: string) => {
    const file = files.find((asset) => asset.name === name)
    if (!file) throw new Error(`The style sheet asks for ${name}, which is not among the assets.`)
    return file.address
  })
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
}

function assetOf(name: string, body: Uint8Array<ArrayBuffer>): Asset {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = [name.slice(0, dot), name.slice(dot + 1)]
  const type = types[ending]
  if (type === undefined) throw new Error(`No content type is known for ${name}.`)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const address = `/assets/${stem}.${hash}.${ending}`
  // A font is compressed already.
  if (ending === 'woff2') return { name, address, type, body }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  return {
    name,
    address,
    type,
    body,
    brotli: new Uint8Array(brotliCompressSync(body, quality)),
    gzip: new Uint8Array(gzipSync(body, { level: 9 })),
  }
}

function respond(asset: Asset, acceptEncoding: string): Response {
  const accepted = acceptEncoding.split(',').map((part) => part.split(';')[0]?.trim())
  const packed =
    asset.brotli && accepted.includes('br')
      ? { body: asset.brotli, encoding: 'br' }
      : asset.gzip && accepted.includes('gzip')
        ? { body: asset.gzip, encoding: 'gzip' }
        : { body: asset.body, encoding: undefined }
  const headers = new Headers({
    'Content-Type': asset.type,
    'Content-Length': String(packed.body.byteLength),
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Accept-Encoding',
  })
  if (packed.encoding !== undefined) headers.set('Content-Encoding', packed.encoding)
  return new Response(packed.body, { headers })
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}
