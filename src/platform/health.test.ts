import { once } from 'node:events'
import { createServer } from 'node:net'
import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from './db.ts'
import { type Health, healthOf, serveHealth } from './health.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

describe('Machines may ask how the service is', () => {
  let database: TestDatabase
  let health: Health
  const app = new Hono()
  serveHealth(app, { readiness: () => health.readiness() })
  const ask = async (address: string): Promise<[number, unknown]> => {
    const response = await app.request(address)
    return [response.status, await response.json()]
  }
  beforeEach(async () => {
    database = await createTestDatabase()
    health = healthOf(database.db, [])
    return () => database.drop()
  })

  test('it is alive, whatever the database does', async () => {
    await database.db.destroy()
    expect(await ask('/healthz')).toEqual([200, { status: 'alive' }])
  })

  test('it is ready when the database answers', async () => {
    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }])
  })

  test('it is degraded, with the reason, while something is wrong that does not stop it', async () => {
    health.degrade('The paper tray is empty.')
    expect(await ask('/readyz')).toEqual([200, { status: 'degraded', reasons: ['The paper tray is empty.'] }])
    health.recover('The paper tray is empty.')
    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }])
  })

  test('it is not ready when nobody is where the database should be', async () => {
    health = healthOf(openDatabase('postgresql://app:word@127.0.0.1:9/none', { max: 1 }), [])
    expect(await ask('/readyz')).toEqual([503, { status: 'not-ready', reasons: ['The database does not answer.'] }])
  })

  test('it is not ready when the database stays silent for two seconds', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    health = healthOf(openDatabase(`postgresql://app:word@127.0.0.1:${port}/none`, { max: 1 }), [])
    expect(await ask('/readyz')).toEqual([503, { status: 'not-ready', reasons: ['The database does not answer.'] }])
    silent.close()
  })

  test('the answer is for nobody to keep', async () => {
    expect((await app.request('/readyz')).headers.get('cache-control')).toBe('no-store')
  })
})
