import { controlAttributes, FieldShell } from './field.tsx'
import type { SelectFieldProps, SelectOption } from './text-field.tsx'

/** An entry with the other names under which people look for it. */
export type TypeAheadOption = SelectOption & { also?: readonly string[] | undefined }

/** What is said of what was found; `#` stands for the number. `near`: nothing fits, these are the nearest. */
export type TypeAheadWords = { one: string; many: string; near: string; none: string; clear: string }

export type TypeAheadFieldProps = Omit<SelectFieldProps, 'options'> & {
  options: readonly TypeAheadOption[]
  words: TypeAheadWords
  /** What was typed and is no entry: given back to be corrected. */
  typed?: string | undefined
}

/**
 * A choice from a long list. Without script it is the browser's own list; with it one types, and what is found stands
 * under the field (`src/browser/type-ahead.ts`). The form then sends the chosen value, or what was typed.
 */
export function TypeAheadField(props: TypeAheadFieldProps) {
  const { words } = props
  return (
    <FieldShell field={props} width={props.width}>
      <select
        {...controlAttributes(props)}
        autoComplete="off"
        defaultValue={props.value}
        data-type-ahead={props.typed ?? ''}
        data-one={words.one}
        data-many={words.many}
        data-near={words.near}
        data-none={words.none}
        data-clear={words.clear}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map(({ value, label, also }) => (
          <option key={value} value={value} data-also={also && also.length > 0 ? also.join('|') : undefined}>
            {label}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}
