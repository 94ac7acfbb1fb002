import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { screens } from '../src/routes.tsx'
import { type House, openHouse, type Visitor } from './house.ts'
import { bothLooks, inspect } from './inspect.ts'

const neutral = 'https://www.ilmatieteenlaitos.fi/'

let house: House
beforeAll(async () => {
  house = await openHouse(new Date('2026-11-26T10:20:00+02:00'))
}, 120_000)
afterAll(() => house?.close())

/** A visitor whose way out ends at a page of the test's own: nothing leaves the machine. */
async function visitorWhoMayLeave(script = true): Promise<Visitor> {
  const visitor = await house.visitor({ script, width: 390 })
  await visitor.page.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Sää</title><h1>Sää</h1>' }),
  )
  return visitor
}

describe('Somebody must not be seen reading', () => {
  test.each([
    '/fi/lapselle',
    '/fi/nuorelle',
    '/fi/selko/oikeudet',
    '/fi/haku?q=huostaanotto',
    '/fi/palvelut/sijaishuolto',
  ])('%s is left at once, and going back does not lead to it', async (path) => {
    const visitor = await visitorWhoMayLeave()
    await visitor.open('/fi/saavutettavuus')
    await visitor.open(path)
    expect(await visitor.page.title()).toMatch(/^(Tietoa|Haku) – Suojatie$/)
    await visitor.page.getByRole('link', { name: 'Poistu nopeasti' }).click()
    await visitor.page.waitForURL(neutral)
    await visitor.page.goBack()
    await visitor.page.waitForURL('**/fi/saavutettavuus')
    expect(visitor.faults).toEqual([])
  })
  test('what was typed into the form is gone', async () => {
    const visitor = await visitorWhoMayLeave()
    await visitor.open('/fi/haku')
    await visitor.page.getByRole('textbox', { name: 'Mitä etsit?' }).fill('salainen huoli')
    const body = visitor.page.locator('body')
    await visitor.page.getByRole('link', { name: 'Poistu nopeasti' }).click()
    await visitor.page.waitForURL(neutral)
    expect(await body.innerText()).not.toContain('salainen')
    await visitor.open('/fi/haku')
    expect(await visitor.page.getByRole('textbox', { name: 'Mitä etsit?' }).inputValue()).toBe('')
  })
  test('the way out works without script too, and says nothing of where one comes from', async () => {
    const visitor = await visitorWhoMayLeave(false)
    let referrer: string | undefined
    visitor.page.on('request', (request) => {
      if (request.url().startsWith(neutral)) referrer = request.headers().referer
    })
    await visitor.open('/fi/lapselle')
    await visitor.page.getByRole('link', { name: 'Poistu nopeasti' }).click()
    await visitor.page.waitForURL(neutral)
    expect(referrer).toBeUndefined()
  })
  test('the keyboard alone finds the way out', async () => {
    const visitor = await visitorWhoMayLeave()
    await visitor.open('/fi/lapselle')
    for (let presses = 0; presses < 12; presses += 1) {
      await visitor.page.keyboard.press('Tab')
      if (await visitor.page.evaluate(() => document.activeElement?.hasAttribute('data-quick-exit'))) break
    }
    await visitor.page.keyboard.press('Enter')
    await visitor.page.waitForURL(neutral)
  })
})

describe('Somebody looks for a page', () => {
  test.each([true, false])(
    'with script %s: types a question with a mistake, and opens what is found',
    async (script) => {
      const visitor = await house.visitor({ script, width: 390 })
      await visitor.open('/fi')
      await visitor.page.getByRole('textbox', { name: 'Mitä etsit?' }).first().fill('huostaanotosa')
      await visitor.page.getByRole('button', { name: 'Hae' }).first().click()
      await visitor.page.waitForURL('**/fi/haku?q=huostaanotosa')
      await visitor.page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
      await visitor.page.waitForURL(/\/fi\/(tietoa|palvelut)\//)
      expect([...visitor.faults, ...visitor.foreign]).toEqual([])
    },
  )
  test('with the keyboard alone', async () => {
    const visitor = await house.visitor()
    await visitor.open('/sv/sok')
    const field = visitor.page.getByRole('textbox', { name: 'Vad söker du?' })
    for (let presses = 0; presses < 12; presses += 1) {
      await visitor.page.keyboard.press('Tab')
      if (await field.evaluate((input) => input === document.activeElement)) break
    }
    await visitor.page.keyboard.type('omhändertagen')
    await visitor.page.keyboard.press('Enter')
    await visitor.page.waitForURL(/\/sv\/sok\?q=omh/)
    expect(await visitor.page.getByRole('main').locator('mark').count()).toBeGreaterThan(0)
  })
  test('and turns from a page to plain language, to another language and back', async () => {
    const visitor = await house.visitor({ width: 390 })
    await visitor.open('/fi/palvelut/sijaishuolto')
    await visitor.page.getByRole('link', { name: 'Selkokieli', exact: true }).click()
    await visitor.page.waitForURL('**/fi/selko/sijaishuolto')
    await visitor.page.getByRole('link', { name: 'Svenska' }).click()
    await visitor.page.waitForURL('**/sv/lattlast/vard-utom-hemmet')
    await visitor.page.getByRole('link', { name: 'Vanligt språk', exact: true }).click()
    await visitor.page.waitForURL('**/sv/tjanster/vard-utom-hemmet')
  })
  test('an address with a mistake leads on', async () => {
    const visitor = await house.visitor({ width: 390 })
    expect(await visitor.open('/fi/palvelut/sijaishuolt')).toBe(404)
    await visitor.sees('Sivua ei löytynyt')
    expect(await visitor.page.locator('#search').inputValue()).toBe('palvelut sijaishuolt')
    await visitor.page.getByRole('main').getByRole('link', { name: 'Lastensuojelun sijaishuolto' }).first().click()
    await visitor.page.waitForURL('**/fi/palvelut/sijaishuolto')
  })
})

test('the language switch of every public page that stands at one address leads to that page', async () => {
  const fixed = screens
    .filter(({ surface }) => surface === 'public')
    .map(({ addresses }) => addresses.map(({ path }) => path))
    .filter((paths) => paths.every((path) => !path.includes(':') && !path.startsWith('/desk')))
  expect(fixed.length).toBeGreaterThan(15)
  for (const paths of fixed) {
    for (const path of paths) {
      const html = await (await fetch(house.origin + path)).text()
      const nav = /<nav[^>]*class="languages".*?<\/nav>/s.exec(html)?.[0] ?? ''
      const links = [...nav.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)
      expect(links, path).toEqual(paths)
    }
  }
})

test('axe finds nothing in what search, the missing page and the pages to be read can show', {
  timeout: 300_000,
}, async () => {
  const visitor = await house.visitor()
  const findings: string[] = []
  for (const path of [
    '/fi/haku',
    '/fi/haku?q=ilmoitus',
    '/fi/haku?q=itsemurha',
    '/sv/sok?q=qxzqxzqxz',
    '/fi/ei-ole-sellaista',
    '/fi/lapselle',
    '/en/for-young-people',
    '/sv/lattlast',
    '/fi/selko/nain-ilmoitat',
    '/fi/sivukartta',
    '/fi/saavutettavuus',
    '/fi/tietosuoja',
  ]) {
    await visitor.open(path)
    findings.push(...(await inspect(visitor, path, bothLooks)))
  }
  expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
})
