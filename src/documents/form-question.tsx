import type { Language } from '../kernel/language.ts'
import { CheckboxGroup, RadioGroup, type RadioGroupProps } from '../ui/choice-field.tsx'
import { Explanations, fieldId } from '../ui/field.tsx'
import { DayField, LongTextField, SelectField, TextField } from '../ui/text-field.tsx'
import type { Fault } from './check.ts'
import type { FormField } from './form.ts'
import { formTexts } from './texts/form.ts'
import { faultInWords } from './texts.ts'

/** A list of at most this many choices is shown open; a longer one folds into the browser's own list. */
const mostOpenChoices = 4
/** Choices of at most this many letters together stand on one line. */
const mostOnOneLine = 75
/** From this many on, boxes to tick stand in columns. */
const manyBoxes = 8

function Needed({ required, language }: { required: boolean; language: Language }) {
  return required ? <span className="optional"> ({formTexts.needed[language]})</span> : null
}

/** What is wrong at a place, tied to it for those who do not see it. */
export function Errors({ path, faults, language }: { path: string; faults: readonly Fault[]; language: Language }) {
  return <Explanations id={fieldId(path)} error={errorOf(faults, language)} />
}

function errorOf(faults: readonly Fault[], language: Language): string | undefined {
  const said = [...new Set(faults.map((fault) => faultInWords(fault, language)))]
  return said.length === 0 ? undefined : said.join(' ')
}

type QuestionProps = { field: FormField; language: Language }

/** One question of a document as the control that suits its kind. */
export function Question({ field, language }: QuestionProps) {
  const [first, second] = field.inputs
  if (first === undefined) return null
  const shell = {
    name: first.name,
    id: fieldId(field.path),
    label: field.label,
    error: errorOf(field.faults, language),
    required: field.required,
    optional: markOf(field, language),
  }
  if (field.choices || field.kind === 'yesNo') return <Choosing field={field} shell={shell} language={language} />
  if (second !== undefined) return <Double field={field} language={language} />
  switch (field.kind) {
    case 'longText':
      return <LongTextField {...shell} value={first.value} rows={first.value === '' ? 3 : 5} />
    case 'date':
      return <DayField {...shell} value={first.value} />
    case 'number':
    case 'count':
      return <TextField {...shell} value={first.value} inputMode="decimal" width="short" />
    case 'identifier':
      return <TextField {...shell} value={first.value} width="medium" />
    default:
      return <TextField {...shell} value={first.value} spellCheck={field.kind === 'text'} width="long" />
  }
}

/** What is said after the label: that it must be answered, or that the question is our own. */
function markOf(field: FormField, language: Language): string | undefined {
  const marks = [
    ...(field.required ? [formTexts.needed[language]] : []),
    ...(field.own ? [formTexts.own[language]] : []),
  ]
  return marks.length === 0 ? undefined : marks.join(', ')
}

type Shell = Omit<RadioGroupProps, 'options' | 'value'>

function Choosing({ field, shell, language }: QuestionProps & { shell: Shell }) {
  const chosen = field.chosen[0] ?? ''
  const none = { value: '', label: formTexts.unanswered[language] }
  if (field.kind === 'yesNo') {
    const options = [
      { value: 'yes', label: formTexts.yes[language] },
      { value: 'no', label: formTexts.no[language] },
      none,
    ]
    return <RadioGroup {...shell} value={chosen} options={options} inline />
  }
  const options = (field.choices ?? []).map(({ value, label, verified }) => ({
    value,
    label: verified ? label : `${label} *`,
  }))
  if (field.several)
    return (
      <div className={options.length >= manyBoxes ? 'many-choices' : undefined}>
        <CheckboxGroup {...shell} values={field.chosen} options={options} />
      </div>
    )
  if (options.length <= mostOpenChoices) {
    const isShort = options.reduce((sum, { label }) => sum + label.length, 0) <= mostOnOneLine
    return <RadioGroup {...shell} value={chosen} options={[...options, none]} inline={isShort} />
  }
  return <SelectField {...shell} value={chosen} options={options} empty={formTexts.choose[language]} width="long" />
}

/** A question of two controls: a moment by its day and time, a code of a register by its sign and name. */
function Double({ field, language }: QuestionProps) {
  const [first, second] = field.inputs
  if (first === undefined || second === undefined) return null
  const isMoment = field.kind === 'moment'
  const words = isMoment ? [formTexts.day, formTexts.time] : [formTexts.code, formTexts.codeName]
  const firstField = { name: first.name, id: fieldId(field.path), label: words[0]?.[language], value: first.value }
  const secondField = { name: second.name, label: words[1]?.[language], value: second.value }
  return (
    <fieldset className={field.faults.length > 0 ? 'choices double wrong' : 'choices double'}>
      <legend>
        {field.label}
        <Needed required={field.required} language={language} />
      </legend>
      <Errors path={field.path} faults={field.faults} language={language} />
      <div className="pair">
        {isMoment ? <DayField {...firstField} /> : <TextField {...secondField} width="medium" />}
        {isMoment ? <TextField {...secondField} width="short" /> : <TextField {...firstField} width="medium" />}
      </div>
    </fieldset>
  )
}
