import type { Hono } from 'hono'
import { signIn } from '../../access/acts/sign-in.ts'
import { formsOn, type PaperForm } from '../../casework/notification/testing/paper-browser.ts'
import { tuesday } from '../../casework/testing/office.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { unforeseeable } from '../../platform/clock.ts'
import type { Database } from '../../platform/db.ts'

/** A page as it came. */
export type DeskPage = {
  readonly status: number
  readonly html: string
  readonly go: string | null
  readonly headers: Headers
  readonly bytes: Uint8Array
}

/** A worker at a browser without script: looks at pages, fills in their forms and presses their buttons. */
export class WorkerAtDesk {
  readonly app: Hono
  readonly cookie: string
  private constructor(app: Hono, cookie: string) {
    this.app = app
    this.cookie = cookie
  }

  /** Signs in. */
  static async signedIn(app: Hono, db: Database, worker: SignedIn): Promise<WorkerAtDesk> {
    const token = await signIn(db, worker.workerId, tuesday, unforeseeable)
    return new WorkerAtDesk(app, `__Host-suojatie=${token}`)
  }

  /** Looks at a page. */
  async look(path: string): Promise<DeskPage> {
    return this.#ask(path, { headers: { cookie: this.cookie } })
  }

  /** Sends a form of a page with what was typed over it and the button that was pressed. `path` is where the page was. */
  async press(
    page: DeskPage,
    button: { readonly name?: string; readonly value?: string },
    typed: Readonly<Record<string, string>> = {},
  ): Promise<DeskPage> {
    const form = formWith(page, button)
    const body = new URLSearchParams()
    const left = new Map(Object.entries(typed))
    for (const [name, value] of form.fields) {
      body.append(name, (left.get(name) ?? value).replaceAll(/\r\n|\r|\n/g, '\r\n'))
      left.delete(name)
    }
    for (const [name, value] of left) body.append(name, value)
    if (button.name !== undefined) body.append(button.name, button.value ?? '')
    const pressed = form.submits.find(({ name, value }) => name === button.name && value === button.value)
    return this.send((pressed?.action ?? form.action).replace(/#.*$/, ''), body)
  }

  /** Sends a body as it is. */
  send(path: string, body: URLSearchParams): Promise<DeskPage> {
    const headers = { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded' }
    return this.#ask(path, { method: 'POST', headers, body: body.toString() })
  }

  async #ask(path: string, init: RequestInit): Promise<DeskPage> {
    const response = await this.app.request(`http://localhost:3000${path}`, init)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      html: new TextDecoder().decode(bytes),
      go: response.headers.get('location'),
      headers: response.headers,
      bytes,
    }
  }
}

/** The form of the page that has the button; without a name, the last one that is not in the bar. */
export function formWith(page: DeskPage, button: { readonly name?: string; readonly value?: string }): PaperForm {
  const forms = formsOn(page.html).filter(({ action }) => action !== '/desk/sign-out')
  const form =
    button.name === undefined
      ? forms.at(-1)
      : forms.find(({ submits }) => submits.some(({ name, value }) => name === button.name && value === button.value))
  if (!form) throw new Error(`The page (${page.status}) has no form with the button ${JSON.stringify(button)}.`)
  return form
}
