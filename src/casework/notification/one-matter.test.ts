import { beforeAll, expect, test } from 'vitest'
import type { SignedIn } from '../../platform/acting.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { startAssessment } from '../assessment/acts.ts'
import { beginUrgently } from '../client-relationship/acts.ts'
import type { ChildId, ItemId, MatterId } from '../matter/matter.ts'
import { arrives, isAssessedForUrgency, isRegistered, urgencyIsAssessed } from '../testing/intake.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { done } from '../testing/way.ts'
import { transferItem } from './acts/handle.ts'
import { registerItem } from './acts/register.ts'
import { viewInbox } from './acts/view.ts'

const thursday = new Date('2025-02-06T08:15:00Z')

describeOnBoth('Messages about one child (LSL 26 §)', (open) => {
  let office: Office
  let duty: SignedIn
  let other: SignedIn
  let own: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    other = await office.worker('Maria Salo', { roles: ['duty-worker'], onDuty: true })
    own = await office.worker('Aino Salmi', { roles: ['social-worker'] })
  })
  const mattersOf = (child: ChildId) =>
    office.database.owner
      .selectFrom('matter')
      .select(['id', 'state', 'initiated_on as initiatedOn'])
      .where('child_id', '=', child)
      .orderBy('initiated_at')
      .execute()
  const clocksOf = async (matter: MatterId): Promise<Record<string, string>> => {
    const rows = await office.database.owner
      .selectFrom('clock')
      .select(['kind', 'last_permitted', 'met_on', 'stopped_because'])
      .where('matter_id', '=', matter)
      .where('kind', '!=', 'inform-of-notification')
      .execute()
    expect(rows).toHaveLength(2)
    return Object.fromEntries(
      rows.map((row) => [row.kind, row.stopped_because ?? `${row.last_permitted} ${row.met_on ?? 'running'}`]),
    )
  }
  /** A child of the register, with no open matter. */
  const known = async (givenNames: string): Promise<ChildId> => {
    const { item, childId } = await isAssessedForUrgency(office, duty, { givenNames, familyName: 'Yksi' })
    done(await transferItem(office.acting(duty), item, { county: '08', reason: 'Asuu siellä.' }))
    return childId
  }
  const bothAtOnce = (one: ItemId, another: ItemId, child: ChildId) =>
    Promise.all([
      registerItem(office.acting(duty), one, { child: { existing: child }, kin: [] }),
      registerItem(office.acting(other), another, { child: { existing: child }, kin: [] }),
    ])

  test('two messages registered for the child at the same moment make one matter', async () => {
    for (const name of ['Aamu', 'Ilta', 'Yö']) {
      const child = await known(name)
      const named = { givenNames: name, familyName: 'Yksi' }
      const [one, another] = [await arrives(office, duty, named), await arrives(office, duty, named)]
      const registered = (await bothAtOnce(one, another, child)).map(done)
      expect(registered.map(({ joined }) => joined).sort()).toEqual([false, true])
      expect((await mattersOf(child)).map(({ state }) => state).sort()).toEqual(['joined', 'pending', 'transferred'])
    }
  })

  test('a client relationship begun from two messages at the same moment begins once, and the second is told so', async () => {
    const { item, childId, matterId } = await isAssessedForUrgency(office, duty, {
      givenNames: 'Eelis',
      familyName: 'Kahdesti',
    })
    const second = await arrives(office, duty, { givenNames: 'Eelis', familyName: 'Kahdesti' })
    await isRegistered(office.acting(duty), second, childId)
    await urgencyIsAssessed(office.acting(duty), second, { childId, matterId })
    const beginning = {
      ground: 'urgent-action',
      reason: 'Turvattava tänään.',
      responsible: own.workerId,
      told: 'told',
      confirmedOverCap: false,
    } as const
    const begun = await Promise.all([
      beginUrgently(office.acting(duty), item, beginning),
      beginUrgently(office.acting(other), second, beginning),
    ])
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1)
    expect(begun.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'already-a-client' } })
  })

  test('the matter is pending since the first of them, also when a later one was registered first', async () => {
    const child = { givenNames: 'Veli', familyName: 'Ensin' }
    const first = await arrives(office, duty, child, tuesday)
    const { item, childId, matterId } = await isAssessedAt(child, thursday)
    expect(await clocksOf(matterId)).toMatchObject({ 'assessment-start': '2025-02-17 running' })
    done(await startAssessment(office.acting(duty, thursday), item, { startedWith: 'call' }))

    const joined = await isRegistered(office.acting(other, thursday), first, childId)
    expect(joined.matterId).toBe(matterId)
    expect(await clocksOf(matterId)).toEqual({
      'assessment-start': '2025-02-13 2025-02-06',
      'assessment-complete': '2025-05-05 running',
    })
    const matters = await mattersOf(childId)
    expect(matters.find(({ id }) => id === matterId)?.initiatedOn).toBe('2025-02-04')
    const { rows } = await viewInbox(office.acting(other, thursday), { size: 200, after: 0 })
    const row = rows.find(({ id }) => id === first)
    expect([row?.countedFrom, row?.startMetOn, row?.completeBy]).toEqual(['2025-02-04', '2025-02-06', '2025-05-05'])
  })

  test('a later one that joins changes no clock', async () => {
    const child = { givenNames: 'Sisko', familyName: 'Ensin' }
    const { childId, matterId } = await isAssessedForUrgency(office, duty, child)
    const before = await clocksOf(matterId)
    const second = await arrives(office, duty, child, thursday)
    expect((await isRegistered(office.acting(duty, thursday), second, childId)).matterId).toBe(matterId)
    expect(await clocksOf(matterId)).toEqual(before)
  })

  const isAssessedAt = async (child: { givenNames: string; familyName: string }, at: Date) => {
    const item = await arrives(office, duty, child, at)
    const about = await isRegistered(office.acting(duty, at), item, child)
    await urgencyIsAssessed(office.acting(duty, at), item, about, 'immediate')
    return { item, ...about }
  }
})
