import type { ReactNode } from 'react'

/** What a form carries unseen: its token, its idempotency key, the version it was opened on. Name to value. */
export type HiddenFields = Readonly<Record<string, string>>

/** Hidden inputs, one a field. */
export function Hidden({ fields }: { fields?: HiddenFields | undefined }) {
  return Object.entries(fields ?? {}).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/**
 * Draft saving while one writes. `saved` holds `{time}` where the clock time goes. The address answers 2xx; when the
 * answer is JSON with a `version`, the hidden field named by `versionField` takes it. 409 shows `conflict`, 401 and 403
 * show `signedOut`, and saving stops; anything else shows `failed` and is tried again.
 */
export type Autosave = {
  address: string
  versionField?: string | undefined
  words: { unsaved: string; saving: string; saved: string; failed: string; conflict: string; signedOut: string }
}

export type FormProps = {
  action: string
  hidden?: HiddenFields | undefined
  method?: 'post' | 'get' | undefined
  id?: string | undefined
  /** Name of the form for those who do not see it. */
  label?: string | undefined
  autosave?: Autosave | undefined
  /** What the button says while the answer is on its way; the button is then switched off. */
  sending?: string | undefined
  /**
   * What Enter in a field sends. Needed where the first button in the form is not the one that goes on, such as a
   * button that removes a group: a browser presses the first.
   */
  enter?: { name: string; value: string } | undefined
  children: ReactNode
}

/**
 * A form that is checked by the server: the browser's own bubbles are off (they differ from browser to browser and are
 * not read out well), and nothing in it is remembered by the browser's autofill.
 */
export function Form({ action, hidden, method = 'post', id, label, autosave, sending, enter, children }: FormProps) {
  return (
    <form
      method={method}
      action={action}
      id={id}
      aria-label={label}
      autoComplete="off"
      acceptCharset="utf-8"
      noValidate
      data-kept={method === 'post' ? '' : undefined}
      data-sending={sending}
      data-autosave={autosave?.address}
      data-autosave-version={autosave?.versionField}
      data-autosave-unsaved={autosave?.words.unsaved}
      data-autosave-saving={autosave?.words.saving}
      data-autosave-saved={autosave?.words.saved}
      data-autosave-failed={autosave?.words.failed}
      data-autosave-conflict={autosave?.words.conflict}
      data-autosave-signed-out={autosave?.words.signedOut}
    >
      <Hidden fields={hidden} />
      {enter === undefined ? null : (
        <button
          type="submit"
          name={enter.name}
          value={enter.value}
          className="heard"
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      {children}
      {autosave === undefined ? null : <p className="autosave" role="status" data-autosave-status />}
    </form>
  )
}

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger'

/** The class of a button or of a link that looks like one. */
export function buttonClass(tone: ButtonTone = 'primary', full = false): string {
  return ['button', tone === 'primary' ? '' : tone, full ? 'full' : ''].filter(Boolean).join(' ')
}

export type ButtonProps = {
  children: ReactNode
  tone?: ButtonTone | undefined
  /** With a name the button sends which of several was pressed, also without script. */
  name?: string | undefined
  value?: string | undefined
  /** Posts the form to another address than its own. */
  action?: string | undefined
  /** As wide as its place. */
  full?: boolean | undefined
  /** Words for those who do not see what stands around the button; must begin with the words shown. */
  label?: string | undefined
  /** Id of the form when the button stands outside it. */
  form?: string | undefined
}

/** A button that sends its form. */
export function Button({ children, tone, name, value, action, full, label, form }: ButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass(tone, full)}
      name={name}
      value={value}
      formAction={action}
      aria-label={label}
      form={form}
    >
      {children}
    </button>
  )
}

/** Prints the page. Hidden where there is no script: a browser can print by itself. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className={buttonClass(undefined, undefined)} data-print="" hidden>
      {children}
    </button>
  )
}

export type ButtonLinkProps = {
  address: string
  children: ReactNode
  tone?: ButtonTone | undefined
  full?: boolean | undefined
  label?: string | undefined
}

/** A link that looks like a button, for going on to the next page. */
export function ButtonLink({ address, children, tone, full, label }: ButtonLinkProps) {
  return (
    <a className={buttonClass(tone, full)} href={address} aria-label={label}>
      {children}
    </a>
  )
}

/** Buttons side by side, the most important first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>
}

export type FieldsetProps = {
  legend: ReactNode
  hint?: ReactNode
  /** `page`: the question of a one-question page, as large as a title and its first heading. */
  size?: 'page' | 'group' | undefined
  id?: string | undefined
  children: ReactNode
}

/** Fields that belong together, named by a legend. Nests. */
export function Fieldset({ legend, hint, size = 'group', id, children }: FieldsetProps) {
  return (
    <fieldset className={`group ${size}`} id={id}>
      <legend>{size === 'page' ? <h1>{legend}</h1> : legend}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

export type StepsProps = { words: string; of: number; done: number }

/** How far one has come in a form of several pages: `words` says it ("Vaihe 2/5: Lapsi"), stripes draw it. */
export function Steps({ words, of, done }: StepsProps) {
  return (
    <div className="steps">
      <p>{words}</p>
      <div aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stripes have no identity but their place.
          <i key={index} className={index < done ? 'done' : undefined} />
        ))}
      </div>
    </div>
  )
}

/** One field and its button on one line, such as choosing a municipality. */
export function Ask({ children }: { children: ReactNode }) {
  return <div className="ask">{children}</div>
}
