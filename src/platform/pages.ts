import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Chance } from '../kernel/chance.ts'
import { type Id, idOf, newId } from '../kernel/id.ts'
import { Language } from '../kernel/language.ts'
import type { Acting, SignedIn } from './acting.ts'
import type { Database } from './db.ts'
import { type FormBody, readFormBody } from './form-body.ts'
import type { FormTokens } from './form-token.ts'
import { letOthersShow } from './headers.ts'
import { originOf } from './origin.ts'
import { DeadEnd } from './refuse.ts'
import type { FileContent, FormState, PageContent, RawVisit, Screen, Shown } from './screen.ts'

/** Why a page could not be given. `expired`: the form's token is old or not ours. */
export type Trouble = 'not-found' | 'expired' | 'unreadable' | 'too-large' | 'unavailable' | 'failed'

/** Where the trouble was met, and what had been typed there. */
export type Troubled = {
  readonly language: Language
  readonly surface: Screen['surface']
  readonly path: string
  readonly typed?: URLSearchParams | undefined
}

/** What `routes.ts` hands over: everything that pages need and that this machinery must not know. */
export type House = {
  readonly db: Database
  readonly clock: () => Date
  /** Where the public reaches the service; taken from each request when undefined. */
  readonly origin?: string | undefined
  readonly chance: Chance
  readonly tokens: FormTokens
  /** Whether a cookie may be sent over plain HTTP: in demonstrations on another machine than one's own, never else. */
  readonly plainCookies: boolean
  readonly whoIs: (cookie: string, at: Date) => Promise<SignedIn | undefined>
  /** Whether the worker's roles open pages of this act at all; the relation is for the act itself. */
  readonly opens: (act: string, worker: SignedIn) => boolean
  readonly signInAddress: (language: Language) => string
  readonly deskFrame: (page: PageContent, visit: RawVisit & { acting: Acting; token: string }) => ReactElement
  readonly publicFrame: (page: PageContent, visit: RawVisit) => ReactElement
  /** The page that says what happened and what to do; for a form that could not be taken it carries what was typed. */
  readonly troubleFrame: (trouble: Trouble, about: Troubled) => ReactElement
  /** Tells the technical log that something of ours broke; never what a person wrote. */
  readonly failed: (error: unknown, requestId: string) => void
}

const SubmissionKey = idOf<'submission'>()
const deskTokenHours = 12
const publicTokenHours = 48
const mostBytes = 10_000_000

/** Puts every screen at its addresses. */
export function serveScreens(app: Hono, screens: readonly Screen[], house: House): void {
  for (const screen of screens) {
    for (const { path, language } of screen.addresses) {
      // Only pages that carry no token are packed: how small an answer gets must tell nothing of a secret in it.
      if (screen.surface === 'public' && !screen.takesForms) app.get(path, compress())
      app.get(path, (context) => answer(context, screen, language, house, 'show'))
      if (screen.takesForms) app.post(path, (context) => answer(context, screen, language, house, 'send'))
    }
  }
}

async function answer(
  context: Context,
  screen: Screen,
  inAddress: Language | undefined,
  house: House,
  verb: 'show' | 'send',
): Promise<Response> {
  const at = house.clock()
  const requestId = newId<'request'>(at, house.chance)
  let language: Language = inAddress ?? 'fi'
  let typed: URLSearchParams | undefined
  try {
    const worker = screen.surface === 'desk' ? await signedInWorker(context, house, at) : undefined
    language = inAddress ?? chosenLanguage(context) ?? worker?.language ?? 'fi'
    if (screen.surface === 'desk' && !worker) return toSignIn(context, house, language)
    if (worker && !house.opens(screen.act, worker)) throw new DeadEnd('not-found', 'No line of the policy opens this.')
    const owner = worker ? worker.signInId : 'public'
    const body = verb === 'send' ? await readBody(context) : undefined
    typed = body?.values
    const key = keyOf(body, at, house.chance)
    const acting: Acting | undefined = worker && {
      db: house.db,
      worker,
      at,
      chance: house.chance,
      requestId,
      key: body ? key : undefined,
    }
    const visit: RawVisit = {
      params: context.req.param(),
      query: new URL(context.req.url).searchParams,
      language,
      path: context.req.path,
      origin: house.origin ?? originOf(context.req.url),
      at,
      chance: house.chance,
      db: house.db,
      requestId,
      tokens: house.tokens,
      acting,
    }
    const form: FormState = { key, token: house.tokens.make(owner, at), faults: [] }
    if (body && !isOurs(context, body, owner, house, at)) {
      return page(
        context,
        house.troubleFrame('expired', {
          language,
          surface: screen.surface,
          path: context.req.path,
          typed: body.values,
        }),
        400,
      )
    }
    const shown = body
      ? await screen.send(visit, { raw: body.values, faults: body.faults, key }, form)
      : await screen.show(visit, form)
    return give(context, shown, visit, house, form.token)
  } catch (error) {
    return inTrouble(context, error, house, {
      language,
      surface: screen.surface,
      path: context.req.path,
      typed,
      requestId,
    })
  }
}

function give(context: Context, shown: Shown, visit: RawVisit, house: House, token: string): Response {
  if (shown === 'signed-out') return toSignIn(context, house, visit.language)
  if (shown === 'not-found') throw new DeadEnd('not-found', 'The address has a part that cannot be.')
  if ('go' in shown) {
    if (shown.cookie === 'end') endCookie(context, house)
    else if (shown.cookie) beginCookie(context, house, shown.cookie.begin)
    return context.redirect(shown.go, 303)
  }
  if ('file' in shown) return fileOf(context, shown.file)
  const { acting } = visit
  if (shown.page.embeddable) letOthersShow(context)
  const frame = acting ? house.deskFrame(shown.page, { ...visit, acting, token }) : house.publicFrame(shown.page, visit)
  return page(context, frame, shown.status, acting !== undefined || shown.page.sensitive === true)
}

/** A file is as secret as a page, and the browser shows it rather than keeping it unasked. */
function fileOf(context: Context, { type, bytes, name }: FileContent): Response {
  context.header('Cache-Control', 'no-store')
  context.header('Content-Disposition', `inline; filename="${name}"`)
  context.header('Content-Type', type)
  return context.body(bytes)
}

function inTrouble(context: Context, error: unknown, house: House, about: Troubled & { requestId: string }): Response {
  if (error instanceof DeadEnd) {
    if (error.kind === 'signed-out') return toSignIn(context, house, about.language)
    const status =
      error.kind === 'not-found' ? 404 : error.kind === 'too-large' ? 413 : error.kind === 'unavailable' ? 503 : 400
    return page(context, house.troubleFrame(error.kind, about), status)
  }
  house.failed(error, about.requestId)
  // Whatever broke, what was typed goes back to the person, and the page says that nothing was sent (OUT-1).
  return page(context, house.troubleFrame('failed', about), 503)
}

/** The page that answers an address nobody has; in the language of its first part. */
export function nothingThere(context: Context, house: House): Response {
  const first = context.req.path.split('/')[1] ?? ''
  const language = Language.safeParse(first)
  const surface = first === 'desk' ? 'desk' : 'public'
  return page(
    context,
    house.troubleFrame('not-found', {
      language: language.success ? language.data : 'fi',
      surface,
      path: context.req.path,
    }),
    404,
  )
}

function page(
  context: Context,
  element: ReactElement,
  status: 200 | 400 | 404 | 409 | 413 | 503,
  secret = true,
): Response {
  context.header('Cache-Control', secret ? 'no-store' : 'no-cache')
  return context.html(`<!doctype html>${renderToStaticMarkup(element)}`, status)
}

function toSignIn(context: Context, house: House, language: Language): Response {
  const to = context.req.method === 'GET' ? `?to=${encodeURIComponent(context.req.path)}` : ''
  return context.redirect(`${house.signInAddress(language)}${to}`, 303)
}

async function signedInWorker(context: Context, house: House, at: Date): Promise<SignedIn | undefined> {
  const cookie = signInCookie(context, house)
  return cookie === undefined ? undefined : house.whoIs(cookie, at)
}

/** The value of the sign-in cookie of this request, if there is one. */
export function signInCookie(context: Context, house: Pick<House, 'plainCookies'>): string | undefined {
  return isPlain(context, house) ? getCookie(context, 'suojatie') : getCookie(context, 'suojatie', 'host')
}

function beginCookie(context: Context, house: House, token: string): void {
  const guarded = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  if (isPlain(context, house)) setCookie(context, 'suojatie', token, guarded)
  else setCookie(context, 'suojatie', token, { ...guarded, prefix: 'host', secure: true })
}

function endCookie(context: Context, house: House): void {
  if (isPlain(context, house)) deleteCookie(context, 'suojatie', { path: '/' })
  else deleteCookie(context, 'suojatie', { path: '/', secure: true, prefix: 'host' })
  context.header('Clear-Site-Data', '"cache"')
}

/** Browsers take a Secure cookie over plain HTTP from their own machine only. */
function isPlain(context: Context, house: Pick<House, 'plainCookies'>): boolean {
  const { protocol, hostname } = new URL(context.req.url)
  return house.plainCookies && protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

/** The language that the reader chose for the desk with `?lang=`, kept in a cookie of its own that tells nothing else. */
function chosenLanguage(context: Context): Language | undefined {
  const asked = Language.safeParse(context.req.query('lang'))
  if (asked.success)
    setCookie(context, 'language', asked.data, { httpOnly: true, sameSite: 'Lax', path: '/desk', maxAge: 31_536_000 })
  const kept = asked.success ? asked : Language.safeParse(getCookie(context, 'language'))
  return kept.success ? kept.data : undefined
}

async function readBody(context: Context): Promise<FormBody> {
  if (Number(context.req.header('content-length') ?? '0') > mostBytes)
    throw new DeadEnd('too-large', 'The form is over the limit.')
  if (!(context.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) {
    throw new DeadEnd('unreadable', 'Not a form.')
  }
  const text = await context.req.text()
  if (text.length > mostBytes) throw new DeadEnd('too-large', 'The form is over the limit.')
  return readFormBody(text)
}

function keyOf(body: FormBody | undefined, at: Date, chance: Chance): Id<'submission'> {
  const sent = SubmissionKey.safeParse(body?.values.get('key') ?? '')
  return sent.success ? sent.data : newId<'submission'>(at, chance)
}

/** A form counts when its token is ours and the browser does not say that it comes from elsewhere (INP-8). */
function isOurs(context: Context, body: FormBody, owner: string, house: House, at: Date): boolean {
  if (body.faults.some(({ field }) => field === 'key' || field === 'token')) return false
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = context.req.header('origin')
  // Without a referrer the browser writes "null"; the token still has to be right.
  if (
    origin !== undefined &&
    origin !== 'null' &&
    (!URL.canParse(origin) || new URL(origin).host !== context.req.header('host'))
  )
    return false
  const hours = owner === 'public' ? publicTokenHours : deskTokenHours
  return house.tokens.check(body.values.get('token') ?? '', owner, at, hours)
}
