import { Hono } from 'hono'
import { publicPage } from '../../src/guide/public-page.tsx'
import { collectAssets } from '../../src/platform/assets.ts'
import { unforeseeable } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/db.ts'
import { formTokens } from '../../src/platform/form-token.ts'
import { safeHeaders } from '../../src/platform/headers.ts'
import { healthOf } from '../../src/platform/health.ts'
import { type House, serveScreens } from '../../src/platform/pages.ts'
import { publicScreen } from '../../src/platform/screen.ts'
import { makeApp } from '../../src/routes.tsx'

const now = new Date('2026-11-26T10:20:00+02:00')
const requestsInARound = 100

/** CPU of this process for one page, in microseconds. */
export type PageTime = { readonly page: string; readonly micros: number }

/**
 * Asks each page and an empty page in the same frame so many rounds, in turn, packed as a browser asks for it, and gives
 * the median of each. No network: the application is called as the server calls it.
 */
export async function serverTimes(
  db: Database,
  paths: readonly string[],
  rounds: number,
  progress: (done: number, of: number) => void,
): Promise<{ readonly empty: number; readonly pages: readonly PageTime[] }> {
  const app = await makeApp({
    db,
    clock: () => now,
    chance: unforeseeable,
    health: healthOf(db, []),
    demonstration: true,
    formSecret: new Uint8Array(32),
    failed(error) {
      throw error
    },
  })
  const empty = await emptyApp(db)
  const asked = [{ app: empty, path: '/fi/empty' }, ...paths.map((path) => ({ app, path }))]
  const found = asked.map((): number[] => [])
  // Two rounds to warm up.
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, each] of asked.entries()) {
      const micros = await cpuOf(each.app, each.path)
      if (round >= 0) found[index]?.push(micros)
    }
    progress(Math.max(round + 1, 0), rounds)
  }
  const [emptyMicros = 0, ...others] = found.map(median)
  return { empty: emptyMicros, pages: paths.map((page, index) => ({ page, micros: others[index] ?? 0 })) }
}

async function cpuOf(app: Hono, path: string): Promise<number> {
  const before = process.cpuUsage()
  for (let count = 0; count < requestsInARound; count += 1) {
    const answer = await app.request(`http://localhost${path}`, { headers: { 'accept-encoding': 'gzip' } })
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`)
    await answer.arrayBuffer()
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / requestsInARound
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** A page with a frame and nothing in it, on the same machinery. */
async function emptyApp(db: Database): Promise<Hono> {
  const assets = await collectAssets()
  const never = (): never => {
    throw new Error('The empty page asks for nothing.')
  }
  const house: House = {
    db,
    clock: () => now,
    chance: unforeseeable,
    tokens: formTokens(new Uint8Array(32)),
    plainCookies: true,
    whoIs: never,
    opens: never,
    signInAddress: never,
    deskFrame: never,
    publicFrame: (page, visit) => publicPage(page, visit, { assets: assets.addresses, demonstration: true }),
    troubleFrame: never,
    failed: never,
  }
  const screen = publicScreen({
    addresses: { fi: '/fi/empty', sv: '/sv/empty', en: '/en/empty' },
    act: 'guide:read',
    load: async () => undefined,
    view: () => ({ title: '', sensitive: true, body: null }),
  })
  const app = new Hono()
  app.use(safeHeaders())
  serveScreens(app, [screen], house)
  return app
}
