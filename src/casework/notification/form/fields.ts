import { dutySenders, privateSenders } from '../notification.ts'

/** Who fills in the form: a private person, or a professional with the duty to notify (LSL 25 §). */
export const formKinds = ['private', 'professional'] as const
export type FormKind = (typeof formKinds)[number]

/** Groups that a sender may name several of. */
export const groups = ['child', 'carer'] as const
export type Group = (typeof groups)[number]
/** How many of each one form takes. */
export const mostOf: Readonly<Record<Group, number>> = { child: 20, carer: 20 }

/** The pages that ask something, in their order. */
export const questionSteps = ['place', 'danger', 'sender', 'children', 'carers', 'what', 'told'] as const
export type QuestionStep = (typeof questionSteps)[number]

/** What a field takes. `most` is in UTF-16 code units; a field of many lines keeps its text exactly as written. */
export type Field = {
  readonly most: number
  readonly lines?: 'many' | undefined
  readonly choices?: readonly string[] | undefined
  /** Who is asked; both unless said. */
  readonly only?: FormKind | undefined
}

const name: Field = { most: 100 }
const line: Field = { most: 200 }
const phone: Field = { most: 50 }
const postalCode: Field = { most: 10 }
const told: Field = { most: 10, choices: ['yes', 'no', 'not-known'] }
const ticked: Field = { most: 10, choices: ['yes'] }

const singleFields = {
  place: { municipality: { most: 10 } },
  danger: { danger: { most: 10, choices: ['now', 'soon', 'no'] } },
  sender: {
    sender: { most: 10 },
    named: { most: 10, choices: ['yes', 'no'], only: 'private' },
    familyName: name,
    givenNames: name,
    jobTitle: { most: 200, only: 'professional' },
    organisation: { most: 200, only: 'professional' },
    phone,
    email: line,
    streetAddress: line,
    postalCode,
    postOffice: name,
    secrecy: ticked,
    secrecyReason: { most: 5_000, lines: 'many' },
  },
  children: {},
  carers: {},
  what: { what: { most: 100_000, lines: 'many' } },
  told: { childTold: told, carerTold: told, toldMore: { most: 10_000, lines: 'many' } },
} as const satisfies Record<QuestionStep, Record<string, Field>>

const groupFields = {
  child: {
    unknown: ticked,
    givenNames: name,
    familyName: name,
    identityCode: { most: 30 },
    age: { most: 40 },
    securityBan: { ...ticked, only: 'professional' },
    streetAddress: line,
    postalCode,
    postOffice: name,
    phone,
    lives: { most: 5_000, lines: 'many' },
    school: line,
    language: line,
  },
  carer: {
    givenNames: name,
    familyName: name,
    relation: line,
    phone,
    streetAddress: line,
  },
} as const satisfies Record<Group, Record<string, Field>>

type SingleName = { [S in QuestionStep]: keyof (typeof singleFields)[S] }[QuestionStep]
type GroupName = { [G in Group]: `${G}.${keyof (typeof groupFields)[G] & string}` }[Group]
/** What a field is called, without the number of its group: `what`, `child.age`. */
export type FieldName = SingleName | GroupName

const specs = new Map<string, Field>([
  ...Object.values(singleFields).flatMap((fields): [string, Field][] => Object.entries(fields)),
  ...groups.flatMap((group) =>
    Object.entries(groupFields[group]).map(([key, field]): [string, Field] => [`${group}.${key}`, field]),
  ),
])

/** The field's name without the number of its group, or undefined when the form has no such field. */
export function baseName(field: string): FieldName | undefined {
  const base = field.replace(/^(child|carer)\.\d{1,3}\./, '$1.')
  return isFieldName(base) ? base : undefined
}

function isFieldName(text: string): text is FieldName {
  return specs.has(text)
}

/** What the field takes from that kind of sender. */
export function fieldOf(base: FieldName, kind: FormKind): Field {
  const field = specs.get(base)
  if (!field) throw new Error(`The form has no field ${base}.`)
  return base === 'sender' ? { ...field, choices: kind === 'private' ? privateSenders : dutySenders } : field
}

/** The group of a page that asks of several. */
export function groupOf(step: QuestionStep): Group | undefined {
  return step === 'children' ? 'child' : step === 'carers' ? 'carer' : undefined
}

/** The names of a page's fields, as they are sent; `count` is how many the page's group has. */
export function namesOnStep(kind: FormKind, step: QuestionStep, count: number): readonly string[] {
  const group = groupOf(step)
  const wanted = ([, field]: [string, Field]): boolean => field.only === undefined || field.only === kind
  if (group === undefined)
    return Object.entries<Field>(singleFields[step])
      .filter(wanted)
      .map(([key]) => key)
  const keys = Object.entries<Field>(groupFields[group])
    .filter(wanted)
    .map(([key]) => key)
  return Array.from({ length: count }, (_, index) => keys.map((key) => `${group}.${index + 1}.${key}`)).flat()
}

/** The number in a field of a group: 2 for `child.2.age`. */
export function numberIn(field: string): number | undefined {
  const found = /^(?:child|carer)\.(\d{1,3})\./.exec(field)
  return found ? Number(found[1]) : undefined
}

/** On which page the field is asked. */
export function stepOf(field: string): QuestionStep | undefined {
  const base = baseName(field)
  if (base === undefined) return undefined
  if (base.startsWith('child.')) return 'children'
  if (base.startsWith('carer.')) return 'carers'
  return questionSteps.find((step) => Object.hasOwn(singleFields[step], base))
}
