import { z } from 'zod'
import { isDay, type PlainDate } from './day.ts'

declare const identityCode: unique symbol

/** A Finnish personal identity code (henkilötunnus) with the right form and check character. The century sign is part of it. */
export type IdentityCode = string & { readonly [identityCode]: true }

const form = /^\d{6}[-+ABCDEFUVWXY]\d{3}[0-9ABCDEFHJKLMNPRSTUVWXY]$/
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** The day of birth that the code tells, or undefined when that day does not exist. */
export function birthDayOf(code: string): PlainDate | undefined {
  const sign = code.slice(6, 7)
  const century = sign === '+' ? '18' : 'ABCDEF'.includes(sign) ? '20' : '19'
  const written = `${century}${code.slice(4, 6)}-${code.slice(2, 4)}-${code.slice(0, 2)}`
  return isDay(written) ? written : undefined
}

/** Whether the text is a well-formed identity code with the right check character. Upper case only. */
export function isIdentityCode(text: string): text is IdentityCode {
  if (!form.test(text) || !birthDayOf(text)) return false
  return checkCharacters[Number(text.slice(0, 6) + text.slice(7, 10)) % 31] === text.slice(10)
}

/** The door for identity codes: spaces at the ends and lower case are forgiven. */
export const IdentityCode = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine(isIdentityCode, { message: 'not-an-identity-code' })

/** Makes an artificial code (individual number 900–999 is never given to a person). `number` is 900–999. */
export function artificialIdentityCode(born: PlainDate, number: number): IdentityCode {
  const sign = born < '1900' ? '+' : born < '2000' ? '-' : 'A'
  const digits = `${born.slice(8, 10)}${born.slice(5, 7)}${born.slice(2, 4)}`
  const check = checkCharacters[Number(`${digits}${number}`) % 31]
  const code = `${digits}${sign}${number}${check}`
  if (!isIdentityCode(code)) throw new RangeError(`No artificial identity code for ${born} and ${number}.`)
  return code
}
