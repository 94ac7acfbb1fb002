import type { PlainDate } from '../../../kernel/day.ts'
import { type SentCarer, type SentChild, type SentNotification, type SentReporter, senders } from '../notification.ts'
import { type Answers, answerTo, countOf } from './answers.ts'
import type { FormKind, Group } from './fields.ts'

/** What stands for a name that the sender does not know; the national structure requires one (4009). */
export const unknownName = 'Tuntematon'

/** The notification that the answers make. Call it only with answers that have no fault. */
export function sentNotification(answers: Answers, sentOn: PlainDate): SentNotification {
  const told = (field: string): 'yes' | 'no' | 'not-known' => {
    const text = answerTo(answers, field)
    return text === 'yes' || text === 'no' ? text : 'not-known'
  }
  const danger = answerTo(answers, 'danger')
  return {
    municipality: line(answers, 'municipality') ?? '',
    danger: danger === 'now' || danger === 'soon' ? danger : 'no',
    children: each(answers, 'child').map((prefix) => child(answers, prefix)),
    carers: each(answers, 'carer')
      .filter((prefix) => [...answers].some(([field, text]) => field.startsWith(`${prefix}.`) && text.trim() !== ''))
      .map((prefix) => carer(answers, prefix)),
    what: answerTo(answers, 'what'),
    childTold: told('childTold'),
    carerTold: told('carerTold'),
    ...given('toldMore', long(answers, 'toldMore')),
    sentOn,
  }
}

/** Who sends. Of one who stays anonymous nothing is kept but the kind of sender, whatever was typed. */
export function sentReporter(kind: FormKind, answers: Answers): SentReporter {
  const code = answerTo(answers, 'sender')
  const sender = senders.find((each) => each === code)
  if (sender === undefined) throw new Error('The answers have no sender: they were not checked.')
  if (kind === 'private' && answerTo(answers, 'named') !== 'yes') return { anonymous: true, sender, asksSecrecy: false }
  const asksSecrecy = answerTo(answers, 'secrecy') === 'yes'
  return {
    anonymous: false,
    sender,
    ...given('familyName', line(answers, 'familyName')),
    ...given('givenNames', line(answers, 'givenNames')),
    ...given('jobTitle', kind === 'professional' ? line(answers, 'jobTitle') : undefined),
    ...given('organisation', kind === 'professional' ? line(answers, 'organisation') : undefined),
    ...given('streetAddress', line(answers, 'streetAddress')),
    ...given('postalCode', line(answers, 'postalCode')),
    ...given('postOffice', line(answers, 'postOffice')),
    ...given('phone', line(answers, 'phone')),
    ...given('email', line(answers, 'email')),
    asksSecrecy,
    ...given('secrecyReason', asksSecrecy ? long(answers, 'secrecyReason') : undefined),
  }
}

function child(answers: Answers, prefix: string): SentChild {
  const of = (key: string): string | undefined => line(answers, `${prefix}.${key}`)
  const unknown = of('unknown') === 'yes'
  return {
    familyName: (unknown ? undefined : of('familyName')) ?? unknownName,
    givenNames: (unknown ? undefined : of('givenNames')) ?? unknownName,
    ...given('identityCode', of('identityCode')?.toUpperCase()),
    ...given('age', of('age')),
    ...given('streetAddress', of('streetAddress')),
    ...given('postalCode', of('postalCode')),
    ...given('postOffice', of('postOffice')),
    ...given('phone', of('phone')),
    ...given('lives', long(answers, `${prefix}.lives`)),
    ...given('school', of('school')),
    ...given('language', of('language')),
    ...given('securityBan', of('securityBan') === 'yes' ? true : undefined),
  }
}

function carer(answers: Answers, prefix: string): SentCarer {
  const of = (key: string): string | undefined => line(answers, `${prefix}.${key}`)
  return {
    familyName: of('familyName') ?? unknownName,
    givenNames: of('givenNames') ?? unknownName,
    ...given('relation', of('relation')),
    ...given('phone', of('phone')),
    ...given('streetAddress', of('streetAddress')),
  }
}

function each(answers: Answers, group: Group): string[] {
  return Array.from({ length: countOf(answers, group) }, (_, index) => `${group}.${index + 1}`)
}

function line(answers: Answers, field: string): string | undefined {
  const text = answerTo(answers, field).trim()
  return text === '' ? undefined : text
}

function long(answers: Answers, field: string): string | undefined {
  const text = answerTo(answers, field)
  return text.trim() === '' ? undefined : text
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  const entry: { [K in Key]?: Value } = {}
  if (value !== undefined) entry[key] = value
  return entry
}
