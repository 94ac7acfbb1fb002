import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { policyLine } from './access/access.ts'
import { signIn } from './access/acts/sign-in.ts'
import { type Office, openOffice, tuesday } from './casework/testing/office.ts'
import { newId } from './kernel/id.ts'
import { unforeseeable } from './platform/clock.ts'
import { healthOf } from './platform/health.ts'
import type { Screen } from './platform/screen.ts'
import { createTestDatabase } from './platform/testing/database.ts'
import { makeApp, screens } from './routes.tsx'

const someId = newId(tuesday, unforeseeable)
/** An address with its parameters filled by ids that nobody has. */
function filled(path: string): string {
  return path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    /number/.test(name) ? '15009' : /Id$/.test(name) ? someId : 'x',
  )
}
const addresses = (surface: Screen['surface']): { path: string; act: string; takesForms: boolean }[] =>
  screens
    .filter((screen) => screen.surface === surface)
    .flatMap((screen) =>
      screen.addresses.map(({ path }) => ({ path: filled(path), act: screen.act, takesForms: screen.takesForms })),
    )

describe('Every address', () => {
  let app: Hono
  let office: Office
  let cookies: Readonly<Record<string, string>>
  beforeAll(async () => {
    const database = await createTestDatabase()
    office = await openOffice(database)
    const failed = (error: unknown): void => {
      throw error
    }
    const { db } = database
    app = await makeApp({
      db,
      clock: () => tuesday,
      chance: unforeseeable,
      health: healthOf(db, []),
      demonstration: true,
      formSecret: new Uint8Array(32),
      failed,
    })
    const worker = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    const administrator = await office.worker('Pia Pää', { roles: ['administrator'] })
    const cookie = async (workerId: typeof worker.workerId): Promise<string> =>
      `__Host-suojatie=${await signIn(db, workerId, tuesday, unforeseeable)}`
    cookies = { worker: await cookie(worker.workerId), administrator: await cookie(administrator.workerId) }
  })
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(app.request(`http://localhost:3000${path}`, init))

  test('has a line of the policy, and no two screens share one', () => {
    expect(screens.filter((screen) => policyLine(screen.act) === undefined)).toEqual([])
    const all = screens.flatMap((screen) => screen.addresses.map(({ path }) => path))
    expect([...new Set(all)]).toEqual(all)
  })

  test.each(addresses('desk'))(
    '$path answers a visitor who is not signed in with the sign-in page',
    async ({ path, takesForms }) => {
      const shown = await ask(path)
      expect([shown.status, shown.headers.get('location')]).toEqual([
        303,
        `/desk/kirjaudu?to=${encodeURIComponent(path)}`,
      ])
      if (!takesForms) return
      const sent = await ask(path, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
      expect([sent.status, sent.headers.get('location')]).toEqual([303, '/desk/kirjaudu'])
    },
  )

  test.each(addresses('desk').filter(({ takesForms }) => takesForms))(
    '$path takes no form that is not ours',
    async ({ path }) => {
      for (const cookie of Object.values(cookies)) {
        const forged = await ask(path, {
          method: 'POST',
          body: new URLSearchParams({ token: 'x.y' }),
          headers: { cookie },
        })
        expect([400, 404]).toContain(forged.status)
        const elsewhere = await ask(path, {
          method: 'POST',
          body: new URLSearchParams({}),
          headers: { cookie, 'sec-fetch-site': 'cross-site' },
        })
        expect([400, 404]).toContain(elsewhere.status)
      }
    },
  )

  test.each(addresses('desk').filter(({ path }) => path.includes(someId)))(
    '$path looks the same when it is not there and when it is not theirs',
    async ({ path }) => {
      const nowhere = await ask('/desk/nothing-like-this', { headers: { cookie: cookies.worker ?? '' } })
      for (const cookie of Object.values(cookies)) {
        const response = await ask(path, { headers: { cookie } })
        expect(response.status).toBe(404)
        const body = (await response.text()).replaceAll(path, '')
        expect(body).toBe((await nowhere.clone().text()).replaceAll('/desk/nothing-like-this', ''))
      }
    },
  )

  test.each([...addresses('public'), ...addresses('desk')])(
    '$path carries every safe header, and nothing inline',
    async ({ path }) => {
      const response = await ask(path, { headers: { cookie: cookies.administrator ?? '' } })
      expect(response.status).toBeLessThan(500)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      const html = await response.text()
      expect(html).not.toMatch(/\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+="/)
    },
  )

  test.each(addresses('desk'))('$path is kept by no cache', async ({ path }) => {
    const response = await ask(path, { headers: { cookie: cookies.worker ?? '' } })
    if (response.status !== 303) expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
