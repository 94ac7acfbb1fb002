import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Assets, collectAssets } from '../src/platform/assets.ts'
import { axeFindings, openBrowser } from '../src/platform/testing/browser.ts'
import type { FrameAssets } from '../src/ui/shell.tsx'
import { FormSpecimen, PublicSpecimen } from '../src/ui/specimen.tsx'
import { DeskSpecimen } from '../src/ui/specimen-desk.tsx'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

type Post = { path: string; body: URLSearchParams }
type Answer = { status: number; headers?: Record<string, string>; body?: string | ReactElement; after?: number }

let server: Server | undefined
let browser: Browser
let assets: Assets
let origin: string
let posts: Post[] = []
let answerTo: (post: Post) => Answer
let context: BrowserContext
let page: Page

const frameAssets = (script: string): FrameAssets => ({
  style: assets.addresses.style,
  icon: assets.addresses.icon,
  script,
})
const form = () => <FormSpecimen assets={frameAssets(assets.addresses.publicScript)} />
const front = () => <PublicSpecimen assets={frameAssets(assets.addresses.publicScript)} />
const desk = () => <DeskSpecimen assets={frameAssets(assets.addresses.deskScript)} />

beforeAll(async () => {
  assets = await collectAssets()
  const listening = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  server = listening
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})
beforeEach(async () => {
  posts = []
  answerTo = () => ({ status: 303, headers: { Location: '/receipt' } })
  context = await browser.newContext({ locale: 'fi-FI' })
  page = await context.newPage()
})
afterEach(() => context.close())

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  response.setHeader('Content-Security-Policy', policy)
  const asset = assets.answer(path, request.headers['accept-encoding'])
  if (asset) {
    for (const [name, value] of asset.headers) response.setHeader(name, value)
    response.end(Buffer.from(await asset.arrayBuffer()))
  } else if (request.method === 'POST') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const post = { path, body: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }
    posts.push(post)
    const { status, headers = {}, body = '', after = 0 } = answerTo(post)
    await new Promise((resolve) => setTimeout(resolve, after))
    give(response, status, headers, body)
  } else {
    const shown = path === '/form' ? form() : path.startsWith('/desk') ? desk() : front()
    give(response, 200, {}, shown)
  }
}

function give(response: ServerResponse, status: number, headers: Record<string, string>, body: string | ReactElement) {
  const html = typeof body === 'string' ? body : `<!doctype html>${renderToStaticMarkup(body)}`
  const type = typeof body === 'string' ? 'application/json' : 'text/html; charset=utf-8'
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(html)
}

const worry = () => page.getByLabel('Kerro omin sanoin')
const onward = () => page.getByRole('button', { name: 'Jatka' })

describe('A public form', () => {
  test('stays filled in place when the line is cut, and goes through once when it is tried again', async () => {
    await page.goto(`${origin}/form`)
    await worry().fill('Naapurin lapsi, ŋ.\nToinen rivi.')
    await context.setOffline(true)
    await onward().click()
    const advice = page.getByRole('alert').filter({ hasText: 'Yhteys katkesi' })
    await advice.waitFor()
    expect(await worry().inputValue()).toBe('Naapurin lapsi, ŋ.\nToinen rivi.')
    expect(await advice.getByRole('link').allTextContents()).toEqual(['019 226 0401', '112'])
    expect(await axeFindings(page)).toEqual([])
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.waitForURL('**/receipt')
    expect(posts).toHaveLength(1)
    expect(posts[0]?.body.get('worry')).toBe('Naapurin lapsi, ŋ.\r\nToinen rivi.')
    expect(posts[0]?.body.getAll('go')).toEqual(['on'])
    expect(posts[0]?.body.get('token')).toBe('t')
  })
  test('shows the same advice when a gateway answers in place of the service', async () => {
    answerTo = () => ({ status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad gateway</h1>' })
    await page.goto(`${origin}/form`)
    await worry().fill('huoli')
    await onward().click()
    await page.getByText('Yhteys katkesi').waitFor()
    expect(await worry().inputValue()).toBe('huoli')
  })
  test('is sent once however often the button is pressed', async () => {
    answerTo = () => ({ status: 200, body: front(), after: 300 })
    await page.goto(`${origin}/form`)
    await onward().dblclick()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /Huoli lapsesta/ }).waitFor()
    expect(posts).toHaveLength(1)
  })
  test('says that it is sending, and gives the button its words back when it could not', async () => {
    answerTo = () => ({ status: 500, body: '{}', after: 300 })
    await page.goto(`${origin}/form`)
    await onward().click()
    await page.getByRole('button', { name: 'Lähetetään…' }).waitFor()
    await page.getByText('Yhteys katkesi').waitFor()
    expect(await onward().count()).toBe(1)
  })
  test('brings the reader to what is wrong, and from there into the field', async () => {
    answerTo = () => ({ status: 400, body: form() })
    await page.goto(`${origin}/form`)
    await onward().click()
    await page.waitForFunction(() => document.activeElement?.matches('.error-summary'))
    await page.getByRole('link', { name: /Päivää 31.2.2019/ }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-child.0.born')
  })
  test('going back finds the earlier page with what was typed, and forward the later one', async () => {
    answerTo = () => ({ status: 200, body: front() })
    await page.goto(`${origin}/form`)
    await worry().fill('kirjoitettu')
    await onward().click()
    await page.getByRole('heading', { name: /Huoli lapsesta/ }).waitFor()
    await page.goBack()
    expect(await worry().inputValue()).toBe('kirjoitettu')
    await page.goForward()
    await page.getByRole('heading', { name: /Huoli lapsesta/ }).waitFor()
  })
  test('Enter in a field goes on; it does not press the button that removes a child', async () => {
    await page.goto(`${origin}/form`)
    await page.getByLabel('Katuosoite').press('Enter')
    await page.waitForURL('**/receipt')
    expect(posts[0]?.body.get('go')).toBe('on')
    expect(posts[0]?.body.has('remove')).toBe(false)
  })
  test('quick exit opens the neutral page, and going back finds nothing that was typed', async () => {
    await page.goto(`${origin}/form`)
    await worry().fill('salainen huoli')
    await page.getByRole('link', { name: 'Poistu nopeasti' }).click()
    await page.waitForURL('**/neutral')
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
    expect(stored).toBe(0)
    expect(await context.cookies()).toEqual([])
    await page.goBack().catch(() => undefined)
    expect(page.url()).not.toContain('/form')
    expect(await page.content()).not.toContain('salainen huoli')
  })
})

describe('Without JavaScript', () => {
  test('the form is sent, what is wrong leads to its field, and quick exit leaves', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    answerTo = () => ({ status: 400, body: form() })
    await still.goto(`${origin}/form`)
    await still.getByLabel('Kerro omin sanoin').fill('ilman skriptiä')
    await still.getByRole('button', { name: 'Jatka' }).click()
    await still.waitForURL('**/fi/ilmoitus')
    expect(posts[0]?.body.get('worry')).toBe('ilman skriptiä')
    await still.getByRole('link', { name: /Valitse, onko/ }).click()
    expect(still.url()).toContain('#field-danger')
    await still.getByRole('link', { name: 'Poistu nopeasti' }).click()
    await still.waitForURL('**/neutral')
    await plain.close()
  })
})

describe('A draft on the desk', () => {
  const text = () => page.getByLabel('Teksti')
  const status = (words: RegExp) => page.locator('[data-autosave-status]').filter({ hasText: words }).waitFor()

  test('is saved after a pause in typing, and the form takes the new version', async () => {
    answerTo = () => ({ status: 200, body: '{"version":"7"}' })
    await page.goto(`${origin}/desk`)
    await text().fill('Tapaaminen kotona.')
    await status(/Ei vielä tallennettu/)
    await status(/Luonnos tallennettu klo \d{1,2}\.\d{2}/)
    expect(posts.map((post) => post.path)).toEqual(['/desk/drafts/1'])
    expect(posts[0]?.body.get('text')).toBe('Tapaaminen kotona.')
    expect(await page.locator('input[name=version]').inputValue()).toBe('7')
  })
  test('is sent with the version of a save that was under way when the button was pressed', async () => {
    answerTo = ({ path }) =>
      path === '/desk/drafts/1' ? { status: 200, body: '{"version":"7"}', after: 1_000 } : { status: 200, body: desk() }
    await page.goto(`${origin}/desk`)
    await text().fill('Tapaaminen kotona.')
    await status(/Tallennetaan/)
    await text().fill('Tapaaminen kotona, jatkettu.')
    await page.getByRole('button', { name: 'Allekirjoita' }).click()
    await page.waitForURL('**/desk/notes')
    expect(posts.map(({ path, body }) => [path, body.get('version'), body.get('text')])).toEqual([
      ['/desk/drafts/1', '1', 'Tapaaminen kotona.'],
      ['/desk/notes', '7', 'Tapaaminen kotona, jatkettu.'],
    ])
  })
  test('that could not be saved says so, stays, asks before one leaves, and is saved when it can', async () => {
    answerTo = () => ({ status: 503, body: '{}' })
    await page.goto(`${origin}/desk`)
    await text().fill('Tapaaminen')
    await status(/ei onnistunut/)
    const asked = page.waitForEvent('dialog')
    void page.getByRole('link', { name: 'Tänään' }).click({ noWaitAfter: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    expect(await text().inputValue()).toBe('Tapaaminen')
    answerTo = () => ({ status: 204 })
    await status(/tallennettu klo/)
  })
  test('that a colleague has overtaken, or whose writer is signed out, is not saved over', async () => {
    answerTo = () => ({ status: 409, body: '{}' })
    await page.goto(`${origin}/desk`)
    await text().fill('oma')
    await status(/uudemman version/)
    await text().fill('oma, jatkettu')
    await page.waitForTimeout(3_500)
    expect(posts).toHaveLength(1)
    expect(await text().inputValue()).toBe('oma, jatkettu')
    answerTo = () => ({ status: 303, headers: { Location: '/sign-in' } })
    const other = await context.newPage()
    await other.goto(`${origin}/desk`)
    await other.getByLabel('Teksti').fill('teksti')
    await other
      .locator('[data-autosave-status]')
      .filter({ hasText: /Istunto on päättynyt/ })
      .waitFor()
  })
})

describe('The keyboard of the desk', () => {
  test('lists itself, goes to the search box and to places; and keeps quiet while one writes', async () => {
    await page.goto(`${origin}/desk`)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Pikanäppäimet' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('query')
    await page.keyboard.type('g i ?')
    expect(await page.getByLabel('Hae nimellä tai tunnuksella').inputValue()).toBe('g i ?')
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.waitForURL('**/desk/inbox')
  })
  test('can be turned off, and stays off', async () => {
    await page.goto(`${origin}/desk`)
    await page.getByRole('button', { name: /Pikanäppäimet/ }).click()
    await page.getByLabel('Käytä pikanäppäimiä').uncheck()
    await page.reload()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
  test('a dialog opens over the page; without script its link leads to a page that asks the same', async () => {
    await page.goto(`${origin}/desk`)
    await page.getByRole('link', { name: 'Peru' }).click()
    await page.getByRole('dialog', { name: 'Perutaanko kirjaus?' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Sulje' }).click()
    expect(await page.getByRole('link', { name: 'Peru' }).getAttribute('href')).toBe('/desk/notes/cancel')
  })
})
