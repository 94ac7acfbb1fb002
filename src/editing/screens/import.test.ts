import { beforeAll, describe, expect, test } from 'vitest'
import { openOffice, tuesday } from '../../casework/testing/office.ts'
import { WorkerAtDesk } from '../../desk/testing/worker-at-desk.ts'
import { languages } from '../../kernel/language.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { healthOf } from '../../platform/health.ts'
import { createTestDatabase } from '../../platform/testing/database.ts'
import { makeApp } from '../../routes.tsx'

const pages = ['/desk/guide/import', '/desk/guide/import/drafts', '/desk/guide/export']
const file = '/desk/guide/export/service-catalogue.json'

function text(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

function channel(name: string, over: object = {}) {
  return {
    id: '11111111-2222-3333-4444-555555555555',
    serviceChannelType: 'Phone',
    serviceChannelNames: [{ language: 'fi', type: 'Name', value: name }],
    areaType: 'Nationwide',
    phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '192260401', language: 'fi' }],
    serviceHours: [
      {
        serviceHourType: 'DaysOfTheWeek',
        additionalInformation: [{ language: 'fi', value: 'Avoinna arkipäivinä. Arkipyhien aattoina klo 12 saakka.' }],
        openingHour: [{ dayFrom: 'Tuesday', dayTo: '', from: '10:00:00', to: '14:00:00' }],
      },
    ],
    publishingStatus: 'Published',
    ...over,
  }
}

describe('The pages on which the guide and the Service Catalogue meet', () => {
  let editor: WorkerAtDesk
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
    const seated = async (name: string, roles: readonly ('guide-editor' | 'social-worker')[], county = '02') =>
      WorkerAtDesk.signedIn(app, database.db, await office.worker(name, { roles, county }))
    editor = await seated('Tuula Toimittaja', ['guide-editor'])
    elsewhere = await seated('Pirkko Muu', ['guide-editor'], '08')
    socialWorker = await seated('Aino Salmi', ['social-worker'])
    publicly = async (path) => text(await (await app.request(`http://localhost:3000${path}`)).text())
  })
  const compared = async (worker: WorkerAtDesk, catalogue: unknown, language = 'fi') => {
    const page = await worker.look('/desk/guide/import')
    const body = new URLSearchParams(formFields(page.html))
    const typed = typeof catalogue === 'string' ? catalogue : JSON.stringify(catalogue)
    body.set('catalogue', typed)
    body.set('go', 'compare')
    return worker.send(`/desk/guide/import?lang=${language}`, body)
  }

  test.each(pages)('%s opens for an editor in every language, whole, and for nobody else', async (path) => {
    for (const language of languages) {
      const shown = await editor.look(`${path}?lang=${language}`)
      expect(shown.status).toBe(200)
      expect(shown.html).toContain(`<html lang="${language}"`)
      expect(shown.html).not.toMatch(/\sstyle=|undefined|NaN|\[object/)
      expect(shown.html.match(/<h1/g)).toHaveLength(1)
    }
    expect((await socialWorker.look(path)).status).toBe(404)
  })

  test('what the file would change is told field by field, in every language, and nothing is written', async () => {
    const given = {
      itemList: [channel('Perheiden neuvonta'), channel('Hammashoito', { id: null, phoneNumbers: [] }), 7],
    }
    const shown = await compared(editor, given)
    expect(shown.status).toBe(200)
    const said = text(shown.html)
    expect(said).toMatch(
      /Uusia: 1 · Muuttuvia: 1 · Ennallaan: 0 · Oppaassa, mutta ei tiedostossa: 2 · Ei voitu lukea: 1/,
    )
    expect(said).toMatch(/Nimi suomeksi Ennen Lapsiperheiden neuvonta ja ohjaus Nyt Perheiden neuvonta/)
    expect(said).toContain('Tunnistettu numerosta.')
    expect(said).toContain('Nimestä ei selviä, liittyykö tämä lastensuojeluun.')
    expect(said).toContain('3. Tämä ei ole palvelu eikä asiointikanava.')
    expect(said).toContain('Sosiaalipäivystys virka-aikana')
    expect(shown.html).toMatch(
      /value="contact 02-guidance 0"[^>]*checked=""|checked=""[^>]*value="contact 02-guidance 0"/,
    )
    expect(shown.html).not.toMatch(/value="contact 02-hammashoito 0"[^>]*checked=""/)
    expect(text((await compared(editor, given, 'sv')).html)).toContain('Identifierad genom numret.')
    expect(text((await compared(editor, given, 'en')).html)).toContain('Recognised by its number.')
    expect(text((await editor.look('/desk/guide/contacts/02-guidance/history?lang=fi')).html)).toContain(
      'Alue ei ole vielä muuttanut tätä.',
    )
  })

  test.each([
    ['nothing', '', 'Täytä tämä kohta.'],
    ['what is no JSON', '{"serviceNames": [', 'Teksti ei ole JSON-muotoista.'],
    ['a number', '7', 'Tiedostossa ei ole palveluita eikä asiointikanavia.'],
    ['an empty list', '[]', 'Tiedostossa ei ole palveluita eikä asiointikanavia.'],
    ['too long a text', `"${'x'.repeat(2_000_001)}"`, 'Tiedosto on liian pitkä.'],
    ['too many items', `[${'{},'.repeat(1000)}{}]`, 'Tiedostossa on yli 1000 kohdetta.'],
    ['a very deep text', '['.repeat(200_000), 'Teksti ei ole JSON-muotoista.'],
  ])('%s is answered with a sentence, and the text is kept', async (_, given, sentence) => {
    const shown = await compared(editor, given)
    expect(shown.status).toBe(400)
    expect(text(shown.html)).toContain(sentence)
    expect(shown.html).toContain(given.replaceAll('"', '&quot;').slice(0, 1000))
  })
  test('a text over every limit is answered with a page that says so, in the language of the reader', async () => {
    const sent = await editor.send(
      '/desk/guide/import?lang=sv',
      new URLSearchParams({ catalogue: 'x'.repeat(10_000_001) }),
    )
    expect(sent.status).toBe(413)
    expect(sent.html).toContain('<html lang="sv"')
  })
  test('naughty strings are told or kept as text, never run and never a broken page', async () => {
    const naughty = [
      '"><script>alert(1)</script>',
      '\u202eihcaak',
      '__proto__',
      '{assessment-start-max}',
      '🧒🏽',
      'Ŋálbmi',
    ]
    const items = naughty.map((name, index) => channel(`Neuvonta ${name}`, { id: `n-${index}`, phoneNumbers: [] }))
    const broken = [
      channel('a\u0000b'),
      channel('a\ud800b'),
      channel('x'.repeat(30_000)),
      channel('Neuvonta', { serviceHours: [{ serviceHourType: 'DaysOfTheWeek', openingHour: [{ from: '25:00' }] }] }),
      channel('Neuvonta', { areas: 'kaikki' }),
      { serviceNames: null, __proto__: null },
      null,
    ]
    const shown = await compared(editor, [...items, ...broken])
    expect(shown.status).toBe(200)
    expect(shown.html).not.toContain('<script>alert')
    expect(text(shown.html)).toContain('serviceHours.0.openingHour.0.from')
    expect(text(shown.html)).toContain('Tekstissä on merkki, jota ei voi tallentaa: serviceChannelNames.0.value')
    const saved = await editor.press(shown, { name: 'go', value: 'save' })
    expect(saved.status).toBe(303)
    const drafts = await editor.look('/desk/guide/import/drafts')
    expect(drafts.status).toBe(200)
    expect(drafts.html).toContain('Ŋálbmi')
  })

  test('saving without a tick is answered with a sentence; another version than was seen is not written over', async () => {
    const shown = await compared(editor, [channel('Perheiden neuvonta')])
    const none = new URLSearchParams(formFields(shown.html))
    none.delete('take')
    none.set('go', 'save')
    const nothing = await editor.send('/desk/guide/import', none)
    expect(nothing.status).toBe(400)
    expect(text(nothing.html)).toContain('Valitse ainakin yksi.')
    expect(nothing.html).toContain('id="field-take"')
    const stale = new URLSearchParams(none)
    stale.append('take', 'contact 02-guidance 9')
    const late = await editor.send('/desk/guide/import', stale)
    expect(late.status).toBe(409)
    expect(text(late.html)).toContain('Oppaassa on muuttunut jotain')
    expect(text(late.html)).toContain('Perheiden neuvonta')
  })
  test('what is ticked becomes a draft that the public does not see, and is published from the same page', async () => {
    const saved = await editor.press(await compared(editor, [channel('Perheiden neuvonta')]), {
      name: 'go',
      value: 'save',
    })
    expect([saved.status, saved.go]).toEqual([303, '/desk/guide/import/drafts'])
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).not.toContain('Perheiden neuvonta')
    const drafts = await editor.look('/desk/guide/import/drafts')
    expect(text(drafts.html)).toMatch(/Nimi suomeksi Yleisö näkee nyt Lapsiperheiden neuvonta ja ohjaus/)
    const again = await compared(editor, [channel('Perheiden neuvonta')])
    expect(text(again.html)).toContain('Ennallaan: 1')
    const published = await editor.press(drafts, { name: 'go', value: 'contact 02-guidance 1' })
    expect([published.status, published.go]).toEqual([303, '/desk/guide/import/drafts'])
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('Perheiden neuvonta')
    expect((await editor.look('/desk/guide/import/drafts')).html).not.toContain('02-guidance')
    expect(text((await editor.look('/desk/guide/contacts/02-guidance/history')).html)).toContain(
      'Palvelutietovarannosta',
    )
  })
  test('all drafts are published together, but not when one of them has changed meanwhile', async () => {
    const drafts = await editor.look('/desk/guide/import/drafts')
    const late = new URLSearchParams(formFields(drafts.html))
    late.set('seen', (late.get('seen') ?? '').replace(/ 1,/, ' 8,'))
    late.set('go', 'all')
    const refused = await editor.send('/desk/guide/import/drafts', late)
    expect(refused.status).toBe(409)
    const all = await editor.press(drafts, { name: 'go', value: 'all' })
    expect(all.status).toBe(303)
    expect(text((await editor.look('/desk/guide/import/drafts')).html)).toContain('Luonnoksia ei ole')
    expect(await publicly('/fi/yhteystiedot/jarvenpaa')).toContain('Ŋálbmi')
  })
  test('another county’s channel with the same number is theirs', async () => {
    const shown = await compared(elsewhere, [channel('Perheiden neuvonta')])
    expect(text(shown.html)).toContain('Uusia: 1')
  })

  test('the file is JSON with a neutral name, what it holds is read back, and nobody else gets it', async () => {
    const given = await editor.look(file)
    expect(given.status).toBe(200)
    expect(given.headers.get('content-type')).toBe('application/json')
    expect(given.headers.get('content-disposition')).toContain('service-catalogue.json')
    expect((await socialWorker.look(file)).status).toBe(404)
    const shown = await compared(editor, new TextDecoder().decode(given.bytes))
    expect(text(shown.html)).toMatch(
      /Uusia: 0 · Muuttuvia: 0 · Ennallaan: \d+ · Oppaassa, mutta ei tiedostossa: 0 · Ei voitu lukea: 0/,
    )
  })
  test('the page of the export says what cannot go along', async () => {
    const said = text((await editor.look('/desk/guide/export')).html)
    expect(said).toContain('Kohdalle ”Tuki ja tapa työskennellä” ei Palvelutietovarannossa ole paikkaa')
    expect(said).toContain('Jouluaaton ja juhannusaaton aukiolo on oletus, eikä sitä viedä.')
  })
})

/** The fields of the page's own form, as they would be sent. */
function formFields(html: string): [string, string][] {
  const form = html.slice(html.indexOf('action="/desk/guide/import'))
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const [, typed = ''] = /<textarea[^>]*name="catalogue"[^>]*>([^<]*)</.exec(form) ?? []
  const fields = hidden.map(([, name = '', value = '']): [string, string] => [name, value])
  return typed === '' ? fields : [...fields, ['catalogue', typed.replaceAll('&quot;', '"')]]
}
