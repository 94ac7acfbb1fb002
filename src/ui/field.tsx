import type { ReactNode } from 'react'

/** What every field has. `name` is the form name; the id follows from it unless given. */
export type FieldProps = {
  name: string
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode
  /** One sentence: what is wrong and what to do. */
  error?: string | undefined
  /** The word that marks a field one may leave empty, shown after the label. */
  optional?: string | undefined
  required?: boolean | undefined
}

/** The id of the control named `name`, to link to from an error summary. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\p{L}\p{N}_.-]+/gu, '-')}`
}

/** Ids of the texts that explain a control; undefined when there are none. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id = fieldId(name), hint, error, required }: FieldProps) {
  return {
    id,
    name,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error === undefined ? undefined : true,
    required: required === true ? true : undefined,
  } as const
}

/** Hint and error as text with the ids that `describedBy` names. */
export function Explanations({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

type FieldShellProps = { field: FieldProps; width?: string | undefined; children: ReactNode }

/** Label, hint and error around one control. */
export function FieldShell({ field, width, children }: FieldShellProps) {
  const { name, id = fieldId(name), label, optional, hint, error } = field
  return (
    <div className={['field', width ?? '', error === undefined ? '' : 'wrong'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        {label}
        {optional === undefined ? null : <span className="optional"> ({optional})</span>}
      </label>
      <Explanations id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}
