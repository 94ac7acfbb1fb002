import type { ReactNode } from 'react'
import { type ButtonTone, buttonClass, Hidden, type HiddenFields } from './form.tsx'

/** One thing that may be done now (a page to open, or a form to send at once), or may not, and why. */
export type ActItem =
  | { kind: 'link'; name: string; address: string; tone?: ButtonTone | undefined; note?: ReactNode }
  | {
      kind: 'form'
      name: string
      action: string
      hidden: HiddenFields
      tone?: ButtonTone | undefined
      note?: ReactNode
    }
  | {
      kind: 'impossible'
      name: string
      reason: ReactNode
      /** The section it rests on, in words. */
      basis?: string | undefined
      basisAddress?: string | undefined
    }

/** What can be done now; what cannot stays in sight, dashed, with its reason and section. */
export function ActList({ items }: { items: readonly ActItem[] }) {
  return (
    <ul className="acts">
      {items.map((item) => (
        <li key={item.name} className={item.kind === 'impossible' ? 'impossible' : undefined}>
          <Act item={item} />
        </li>
      ))}
    </ul>
  )
}

function Act({ item }: { item: ActItem }) {
  if (item.kind === 'impossible') {
    return (
      <>
        <b>{item.name}</b>
        <span>{item.reason}</span>
        {item.basis === undefined ? null : (
          <span className="basis">
            {item.basisAddress === undefined ? item.basis : <a href={item.basisAddress}>{item.basis}</a>}
          </span>
        )}
      </>
    )
  }
  return (
    <>
      {item.kind === 'link' ? (
        <a className={buttonClass(item.tone ?? 'quiet', true)} href={item.address}>
          {item.name}
        </a>
      ) : (
        <form method="post" action={item.action}>
          <Hidden fields={item.hidden} />
          <button type="submit" className={buttonClass(item.tone ?? 'quiet', true)}>
            {item.name}
          </button>
        </form>
      )}
      {item.note === undefined ? null : <p className="note">{item.note}</p>}
    </>
  )
}
