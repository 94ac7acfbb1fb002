import type { ReactNode } from 'react'

export type TimelineItem = {
  id: string
  /** The day in words, and for machines. */
  day: { words: string; machine: string }
  title: ReactNode
  /** Leads to the act or its document. */
  address?: string | undefined
  chip?: ReactNode
  detail?: ReactNode
  /** `act`: what an official did; `concern`: a worry that came in; `life`: the child's own words and life. */
  tone?: 'act' | 'concern' | 'life' | undefined
}

export type TimelineProps = { items: readonly TimelineItem[]; label: string }

/** What has happened, newest first, along one strand. */
export function Timeline({ items, label }: TimelineProps) {
  return (
    <ol className="strand" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={item.tone ?? 'act'}>
          <time dateTime={item.day.machine}>{item.day.words}</time>
          <div>
            <p>
              <b>{item.address === undefined ? item.title : <a href={item.address}>{item.title}</a>}</b> {item.chip}
            </p>
            {item.detail === undefined ? null : <div className="detail">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
