import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import { contactAddresses, frontAddresses, pageAddress, pagesAddresses } from './addresses.ts'
import { deliveredContent } from './content.ts'
import { servedGuide } from './testing/served-guide.ts'

async function get(path: string) {
  const response = await servedGuide().request(path)
  return {
    status: response.status,
    to: response.headers.get('location'),
    headers: response.headers,
    text: await response.text(),
  }
}

describe('The addresses of the guide', () => {
  test('every page opens in every language, whole: 112, the languages, the quick exit, no script but our own', async () => {
    for (const language of languages) {
      const places = [frontAddresses[language], contactAddresses[language], pagesAddresses[language]]
      for (const path of [...places, ...deliveredContent.services.map((page) => pageAddress(page, language))]) {
        const { status, text, headers } = await get(path)
        expect(status, path).toBe(200)
        expect(text).toContain(`<html lang="${language}"`)
        expect(text).toContain('href="tel:112"')
        expect(text).toContain('data-quick-exit')
        expect(text.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1)
        expect(text.match(/<h1/g), path).toHaveLength(1)
        expect(headers.get('set-cookie')).toBeNull()
      }
    }
  })
  test('the language switch stays on the page and with the municipality', async () => {
    const { text } = await get('/fi/palvelut/sosiaalipaivystys/jarvenpaa')
    expect(text).toContain('href="/sv/tjanster/socialjour/traskanda"')
    expect(text).toContain('href="/en/services/social-emergency-service/jarvenpaa"')
    expect((await get('/fi/yhteystiedot/vaasa')).text).toContain('href="/sv/kontakt/vasa"')
  })
  test('choosing a municipality leads to its own address', async () => {
    expect(await get('/fi/yhteystiedot?kunta=jarvenpaa')).toMatchObject({
      status: 303,
      to: '/fi/yhteystiedot/jarvenpaa',
    })
    expect(await get('/sv/kontakt?kommun=Tr%C3%A4sk%C3%A4nda')).toMatchObject({
      status: 303,
      to: '/sv/kontakt/traskanda',
    })
    expect(await get('/en/services/child-welfare?municipality=vantaa')).toMatchObject({
      status: 303,
      to: '/en/services/child-welfare/vantaa',
    })
  })
  test('a choice that cannot be followed gives the page back with the reason', async () => {
    expect(await get('/fi/yhteystiedot?kunta=')).toMatchObject({ status: 400 })
    expect((await get('/fi/yhteystiedot?kunta=')).text).toContain('Valitse ensin kunta luettelosta.')
    const unknown = await get('/sv/tjanster/barnskydd?kommun=Atlantis')
    expect(unknown.status).toBe(400)
    expect(unknown.text).toContain('Ingen kommun med det namnet hittades.')
  })
  test('what is no municipality gives those that may have been meant, as links to this same page', async () => {
    const finder = await get('/fi/yhteystiedot?kunta=Jarvenpa')
    expect(finder.status).toBe(400)
    expect(finder.text).toMatch(/Tarkoititko:.{0,40}<a href="\/fi\/yhteystiedot\/jarvenpaa">Järvenpää<\/a>/)
    const service = await get('/sv/tjanster/barnskydd?kommun=Espo')
    expect(service.text).toMatch(/Menade du:.{0,40}<a href="\/sv\/tjanster\/barnskydd\/esbo">Esbo<\/a>/)
    expect((await get('/en/contacts?municipality=Atlantis')).text).not.toContain('Did you mean')
    expect((await get('/fi/yhteystiedot?kunta=%3Cscript%3Ealert(1)')).text).not.toContain('<script>alert')
  })
  test('the card and the poster of a municipality have one address, and no municipality has none', async () => {
    expect(await get('/fi/yhteystiedot/186/kortti')).toMatchObject({
      status: 303,
      to: '/fi/yhteystiedot/jarvenpaa/kortti',
    })
    expect(await get('/sv/kontakt/jarvenpaa/affisch')).toMatchObject({
      status: 303,
      to: '/sv/kontakt/traskanda/affisch',
    })
    expect((await get('/en/contacts/atlantis/card')).status).toBe(404)
    const card = await get('/en/contacts/jarvenpaa/card')
    expect(card.status).toBe(200)
    expect(card.text).not.toMatch(/<script|<form|<iframe/)
    expect((await get('/fi/yhteystiedot/jarvenpaa/juliste')).text).toContain('localhost/fi/yhteystiedot/jarvenpaa')
  })
  test('other ways of writing a municipality or a page lead to the one address', async () => {
    expect(await get('/fi/yhteystiedot/186')).toMatchObject({ status: 303, to: '/fi/yhteystiedot/jarvenpaa' })
    expect(await get('/fi/yhteystiedot/J%C3%A4rvenp%C3%A4%C3%A4')).toMatchObject({ to: '/fi/yhteystiedot/jarvenpaa' })
    expect(await get('/fi/yhteystiedot/pertunmaa')).toMatchObject({ status: 303, to: '/fi/yhteystiedot/mantyharju' })
    expect(await get('/sv/kontakt/jarvenpaa')).toMatchObject({ to: '/sv/kontakt/traskanda' })
    expect(await get('/sv/tjanster/child-welfare')).toMatchObject({ to: '/sv/tjanster/barnskydd' })
    expect(await get('/sv/tjanster/child-welfare/helsinki')).toMatchObject({ to: '/sv/tjanster/barnskydd/helsinki' })
  })
  test.each([
    '/fi/yhteystiedot/atlantis',
    '/fi/yhteystiedot/%00',
    '/fi/yhteystiedot/%0d%0aset-cookie:x',
    '/fi/yhteystiedot/%E0%A4%A',
    '/fi/palvelut/olematon',
    '/fi/palvelut/lastensuojelu/atlantis',
    '/en/services/lastensuojelu%0d%0a/x',
    '/fi/palvelut/__proto__',
  ])('%s is not there, and nothing breaks', async (path) => {
    const { status, to } = await get(path)
    expect(status === 404 || (status === 303 && to !== null && /^[/a-z0-9%.-]+$/i.test(to)), `${status} ${to}`).toBe(
      true,
    )
  })
  test('a whole page stays under 50 kB', async () => {
    for (const path of [
      '/fi',
      '/sv',
      '/en',
      '/sv/kontakt',
      '/en/contacts/tampere',
      '/fi/palvelut/lastensuojelu/vaasa',
    ]) {
      expect(Buffer.byteLength((await get(path)).text), path).toBeLessThan(50_000)
    }
  })
  test('a demonstration says on every page that nothing reaches an authority', async () => {
    const response = await servedGuide(true).request('/fi')
    expect(await response.text()).toContain('ei mene millekään viranomaiselle')
    expect((await get('/fi')).text).not.toContain('ei mene millekään viranomaiselle')
  })
})
