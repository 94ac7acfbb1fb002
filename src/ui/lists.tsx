import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

export type Fact = { name: ReactNode; value: ReactNode }

/** A few facts on one line: who is responsible, since when. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="facts">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in a fixed order.
        <div key={index}>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type PersonItem = {
  id: string
  name: ReactNode
  /** Mother, custodian, teacher; or a chip. */
  role: ReactNode
  address?: string | undefined
  detail?: ReactNode
}

/** People and what they are to somebody. Also for short lists of two columns, such as promises. */
export function PeopleList({ items }: { items: readonly PersonItem[] }) {
  return (
    <ul className="people">
      {items.map((item) => (
        <li key={item.id}>
          <span>
            {item.address === undefined ? item.name : <a href={item.address}>{item.name}</a>}
            {item.detail === undefined ? null : <small>{item.detail}</small>}
          </span>
          <span className="role">{item.role}</span>
        </li>
      ))}
    </ul>
  )
}

export type ReadItem = {
  key: string
  label: ReactNode
  /** What was written; undefined or empty shows `nothing`. */
  value?: ReactNode
}

export type ReadListProps = {
  items: readonly ReadItem[]
  /** Words for what was left empty. */
  nothing: string
}

/** A document or an answer as read: label and value, one under another. Line breaks in texts are kept. */
export function ReadList({ items, nothing }: ReadListProps) {
  return (
    <dl className="read">
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.label}</dt>
          {item.value === undefined || item.value === '' ? (
            <dd className="nothing">{nothing}</dd>
          ) : (
            <dd>{item.value}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

export type ReadSectionProps = {
  title: ReactNode
  /** Depth of the heading, 2 and up; may pass 6. */
  level: number
  id?: string | undefined
  aside?: ReactNode
  children: ReactNode
}

/** A part of a document as read; nests as deep as national structures do. */
export function ReadSection({ title, level, id, aside, children }: ReadSectionProps) {
  return (
    <section className={`read-section depth-${Math.min(7, level)}`} id={id}>
      <div className="section-head">
        <Heading level={level}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

export type SummaryRow = {
  key: string
  label: ReactNode
  value: ReactNode
  /**
   * Leads back to the question; with `press`, as a button that posts the form around the list, so that answers that
   * travel in it are kept. `label` says what will be changed, for those who hear links out of their place.
   */
  change?:
    | { address: string; word: string; label: string; press?: { name: string; value: string } | undefined }
    | undefined
}

/** Answers to look over before sending, each with a way back to its question. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change === undefined ? null : (
            <dd className="change">
              {row.change.press === undefined ? (
                <a href={row.change.address}>
                  {row.change.word}
                  <span className="heard"> {row.change.label}</span>
                </a>
              ) : (
                <button
                  type="submit"
                  className="button plain"
                  name={row.change.press.name}
                  value={row.change.press.value}
                  formAction={row.change.address}
                >
                  {row.change.word}
                  <span className="heard"> {row.change.label}</span>
                </button>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

export type ChangeProps = {
  label: ReactNode
  before?: ReactNode
  after?: ReactNode
  words: { before: string; after: string; nothing: string }
}

/** What one field said in two versions, said in words as well as drawn. */
export function Change({ label, before, after, words }: ChangeProps) {
  return (
    <div className="difference">
      <p className="label">{label}</p>
      <p>
        <span className="which">{words.before}</span> {before === undefined ? words.nothing : <del>{before}</del>}
      </p>
      <p>
        <span className="which">{words.after}</span> {after === undefined ? words.nothing : <ins>{after}</ins>}
      </p>
    </div>
  )
}
