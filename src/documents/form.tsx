import type { ReactNode } from 'react'
import type { Language } from '../kernel/language.ts'
import { fieldId } from '../ui/field.tsx'
import { Button, Hidden } from '../ui/form.tsx'
import type { FormGroup, FormList, FormModel, FormNode } from './form.ts'
import { hasFaults, hasUnverified, isFilled, questionsIn, topParts } from './form-parts.ts'
import { Errors, Question } from './form-question.tsx'
import { inputName } from './input-name.ts'
import { formTexts } from './texts/form.ts'

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
      {runs(topParts(form)).map((run) => {
        const parts = run.map((node) => (
          <Part key={node.path} node={node} language={language} address={address} depth={0} />
        ))
        return run[0]?.node === 'field' && run[0].relevant ? (
          <div key={run[0].path} className="answers">
            {parts}
          </div>
        ) : (
          parts
        )
      })}
      {hasUnverified(form.parts) ? <p className="hint">{formTexts.unverified[language]}</p> : null}
    </div>
  )
}

/** Questions that follow one another stand together; everything else by itself. */
function runs(nodes: readonly FormNode[]): readonly (readonly FormNode[])[] {
  const all: FormNode[][] = []
  for (const node of nodes) {
    const last = all.at(-1)
    const joins = node.node === 'field' && node.relevant && last?.[0]?.node === 'field' && last[0].relevant
    if (joins) last.push(node)
    else all.push([node])
  }
  return all
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

function Group({ node, language, address, depth, alone = false }: PartProps<FormGroup> & { alone?: boolean }) {
  const inner = node.parts.map((part) => (
    <Part key={part.path} node={part} language={language} address={address} depth={depth + 1} />
  ))
  if (node.label === undefined && node.remove === undefined) return inner
  const name = node.number === undefined ? (node.label ?? '') : `${node.label ?? ''} ${node.number}`
  const remove =
    node.remove === undefined || (alone && node.required) ? null : (
      <Button
        tone="plain"
        name={inputName.step}
        value={node.remove}
        action={`${address}#${fieldId(node.path.replace(/\.\d+$/, ''))}`}
        label={`${formTexts.remove[language]}: ${name}`}
      >
        {formTexts.remove[language]}
      </Button>
    )
  const errors = <Errors path={node.path} faults={node.faults} language={language} />
  // The only one of several needs no heading of its own: the list's says what it is.
  if (alone)
    return (
      <div className="group one" id={fieldId(node.path)}>
        {errors}
        {inner}
        {remove}
      </div>
    )
  return (
    <fieldset className={node.faults.length > 0 ? 'group wrong' : 'group'} id={fieldId(node.path)}>
      <legend>{name}</legend>
      {errors}
      {inner}
      {remove}
    </fieldset>
  )
}

function Several({ node, language, address, depth }: PartProps<FormList>) {
  const [only] = node.items
  return (
    <fieldset className={node.faults.length > 0 ? 'group several wrong' : 'group several'} id={fieldId(node.path)}>
      <legend>{node.label}</legend>
      <Errors path={node.path} faults={node.faults} language={language} />
      <Hidden fields={{ [node.count.name]: node.count.value }} />
      {node.items.length === 1 && only?.node === 'group' ? (
        <Group node={{ ...only, required: node.required }} language={language} address={address} depth={depth} alone />
      ) : (
        node.items.map((item) => (
          <Part key={item.path} node={item} language={language} address={address} depth={depth + 1} />
        ))
      )}
      {node.add === undefined ? null : (
        <Button
          tone="plain"
          name={inputName.step}
          value={node.add}
          action={`${address}#${fieldId(`${node.path}.${node.items.length}`)}`}
          label={`${formTexts.add[language]}: ${node.label}`}
        >
          {formTexts.add[language]}
        </Button>
      )}
    </fieldset>
  )
}
