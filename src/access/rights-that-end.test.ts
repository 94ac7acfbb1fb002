import { beforeAll, expect, test } from 'vitest'
import { type Office, openOffice, tuesday } from '../casework/testing/office.ts'
import { day, type PlainDate } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { SignedIn } from '../platform/acting.ts'
import { inTransaction, type Writes } from '../platform/db.ts'
import { describeOnBoth } from '../platform/testing/database.ts'
import { isSocialWorkerInOffice } from './access.ts'
import { signIn, whoIs } from './acts/sign-in.ts'
import { eligibleWorkers } from './acts.ts'
import { insertAssignment } from './store.ts'

describeOnBoth('A right that ends', (open) => {
  let office: Office
  let duty: SignedIn
  let own: SignedIn
  let leading: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    own = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    leading = await office.worker('Leena Johtaja', { roles: ['leading-official'] })
  })
  const as = <T>(worker: SignedIn, at: Date, work: (tx: Writes) => Promise<T>): Promise<T> =>
    inTransaction(office.database.db, { county: '02', worker: worker.workerId, at }, work)
  const temporary = async (name: string, endsOn: PlainDate): Promise<SignedIn> => {
    const worker = await office.worker(name, { roles: ['social-worker'], qualification: 'temporary-social-worker' })
    await office.database.owner
      .updateTable('worker')
      .set({ temporary_right_ends_on: endsOn })
      .where('id', '=', worker.workerId)
      .execute()
    return worker
  }
  const eligible = async (at: Date): Promise<string[]> =>
    (await as(duty, at, (tx) => eligibleWorkers(tx, office.acting(duty, at)))).map(({ name }) => name)
  const child = async (): Promise<Id<'person'>> => {
    const id = newId<'person'>(tuesday, office.chance)
    await office.database.owner
      .insertInto('person')
      .values({ id, county: '02', family_name: 'Lapsi', given_names: 'Muu', created_at: tuesday })
      .execute()
    return id
  }

  test('of one who acts temporarily as a social worker is there on its last day and not after it (817/2015 12 §)', async () => {
    const worker = await temporary('Aleksi Sijainen', day('2025-02-04'))
    const lateEvening = new Date('2025-02-04T21:50:00Z')
    const midnight = new Date('2025-02-04T22:05:00Z')
    const token = (await signIn(office.database.db, worker.workerId, lateEvening, office.chance)) ?? ''
    const seen = async (at: Date) => {
      const who = await whoIs(office.database.db, token, at)
      return who && isSocialWorkerInOffice(who)
    }
    expect(await seen(lateEvening)).toBe(true)
    expect(await seen(midnight)).toBe(false)
    expect(await eligible(lateEvening)).toContain('Aleksi Sijainen')
    expect(await eligible(midnight)).not.toContain('Aleksi Sijainen')
  })

  test('to be named responsible goes by the postings of the moment: a fixed term counts while it runs', async () => {
    const worker = await office.worker('Määräaikainen Salo', { roles: ['social-worker'] })
    await office.database.owner
      .updateTable('posting')
      .set({ ends_at: new Date('2025-03-01T00:00:00Z') })
      .where('worker_id', '=', worker.workerId)
      .execute()
    expect(await eligible(tuesday)).toContain('Määräaikainen Salo')
    expect(await eligible(new Date('2025-03-02T10:00:00Z'))).not.toContain('Määräaikainen Salo')
    const twice = await office.worker('Kahdesti Virta', { roles: ['social-worker', 'social-worker'] })
    expect((await eligible(tuesday)).filter((name) => name === twice.name)).toHaveLength(1)
  })

  test('to a child is not begun again by the one who had it, with the application’s checks off', async () => {
    const childId = await child()
    await office.database.owner
      .insertInto('assignment')
      .values({
        id: newId<'assignment'>(tuesday, office.chance),
        county: '02',
        worker_id: own.workerId,
        child_id: childId,
        relation: 'deputy',
        ground: 'test',
        begins_at: new Date('2025-01-01T00:00:00Z'),
        ends_at: new Date('2025-02-01T00:00:00Z'),
      })
      .execute()
    const { numUpdatedRows } = await as(own, tuesday, (tx) =>
      tx.updateTable('assignment').set({ ends_at: null }).where('child_id', '=', childId).executeTakeFirst(),
    )
    expect(numUpdatedRows).toBe(0n)
  })

  test('nobody gives themself or another a child by posting or duty alone, except as the handler on duty', async () => {
    const childId = await child()
    const give = (by: SignedIn, to: SignedIn, relation: 'handler' | 'deputy' | 'responsible') =>
      as(by, tuesday, (tx) =>
        insertAssignment(tx, {
          id: newId<'assignment'>(tuesday, office.chance),
          county: '02',
          worker: to.workerId,
          child: childId,
          relation,
          ground: 'test',
          beginsAt: tuesday,
        }),
      )
    await expect(give(leading, leading, 'deputy')).rejects.toThrow('row-level security')
    await expect(give(duty, own, 'handler')).rejects.toThrow('row-level security')
    await expect(give(duty, duty, 'responsible')).rejects.toThrow('row-level security')
    await expect(give(own, own, 'handler')).rejects.toThrow('row-level security')
    await give(duty, duty, 'handler')
  })
})
