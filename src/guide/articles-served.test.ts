import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import { articleAddress, articlesAddresses, frontAddresses, notificationAddresses } from './addresses.ts'
import { articles } from './articles.ts'
import { servedGuide } from './testing/served-guide.ts'

const guide = servedGuide()
async function get(path: string) {
  const response = await guide.request(path)
  return { status: response.status, to: response.headers.get('location'), text: await response.text() }
}
const linksOf = (text: string) =>
  [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

describe('The addresses of the guide’s own pages', () => {
  test.each(languages)(
    'each opens in %s: one first heading, 112, the quick exit, and the other languages of itself',
    async (language) => {
      for (const article of articles) {
        const { status, text } = await get(articleAddress(article, language))
        expect(status, article.id).toBe(200)
        expect(text.match(/<h1/g), article.id).toHaveLength(1)
        expect(text).toContain('href="tel:112"')
        expect(text).toContain('data-quick-exit')
        for (const other of languages) expect(text).toContain(`href="${articleAddress(article, other)}"`)
        expect(Buffer.byteLength(text), article.id).toBeLessThan(50_000)
      }
    },
  )
  test('a tab says nothing of the matter', async () => {
    for (const article of articles) {
      const { text } = await get(articleAddress(article, 'fi'))
      const tab = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ''
      expect(tab.toLowerCase(), article.id).not.toMatch(/lapsi|lapsen|lastensuojelu|huostaan|ilmoit|sijoit/)
    }
  })
  test('the name of a page in another language leads to its address in this one', async () => {
    expect(await get('/sv/information/ilmoituksen-jalkeen')).toMatchObject({
      status: 303,
      to: '/sv/information/efter-en-anmalan',
    })
    expect(await get('/en/information/lapsen-etu')).toMatchObject({ status: 303, to: '/en/information/best-interests' })
    expect(await get('/fi/tietoa/omhandertagande')).toMatchObject({ status: 303, to: '/fi/tietoa/huostaanotto' })
  })
  test.each(['/fi/tietoa/olematon', '/sv/information/%00', '/en/information/__proto__', '/en/information/constructor'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
  test('every link of every page leads to a page that is there, and every place on a page too', {
    timeout: 60_000,
  }, async () => {
    const elsewhere = new Set(Object.values(notificationAddresses))
    const seen = new Map<string, string>()
    const once = async (path: string, from: string) => {
      const known = seen.get(path)
      if (known !== undefined) return known
      const { status, text } = await get(path)
      expect(status, `${from} → ${path}`).toBe(200)
      seen.set(path, text)
      return text
    }
    for (const language of languages) {
      const own = articles.map((article) => articleAddress(article, language))
      for (const path of [articlesAddresses[language], ...own]) {
        for (const link of linksOf(await once(path, path))) {
          const [where = '', place] = link.startsWith('#') ? [path, link.slice(1)] : link.split('#')
          if (!where.startsWith('/') || elsewhere.has(where)) continue
          const there = await once(where, path)
          if (place !== undefined) expect(there.includes(`id="${place}"`), `${path} → ${link}`).toBe(true)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(3 * articles.length)
  })
  test('the front page and the foot of every page lead to them', async () => {
    for (const language of languages) {
      const { text } = await get(frontAddresses[language])
      expect(linksOf(text).filter((link) => link === articlesAddresses[language]).length).toBeGreaterThan(1)
      expect(linksOf(text).filter((link) => link.startsWith(`${articlesAddresses[language]}/`)).length).toBeGreaterThan(
        5,
      )
    }
    expect(linksOf((await get('/en/contacts')).text)).toContain('/en/information')
  })
  test('the page of a service leads to the pages that say more of it', async () => {
    expect(linksOf((await get('/fi/palvelut/jalkihuolto')).text)).toContain('/fi/tietoa/jalkihuolto')
    expect(linksOf((await get('/sv/tjanster/barnskydd')).text)).toContain('/sv/information/vad-barnskydd-ar')
  })
})
