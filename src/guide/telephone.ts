import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Phone } from './contact.ts'

/** Numbers that anyone in Finland may call and that have no international form: 112, and the European 116 numbers. */
const shortNumber = /^(112|116\d{3})$/

/**
 * A telephone number as a person wrote it: as it is to be printed, and in E.164 form (null for 112 and the numbers that
 * begin with 116). Undefined when it is no Finnish number that could be called.
 */
export function phoneFrom(text: string): Phone | undefined {
  const printed = text.trim().replaceAll(/\s+/g, ' ')
  const digits = printed.replaceAll(' ', '')
  if (shortNumber.test(digits)) return { printed, e164: null }
  // Only what people write in numbers, with the area code: a longer text with a number somewhere in it is not one.
  if (!/^(\+|\(?0)[\d ()/-]{5,30}$/.test(printed)) return undefined
  const number = parsePhoneNumberFromString(printed, 'FI')
  if (!number?.isValid() || number.countryCallingCode !== '358') return undefined
  return { printed, e164: number.number }
}

/** The number as it is printed in Finland: with the area code and spaces; a short number in threes. */
export function printedPhone({ printed, e164 }: Phone): string {
  if (e164 === null) return printed.replaceAll(' ', '').replace(/^(116)(\d{3})$/, '$1 $2')
  return parsePhoneNumberFromString(e164)?.formatNational() ?? printed
}
