import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import { completeAssessment } from '../assessment/acts.ts'
import { serviceNeedsAssessment } from '../assessment/documents.ts'
import { signPlan } from '../client-plan/acts.ts'
import { clientPlan } from '../client-plan/documents.ts'
import { registerItem } from '../notification/acts/register.ts'
import { viewInbox } from '../notification/acts/view.ts'
import { decideMeasure } from '../open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../open-care/documents.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { client, done, type OnTheWay, signing, underAssessment, written } from '../testing/way.ts'
import { recompute } from './acts.ts'

const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))
const jsx = fileURLToPath(new URL('../../platform/jsx.ts', import.meta.url))

describeOnBoth('What lists and pages go by is recomputed from the acts', (open) => {
  let office: Office
  let duty: SignedIn
  let way: OnTheWay
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    const aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    way = await client(office, duty, aino, { familyName: 'Korpi', givenNames: 'Eelis' })
    const subject = { childId: way.childId, matterId: null }
    done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
    done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
    const decision = await written(office, aino, serviceOrSupportMeasureDecision, subject)
    done(await decideMeasure(office.acting(aino), decision, signing))
    const closed = await underAssessment(office, duty, { familyName: 'Niemi', givenNames: 'Aatu' })
    done(
      await completeAssessment(office.acting(duty), closed.assessmentId, {
        draft: await written(office, duty, serviceNeedsAssessment, closed),
        finding: 'no-need',
        reason: 'Perhe saa tarvitsemansa tuen muualta.',
        signing,
      }),
    )
    // A message about a child whose matter is open: its own matter is joined to that one.
    const open2 = await underAssessment(office, duty, { familyName: 'Joki', givenNames: 'Leo' })
    await office.notification({ children: [{ familyName: 'Joki', givenNames: 'Leo' }] })
    const { rows } = await viewInbox(office.acting(duty), { size: 50, after: 0 })
    const second = rows.find((row) => row.childName === 'Leo Joki' && row.stage === 'received')
    if (!second) throw new Error('The second message did not arrive.')
    done(await registerItem(office.acting(duty), second.id, { child: { existing: open2.childId }, kin: [] }))
  })
  const differences = async () => {
    const recomputed = await recompute(office.database.owner)
    if (!recomputed) throw new Error('Not the owner.')
    return recomputed.differences
  }
  const run = (words: readonly string[], url: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', jsx, program, 'recompute', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, SUOJATIE_MIGRATE_URL: url },
    })
    return { status, stdout, stderr }
  }

  test('and no difference is found after a whole way through the house', async () => {
    expect(await recompute(office.database.owner)).toMatchObject({ matters: 4, items: 4, differences: [] })
  })

  test('the application’s own role is not asked: it would see nothing and find nothing wrong', async () => {
    expect(await recompute(office.database.db)).toBeUndefined()
    expect(run([], office.database.url)).toMatchObject({ status: 1, stdout: '' })
  })

  test('the command ends with 0 and says how much it went through', () => {
    expect(run([], office.database.ownerUrl)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^4 matters, 4 items and \d+ persons recomputed\.\n$/),
    })
    expect(run(['more'], office.database.ownerUrl).status).toBe(2)
  })

  test('every kind of planted difference is found, with its id', async () => {
    const { owner } = office.database
    await owner.updateTable('matter').set({ state: 'pending', outcome: null }).where('id', '=', way.matterId).execute()
    await owner.updateTable('intake_item').set({ urgency: 'immediate' }).where('id', '=', way.itemId).execute()
    await owner.updateTable('assessment').set({ finding: 'no-need' }).where('id', '=', way.assessmentId).execute()
    await owner.updateTable('client_plan').set({ current: true }).where('child_id', '=', way.childId).execute()
    await owner
      .updateTable('open_care_measure')
      .set({ valid_to: day('2031-01-01') })
      .where('child_id', '=', way.childId)
      .execute()
    await owner.deleteFrom('client_relationship').where('child_id', '=', way.childId).execute()
    await owner
      .updateTable('assignment')
      .set({ worker_id: duty.workerId })
      .where('child_id', '=', way.childId)
      .where('relation', '=', 'responsible')
      .execute()
    const found = await differences()
    expect(found.map(({ table, column }) => `${table} ${column}`).sort()).toEqual([
      'assessment finding',
      'assignment responsible',
      'client_plan current',
      'client_relationship row',
      'intake_item urgency',
      'matter outcome',
      'matter state',
      'open_care_measure validTo',
    ])
    expect(found).toContainEqual({
      table: 'matter',
      id: way.matterId,
      column: 'state',
      stored: 'pending',
      fromActs: 'assessed',
    })
    const { status, stdout, stderr } = run([], office.database.ownerUrl)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '8 columns differ from the acts.\n' })
    expect(stdout).toContain(`matter ${way.matterId} state: stored pending, by the acts assessed`)
  })
})
