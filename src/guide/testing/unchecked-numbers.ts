import { deliveredContent } from '../content.ts'

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')
const { numbersToCheck } = deliveredContent
const forms = numbersToCheck.flatMap(({ printed, e164 }) => [
  digitsOf(printed),
  ...(e164 === null ? [] : [digitsOf(e164), `0${digitsOf(e164).slice(3)}`]),
])
// Shorter ones also occur inside other numbers.
const telling = forms.filter((digits) => digits.length >= 8)

/** The first number that nobody has verified that stands in the text, however it is spaced; undefined when none does. */
export function uncheckedNumberIn(text: string): string | undefined {
  const squeezed = text.replaceAll(/(?<=\d)[\s\u00a0\u2060().-]+(?=\d)/g, '')
  const printed = numbersToCheck.find((number) => text.includes(number.printed))?.printed
  return printed ?? telling.find((digits) => squeezed.includes(digits))
}
