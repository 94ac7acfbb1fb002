import { beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { fillCasework } from './fill.ts'
import { usualSize } from './offices.ts'
import { fillOffices } from './store.ts'

let database: TestDatabase
const made = { seed: 1, size: usualSize, madeAt: new Date('2026-11-21T10:00:00+02:00') }
beforeAll(async () => {
  database = await createTestDatabase({ max: 8 })
  await fillOffices(database.owner, made)
  const before = performance.now()
  await fillCasework(database.db, made)
  console.log(usualSize, performance.now() - before)
}, 120_000)

test('it fills', async () => {
  expect(await database.owner.selectFrom('document').select('id').execute()).not.toEqual([])
})
