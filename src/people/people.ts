import { addMonths, type PlainDate, parts } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Language } from '../kernel/language.ts'

export type PersonId = Id<'person'>

/** How a person is related to a child. A custodian is not always a parent: that is a separate fact. */
export const kinshipKinds = [
  'mother',
  'father',
  'parent',
  'grandparent',
  'sibling',
  'step-parent',
  'foster-carer',
  'other',
] as const
export type KinshipKind = (typeof kinshipKinds)[number]

/** A person in the register of the county. */
export type Person = {
  readonly id: PersonId
  readonly familyName: string
  readonly givenNames: string
  readonly identityCode: string | null
  readonly bornOn: PlainDate | null
  readonly ageAsTold: string | null
  readonly contactLanguage: Language | null
  readonly motherTongue: string | null
  readonly interpreterLanguage: string | null
  readonly homeMunicipality: string | null
  readonly securityBan: boolean
  readonly streetAddress: string | null
  readonly postalCode: string | null
  readonly postOffice: string | null
  readonly phone: string | null
  readonly version: number
}

/** What is known when a person is entered; a name is always there, if only "unknown". */
export type NewPerson = {
  readonly familyName: string
  readonly givenNames: string
  readonly identityCode?: string | undefined
  readonly bornOn?: PlainDate | undefined
  readonly ageAsTold?: string | undefined
  readonly contactLanguage?: Language | undefined
  readonly homeMunicipality?: string | undefined
  readonly securityBan?: boolean | undefined
  readonly streetAddress?: string | undefined
  readonly postalCode?: string | undefined
  readonly postOffice?: string | undefined
  readonly phone?: string | undefined
}

/** Somebody around a child. */
export type Kin = {
  readonly personId: PersonId
  readonly familyName: string
  readonly givenNames: string
  readonly kind: KinshipKind
  readonly custodian: boolean
  readonly livesWith: boolean
  readonly phone: string | null
  readonly securityBan: boolean
}

/** A person who may be the same as the one described, and why it seems so. */
export type Candidate = Pick<Person, 'id' | 'familyName' | 'givenNames' | 'bornOn' | 'identityCode'> & {
  readonly because: 'identity-code' | 'name-and-birthday' | 'name' | 'birthday'
}

/** First names before family name, as one says it. */
export function fullName(person: { readonly givenNames: string; readonly familyName: string }): string {
  return `${person.givenNames} ${person.familyName}`.trim()
}

/** Full years on a day; undefined when the birthday is not known or lies ahead. */
export function ageOn(bornOn: PlainDate | null, on: PlainDate): number | undefined {
  if (!bornOn || bornOn > on) return undefined
  const years = parts(on).year - parts(bornOn).year
  return addMonths(bornOn, years * 12) <= on ? years : years - 1
}
