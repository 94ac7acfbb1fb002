import type { ReactNode } from 'react'
import { controlAttributes, describedBy, Explanations, type FieldProps, fieldId } from './field.tsx'

export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Shown under the choice; with a browser that can, only while it is chosen. */
  children?: ReactNode
}

type ChoicesProps = FieldProps & {
  kind: 'radio' | 'checkbox'
  options: readonly ChoiceOption[]
  chosen: readonly string[]
  inline: boolean
  size: 'page' | 'group'
}

function Choices(props: ChoicesProps) {
  const { name, id = fieldId(name), label, hint, error, optional, required, kind, options, chosen } = props
  return (
    <fieldset
      className={['choices', props.size === 'page' ? 'page' : '', error === undefined ? '' : 'wrong']
        .filter(Boolean)
        .join(' ')}
      role={kind === 'radio' ? 'radiogroup' : undefined}
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={kind === 'radio' && error !== undefined ? true : undefined}
    >
      <legend>
        {props.size === 'page' ? <h1>{label}</h1> : label}
        {optional === undefined ? null : <span className="optional"> ({optional})</span>}
      </legend>
      <Explanations id={id} hint={hint} error={error} />
      <div className={props.inline ? 'options inline' : 'options'}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`
          return (
            <div key={option.value} className="option">
              <div className="choice">
                <input
                  type={kind}
                  id={optionId}
                  name={name}
                  value={option.value}
                  defaultChecked={chosen.includes(option.value)}
                  autoComplete="off"
                  required={kind === 'radio' && required === true ? true : undefined}
                  aria-describedby={option.hint === undefined ? undefined : `${optionId}-note`}
                  aria-invalid={kind === 'checkbox' && error !== undefined ? true : undefined}
                />
                <label htmlFor={optionId}>{option.label}</label>
              </div>
              {option.hint === undefined ? null : (
                <div className="hint" id={`${optionId}-note`}>
                  {option.hint}
                </div>
              )}
              {option.children === undefined ? null : <div className="revealed">{option.children}</div>}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

export type RadioGroupProps = FieldProps & {
  options: readonly ChoiceOption[]
  value?: string | undefined
  /** Side by side: only for two or three short choices. */
  inline?: boolean | undefined
  /** `page`: the question is the page's heading. */
  size?: 'page' | 'group' | undefined
}

/** One of a few. The first choice carries the group's id, so that an error summary can lead to it. */
export function RadioGroup({ value, inline = false, size = 'group', ...field }: RadioGroupProps) {
  return <Choices {...field} kind="radio" chosen={value === undefined ? [] : [value]} inline={inline} size={size} />
}

export type CheckboxGroupProps = FieldProps & {
  options: readonly ChoiceOption[]
  values?: readonly string[] | undefined
  inline?: boolean | undefined
  size?: 'page' | 'group' | undefined
}

/** Any of a few; each chosen value is sent under the same name. */
export function CheckboxGroup({ values = [], inline = false, size = 'group', ...field }: CheckboxGroupProps) {
  return <Choices {...field} kind="checkbox" chosen={values} inline={inline} size={size} />
}

export type YesNoProps = FieldProps & {
  /** `yes`, `no`, `unknown`, or undefined while unanswered. */
  value?: string | undefined
  words: { yes: string; no: string; unknown?: string | undefined }
}

/** Yes, no and, where it is an answer, not known. Sends `yes`, `no` or `unknown`. */
export function YesNo({ words, ...field }: YesNoProps) {
  const options = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    ...(words.unknown === undefined ? [] : [{ value: 'unknown', label: words.unknown }]),
  ]
  return <RadioGroup {...field} options={options} inline />
}

export type CheckboxProps = FieldProps & {
  checked?: boolean | undefined
  /** What is sent when ticked; `yes` unless said otherwise. */
  value?: string | undefined
}

/** One box to tick, with its own label. */
export function Checkbox(props: CheckboxProps) {
  const { name, id = fieldId(name), label, hint, error, optional, checked, value = 'yes' } = props
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <Explanations id={id} error={error} />
      <div className="choice">
        <input
          {...controlAttributes(props)}
          type="checkbox"
          value={value}
          defaultChecked={checked}
          autoComplete="off"
        />
        <label htmlFor={id}>
          {label}
          {optional === undefined ? null : <span className="optional"> ({optional})</span>}
        </label>
      </div>
      <Explanations id={id} hint={hint} />
    </div>
  )
}
