import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { unforeseeable } from '../src/platform/clock.ts'
import { healthOf } from '../src/platform/health.ts'
import { listen } from '../src/platform/lifecycle.ts'
import { openBrowser, watchForeignRequests } from '../src/platform/testing/browser.ts'
import { createTestDatabase, type TestDatabase } from '../src/platform/testing/database.ts'
import { makeApp } from '../src/routes.tsx'

/** How somebody's browser is set. */
export type Setting = {
  readonly script?: boolean
  readonly theme?: 'light' | 'dark'
  /** CSS pixels. */
  readonly width?: number
}

/** What the service answered to one request of a browser. */
export type Answer = {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly html: string
}

/** The whole service on a port of its own, with a database, a browser and a clock that journeys set. */
export type House = {
  readonly origin: string
  readonly database: TestDatabase
  /** What the clock of the service says; a journey that lasts days moves it. */
  now: Date
  /** What broke inside the service: nothing may. */
  readonly failures: readonly unknown[]
  /** Every page and answer that the service gave, in order. */
  readonly answers: readonly Answer[]
  /** Where everybody's browser stands and what the last one shows: for the report of a journey that failed. */
  whereabouts(): Promise<string>
  /** A browser of one's own, without cookies; closed with the house. */
  visitor(setting?: Setting): Promise<Visitor>
  close(): Promise<void>
}

/** Opens the house at a moment. The database has no rows yet: whoever opens it says who works there. */
export async function openHouse(at: Date): Promise<House> {
  const database = await createTestDatabase({ max: 8 })
  const failures: unknown[] = []
  const answers: Answer[] = []
  const door = await listen(0, '127.0.0.1')
  const opened: BrowserContext[] = []
  const visitors: Visitor[] = []
  let browser: Promise<Browser> | undefined
  const house: House = {
    origin: `http://localhost:${door.port}`,
    database,
    now: at,
    failures,
    answers,
    async visitor({ script = true, theme = 'light', width = 1280 } = {}) {
      browser ??= openBrowser()
      const context = await (await browser).newContext({
        javaScriptEnabled: script,
        colorScheme: theme,
        viewport: { width, height: 900 },
        locale: 'fi-FI',
        timezoneId: 'Europe/Helsinki',
        baseURL: house.origin,
      })
      context.setDefaultTimeout(20_000)
      opened.push(context)
      const visitor = new Visitor(await context.newPage(), house.origin)
      visitors.push(visitor)
      return visitor
    },
    async whereabouts() {
      const last = await visitors.at(-1)?.page.locator('main').ariaSnapshot()
      return [...visitors.map(({ page }) => page.url()), last, ...failures.map(String)].join('\n')
    },
    async close() {
      await Promise.all(opened.map((context) => context.close()))
      await (await browser)?.close()
      await door.close(0)
      await database.drop()
    },
  }
  const app = await makeApp({
    db: database.db,
    clock: () => house.now,
    chance: unforeseeable,
    health: healthOf(database.db, []),
    demonstration: true,
    formSecret: new Uint8Array(32).fill(7),
    failed: (error) => failures.push(error),
  })
  door.open(async (request, env, context) => {
    const answer = await app.fetch(request, env, context)
    const { pathname } = new URL(request.url)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
    if (!pathname.startsWith('/assets/'))
      answers.push({
        method: request.method,
        path: pathname,
        status: answer.status,
        html: isPage ? await answer.clone().text() : '',
      })
    return answer
  })
  return house
}

/** Somebody at a browser: what one sees is found by its role and its name, as with a screen reader. */
export class Visitor {
  readonly page: Page
  /** Errors that the browser told of while pages were open, and requests that left for another host. */
  readonly faults: string[] = []
  readonly foreign: readonly string[]
  constructor(page: Page, origin: string) {
    this.page = page
    this.foreign = watchForeignRequests(page, origin)
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      // The browser itself writes down every answer of 400 and above; those are what some journeys are about.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        this.faults.push(`${page.url()}: ${message.text()}`)
    })
  }

  /** Goes to an address; gives the status of the answer. */
  async open(address: string): Promise<number> {
    return (await this.page.goto(address))?.status() ?? 0
  }

  /** Signs in as an identity of the demonstration. */
  async signIn(name: string): Promise<void> {
    await this.open('/desk')
    await this.choose('Työntekijä', name)
    await this.press('Kirjaudu')
    await this.sees('Tänään')
  }

  /** Waits for the heading of a page. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  }

  /** Waits until the page says so. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByText(words).first().waitFor()
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }

  /** Follows the first link of that name. */
  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).first().click()
  }

  /** Types into a field; `within` names the group it stands in. */
  async type(label: string, text: string, within?: string): Promise<void> {
    await this.#within(within).getByRole('textbox', { name: label }).first().fill(text)
  }

  async choose(question: string, answer: string, within?: string): Promise<void> {
    const group = this.#within(within).getByRole('radiogroup', { name: question })
    await group.getByRole('radio', { name: answer, exact: true }).check()
  }

  async pick(list: string, entry: string, within?: string): Promise<void> {
    await this.#within(within).getByRole('combobox', { name: list }).first().selectOption({ label: entry })
  }

  async tick(box: string, within?: string): Promise<void> {
    await this.#within(within).getByRole('checkbox', { name: box }).check()
  }

  #within(group: string | undefined): Page | Locator {
    return group === undefined ? this.page : this.page.getByRole('group', { name: group, exact: true })
  }

  /** The text of the page's main part. */
  async text(): Promise<string> {
    return this.page.getByRole('main').innerText()
  }
}
