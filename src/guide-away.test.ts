import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from './kernel/language.ts'
import { unforeseeable } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/db.ts'
import { healthOf } from './platform/health.ts'
import { makeApp } from './routes.tsx'

const pages = {
  fi: [
    '/fi',
    '/fi/yhteystiedot/jarvenpaa',
    '/fi/palvelut',
    '/fi/ilmoitus',
    '/api/v1/contacts?municipality=186&lang=fi',
  ],
  sv: ['/sv', '/sv/kontakt/traskanda', '/sv/tjanster'],
  en: ['/en', '/en/contacts/jarvenpaa', '/en/services', '/api/v1/contacts?municipality=186&lang=en'],
}

describe('While the database is away', () => {
  let db: Database
  let app: Hono
  beforeAll(async () => {
    // Nobody listens there.
    db = openDatabase('postgres://nobody@127.0.0.1:1/nothing', { max: 2 })
    app = await makeApp({
      db,
      clock: () => new Date('2026-11-26T08:20:00Z'),
      chance: unforeseeable,
      health: healthOf(db, []),
      demonstration: false,
      formSecret: new Uint8Array(32),
      failed: (error) => {
        throw error
      },
    })
  })
  afterAll(() => db.destroy())

  test.each(languages)('the guide tells what is delivered, and keeps nobody waiting (%s)', async (language) => {
    for (const path of pages[language]) {
      const before = performance.now()
      const response = await app.request(`http://localhost:3000${path}`)
      const text = await response.text()
      expect([path, response.status]).toEqual([path, 200])
      expect(performance.now() - before).toBeLessThan(3000)
      if (/jarvenpaa|traskanda|186/.test(path)) expect(text).toContain('019 226 0401')
    }
  })
})
