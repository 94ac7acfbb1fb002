import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { no, ok } from '../kernel/result.ts'
import { inTransaction } from './db.ts'
import { describeOnBoth, type TestDatabase } from './testing/database.ts'

const acting = { county: '08', worker: '01900000-0000-7000-8000-000000000001', at: new Date('2026-11-21T10:00:00Z') }
const elsewhere = { ...acting, county: '06', worker: 'service' }

describeOnBoth('A transaction runs for one county and worker', (open) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await open({ max: 1 })
    await sql`create table mark (word text)`.execute(database.owner)
    await sql`grant select, insert on mark to suojatie_app`.execute(database.owner)
  })
  const context = sql<{
    county: string | null
    worker: string | null
  }>`select suojatie.current_county() as county, suojatie.current_worker()::text as worker`
  const marks = async (): Promise<string[]> =>
    (await sql<{ word: string }>`select word from mark order by word`.execute(database.db)).rows.map((row) => row.word)

  test('the database knows for whom', async () => {
    const seen = await inTransaction(database.db, acting, (tx) => context.execute(tx))
    expect(seen.rows).toEqual([{ county: '08', worker: acting.worker }])
  })

  test('the service itself is no worker', async () => {
    const seen = await inTransaction(database.db, elsewhere, (tx) => context.execute(tx))
    expect(seen.rows).toEqual([{ county: '06', worker: null }])
  })

  test('nothing of it stays on the connection', async () => {
    await inTransaction(database.db, acting, (tx) => context.execute(tx))
    expect((await context.execute(database.db)).rows).toEqual([{ county: null, worker: null }])
  })

  test('a connection that breaks between two queries fails the work, and nothing else', async () => {
    const work = inTransaction(database.db, acting, async (tx) => {
      await sql`set local idle_in_transaction_session_timeout = '50ms'`.execute(tx)
      await wait(400)
      return context.execute(tx)
    })
    await expect(work).rejects.toThrow()
    expect((await context.execute(database.db)).rows).toEqual([{ county: null, worker: null }])
  })

  test('what was done is kept when the work succeeds', async () => {
    const outcome = await inTransaction(database.db, acting, async (tx) => {
      await sql`insert into mark values ('kept')`.execute(tx)
      return ok(1)
    })
    expect(outcome).toEqual(ok(1))
    expect(await marks()).toEqual(['kept'])
  })

  test('a refusal is returned, and what was written before it is undone', async () => {
    const outcome = await inTransaction(database.db, acting, async (tx) => {
      await sql`insert into mark values ('refused')`.execute(tx)
      return no('changed-meanwhile')
    })
    expect(outcome).toEqual(no('changed-meanwhile'))
    expect(await marks()).toEqual(['kept'])
  })

  test('a dead end is thrown on, and what was written before it is undone', async () => {
    const work = inTransaction(database.db, acting, async (tx) => {
      await sql`insert into mark values ('thrown')`.execute(tx)
      throw new Error('The end of the road.')
    })
    await expect(work).rejects.toThrow('The end of the road.')
    expect(await marks()).toEqual(['kept'])
  })

  test('days come back as text, whole numbers past 2^53 too, moments as moments', async () => {
    const seen =
      await sql`select date '2026-11-21' as day, 9007199254740993::bigint as number, timestamptz '2026-11-21T12:00:00+02:00' as moment, array[date '2026-01-06'] as days`.execute(
        database.db,
      )
    expect(seen.rows).toEqual([
      { day: '2026-11-21', number: '9007199254740993', moment: new Date('2026-11-21T10:00:00Z'), days: ['2026-01-06'] },
    ])
  })

  test('names sort the Finnish way', async () => {
    const seen = await sql<{
      name: string
    }>`select name from unnest(array['ö','ä','å','z','š','a']) as name order by name collate "fi-FI-x-icu"`.execute(
      database.db,
    )
    expect(seen.rows.map((row) => row.name).join('')).toBe('ašzåäö')
  })
})
