import type { ReactNode } from 'react'
import type { Language } from '../kernel/language.ts'
import { CheckboxGroup, RadioGroup, type RadioGroupProps } from '../ui/choice-field.tsx'
import { Explanations, fieldId } from '../ui/field.tsx'
import { Button, Hidden } from '../ui/form.tsx'
import { DayField, LongTextField, SelectField, TextField } from '../ui/text-field.tsx'
import type { Fault } from './check.ts'
import type { FormField, FormGroup, FormList, FormModel, FormNode } from './form.ts'
import { inputName } from './input-name.ts'
import { formTexts } from './texts/form.ts'
import { faultInWords } from './texts.ts'

/** A list of at most this many choices is shown open; a longer one folds into the browser's own list. */
const mostOpenChoices = 4
/** From this many on, boxes to tick stand in columns. */
const manyBoxes = 8
/** An optional group inside another folds away while it is empty when it has at least this many questions. */
const manyQuestions = 4

/**
 * Every question of a document as controls of a form; to be set in a `Form` that is sent to `address`. Works without
 * script: buttons that add or remove one of several come back to where one was.
 */
export function DocumentFields(props: { form: FormModel; language: Language; address: string }) {
  const { form, language, address } = props
  return (
    <div className="document-fields">
      <p className="hint">{formTexts.dates[language]}</p>
      {topParts(form).map((node) => (
        <Part key={node.path} node={node} language={language} address={address} depth={0} />
      ))}
      {hasUnverified(form.parts) ? <p className="hint">{formTexts.unverified[language]}</p> : null}
    </div>
  )
}

/** How a part of the document stands: something needed is missing, something is wrong, there is something, or nothing. */
type PartState = 'needed' | 'wrong' | 'filled' | 'empty' | 'aside'

/** The parts of the document as links, each with how it stands. `stopping` is all that stops signing now. */
export function DocumentContents(props: { form: FormModel; language: Language; stopping: readonly Fault[] }) {
  const { form, language, stopping } = props
  const words = {
    needed: formTexts.stateNeeded[language],
    wrong: formTexts.stateWrong[language],
    filled: formTexts.stateFilled[language],
  }
  return (
    <nav className="document-contents" aria-label={formTexts.contents[language]}>
      <h2>{formTexts.contents[language]}</h2>
      <ol>
        {topParts(form).map((node) => {
          const state = stateOf(node, stopping)
          const said = state === 'empty' || state === 'aside' ? undefined : words[state]
          return (
            <li key={node.path} className={state}>
              <a href={`#${anchorOf(node)}`}>{node.label ?? ''}</a>
              {said === undefined ? null : <small>{said}</small>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The id on the page of what stands at a path: where a link to it leads. */
export function anchorOf(node: Pick<FormNode, 'path'>): string {
  return fieldId(node.path)
}

/** The parts one sees first: groups without a heading of their own are looked into. */
function topParts(form: FormModel): readonly FormNode[] {
  return form.parts.flatMap((node) => (node.node === 'group' && node.label === undefined ? node.parts : [node]))
}

function stateOf(node: FormNode, stopping: readonly Fault[]): PartState {
  if (!node.relevant && !isFilled(node)) return 'aside'
  const here = stopping.filter(({ path }) => path === node.path || path.startsWith(`${node.path}.`))
  if (here.some(({ code }) => code !== 'missing' && code !== 'one-of-needed')) return 'wrong'
  if (here.length > 0) return 'needed'
  return isFilled(node) ? 'filled' : 'empty'
}

/** Whether anything was answered in it. */
function isFilled(node: FormNode): boolean {
  if (node.node === 'field')
    return node.chosen.some((value) => value !== '') || node.inputs.some(({ value }) => value !== '')
  return (node.node === 'list' ? node.items : node.parts).some(isFilled)
}

function hasFaults(node: FormNode): boolean {
  if (node.faults.length > 0) return true
  return node.node !== 'field' && (node.node === 'list' ? node.items : node.parts).some(hasFaults)
}

function questionsIn(node: FormNode): number {
  if (node.node === 'field') return 1
  return (node.node === 'list' ? node.items : node.parts).reduce((sum, part) => sum + questionsIn(part), 0)
}

function hasUnverified(nodes: readonly FormNode[]): boolean {
  return nodes.some((node) => {
    if (node.node === 'field') return node.choices?.some(({ verified }) => !verified) ?? false
    return hasUnverified(node.node === 'list' ? node.items : node.parts)
  })
}

type PartProps<Node extends FormNode> = { node: Node; language: Language; address: string; depth: number }

function Part({ node, language, address, depth }: PartProps<FormNode>) {
  const drawn =
    node.node === 'field' ? (
      <Question field={node} language={language} />
    ) : node.node === 'list' ? (
      <Several node={node} language={language} address={address} depth={depth} />
    ) : (
      <Group node={node} language={language} address={address} depth={depth} />
    )
  if (!node.relevant)
    return (
      <Folded name={node.label} why={formTexts.notRelevant[language]} open={isFilled(node) || hasFaults(node)}>
        {drawn}
      </Folded>
    )
  const folds =
    node.node === 'group' &&
    depth > 0 &&
    !node.gathers &&
    !node.required &&
    node.label !== undefined &&
    node.number === undefined &&
    questionsIn(node) >= manyQuestions &&
    !isFilled(node) &&
    !hasFaults(node)
  if (!folds) return drawn
  return (
    <Folded name={node.label} why={formTexts.notFilled[language]} open={false}>
      {drawn}
    </Folded>
  )
}

/** Out of the way but still in the form: what is in it is sent as it stands. */
function Folded(props: { name: string | undefined; why: string; open: boolean; children: ReactNode }) {
  return (
    <details className="folded" open={props.open}>
      <summary>
        {props.name} <span className="optional">({props.why})</span>
      </summary>
      <div>{props.children}</div>
    </details>
  )
}

function Group({ node, language, address, depth }: PartProps<FormGroup>) {
  const inner = node.parts.map((part) => (
    <Part key={part.path} node={part} language={language} address={address} depth={depth + 1} />
  ))
  if (node.label === undefined && node.remove === undefined) return inner
  const name = node.number === undefined ? (node.label ?? '') : `${node.label ?? ''} ${node.number}`
  return (
    <fieldset className={node.faults.length > 0 ? 'group wrong' : 'group'} id={fieldId(node.path)}>
      <legend>
        {name}
        <Needed required={node.required} language={language} />
      </legend>
      <Errors path={node.path} faults={node.faults} language={language} />
      {inner}
      {node.remove === undefined ? null : (
        <Button
          tone="plain"
          name={inputName.step}
          value={node.remove}
          action={`${address}#${fieldId(node.path.replace(/\.\d+$/, ''))}`}
        >
          {formTexts.remove[language].replace('{name}', name)}
        </Button>
      )}
    </fieldset>
  )
}

function Several({ node, language, address, depth }: PartProps<FormList>) {
  return (
    <fieldset className={node.faults.length > 0 ? 'group several wrong' : 'group several'} id={fieldId(node.path)}>
      <legend>
        {node.label}
        <Needed required={node.required} language={language} />
      </legend>
      <Errors path={node.path} faults={node.faults} language={language} />
      <Hidden fields={{ [node.count.name]: node.count.value }} />
      {node.items.map((item) => (
        <Part key={item.path} node={item} language={language} address={address} depth={depth + 1} />
      ))}
      {node.add === undefined ? null : (
        <Button
          tone="plain"
          name={inputName.step}
          value={node.add}
          action={`${address}#${fieldId(`${node.path}.${node.items.length}`)}`}
        >
          {formTexts.add[language].replace('{name}', node.label)}
        </Button>
      )}
    </fieldset>
  )
}

function Needed({ required, language }: { required: boolean; language: Language }) {
  return required ? <span className="optional"> ({formTexts.needed[language]})</span> : null
}

function Errors({ path, faults, language }: { path: string; faults: readonly Fault[]; language: Language }) {
  return <Explanations id={fieldId(path)} error={errorOf(faults, language)} />
}

function errorOf(faults: readonly Fault[], language: Language): string | undefined {
  const said = [...new Set(faults.map((fault) => faultInWords(fault, language)))]
  return said.length === 0 ? undefined : said.join(' ')
}

type QuestionProps = { field: FormField; language: Language }

function Question({ field, language }: QuestionProps) {
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
  if (options.length <= mostOpenChoices) return <RadioGroup {...shell} value={chosen} options={[...options, none]} />
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
