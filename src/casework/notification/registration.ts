import type { PlainDate } from '../../kernel/day.ts'
import { birthDayOf, IdentityCode } from '../../kernel/identity-code.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { faultOfText } from '../../kernel/text.ts'
import { isChild } from '../../law/child-welfare-act/6-20-age.ts'
import { type KinshipKind, kinshipKinds, type NewPerson, type PersonId } from '../../people/people.ts'
import { birthdayIn, type Described, describedIn } from './described.ts'
import { unknownName } from './form/sent.ts'
import type { SentNotification } from './notification.ts'

/** A custodian or other person entered at registration. */
export type NewKin = NewPerson & {
  readonly kind: KinshipKind
  readonly custodian: boolean
  readonly livesWith: boolean
}

/** Who the item concerns: somebody who is there already, or a new person; and the people around the child. */
export type Registration = {
  readonly child: { readonly existing: PersonId } | { readonly entered: NewPerson }
  readonly kin: readonly NewKin[]
}

/** What was typed on the form, by field name. */
export type Typed = { readonly get: (field: string) => string | null; readonly keys: () => Iterable<string> }
export type RegistrationFault = { readonly field: string; readonly code: string }

/** How many people around a child one form takes. */
export const mostKin = 20

const longest = 200

/** How many people around the child the form has room for. */
export function kinRows(typed: Typed): number {
  let rows = 1
  for (const field of typed.keys()) {
    const [, number] = /^kin\.(\d{1,2})\./.exec(field) ?? []
    if (number !== undefined) rows = Math.max(rows, Number(number))
  }
  return Math.min(rows, mostKin)
}

/** Reads the form. `existing` tells whether a chosen person is one of those that were offered. */
export function readRegistration(
  typed: Typed,
  on: PlainDate,
  existing: (id: string) => PersonId | undefined,
): Result<Registration, readonly RegistrationFault[]> {
  const faults: RegistrationFault[] = []
  const line = (field: string): string | undefined => {
    const text = (typed.get(field) ?? '').trim()
    const fault =
      faultOfText(text) ?? (text.length > longest ? 'too-long' : /[\r\n\t]/.test(text) ? 'one-line' : undefined)
    if (fault) faults.push({ field, code: fault })
    return text === '' ? undefined : text
  }
  const chosen = typed.get('child') ?? ''
  const found = existing(chosen)
  if (chosen === '') faults.push({ field: 'child', code: 'missing' })
  else if (chosen !== 'new' && !found) faults.push({ field: 'child', code: 'not-possible' })
  const entered = found ? undefined : newChild(typed, line, on, faults)
  const kin = Array.from({ length: kinRows(typed) }, (_, index) => kinRow(typed, line, index + 1, faults))
  if (faults.length > 0) return no(faults)
  return ok({
    child: found ? { existing: found } : { entered: entered ?? { familyName: unknownName, givenNames: unknownName } },
    kin: kin.filter((row) => row !== undefined),
  })
}

type Line = (field: string) => string | undefined

function newChild(typed: Typed, line: Line, on: PlainDate, faults: RegistrationFault[]): NewPerson {
  const unknown = typed.get('unknown') === 'yes'
  const given = line('givenNames')
  const family = line('familyName')
  if (!unknown && given === undefined && family === undefined) faults.push({ field: 'givenNames', code: 'missing' })
  const { identityCode, bornOn } = codeAndBirthday(line, on, faults)
  return {
    familyName: (unknown ? undefined : family) ?? unknownName,
    givenNames: (unknown ? undefined : given) ?? unknownName,
    identityCode,
    bornOn,
    ageAsTold: line('ageAsTold'),
    securityBan: typed.get('securityBan') === 'yes',
    streetAddress: line('streetAddress'),
    postalCode: line('postalCode'),
    postOffice: line('postOffice'),
    phone: line('phone'),
  }
}

/** The identity code tells the birthday; a birthday that says otherwise, lies ahead or makes an adult cannot be right. */
function codeAndBirthday(
  line: Line,
  on: PlainDate,
  faults: RegistrationFault[],
): { identityCode: string | undefined; bornOn: PlainDate | undefined } {
  const [code, day] = [line('identityCode'), line('bornOn')]
  const parsed = code === undefined ? undefined : IdentityCode.safeParse(code)
  if (parsed && !parsed.success) faults.push({ field: 'identityCode', code: 'not-an-identity-code' })
  const told = birthdayIn(day)
  if (day !== undefined && told === undefined) faults.push({ field: 'bornOn', code: 'not-a-day' })
  const identityCode = parsed?.success ? parsed.data : undefined
  const fromCode = identityCode && birthDayOf(identityCode)
  if (fromCode && told && fromCode !== told) faults.push({ field: 'bornOn', code: 'not-the-birthday' })
  const bornOn = fromCode ?? told
  const field = fromCode ? 'identityCode' : 'bornOn'
  if (bornOn !== undefined && bornOn > on) faults.push({ field, code: 'day-ahead' })
  else if (bornOn !== undefined && !isChild(bornOn, on)) faults.push({ field, code: 'adult' })
  return { identityCode, bornOn }
}

function kinRow(typed: Typed, line: Line, number: number, faults: RegistrationFault[]): NewKin | undefined {
  const at = (field: string): string => `kin.${number}.${field}`
  const [givenNames, familyName, phone] = [line(at('givenNames')), line(at('familyName')), line(at('phone'))]
  if (givenNames === undefined && familyName === undefined && phone === undefined) return undefined
  const kind = kinshipKinds.find((each) => each === typed.get(at('kind')))
  if (kind === undefined) faults.push({ field: at('kind'), code: 'missing' })
  return {
    givenNames: givenNames ?? unknownName,
    familyName: familyName ?? unknownName,
    phone,
    kind: kind ?? 'other',
    custodian: typed.get(at('custodian')) === 'yes',
    livesWith: typed.get(at('livesWith')) === 'yes',
  }
}

/** Whom to look for again: who was searched for, or else the new person as typed. */
export function searchedFor(typed: Typed): Described | undefined {
  for (const prefix of ['search.', '']) {
    const text = (field: string): string => (typed.get(`${prefix}${field}`) ?? '').trim()
    const code = IdentityCode.safeParse(text('identityCode'))
    const described = {
      familyName: safe(text('familyName')),
      givenNames: safe(text('givenNames')),
      bornOn: birthdayIn(text('bornOn')),
      identityCode: code.success ? code.data : undefined,
    }
    if (described.familyName || described.givenNames || described.bornOn || described.identityCode) return described
  }
  return undefined
}

function safe(text: string): string {
  return faultOfText(text) || text === unknownName ? '' : text.slice(0, longest)
}

/** The form as it first opens: what the message tells of the child and of those who look after it. */
export function prefilledRegistration(
  form: SentNotification,
  childNumber: number,
  candidates: number,
): URLSearchParams {
  const child = form.children[childNumber - 1]
  const described = describedIn(form, childNumber)
  const first = new URLSearchParams()
  const put = (field: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') first.set(field, value)
  }
  if (candidates === 0) first.set('child', 'new')
  put('unknown', described.familyName === '' && described.givenNames === '' ? 'yes' : undefined)
  put('givenNames', described.givenNames)
  put('familyName', described.familyName)
  put('identityCode', child?.identityCode)
  put('bornOn', described.identityCode ? undefined : described.bornOn)
  put('ageAsTold', described.bornOn ? undefined : child?.age)
  put('securityBan', child?.securityBan ? 'yes' : undefined)
  put('streetAddress', child?.streetAddress)
  put('postalCode', child?.postalCode)
  put('postOffice', child?.postOffice)
  put('phone', child?.phone)
  for (const [index, carer] of form.carers.slice(0, mostKin).entries()) {
    const at = `kin.${index + 1}.`
    put(`${at}givenNames`, carer.givenNames)
    put(`${at}familyName`, carer.familyName)
    put(`${at}phone`, carer.phone)
    put(`${at}kind`, kindIn(carer.relation))
  }
  return first
}

const kinds: readonly (readonly [KinshipKind, RegExp])[] = [
  ['step-parent', /puoliso|styv|step|bonus/i],
  ['grandparent', /mummi|mummo|ukki|vaari|isoäiti|isoisä|isovanh|mormor|morfar|farmor|farfar|grand/i],
  ['mother', /äiti|\bmor\b|mamma|mother|\bmum\b|eadni/i],
  ['father', /isä|\bfar\b|pappa|father|\bdad\b|áhčči/i],
  ['sibling', /sisar|sisko|veli|syskon|syster|bror|brother|sister/i],
  ['foster-carer', /perhehoita|sijais|familjevård|foster/i],
]

/** What a relation told in words most likely is; the worker decides. */
function kindIn(relation: string | undefined): KinshipKind | undefined {
  return relation === undefined ? undefined : kinds.find(([, words]) => words.test(relation))?.[0]
}
