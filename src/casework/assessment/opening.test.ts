import { beforeAll, describe, expect, test } from 'vitest'
import { isSocialWorkerInOffice } from '../../access/access.ts'
import { day } from '../../kernel/day.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { inTransaction } from '../../platform/db.ts'
import { DeadEnd } from '../../platform/refuse.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import type { ChildId, ItemId, MatterId } from '../matter/matter.ts'
import { informFamily, transferItem } from '../notification/acts/handle.ts'
import { viewItem } from '../notification/acts/view.ts'
import { arrives, isAssessedForUrgency, isRegistered, urgencyIsAssessed } from '../testing/intake.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { skipAssessment, startAssessment } from './acts.ts'

describeOnBoth('What becomes of an item once its urgency is assessed', (open) => {
  let office: Office
  let duty: SignedIn
  let other: SignedIn
  let counsellor: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    other = await office.worker('Aino Salmi', { roles: ['duty-worker'], onDuty: true })
    counsellor = await office.worker('Kai Kari', {
      roles: ['duty-worker'],
      onDuty: true,
      qualification: 'social-counsellor',
    })
  })
  const clocksOf = async (matter: MatterId): Promise<Record<string, string>> => {
    const rows = await office.database.owner
      .selectFrom('clock')
      .select(['kind', 'met_on', 'stopped_on', 'stopped_because'])
      .where('matter_id', '=', matter)
      .execute()
    return Object.fromEntries(
      rows.map((row) => [
        row.kind,
        row.met_on ? `met ${row.met_on}` : row.stopped_on ? `stopped: ${row.stopped_because}` : 'running',
      ]),
    )
  }
  const statesOf = async (item: ItemId, matter: MatterId) => [
    (
      await office.database.owner
        .selectFrom('intake_item')
        .select('stage')
        .where('id', '=', item)
        .executeTakeFirstOrThrow()
    ).stage,
    (
      await office.database.owner
        .selectFrom('matter')
        .select('state')
        .where('id', '=', matter)
        .executeTakeFirstOrThrow()
    ).state,
  ]
  const runningRelations = async (child: ChildId): Promise<string[]> => {
    const rows = await office.database.owner
      .selectFrom('assignment')
      .select(['relation', 'worker_id', 'ends_at'])
      .where('child_id', '=', child)
      .execute()
    return rows.filter((row) => row.ends_at === null).map((row) => row.relation)
  }
  const loggedActs = async (child: ChildId): Promise<string[]> => {
    const rows = await office.database.owner
      .selectFrom('use_log')
      .select(['act', 'outcome'])
      .where('person_id', '=', child)
      .where('outcome', '=', 'done')
      .execute()
    return rows.map((row) => row.act)
  }

  test('starting meets the start clock, lets the other run from initiation, and makes the worker assessor', async () => {
    const { item, childId, matterId } = await isAssessedForUrgency(office, duty, {
      givenNames: 'Eelis',
      familyName: 'Alku',
    })
    const started = await startAssessment(office.acting(duty), item, { startedWith: 'call' })
    expect(started.ok).toBe(true)
    expect(await statesOf(item, matterId)).toEqual(['assessment-started', 'under-assessment'])
    expect(await clocksOf(matterId)).toMatchObject({
      'assessment-start': 'met 2025-02-04',
      'assessment-complete': 'running',
      'inform-of-notification': 'running',
    })
    expect(await runningRelations(childId)).toEqual(['assessor'])
    expect(await loggedActs(childId)).toContain('assessment:start')
    await expect(viewItem(office.acting(other), item)).rejects.toThrow(DeadEnd)
  })

  test('starting late is recorded on the day it was done', async () => {
    const { item, matterId } = await isAssessedForUrgency(office, duty, { givenNames: 'Eeva', familyName: 'Myöhä' })
    await startAssessment(office.acting(duty, new Date('2025-02-17T09:00:00Z')), item, { startedWith: 'meeting' })
    expect((await clocksOf(matterId))['assessment-start']).toBe('met 2025-02-17')
  })

  test('a social counsellor starts and skips nothing: refused with the section, and the attempt is on record', async () => {
    expect(isSocialWorkerInOffice(counsellor)).toBe(false)
    const { item, matterId } = await isAssessedForUrgency(office, counsellor, {
      givenNames: 'Iida',
      familyName: 'Ohjaaja',
    })
    expect(await startAssessment(office.acting(counsellor), item, { startedWith: 'call' })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-social-worker', basis: { act: 'LSL', section: '26' } },
    })
    expect(
      await skipAssessment(office.acting(counsellor), item, { ground: 'no-services-needed', reason: 'Turha.' }),
    ).toMatchObject({ ok: false, refusal: { kind: 'not-a-social-worker' } })
    expect(await statesOf(item, matterId)).toEqual(['urgency-assessed', 'pending'])
    const refused = await office.database.owner
      .selectFrom('use_log')
      .select('act')
      .where('object_id', '=', item)
      .where('outcome', '=', 'refused')
      .execute()
    expect(refused.map(({ act }) => act).sort()).toEqual(['assessment:skip', 'assessment:start'])
  })

  describe('skipping', () => {
    test('ends the matter with its reasons, meets the start clock and stops the other', async () => {
      const { item, childId, matterId } = await isAssessedForUrgency(office, duty, {
        givenNames: 'Leo',
        familyName: 'Ohi',
      })
      const skipped = await skipAssessment(office.acting(duty), item, {
        ground: 'assessed-recently',
        reason: 'Arvioitu tammikuussa.',
      })
      expect(skipped.ok).toBe(true)
      expect(await statesOf(item, matterId)).toEqual(['assessment-skipped', 'assessment-skipped'])
      expect(await clocksOf(matterId)).toMatchObject({
        'assessment-start': 'met 2025-02-04',
        'assessment-complete': 'stopped: assessment-skipped',
      })
      expect(await runningRelations(childId)).toEqual([])
    })
    test('without reasons is refused, and nothing changes', async () => {
      const { item, matterId } = await isAssessedForUrgency(office, duty, { givenNames: 'Noa', familyName: 'Ohi' })
      expect(
        await skipAssessment(office.acting(duty), item, { ground: 'assessed-recently', reason: ' ' }),
      ).toMatchObject({ ok: false, refusal: { kind: 'reason-missing' } })
      expect(await statesOf(item, matterId)).toEqual(['urgency-assessed', 'pending'])
    })
    test('is not possible before the urgency is assessed (LSL 26.2 §)', async () => {
      const child = { givenNames: 'Ida', familyName: 'Ohi' }
      const item = await arrives(office, duty, child)
      await isRegistered(office.acting(duty), item, child)
      expect(
        await skipAssessment(office.acting(duty), item, { ground: 'no-services-needed', reason: 'Ei tarvetta.' }),
      ).toMatchObject({ ok: false, refusal: { kind: 'item-not-possible-now', stage: 'registered' } })
    })
  })

  describe('transferring', () => {
    test('ends the matter, stops every clock, and leaves nobody on duty who sees the child, by the rows themselves', async () => {
      const { item, childId, matterId } = await isAssessedForUrgency(office, duty, {
        givenNames: 'Otso',
        familyName: 'Muuttaja',
      })
      // A second worker has taken a hand in it: that relation must end too.
      const seen = await viewItem(office.acting(other), item)
      expect(seen.item.stage).toBe('urgency-assessed')
      expect(await asTheDatabaseSees(office, duty, childId, matterId, item)).toMatchObject({ matters: 1, documents: 2 })
      const transferred = await transferItem(office.acting(other), item, { county: '08', reason: 'Asuu Tampereella.' })
      expect(transferred.ok).toBe(true)
      expect(await statesOf(item, matterId)).toEqual(['transferred', 'transferred'])
      expect(new Set(Object.values(await clocksOf(matterId)))).toEqual(new Set(['stopped: transferred']))
      expect(await runningRelations(childId)).toEqual([])
      for (const worker of [duty, other, counsellor]) {
        await expect(viewItem(office.acting(worker), item)).rejects.toThrow(DeadEnd)
        const rows = await asTheDatabaseSees(office, worker, childId, matterId, item)
        expect(rows).toEqual({ matters: 0, items: 0, clocks: 0, documents: 0, acts: 0 })
      }
    })
  })

  describe('what came of another message about the same child', () => {
    const two = async (child: { givenNames: string; familyName: string }) => {
      const first = await isAssessedForUrgency(office, duty, child)
      const second = await arrives(office, duty, child)
      await isRegistered(office.acting(duty), second, first.childId)
      await urgencyIsAssessed(office.acting(duty), second, first)
      return { ...first, second }
    }
    const informing = (item: ItemId) =>
      office.database.owner
        .selectFrom('clock')
        .select(['running', 'stopped_because as because'])
        .where('item_id', '=', item)
        .where('kind', '=', 'inform-of-notification')
        .executeTakeFirstOrThrow()
    test('was transferred: this one is passed on too, and its own information duty stops', async () => {
      const { item, matterId, second } = await two({ givenNames: 'Otto', familyName: 'Muuttaja' })
      const to = { county: '08', reason: 'Asuu Tampereella.' }
      expect((await transferItem(office.acting(duty), item, to)).ok).toBe(true)
      expect((await transferItem(office.acting(duty), second, to)).ok).toBe(true)
      expect(await statesOf(second, matterId)).toEqual(['transferred', 'transferred'])
      for (const each of [item, second])
        expect(await informing(each)).toEqual({ running: false, because: 'transferred' })
    })
  })

  test('who skips the assessment before the family was told can still tell it and record so, and is done in two weeks', async () => {
    const { item, childId, matterId } = await isAssessedForUrgency(office, other, {
      givenNames: 'Tuuli',
      familyName: 'Kertomatta',
    })
    await viewItem(office.acting(duty), item)
    expect(
      (await skipAssessment(office.acting(duty), item, { ground: 'no-services-needed', reason: 'Ei tarvetta.' })).ok,
    ).toBe(true)
    await expect(viewItem(office.acting(other), item)).rejects.toThrow(DeadEnd)
    const wednesday = new Date('2025-02-05T08:15:00Z')
    const told = await informFamily(office.acting(duty, wednesday), item, {
      child: 'told',
      custodian: 'told',
      manner: 'phone',
      on: day('2025-02-05'),
    })
    expect(told.ok).toBe(true)
    expect((await clocksOf(matterId))['inform-of-notification']).toBe('met 2025-02-05')
    expect(await runningRelations(childId)).toEqual([])
    const later = new Date('2025-02-19T08:15:00Z')
    await expect(viewItem(office.acting(duty, later), item)).rejects.toThrow(DeadEnd)
  })

  test('the second message about the same child leaves its handlers in place until it too has found its place', async () => {
    const child = { givenNames: 'Viivi', familyName: 'Kahdesti' }
    const { item, childId } = await isAssessedForUrgency(office, duty, child)
    const second = await arrives(office, duty, child)
    await isRegistered(office.acting(duty), second, childId)
    await startAssessment(office.acting(duty), item, { startedWith: 'call' })
    expect((await runningRelations(childId)).sort()).toEqual(['assessor', 'handler'])
  })

  test('a message whose matter was closed while it lay on the desk finds its place with reasons, and closes nothing twice', async () => {
    const child = { givenNames: 'Otso', familyName: 'Jälkikäteen' }
    const { item, childId, matterId } = await isAssessedForUrgency(office, duty, child)
    const second = await arrives(office, duty, child)
    await isRegistered(office.acting(duty), second, childId)
    await skipAssessment(office.acting(duty), item, {
      ground: 'assessed-recently',
      reason: 'Arvio valmistui viikko sitten.',
    })
    await urgencyIsAssessed(office.acting(duty), second, { childId, matterId })
    const skipped = await skipAssessment(office.acting(duty), second, {
      ground: 'assessed-recently',
      reason: 'Sama asia, juuri arvioitu.',
    })
    expect(skipped.ok).toBe(true)
    expect(await statesOf(second, matterId)).toEqual(['assessment-skipped', 'assessment-skipped'])
  })
})

/** What the worker's own transaction sees with the application's checks left out. */
async function asTheDatabaseSees(office: Office, worker: SignedIn, child: ChildId, matter: MatterId, item: ItemId) {
  return inTransaction(
    office.database.db,
    { county: worker.county, worker: worker.workerId, at: new Date(tuesday.getTime() + 60_000) },
    async (tx) => ({
      matters: (await tx.selectFrom('matter').select('id').where('id', '=', matter).execute()).length,
      items: (await tx.selectFrom('intake_item').select('id').where('id', '=', item).execute()).length,
      clocks: (await tx.selectFrom('clock').select('id').where('matter_id', '=', matter).execute()).length,
      documents: (await tx.selectFrom('document').select('id').where('child_id', '=', child).execute()).length,
      acts: (await tx.selectFrom('act').select('id').where('matter_id', '=', matter).execute()).length,
    }),
  )
}
