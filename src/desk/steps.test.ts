import { beforeAll, describe, expect, test } from 'vitest'
import { serviceNeedsAssessment } from '../casework/assessment/documents.ts'
import { type Office, tuesday } from '../casework/testing/office.ts'
import { type OnTheWay, written } from '../casework/testing/way.ts'
import { newId } from '../kernel/id.ts'
import type { SignedIn } from '../platform/acting.ts'
import { viewCompleting } from './completing.ts'
import { type ServedOffice, servedOffice } from './testing/served-office.ts'

describe('The steps that are taken from the child’s page', () => {
  let office: Office
  let duty: SignedIn
  let way: OnTheWay
  let open: OnTheWay
  let decision: string
  let at: ServedOffice['at']
  beforeAll(async () => {
    const served = await servedOffice()
    ;({ office, duty, at, decision } = served)
    way = served.client
    open = served.assessed
  })

  test('a person is added around the child; a wrong form keeps what was typed', async () => {
    const path = `/desk/children/${way.childId}/people`
    const empty = await at.aino.press(await at.aino.look(path), {}, { givenNames: 'Irja', familyName: ' ' })
    expect(empty.status).toBe(400)
    expect(empty.html).toContain('value="Irja"')
    const added = await at.aino.press(
      await at.aino.look(path),
      {},
      {
        givenNames: 'Irja',
        familyName: 'Korpi',
        kind: 'grandparent',
        phone: '040 765 4321',
        securityBan: 'yes',
      },
    )
    expect([added.status, added.go]).toEqual([303, `/desk/children/${way.childId}`])
    const { html } = await at.aino.look(`/desk/children/${way.childId}`)
    expect(html).toContain('Irja Korpi')
    expect(html).not.toContain('765 4321')
    expect(html).toContain('Lapsen läheinen lisättiin')
    const message = (await at.aino.look(`/desk/inbox/${way.itemId}`)).html
    expect(message).toContain('Irja Korpi')
    expect(message).not.toContain('765 4321')
    expect(message).toContain('Yhteystietoja ei näytetä turvakiellon vuoksi.')
  })

  test('notice of the decision: an impossible day is told of, a letter counts from the seventh day', async () => {
    const path = `/desk/documents/${decision}/deliver`
    const typed = { recipient: 'another', name: 'Sanna Korpi', manner: 'letter' }
    for (const on of ['31.2.2025', '', '5.2.2025', '3.2.2025'])
      expect((await at.aino.press(await at.aino.look(path), {}, { ...typed, on })).status).toBe(400)
    const given = await at.aino.press(await at.aino.look(path), {}, { ...typed, on: '4.2.2025' })
    expect([given.status, given.go]).toEqual([303, path])
    const { html } = await at.aino.look(path)
    expect(html).toContain('ti 11.2.2025')
    expect(html).toContain('to 13.3.2025')
    expect(html).toContain('hallintolaki 49 c §')
  })

  describe('completing an assessment', () => {
    const path = () => `/desk/assessments/${open.assessmentId}/complete`
    test('is not offered before the document can be signed, and says what is missing', async () => {
      const { html } = await at.duty.look(path())
      expect(html).toContain('Arvioasiakirjaa ei ole vielä aloitettu.')
      expect(html).not.toContain('name="finding"')
    })

    test('is for a social worker: another who has the child as a task reads so, with the section (LSL 26.5 §)', async () => {
      const kai = await office.worker('Kai Kari', { roles: ['duty-worker'], qualification: 'social-counsellor' })
      await office.database.owner
        .insertInto('assignment')
        .values({
          id: newId<'assignment'>(tuesday, office.chance),
          county: '02',
          worker_id: kai.workerId,
          child_id: open.childId,
          relation: 'handler',
          ground: 'test',
          begins_at: tuesday,
        })
        .execute()
      const view = await viewCompleting(office.acting(kai), open.assessmentId)
      expect(view.closed).toEqual({
        kind: 'not-a-social-worker',
        basis: { act: 'LSL', section: '26', subsection: 5 },
      })
      const logged = await office.database.owner
        .selectFrom('use_log')
        .select(['relation', 'outcome'])
        .where('worker_id', '=', kai.workerId)
        .execute()
      expect(logged).toEqual([{ relation: 'handler', outcome: 'done' }])
    })

    test('needs a finding, reasons and, on a need, whom to name; what was typed is kept', async () => {
      await written(office, duty, serviceNeedsAssessment, open)
      const page = await at.duty.look(path())
      const sent = await at.duty.press(page, {}, { finding: 'child-welfare-need', reason: 'Kasvuolot vaarantavat.' })
      expect(sent.status).toBe(400)
      expect(sent.html).toContain('Kasvuolot vaarantavat.')
      expect(sent.html).toContain('href="#field-responsible"')
    })

    test('over the cap it is refused with the section, and the box that confirms it is there', async () => {
      const full = await office.worker('Täysi Työtaakka', { roles: ['social-worker'] })
      for (let number = 0; number < 30; number += 1) {
        const child = newId<'person'>(tuesday, office.chance)
        const { owner } = office.database
        await owner
          .insertInto('person')
          .values({ id: child, county: '02', family_name: 'Lapsi', given_names: `${number}`, created_at: tuesday })
          .execute()
        await owner
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
      const typed = { finding: 'child-welfare-need', reason: 'Kasvuolot vaarantavat.', told: 'not-yet' }
      const sent = await at.duty.press(await at.duty.look(path()), {}, { ...typed, responsible: full.workerId })
      expect(sent.status).toBe(409)
      expect(sent.html).toContain('lastensuojelulaki 13 b § 2 mom.')
      expect(sent.html).toContain('name="overCap"')
      expect(sent.html).toContain('Kasvuolot vaarantavat.')
      expect((await at.leading.look('/desk/caseloads')).html).toContain('30 / 30')
    })

    test('a draft that was saved after it was read is not signed unread', async () => {
      const page = await at.duty.look(path())
      await office.database.owner
        .updateTable('draft')
        .set({ version: 99 })
        .where('child_id', '=', open.childId)
        .execute()
      const sent = await at.duty.press(page, {}, { finding: 'no-need', reason: 'Ei tarvetta.' })
      expect(sent.status).toBe(409)
      expect(sent.html).toContain('Ei tarvetta.')
    })

    test('a need begins the client relationship, starts the plan, and gives the same answer when sent again', async () => {
      const page = await at.duty.look(path())
      const typed = {
        finding: 'child-welfare-need',
        reason: 'Kasvuolot vaarantavat.',
        refused: 'yes',
        responsible: duty.workerId,
        told: 'told',
      }
      const sent = await at.duty.press(page, {}, typed)
      expect([sent.status, sent.go]).toEqual([303, `/desk/children/${open.childId}`])
      const again = await at.duty.press(page, {}, typed)
      expect([again.status, again.go]).toEqual([303, `/desk/children/${open.childId}`])
      const { html } = await at.duty.look(`/desk/children/${open.childId}`)
      expect(html).toContain('tarpeellisista palveluista kieltäydytty')
      expect(html).toMatch(/\/desk\/drafts\/[0-9a-f-]{36}/)
      const rows = await office.database.owner
        .selectFrom('client_relationship')
        .select('id')
        .where('child_id', '=', open.childId)
        .execute()
      expect(rows).toHaveLength(1)
    })

    test('a second time it is not possible now, with the section', async () => {
      const { html } = await at.duty.look(path())
      expect(html).toContain('lastensuojelulaki 26 § 5 mom.')
      expect(html).not.toContain('name="finding"')
    })
  })
})
