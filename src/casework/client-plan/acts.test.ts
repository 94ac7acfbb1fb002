import { beforeAll, expect, test } from 'vitest'
import { readDocument, startCorrection } from '../../documents/acts.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { inTransaction } from '../../platform/db.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import type { ChildId } from '../matter/matter.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { client, done, signing, underAssessment, written } from '../testing/way.ts'
import { signPlan, startPlan } from './acts.ts'
import { clientPlan } from './documents.ts'

describeOnBoth('Child Welfare Act 30 §: the client plan', (open) => {
  let office: Office
  let duty: SignedIn
  let aino: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
  })
  const reviews = (child: ChildId) =>
    office.database.owner
      .selectFrom('clock')
      .select(['counted_from as from', 'last_permitted as by', 'met_on as metOn', 'running'])
      .where('kind', '=', 'client-plan-review')
      .where('child_id', '=', child)
      .orderBy('started_at')
      .execute()

  test('is for a client only', async () => {
    const way = await underAssessment(office, duty, { familyName: 'Niemi', givenNames: 'Aatu' })
    expect(await startPlan(office.acting(duty), way.childId, {})).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-client', basis: { act: 'LSL', section: '30', subsection: 1 } },
    })
  })

  test('signed, it is to be reviewed within a year; the next one meets that clock and starts its own', async () => {
    const way = await client(office, duty, aino, { familyName: 'Korpi', givenNames: 'Eelis' })
    const subject = { childId: way.childId, matterId: null }
    done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
    expect(await reviews(way.childId)).toEqual([{ from: '2025-02-04', by: '2026-02-04', metOn: null, running: true }])

    const later = new Date('2025-11-10T09:00:00Z')
    const next = await written(office, aino, clientPlan, subject, undefined, later)
    done(await signPlan(office.acting(aino, later), next, signing))
    expect(await reviews(way.childId)).toEqual([
      { from: '2025-02-04', by: '2026-02-04', metOn: '2025-11-10', running: false },
      { from: '2025-11-10', by: '2026-11-10', metOn: null, running: true },
    ])
    const plans = await office.database.owner
      .selectFrom('client_plan')
      .select(['signed_on as signedOn', 'current'])
      .where('child_id', '=', way.childId)
      .orderBy('signed_on')
      .execute()
    expect(plans).toEqual([
      { signedOn: '2025-02-04', current: false },
      { signedOn: '2025-11-10', current: true },
    ])
  })

  test('corrected, is the same plan: its year runs on from the day it was made', async () => {
    const way = await client(office, duty, aino, { familyName: 'Laine', givenNames: 'Ida' })
    const subject = { childId: way.childId, matterId: null }
    const first = done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
    const later = new Date('2025-03-10T09:00:00Z')
    const draft = await inTransaction(
      office.database.db,
      { county: '02', worker: aino.workerId, at: later },
      async (tx) => {
        const document = await readDocument(tx, first.documentId)
        if (!document) throw new Error('The plan is gone.')
        return startCorrection(tx, office.acting(aino, later), clientPlan, document, 'Kirjoitusvirhe.')
      },
    )
    const second = done(await signPlan(office.acting(aino, later), draft.id, signing))
    expect(await reviews(way.childId)).toEqual([{ from: '2025-02-04', by: '2026-02-04', metOn: null, running: true }])
    const plans = await office.database.owner
      .selectFrom('client_plan')
      .select(['signed_on as signedOn', 'document_id as documentId', 'current'])
      .where('child_id', '=', way.childId)
      .execute()
    expect(plans).toEqual([{ signedOn: '2025-02-04', documentId: second.documentId, current: true }])
  })

  test('is signed by the responsible social worker, not by the one who handed the child over', async () => {
    const way = await client(office, duty, aino, { familyName: 'Salo', givenNames: 'Veli' })
    const draft = await written(office, aino, clientPlan, { childId: way.childId, matterId: null })
    await expect(signPlan(office.acting(duty), draft, signing)).rejects.toThrow('not for this person')
  })
})
