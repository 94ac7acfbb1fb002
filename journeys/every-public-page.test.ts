import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchWire } from '../bench/guide/wire.ts'
import { contactAddresses } from '../src/guide/addresses.ts'
import { siteMapAddresses } from '../src/guide/reading/addresses.ts'
import { type Language, languages } from '../src/kernel/language.ts'
import { type House, openHouse, type Visitor } from './house.ts'
import { bothLooks, inspect, narrowLook } from './inspect.ts'

/** Of the contacts of three hundred municipalities these: a number and none, Sámi names, other laws. */
const places = ['jarvenpaa', 'traskanda', 'inari', 'enare', 'maarianhamina', 'mariehamn']
/** Beside what the site map names. */
const further = [
  '/fi/palvelut/lastensuojelun-avohuolto/savonlinna',
  '/sv/tjanster/barnskydd/vasa',
  '/en/services/child-welfare/helsinki',
  '/fi/haku?q=huostaanotto',
]

let house: House
let pages: readonly { readonly path: string; readonly language: Language }[]
beforeAll(async () => {
  house = await openHouse(new Date('2026-11-26T10:20:00+02:00'))
  const listed = await Promise.all(languages.map(async (language) => linksOf(siteMapAddresses[language], language)))
  pages = [
    ...listed.flat(),
    ...further.map((path) => ({ path, language: languages.find((each) => path.startsWith(`/${each}/`)) ?? 'fi' })),
  ]
}, 120_000)
afterAll(() => house?.close())

async function linksOf(siteMap: string, language: Language): Promise<{ path: string; language: Language }[]> {
  const html = await (await fetch(house.origin + siteMap)).text()
  const links = new Set([...html.matchAll(/ href="(\/[a-z]{2}(?:\/[^"#]*)?)"/g)].map(([, link = '']) => link))
  return [...links]
    .filter((path) => path === `/${language}` || path.startsWith(`/${language}/`))
    .filter(
      (path) =>
        !path.startsWith(`${contactAddresses[language]}/`) || places.some((place) => path.endsWith(`/${place}`)),
    )
    .map((path) => ({ path, language }))
}

describe('Every public page', () => {
  test('is there in three languages', () => {
    const counted = languages.map((language) => pages.filter((page) => page.language === language).length)
    expect(Math.min(...counted)).toBeGreaterThan(45)
  })

  test.each([
    [320, 'on a small phone, or at 400 % on a desk'],
    [1280, 'on a desk'],
  ])('is whole without JavaScript at %i pixels, %s', { timeout: 600_000 }, async (width) => {
    const visitor = await house.visitor({ script: false, width })
    const wrong: string[] = []
    for (const { path, language } of pages) {
      const status = await visitor.open(path)
      const seen = await visitor.page.evaluate(() => ({
        language: document.documentElement.lang,
        heading: [...document.querySelectorAll('main h1')].map((heading) => heading.textContent?.trim() ?? ''),
        wider: document.documentElement.scrollWidth - innerWidth,
        others: [...document.querySelectorAll('header a[hreflang], header a[lang]')].length,
        danger: document.querySelector('a[href="tel:112"]') !== null,
        images: [...document.querySelectorAll('img, svg[role=img]')].filter(
          (image) =>
            !image.getAttribute('alt') && !image.getAttribute('aria-label') && !image.getAttribute('aria-labelledby'),
        ).length,
      }))
      const { heading, ...rest } = seen
      const said = { status, headings: heading.filter(Boolean).length, ...rest, others: rest.others >= 2 }
      const due = { status: 200, headings: 1, language, wider: 0, others: true, danger: true, images: 0 }
      if (JSON.stringify(Object.entries(said).sort()) !== JSON.stringify(Object.entries(due).sort()))
        wrong.push(`${path}: ${JSON.stringify(said)}`)
    }
    expect([...wrong, ...visitor.faults, ...visitor.foreign]).toEqual([])
  })

  test('has nothing that axe finds: all narrow and dark, one of each kind wide and light too', {
    timeout: 900_000,
  }, async () => {
    const visitor = await house.visitor()
    const findings: string[] = []
    const kinds = oneOfEachKind(pages)
    for (const page of pages) {
      await visitor.open(page.path)
      findings.push(...(await inspect(visitor, page.path, kinds.includes(page) ? bothLooks : narrowLook)))
    }
    expect([...findings, ...visitor.faults, ...visitor.foreign]).toEqual([])
    expect(house.failures).toEqual([])
  })

  test.each(['/fi', '/sv/kontakt/vasa', '/en/services/child-welfare/helsinki', '/fi/tietoa/ilmoituksen-jalkeen'])(
    '%s weighs at most 50 kB on a first visit, and asks no other host',
    async (path) => {
      const { scripted, plain } = await watchWire(house.origin, path)
      expect(scripted.requests).toBeGreaterThanOrEqual(5)
      expect(scripted.bytes).toBeGreaterThan(30_000)
      expect(scripted.bytes).toBeLessThanOrEqual(50_000)
      expect([...scripted.foreign, ...plain.foreign, plain.pages]).toEqual([1])
    },
  )

  test('is printed without bars and boxes, and not wider than its paper', { timeout: 300_000 }, async () => {
    const visitor = await house.visitor({ width: 680 })
    await visitor.page.emulateMedia({ media: 'print' })
    const wrong: string[] = []
    for (const { path } of pages.filter(({ language }) => language === 'fi')) {
      await visitor.open(path)
      const seen = await visitor.page.evaluate(() => {
        const shown = (selector: string): boolean =>
          [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
        return {
          bars: shown('.bar') || shown('.danger-bar') || shown('.quick-exit') || shown('.foot'),
          heading: shown('main h1'),
          wider: document.documentElement.scrollWidth > innerWidth,
        }
      })
      if (seen.bars || !seen.heading || seen.wider) wrong.push(`${path}: ${JSON.stringify(seen)}`)
    }
    expect(wrong).toEqual([])
  })

  test('can be gone through with the keyboard alone, and shows where one is', { timeout: 600_000 }, async () => {
    const visitor = await house.visitor()
    const wrong: string[] = []
    for (const { path } of oneOfEachKind(pages.filter(({ language }) => language === 'fi'))) {
      await visitor.open(path)
      wrong.push(...(await tabThrough(visitor)).map((fault) => `${path}: ${fault}`))
    }
    expect(wrong).toEqual([])
  })
})

/** One page of each place in the addresses: pages of one kind are drawn by the same parts. */
function oneOfEachKind<Page extends { readonly path: string }>(all: readonly Page[]): Page[] {
  const kinds = new Map<string, Page>()
  for (const page of all) {
    const kind = page.path.split('/').slice(0, 3).join('/') + page.path.split('/').length
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

/** Goes forward from control to control to the end of the page, and tells what cannot be reached or not be seen. */
async function tabThrough({ page }: Visitor): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility() && !element.hasAttribute('disabled') && element.tabIndex >= 0)
    for (const [index, control] of controls.entries()) control.dataset.stop = String(index)
    return controls.map((control) => `${control.tagName} ${control.textContent?.trim().slice(0, 40) ?? ''}`)
  })
  const reached = new Set<string>()
  const wrong: string[] = []
  for (let press = 0; press < wanted.length + 5; press += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return undefined
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      return {
        stop: element.dataset.stop,
        marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        inSight: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      }
    })
    if (at === undefined) break
    if (at.stop === undefined) continue
    reached.add(at.stop)
    if (!at.marked) wrong.push(`nothing marks ${wanted[Number(at.stop)]}`)
    if (!at.inSight) wrong.push(`out of sight: ${wanted[Number(at.stop)]}`)
  }
  return [...wrong, ...wanted.filter((_, index) => !reached.has(String(index))).map((name) => `not reached: ${name}`)]
}
