import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOffice } from '../src/casework/testing/office.ts'
import { addresses, crawl, oneOfEach, type Reached } from './crawl.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { bothLooks, inspect, narrowLook } from './inspect.ts'

/** The first pages one comes to, which are to be small (INP and design: 50 kB with everything they need). */
const firstPages = ['/fi', '/sv', '/en', '/fi/ilmoitus', '/fi/yhteystiedot', '/fi/palvelut']

describe('The public pages', () => {
  let house: House
  let visitor: Visitor
  let reached: readonly Reached[]
  let broken: readonly string[]
  beforeAll(async () => {
    house = await openHouse(new Date('2026-11-26T10:20:00+02:00'))
    await openOffice(house.database)
    ;({ reached, broken } = await crawl(house, undefined, ['/fi', '/sv', '/en']))
    visitor = await house.visitor()
  }, 120_000)
  afterAll(() => house?.close())

  test('are all reached by links, and no link leads nowhere', () => {
    expect(broken).toEqual([])
    const walked = new Set(reached.map(({ screen }) => screen))
    const missing = addresses.filter(({ path, surface }) => surface === 'public' && !walked.has(path))
    // Signing in is walked with the desk; the receipt comes at the end of the form, below.
    expect(missing.map(({ path }) => path).filter((path) => !path.startsWith('/desk/'))).toEqual([
      '/fi/ilmoitus/vastaanotettu/:receipt',
      '/sv/anmalan/mottagen/:receipt',
      '/en/notification/received/:receipt',
    ])
  })

  test('have nothing that axe finds, and nothing wider than a phone', { timeout: 600_000 }, async () => {
    const findings: string[] = []
    for (const { path, screen } of oneOfEach(reached)) {
      await visitor.open(path)
      findings.push(...(await inspect(visitor, screen, screen.startsWith('/fi') ? bothLooks : narrowLook)))
    }
    await visitor.open('/fi/ei-ole')
    findings.push(...(await inspect(visitor, 'not there')))
    expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
  })

  test('are small: the pages that one comes to first send less than 50 kB of text', async () => {
    for (const path of firstPages) {
      const html = await (await fetch(house.origin + path)).arrayBuffer()
      expect([path, html.byteLength > 2_000, html.byteLength < 50_000]).toEqual([path, true, true])
    }
  })

  test('the form of a private person, question by question, first sent empty', { timeout: 300_000 }, async () => {
    const findings: string[] = []
    await visitor.open('/fi/ilmoitus/yksityinen')
    const look = async (step: string): Promise<void> => {
      findings.push(...(await inspect(visitor, `private form, ${step}`)))
    }
    const lookEmpty = async (step: string): Promise<void> => {
      await visitor.press('Jatka')
      await visitor.page.locator('.error-summary').waitFor()
      await look(`${step} sent empty`)
    }
    await lookEmpty('place')
    await visitor.pick('Lapsen kotikunta', 'Helsinki')
    await visitor.press('Jatka')
    await visitor.sees('Toinen alue ottaa ilmoituksen vastaan')
    await look('elsewhere')
    await visitor.press('Valitse toinen kunta')
    await visitor.pick('Lapsen kotikunta', 'Järvenpää')
    await visitor.press('Jatka')
    await visitor.sees('Kuinka kiireellinen asia on?')
    await lookEmpty('danger')
    await visitor.choose('Onko lapsi nyt vaarassa?', 'Kyllä, juuri nyt')
    await visitor.press('Jatka')
    await visitor.sees('Soita nyt')
    await look('call')
    await visitor.press('Olen soittanut tai soitan heti, jatka lomakkeeseen')
    await visitor.sees('Kuka ilmoittaa?')
    await lookEmpty('sender')
    await visitor.choose('Kuka olet lapselle?', 'Muu, esimerkiksi naapuri tai tuttava')
    await visitor.choose('Haluatko kertoa nimesi?', 'Kerron nimeni')
    await lookEmpty('named sender')
    await visitor.choose('Haluatko kertoa nimesi?', 'Ilmoitan nimettömänä')
    await visitor.press('Jatka')
    await visitor.sees('Kenestä lapsesta ilmoitat?')
    await lookEmpty('children')
    await visitor.type('Etunimi', 'Áilu', 'Lapsi 1')
    await visitor.type('Sukunimi', 'Šlahtinen', 'Lapsi 1')
    await visitor.type('Henkilötunnus', '131052-308X', 'Lapsi 1')
    await lookEmpty('impossible identity code')
    await visitor.type('Henkilötunnus', '', 'Lapsi 1')
    await visitor.press('Lisää toinen lapsi')
    await visitor.page.getByRole('group', { name: 'Lapsi 2' }).waitFor()
    await look('two children')
    await visitor.press('Poista lapsi 2')
    await visitor.press('Jatka')
    await visitor.sees('Kuka huolehtii lapsesta?')
    await look('carers')
    await visitor.press('Jatka')
    await visitor.sees('Mitä on tapahtunut?')
    await lookEmpty('what')
    await visitor.type('Mistä olet huolissasi?', 'Huoli.')
    await visitor.press('Jatka')
    await visitor.sees('Tietääkö perhe?')
    await lookEmpty('told')
    await visitor.choose('Oletko kertonut lapselle tästä ilmoituksesta?', 'En')
    await visitor.choose('Oletko kertonut ainakin yhdelle huoltajalle?', 'En')
    await visitor.press('Jatka')
    await visitor.sees('Tarkista ja lähetä')
    await look('check')
    await visitor.press('Lähetä ilmoitus')
    await visitor.sees('Kiitos. Ilmoitus on perillä.')
    await look('receipt')
    await visitor.open('/fi/ilmoitus/vastaanotettu/00000-00000-00000-00000-00000-0')
    await visitor.sees('Viitettä ei näytetä')
    await look('no receipt')
    expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
  })

  test('the form of a professional, where it differs', { timeout: 120_000 }, async () => {
    const findings: string[] = []
    await visitor.open('/fi/ilmoitus/ammattilainen')
    await visitor.pick('Lapsen kotikunta', 'Järvenpää')
    await visitor.press('Jatka')
    await visitor.choose('Onko lapsi nyt vaarassa?', 'Ei')
    await visitor.press('Jatka')
    await visitor.sees('Kuka ilmoittaa?')
    await visitor.press('Jatka')
    await visitor.page.locator('.error-summary').waitFor()
    findings.push(...(await inspect(visitor, 'professional form, sender sent empty')))
    expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
    expect(house.failures).toEqual([])
  })
})
