import { dayOf, isDay, type PlainDate } from '../../../kernel/day.ts'
import { birthDayOf, isIdentityCode } from '../../../kernel/identity-code.ts'
import { faultOfText, lineOfText, longText } from '../../../kernel/text.ts'
import { isChild } from '../../../law/child-welfare-act/6-20-age.ts'
import { numberInForce } from '../../../law/in-force.ts'
import { type Answers, answerTo, countOnStep } from './answers.ts'
import {
  baseName,
  type FieldName,
  type FormKind,
  fieldOf,
  namesOnStep,
  type QuestionStep,
  questionSteps,
} from './fields.ts'

/** Everything that can be wrong with what was typed or sent; each has words. */
export const faultCodes = [
  'missing',
  'too-long',
  'unwritable',
  'half-character',
  'one-line',
  'not-possible',
  'unknown-municipality',
  'not-served',
  'no-name',
  'not-an-identity-code',
  'not-an-age',
  'no-such-day',
  'day-ahead',
  'adult',
  'not-a-phone',
  'not-an-email',
  'too-many',
  'seal-broken',
  'unknown-step',
  'unknown-press',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with one field; with the form as a whole when `field` is empty. */
export type FormFault = { readonly field: string; readonly code: FaultCode }

/** Whether the code is one of ours. */
export function isFaultCode(code: string): code is FaultCode {
  return faultCodes.some((known) => known === code)
}

/** Where a municipality's matters are received: here, in another county, or there is no such municipality. */
export type WhereReceived = 'here' | 'elsewhere' | 'unknown'

/** What checking needs to know of the world: the day, and who receives for a municipality. */
export type Facts = { readonly on: PlainDate; readonly received: (municipality: string) => WhereReceived }

/** Texts on the page that no store can hold; these stop even going back, for they could not travel. */
export function unwritableOn(kind: FormKind, step: QuestionStep, answers: Answers): FormFault[] {
  return namesOnStep(kind, step, countOnStep(answers, step)).flatMap((field) => {
    const code = faultOfText(answerTo(answers, field))
    return code ? [{ field, code }] : []
  })
}

/** What is wrong on one page, one fault a field, in the order of the fields. */
export function faultsOn(kind: FormKind, step: QuestionStep, answers: Answers, facts: Facts): FormFault[] {
  return namesOnStep(kind, step, countOnStep(answers, step)).flatMap((field) => {
    const base = baseName(field)
    if (base === undefined || isLeftOut(kind, base, field, answers)) return []
    const code = faultOfForm(kind, base, answerTo(answers, field)) ?? faultOfMeaning(kind, base, field, answers, facts)
    return code ? [{ field, code }] : []
  })
}

/** What is wrong on any page, in the order of the pages. */
export function faultsOnAll(kind: FormKind, answers: Answers, facts: Facts): FormFault[] {
  return questionSteps.flatMap((step) => faultsOn(kind, step, answers, facts))
}

const ofSender: readonly FieldName[] = [
  'familyName',
  'givenNames',
  'jobTitle',
  'organisation',
  'phone',
  'email',
  'streetAddress',
  'postalCode',
  'postOffice',
  'secrecy',
  'secrecyReason',
]

/** Whether an answer, typed or not, is no part of what is sent: who stays anonymous sends no name (LSL 25.2 §). */
export function isLeftOut(kind: FormKind, base: FieldName, field: string, answers: Answers): boolean {
  if (ofSender.includes(base)) {
    if (kind === 'private' && answerTo(answers, 'named') !== 'yes') return true
    return base === 'secrecyReason' && answerTo(answers, 'secrecy') !== 'yes'
  }
  const nameOfUnknown = base === 'child.familyName' || base === 'child.givenNames'
  return nameOfUnknown && answerTo(answers, field.replace(/[^.]+$/, 'unknown')) === 'yes'
}

function faultOfForm(kind: FormKind, base: FieldName, text: string): FaultCode | undefined {
  const { most, lines, choices } = fieldOf(base, kind)
  if (text === '') return undefined
  if (choices) return choices.includes(text) ? undefined : 'not-possible'
  const parsed = (lines === 'many' ? longText(most) : lineOfText(most)).safeParse(text)
  if (parsed.success) return undefined
  const codes = parsed.error.issues.map((issue) => issue.message)
  return codes.find(isFaultCode) ?? 'not-possible'
}

const alwaysNeeded: readonly FieldName[] = [
  'municipality',
  'danger',
  'sender',
  'named',
  'what',
  'childTold',
  'carerTold',
]
const neededOfProfessional: readonly FieldName[] = ['familyName', 'givenNames', 'jobTitle', 'organisation', 'phone']

function faultOfMeaning(
  kind: FormKind,
  base: FieldName,
  field: string,
  answers: Answers,
  facts: Facts,
): FaultCode | undefined {
  const text = answerTo(answers, field).trim()
  const needed = alwaysNeeded.includes(base) || (kind === 'professional' && neededOfProfessional.includes(base))
  if (text === '' && needed) return 'missing'
  if (base === 'child.givenNames' || (base === 'givenNames' && kind === 'private'))
    return text === '' && answerTo(answers, field.replace('givenNames', 'familyName')).trim() === ''
      ? 'no-name'
      : undefined
  if (text === '') return undefined
  if (base === 'municipality') {
    const received = facts.received(text)
    return received === 'unknown' ? 'unknown-municipality' : received === 'elsewhere' ? 'not-served' : undefined
  }
  if (base === 'child.identityCode') return faultOfIdentityCode(text, facts.on)
  if (base === 'child.age') return faultOfAge(text, facts.on)
  if (base === 'phone' || base === 'child.phone' || base === 'carer.phone')
    return (text.match(/\p{Nd}/gu) ?? []).length < shortestNumber ? 'not-a-phone' : undefined
  if (base === 'email') return /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : 'not-an-email'
  return undefined
}

const shortestNumber = 5

function faultOfIdentityCode(text: string, on: PlainDate): FaultCode | undefined {
  const code = text.toUpperCase()
  const born = birthDayOf(code)
  if (!isIdentityCode(code) || !born) return 'not-an-identity-code'
  return faultOfBirthDay(born, on)
}

function faultOfBirthDay(born: PlainDate, on: PlainDate): FaultCode | undefined {
  if (born > on) return 'day-ahead'
  return isChild(born, on) ? undefined : 'adult'
}

const oldest = 130

/** An age may be a number, a day of birth or an estimate in words; only what cannot be is refused. */
function faultOfAge(text: string, on: PlainDate): FaultCode | undefined {
  const date = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/.exec(text)
  if (date || /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const born = date ? dayFrom(Number(date[3]), Number(date[2]), Number(date[1])) : isDay(text) ? text : undefined
    return born ? faultOfBirthDay(born, on) : 'no-such-day'
  }
  if (/^[-−–]\s*\d/.test(text)) return 'not-an-age'
  if (!/^\d+([.,]\d+)?$/.test(text)) return undefined
  const years = Number(text.replace(',', '.'))
  if (years > oldest) return 'not-an-age'
  return years >= numberInForce('child-max-age', on).value ? 'adult' : undefined
}

function dayFrom(year: number, month: number, date: number): PlainDate | undefined {
  try {
    return dayOf(year, month, date)
  } catch {
    return undefined
  }
}
