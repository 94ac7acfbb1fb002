import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../kernel/id.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { inTransaction } from '../../platform/db.ts'
import { DeadEnd } from '../../platform/refuse.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { completeAssessment, startAssessment, viewAssessment } from '../assessment/acts.ts'
import { serviceNeedsAssessment } from '../assessment/documents.ts'
import { actsOfMatter, readMatter } from '../matter/acts.ts'
import { type MatterId, stateFromActs } from '../matter/matter.ts'
import { arrives, isRegistered, urgencyIsAssessed } from '../testing/intake.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { client, done, type OnTheWay, signing, underAssessment, written } from '../testing/way.ts'
import { beginOnFinding, beginUrgently } from './acts.ts'

const reason = 'Kasvuolosuhteet vaarantavat terveyttä ja kehitystä.'

describeOnBoth('Child Welfare Act 26–27 §: an assessment is completed', (open) => {
  let office: Office
  let duty: SignedIn
  let aino: SignedIn
  let counsellor: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    counsellor = await office.worker('Outi Ohjaaja', { roles: ['social-worker'], qualification: 'social-counsellor' })
  })
  const named = (worker: SignedIn, confirmedOverCap = false) =>
    ({ responsible: worker.workerId, reason, confirmedOverCap, told: 'told' }) as const
  const ready = async (familyName: string): Promise<OnTheWay & { draft: Awaited<ReturnType<typeof written>> }> => {
    const way = await underAssessment(office, duty, { familyName, givenNames: 'Eelis' })
    return { ...way, draft: await written(office, duty, serviceNeedsAssessment, way) }
  }
  const rowsOf = async (way: OnTheWay) => {
    const { owner } = office.database
    const counted = (table: 'client_relationship' | 'document' | 'assignment' | 'act') =>
      owner
        .selectFrom(table)
        .select(sql<number>`count(*)::integer`.as('rows'))
        .where('child_id', '=', way.childId)
        .executeTakeFirstOrThrow()
    return {
      relationships: (await counted('client_relationship')).rows,
      documents: (await counted('document')).rows,
      assignments: (await counted('assignment')).rows,
      acts: (await counted('act')).rows,
    }
  }
  /** Counted whoever has the child now, as the owner of the tables sees it. */
  const responsibleOf = async (way: OnTheWay) => {
    const rows = await office.database.owner
      .selectFrom('assignment')
      .select('worker_id as workerId')
      .where('child_id', '=', way.childId)
      .where('relation', '=', 'responsible')
      .execute()
    return rows.map((row) => row.workerId)
  }
  const stateAgrees = async (matter: MatterId) =>
    inTransaction(office.database.owner, { county: '02', worker: duty.workerId, at: tuesday }, async (tx) => {
      const stored = await readMatter(tx, matter)
      return {
        stored: { state: stored?.state, outcome: stored?.outcome },
        acts: stateFromActs(await actsOfMatter(tx, matter)),
      }
    })

  test('a need begins the client relationship and names the responsible social worker in the same act', async () => {
    const way = await ready('Korpi')
    const begun = done(
      await beginOnFinding(office.acting(duty), way.assessmentId, { draft: way.draft, reason, signing }, named(aino)),
    )
    expect(begun.childId).toBe(way.childId)
    expect(await responsibleOf(way)).toEqual([aino.workerId])
    const { stored, acts } = await stateAgrees(way.matterId)
    expect(stored).toEqual({ state: 'assessed', outcome: 'child-welfare-client' })
    expect(acts).toEqual(stored)
  })

  test('when nobody eligible is named, nothing is written: no signed assessment, no relationship, no act', async () => {
    const way = await ready('Niemi')
    const before = await rowsOf(way)
    const refused = await beginOnFinding(
      office.acting(duty),
      way.assessmentId,
      { draft: way.draft, reason, signing },
      named(counsellor),
    )
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind: 'not-eligible', basis: { act: 'LSL', section: '13 b' } },
    })
    expect(await rowsOf(way)).toEqual(before)
    expect((await stateAgrees(way.matterId)).stored).toEqual({ state: 'under-assessment', outcome: null })
  })

  test('when naming fails in the database, nothing of the relationship stays', async () => {
    const way = await ready('Salo')
    const before = await rowsOf(way)
    // Somebody is responsible already by a row that the act cannot know of: the table lets nobody else in.
    await office.database.owner
      .insertInto('assignment')
      .values({
        id: newId<'assignment'>(tuesday, office.chance),
        county: '02',
        worker_id: counsellor.workerId,
        child_id: way.childId,
        relation: 'responsible',
        ground: 'planted',
        begins_at: tuesday,
        ends_at: null,
      })
      .execute()
    await expect(
      beginOnFinding(office.acting(duty), way.assessmentId, { draft: way.draft, reason, signing }, named(aino)),
    ).rejects.toThrow()
    expect(await rowsOf(way)).toEqual({ ...before, assignments: before.assignments + 1 })
  })

  test('the same form sent twice begins one relationship and gives the same answer', async () => {
    const way = await ready('Joki')
    const key = office.key()
    const send = () =>
      beginOnFinding(
        office.acting(duty, tuesday, key),
        way.assessmentId,
        { draft: way.draft, reason, signing },
        named(aino),
      )
    const first = done(await send())
    expect(done(await send())).toEqual(first)
    expect((await rowsOf(way)).relationships).toBe(1)
  })

  test('a finding without reasons is refused with the section', async () => {
    const way = await ready('Kivi')
    expect(
      await beginOnFinding(
        office.acting(duty),
        way.assessmentId,
        { draft: way.draft, reason: ' ', signing },
        named(aino),
      ),
    ).toMatchObject({ ok: false, refusal: { kind: 'reason-missing', basis: { section: '26' } } })
  })

  test('only a social worker in office completes; a social counsellor is refused', async () => {
    const way = await ready('Harju')
    await office.database.owner
      .insertInto('assignment')
      .values({
        id: newId<'assignment'>(tuesday, office.chance),
        county: '02',
        worker_id: counsellor.workerId,
        child_id: way.childId,
        relation: 'assessor',
        ground: 'planted',
        begins_at: tuesday,
        ends_at: null,
      })
      .execute()
    const completion = { draft: way.draft, reason, signing, finding: 'no-need' } as const
    expect(await completeAssessment(office.acting(counsellor), way.assessmentId, completion)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-social-worker' },
    })
  })

  test('a colleague without a relation to the child finds nothing there', async () => {
    const way = await ready('Laine')
    const completion = { draft: way.draft, reason, signing, finding: 'no-need' } as const
    await expect(completeAssessment(office.acting(aino), way.assessmentId, completion)).rejects.toThrow(DeadEnd)
  })

  test('what is not complete cannot be signed, and the assessment stays under way', async () => {
    const way = await underAssessment(office, duty, { familyName: 'Suo', givenNames: 'Elsa' })
    const draft = await written(office, duty, serviceNeedsAssessment, way, () => ({}))
    expect(
      await completeAssessment(office.acting(duty), way.assessmentId, { draft, reason, signing, finding: 'no-need' }),
    ).toMatchObject({ ok: false, refusal: { kind: 'not-signable' } })
    expect((await stateAgrees(way.matterId)).stored.state).toBe('under-assessment')
  })

  describe.each([
    ['no-need', 'no-need'],
    ['social-welfare-services', 'social-welfare-services'],
  ] as const)('the finding %s', (finding, outcome) => {
    test('closes the matter with reasons, meets the clock, and begins no client relationship', async () => {
      const way = await ready(`Aho ${finding}`)
      done(
        await completeAssessment(office.acting(duty), way.assessmentId, { draft: way.draft, reason, signing, finding }),
      )
      const { stored, acts } = await stateAgrees(way.matterId)
      expect(stored).toEqual({ state: 'assessed', outcome })
      expect(acts).toEqual(stored)
      expect(await rowsOf(way)).toMatchObject({ relationships: 0 })
      const clock = await office.database.owner
        .selectFrom('clock')
        .select(['met_on as metOn', 'running'])
        .where('matter_id', '=', way.matterId)
        .where('kind', '=', 'assessment-complete')
        .executeTakeFirstOrThrow()
      expect(clock).toEqual({ metOn: '2025-02-04', running: false })
    })
  })

  test('refusing necessary services is kept as a ground of the need, and of nothing else', async () => {
    const way = await ready('Vuori')
    done(
      await beginOnFinding(
        office.acting(duty),
        way.assessmentId,
        { draft: way.draft, reason, signing, servicesRefused: true },
        named(aino),
      ),
    )
    const act = await office.database.owner
      .selectFrom('act')
      .select('facts')
      .where('child_id', '=', way.childId)
      .where('name', '=', 'assessment:complete')
      .executeTakeFirstOrThrow()
    expect(act.facts).toMatchObject({ finding: 'child-welfare-need', servicesRefused: true })
  })

  test('each act leaves its line in the use log with the person, in the transaction of the act', async () => {
    const way = await client(office, duty, aino, { familyName: 'Ranta', givenNames: 'Iida' })
    const lines = await office.database.owner
      .selectFrom('use_log')
      .select(['act', 'object_kind as object', 'outcome', 'purpose', 'worker_name as worker'])
      .where('person_id', '=', way.childId)
      .where('act', '=', 'client-relationship:begin')
      .orderBy('object_kind')
      .execute()
    const line = {
      act: 'client-relationship:begin',
      outcome: 'done',
      purpose: 'client-relationship',
      worker: 'Otto Lehto',
    }
    expect(lines).toEqual([
      { ...line, object: 'assessment' },
      { ...line, object: 'client-relationship' },
    ])
  })

  describe('whoever was the assessor', () => {
    const inThreeWeeks = new Date('2025-02-26T08:15:00Z')
    const noNeed = (way: OnTheWay, draft: Awaited<ReturnType<typeof written>>, by: SignedIn) =>
      completeAssessment(office.acting(by), way.assessmentId, { draft, finding: 'no-need', reason, signing })
    const urgently = async (way: OnTheWay) =>
      done(
        await beginUrgently(office.acting(duty), way.itemId, { ...named(aino), ground: 'support-before-assessment' }),
      )
    const lasting = async (way: OnTheWay) => {
      const rows = await office.database.owner
        .selectFrom('assignment')
        .select('relation')
        .where('child_id', '=', way.childId)
        .where('ends_at', 'is', null)
        .execute()
      return rows.map(({ relation }) => relation)
    }
    test('is none any more when the child was a client already', async () => {
      const way = await ready('Jo')
      await urgently(way)
      done(
        await beginOnFinding(office.acting(duty), way.assessmentId, { draft: way.draft, reason, signing }, named(aino)),
      )
      expect(await lasting(way)).toEqual(['responsible'])
    })
    test('is none any more when another completed it', async () => {
      const way = await ready('Toinen')
      await urgently(way)
      done(await noNeed(way, way.draft, aino))
      expect(await lasting(way)).toEqual(['responsible'])
    })
    test('is the assessor for good of the next one that starts before those two weeks are over', async () => {
      const name = { familyName: 'Pian', givenNames: 'Uudelleen' }
      const way = await underAssessment(office, duty, name)
      done(await noNeed(way, await written(office, duty, serviceNeedsAssessment, way), duty))
      const item = await arrives(office, duty, name)
      const about = await isRegistered(office.acting(duty), item, way.childId)
      await urgencyIsAssessed(office.acting(duty), item, about)
      const { assessmentId } = done(await startAssessment(office.acting(duty), item, { startedWith: 'call' }))
      expect((await viewAssessment(office.acting(duty, inThreeWeeks), assessmentId)).assessment.state).toBe('under-way')
    })
  })
})
