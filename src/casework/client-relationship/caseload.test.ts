import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../kernel/id.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { serviceNeedsAssessment } from '../assessment/documents.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { done, signing, underAssessment, written } from '../testing/way.ts'
import { beginOnFinding, viewCaseloads } from './acts.ts'

const reason = 'Kasvuolosuhteet vaarantavat terveyttä ja kehitystä.'

describeOnBoth('Child Welfare Act 13 b § subsection 2: the cap of thirty children', (open) => {
  let office: Office
  let duty: SignedIn
  let full: SignedIn
  let leading: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    full = await office.worker('Täysi Työtaakka', { roles: ['social-worker'] })
    leading = await office.worker('Leena Johtaja', { roles: ['leading-official'] })
    for (let number = 0; number < 30; number += 1) {
      const child = newId<'person'>(tuesday, office.chance)
      await office.database.owner
        .insertInto('person')
        .values({ id: child, county: '02', family_name: 'Lapsi', given_names: `${number}`, created_at: tuesday })
        .execute()
      await office.database.owner
        .insertInto('assignment')
        .values({
          id: newId<'assignment'>(tuesday, office.chance),
          county: '02',
          worker_id: full.workerId,
          child_id: child,
          relation: 'responsible',
          ground: 'planted',
          begins_at: tuesday,
          ends_at: null,
        })
        .execute()
    }
  })

  test('the thirty-first child is refused until going over the cap is confirmed, and then it is on record', async () => {
    const way = await underAssessment(office, duty, { familyName: 'Korpi', givenNames: 'Eelis' })
    const draft = await written(office, duty, serviceNeedsAssessment, way)
    const begin = (confirmedOverCap: boolean) =>
      beginOnFinding(
        office.acting(duty),
        way.assessmentId,
        { draft, reason, signing },
        { responsible: full.workerId, reason, confirmedOverCap, told: 'not-yet' },
      )
    expect(await begin(false)).toMatchObject({
      ok: false,
      refusal: { kind: 'over-cap', children: 30, cap: 30, basis: { act: 'LSL', section: '13 b' } },
    })
    done(await begin(true))
    const act = await office.database.owner
      .selectFrom('act')
      .select('facts')
      .where('child_id', '=', way.childId)
      .where('name', '=', 'client-relationship:name-responsible')
      .executeTakeFirstOrThrow()
    expect(act.facts).toMatchObject({ workerName: 'Täysi Työtaakka', overCap: true })
    const { workers, cap } = await viewCaseloads(office.acting(leading))
    expect([workers.find((worker) => worker.workerId === full.workerId)?.children, cap]).toEqual([31, 30])
  })
})
