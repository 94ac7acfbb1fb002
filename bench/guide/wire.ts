import { openBrowser } from '../../src/platform/testing/browser.ts'

/** The pages that somebody comes to first: by a link, a search or a poster. */
export const firstPages = [
  '/fi',
  '/sv',
  '/en',
  '/fi/yhteystiedot',
  '/fi/yhteystiedot/jarvenpaa',
  '/sv/kontakt/vasa',
  '/fi/palvelut/lastensuojelu',
  '/fi/palvelut/lastensuojelun-avohuolto/jarvenpaa',
  '/fi/tietoa/ilmoituksen-jalkeen',
  '/fi/lapselle',
  '/fi/haku?q=huostaanotto',
  '/fi/ilmoitus',
] as const

/** What one visit with an empty cache sent: bytes of answers with their headers, requests, pages among them, and hosts that are not ours. */
export type Wire = {
  readonly bytes: number
  readonly requests: number
  readonly pages: number
  readonly foreign: readonly string[]
}

/** Opens the page in new browsers, with and without JavaScript, and reads what went over the wire. */
export async function watchWire(origin: string, path: string): Promise<{ scripted: Wire; plain: Wire }> {
  const browser = await openBrowser()
  try {
    const visit = async (javaScriptEnabled: boolean): Promise<Wire> => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      let bytes = 0
      let requests = 0
      let pages = 0
      const foreign = new Set<string>()
      devtools.on('Network.requestWillBeSent', ({ request, type }) => {
        if (!/^https?:/.test(request.url)) return
        requests += 1
        if (type === 'Document') pages += 1
        if (new URL(request.url).origin !== origin) foreign.add(new URL(request.url).host)
      })
      devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      await devtools.send('Network.enable')
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      await context.close()
      return { bytes, requests, pages, foreign: [...foreign] }
    }
    return { scripted: await visit(true), plain: await visit(false) }
  } finally {
    await browser.close()
  }
}
