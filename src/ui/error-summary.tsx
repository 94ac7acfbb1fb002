import type { ReactNode } from 'react'
import { fieldId } from './field.tsx'

/** What is wrong: with a field (`name`, or `id` when the control has its own), or with the whole (neither). */
export type FormError = { message: string; name?: string | undefined; id?: string | undefined }

export type ErrorSummaryProps = { title: string; errors: readonly FormError[]; children?: ReactNode }

/**
 * All that is wrong, above the form, each leading to its field. Nothing is drawn when nothing is wrong. It takes the
 * focus when the page opens, with or without script.
 */
export function ErrorSummary({ title, errors, children }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      // biome-ignore lint/a11y/noAutofocus: what is wrong is what the reader came back for; also works without script.
      autoFocus
    >
      <h2 id="error-summary-title">{title}</h2>
      {children}
      <ul>
        {errors.map((error) => {
          const target = error.id ?? (error.name === undefined ? undefined : fieldId(error.name))
          return (
            <li key={`${target ?? ''} ${error.message}`}>
              {target === undefined ? error.message : <a href={`#${target}`}>{error.message}</a>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
