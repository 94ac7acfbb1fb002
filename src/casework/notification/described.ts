import { dayOf, isDay, type PlainDate } from '../../kernel/day.ts'
import { birthDayOf, isIdentityCode } from '../../kernel/identity-code.ts'
import { unknownName } from './form/sent.ts'
import type { SentNotification } from './notification.ts'

/** A person as somebody describes them, for finding them in the register. */
export type Described = {
  readonly familyName: string
  readonly givenNames: string
  readonly bornOn?: PlainDate | undefined
  readonly identityCode?: string | undefined
}

/** The child of that number (from 1) as the message describes it. A name that is not known is no name to search with. */
export function describedIn(form: SentNotification, childNumber: number): Described {
  const child = form.children[childNumber - 1]
  const known = (name: string | undefined): string => (name === undefined || name === unknownName ? '' : name)
  const identityCode =
    child?.identityCode !== undefined && isIdentityCode(child.identityCode) ? child.identityCode : undefined
  return {
    familyName: known(child?.familyName),
    givenNames: known(child?.givenNames),
    identityCode,
    bornOn: (identityCode && birthDayOf(identityCode)) ?? birthdayIn(child?.age),
  }
}

/** The birthday when a text is one and nothing else: 12.3.2017, or 2017-03-12. An age or an estimate is none. */
export function birthdayIn(text: string | undefined): PlainDate | undefined {
  const written = (text ?? '').trim()
  if (isDay(written)) return written
  const [, date, month, year] = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/.exec(written) ?? []
  if (date === undefined) return undefined
  try {
    return dayOf(Number(year), Number(month), Number(date))
  } catch {
    return undefined
  }
}
