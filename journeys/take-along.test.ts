import { createServer, type Server } from 'node:http'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliveredContent } from '../src/guide/content.ts'
import { municipalityNamed } from '../src/guide/place.ts'
import { posterPage } from '../src/guide/screens/poster.tsx'
import { embedCode } from '../src/guide/share.tsx'
import { readQr } from '../src/guide/testing/read-qr.ts'
import { type ContactNow, whoAnswers } from '../src/guide/who-answers.ts'
import { axeFindings } from '../src/platform/testing/browser.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(new Date('2026-11-26T10:20:00+02:00'))
}, 120_000)
afterAll(() => house?.close())

describe('The poster', () => {
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length
  test.each([
    '/fi/yhteystiedot/helsinki/juliste',
    '/sv/kontakt/vanda/affisch',
    '/en/contacts/jarvenpaa/poster',
    '/fi/yhteystiedot/turku/juliste',
    '/sv/kontakt/kristinestad/affisch',
  ])('%s is one sheet of A4', async (path) => {
    const visitor = await house.visitor({ theme: 'dark' })
    await visitor.open(path)
    expect(pagesOf(await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1)
    expect(visitor.faults).toEqual([])
  })
  test.each([
    [4, 'Näiden numerot löytyvät koodilla:'],
    [7, 'Koodilla löytyy lisäksi 10 muuta palvelua.'],
  ])(
    'is one sheet also where a county has %i times two numbers; the others are behind the code',
    async (times, said) => {
      const municipality = municipalityNamed('Vantaa')
      if (!municipality) throw new Error('There is no Vantaa.')
      const lines = whoAnswers(deliveredContent, municipality, house.now)
      const many = Array.from({ length: times }, (_, copy) => copy).flatMap((copy) =>
        lines.map((line): ContactNow => {
          const { fi, sv, en } = line.contact.name
          const name = { fi: `${fi}, laajennettu palvelu ${copy}`, sv, en }
          return copy === 0 ? line : { ...line, contact: { ...line.contact, id: `${line.contact.id}-${copy}`, name } }
        }),
      )
      const { body } = posterPage({ municipality, lines: many, origin: house.origin, language: 'fi' })
      const visitor = await house.visitor()
      await visitor.open('/fi/yhteystiedot/vantaa/juliste')
      await visitor.page.locator('main').evaluate((main, html) => {
        main.innerHTML = html
      }, renderToStaticMarkup(body))
      expect(await visitor.page.locator('.poster-lines > li').count()).toBe(4)
      expect(await visitor.text()).toContain(said)
      expect(pagesOf(await visitor.page.pdf({ preferCSSPageSize: true }))).toBe(1)
    },
  )
  test('its code, as a camera sees it on the screen, leads to the page of the municipality', async () => {
    const visitor = await house.visitor({ theme: 'dark' })
    await visitor.open('/fi/yhteystiedot/jarvenpaa/juliste')
    const code = visitor.page.getByRole('img', { name: `QR-koodi, joka vie osoitteeseen ${house.origin}` })
    const modules = await code.evaluate((svg) => {
      const size = Number(svg.getAttribute('viewBox')?.split(' ')[2])
      const path = svg.querySelector('path')
      // What is painted in the middle of each module.
      const dark = (x: number, y: number) => path?.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) === true
      return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => dark(x, y)))
    })
    const inside = modules.slice(4, -4).map((row) => row.slice(4, -4))
    expect(readQr(inside)).toBe(`${house.origin}/fi/yhteystiedot/jarvenpaa`)
    const colours = await code.evaluate((svg) =>
      [...svg.children].map((child) => getComputedStyle(child).fill.replaceAll(' ', '')),
    )
    expect(colours).toEqual(['rgb(255,255,255)', 'rgb(0,0,0)'])
  })
  test('has nothing that axe finds, and is read on a phone too', async () => {
    const findings: string[] = []
    for (const [theme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      const visitor = await house.visitor({ theme, width })
      await visitor.open('/fi/yhteystiedot/vantaa/juliste')
      await visitor.page.getByRole('button', { name: 'Tulosta' }).waitFor()
      findings.push(...(await axeFindings(visitor.page)))
      const wider = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) findings.push(`${width}: ${wider} px wider than the page`)
    }
    expect(findings).toEqual([])
  })
})

describe('On another site', () => {
  let elsewhere: Server
  let origin: string
  beforeAll(async () => {
    const municipality = municipalityNamed('Järvenpää')
    if (!municipality) throw new Error('There is no Järvenpää.')
    const card = embedCode({ municipality, origin: house.origin, language: 'fi' })
    const page = `<iframe src="${house.origin}/fi/yhteystiedot/jarvenpaa" title="page"></iframe>`
    elsewhere = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>Koulu</title><h1>Koulu</h1>${request.url === '/card' ? card : page}`)
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const address = elsewhere.address()
    if (address === null || typeof address === 'string') throw new Error('The other site has no port.')
    origin = `http://127.0.0.1:${address.port}`
  })
  afterAll(() => elsewhere?.close())

  test('the card shows who answers now, without script and without a cookie', async () => {
    const visitor = await house.visitor()
    await visitor.page.goto(`${origin}/card`)
    const card = visitor.page.frameLocator('iframe')
    await card.getByRole('link', { name: /019 226 0401.*soita: Lapsiperheiden neuvonta ja ohjaus/ }).waitFor()
    await card.getByText('Auki nyt, sulkeutuu klo 15').waitFor()
    expect(await card.locator('script').count()).toBe(0)
    expect(await visitor.page.context().cookies()).toEqual([])
    expect(visitor.faults).toEqual([])
  })
  test('no other page of ours shows itself', async () => {
    const visitor = await house.visitor()
    await visitor.page.goto(`${origin}/page`)
    expect(await visitor.page.frameLocator('iframe').getByText('Järvenpää').count()).toBe(0)
    expect(visitor.faults.join()).toContain('frame-ancestors')
  })
  test('only the card may be framed, and it may neither run nor send anything', async () => {
    const headersOf = async (path: string) => {
      const { headers } = await fetch(house.origin + path)
      return [headers.get('x-frame-options'), headers.get('content-security-policy') ?? '', headers.get('set-cookie')]
    }
    const [frame, policy, cookie] = await headersOf('/sv/kontakt/traskanda/kort')
    expect([frame, cookie]).toEqual([null, null])
    expect(policy).toMatch(/frame-ancestors \*/)
    expect(policy).not.toMatch(/script-src|connect-src/)
    expect(policy).toContain("form-action 'none'")
    for (const path of [
      '/fi',
      '/fi/yhteystiedot/jarvenpaa',
      '/fi/yhteystiedot/jarvenpaa/juliste',
      '/sv/kontakt/atlantis/kort',
      '/desk/kirjaudu',
    ]) {
      const [other, strict] = await headersOf(path)
      expect([path, other]).toEqual([path, 'DENY'])
      expect(strict).toContain("frame-ancestors 'none'")
    }
  })
  test('is read at 280 pixels, in the light and in the dark', async () => {
    const findings: string[] = []
    for (const theme of ['light', 'dark'] as const) {
      const visitor = await house.visitor({ theme, width: 280 })
      await visitor.open('/en/contacts/helsinki/card')
      findings.push(...(await axeFindings(visitor.page)), ...visitor.faults)
      const wider = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) findings.push(`${wider} px wider than the frame`)
    }
    expect(findings).toEqual([])
  })
})
