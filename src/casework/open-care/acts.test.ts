import { beforeAll, describe, expect, test } from 'vitest'
import { withValueAt } from '../../documents/content.ts'
import { day, type PlainDate } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import type { DocumentId } from '../matter/matter.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { client, done, type OnTheWay, signing, underAssessment, written } from '../testing/way.ts'
import { decideMeasure, deliverDecision } from './acts.ts'
import { serviceOrSupportMeasureDecision } from './documents.ts'
import type { Manner } from './open-care.ts'

describeOnBoth('Child Welfare Act 36 §: a first open-care measure', (open) => {
  let office: Office
  let duty: SignedIn
  let aino: SignedIn
  let way: OnTheWay
  let documentId: DocumentId
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    way = await client(office, duty, aino, { familyName: 'Korpi', givenNames: 'Eelis' })
    documentId = (await decided(way, '2025-02-10', '2025-08-31')).documentId
  })
  const draftOf = (child: OnTheWay, worker: SignedIn, from: string, to: string) =>
    written(office, worker, serviceOrSupportMeasureDecision, { childId: child.childId, matterId: null }, (content) =>
      withValueAt(
        withValueAt(content, 'paatos.paatoksen_voimassaolo.alkamispaiva', from),
        'paatos.paatoksen_voimassaolo.paattymispaiva',
        to,
      ),
    )
  const decided = async (child: OnTheWay, from: string, to: string) =>
    done(await decideMeasure(office.acting(aino), await draftOf(child, aino, from, to), signing))

  test('is valid for the time that the decision says', async () => {
    const measures = await office.database.owner
      .selectFrom('open_care_measure')
      .select(['decided_on as decidedOn', 'valid_from as from', 'valid_to as to', 'document_id as documentId'])
      .where('child_id', '=', way.childId)
      .execute()
    expect(measures).toEqual([{ decidedOn: '2025-02-04', from: '2025-02-10', to: '2025-08-31', documentId }])
  })

  test('is for a client only, and nothing is signed then', async () => {
    const other = await underAssessment(office, duty, { familyName: 'Niemi', givenNames: 'Aatu' })
    await office.database.owner
      .insertInto('assignment')
      .values({
        id: newId<'assignment'>(tuesday, office.chance),
        county: '02',
        worker_id: aino.workerId,
        child_id: other.childId,
        relation: 'deputy',
        ground: 'planted',
        begins_at: new Date('2025-02-01T00:00:00Z'),
        ends_at: null,
      })
      .execute()
    const draft = await draftOf(other, aino, '2025-02-10', '2025-08-31')
    expect(await decideMeasure(office.acting(aino), draft, signing)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-client', basis: { act: 'LSL', section: '34' } },
    })
    const signed = await office.database.owner
      .selectFrom('document')
      .select('id')
      .where('child_id', '=', other.childId)
      .where('number', '=', '11002')
      .execute()
    expect(signed).toEqual([])
  })

  describe('Administrative Procedure Act 49 c § and 54–60 §: each recipient has an own last day for rectification', () => {
    const examples: readonly (readonly [Manner, string, string, string])[] = [
      ['handed-over', '2026-05-19', '2026-05-19', '2026-06-18'],
      ['handed-over', '2026-11-02', '2026-11-02', '2026-12-02'],
      ['handed-over', '2026-11-20', '2026-11-20', '2026-12-21'],
      ['letter-with-receipt', '2026-11-24', '2026-11-24', '2026-12-28'],
      ['handed-over', '2027-11-05', '2027-11-05', '2027-12-07'],
      ['letter', '2026-11-02', '2026-11-09', '2026-12-09'],
      ['letter', '2026-11-17', '2026-11-24', '2026-12-28'],
      ['letter', '2026-12-18', '2026-12-25', '2027-01-25'],
      ['electronic', '2026-11-20', '2026-11-23', '2026-12-23'],
    ]
    test.each(examples)('%s on %s counts as received on %s and ends on %s', async (manner, on, received, last) => {
      const recipient = `${manner} ${on}`
      const delivered = done(
        await deliverDecision(office.acting(aino), documentId, { recipient, recipientId: null, manner, on: day(on) }),
      )
      expect(delivered.receivedOn).toBe(received)
      expect(await clocksFrom(day(received))).toContain(last)
    })
    const clocksFrom = async (from: PlainDate) => {
      const rows = await office.database.owner
        .selectFrom('clock')
        .select('last_permitted as last')
        .where('document_id', '=', documentId)
        .where('kind', '=', 'rectification')
        .where('counted_from', '=', from)
        .execute()
      return rows.map((row) => row.last)
    }

    test('every notice has its own clock, its own act and its own line in the log', async () => {
      const counted = async (table: 'delivery' | 'clock', column: 'document_id') =>
        (await office.database.owner.selectFrom(table).select('id').where(column, '=', documentId).execute()).length
      expect(await counted('delivery', 'document_id')).toBe(examples.length)
      expect(await counted('clock', 'document_id')).toBe(examples.length)
      const lines = await office.database.owner
        .selectFrom('use_log')
        .select('id')
        .where('act', '=', 'open-care:deliver')
        .where('person_id', '=', way.childId)
        .where('outcome', '=', 'done')
        .execute()
      expect(lines).toHaveLength(examples.length)
    })
  })
})
