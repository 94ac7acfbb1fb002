import { oneOf, seededChance, wholeBelow } from '../kernel/chance.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/day.ts'
import { artificialIdentityCode, type IdentityCode } from '../kernel/identity-code.ts'
import type { Language } from '../kernel/language.ts'
import { finnishNames, type Names, places, samiNames, swedishNames } from './names.ts'

/** An invented child. A newborn or one nobody has identified has no identity code. */
export type Child = {
  readonly familyName: string
  readonly givenNames: string
  readonly bornOn: PlainDate
  readonly identityCode: IdentityCode | undefined
  readonly school: string | undefined
}

/** An invented parent. */
export type Parent = {
  readonly familyName: string
  readonly givenNames: string
  readonly bornOn: PlainDate
  readonly identityCode: IdentityCode
  readonly kind: 'mother' | 'father'
  readonly custodian: boolean
  readonly livesWith: boolean
  readonly phone: string
}

/** An invented family: children, parents and where they live. */
export type Family = {
  readonly county: string
  readonly language: Extract<Language, 'fi' | 'sv'>
  readonly municipality: string
  readonly streetAddress: string
  readonly postalCode: string
  readonly postOffice: string
  readonly securityBan: boolean
  readonly children: readonly [Child, ...Child[]]
  readonly parents: readonly [Parent, ...Parent[]]
}

/** What a family of the history must be like; the rest is chance. Ages in full years. */
export type FamilyWish = {
  readonly county: string
  readonly ages: readonly [number, ...number[]]
  readonly people: 'finnish' | 'swedish' | 'sami'
  readonly unidentified?: boolean
  readonly securityBan?: boolean
}

const namesOf: Readonly<Record<FamilyWish['people'], Names>> = {
  finnish: finnishNames,
  swedish: swedishNames,
  sami: samiNames,
}

/** Makes families one after the other; no two people get the same identity code, and siblings no two names alike. */
export function familyMaker(seed: number, today: PlainDate): (wish: FamilyWish) => Family {
  const chance = seededChance(seed ^ 0x5eed)
  const given = new Set<string>()
  const used = new Map<string, number>()
  let turn = 0

  /** The next artificial code that nobody has: 900–999 on the birthday, then on the days before it. */
  const codeFor = (bornOn: PlainDate): { bornOn: PlainDate; code: IdentityCode } => {
    for (let day = bornOn; ; day = addDays(day, -1)) {
      for (let tries = 0; tries < 100; tries += 1) {
        const code = artificialIdentityCode(day, 900 + ((turn + tries) % 100))
        if (given.has(code)) continue
        given.add(code)
        turn += 7
        return { bornOn: day, code }
      }
    }
  }
  /** Family names go round, so that a small county has no two families alike. */
  const familyName = (people: FamilyWish['people']): string => {
    const { family } = namesOf[people]
    const times = used.get(people) ?? 0
    used.set(people, times + 1)
    return family[times % family.length] ?? ''
  }

  return (wish) => {
    const names = namesOf[wish.people]
    const name = familyName(wish.people)
    const place = oneOf(chance, places[wish.county] ?? [])
    const children = wish.ages.map((age, index) => {
      const girl = wholeBelow(chance, 2) === 0
      const pool = girl ? names.girls : names.boys
      const bornOn = addDays(addMonths(today, -12 * age), -20 - wholeBelow(chance, 300))
      const coded = wish.unidentified ? { bornOn, code: undefined } : codeFor(bornOn)
      return {
        familyName: name,
        givenNames: pool[(wholeBelow(chance, pool.length) + index) % pool.length] ?? '',
        bornOn: coded.bornOn,
        identityCode: coded.code,
        school: age >= 7 && age < 16 ? place.school : undefined,
      }
    })
    const parent = (kind: Parent['kind'], custodian: boolean, livesWith: boolean): Parent => {
      const born = codeFor(addDays(addMonths(today, -12 * (Math.max(...wish.ages) + 24)), -wholeBelow(chance, 4000)))
      return {
        familyName: name,
        givenNames: oneOf(chance, kind === 'mother' ? names.women : names.men),
        bornOn: born.bornOn,
        identityCode: born.code,
        kind,
        custodian,
        livesWith,
        phone: `040 000 ${String(2000 + wholeBelow(chance, 7000))}`,
      }
    }
    const household = wholeBelow(chance, 10)
    const [first, ...siblings] = distinct(children, names)
    if (!first) throw new Error('A family without children has no place here.')
    return {
      county: wish.county,
      language: wish.people === 'swedish' ? 'sv' : 'fi',
      municipality: place.code,
      streetAddress: `${oneOf(chance, place.streets)} ${1 + wholeBelow(chance, 60)}`,
      postalCode: place.postalCode,
      postOffice: place.name,
      securityBan: wish.securityBan ?? false,
      children: [first, ...siblings],
      parents:
        household < 3
          ? [parent('mother', true, true)]
          : household < 6
            ? [parent('mother', true, true), parent('father', true, false)]
            : household < 7
              ? [parent('father', true, true)]
              : [parent('mother', true, true), parent('father', true, true)],
    }
  }
}

function distinct(children: readonly Child[], names: Names): Child[] {
  const all = [...names.girls, ...names.boys]
  const taken = new Set<string>()
  return children.map((child) => {
    let { givenNames } = child
    for (let next = all.indexOf(givenNames); taken.has(givenNames); next += 1) givenNames = all[next % all.length] ?? ''
    taken.add(givenNames)
    return { ...child, givenNames }
  })
}

/** The parent one gets in touch with first. */
export function firstParent(family: Family): Parent {
  return family.parents[0]
}
