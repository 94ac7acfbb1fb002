import type { ReactNode } from 'react'

export type ChipTone = 'ok' | 'open' | 'soon' | 'late' | 'neutral'

/** A state in words; the colour only repeats it. */
export function Chip({ tone = 'neutral', children }: { tone?: ChipTone | undefined; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>
}

export type NoticeProps = {
  tone?: 'info' | 'done' | 'warn' | 'danger' | undefined
  title?: ReactNode
  /** Read out as soon as it appears: for what has just happened. */
  announced?: boolean | undefined
  children?: ReactNode
}

/** Something to know before going on. */
export function Notice({ tone = 'info', title, announced, children }: NoticeProps) {
  const role = announced === true ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div className={`notice ${tone}`} role={role}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}

export type DetailsProps = { summary: ReactNode; open?: boolean | undefined; children: ReactNode }

/** More, for those who want it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}

export type EmptyStateProps = { title: ReactNode; children?: ReactNode; act?: ReactNode }

/** What a list says when there is nothing in it: that this is so, and what one may do. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
      {act}
    </div>
  )
}
