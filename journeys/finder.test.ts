import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeFindings } from '../src/platform/testing/browser.ts'
import { type House, openHouse, type Visitor } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(new Date('2026-11-26T10:20:00+02:00'))
}, 120_000)
afterAll(() => house?.close())

describe('Somebody types the name of a municipality', () => {
  let visitor: Visitor
  const field = () => visitor.page.getByRole('combobox', { name: 'Kunta' })
  const found = () => visitor.page.getByRole('option').allInnerTexts()
  const active = () =>
    field().evaluate((input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.innerText)
  beforeAll(async () => {
    visitor = await house.visitor()
  })
  beforeEach(async () => {
    await visitor.open('/fi/yhteystiedot')
  })

  test.each(['jarvenpaa', 'Järvenpää', 'träskända', 'jarvempaa'])('%s finds Järvenpää', async (typed) => {
    await field().fill(typed)
    expect((await found()).map((text) => text.split('\n')[0])).toEqual(['Järvenpää'])
  })
  test('a name of the other language shows why it was found', async () => {
    await field().pressSequentially('Esb')
    expect(await found()).toEqual(['Espoo\nEsbo'])
  })
  test('the arrows go through what was found, Enter takes it, and Enter again goes there', async () => {
    await field().pressSequentially('va')
    const names = await found()
    expect(names.slice(0, 2)).toEqual(['Vaala', 'Vaasa'])
    expect(await field().getAttribute('aria-expanded')).toBe('true')
    expect(await active()).toBeUndefined()
    await field().press('ArrowDown')
    await field().press('ArrowDown')
    expect(await active()).toBe('Vaasa')
    await field().press('ArrowUp')
    await field().press('ArrowUp')
    expect(await active()).toBe(names.at(-1))
    await field().press('ArrowDown')
    await field().press('ArrowDown')
    await field().press('Enter')
    expect([await field().inputValue(), await field().getAttribute('aria-expanded')]).toEqual(['Vaasa', 'false'])
    await field().press('Enter')
    await visitor.page.waitForURL('**/fi/yhteystiedot/vaasa')
    await visitor.sees('Vaasa')
  })
  test('what was found is told to those who hear the page', async () => {
    await field().pressSequentially('linna')
    await visitor.page.getByRole('status').getByText('2 kuntaa').waitFor({ state: 'attached' })
    await field().fill('qqqq')
    await visitor.page.getByRole('status').getByText('Kuntaa ei löytynyt').waitFor()
    expect(await found()).toEqual([])
  })
  test('Escape closes what was found, and then empties the field', async () => {
    await field().pressSequentially('tur')
    await field().press('Escape')
    expect([await field().inputValue(), await found()]).toEqual(['tur', []])
    await field().press('Escape')
    expect(await field().inputValue()).toBe('')
  })
  test('the cross empties it, and leaves the field ready to type in', async () => {
    expect(await visitor.page.getByRole('button', { name: 'Tyhjennä kunta' }).count()).toBe(0)
    await field().fill('oulu')
    await visitor.press('Tyhjennä kunta')
    expect(await field().inputValue()).toBe('')
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true)
  })
  test('pressing a name takes it; the button goes there', async () => {
    await field().pressSequentially('inar')
    await visitor.page.getByRole('option', { name: 'Inari' }).click()
    expect(await field().inputValue()).toBe('Inari')
    await visitor.press('Näytä yhteystiedot')
    await visitor.page.waitForURL('**/fi/yhteystiedot/inari')
  })
  test('Enter on what can mean only one goes there at once', async () => {
    await field().pressSequentially('rovan')
    await field().press('Enter')
    await visitor.page.waitForURL('**/fi/yhteystiedot/rovaniemi')
  })
  test('the arrow down in the empty field opens every municipality', async () => {
    await field().press('ArrowDown')
    expect(await found()).toHaveLength(308)
    expect(await active()).toBe('Akaa')
  })
  test('what is no municipality comes back with those that may have been meant, and what was typed', async () => {
    await field().pressSequentially('Jyvesküla')
    await field().press('Enter')
    await visitor.reads('Tarkoititko:')
    expect(visitor.page.url()).toContain('kunta=Jyvesk%C3%BCla')
    expect(await field().inputValue()).toBe('Jyvesküla')
    expect(await axeFindings(visitor.page)).toEqual([])
    await visitor.follow('Jyväskylä')
    await visitor.sees('Jyväskylä')
  })
  test('has nothing that axe finds, open and closed, wide and narrow, in the light and in the dark', async () => {
    const findings: string[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1280]) {
        await visitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await visitor.page.setViewportSize({ width, height: 900 })
        await visitor.open('/fi/yhteystiedot')
        findings.push(...(await axeFindings(visitor.page)))
        await field().pressSequentially('ka')
        await field().press('ArrowDown')
        findings.push(...(await axeFindings(visitor.page)))
        const wider = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (wider > 0) findings.push(`${wider} px wider than the page`)
      }
    await visitor.page.emulateMedia({ colorScheme: 'light' })
    expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
  })
  test('in Swedish and in English the same, in their own words', async () => {
    await visitor.open('/sv/kontakt')
    const swedish = visitor.page.getByRole('combobox', { name: 'Kommun' })
    await swedish.pressSequentially('Espoo')
    expect(await found()).toEqual(['Esbo\nEspoo'])
    await visitor.page.getByRole('status').getByText('1 kommun').waitFor({ state: 'attached' })
    await swedish.press('Enter')
    await visitor.page.waitForURL('**/sv/kontakt/esbo')
    await visitor.open('/en/contacts')
    const english = visitor.page.getByRole('combobox', { name: 'Municipality' })
    await english.pressSequentially('abo')
    expect((await found())[0]).toBe('Turku\nÅbo')
  })
  test('the choice is in the address and nowhere else', async () => {
    expect(await visitor.page.context().cookies()).toEqual([])
    expect(await visitor.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
})

describe('Without JavaScript', () => {
  test('the browser’s own list leads there, and so does every municipality as a link', async () => {
    const visitor = await house.visitor({ script: false })
    await visitor.open('/fi/yhteystiedot')
    expect(await visitor.page.getByRole('option').count()).toBe(309)
    await visitor.pick('Kunta', 'Järvenpää')
    await visitor.press('Näytä yhteystiedot')
    await visitor.sees('Järvenpää')
    await visitor.open('/fi/yhteystiedot')
    await visitor.follow('Ähtäri')
    await visitor.sees('Ähtäri')
    expect(await visitor.open('/fi/yhteystiedot?kunta=Jarvenpa')).toBe(400)
    await visitor.follow('Järvenpää')
    await visitor.sees('Järvenpää')
  })
})

describe('The page of a municipality', () => {
  test('tells programs its numbers and hours, and the browser has nothing against it', async () => {
    const visitor = await house.visitor()
    await visitor.open('/fi/yhteystiedot/jarvenpaa')
    const block = await visitor.page.locator('script[type="application/ld+json"]').innerText()
    const numbers = JSON.parse(block).availableChannel.map(
      ({ servicePhone }: { servicePhone?: { telephone: string } }) => servicePhone?.telephone,
    )
    expect(numbers.filter(Boolean)).toEqual(['112', '+358192260401'])
    expect([...visitor.faults, ...visitor.foreign]).toEqual([])
  })
  test('offers the poster, and the code for other sites with the address at which it was reached', async () => {
    const visitor = await house.visitor()
    await visitor.open('/fi/yhteystiedot/jarvenpaa')
    await visitor.page.getByText('Laita yhteystiedot omalle sivustollesi').click()
    const code = visitor.page.getByRole('textbox', { name: 'Kortti, joka näyttää kuka vastaa nyt' })
    expect(await code.inputValue()).toContain(`<iframe src="${house.origin}/fi/yhteystiedot/jarvenpaa/kortti"`)
    expect(await axeFindings(visitor.page)).toEqual([])
    await visitor.page.getByRole('link', { name: 'Tulosta juliste (A4)' }).click()
    await visitor.sees('Huoli lapsesta tai perheestä?')
  })
})
