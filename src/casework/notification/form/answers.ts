import {
  baseName,
  type FormKind,
  type Group,
  groupOf,
  groups,
  mostOf,
  namesOnStep,
  type QuestionStep,
  questionSteps,
} from './fields.ts'

/** What has been typed so far, by field name, exactly as typed. A field that is not there is empty. */
export type Answers = ReadonlyMap<string, string>

/** The answer to a field, empty when nothing was typed. */
export function answerTo(answers: Answers, field: string): string {
  return answers.get(field) ?? ''
}

/** How many of the group there are on the form; there is always room for one. */
export function countOf(answers: Answers, group: Group): number {
  let count = 1
  for (const field of answers.keys()) {
    const [, number] = new RegExp(`^${group}\\.(\\d{1,3})\\.`).exec(field) ?? []
    if (number !== undefined) count = Math.max(count, Number(number))
  }
  return Math.min(count, mostOf[group])
}

/**
 * Picks the form's own fields out of what was sent; the first of a name counts. Line breaks travel as CR LF and are
 * read as the line feeds that were typed; everything else stays as it is.
 */
export function readAnswers(kind: FormKind, sent: Iterable<readonly [string, string]>): Answers {
  const all = new Map<string, string>()
  for (const [field, text] of sent) {
    if (baseName(field) !== undefined && !all.has(field)) all.set(field, text.replaceAll(/\r\n?/g, '\n'))
  }
  const answers = new Map<string, string>()
  for (const field of everyName(kind, all)) {
    const text = all.get(field)
    if (text !== undefined) answers.set(field, text)
  }
  return answers
}

function everyName(kind: FormKind, answers: Answers): string[] {
  return questionSteps.flatMap((step) => [...namesOnStep(kind, step, countOnStep(answers, step))])
}

/** How many of its group a page asks of; 0 for a page that asks each thing once. */
export function countOnStep(answers: Answers, step: QuestionStep): number {
  const group = groupOf(step)
  return group === undefined ? 0 : countOf(answers, group)
}

/** Makes room for one more of the group; the same answers when there are as many as one form takes. */
export function addOne(answers: Answers, group: Group): Answers {
  const count = countOf(answers, group)
  if (count >= mostOf[group]) return answers
  return new Map([
    ...answers,
    [`${group}.${count}.familyName`, answerTo(answers, `${group}.${count}.familyName`)],
    [`${group}.${count + 1}.familyName`, ''],
  ])
}

/** Takes one of the group away; those after it move up. Taking the only one away leaves an empty one. */
export function removeOne(answers: Answers, group: Group, number: number): Answers {
  const count = countOf(answers, group)
  if (number < 1 || number > count) return answers
  const left = new Map<string, string>()
  for (const [field, text] of answers) {
    const [, digits, key] = new RegExp(`^${group}\\.(\\d{1,3})\\.(.+)$`).exec(field) ?? []
    const at = Number(digits)
    if (digits === undefined || at < number) left.set(field, text)
    else if (at > number) left.set(`${group}.${at - 1}.${key}`, text)
  }
  // An empty group in between must not vanish with the last one's number.
  if (count > 1 && !left.has(`${group}.${count - 1}.familyName`)) left.set(`${group}.${count - 1}.familyName`, '')
  return left
}

/** What travels unseen past a page: every answer that the page itself does not ask, empty ones left out. */
export function carriedPast(kind: FormKind, step: string, answers: Answers): readonly (readonly [string, string])[] {
  const asked = questionSteps.find((each) => each === step)
  const here = new Set(asked === undefined ? [] : namesOnStep(kind, asked, countOnStep(answers, asked)))
  const last = new Set(groups.map((group) => `${group}.${countOf(answers, group)}.familyName`))
  // The last of a group travels even when it is empty: it says how many there are.
  return everyName(kind, answers)
    .filter((field) => !here.has(field) && (answerTo(answers, field) !== '' || (last.has(field) && answers.has(field))))
    .map((field) => [field, answerTo(answers, field)] as const)
}

/** The text that is sealed: which form and page it is, and all that travels unseen. */
export function textToSeal(kind: FormKind, step: string, seen: boolean, answers: Answers): string {
  return JSON.stringify([kind, step, seen, carriedPast(kind, step, answers)])
}
