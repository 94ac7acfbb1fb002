import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Assets, collectAssets } from '../src/platform/assets.ts'
import { axeFindings, keepScreen, openBrowser, watchForeignRequests } from '../src/platform/testing/browser.ts'
import type { Theme } from '../src/ui/shell.tsx'
import { FormSpecimen, LetterSpecimen, PublicSpecimen, type SpecimenProps } from '../src/ui/specimen.tsx'
import { DeskSpecimen } from '../src/ui/specimen-desk.tsx'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"

const specimens: Record<string, (props: SpecimenProps) => ReactElement> = {
  public: PublicSpecimen,
  form: FormSpecimen,
  desk: DeskSpecimen,
  letter: LetterSpecimen,
}

let server: Server | undefined
let browser: Browser | undefined
let assets: Assets
let origin: string

beforeAll(async () => {
  assets = await collectAssets()
  const listening = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('Content-Security-Policy', policy)
    const asset = assets.answer(pathname, request.headers['accept-encoding'])
    if (asset) {
      for (const [name, value] of asset.headers) response.setHeader(name, value)
      asset.arrayBuffer().then((body) => response.end(Buffer.from(body)))
      return
    }
    const Specimen = specimens[pathname.slice(1)]
    if (!Specimen) return void response.writeHead(404).end()
    const asked = searchParams.get('theme')
    const theme: Theme | undefined = asked === 'dark' ? 'dark' : asked === 'light' ? 'light' : undefined
    const { style, icon, fonts, deskScript, publicScript } = assets.addresses
    const script = pathname === '/desk' ? deskScript : publicScript
    const html = renderToStaticMarkup(<Specimen assets={{ style, icon, fonts, script }} theme={theme} />)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html>${html}`)
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  server = listening
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('The specimen server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

function running(): Browser {
  if (!browser) throw new Error('The browser did not start.')
  return browser
}

async function opened<T>(width: number, address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await running().newContext({ viewport: { width, height: 900 }, locale: 'fi-FI' })
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    const foreign = watchForeignRequests(page, origin)
    await page.goto(origin + address)
    const result = await look(page)
    expect(faults).toEqual([])
    expect(foreign).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

describe.each(Object.keys(specimens))('The %s specimen', (name) => {
  test.each([
    ['light', 320],
    ['light', 1280],
    ['dark', 320],
    ['dark', 1280],
  ] as const)(
    'in the %s theme at %i px has nothing that axe finds and nothing wider than the page',
    async (theme, width) => {
      await opened(width, `/${name}?theme=${theme}`, async (page) => {
        await page.evaluate(() => document.fonts.ready)
        await keepScreen(page, `specimen-${name}-${theme}-${width}`)
        expect(await axeFindings(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
    },
  )
})

test('the reader’s own setting decides the theme when nothing else does', async () => {
  const context = await running().newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(`${origin}/public`)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 22, 28)')
  await context.close()
})

test('every control of a public page can be hit with a thumb: 44 px high, or a link within a sentence', async () => {
  for (const name of ['public', 'form']) {
    const small = await opened(320, `/${name}`, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('a, button, select, summary, input:not([type=hidden]), textarea')]
          .filter((control) => control.checkVisibility() && !control.closest('.heard, .skip'))
          .filter((control) => !(control.matches('a') && control.parentElement?.matches('p:not(.wrap), li p')))
          .map((control) => {
            // A radio button is hit through its label, which stands beside it.
            const target = control.matches('[type=radio], [type=checkbox]') ? control.closest('.choice') : control
            return { what: control.outerHTML.slice(0, 90), height: target?.getBoundingClientRect().height ?? 0 }
          })
          .filter(({ height }) => height < 44),
      ),
    )
    expect(small).toEqual([])
  }
})

test('Finnish, Swedish and Sámi letters are drawn with our own font', async () => {
  await opened(1280, '/public', async (page) => {
    const found = await page.evaluate(async () => {
      const faces = await Promise.all(
        [...'åäöčđŋšŧžǯáŽ'].map((letter) => document.fonts.load('100px "Source Sans 3"', letter)),
      )
      return faces.map((face) => face.length)
    })
    expect(found).toEqual(found.map(() => 1))
    const widths = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) return []
      return [...'čđŋšŧžǯ'].map((letter) => {
        pen.font = '100px "Source Sans 3", monospace'
        const own = pen.measureText(letter).width
        pen.font = '100px monospace'
        return own === pen.measureText(letter).width
      })
    })
    expect(widths).toEqual([false, false, false, false, false, false, false])
  })
})

test('the keyboard reaches everything and one always sees where it is', async () => {
  await opened(1280, '/desk', async (page) => {
    const unseen: string[] = []
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const active = document.activeElement
        if (!active || active === document.body) return undefined
        const { outlineStyle, outlineWidth } = getComputedStyle(active)
        return { what: active.outerHTML.slice(0, 80), outlined: outlineStyle !== 'none' && outlineWidth !== '0px' }
      })
      if (seen && !seen.outlined) unseen.push(seen.what)
    }
    expect(unseen).toEqual([])
  })
})

test('on paper a document has no bars, buttons or links around it', async () => {
  await opened(794, '/letter?theme=dark', async (page) => {
    await page.emulateMedia({ media: 'print' })
    await keepScreen(page, 'specimen-letter-print')
    expect(
      await page.locator('.bar, .danger, .foot').evaluateAll((all) => all.some((one) => one.checkVisibility())),
    ).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  })
})

test('the first public page costs at most 50 kB, fonts and script included', async () => {
  const addresses = new Map<string, string>()
  const sizes = new Map<string, number>()
  await opened(390, '/letter', async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(addresses.get(requestId) ?? requestId, encodedDataLength)
    })
    await page.goto(`${origin}/public`)
    await page.waitForLoadState('networkidle')
  })
  // The specimen shows Sámi letters, which fetch fonts of their own; a page without such letters does not.
  const counted = [...sizes].filter(([address]) => !address.includes('-latin-'))
  const total = counted.reduce((sum, [, size]) => sum + size, 0)
  expect(counted.length).toBeGreaterThanOrEqual(5)
  expect(total).toBeGreaterThan(30_000)
  expect(total).toBeLessThanOrEqual(50_000)
})
