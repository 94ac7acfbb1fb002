import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { formTokens } from '../../../platform/form-token.ts'
import { type House, serveScreens } from '../../../platform/pages.ts'
import { chooseNotification } from '../screens/choose.tsx'
import { notificationReceived } from '../screens/receipt.tsx'
import { privateNotification, professionalNotification } from '../screens/send.ts'
import { bodyOf, formOn } from './paper-browser.ts'

const screens = [chooseNotification, privateNotification, professionalNotification, notificationReceived]
/** A Tuesday morning. */
export const start = new Date('2025-02-04T08:15:00Z')

/** The public side with these screens alone: no frames but what holds the page, nobody ever signed in. */
export function publicSide(db: House['db'], clock: () => Date): Hono {
  const app = new Hono()
  serveScreens(app, screens, {
    db,
    clock,
    chance: { bytes: (count) => randomBytes(count) },
    tokens: formTokens(new Uint8Array(32).fill(7)),
    plainCookies: false,
    whoIs: async () => undefined,
    opens: () => false,
    signInAddress: () => '/',
    deskFrame: () => <html lang="fi" />,
    publicFrame: (page) => (
      <html lang="fi">
        <head>
          <title>{page.title}</title>
        </head>
        <body>{page.body}</body>
      </html>
    ),
    troubleFrame: (trouble, { typed }) => (
      <html lang="fi">
        <body data-trouble={trouble}>
          {[...(typed ?? [])].map(([name, value]) => (
            <p key={name}>{value}</p>
          ))}
        </body>
      </html>
    ),
    failed: () => undefined,
  })
  return app
}

/** What is typed into a page, by field. */
export type Typed = Readonly<Record<string, string>>
/** What came back. */
export type Answer = {
  readonly status: number
  readonly html: string
  readonly go: string | null
  readonly cache: string | null
}

/** Reads a response whole. */
export async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response
  return { status, html: await response.text(), go: headers.get('location'), cache: headers.get('cache-control') }
}
/** What says that a body is a form. */
export const headers = { 'content-type': 'application/x-www-form-urlencoded' }

/** A visitor without script: opens a form, fills in what is asked and presses buttons. */
export class Visitor {
  page: Answer = { status: 0, html: '', go: null, cache: null }
  /** What was last sent, to be sent again. */
  last: { action: string; body: string } = { action: '', body: '' }
  readonly app: Hono
  constructor(app: Hono) {
    this.app = app
  }
  async open(address: string): Promise<this> {
    this.page = await answerOf(await this.app.request(address))
    if (this.page.status !== 200) throw new Error(`${address} answers ${this.page.status}.`)
    return this
  }
  async press(button: string | undefined, typed: Typed = {}, action?: string): Promise<Answer> {
    const form = formOn(this.page.html)
    return this.post(action ?? form.action, bodyOf(form, typed, button).toString())
  }
  async post(action: string, body: string): Promise<Answer> {
    this.last = { action, body }
    const answer = await answerOf(await this.app.request(action, { method: 'POST', body, headers }))
    if (answer.html.includes('<form')) this.page = answer
    return answer
  }
  /** Fills in one page after another and goes on; every page must answer 200. */
  async walk(...pages: readonly Typed[]): Promise<this> {
    for (const typed of pages) {
      const answer = await this.press('next', typed)
      if (answer.status !== 200) throw new Error(`A page answers ${answer.status}: ${answer.html}`)
    }
    return this
  }
}

/** The pages of a neighbour who stays anonymous, from the municipality to the check. */
export const neighbour: readonly Typed[] = [
  { municipality: '186' },
  { danger: 'no' },
  { sender: '4', named: 'no' },
  { 'child.1.givenNames': 'Eelis', 'child.1.familyName': 'Korpi' },
  {},
  { what: 'Lapsi on usein yksin kotona illalla.' },
  { childTold: 'no', carerTold: 'not-known' },
]

/** The reference that a sent form led to. */
export function receiptIn(answer: Answer): string {
  const [, receipt] = /\/([0-9A-Z-]{26,40})\?/.exec(answer.go ?? '') ?? []
  if (answer.status !== 303 || receipt === undefined) throw new Error(`Not sent: ${answer.status} ${answer.html}`)
  return receipt
}
