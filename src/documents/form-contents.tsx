import type { Language } from '../kernel/language.ts'
import { fieldId } from '../ui/field.tsx'
import type { Fault } from './check.ts'
import type { FormModel, FormNode } from './form.ts'
import { isFilled, topParts } from './form-parts.ts'
import { formTexts } from './texts/form.ts'

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
            <li key={node.path} className={`part-${state}`}>
              <a href={`#${fieldId(node.path)}`}>{node.label ?? ''}</a>
              {said === undefined ? null : <small>{said}</small>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The names of the parts in which nothing is written yet, of those that belong to the document as it is answered. */
export function blankParts(form: FormModel): readonly string[] {
  return topParts(form).flatMap((node) => (node.relevant && !isFilled(node) && node.label ? [node.label] : []))
}

function stateOf(node: FormNode, stopping: readonly Fault[]): PartState {
  if (!node.relevant && !isFilled(node)) return 'aside'
  const here = stopping.filter(({ path }) => path === node.path || path.startsWith(`${node.path}.`))
  if (here.some(({ code }) => code !== 'missing' && code !== 'one-of-needed')) return 'wrong'
  if (here.length > 0) return 'needed'
  return isFilled(node) ? 'filled' : 'empty'
}
