import type { ReactNode } from 'react'
import type { GuideContent } from '../../../guide/content.ts'
import type { Language } from '../../../kernel/language.ts'
import { Checkbox, RadioGroup } from '../../../ui/choice-field.tsx'
import { LongTextField, TextField, type TextFieldProps } from '../../../ui/text-field.tsx'
import { type Answers, answerTo } from '../form/answers.ts'
import { baseName, type FieldName, type FormKind } from '../form/fields.ts'
import type { Choice } from '../texts/choice-words.ts'
import { labelOf } from '../texts/fault-words.ts'
import { fieldWords } from '../texts/field-words.ts'
import { formWords } from '../texts/step-words.ts'

/** What the questions of a page are drawn from. */
export type Page = {
  readonly kind: FormKind
  readonly answers: Answers
  readonly language: Language
  readonly at: Date
  /** What the guide tells: who answers now. */
  readonly content: GuideContent
  /** What is wrong with the field, in words. */
  readonly errorOf: (field: string) => string | undefined
}

/** A word of the form in the page's language. */
export function word(page: Pick<Page, 'language'>, key: keyof typeof formWords): string {
  return formWords[key][page.language]
}

type Named = { page: Page; name: string; optional?: boolean | undefined; required?: boolean | undefined }

function common({ page, name, optional, required }: Named) {
  const base = known(name)
  return {
    name,
    label: labelOf(base, page.kind)[page.language],
    hint: fieldWords[base].hint?.[page.language],
    error: page.errorOf(name),
    optional: optional ? word(page, 'optional') : undefined,
    required,
  }
}

function known(name: string): FieldName {
  const base = baseName(name)
  if (base === undefined) throw new Error(`The form has no field ${name}.`)
  return base
}

/** One line of text. */
export function Line(props: Named & Pick<TextFieldProps, 'width' | 'type' | 'inputMode'>) {
  const { width = 'long', type, inputMode } = props
  return (
    <TextField
      {...common(props)}
      value={answerTo(props.page.answers, props.name)}
      width={width}
      type={type}
      inputMode={inputMode}
    />
  )
}

/** Text of many lines. */
export function Lines({ rows, hint, ...props }: Named & { rows?: number; hint?: ReactNode }) {
  const field = common(props)
  return (
    <LongTextField {...field} hint={hint ?? field.hint} value={answerTo(props.page.answers, props.name)} rows={rows} />
  )
}

/** One box to tick. */
export function Tick(props: Named & { hint?: ReactNode }) {
  const field = common(props)
  return (
    <Checkbox {...field} hint={props.hint ?? field.hint} checked={answerTo(props.page.answers, props.name) === 'yes'} />
  )
}

/** One of a few answers; `under` is what opens under an answer. */
export function Choose({
  choices,
  under = {},
  ...props
}: Named & { choices: readonly Choice[]; under?: Readonly<Record<string, ReactNode>> }) {
  const { language } = props.page
  return (
    <RadioGroup
      {...common(props)}
      value={answerTo(props.page.answers, props.name)}
      options={choices.map(({ value, label, hint }) => ({
        value,
        label: label[language],
        hint: hint?.[language],
        children: under[value],
      }))}
    />
  )
}
