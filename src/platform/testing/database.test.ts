import { existsSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { createTestDatabase, describeOnBoth } from './database.ts'

test('where a PostgreSQL of version 15 or newer is installed, the tests of stores run on it too', () => {
  const folder = '/usr/lib/postgresql'
  const installed = existsSync(folder)
    ? readdirSync(folder).filter((version) => Number(version) >= 15 && existsSync(`${folder}/${version}/bin/postgres`))
    : []
  if (installed.length > 0) expect(inject('databaseHomes')).toEqual(['embedded', 'server'])
  else expect(inject('databaseHomes')).toContain('embedded')
})

describeOnBoth('A database for tests', (open, home) => {
  test('is the home it says, signed in to as the application', async () => {
    const { db, home: said } = await open()
    const { rows } = await sql<{ version: number; role: string }>`
      select current_setting('server_version_num')::int / 10000 as version, current_user as role`.execute(db)
    expect(said).toBe(home)
    expect(rows[0]?.role).toBe('suojatie_app')
    if (home === 'embedded') expect(rows[0]?.version).toBe(18)
    else expect(rows[0]?.version).toBeGreaterThanOrEqual(15)
  })

  test('shares nothing with another, not even its sign-in', async () => {
    const [one, other] = [await open(), await open()]
    await sql`create table only_here (id integer)`.execute(one.owner)
    await expect(sql`select id from only_here`.execute(other.owner)).rejects.toThrow('does not exist')
  })
})

test('a database that was dropped is gone', async () => {
  const database = await createTestDatabase()
  await database.drop()
  const { openDatabase } = await import('../db.ts')
  const again = openDatabase(database.url, { max: 1 })
  await expect(sql`select 1`.execute(again)).rejects.toThrow('does not exist')
  await again.destroy()
})
