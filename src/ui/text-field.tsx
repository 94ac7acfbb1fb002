import { controlAttributes, type FieldProps, FieldShell } from './field.tsx'

export type TextFieldProps = FieldProps & {
  /** What was typed, or what is known. */
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** `off` unless said otherwise: shared computers must not offer one person's data to the next. */
  autoComplete?: string | undefined
  /** How wide the field looks: short for a code, medium for a number, long for a name. */
  width?: 'short' | 'medium' | 'long' | undefined
  /** Off for names and codes, which no dictionary knows. */
  spellCheck?: boolean | undefined
  /** What stands after the field, such as a unit. */
  suffix?: string | undefined
}

/** One line of text. There is no `maxlength`: a browser would cut a pasted text without a word. */
export function TextField(props: TextFieldProps) {
  const input = (
    <input
      {...controlAttributes(props)}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck={props.spellCheck ?? false}
      defaultValue={props.value}
    />
  )
  return (
    <FieldShell field={props} width={props.width}>
      {props.suffix === undefined ? (
        input
      ) : (
        <div className="with-suffix">
          {input}
          <span>{props.suffix}</span>
        </div>
      )}
    </FieldShell>
  )
}

export type LongTextFieldProps = FieldProps & {
  value?: string | undefined
  /** Lines shown at first; the field grows with the text. */
  rows?: number | undefined
}

/** Text of many lines, without a limit in the browser, growing as one writes. */
export function LongTextField(props: LongTextFieldProps) {
  return (
    <FieldShell field={props}>
      <textarea
        {...controlAttributes(props)}
        rows={props.rows ?? 5}
        autoComplete="off"
        defaultValue={props.value ?? ''}
      />
    </FieldShell>
  )
}

export type DayFieldProps = FieldProps & {
  /** As typed, also when no such day exists. */
  value?: string | undefined
}

/**
 * A day, typed as text. One field and no picker of the browser's, because: an impossible day (31.2.) stays as typed and
 * can be explained, where `type=date` sends nothing; a month or a year alone can be given where the document allows it;
 * a day can be pasted whole; and it is one stop for the keyboard, not three. The hint says how ("esim. 24.11.2026").
 */
export function DayField(props: DayFieldProps) {
  return (
    <FieldShell field={props} width="short">
      <input
        {...controlAttributes(props)}
        type="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={props.value}
        data-day=""
      />
    </FieldShell>
  )
}

export type SelectOption = { value: string; label: string }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

export type SelectFieldProps = FieldProps & {
  value?: string | undefined
  options: readonly (SelectOption | SelectGroup)[]
  /** Words of the first, empty choice. */
  empty?: string | undefined
  width?: 'short' | 'medium' | 'long' | undefined
}

/** A choice from a list, on the browser's own control. */
export function SelectField(props: SelectFieldProps) {
  return (
    <FieldShell field={props} width={props.width}>
      <select {...controlAttributes(props)} autoComplete="off" defaultValue={props.value}>
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <option key={inner.value} value={inner.value}>
                  {inner.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
    </FieldShell>
  )
}
