import type { ReactNode } from 'react'

export type PageHeadProps = {
  title: ReactNode
  /** A few words above the title: which part of the service this is. */
  above?: ReactNode
  /** One or two sentences under it. */
  lead?: ReactNode
  /** Chips and short facts beside the title. */
  beside?: ReactNode
  /** A link back, as `{ address, name }`. */
  back?: { address: string; name: string } | undefined
}

/** The top of a page: what it is and why one is here. Holds the page's only first heading. */
export function PageHead({ title, above, lead, beside, back }: PageHeadProps) {
  return (
    <div className="page-head">
      {back === undefined ? null : (
        <a className="back" href={back.address}>
          {back.name}
        </a>
      )}
      {above === undefined ? null : <p className="above">{above}</p>}
      <div className="title">
        <h1>{title}</h1>
        {beside}
      </div>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
    </div>
  )
}

export type BandProps = { tone?: 'paper' | 'sunken' | undefined; label?: string | undefined; children: ReactNode }

/** A part of a public page that reaches from edge to edge. */
export function Band({ tone = 'paper', label, children }: BandProps) {
  return (
    <section className={tone === 'sunken' ? 'band sunken' : 'band'} aria-label={label}>
      <div className="wrap">{children}</div>
    </section>
  )
}

export type SectionProps = {
  title: ReactNode
  id?: string | undefined
  /** Stands at the end of the title's line: a link or a small button. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page under a second heading. */
export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

export type ColumnsProps = { children: ReactNode; side: ReactNode; sideLabel: string }

/** The work, and beside it what one may want at hand; under it where there is no room. */
export function Columns({ children, side, sideLabel }: ColumnsProps) {
  return (
    <div className="columns">
      <div>{children}</div>
      <aside className="side" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  )
}

export type GridProps = {
  /** `even`: cards of one row are equally high and fill it. `start`: each is as high as what it holds. */
  fit?: 'even' | 'start' | undefined
  children: ReactNode
}

/** Cards side by side, as many as fit. */
export function Grid({ fit = 'even', children }: GridProps) {
  return <div className={fit === 'start' ? 'grid start' : 'grid'}>{children}</div>
}

export type CardProps = {
  children: ReactNode
  tone?: 'plain' | 'marked' | 'unsure' | undefined
  id?: string | undefined
}

/** A thing one can act on. `unsure`: what it says is not confirmed. */
export function Card({ children, tone = 'plain', id }: CardProps) {
  return (
    <article className={tone === 'plain' ? 'card' : `card ${tone}`} id={id}>
      {children}
    </article>
  )
}

/** Text as wide as is pleasant to read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}

export type PhoneProps = {
  /** As printed, with spaces. */
  number: string
  /** `+358…`, or a short number such as 112. */
  dial: string
  /** Whose number it is, for those who hear links out of their place. */
  label?: string | undefined
  size?: 'large' | 'small' | undefined
}

/** A telephone number to press. */
export function Phone({ number, dial, label, size = 'large' }: PhoneProps) {
  return (
    <a className={size === 'large' ? 'phone' : 'phone small'} href={`tel:${dial.replace(/[^+\d]/g, '')}`}>
      {number}
      {label === undefined ? null : <span className="heard">, {label}</span>}
    </a>
  )
}

export type WayStep = { limit?: ReactNode; name: ReactNode; detail?: ReactNode; reached?: boolean | undefined }

export type WayProps = { steps: readonly WayStep[]; reachedWords?: string | undefined }

/** Steps as a crossing: what happens, in which order, by when. `reachedWords` says of a step that it is behind. */
export function Way({ steps, reachedWords }: WayProps) {
  return (
    <ol className="way">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps are fixed and their place is what they are.
        <li key={index} className={step.reached ? 'reached' : undefined}>
          {step.limit === undefined ? null : <span className="limit">{step.limit}</span>}
          <b>{step.name}</b>
          {step.reached && reachedWords !== undefined ? <span className="heard"> ({reachedWords})</span> : null}
          {step.detail === undefined ? null : <span className="detail">{step.detail}</span>}
        </li>
      ))}
    </ol>
  )
}
