import { beforeAll, describe, expect, test } from 'vitest'
import { seededChance } from '../../kernel/chance.ts'
import { day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import { caseloadCap } from '../../law/child-welfare-act/13b-caseload.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { skipAssessment, startAssessment } from '../assessment/acts.ts'
import type { ChildId } from '../matter/matter.ts'
import { arrives, isAssessedForUrgency, isRegistered, urgencyIsAssessed } from '../testing/intake.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { client } from '../testing/way.ts'
import { viewItemWithClient } from './acts/item.ts'
import { attachToClient, beginUrgently, viewEligibleWorkers } from './acts.ts'
import { mayAttach, mayBeginEarly, mayBeginNow } from './client-relationship.ts'

describeOnBoth('A client relationship that begins before the assessment is ready (LSL 27.2 §)', (open) => {
  let office: Office
  let duty: SignedIn
  let own: SignedIn
  let counsellor: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    own = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    counsellor = await office.worker('Kai Kari', {
      roles: ['duty-worker'],
      onDuty: true,
      qualification: 'social-counsellor',
    })
  })
  const beginning = (worker: SignedIn, confirmedOverCap = false) => ({
    ground: 'urgent-action' as const,
    reason: 'Lapsi on turvattava tänään.',
    responsible: worker.workerId,
    told: 'told' as const,
    confirmedOverCap,
  })
  const relationsTo = async (child: ChildId) => {
    const rows = await office.database.owner
      .selectFrom('assignment')
      .select(['relation', 'worker_id as worker'])
      .where('child_id', '=', child)
      .where('ends_at', 'is', null)
      .execute()
    return Object.fromEntries(rows.map((row) => [row.relation, row.worker]))
  }

  test('names the responsible social worker in the same act, and the item stays to be assessed', async () => {
    const { item, childId } = await isAssessedForUrgency(
      office,
      duty,
      { givenNames: 'Eelis', familyName: 'Heti' },
      'immediate',
    )
    const begun = await beginUrgently(office.acting(duty), item, beginning(own))
    expect(begun.ok).toBe(true)
    expect(await relationsTo(childId)).toEqual({ handler: duty.workerId, responsible: own.workerId })
    const view = await viewItemWithClient(office.acting(own), item)
    expect([view.item.stage, view.running?.ground, view.responsible?.name]).toEqual([
      'urgency-assessed',
      'urgent-action',
      'Aino Salmi',
    ])
    expect(await startAssessment(office.acting(duty), item, { startedWith: 'call' })).toMatchObject({ ok: true })
  })

  test('may be begun by a social worker on duty who did not register the item', async () => {
    const { item, childId } = await isAssessedForUrgency(
      office,
      counsellor,
      { givenNames: 'Elli', familyName: 'Heti' },
      'immediate',
    )
    expect(await beginUrgently(office.acting(counsellor), item, beginning(own))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-social-worker', basis: { section: '27', subsection: 2 } },
    })
    expect((await beginUrgently(office.acting(duty), item, beginning(own))).ok).toBe(true)
    expect((await relationsTo(childId)).responsible).toBe(own.workerId)
  })

  test('does not begin twice, nor before the urgency is assessed', async () => {
    const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Ida', familyName: 'Heti' })
    expect((await beginUrgently(office.acting(duty), item, beginning(own))).ok).toBe(true)
    expect(await beginUrgently(office.acting(duty), item, beginning(own))).toMatchObject({
      ok: false,
      refusal: { kind: 'already-a-client', since: '2025-02-04' },
    })
    const early = await arrives(office, duty, { givenNames: 'Leo', familyName: 'Heti' })
    await isRegistered(office.acting(duty), early, { givenNames: 'Leo', familyName: 'Heti' })
    expect(await beginUrgently(office.acting(duty), early, beginning(own))).toMatchObject({
      ok: false,
      refusal: { kind: 'item-not-possible-now', stage: 'registered' },
    })
  })

  test('goes over the cap of 13 b.2 § only when that is confirmed, and the act says so', async () => {
    const cap = caseloadCap(day('2025-02-04')).value
    const full = await office.worker('Täysi Työntekijä', { roles: ['social-worker'] })
    for (let number = 0; number < cap; number += 1) await giveChildTo(office, full)
    const { workers } = await viewEligibleWorkers(office.acting(duty))
    expect(workers.find(({ workerId }) => workerId === full.workerId)?.children).toBe(cap)
    const { item, childId } = await isAssessedForUrgency(office, duty, { givenNames: 'Aada', familyName: 'Yli' })
    expect(await beginUrgently(office.acting(duty), item, beginning(full))).toMatchObject({
      ok: false,
      refusal: { kind: 'over-cap', children: cap, cap, basis: { section: '13 b', subsection: 2 } },
    })
    expect((await relationsTo(childId)).responsible).toBeUndefined()
    expect((await beginUrgently(office.acting(duty), item, beginning(full, true))).ok).toBe(true)
    const act = await office.database.owner
      .selectFrom('act')
      .select('facts')
      .where('child_id', '=', childId)
      .where('name', '=', 'client-relationship:name-responsible')
      .executeTakeFirstOrThrow()
    expect(act.facts).toMatchObject({ overCap: true, workerId: full.workerId })
  })

  describe('attaching (LSL 26.3 §)', () => {
    /** A client whose first matter has been assessed: what arrives next begins a matter of its own. */
    const assessedClient = async (child: { givenNames: string; familyName: string }) => {
      const { childId } = await client(office, duty, own, child)
      const item = await arrives(office, duty, child)
      const { matterId } = await isRegistered(office.acting(duty), item, childId)
      await urgencyIsAssessed(office.acting(duty), item, { childId, matterId })
      return { item, childId, matterId }
    }
    test('a new message about a client goes to the child’s own worker, and the assessment clock stops', async () => {
      const { item, childId, matterId } = await assessedClient({ givenNames: 'Viivi', familyName: 'Liite' })
      expect((await attachToClient(office.acting(duty), item, { reason: 'Tuttu tilanne.' })).ok).toBe(true)
      expect(await relationsTo(childId)).toEqual({ responsible: own.workerId })
      const clocks = await office.database.owner
        .selectFrom('clock')
        .select(['kind', 'met_on as metOn', 'stopped_because as because'])
        .where('matter_id', '=', matterId)
        .execute()
      expect(clocks).toContainEqual({ kind: 'assessment-start', metOn: '2025-02-04', because: null })
      expect(clocks).toContainEqual({ kind: 'assessment-complete', metOn: null, because: 'attached' })
    })
    test('leaves the assessment out, so it is a social worker who decides it', async () => {
      const { item } = await assessedClient({ givenNames: 'Aava', familyName: 'Liite' })
      expect(await attachToClient(office.acting(counsellor), item, { reason: 'Tuttu tilanne.' })).toMatchObject({
        ok: false,
        refusal: { kind: 'not-a-social-worker', basis: { section: '26', subsection: 3 } },
      })
    })
    test('the message on which the relationship began is neither attached nor skipped: the assessment is still made (LSL 27.2 §)', async () => {
      const { item, matterId } = await isAssessedForUrgency(
        office,
        duty,
        { givenNames: 'Lumi', familyName: 'Liite' },
        'immediate',
      )
      expect((await beginUrgently(office.acting(duty), item, beginning(own))).ok).toBe(true)
      const stillDue = {
        ok: false,
        refusal: { kind: 'assessment-still-due', basis: { act: 'LSL', section: '27', subsection: 2 } },
      }
      expect(await attachToClient(office.acting(duty), item, { reason: 'Asiakas jo.' })).toMatchObject(stillDue)
      expect(
        await skipAssessment(office.acting(duty), item, { ground: 'no-services-needed', reason: 'Asiakas jo.' }),
      ).toMatchObject(stillDue)
      const running = await office.database.owner
        .selectFrom('clock')
        .select('kind')
        .where('matter_id', '=', matterId)
        .where('running', '=', true)
        .execute()
      expect(running.map(({ kind }) => kind)).toContain('assessment-complete')
    })
    test('is not possible for a child who is no client, until the matter it joined has gone on', async () => {
      const child = { givenNames: 'Otso', familyName: 'Liite' }
      const first = await isAssessedForUrgency(office, duty, child)
      expect(await attachToClient(office.acting(duty), first.item, { reason: 'Ei.' })).toMatchObject({
        ok: false,
        refusal: { kind: 'not-a-client', basis: { section: '26', subsection: 3 } },
      })
      const second = await arrives(office, duty, child)
      const joined = await isRegistered(office.acting(duty), second, first.childId)
      expect(joined.matterId).toBe(first.matterId)
      await urgencyIsAssessed(office.acting(duty), second, joined)
      await startAssessment(office.acting(duty), first.item, { startedWith: 'call' })
      expect((await attachToClient(office.acting(duty), second, { reason: 'Arviointi on käynnissä.' })).ok).toBe(true)
      expect(await relationsTo(first.childId)).toEqual({ assessor: duty.workerId })
    })
  })
})

describe('What may be offered', () => {
  const matter = { id: newId<'matter'>(tuesday, seededChance(1)), state: 'pending' } as const
  const running = {
    beganOn: day('2025-01-02'),
    matterId: newId<'matter'>(tuesday, seededChance(2)),
    ground: 'urgent-action',
  } as const
  test('an item may be attached to a client relationship, or to a matter that has gone on', () => {
    expect(mayAttach(running, matter, true).ok).toBe(true)
    expect(mayAttach(undefined, { ...matter, state: 'under-assessment' }, false).ok).toBe(true)
    expect(mayAttach(undefined, matter, true)).toMatchObject({ refusal: { kind: 'not-a-client' } })
    expect(mayAttach(running, matter, false)).toMatchObject({ refusal: { kind: 'not-a-social-worker' } })
    expect(mayAttach({ ...running, matterId: matter.id }, matter, true)).toMatchObject({
      refusal: { kind: 'assessment-still-due' },
    })
  })
  test('a client relationship begins early only after the urgency is assessed, once, by a social worker', () => {
    expect(mayBeginEarly('urgency-assessed').ok).toBe(true)
    expect(mayBeginEarly('received').ok).toBe(false)
    expect(mayBeginNow('urgency-assessed', undefined, true).ok).toBe(true)
    expect(mayBeginNow('urgency-assessed', undefined, false)).toMatchObject({
      refusal: { kind: 'not-a-social-worker' },
    })
    expect(mayBeginNow('urgency-assessed', running, true)).toMatchObject({ refusal: { kind: 'already-a-client' } })
  })
})

async function giveChildTo(office: Office, worker: SignedIn): Promise<void> {
  const { owner } = office.database
  const child = newId<'person'>(tuesday, office.chance)
  await owner
    .insertInto('person')
    .values({ id: child, county: '02', family_name: 'Lapsi', given_names: 'Muu', created_at: tuesday })
    .execute()
  await owner
    .insertInto('assignment')
    .values({
      id: newId<'assignment'>(tuesday, office.chance),
      county: '02',
      worker_id: worker.workerId,
      child_id: child,
      relation: 'responsible',
      ground: 'test',
      begins_at: new Date('2025-01-01T00:00:00Z'),
    })
    .execute()
}
