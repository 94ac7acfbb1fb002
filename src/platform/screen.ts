import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Chance } from '../kernel/chance.ts'
import type { Id } from '../kernel/id.ts'
import type { Language, Words } from '../kernel/language.ts'
import type { Result } from '../kernel/result.ts'
import type { Acting } from './acting.ts'
import type { Database } from './db.ts'
import { type Fault, fieldsOf } from './form-body.ts'
import type { FormTokens } from './form-token.ts'

/** Somebody looks at or sends a public page. */
export type Visit<Params> = {
  readonly params: Params
  readonly query: URLSearchParams
  readonly language: Language
  readonly path: string
  /** Where the public reaches the service: scheme and host, for addresses that are printed or told to others. */
  readonly origin: string
  readonly at: Date
  readonly chance: Chance
  readonly db: Database
  readonly requestId: Id<'request'>
  readonly tokens: FormTokens
  /** What was sent, when the page is loaded again to give it back with what is wrong. */
  readonly typed?: URLSearchParams | undefined
}

/** A signed-in worker looks at or sends a page of the desk. */
export type DeskVisit<Params> = Visit<Params> & { readonly acting: Acting }

/** What was sent: parsed by the form's schema, and as it came. */
export type Sent<Input> = { readonly input: Input; readonly raw: URLSearchParams; readonly key: Id<'submission'> }

/** Where a sent form leads: to another address (303), or to the same page with other contents (200). `cookie` begins or ends a sign-in. */
export type Onward<Data> = Going | { readonly show: Data } | { readonly file: FileContent }

/** What is given as it is, without a page around it: a printed document, an answer for a script. */
export type FileContent = {
  readonly type: 'application/pdf' | 'application/json'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The name it is saved under, in plain letters: neutral, it stays in the browser's history (INP-9). */
  readonly name: string
}

/** On to another address. */
export type Going = { readonly go: string; readonly cookie?: { readonly begin: string } | 'end' | undefined }

/** Input that the schema could not see through; shown like any other fault of the form. */
export type Faulty = { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** The form as the view must draw it: what was typed, what is wrong, and what it carries hidden. */
export type FormState = {
  /** Idempotency key and token, to be sent back in hidden fields `key` and `token`. */
  readonly key: string
  readonly token: string
  /** What was typed, when the form was sent and came back. */
  readonly typed?: URLSearchParams | undefined
  readonly faults: readonly Fault[]
}

/** What a view draws. `refusal` is why a well-formed request may not be done. */
export type View<Data, Refusal = never> = {
  readonly data: Data
  readonly language: Language
  readonly path: string
  readonly form: FormState
  readonly refusal?: Refusal | undefined
}

/** A page without its frame. */
export type PageContent = {
  readonly title: string
  /** What the browser's tab and history say of a sensitive public page: neutral (OUT-4). Without it the frame has a word. */
  readonly tab?: string | undefined
  /** Kept out of search engines: pages that answer a question of one person. */
  readonly unlisted?: boolean | undefined
  readonly body: ReactNode
  /** Which entry of the bar this page belongs to. */
  readonly place?: string | undefined
  /** Public pages that need a quick exit, and forms that must not be kept by the browser. */
  readonly sensitive?: boolean | undefined
  /** The same page in the other languages, when their addresses differ by more than the language. */
  readonly addresses?: Words | undefined
  /** For pages with wide tables. */
  readonly wide?: boolean | undefined
  /** Public pages: one column of text, or bands from edge to edge. */
  readonly layout?: 'page' | 'bands' | undefined
  /** The frame is left out: for pages that are printed, or shown within another. */
  readonly bare?: boolean | undefined
  /** Any site may show this page within its own. Only for what holds no form and nothing of a person. */
  readonly embeddable?: boolean | undefined
}

/** One page: its address, the policy line that opens it, and what it loads, takes and shows. */
export type Screen = {
  readonly surface: 'public' | 'desk'
  readonly addresses: readonly { readonly path: string; readonly language?: Language | undefined }[]
  readonly act: string
  readonly takesForms: boolean
  readonly show: (visit: RawVisit, form: FormState) => Promise<Shown>
  readonly send: (
    visit: RawVisit,
    sent: { raw: URLSearchParams; faults: readonly Fault[]; key: Id<'submission'> },
    form: FormState,
  ) => Promise<Shown>
}

/** A visit before its path parameters are parsed. `acting` is there on the desk. */
export type RawVisit = Omit<Visit<unknown>, 'params'> & {
  readonly params: Record<string, string>
  readonly acting?: Acting | undefined
}

/** What is to be answered: a page with its status, or another address. */
export type Shown =
  | { readonly status: 200 | 400 | 409; readonly page: PageContent }
  | Going
  | { readonly file: FileContent }
  | 'not-found'
  | 'signed-out'

type Spec<V, Data, Input, Refusal> = {
  readonly act: string
  readonly load: (visit: V) => Promise<Data>
  readonly form?: z.ZodType<Input> | undefined
  readonly submit?: ((visit: V & Sent<Input>) => Promise<Result<Onward<Data>, Refusal | Faulty>>) | undefined
  readonly view: (view: View<Data, Refusal>) => PageContent
}

/** A page that anyone may see: one address for each language. */
export function publicScreen<Params, Data, Input = unknown, Refusal = never>(
  spec: Spec<Visit<Params>, Data, Input, Refusal> & { readonly addresses: Words; readonly params?: z.ZodType<Params> },
): Screen {
  const params = spec.params
  return build(
    spec,
    'public',
    [
      { path: spec.addresses.fi, language: 'fi' },
      { path: spec.addresses.sv, language: 'sv' },
      { path: spec.addresses.en, language: 'en' },
    ],
    (visit) => {
      const parsed = (params ?? NoParams<Params>()).safeParse(visit.params)
      return parsed.success ? { ...visit, params: parsed.data } : 'not-found'
    },
  )
}

/** A page of the desk: the visitor is signed in. */
export function deskScreen<Params, Data, Input = unknown, Refusal = never>(
  spec: Spec<DeskVisit<Params>, Data, Input, Refusal> & {
    readonly address: string
    readonly params?: z.ZodType<Params>
  },
): Screen {
  const params = spec.params
  return build(spec, 'desk', [{ path: spec.address }], (visit) => {
    if (!visit.acting) return 'signed-out'
    const parsed = (params ?? NoParams<Params>()).safeParse(visit.params)
    return parsed.success ? { ...visit, acting: visit.acting, params: parsed.data } : 'not-found'
  })
}

/** A file of the desk, made anew at each look; `load` may lead to a page instead when the file cannot be made. */
export function deskFile<Params>(spec: {
  readonly address: string
  readonly params?: z.ZodType<Params> | undefined
  readonly act: string
  readonly load: (visit: DeskVisit<Params>) => Promise<FileContent | Going>
}): Screen {
  return {
    surface: 'desk',
    addresses: [{ path: spec.address }],
    act: spec.act,
    takesForms: false,
    async show(raw) {
      if (!raw.acting) return 'signed-out'
      const parsed = (spec.params ?? NoParams<Params>()).safeParse(raw.params)
      if (!parsed.success) return 'not-found'
      const loaded = await spec.load({ ...raw, acting: raw.acting, params: parsed.data })
      return 'go' in loaded ? loaded : { file: loaded }
    },
    send: () => Promise.resolve('not-found'),
  }
}

function NoParams<Params>(): z.ZodType<Params> {
  return z.custom<Params>(() => true)
}

function build<V extends Visit<unknown>, Data, Input, Refusal>(
  spec: Spec<V, Data, Input, Refusal>,
  surface: Screen['surface'],
  addresses: Screen['addresses'],
  enter: (visit: RawVisit) => V | 'not-found' | 'signed-out',
): Screen {
  const pageOf = (visit: V, data: Data, form: FormState, refusal?: Refusal): PageContent =>
    spec.view({ data, language: visit.language, path: visit.path, form, refusal })
  return {
    surface,
    addresses,
    act: spec.act,
    takesForms: spec.submit !== undefined,
    async show(raw, form) {
      const visit = enter(raw)
      if (typeof visit === 'string') return visit
      return { status: 200, page: pageOf(visit, await spec.load(visit), form) }
    },
    async send(raw, sent, form) {
      const visit = enter(raw)
      if (typeof visit === 'string') return visit
      if (!spec.submit) return 'not-found'
      const back = { ...form, typed: sent.raw }
      const again = { ...visit, typed: sent.raw }
      const parsed = (spec.form ?? z.custom<Input>(() => true)).safeParse(fieldsOf(sent.raw))
      if (!parsed.success || sent.faults.length > 0) {
        const faults = [...sent.faults, ...(parsed.success ? [] : faultsOf(parsed.error))]
        return { status: 400, page: pageOf(visit, await spec.load(again), { ...back, faults }) }
      }
      const result = await spec.submit({ ...visit, input: parsed.data, raw: sent.raw, key: sent.key })
      if (result.ok) {
        if ('go' in result.value || 'file' in result.value) return result.value
        return { status: 200, page: pageOf(visit, result.value.show, form) }
      }
      const refusal = result.refusal
      if (isFaulty(refusal)) {
        return { status: 400, page: pageOf(visit, await spec.load(again), { ...back, faults: refusal.faults }) }
      }
      return { status: 409, page: pageOf(visit, await spec.load(again), back, refusal) }
    },
  }
}

function isFaulty<Refusal>(refusal: Refusal | Faulty): refusal is Faulty {
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal && refusal.kind === 'faulty'
}

/** What a schema found wrong, one fault a field, in the order of the fields. */
export function faultsOf(error: z.ZodError): Fault[] {
  const faults = new Map<string, Fault>()
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.')
    if (faults.has(field)) continue
    const code =
      issue.code === 'custom'
        ? issue.message
        : issue.code === 'too_big'
          ? 'too-long'
          : issue.code === 'invalid_type'
            ? 'missing'
            : 'not-possible'
    faults.set(field, { field, code })
  }
  return [...faults.values()]
}

/** What was sent is well formed but cannot be: shown at the field, everything typed kept. */
export function faulty(...faults: Fault[]): { readonly ok: false; readonly refusal: Faulty } {
  return { ok: false, refusal: { kind: 'faulty', faults } }
}
