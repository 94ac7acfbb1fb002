import type { ReactNode } from 'react'
import { type ButtonTone, buttonClass } from './form.tsx'

export type DialogProps = { id: string; title: string; close: string; children: ReactNode }

/** A question over the page, in the browser's own dialog. Closed until a `DialogLink` or a shortcut opens it. */
export function Dialog({ id, title, close, children }: DialogProps) {
  return (
    <dialog id={id} aria-labelledby={`${id}-title`}>
      <div className="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <form method="dialog">
          <button type="submit" className="button plain">
            {close}
          </button>
        </form>
      </div>
      {children}
    </dialog>
  )
}

export type DialogLinkProps = {
  /** Id of the dialog on this page. */
  dialog: string
  /** The page that asks the same where there is no script. */
  address: string
  children: ReactNode
  tone?: ButtonTone | undefined
}

/** Opens a dialog; without script it is a link to the page that asks the same. */
export function DialogLink({ dialog, address, children, tone = 'quiet' }: DialogLinkProps) {
  return (
    <a className={buttonClass(tone)} href={address} data-opens={dialog}>
      {children}
    </a>
  )
}
