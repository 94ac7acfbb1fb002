import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeOnBoth, type TestDatabase } from '../testing/database.ts'
import { migrate, migrationFolder, readMigrations, whatIsMissing } from './migrate.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suojatie-migrations-'))
  cpSync(join(migrationFolder, '0001-ground.sql'), join(folder, '0001-ground.sql'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)

test('files are taken in the order of their numbers, each number once, and every name has the form', () => {
  write('0002-pears.sql', 'select 1')
  expect(readMigrations(folder).map((file) => file.name)).toEqual(['0001-ground', '0002-pears'])
  write('0002-apples.sql', 'select 1')
  expect(() => readMigrations(folder)).toThrow('Two migration files have the number 0002.')
  rmSync(join(folder, '0002-apples.sql'))
  write('3-plums.sql', 'select 1')
  expect(() => readMigrations(folder)).toThrow('The migration file 3-plums.sql is not named NNNN-name.sql.')
})

describeOnBoth('Migrations', (open) => {
  const names = async (database: TestDatabase): Promise<string[]> =>
    (await database.owner.selectFrom('applied_migration').select('name').orderBy('name').execute()).map(
      (row) => row.name,
    )

  test('run all that are missing, once', async () => {
    const { ownerUrl, db } = await open({ from: 'empty' })
    const all = readdirSync(migrationFolder)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => name.slice(0, -4))
      .sort()
    expect(await whatIsMissing(db)).toBe(all.join(', '))
    expect(await migrate(ownerUrl)).toEqual(all)
    expect(await migrate(ownerUrl)).toEqual([])
    expect(await whatIsMissing(db)).toBeUndefined()
  })

  test('two at the same time run each file once', async () => {
    const database = await open({ from: 'empty' })
    const ran = await Promise.all([migrate(database.ownerUrl, folder), migrate(database.ownerUrl, folder)])
    expect(ran.flat()).toEqual(['0001-ground'])
    expect(await names(database)).toEqual(['0001-ground'])
  })

  test('a file that fails is undone whole, those before it stay, and the sentence names it', async () => {
    const database = await open({ from: 'empty' })
    write('0002-good.sql', 'create table good (id integer);')
    write('0003-bad.sql', 'create table bad (id integer); select * from nowhere;')
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
      /^The migration 0003-bad failed and was undone: .*nowhere/,
    )
    expect(await names(database)).toEqual(['0001-ground', '0002-good'])
    const bad = await sql<{ there: boolean }>`select to_regclass('suojatie.bad') is not null as there`.execute(
      database.owner,
    )
    expect(bad.rows).toEqual([{ there: false }])
    write('0003-bad.sql', 'create table bad (id integer);')
    expect(await migrate(database.ownerUrl, folder)).toEqual(['0003-bad'])
  })

  test('a file that was changed after it ran is refused, by migrating and by the application alike', async () => {
    const database = await open({ from: 'empty' })
    write('0002-good.sql', 'create table good (id integer);')
    await migrate(database.ownerUrl, folder)
    write('0002-good.sql', 'create table good (id bigint);')
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
      'The migration 0002-good has already run here and its file was changed afterwards',
    )
    await expect(whatIsMissing(database.db, folder)).rejects.toThrow('The migration 0002-good has already run')
  })

  test('an older program does not migrate a newer database', async () => {
    const { ownerUrl } = await open({ from: 'empty' })
    write('0002-good.sql', 'create table good (id integer);')
    await migrate(ownerUrl, folder)
    rmSync(join(folder, '0002-good.sql'))
    await expect(migrate(ownerUrl, folder)).rejects.toThrow(
      'The database has been migrated by a newer version of the program',
    )
  })

  test('the application may see what has run and change nothing of it', async () => {
    const { db } = await open()
    expect(await db.selectFrom('applied_migration').select('name').execute()).not.toHaveLength(0)
    await expect(db.deleteFrom('applied_migration').execute()).rejects.toThrow('permission denied')
    await expect(sql`create table suojatie.mine (id integer)`.execute(db)).rejects.toThrow('permission denied')
    await expect(sql`create table public.mine (id integer)`.execute(db)).rejects.toThrow('permission denied')
    await expect(sql`create temporary table mine (id integer)`.execute(db)).rejects.toThrow('permission denied')
  })
})
