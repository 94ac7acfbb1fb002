import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { serviceNeedsAssessment } from '../casework/assessment/documents.ts'
import { signPlan } from '../casework/client-plan/acts.ts'
import { clientPlan } from '../casework/client-plan/documents.ts'
import { addRelative } from '../casework/matter/acts/people.ts'
import { actNames } from '../casework/matter/matter.ts'
import { decideMeasure } from '../casework/open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { type Office, openOffice, tuesday } from '../casework/testing/office.ts'
import { client, done, type OnTheWay, signing, underAssessment, written } from '../casework/testing/way.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { languages } from '../kernel/language.ts'
import type { SignedIn } from '../platform/acting.ts'
import { unforeseeable } from '../platform/clock.ts'
import { healthOf } from '../platform/health.ts'
import { createTestDatabase } from '../platform/testing/database.ts'
import { makeApp } from '../routes.tsx'
import { WorkerAtDesk } from './testing/worker-at-desk.ts'
import { strandTexts } from './texts/strand.ts'

describe('The pages of the desk over many rooms', () => {
  let app: Hono
  let office: Office
  let duty: SignedIn
  let way: OnTheWay
  let open: OnTheWay
  let decision: string
  let at: Record<'duty' | 'aino' | 'colleague' | 'elsewhere' | 'leading' | 'administrator', WorkerAtDesk>
  beforeAll(async () => {
    const database = await createTestDatabase()
    office = await openOffice(database)
    const failed = (error: unknown): void => {
      throw error
    }
    app = await makeApp({
      db: database.db,
      clock: () => tuesday,
      chance: unforeseeable,
      health: healthOf(database.db, []),
      demonstration: true,
      formSecret: new Uint8Array(32),
      failed,
    })
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    const aino = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    const signed = (worker: SignedIn) => WorkerAtDesk.signedIn(app, database.db, worker)
    at = {
      duty: await signed(duty),
      aino: await signed(aino),
      colleague: await signed(await office.worker('Kaisa Kollega', { roles: ['social-worker'] })),
      elsewhere: await signed(await office.worker('Pirkko Muu', { roles: ['social-worker'], county: '08' })),
      leading: await signed(await office.worker('Leena Johtaja', { roles: ['leading-official', 'supervisor'] })),
      administrator: await signed(await office.worker('Pia Pää', { roles: ['administrator'] })),
    }
    way = await client(office, duty, aino, { familyName: 'Korpi', givenNames: 'Eelis' })
    const subject = { childId: way.childId, matterId: null }
    done(await signPlan(office.acting(aino), await written(office, aino, clientPlan, subject), signing))
    const draft = await written(office, aino, serviceOrSupportMeasureDecision, subject)
    decision = done(await decideMeasure(office.acting(aino), draft, signing)).documentId
    open = await underAssessment(office, duty, { familyName: 'Öhman', givenNames: 'Viivi' })
  })

  const pagesOf = (): Record<string, [keyof typeof at, string]> => ({
    today: ['aino', '/desk'],
    'own children': ['aino', '/desk/children'],
    'the child’s page': ['aino', `/desk/children/${way.childId}`],
    'people around the child': ['aino', `/desk/children/${way.childId}/people`],
    'completing an assessment': ['duty', `/desk/assessments/${open.assessmentId}/complete`],
    'notice of a decision': ['aino', `/desk/documents/${decision}/deliver`],
    caseloads: ['leading', '/desk/caseloads'],
    law: ['aino', '/desk/law'],
    'code lists': ['administrator', '/desk/code-lists'],
  })
  const names = Object.keys({
    today: 0,
    'own children': 0,
    'the child’s page': 0,
    'people around the child': 0,
    'completing an assessment': 0,
    'notice of a decision': 0,
    caseloads: 0,
    law: 0,
    'code lists': 0,
  })
  const page = (name: string): [keyof typeof at, string] => {
    const found = pagesOf()[name]
    if (!found) throw new Error(`No page ${name}.`)
    return found
  }

  test.each(names)(
    '%s is shown to who may see it, in three languages, with a neutral title and no inline style',
    async (name) => {
      const [who, path] = page(name)
      const said = new Set<string>()
      for (const language of languages) {
        const { status, html } = await at[who].look(`${path}?lang=${language}`)
        expect([status, html.includes(`<html lang="${language}"`)]).toEqual([200, true])
        expect(html).not.toMatch(/\sstyle="/)
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
        expect(title).not.toMatch(/Korpi|Eelis|Öhman|Viivi/)
        said.add(title)
      }
      expect(said.size).toBe(3)
    },
  )

  test.each([
    ['the child’s page', 'colleague'],
    ['the child’s page', 'elsewhere'],
    ['the child’s page', 'leading'],
    ['people around the child', 'colleague'],
    ['completing an assessment', 'colleague'],
    ['completing an assessment', 'elsewhere'],
    ['notice of a decision', 'colleague'],
    ['caseloads', 'aino'],
    ['code lists', 'aino'],
    ['the child’s page', 'administrator'],
  ] as const)('%s looks to %s as if it were not there', async (name, who) => {
    const [, path] = page(name)
    const notThere = await at[who].look(path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, office.key()))
    const refused = await at[who].look(path)
    expect(refused.status).toBe(404)
    expect(refused.html.replaceAll(path, '')).toBe(
      notThere.html.replaceAll(/\/desk\/\S*?[0-9a-f]{8}-[0-9a-f-]{27}[\w/]*/g, '').replaceAll(path, ''),
    )
  })

  test('every look at a child leaves one line for the child and one for each person around it', async () => {
    const lines = () =>
      office.database.owner
        .selectFrom('use_log')
        .select(['person_id as person', 'object_kind as object', 'relation'])
        .where('act', '=', 'child:view')
        .where('outcome', '=', 'done')
        .execute()
    const before = (await lines()).length
    await at.aino.look(`/desk/children/${way.childId}`)
    const added = (await lines()).slice(before)
    expect(added.map(({ object, relation }) => [object, relation]).sort()).toEqual([
      ['child', 'responsible'],
      ['kinship', 'responsible'],
    ])
    expect(added.map(({ person }) => person)).toContain(way.childId)
  })

  test('lists leave a line for each child they name, in the relation that the worker has', async () => {
    await at.aino.look('/desk/children')
    const rows = await office.database.owner
      .selectFrom('use_log')
      .select(['person_id as person', 'relation'])
      .where('act', '=', 'desk:own-children')
      .where('worker_name', '=', 'Aino Salmi')
      .execute()
    expect(rows).toContainEqual({ person: way.childId, relation: 'responsible' })
  })

  test('a list of nobody is kind and leaves no line', async () => {
    const { status, html } = await at.colleague.look('/desk/children')
    expect([status, html.includes('class="empty"')]).toEqual([200, true])
    expect((await at.colleague.look('/desk')).html).toContain('Mikään ei ole myöhässä')
  })

  test('the child’s page shows who is responsible, each clock with its section, and what is not possible with its own', async () => {
    const { html } = await at.aino.look(`/desk/children/${way.childId}`)
    expect(html).toContain('Aino Salmi')
    expect(html).toContain('ke 4.2.2026')
    expect(html).toMatch(/lastensuojelulaki 30 § 2 mom\./)
    const other = (await at.duty.look(`/desk/children/${open.childId}`)).html
    expect(other).toMatch(/class="impossible"[\s\S]*?lastensuojelulaki 30 § 1 mom\./)
    expect(other).toContain('lastensuojelulaki 34 §')
    expect(other).toContain(`/desk/assessments/${open.assessmentId}/complete`)
  })

  test('the identity code is shown once, and behind a security ban no address', async () => {
    await office.database.owner
      .updateTable('person')
      .set({
        identity_code: '120316A901N',
        born_on: day('2016-03-12'),
        street_address: 'Salakuja 1',
        security_ban: true,
      })
      .where('id', '=', way.childId)
      .execute()
    const { html } = await at.aino.look(`/desk/children/${way.childId}`)
    expect(html.split('120316A901N')).toHaveLength(2)
    expect(html).toContain('8-vuotias')
    expect(html).toContain('Turvakielto')
    expect(html).not.toContain('Salakuja')
  })

  test('the strand is read page by page, and nothing is met twice', async () => {
    for (let number = 0; number < 25; number += 1)
      done(
        await addRelative(office.acting(duty), open.childId, {
          familyName: 'Öhman',
          givenNames: `Läheinen ${number}`,
          kind: 'other',
          custodian: false,
          livesWith: false,
        }),
      )
    const pages = new Set<string>()
    let path: string | undefined = `/desk/children/${open.childId}`
    let shown = 0
    while (path !== undefined) {
      const { html }: { html: string } = await at.duty.look(path)
      const rows = html.match(/<ol class="strand"[\s\S]*?<\/ol>/)?.[0].match(/<li /g)?.length ?? 0
      shown += rows
      pages.add(path)
      path = /href="([^"#]*\?before=\d+)[^"]*" rel="next"/.exec(html)?.[1]
    }
    const { rows } = await office.database.owner
      .selectFrom('act')
      .select((select) => select.fn.countAll<string>().as('rows'))
      .where('child_id', '=', open.childId)
      .executeTakeFirstOrThrow()
    expect([pages.size, shown]).toEqual([2, Number(rows)])
  })

  test('every act that the strand may hold has words', () => {
    expect(Object.keys(strandTexts).sort()).toEqual([...actNames].sort())
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

  test('the law on a day: a value that nobody confirmed says so, and the calculator shows its steps', async () => {
    const { html } = await at.aino.look('/desk/law?on=1.10.2026&rule=rectification&from=24.11.2026')
    expect(html).toContain('vahvistamatta: vuoden 2026 uudistus on voinut muuttaa arvoa')
    expect(html).toContain('ma 28.12.2026')
    expect(html).toContain('jouluaatto')
    for (const query of ['on=32.1.2026', 'on=1.1.1999', 'rule=nonsense&from=1.1.2026', 'rule=appeal&from=x'])
      expect((await at.aino.look(`/desk/law?${query}`)).html).toContain('class="error-summary"')
  })

  test('an administrator sees every entry that nobody verified, and no child', async () => {
    const { html } = await at.administrator.look('/desk/code-lists')
    expect(html).toContain('ei lähdettä')
    const today = (await at.administrator.look('/desk')).html
    expect(today).toContain('/desk/code-lists')
    expect(today).not.toContain('Korpi')
  })
})
