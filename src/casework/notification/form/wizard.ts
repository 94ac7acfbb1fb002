import { type Answers, addOne, answerTo, countOf, removeOne } from './answers.ts'
import { type Facts, type FormFault, faultsOn, faultsOnAll, unwritableOn } from './faults.ts'
import { type FormKind, type Group, groups, mostOf, type QuestionStep, questionSteps, stepOf } from './fields.ts'

/**
 * Every page of the form. Between the questions: `elsewhere` says which county receives when this service does not,
 * `call` gives the numbers when a child is in danger now, `check` shows every answer before sending.
 */
export const steps = [...questionSteps, 'elsewhere', 'call', 'check'] as const
export type Step = (typeof steps)[number]

/** Where one is in the form. `seen`: every answer has been looked over once, so that a changed one leads back to them. */
export type Wizard = {
  readonly kind: FormKind
  readonly step: Step
  readonly seen: boolean
  readonly answers: Answers
}

/** What a button asks for. `stay` shows the same page again, in the other language for instance. */
export type Press =
  | { readonly to: 'next' | 'back' | 'stay' | 'send' }
  | { readonly change: QuestionStep }
  | { readonly add: Group }
  | { readonly remove: Group; readonly number: number }

/** Where a press leads: a page, with what is wrong on it; or everything is right and may be sent. */
export type Turn = { readonly wizard: Wizard; readonly faults: readonly FormFault[]; readonly send: boolean }

/** Reads what a button sent; undefined when the form has no such button. */
export function readPress(text: string): Press | undefined {
  if (text === 'next' || text === 'back' || text === 'stay' || text === 'send') return { to: text }
  const [verb = '', of = '', number = ''] = text.split('.')
  const step = questionSteps.find((each) => each === of)
  if (verb === 'change' && step && number === '') return { change: step }
  const group = groups.find((each) => each === of)
  if (verb === 'add' && group && number === '') return { add: group }
  if (verb === 'remove' && group && /^[1-9]\d?$/.test(number)) return { remove: group, number: Number(number) }
  return undefined
}

/** Whether the text names a page of the form. */
export function isStep(text: string): text is Step {
  return steps.some((step) => step === text)
}

/** The form when it is opened. */
export function opened(kind: FormKind, municipality = ''): Wizard {
  return {
    kind,
    step: 'place',
    seen: false,
    answers: municipality === '' ? new Map() : new Map([['municipality', municipality]]),
  }
}

/** The pages on the way through the form, for the answers so far. */
export function wayThrough(answers: Answers): readonly Step[] {
  return questionSteps
    .flatMap((step): Step[] =>
      step === 'danger' && answerTo(answers, 'danger') === 'now' ? ['danger', 'call'] : [step],
    )
    .concat('check')
}

/** Takes one press. Typed text is lost by no press but the one that takes a child or a carer away, and then only its own. */
export function turn(wizard: Wizard, press: Press, facts: Facts): Turn {
  const { kind, step, answers } = wizard
  const question = questionSteps.find((each) => each === step)
  const unwritable = question ? unwritableOn(kind, question, answers) : []
  if (unwritable.length > 0) return { wizard, faults: unwritable, send: false }
  if ('change' in press) return on({ ...wizard, step: press.change })
  if ('add' in press) return add(wizard, press.add)
  if ('remove' in press) return on({ ...wizard, answers: removeOne(answers, press.remove, press.number) })
  switch (press.to) {
    case 'stay':
      return on(wizard)
    case 'back':
      return on({ ...wizard, step: stepBefore(wizard) })
    case 'next':
      return next(wizard, question, facts)
    case 'send':
      return send(wizard, facts)
  }
}

function on(wizard: Wizard): Turn {
  return { wizard: wizard.step === 'check' ? { ...wizard, seen: true } : wizard, faults: [], send: false }
}

function add(wizard: Wizard, group: Group): Turn {
  if (countOf(wizard.answers, group) >= mostOf[group])
    return { wizard, faults: [{ field: '', code: 'too-many' }], send: false }
  return on({ ...wizard, answers: addOne(wizard.answers, group) })
}

function stepBefore({ step, answers }: Wizard): Step {
  if (step === 'elsewhere') return 'place'
  const way = wayThrough(answers)
  return way[Math.max(0, way.indexOf(step) - 1)] ?? 'place'
}

function next(wizard: Wizard, question: QuestionStep | undefined, facts: Facts): Turn {
  const faults = question ? faultsOn(wizard.kind, question, wizard.answers, facts) : []
  if (faults.some(({ code }) => code === 'not-served')) return on({ ...wizard, step: 'elsewhere' })
  if (faults.length > 0) return { wizard, faults, send: false }
  if (wizard.step === 'elsewhere') return on({ ...wizard, step: 'place' })
  const way = wayThrough(wizard.answers)
  const after = way[way.indexOf(wizard.step) + 1] ?? 'check'
  return on({ ...wizard, step: wizard.seen && after !== 'call' ? 'check' : after })
}

function send(wizard: Wizard, facts: Facts): Turn {
  if (wizard.step !== 'check') return on({ ...wizard, step: 'check' })
  const faults = faultsOnAll(wizard.kind, wizard.answers, facts)
  if (faults.length === 0) return { wizard, faults, send: true }
  return { ...placed(wizard, faults), send: false }
}

/** The page on which the first fault can be put right, with the faults that are on it. */
export function placed(wizard: Wizard, faults: readonly FormFault[]): { wizard: Wizard; faults: readonly FormFault[] } {
  const here = faults.filter(({ field }) => field === '' || stepOf(field) === wizard.step)
  if (here.length > 0) return { wizard, faults: here }
  const [first] = faults
  const step = first && stepOf(first.field)
  if (step === undefined) return { wizard, faults: faults.map(({ code }) => ({ field: '', code })) }
  return { wizard: { ...wizard, step }, faults: faults.filter(({ field }) => stepOf(field) === step) }
}
