import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '../access/acts/sign-in.ts'
import { startAssessment } from '../casework/assessment/acts.ts'
import type { ItemId } from '../casework/matter/matter.ts'
import { formsOn } from '../casework/notification/testing/paper-browser.ts'
import { arrives, isAssessedForUrgency, isRegistered } from '../casework/testing/intake.ts'
import { type Office, openOffice, tuesday } from '../casework/testing/office.ts'
import { day } from '../kernel/day.ts'
import { artificialIdentityCode } from '../kernel/identity-code.ts'
import { languages } from '../kernel/language.ts'
import type { SignedIn } from '../platform/acting.ts'
import { unforeseeable } from '../platform/clock.ts'
import { healthOf } from '../platform/health.ts'
import { createTestDatabase } from '../platform/testing/database.ts'
import { makeApp } from '../routes.tsx'

const steps = ['', '/reporter', '/register', '/inform', '/transfer', '/attach', '/begin', '/start', '/skip']

describe('The intake side of the desk', () => {
  let app: Hono
  let office: Office
  let duty: SignedIn
  let cookies: Record<'duty' | 'colleague' | 'elsewhere', string>
  beforeAll(async () => {
    const database = await createTestDatabase()
    office = await openOffice(database)
    app = await makeApp({
      db: database.db,
      clock: () => tuesday,
      chance: unforeseeable,
      health: healthOf(database.db, []),
      demonstration: true,
      formSecret: new Uint8Array(32),
      failed: (error) => {
        throw error
      },
    })
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    const colleague = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    const elsewhere = await office.worker('Pirkko Muu', { roles: ['duty-worker'], onDuty: true, county: '08' })
    const cookie = async ({ workerId }: SignedIn) =>
      `__Host-suojatie=${await signIn(database.db, workerId, tuesday, unforeseeable)}`
    cookies = { duty: await cookie(duty), colleague: await cookie(colleague), elsewhere: await cookie(elsewhere) }
  })
  const get = async (path: string, who: keyof typeof cookies = 'duty') => {
    const response = await app.request(`http://localhost:3000${path}`, { headers: { cookie: cookies[who] } })
    return { status: response.status, html: await response.text() }
  }
  const send = async (path: string, typed: Readonly<Record<string, string>>) => {
    const form = formsOn((await get(path)).html).find(({ action }) => action === path)
    const fields = new URLSearchParams(form?.fields ?? '')
    for (const [field, value] of Object.entries(typed)) fields.set(field, value)
    const response = await app.request(`http://localhost:3000${path}`, {
      method: 'POST',
      headers: { cookie: cookies.duty },
      body: fields,
    })
    return { status: response.status, html: await response.text(), go: response.headers.get('location') }
  }
  const items = () => office.database.owner.selectFrom('intake_item').select(['id', 'stage'])
  const stageOf = async (item: ItemId) => (await items().where('id', '=', item).executeTakeFirstOrThrow()).stage
  const itemAbout = async (name: string) => (await items().where('child_name', '=', name).executeTakeFirstOrThrow()).id
  const said = (html: string) => html.replace(/<a [^>]*lang=[^>]*>.*?<\/a>/gs, '').replaceAll(/\?lang=\w\w/g, '')

  test('every page of an item is there for who is on duty, in three languages, without inline style or a name in its title', async () => {
    const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Eelis', familyName: 'Kanarialintu' })
    for (const path of ['/desk/inbox', ...steps.map((step) => `/desk/inbox/${item}${step}`)]) {
      for (const language of languages) {
        const { status, html } = await get(`${path}?lang=${language}`)
        expect([path, language, status]).toEqual([path, language, 200])
        expect(html).toContain(`<html lang="${language}"`)
        expect(html).not.toMatch(/ style=|undefined|NaN|\[object/)
        expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toMatch(/Eelis|Kanarialintu/)
      }
    }
  })

  test('what is not yours is as if it were not there: a colleague off duty and another county get the page of nothing', async () => {
    const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Aatu', familyName: 'Piilo' })
    const nothing = '/desk/inbox/01948e8c-0000-7000-8000-000000000001'
    for (const who of ['colleague', 'elsewhere'] as const) {
      for (const step of steps) {
        const [theirs, missing] = [await get(`/desk/inbox/${item}${step}`, who), await get(nothing + step, who)]
        expect([who, step, theirs.status]).toEqual([who, step, 404])
        expect(said(theirs.html).replaceAll(item, '')).toBe(
          said(missing.html).replaceAll('01948e8c-0000-7000-8000-000000000001', ''),
        )
      }
    }
    expect((await get('/desk/inbox', 'colleague')).status).toBe(404)
    expect((await get('/desk/inbox', 'elsewhere')).html).not.toContain('Piilo')
  })

  test('the inbox says how long is left, what is not assessed, and counts by stage', async () => {
    await arrives(office, duty, { givenNames: 'Veli', familyName: 'Jono' })
    const { html } = await get('/desk/inbox?lang=fi')
    expect(html).toContain('Veli Jono')
    expect(html).toContain('9 päivää jäljellä')
    expect(html).toContain('to 13.2.2025')
    expect(html).toMatch(/href="\/desk\/inbox\?stage=received">/)
    expect((await get('/desk/inbox?stage=urgency-assessed&page=999')).html).not.toContain('Veli Jono')
  })

  test('the item shows the message as it came and what may not be done yet, with the section; not who sent it', async () => {
    const { receipt } = await office.notification(
      {
        children: [{ familyName: 'Laine', givenNames: 'Ida', school: 'Harjulan koulu' }],
        what: 'Rivi yksi.\nRivi <b>kaksi</b>.',
      },
      { anonymous: false, familyName: 'Vahtera', givenNames: 'Tuula', sender: '4' },
    )
    const item = /\/desk\/inbox\/([0-9a-f-]{36})"><bdi>Ida Laine/.exec((await get('/desk/inbox')).html)?.[1] ?? ''
    const { html } = await get(`/desk/inbox/${item}?lang=fi`)
    expect(html).toContain(receipt)
    expect(html).toContain('Rivi yksi.\nRivi &lt;b&gt;kaksi&lt;/b&gt;.')
    expect(html).toContain('Harjulan koulu')
    expect(html).not.toContain('Vahtera')
    expect(html).toMatch(
      /impossible"><b>Aloita palvelutarpeen arviointi<\/b><span>Ilmoitus on ensin kirjattava lapselle\.<\/span><span class="basis">lastensuojelulaki 26 § 5 mom\./,
    )
    expect(html).toContain(`/desk/inbox/${item}/register`)
    const reporter = await get(`/desk/inbox/${item}/reporter?lang=fi`)
    expect(reporter.html).toContain('Vahtera')
    expect(reporter.html).toContain('Tämä katselu kirjattiin lokiin')
  })

  describe('Registering on screen', () => {
    test('the form is filled with what the message tells, and one press registers the child and issues the document', async () => {
      const code = artificialIdentityCode(day('2017-03-12'), 913)
      await office.notification({
        children: [{ familyName: 'Šlahtinen', givenNames: 'Áilu', identityCode: code, streetAddress: 'Tie 1' }],
        carers: [{ familyName: 'Šlahtinen', givenNames: 'Máret', relation: 'äiti', phone: '040 123 4567' }],
      })
      const item = await itemAbout('Áilu Šlahtinen')
      const sent = await send(`/desk/inbox/${item}/register`, { press: 'register', 'kin.1.custodian': 'yes' })
      expect([sent.status, sent.go]).toEqual([303, `/desk/inbox/${item}`])
      const document = await office.database.owner
        .selectFrom('document')
        .innerJoin('person', 'person.id', 'document.child_id')
        .select(['document.number as number', 'document.kept_apart as keptApart', 'person.born_on as bornOn'])
        .where('person.identity_code', '=', code)
        .executeTakeFirstOrThrow()
      expect(document).toMatchObject({ number: '4009', bornOn: '2017-03-12', keptApart: { hash: expect.any(String) } })
      expect((await get(`/desk/inbox/${item}`)).html).toContain('Máret Šlahtinen')
    })

    test('a code and a birthday that do not fit are explained, and everything typed stays', async () => {
      const item = await arrives(office, duty, { givenNames: 'Leo', familyName: 'Virhe' })
      const path = `/desk/inbox/${item}/register`
      const typed = {
        press: 'register',
        child: 'new',
        familyName: 'Virhe-Kirjoitettu',
        identityCode: artificialIdentityCode(day('2017-03-12'), 914),
        bornOn: '13.3.2017',
        'kin.1.givenNames': 'Säilyvä',
      }
      const wrong = await send(path, typed)
      expect(wrong.status).toBe(400)
      expect(wrong.html).toContain('Henkilötunnus kertoo toisen syntymäpäivän')
      for (const text of ['Virhe-Kirjoitettu', '13.3.2017', 'Säilyvä']) expect(wrong.html).toContain(`value="${text}"`)
      expect((await send(path, { ...typed, identityCode: '131052-308X', bornOn: '' })).html).toContain(
        'Malli: 131052-308T',
      )
      expect((await send(path, { ...typed, identityCode: '', bornOn: '12.3.1999' })).html).toContain('jo täysi-ikäinen')
      expect((await send(path, { ...typed, familyName: 'a\u0000b' })).status).toBe(400)
      expect(await stageOf(item)).toBe('received')
    })

    test('one more person can be added without script, and a search finds somebody else, the rest kept as typed', async () => {
      const known = await arrives(office, duty, { givenNames: 'Oona', familyName: 'Toinen' })
      await isRegistered(office.acting(duty), known, { givenNames: 'Oona', familyName: 'Toinen' })
      const item = await arrives(office, duty, { givenNames: 'Nimi', familyName: 'Väärin' })
      const path = `/desk/inbox/${item}/register`
      const grown = await send(path, { press: 'add', 'kin.1.givenNames': 'Ensimmäinen' })
      expect(grown.status).toBe(200)
      expect(grown.html).toContain('name="kin.2.givenNames"')
      expect(grown.html).toContain('value="Ensimmäinen"')
      const found = await send(path, { press: 'search', 'search.familyName': 'Toinen', 'search.givenNames': 'Oona' })
      expect(found.status).toBe(200)
      expect(found.html).toMatch(/name="child" value="[0-9a-f-]{36}"/)
      expect(found.html).toContain('<bdi>Oona Toinen</bdi>')
    })

    test('an identity code that somebody has is refused with that person offered', async () => {
      const code = artificialIdentityCode(day('2016-05-04'), 915)
      const first = await arrives(office, duty, { givenNames: 'Sama', familyName: 'Tunnus' })
      await send(`/desk/inbox/${first}/register`, { press: 'register', child: 'new', identityCode: code })
      const second = await arrives(office, duty, { givenNames: 'Aivan', familyName: 'Muu' })
      const refused = await send(`/desk/inbox/${second}/register`, {
        press: 'register',
        child: 'new',
        identityCode: code,
      })
      expect(refused.status).toBe(409)
      expect(refused.html).toContain('Tällä henkilötunnuksella on jo henkilö')
      expect(refused.html).toContain('<bdi>Sama Tunnus</bdi>')
      expect(await stageOf(second)).toBe('received')
    })
  })

  describe('A step', () => {
    test('with something missing answers 400 and keeps what was typed', async () => {
      const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Aada', familyName: 'Vaje' })
      const skip = await send(`/desk/inbox/${item}/skip`, { reason: 'Kirjoitettu perustelu.' })
      expect([skip.status, skip.html.includes('Kirjoitettu perustelu.')]).toEqual([400, true])
      const inform = await send(`/desk/inbox/${item}/inform`, {
        child: 'not-told',
        custodian: 'told',
        manner: 'phone',
        on: '4.2.2025',
      })
      expect([inform.status, inform.html.includes('href="#field-reason"')]).toEqual([400, true])
      expect(
        (
          await send(`/desk/inbox/${item}/inform`, {
            child: 'told',
            custodian: 'told',
            manner: 'phone',
            on: '3.2.2025',
          })
        ).html,
      ).toContain('ennen kuin ilmoitus saapui')
      expect((await send(`/desk/inbox/${item}/transfer`, { county: '02', reason: 'Oma.' })).html).toContain(
        'oma hyvinvointialue',
      )
      expect((await send(`/desk/inbox/${item}/transfer`, { county: '77', reason: 'Ei ole.' })).status).toBe(400)
      expect(await stageOf(item)).toBe('urgency-assessed')
    })

    test('that came between answers 409 with the reason and the section', async () => {
      const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Elias', familyName: 'Väliin' })
      const path = `/desk/inbox/${item}/skip`
      const form = formsOn((await get(path)).html).find(({ action }) => action === path)
      await startAssessment(office.acting(duty), item, { startedWith: 'call' })
      const fields = new URLSearchParams(form?.fields)
      fields.set('ground', 'assessed-recently')
      fields.set('reason', 'Myöhässä.')
      const response = await app.request(`http://localhost:3000${path}?lang=fi`, {
        method: 'POST',
        headers: { cookie: cookies.duty },
        body: fields,
      })
      expect(response.status).toBe(409)
      const html = await response.text()
      expect(html).toContain('Palvelutarpeen arviointi on jo aloitettu.')
      expect(html).toContain('lastensuojelulaki 26 § 3 mom.')
    })

    test('goes through: told, attached nowhere, started; and the inbox says what was done', async () => {
      const { item } = await isAssessedForUrgency(office, duty, { givenNames: 'Otso', familyName: 'Valmis' })
      const informed = await send(`/desk/inbox/${item}/inform`, {
        child: 'told',
        custodian: 'told',
        manner: 'phone',
        on: '4.2.2025',
      })
      expect(informed.go).toBe(`/desk/inbox/${item}`)
      expect((await get(`/desk/inbox/${item}/attach?lang=fi`)).html).toContain('Lapsi ei ole lastensuojelun asiakas.')
      expect((await send(`/desk/inbox/${item}/start`, { startedWith: 'other' })).status).toBe(400)
      expect((await send(`/desk/inbox/${item}/start`, { startedWith: 'home-visit' })).go).toBe(`/desk/inbox/${item}`)
      expect(await stageOf(item)).toBe('assessment-started')
      const moved = await isAssessedForUrgency(office, duty, { givenNames: 'Noa', familyName: 'Muutto' })
      const sent = await send(`/desk/inbox/${moved.item}/transfer`, { county: '08', reason: 'Asuu Tampereella.' })
      expect((await get(`${sent.go}&lang=fi`)).html).toContain('Ilmoitus siirrettiin')
    })

    test('beginning at once draws the caseload beside the cap and names the worker', async () => {
      const { item } = await isAssessedForUrgency(
        office,
        duty,
        { givenNames: 'Viivi', familyName: 'Kiire' },
        'immediate',
      )
      const page = await get(`/desk/inbox/${item}/begin?lang=fi`)
      expect(page.html).toContain('0 lasta, enintään 30')
      const worker = /name="responsible" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
      const begun = await send(`/desk/inbox/${item}/begin`, {
        ground: 'urgent-action',
        reason: 'Turvattava tänään.',
        responsible: worker,
        told: 'told',
      })
      expect(begun.go).toBe(`/desk/inbox/${item}`)
      expect((await get(`/desk/inbox/${item}?lang=fi`)).html).toContain('Lapsi on jo lastensuojelun asiakas')
    })
  })
})
