import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '../../access/acts/sign-in.ts'
import { tuesday } from '../../casework/testing/office.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { axeFindings, keepScreen, openBrowser } from '../../platform/testing/browser.ts'
import { createTestDatabase } from '../../platform/testing/database.ts'
import { begun, openDesk } from '../testing/open-desk.ts'
import type { WorkerAtDesk } from '../testing/worker-at-desk.ts'

describe('Documents on screen', () => {
  let browser: Browser | undefined
  let server: ReturnType<typeof serve> | undefined
  let origin = ''
  let cookie = ''
  let desk: WorkerAtDesk
  const pages: Record<string, string> = {}

  beforeAll(async () => {
    const database = await createTestDatabase()
    const open = await openDesk(database)
    desk = open.desk
    const { app, child: childId, worker } = open
    for (const number of ['11002', '15009', '1505.1', '19005']) {
      pages[number] = await begun(open, number)
    }
    pages.begin = `/desk/children/${childId}/write/19002`
    pages.checked = `${pages['11002']}?check=1`
    pages.sign = `${pages['15009']}/sign`
    const { id } = await database.owner
      .selectFrom('document')
      .select('id')
      .where('number', '=', '11002')
      .executeTakeFirstOrThrow()
    pages.document = `/desk/documents/${id}`
    pages.print = `/desk/documents/${id}/print`
    const correcting = await desk.press(
      await desk.look(`/desk/documents/${id}/correct`),
      {},
      { reason: 'Kesto oli väärin.' },
    )
    const draft = correcting.go ?? ''
    const typed = { 'paatos.ratkaisu_ja_perustelut': 'Myönnetään tukiperhe kahdeksi viikonlopuksi kuukaudessa.' }
    await desk.press(await desk.look(draft), { name: 'do', value: 'save' }, typed)
    const corrected = await desk.press(await desk.look(`${draft}/sign`), {})
    pages.changes = `${corrected.go}/changes`
    pages.correct = `${corrected.go}/correct`
    cookie = `__Host-suojatie=${await signIn(database.db, worker.workerId, tuesday, unforeseeable)}`
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`
        resolve()
      })
    })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const opened = async (width: number, colorScheme: 'light' | 'dark'): Promise<BrowserContext> => {
    if (!browser) throw new Error('The browser did not start.')
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, locale: 'fi-FI' })
    await context.setExtraHTTPHeaders({ cookie })
    return context
  }
  const isTooWide = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'axe finds nothing and nothing scrolls sideways: %s, %s px',
    { timeout: 300_000 },
    async (scheme, width) => {
      const context = await opened(width, scheme)
      const findings: string[] = []
      try {
        const page = await context.newPage()
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(origin + path)
          await keepScreen(page, `writing-${name}-${scheme}-${width}`)
          if (await isTooWide(page)) findings.push(`${name} scrolls sideways`)
          // What axe looks at hardly depends on the width; colours depend on the theme.
          if (width === 1280 || name === '19005')
            findings.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`))
        }
      } finally {
        await context.close()
      }
      expect(findings).toEqual([])
    },
  )

  test('what one writes is saved without a press, and is there on another machine', { timeout: 60_000 }, async () => {
    const context = await opened(1280, 'light')
    try {
      const page = await context.newPage()
      await page.goto(origin + pages['19005'])
      await page.locator('[name="sovitut_asiat"]').fill('Tavataan uudelleen tiistaina, šŧ.')
      await page.locator('[data-autosave-status][data-state="saved"]').waitFor({ timeout: 15_000 })
      expect((await desk.look(pages['19005'] ?? '')).html).toContain('Tavataan uudelleen tiistaina, šŧ.')
      // A second save goes on from the version that the first one answered.
      await page.locator('[name="sovitut_asiat"]').fill('Tavataan keskiviikkona.')
      await page.locator('[data-autosave-status][data-state="unsaved"]').waitFor({ timeout: 5_000 })
      await page.locator('[data-autosave-status][data-state="saved"]').waitFor({ timeout: 15_000 })
      expect((await desk.look(pages['19005'] ?? '')).html).toContain('Tavataan keskiviikkona.')
    } finally {
      await context.close()
    }
  })

  test('a link of the contents opens what is folded', { timeout: 60_000 }, async () => {
    const context = await opened(1280, 'light')
    try {
      const page = await context.newPage()
      await page.goto(`${origin}${pages['15009']}`)
      await page.locator('.document-contents a[href="#field-eriavat_nakemykset"]').click()
      expect(await page.locator('[id="field-eriavat_nakemykset"]').isVisible()).toBe(true)
      await page.locator('.document-contents a[href="#field-sijaishuoltoa_koskevat_muut_asiat"]').click()
      expect(await page.locator('[id="field-sijaishuoltoa_koskevat_muut_asiat"]').isVisible()).toBe(true)
    } finally {
      await context.close()
    }
  })
})
