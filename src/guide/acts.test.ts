import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/db.ts'
import type { Schema } from '../platform/schema.generated.ts'
import { forgetGuideContent, guideContent } from './acts.ts'
import { deliveredContactRows } from './contact.ts'
import { deliveredContent } from './content.ts'

const guidance = deliveredContactRows.find(({ id }) => id === '02-guidance')
const told = (name: string) => ({
  county: '02',
  kind: 'contact',
  entry: '02-guidance',
  version: 1,
  step: 'published',
  content: { ...guidance, name: { fi: name, sv: name, en: name } },
  toldAt: new Date('2026-11-24T10:00:00Z'),
})

function areRows<Row>(rows: unknown): rows is Row[] {
  return Array.isArray(rows)
}

/** A database whose answers the test writes, and a clock that the test moves. */
function given(answer: () => Promise<readonly object[]>) {
  const asked = { times: 0, now: 0, failures: [] as unknown[] }
  class WrittenDriver extends DummyDriver {
    override async acquireConnection() {
      return {
        executeQuery: async <Row>() => {
          asked.times += 1
          const rows: unknown = await answer()
          return { rows: areRows<Row>(rows) ? rows : [] }
        },
        async *streamQuery() {},
      }
    }
  }
  const db: Database = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new WrittenDriver(),
      createIntrospector: (other) => new PostgresIntrospector(other),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const name = async () => {
    const content = await guideContent(db, {
      clock: () => asked.now,
      failed: (error) => asked.failures.push(error),
    })
    return content.contacts.find(({ id }) => id === '02-guidance')?.name.fi
  }
  return { asked, db, name }
}

describe('What the guide tells while the database', () => {
  test('answers: it is asked once for five seconds of pages, however many come at once', async () => {
    let stands = 'Ensimmäinen'
    const { asked, name } = given(async () => [told(stands)])
    expect(await Promise.all([name(), name(), name()])).toEqual(['Ensimmäinen', 'Ensimmäinen', 'Ensimmäinen'])
    expect(asked.times).toBe(1)
    stands = 'Toinen'
    asked.now = 4999
    expect(await name()).toBe('Ensimmäinen')
    asked.now = 5000
    expect(await name()).toBe('Toinen')
    expect(asked.times).toBe(2)
  })
  test('was just written to by this process: the next page shows it', async () => {
    let stands = 'Ensimmäinen'
    const { db, name } = given(async () => [told(stands)])
    await name()
    stands = 'Toinen'
    expect(await name()).toBe('Ensimmäinen')
    forgetGuideContent(db)
    expect(await name()).toBe('Toinen')
  })
  test('was away from the start: what is delivered, and the log is told once', async () => {
    const { asked, name } = given(() => Promise.reject(new Error('away')))
    for (const now of [0, 5000, 10_000]) {
      asked.now = now
      expect(await name()).toBe(guidance?.name.fi)
    }
    expect(asked.times).toBe(3)
    expect(asked.failures).toHaveLength(1)
  })
  test('went away: the last that was known, and what is new once it is back', async () => {
    let answer = async () => [told('Tiedossa')]
    const { asked, name } = given(() => answer())
    await name()
    answer = () => Promise.reject(new Error('away'))
    asked.now = 6000
    expect(await name()).toBe('Tiedossa')
    answer = async () => [told('Uusi')]
    asked.now = 12_000
    expect(await name()).toBe('Uusi')
  })
  test('does not answer at all: no page waits longer than half a second, and later pages do not wait again', async () => {
    const { asked, name } = given(() => new Promise(() => undefined))
    const before = performance.now()
    expect(await name()).toBe(guidance?.name.fi)
    const first = performance.now() - before
    expect(first).toBeGreaterThan(400)
    expect(first).toBeLessThan(1500)
    asked.now = 1000
    const again = performance.now()
    expect(await name()).toBe(guidance?.name.fi)
    expect(performance.now() - again).toBeLessThan(200)
    expect(asked.times).toBe(1)
    asked.now = 16_000
    await name()
    expect(asked.times).toBe(2)
  })
  test('holds an entry that can no longer be read: it is left out and told to the log once', async () => {
    const { asked, db, name } = given(async () => [{ ...told('x'), content: { no: 'contact' } }])
    expect(await name()).toBe(guidance?.name.fi)
    forgetGuideContent(db)
    expect(await name()).toBe(guidance?.name.fi)
    expect(asked.failures).toHaveLength(1)
    expect(String(asked.failures[0])).toContain('02 contact 02-guidance 1')
    expect(deliveredContent.contacts.length).toBeGreaterThan(40)
  })
})
