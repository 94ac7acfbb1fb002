import { beforeAll, describe, expect, test } from 'vitest'
import { demonstrationIdentities } from '../access/acts/sign-in.ts'
import { helsinkiInstant } from '../kernel/day.ts'
import { openDatabase } from '../platform/db.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { fillCasework, planCounty } from './fill.ts'
import { firstDay, usualSize } from './offices.ts'
import { prepareDemonstration } from './start.ts'
import { fillOffices, readKind } from './store.ts'

// A Thursday after a holiday, with the holidays of Christmas in the weeks before.
const made = { seed: 3, size: 30, madeAt: new Date('2027-01-07T07:30:00+02:00') }

const preparing = async (
  database: TestDatabase,
  demonstration: boolean,
  say: (line: string) => void = () => undefined,
  asked = new AbortController().signal,
) => {
  const { signInAs, tellTheRest } = await prepareDemonstration(database.db, {
    demonstration,
    clock: () => made.madeAt,
    say,
    openForFilling: () => openDatabase(database.url, { max: 4, filling: true }),
  })
  await tellTheRest(asked)
  return signInAs
}

const open = (): Promise<TestDatabase> => createTestDatabase({ max: 4 })

test('the first day that a history can lead up to has one', { timeout: 120_000 }, async () => {
  const database = await open()
  const early = { ...made, size: usualSize, madeAt: helsinkiInstant(firstDay, '00:00') }
  await fillOffices(database.owner, early)
  const db = openDatabase(database.url, { max: 4, filling: true })
  await fillCasework(db, early)
  await db.destroy()
  const last = await database.owner
    .selectFrom('act')
    .select('performed_on')
    .orderBy('performed_on', 'desc')
    .limit(1)
    .execute()
  expect(last).toEqual([{ performed_on: '2025-06-30' }])
})

describe('What was invented and what is real never meet', () => {
  test('an empty database becomes no demonstration without its owner', async () => {
    await expect(preparing(await open(), true)).rejects.toThrow('This database is empty, and only its owner')
  })

  test('an empty database is fine for real matters', async () => {
    expect((await preparing(await open(), false))('http://localhost')).toEqual([])
  })

  test('a database with real counties is not opened as a demonstration', async () => {
    const database = await open()
    const name = { name_fi: 'Kainuu', name_sv: 'Kajanaland', name_en: 'Kainuu', short_name: 'Kainuu' }
    await database.owner
      .insertInto('county')
      .values({ code: '18', ...name })
      .execute()
    await expect(preparing(database, true)).rejects.toThrow('the people in it may be real')
    expect(await fillOffices(database.owner, made)).toBe(false)
  })

  test('a demonstration is not made as of a day whose history the law record does not know', async () => {
    const early = { ...made, madeAt: new Date('2024-03-01T12:00:00+02:00') }
    await expect(fillOffices((await open()).owner, early)).rejects.toThrow('as of 2024-03-01')
  })

  test('a demonstration is not opened for real matters', async () => {
    const database = await open()
    await fillOffices(database.owner, made)
    await expect(preparing(database, false)).rejects.toThrow('Everybody in this database is invented')
  })
})

describe('A start that is broken off', { timeout: 120_000 }, () => {
  const acts = async (database: TestDatabase): Promise<readonly string[]> =>
    (await database.owner.selectFrom('act').select('id').orderBy('id').execute()).map(({ id }) => id)

  let whole: TestDatabase
  let broken: TestDatabase
  beforeAll(async () => {
    ;[whole, broken] = await Promise.all([open(), open()])
    for (const { owner } of [whole, broken]) await fillOffices(owner, made)
    await fillCasework(whole.db, made)
    await expect(
      fillCasework(broken.db, made, 'all', {
        tell: (children) => {
          if (children > 12) throw new Error('The light went out.')
        },
      }),
    ).rejects.toThrow('The light went out.')
  }, 120_000)

  test('is gone on with by the next: everything is there once, as if nothing had been', async () => {
    const before = await acts(broken)
    expect(before.length).toBeGreaterThan(0)
    expect(before.length).toBeLessThan((await acts(whole)).length)
    expect((await readKind(broken.db)).made?.filledAt).toBeNull()
    const said: string[] = []
    const signInAs = await preparing(broken, true, (line) => said.push(line))
    expect(await acts(broken)).toEqual(await acts(whole))
    expect(await broken.owner.selectFrom('draft').select('id').orderBy('id').execute()).toEqual(
      await whole.owner.selectFrom('draft').select('id').orderBy('id').execute(),
    )
    expect(said.at(-1)).toMatch(/^Demonstration: \d+ of \d+ children are in\.$/)
    expect(signInAs('http://localhost:3000/desk').join('\n')).toContain('Maria Haavikkola')
  })

  test('one that is asked to end while the service runs already ends after the stories at hand, and is gone on with', async () => {
    const database = await open()
    const large = { ...made, size: usualSize }
    await fillOffices(database.owner, large)
    const asked = new AbortController()
    asked.abort()
    await preparing(database, true, undefined, asked.signal)
    const first = planCounty(large).planned.filter(({ story }) => !story.alsoLater)
    const stages = new Set(first.map(({ story }) => story.stage))
    expect(
      [...new Set(planCounty(large).planned.map(({ story }) => story.stage))].filter((stage) => !stages.has(stage)),
    ).toEqual(['client-of-many-months', 'client-over-the-cap'])
    const children = async (): Promise<number> =>
      (
        await database.owner
          .selectFrom('person')
          .select('id')
          .where('id', 'in', (child) => child.selectFrom('intake_item').select('child_id'))
          .execute()
      ).length
    const before = await children()
    expect((await readKind(database.db)).made?.filledAt).toBeNull()
    await preparing(database, true)
    expect(await children()).toBeGreaterThan(before)
    expect((await readKind(database.db)).made?.filledAt).toEqual(made.madeAt)
  })

  test('and the start after that tells nothing again', async () => {
    const said: string[] = []
    await preparing(broken, true, (line) => said.push(line))
    expect(said).toEqual([])
    expect((await readKind(broken.db)).made?.filledAt).toEqual(made.madeAt)
  })

  test('the sign-in page offers those whom the start names, in the same order', async () => {
    const lines = (await preparing(broken, true))('http://localhost:3000/desk')
    const named = lines.filter((line) => line.startsWith('    ')).map((line) => line.trim().split(/ {2,}/)[0])
    expect((await demonstrationIdentities(broken.db)).map(({ name }) => name)).toEqual(named)
  })
})
