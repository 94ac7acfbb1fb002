import { beforeAll, describe, expect, test } from 'vitest'
import { openOffice, tuesday } from '../../casework/testing/office.ts'
import { WorkerAtDesk } from '../../desk/testing/worker-at-desk.ts'
import { languages } from '../../kernel/language.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { healthOf } from '../../platform/health.ts'
import { createTestDatabase } from '../../platform/testing/database.ts'
import { makeApp } from '../../routes.tsx'

const contact = '/desk/guide/contacts/02-guidance'
const service = '/desk/guide/services/jalkihuolto'
const pages = [
  '/desk/guide',
  '/desk/guide?show=attention',
  '/desk/guide?show=nothing-like-this',
  '/desk/guide/stale',
  '/desk/guide/contacts/new',
  contact,
  `${contact}/history`,
  `${contact}/withdraw`,
  '/desk/guide/services/new',
  service,
  `${service}/history`,
  `${service}/withdraw`,
]

function text(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('The pages on which the guide is kept', () => {
  let editor: WorkerAtDesk
  let colleague: WorkerAtDesk
  let elsewhere: WorkerAtDesk
  let socialWorker: WorkerAtDesk
  let publicly: (path: string) => Promise<string>
  beforeAll(async () => {
    const database = await createTestDatabase()
    const office = await openOffice(database)
    const app = await makeApp({
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
    const seated = async (
      name: string,
      roles: readonly ('guide-editor' | 'social-worker' | 'administrator')[],
      county = '02',
    ) => WorkerAtDesk.signedIn(app, database.db, await office.worker(name, { roles, county }))
    editor = await seated('Tuula Toimittaja', ['guide-editor'])
    colleague = await seated('Kaisa Kollega', ['guide-editor'])
    elsewhere = await seated('Pirkko Muu', ['guide-editor'], '08')
    socialWorker = await seated('Aino Salmi', ['social-worker', 'administrator'])
    publicly = async (path) => text(await (await app.request(`http://localhost:3000${path}`)).text())
  })

  test.each(pages)('%s opens for an editor in every language, whole, and for nobody else', async (path) => {
    for (const language of languages) {
      const shown = await editor.look(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      expect(shown.status).toBe(200)
      expect(shown.html).toContain(`<html lang="${language}"`)
      expect(shown.html).not.toMatch(/\sstyle=|\{\{|undefined|NaN|\[object/)
      expect(shown.html.match(/<h1/g)).toHaveLength(1)
    }
    const nowhere = await socialWorker.look('/desk/nothing-like-this')
    const theirs = await socialWorker.look(path)
    expect(theirs.status).toBe(404)
    const bare = (html: string, at: string) => html.replaceAll(at.split('?')[0] ?? at, '')
    expect(bare(theirs.html, path)).toBe(bare(nowhere.html, '/desk/nothing-like-this'))
  })
  test.each(['', '/history', '/withdraw'])('a contact of this county is not there for another%s', async (part) => {
    expect((await elsewhere.look(contact + part)).status).toBe(404)
    expect((await elsewhere.look(service + part)).status).toBe(200)
  })
  test('a contact that nobody keeps is not there', async () => {
    expect((await editor.look('/desk/guide/contacts/02-nothing')).status).toBe(404)
    expect((await editor.look('/desk/guide/contacts/fi-112')).status).toBe(404)
    expect((await editor.look('/desk/guide/contacts/Ä')).status).toBe(404)
  })

  test('what is wrong is told at the field, and everything typed is kept', async () => {
    const page = await editor.look(contact)
    const sent = await editor.press(
      page,
      { name: 'go', value: 'publish' },
      { 'day1.hours': 'aamulla', phone: '12', 'name.sv': '', 'exception0.from': '31.2.2026' },
    )
    expect(sent.status).toBe(400)
    expect(text(sent.html)).toContain('Maanantai: Kirjoita ajat muodossa 8–15')
    expect(sent.html).toContain('value="aamulla"')
    expect(sent.html).toContain('value="31.2.2026"')
    expect(sent.html).toContain('href="#field-day1.hours"')
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('019 226 0401')
  })
  test('a preview shows the card as the public will see it, in the chosen language, and writes nothing', async () => {
    const page = await editor.look(contact)
    const typed = { 'name.fi': 'Perheneuvo', 'name.sv': 'Familjeråd', 'day2.hours': '7–18' }
    const shown = await editor.press(page, { name: 'go', value: 'preview-sv' }, typed)
    expect(shown.status).toBe(200)
    expect(text(shown.html)).toContain('Öppet nu, stänger kl. 18 Familjeråd')
    expect(shown.html).toContain('value="7–18"')
    expect(text((await editor.look(`${contact}/history`)).html)).toContain('Alue ei ole vielä muuttanut tätä.')
    expect(await publicly('/sv/kontakt/traskanda')).toContain('Rådgivning och handledning')
    expect(await publicly('/sv/kontakt/traskanda')).not.toContain('Familjeråd')
  })
  test('a draft is seen by colleagues and not by the public; publishing shows it at once', async () => {
    const saved = await editor.press(
      await editor.look(contact),
      { name: 'go', value: 'save' },
      { 'name.fi': 'Luonnosnimi' },
    )
    expect([saved.status, saved.go]).toEqual([303, contact])
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).not.toContain('Luonnosnimi')
    const theirs = await colleague.look(contact)
    expect(theirs.html).toContain('value="Luonnosnimi"')
    const published = await colleague.press(
      theirs,
      { name: 'go', value: 'publish' },
      { 'name.fi': 'Julkaistu nimi', note: 'Nimi vaihtui' },
    )
    expect(published.status).toBe(303)
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('Julkaistu nimi')
    expect(await publicly('/api/v1/contacts?municipality=186')).toContain('Julkaistu nimi')
  })
  test('the history tells who, when and what changed', async () => {
    const said = text((await editor.look(`${contact}/history`)).html)
    expect(said).toContain('Kaisa Kollega, ti 4.2.2025 klo 10.15')
    expect(said).toContain('Nimi vaihtui')
    expect(said).toMatch(/Nimi suomeksi Ennen Luonnosnimi Nyt Julkaistu nimi/)
  })
  test('who is late is told, with both versions, and may then decide', async () => {
    const page = await editor.look(contact)
    await colleague.press(await colleague.look(contact), { name: 'go', value: 'save' }, { 'name.fi': 'Kollegan nimi' })
    const late = await editor.press(page, { name: 'go', value: 'save' }, { 'name.fi': 'Oma nimi' })
    expect(late.status).toBe(409)
    expect(text(late.html)).toMatch(/Nimi suomeksi Työtoverilla Kollegan nimi Sinulla Oma nimi/)
    expect(late.html).toContain('value="Oma nimi"')
    const decided = await editor.press(late, { name: 'go', value: 'publish' }, {})
    expect(decided.status).toBe(303)
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('Oma nimi')
  })
  test('an older version is restored as a draft', async () => {
    const page = await editor.look(`${contact}/history`)
    const form = /<input type="hidden" name="restored" value="2"\/>/.test(page.html)
    expect(form).toBe(true)
    const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const token =
      /name="token" value="([^"]+)"/.exec(page.html.slice(page.html.indexOf('name="restored"') - 900))?.[1] ?? ''
    const sent = await editor.send(
      `${contact}/history`,
      new URLSearchParams({ key, token, restored: '2', version: '4' }),
    )
    expect([sent.status, sent.go]).toEqual([303, contact])
    expect((await editor.look(contact)).html).toContain('value="Julkaistu nimi"')
  })
  test('what is withdrawn is gone for the public, and the page says that it cannot be hidden twice', async () => {
    const page = await editor.look(`${contact}/withdraw`)
    expect(text(page.html)).toContain('yhtään alueen varmistettua numeroa täällä: Koko alue')
    const silent = await editor.press(page, {}, { note: '' })
    expect(silent.status).toBe(400)
    expect(text(silent.html)).toContain('Kirjoita, miksi numero poistetaan näkyvistä')
    const sent = await editor.press(page, {}, { note: 'Numero suljettu' })
    expect([sent.status, sent.go]).toEqual([303, contact])
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).not.toContain('Oma nimi')
    expect(text((await editor.look(`${contact}/withdraw`)).html)).toContain('Tätä ei näytetä yleisölle nyt')
    expect(text((await editor.look('/desk/guide?show=withdrawn')).html)).toContain('poistettu näkyvistä')
  })
  test('a new contact is there for the public when it is published', async () => {
    const page = await editor.look('/desk/guide/contacts/new')
    const name = { 'name.fi': 'Perheiden chat', 'name.sv': 'Familjechatten', 'name.en': 'Family chat' }
    const source = { 'source.title': 'Alueen sivu', 'source.url': 'https://example.org/', 'source.date': '3.2.2025' }
    const kind = {
      contactKind: 'guidance',
      numberConfirmed: 'yes',
      phone: '116 117',
      'day2.hours': '8–15',
      eves: 'closed',
    }
    const sent = await editor.press(page, { name: 'go', value: 'publish' }, { ...name, ...source, ...kind })
    expect([sent.status, sent.go]).toEqual([303, '/desk/guide/contacts/02-perheiden-chat'])
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('Perheiden chat 116 117')
    expect(await publicly('/fi/yhteystiedot/tampere')).not.toContain('Perheiden chat')
  })
  test('a page of the county’s own version is what its people read', async () => {
    const page = await editor.look(service)
    const sent = await editor.press(
      page,
      { name: 'go', value: 'publish' },
      { 'summary.fi': 'Tukea omilleen muuttoon.', 'what.fi': 'Ensin.\n\n- yksi\n- kaksi' },
    )
    expect(sent.status).toBe(303)
    const read = await publicly('/fi/palvelut/lastensuojelun-jalkihuolto/jarvenpaa')
    const other = await publicly('/fi/palvelut/jalkihuolto/jarvenpaa')
    expect(`${read}${other}`).toContain('Tukea omilleen muuttoon.')
    expect(`${read}${other}`).toContain('Ensin. yksi kaksi')
  })
  test('the page of stale and missing facts counts and lists them', async () => {
    const said = text((await editor.look('/desk/guide/stale')).html)
    expect(said).toMatch(/Alue ei ole vielä tarkistanut \d+ \/ \d+/)
    expect(said).toMatch(/Numero puuttuu|Numero odottaa varmistusta/)
  })
})
