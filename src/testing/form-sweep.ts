import type { Hono } from 'hono'
import { formsOn, type PaperForm, readIn } from '../casework/notification/testing/paper-browser.ts'
import { answerOf, headers } from '../casework/notification/testing/visitor.tsx'
import type { Screen } from '../platform/screen.ts'
import type { UndoneDatabase } from './undone-database.ts'

/** A form that was met on a page, the screen that takes it, and the cookie of the worker who met it. */
export type MetForm = {
  readonly page: string
  readonly screen: Screen
  readonly form: PaperForm
  readonly cookie: string
}

/** What came back, and what had changed in the database by then. */
export type Outcome = Awaited<ReturnType<typeof answerOf>> & {
  readonly changed: readonly string[]
  /** What the page answers that it leads to. */
  readonly next: number | undefined
}

/** How a form is sent other than as it is. */
export type Asked = { readonly action?: string }

// Every look and every refused attempt leaves its line; a sign-in remembers when it was last used.
const alwaysWritten = new Set(['use_log', 'sign_in'])

/** Meets the forms of all screens and sends them, each time from the same state of the database. */
export class FormSweep {
  readonly app: Hono
  readonly undone: UndoneDatabase
  #before: Readonly<Record<string, string>> | undefined
  constructor(app: Hono, undone: UndoneDatabase) {
    this.app = app
    this.undone = undone
  }

  /** Looks at a page; everything the look wrote is taken back. */
  look(path: string, cookie: string): ReturnType<typeof answerOf> {
    return this.undone.undone(async () => answerOf(await this.app.request(origin + path, { headers: { cookie } })))
  }

  /** The forms on these pages that lead to a screen, one of each make: one that is taken, where there is one. */
  async meet(pages: Iterable<{ path: string; cookie: string }>, screens: readonly Screen[]): Promise<MetForm[]> {
    const met = new Map<string, MetForm>()
    const taken = new Set<string>()
    for (const { path, cookie } of pages) {
      const shown = await this.look(path, cookie)
      if (shown.status !== 200 || !shown.html.startsWith('<!doctype html>')) continue
      for (const form of formsOn(shown.html)) {
        const action = form.action.split('?')[0] ?? ''
        const screen = screens.find((each) => each.addresses.some((address) => pattern(address.path).test(action)))
        if (!screen) throw new Error(`A form on ${path} leads to ${form.action}, which no screen takes.`)
        const make = [form.method, ...screen.addresses.map((each) => each.path), ...form.controls.map(nameless)].join(
          ' ',
        )
        if (taken.has(make)) continue
        const one = { page: path, screen, form, cookie }
        const isTaken = form.method === 'get' || (await this.#takes(one))
        if (isTaken) taken.add(make)
        if (isTaken || !met.has(make)) met.set(make, one)
      }
    }
    return [...met.values()]
  }

  async #takes(one: MetForm): Promise<boolean> {
    const [answer] = await this.send(one, [pressing(one.form, filledIn(one.form)).toString()])
    return answer !== undefined && answer.status < 400
  }

  /** Sends the bodies in turn from the same state; gives every answer and what had changed after it. */
  send({ form, cookie }: MetForm, bodies: readonly string[], asked: Asked = {}): Promise<Outcome[]> {
    return this.undone.undone(async () => {
      this.#before ??= await this.undone.state()
      const outcomes: Outcome[] = []
      for (const body of bodies) {
        const address = origin + (asked.action ?? form.action)
        const answer = await answerOf(
          await this.app.request(address, { method: 'POST', body, headers: { ...headers, cookie } }),
        )
        // What was taken is looked at by repeating it; only there, since reading all tables takes a while.
        const looked = answer.status >= 400 || bodies.length > 1
        outcomes.push({ ...answer, changed: looked ? await this.#changed(this.#before) : [], next: undefined })
      }
      const last = outcomes.at(-1)
      if (last?.status !== 303 || !last.go?.startsWith('/')) return outcomes
      const next = await answerOf(await this.app.request(origin + last.go, { headers: { cookie } }))
      return [...outcomes.slice(0, -1), { ...last, next: next.status }]
    })
  }

  async #changed(before: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const after = await this.undone.state()
    const tables = Object.keys(after).filter((table) => !alwaysWritten.has(table) && after[table] !== before[table])
    return tables.map((table) => `${table} ${after[table]}`)
  }
}

const origin = 'http://localhost:3000'

function nameless({ name, kind }: PaperForm['controls'][number]): string {
  return `${kind}:${name.replace(/\d+/g, '#')}`
}

/** Whether an address is one of the screen's. */
function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+(\{([^}]*)\})?/g, (_, __, inner?: string) => `(${inner ?? '[^/]+'})`)}$`)
}

/** Whether a document is written in the form: it is saved as it is typed, and what is wrong is told before it is signed. */
export function isWriting(form: PaperForm): boolean {
  return (
    form.action.startsWith('/desk/drafts/') &&
    form.controls.some(({ name, kind }) => name.includes('_') && kind !== 'hidden')
  )
}

/** Answers to what a step asks and is still empty, as a hurried worker would give them. */
const usual: Readonly<Record<string, string>> = {
  identityCode: '120317A901L',
  bornOn: '12.3.2017',
  postalCode: '04400',
  phone: '040 123 4567',
  email: 'a@example.org',
  hours: '8–15',
  closes: '13',
  web: 'https://example.org/',
  url: 'https://example.org/',
  sources: 'https://example.org/',
  catalogue:
    '{"serviceChannelType":"Phone","serviceChannelNames":[{"language":"fi","type":"Name","value":"Neuvonta"}]}',
}

/** The form filled in: what was there stays, and a step's empty fields are answered. */
export function filledIn(form: PaperForm, answers: Readonly<Record<string, string>> = {}): URLSearchParams {
  const body = new URLSearchParams(form.fields)
  if (isWriting(form)) return body
  for (const { name, kind, day, choices } of form.controls) {
    const given = answers[name]
    if (given !== undefined) body.set(name, given)
    else if (kind === 'hidden' || kind === 'checkbox' || (body.get(name) ?? '') !== '') continue
    else if (kind === 'radio' || kind === 'select') body.set(name, choices.find((choice) => choice !== '') ?? '')
    else if (day) body.set(name, usual[name] ?? '4.2.2025')
    else
      body.set(
        name,
        usual[name.split('.').at(-1) ?? ''] ?? (kind === 'text' ? 'Asiasta on sovittu perheen kanssa.' : 'Korpi'),
      )
  }
  return body
}

/** The body with the button that goes on, not one that adds, takes away or searches. */
export function pressing({ submits }: PaperForm, body: URLSearchParams): URLSearchParams {
  const on = submits.find(({ name, value }) => name !== '' && !/^(remove|add|search)/.test(value))
  if (on) body.set(on.name, on.value)
  return body
}

/** What is wrong with an answer that did not take the form: nothing, when it tells in words and keeps what was typed. */
export function faultsIn(
  answer: Outcome,
  { form }: MetForm,
  sent: URLSearchParams,
  lost: ReadonlySet<string>,
): string[] {
  const faults: string[] = []
  if (answer.changed.length > 0) faults.push(`wrote ${answer.changed.join(', ')}`)
  if (answer.status !== 400 && answer.status !== 409) return faults
  const told = answer.status === 400 ? errorsIn(answer.html) : noticesIn(answer.html)
  if (told.length === 0) faults.push('says nothing of what is wrong')
  for (const sentence of told) if (!/^\P{Ll}.*[.?!]$/su.test(sentence)) faults.push(`says “${sentence}”`)
  const unseen = new Set(form.controls.filter(({ kind }) => kind === 'hidden').map(({ name }) => `field-${name}`))
  for (const [, id = ''] of summaryIn(answer.html).matchAll(/href="#([^"]*)"/g))
    if (!unseen.has(id) && !answer.html.includes(` id="${id}"`)) faults.push(`leads to #${id}, which is not there`)
  const again = formsOn(answer.html).find(({ action }) => action === form.action)
  // A step that is not possible any more has no form; what was written stands on the page all the same.
  const kept = again ?? readIn(answer.html)
  for (const { name, kind } of form.controls) {
    if (lost.has(name) || name === 'key' || name === 'token' || kind === 'hidden') continue
    if (!again && kind !== 'line' && kind !== 'text') continue
    const [was, is] = [sent.getAll(name), kept.fields.getAll(name)]
    if (was.some((value) => value !== '') && was.join('\n').trim() !== is.join('\n').replaceAll('\r', '').trim())
      faults.push(`lost ${name}: ${was.join(' | ').slice(0, 60)} became ${is.join(' | ').slice(0, 60)}`)
  }
  return faults
}

function summaryIn(html: string): string {
  return /<div class="error-summary".*?<\/ul><\/div>/s.exec(html)?.[0] ?? ''
}

/** The sentences that tell what is wrong, above the form. */
export function errorsIn(html: string): string[] {
  const items = summaryIn(html).matchAll(/<li[^>]*>(.*?)<\/li>/gs)
  return [...items].map(([, inside = '']) => inside.replaceAll(/<[^>]*>/g, '').trim())
}

function noticesIn(html: string): string[] {
  const notices = html.matchAll(/<div class="notice[^>]*>.*?<\/div>/gs)
  return [...notices].flatMap(([notice]) =>
    [...notice.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, '').trim()),
  )
}
