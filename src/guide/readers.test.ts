import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import { collectAssets } from '../platform/assets.ts'
import { articles } from './articles.ts'
import { deliveredContent } from './content.ts'
import { guideScreens } from './guide.ts'
import { missingPage, nearPages, wordsOfAddress } from './missing-page.tsx'
import { publicPages } from './public-pages.ts'
import { searchAddresses, siteMapAddresses } from './reading/addresses.ts'
import { servedGuide } from './testing/served-guide.ts'

const at = new Date('2026-11-26T08:20:00Z')
const pages = publicPages(deliveredContent)
const app = servedGuide()
/** Addresses behind which another room stands. */
const ofOtherRooms = new Set(['notification'])
const served = pages.filter(({ id }) => !ofOtherRooms.has(id))

async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await app.request(path)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** What follows the `href` of the language links of a page. */
function languageLinks(html: string): readonly string[] {
  const nav = /<nav[^>]*class="languages".*?<\/nav>/s.exec(html)?.[0] ?? ''
  return [...nav.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address)
}

describe('The list of public pages', () => {
  test('holds every screen of the guide that stands at one address', () => {
    const listed = new Set(pages.flatMap(({ addresses }) => Object.values(addresses)))
    const missing = guideScreens
      .filter(({ surface }) => surface === 'public')
      .flatMap(({ addresses }) => addresses.map(({ path }) => path))
      .filter((path) => !path.includes(':') && !listed.has(path) && !path.startsWith('/api'))
    expect(missing).toEqual([])
  })
  test('holds every service and every article', () => {
    const ids = new Set(pages.map(({ id }) => id))
    for (const { id } of deliveredContent.services) expect(ids).toContain(`service:${id}`)
    for (const { id } of articles) expect(ids).toContain(`article:${id}`)
  })
  test('names no page and no address twice', () => {
    const all = pages.flatMap(({ addresses }) => Object.values(addresses))
    expect(new Set(all).size).toBe(all.length)
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
  })
})

describe.each(languages)('Every public page in %s', (language) => {
  test('opens, is small, sets no cookie, and stands on the site map', async () => {
    const map = (await get(siteMapAddresses[language])).text
    for (const { addresses } of pages) expect(map, addresses[language]).toContain(`href="${addresses[language]}"`)
    for (const { addresses } of served) {
      const { status, text, headers } = await get(addresses[language])
      expect(status, addresses[language]).toBe(200)
      expect(headers.get('set-cookie')).toBeNull()
      expect(Buffer.byteLength(text), addresses[language]).toBeLessThan(50_000)
      expect(text.match(/<h1/g), addresses[language]).toHaveLength(1)
    }
  })
  test('has a language switch that stays on the page', async () => {
    for (const { addresses } of served) {
      const { text } = await get(addresses[language])
      expect(languageLinks(text), addresses[language]).toEqual(languages.map((other) => addresses[other]))
    }
  })
  test('leads to privacy, accessibility, the site map, search, and the pages for children and of plain language', async () => {
    const last = pages
      .filter(({ group }) => group === 'about' || group === 'young')
      .map(({ addresses }) => addresses[language])
    for (const { addresses } of served) {
      const { text } = await get(addresses[language])
      for (const address of last) expect(text, addresses[language]).toContain(`href="${address}"`)
    }
  })
  test('has a tab that says nothing of its matter when it has a quick exit', async () => {
    const telling =
      /lastensuojelu|ilmoitus|huostaan|sijais|lapsi|lapse|nuor|oikeu|barn|anmäl|vård|unga|child|notif|care|welfare|right/i
    for (const { addresses } of served) {
      const { text } = await get(addresses[language])
      const title = /<title>([^<]*)/.exec(text)?.[1] ?? ''
      expect(title.endsWith('– Suojatie'), title).toBe(true)
      if (text.includes('data-quick-exit'))
        expect(title.replace('– Suojatie', ''), addresses[language]).not.toMatch(telling)
    }
  })
})

describe('The privacy notice is true:', () => {
  test('the script of the public pages keeps nothing on the device', async () => {
    const { all, addresses } = await collectAssets()
    const script = all.find(({ address }) => address === addresses.publicScript)
    const text = new TextDecoder().decode(script?.body)
    expect(text.length).toBeGreaterThan(1000)
    expect(text).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|caches\.open/)
  })
  test('no page loads anything from another host', async () => {
    for (const { addresses } of served) {
      const { text } = await get(addresses.fi)
      expect(
        text.match(/<(?:script|img|iframe|link|source)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g),
        addresses.fi,
      ).toBeNull()
    }
  })
  test('how long documents are kept is what the law record says', async () => {
    const { text } = await get('/en/privacy')
    expect(text).toContain('when 2 years have passed since the client’s death')
    expect(text).toContain('kept 30 years from the closing')
    expect(text).toContain('use log is kept 12 years')
    for (const address of ['/fi/tietosuoja', '/sv/dataskydd', '/en/privacy'])
      expect((await get(address)).text).not.toMatch(/[{}]/)
  })
  test('and it says what nobody has told yet', async () => {
    expect((await get('/fi/tietosuoja')).text).toContain('ei vielä annettu')
    expect((await get('/sv/tillganglighet')).text).toContain('inte angivet än')
    expect((await get('/en/accessibility')).text).toContain('within 14 days')
  })
})

describe('The page of search', () => {
  test.each(languages)('asks not to be kept by search engines or caches, in %s', async (language) => {
    const { text, headers } = await get(`${searchAddresses[language]}?q=112`)
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await get(siteMapAddresses[language])).text).not.toContain('noindex')
  })
  test('shows 112 and who answers above the pages when danger is told of', async () => {
    const { text } = await get('/fi/haku?q=itsemurha')
    const main = text.slice(text.indexOf('<main'))
    expect(main.indexOf('tel:112')).toBeGreaterThan(0)
    expect(main.indexOf('tel:112')).toBeLessThan(main.indexOf('<form'))
    expect((await get('/fi/haku?q=selkokieli')).text.split('<main')[1]).not.toContain('tel:112')
  })
  test('says what to do when nothing is found', async () => {
    const { status, text } = await get('/sv/sok?q=qxzqxzqxz')
    expect(status).toBe(200)
    expect(text).toContain('Ingen sida hittades')
    expect(text.split('<main')[1]).toContain('tel:112')
  })
  test.each(['%00', '%E0%A4%A', '%ED%A0%80', '<script>alert(1)</script>', 'a'.repeat(5000), '&q=b', '__proto__'])(
    'never fails: q=%s',
    async (question) => {
      const { status, text } = await get(`/en/search?q=${question}`)
      expect(status).toBe(200)
      expect(text).not.toContain('<script>alert')
    },
  )
})

describe('An address that nobody has', () => {
  test.each([
    ['/fi/palvelut/lastensuojeluu', '/fi/palvelut/lastensuojelu'],
    ['/fi/lastensuojelu', '/fi/palvelut/lastensuojelu'],
    ['/fi/ilmotus', '/fi/ilmoitus'],
    ['/fi/yhteystiedot/jarvenpa', '/fi/yhteystiedot/jarvenpaa'],
    ['/fi/tietosuojaseloste', '/fi/tietosuoja'],
    ['/sv/tjanster/barnskyd', '/sv/tjanster/barnskydd'],
    ['/en/foster-care', '/en/services/substitute-care'],
    ['/en/kids', '/en/for-children'],
  ])('%s: among the nearest is %s', (path, address) => {
    const [, first] = path.split('/')
    const language = languages.find((each) => each === first) ?? 'fi'
    expect(nearPages(path, at, language).map((page) => page.address)).toContain(address)
  })
  test('fills the search box with its words', () => {
    expect(wordsOfAddress('/fi/palvelut/huostaan-otto_2')).toBe('palvelut huostaan otto 2')
    expect(wordsOfAddress('/%E0%A4%A/x')).toBe('%E0%A4%A x')
  })
  test.each([
    '/',
    '//',
    '/%00',
    '/%',
    '/fi/../../etc/passwd',
    `/fi/${'a'.repeat(9000)}`,
    '/fi/__proto__',
    '/😀',
    '/fi/%F0%9F%98%80',
  ])('%s breaks nothing', (path) => {
    for (const language of languages) expect(missingPage(path, at, language).body).toBeDefined()
  })
})
