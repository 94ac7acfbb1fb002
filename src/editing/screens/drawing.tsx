import type { ReactNode } from 'react'
import { type Language, languages } from '../../kernel/language.ts'
import { RadioGroup } from '../../ui/choice-field.tsx'
import { LongTextField, TextField } from '../../ui/text-field.tsx'
import type { FieldValues } from '../field-values.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { faultInWords } from '../texts/fault-texts.ts'
import { fieldInWords } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'

/** What the fields of a form are drawn from: what stands in them, and what is wrong. */
export type Drawing = {
  readonly values: FieldValues
  readonly faults: readonly { readonly field: string; readonly code: string }[]
  readonly language: Language
}

/** What every field has, by its name. */
export function fieldOf({ values, faults, language }: Drawing, name: string) {
  const fault = faults.find(({ field }) => field === name)
  return {
    name,
    label: fieldInWords(name, language),
    value: values.get(name) ?? '',
    error: fault && faultInWords(fault.code, language),
  }
}

/** Everything that is wrong, each with the name of its field in front; what came without a field of ours only as a sentence. */
export function faultsInSummary({ faults, language }: Drawing) {
  return faults.map(({ field, code }) => {
    const label = fieldInWords(field, language)
    const said = faultInWords(code, language)
    return label === field ? { message: said } : { name: field, message: `${label}: ${said}` }
  })
}

type InLanguages = {
  drawing: Drawing
  name: string
  hint?: ReactNode
  optional?: boolean | undefined
  /** What the field is called in one of the languages, when its group names it already. */
  label?: ((of: Language) => string) | undefined
  /** Lines of a text of more lines; one line when left out. */
  rows?: number | undefined
}

/** The same field in the three languages, side by side where there is room. */
export function InThreeLanguages({ drawing, name, hint, optional, label, rows }: InLanguages) {
  const word = optional && !label ? editingTexts.optional[drawing.language] : undefined
  return (
    <div className="three-languages">
      {languages.map((of) => {
        const known = fieldOf(drawing, `${name}.${of}`)
        const field = { ...known, label: label?.(of) ?? known.label, hint, optional: word, required: !optional }
        return rows === undefined ? (
          <TextField key={of} {...field} spellCheck />
        ) : (
          <LongTextField key={of} {...field} rows={rows} />
        )
      })}
    </div>
  )
}

type ChoiceProps = {
  drawing: Drawing
  name: string
  choices: readonly string[]
  hint?: ReactNode
  inline?: boolean | undefined
}

/** One of a few codes, each by what it means. */
export function Choice({ drawing, name, choices, hint, inline }: ChoiceProps) {
  const options = choices.map((value) => ({ value, label: valueInWords(name, value, drawing.language) }))
  return <RadioGroup {...fieldOf(drawing, name)} options={options} hint={hint} inline={inline} required />
}
