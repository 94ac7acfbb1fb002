import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeFindings } from '../src/platform/testing/browser.ts'
import { openCounty, workerWho } from './county.ts'
import { crawl, type Reached } from './crawl.ts'
import type { House, Visitor } from './house.ts'
import { inspect } from './inspect.ts'
import { writeAssessment } from './on-duty.ts'

/** What is pressed with nothing filled in: who, on which screen, which button. */
const emptyForms = [
  ['duty', '/desk/inbox/:itemId/register', 'Kirjaa ilmoitus'],
  ['duty', '/desk/inbox/:itemId/urgency', 'Aloita kirjoittaminen'],
  ['duty', '/desk/inbox/:itemId/inform', 'Kirjaa kertominen'],
  ['duty', '/desk/inbox/:itemId/begin', 'Aloita asiakkuus'],
  ['duty', '/desk/inbox/:itemId/start', 'Aloita arviointi'],
  ['duty', '/desk/inbox/:itemId/skip', 'Kirjaa, ettei arviointia tehdä'],
  ['duty', '/desk/inbox/:itemId/transfer', 'Siirrä ilmoitus'],
  ['own', '/desk/children/:childId/people', 'Lisää'],
  ['own', '/desk/children/:childId/write/19005', 'Aloita kirjoittaminen'],
  ['own', '/desk/documents/:documentId/correct', 'Aloita korjaus'],
  ['own', '/desk/documents/:documentId/deliver', 'Kirjaa tiedoksianto'],
  ['own', '/desk/drafts/:draftId', 'Tarkista puutteet'],
  ['own', '/desk/law', 'Laske'],
] as const

describe('The desk, when something is not as it should be', () => {
  let house: House
  let visitor: Visitor
  const reached = new Map<string, Reached[]>()
  beforeAll(async () => {
    house = await openCounty()
    for (const part of ['duty', 'own', 'assessor'])
      reached.set(part, [...(await crawl(house, workerWho(part), ['/desk'])).reached])
  }, 300_000)
  afterAll(() => house?.close())
  beforeEach(async () => {
    visitor = await house.visitor()
  })
  afterEach(() => visitor.page.context().close())

  /** Opens the first page of the screen that has a form. */
  async function openForm(part: string, screen: string): Promise<string> {
    const page = reached.get(part)?.find((each) => each.screen === screen && each.hasForm)
    if (!page) throw new Error(`${part} reached no form of ${screen}.`)
    await visitor.open(page.path)
    return page.path
  }

  test.each(['duty', 'own'])(
    'a form sent empty says in words what is missing, and axe finds nothing on it (%s)',
    { timeout: 600_000 },
    async (part) => {
      await visitor.signIn(workerWho(part).name)
      const findings: string[] = []
      for (const [, screen, button] of emptyForms.filter(([who]) => who === part)) {
        await openForm(part, screen)
        await emptyEverything(visitor.page)
        await visitor.press(button)
        const told = visitor.page.locator('.error-summary').waitFor()
        await told.catch(() => findings.push(`${screen} sent empty: says nothing of what is missing`))
        findings.push(...(await inspect(visitor, `${screen} sent empty`)))
      }
      expect([...findings, ...visitor.faults]).toEqual([])
    },
  )

  test('completing an assessment, empty and refused over the cap', { timeout: 300_000 }, async () => {
    await visitor.signIn(workerWho('assessor').name)
    await openForm('assessor', '/desk/drafts/:draftId')
    await writeAssessment(visitor)
    const findings = await inspect(visitor, 'completing')
    await emptyEverything(visitor.page)
    await visitor.press('Allekirjoita ja saata valmiiksi')
    await visitor.page.locator('.error-summary').waitFor()
    findings.push(...(await inspect(visitor, 'completing, sent empty')))
    await visitor.choose('Mitä arvioinnissa todettiin', 'Lastensuojelun tarve')
    await visitor.type('Perustelut', 'Kasvuolosuhteet vaarantavat lapsen terveyttä ja kehitystä.')
    await visitor.choose('Lapsen asioista vastaava sosiaalityöntekijä', workerWho('over-cap').name)
    await visitor.choose('Onko asiakkuuden alkamisesta kerrottu', 'Kerrottu')
    await visitor.press('Allekirjoita ja saata valmiiksi')
    await visitor.reads('Tätä ei tehty')
    await visitor.reads(/lastensuojelulaki 13 b §/)
    findings.push(...(await inspect(visitor, 'completing, over the cap')))
    expect([...findings, ...visitor.faults]).toEqual([])
  })

  test('a step that somebody else took first', { timeout: 120_000 }, async () => {
    await visitor.signIn(workerWho('duty').name)
    const path = await openForm('duty', '/desk/inbox/:itemId/start')
    const page = await visitor.page.context().newPage()
    await page.goto(path)
    await page.getByRole('radio', { name: 'Kotikäynti' }).check()
    await page.getByRole('button', { name: 'Aloita arviointi' }).click()
    await page.getByText('Arviointi aloitettu').first().waitFor()
    await page.close()
    await visitor.choose('Millä arviointi aloitettiin', 'Kotikäynti')
    await visitor.press('Aloita arviointi')
    await visitor.reads(/lastensuojelulaki 26 §/)
    expect(house.answers.at(-1)?.status).toBe(409)
    expect(await inspect(visitor, 'a step taken meanwhile')).toEqual([])
  })

  test('a draft that a colleague saved meanwhile, with both texts; and a plan ready to be signed', {
    timeout: 120_000,
  }, async () => {
    await visitor.signIn(workerWho('own').name)
    await openForm('own', '/desk/children/:childId/write/15009')
    await visitor.press('Aloita kirjoittaminen')
    await visitor.page.getByRole('button', { name: 'Tallenna' }).waitFor()
    const other = await visitor.page.context().newPage()
    await other.goto(visitor.page.url())
    await other.getByRole('textbox', { name: 'Lisätiedot' }).fill('Kollegan teksti.')
    await other.getByRole('button', { name: 'Tallenna' }).click()
    await other.locator('[data-autosave-status]:empty').waitFor({ state: 'attached' })
    await other.close()
    await visitor.type('Lisätiedot', 'Oma teksti.')
    await visitor.press('Tallenna')
    await visitor.reads('Uudempi luonnos on tallennettu')
    await visitor.reads('Kollegan teksti.')
    const findings = await inspect(visitor, 'a newer draft')
    await visitor.press('Lue ja allekirjoita')
    await visitor.reads('Näin asiakirja allekirjoitetaan')
    await visitor.page.getByRole('button', { name: 'Allekirjoita' }).waitFor()
    findings.push(...(await inspect(visitor, 'ready to be signed')))
    expect([...findings, ...visitor.faults]).toEqual([])
  })

  test('the dialog of shortcuts', { timeout: 60_000 }, async () => {
    await visitor.signIn(workerWho('own').name)
    await visitor.page.keyboard.press('?')
    await visitor.page.getByRole('dialog', { name: 'Pikanäppäimet' }).waitFor()
    expect(await inspect(visitor, 'shortcuts')).toEqual([])
  })

  test('a page that is not there, and a form that was open too long, which gives the text back', {
    timeout: 60_000,
  }, async () => {
    await visitor.signIn(workerWho('own').name)
    expect(await visitor.open('/desk/children/01948e8c-0000-7000-8000-000000000001')).toBe(404)
    const findings = await inspect(visitor, 'not there')
    await openForm('own', '/desk/documents/:documentId/correct')
    await visitor.type('Miksi asiakirjaa korjataan?', 'Tämä teksti ei saa kadota.')
    await visitor.page.evaluate(() => {
      for (const token of document.querySelectorAll('input[name=token]')) token.setAttribute('value', 'old')
    })
    await visitor.press('Aloita korjaus')
    await visitor.sees('Lomaketta ei lähetetty')
    await visitor.reads('Tämä teksti ei saa kadota.')
    findings.push(...(await inspect(visitor, 'expired')))
    expect([...findings, ...visitor.faults]).toEqual([])
  })

  test('a document on paper', { timeout: 60_000 }, async () => {
    await visitor.signIn(workerWho('own').name)
    const page = reached.get('own')?.find(({ screen }) => screen === '/desk/documents/:documentId/print')
    await visitor.open(page?.path ?? '')
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await axeFindings(visitor.page)).toEqual([])
    expect(await visitor.page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  })

  test('signing in with nobody chosen', { timeout: 60_000 }, async () => {
    await visitor.open('/desk')
    const findings = await inspect(visitor, 'signing in')
    await visitor.press('Kirjaudu')
    await visitor.page.locator('.error-summary').waitFor()
    findings.push(...(await inspect(visitor, 'signing in, sent empty')))
    expect([...findings, ...visitor.faults]).toEqual([])
  })

  test('nothing broke inside the service', () => {
    expect(house.failures).toEqual([])
  })
})

/** Empties every field of the page's forms, as somebody would who chose and wrote nothing. */
async function emptyEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const control of document.querySelectorAll('main input, main textarea, main select')) {
      if (control instanceof HTMLInputElement && control.type !== 'hidden') {
        if (control.type === 'radio' || control.type === 'checkbox') control.checked = false
        else control.value = ''
      }
      if (control instanceof HTMLTextAreaElement) control.value = ''
      if (control instanceof HTMLSelectElement && control.querySelector('option[value=""]')) control.value = ''
    }
  })
}
