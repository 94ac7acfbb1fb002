// Draws the pictures of the README and of docs/guide.md anew, from a demonstration of its own: npm run pictures.
import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { openBrowser } from '../src/platform/testing/browser.ts'
import { openDemonstration } from './own-demonstration.ts'

const project = fileURLToPath(new URL('../', import.meta.url))
const folder = join(project, 'docs', 'pictures')
const mostBytes = 300_000

/** Pages of the guide, as docs/guide.md shows them: on a phone and on a desk. */
const guidePages = [
  { name: 'front', address: '/fi' },
  { name: 'finder', address: '/fi/yhteystiedot/jarvenpaa' },
  { name: 'service', address: '/sv/tjanster/barnskydd' },
  { name: 'children', address: '/fi/lapselle' },
] as const
const widths = [
  { device: 'phone', width: 390, height: 844, theme: 'light' },
  { device: 'desk', width: 1280, height: 860, theme: 'light' },
  { device: 'phone-dark', width: 390, height: 844, theme: 'dark' },
] as const

/** A Thursday morning: offices are open, and the desk has a day before it. */
const now = '2026-11-26T10:20:00+02:00'

const service = await openDemonstration(41_740, now)
try {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({
      // A large window drawn small: 1280 × 800 points with more of the page on them.
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 1280 / 1440,
      colorScheme: 'light',
      locale: 'en',
      timezoneId: 'Europe/Helsinki',
      baseURL: service.origin,
    })
    const page = await context.newPage()
    await page.goto('/en/contacts/jarvenpaa')
    await keep(page, 'guide')
    await page.goto('/desk/sign-in')
    await page.getByRole('radio', { name: 'Maria Haavikkola' }).check()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/desk')
    await page.goto('/desk?lang=en')
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/desk\/children\/[0-9a-f-]+$/)
    await keep(page, 'desk')
    for (const { device, width, height, theme } of widths) {
      const small = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        timezoneId: 'Europe/Helsinki',
        baseURL: service.origin,
      })
      const reader = await small.newPage()
      for (const { name, address } of guidePages) {
        await reader.goto(address)
        await keep(reader, `guide-${name}-${device}`)
      }
      await small.close()
    }
  } finally {
    await browser.close()
  }
} finally {
  await service.end()
}

async function keep(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path })
  const { size } = statSync(path)
  if (size > mostBytes) throw new Error(`${name}.png has ${size} bytes; the README is to stay light.`)
  console.log(`docs/pictures/${name}.png, ${size} bytes`)
}
