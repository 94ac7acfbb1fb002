import { partialDateFrom } from '../documents/partial-date.ts'
import { CatalogueId, isWebAddress } from '../guide/record.ts'
import type { PlainDate } from '../kernel/day.ts'
import { isDay } from '../kernel/day.ts'
import { type Language, languages, type Words } from '../kernel/language.ts'
import { faultOfText } from '../kernel/text.ts'

/** A day, month or year as it stands in a field: `24.11.2026`, `11/2026`, `2026`. */
export function dayInField(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`
}

/** What stands in the fields of a form, by their names; several of a name where one may choose several. */
export type FieldValues = URLSearchParams

/** What is wrong with one field, by a code that the texts have words for. */
export type FieldFault = { readonly field: string; readonly code: FieldFaultCode }
export const fieldFaultCodes = [
  'missing',
  'too-long',
  'unwritable',
  'half-character',
  'one-line',
  'not-possible',
  'not-a-number',
  'premium-number',
  'not-an-address',
  'not-a-day',
  'not-a-time',
  'not-hours',
  'hours-overlap',
  'no-hours',
  'ends-before-it-begins',
  'reason-in-all',
  'number-or-reason',
  'confirmed-needs-number',
  'unknown-limit',
  'no-marks',
  'confirmation-day',
  'future-day',
  'past-day',
  'night-before',
  'reason-to-hide',
  'summary-too-long',
  'not-a-catalogue-id',
] as const
export type FieldFaultCode = (typeof fieldFaultCodes)[number]

// C1 control characters, and those that turn the direction of a text: what is read would not be what is kept.
const unseen = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/
/** Marks of links in the guide's own texts. */
const linkMarks = /\[\[|\]\]/

const longestLine = 300
const longestText = 5000

/** Reads the fields of one form and notes what is wrong with each, the first fault of a field only. */
export class FieldReader {
  readonly faults: FieldFault[] = []
  readonly #values: FieldValues
  constructor(values: FieldValues) {
    this.#values = values
    // Whatever stands in a field, asked for or not, must be a text that can be kept and given back.
    for (const [name, value] of values) {
      const fault = faultOfText(value)
      if (fault) this.fault(name, fault)
      if (unseen.test(value)) this.fault(name, 'unwritable')
      if (value.length > longestText) this.fault(name, 'too-long')
    }
  }

  /** What was typed in the field, trimmed. */
  text(name: string): string {
    return (this.#values.get(name) ?? '').trim()
  }

  /** What was chosen, where several may be. */
  all(name: string): readonly string[] {
    return this.#values.getAll(name)
  }

  /** Notes a fault, unless the field has one. */
  fault(field: string, code: FieldFaultCode): undefined {
    if (!this.faults.some((known) => known.field === field)) this.faults.push({ field, code })
    return undefined
  }

  /** One line of text; empty when nothing was typed or it cannot be kept. */
  line(name: string, most = longestLine): string {
    const text = this.text(name)
    const fault = /[\r\n\t]/.test(text) ? 'one-line' : undefined
    if (fault) this.fault(name, fault)
    return this.#checked(name, text, most)
  }

  /** A text of more lines. */
  long(name: string, most = longestText): string {
    return this.#checked(name, this.text(name), most)
  }

  /** A line that must be there in every language. */
  words(name: string, most = longestLine): Words {
    return this.#inAll(name, (field) => {
      const text = this.line(field, most)
      if (text === '') this.fault(field, 'missing')
      return text
    })
  }

  /** A line that is there in every language or in none. */
  wordsOrNone(name: string): Words | null {
    const words = this.#inAll(name, (field) => this.line(field))
    const given = languages.filter((language) => words[language] !== '')
    if (given.length === 0) return null
    for (const language of languages) if (words[language] === '') this.fault(`${name}.${language}`, 'reason-in-all')
    return words
  }

  /** One of the choices; noted as missing when none was made and as not possible when it is another. */
  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name)
    const found = choices.find((choice) => choice === text)
    if (found === undefined) this.fault(name, text === '' ? 'missing' : 'not-possible')
    return found
  }

  /** Any of the choices, in the order in which they came. */
  choices<const Choice extends string>(name: string, choices: readonly Choice[]): readonly Choice[] {
    const given = new Set(this.all(name).filter((each) => each !== ''))
    const found = [...given].flatMap((each) => choices.find((choice) => choice === each) ?? [])
    if (found.length < given.size) this.fault(name, 'not-possible')
    return found
  }

  /** A day, or undefined when nothing was typed. */
  day(name: string): PlainDate | undefined {
    const text = this.line(name)
    if (text === '') return undefined
    const on = partialDateFrom(text)
    return on !== undefined && isDay(on) ? on : this.fault(name, 'not-a-day')
  }

  /** An address on the web, or null when nothing was typed. */
  address(name: string): string | null {
    const text = this.line(name, 1000)
    if (text === '') return null
    if (!isWebAddress(text)) this.fault(name, 'not-an-address')
    return webAddressIn(text)
  }

  /** Notes the marks of the guide's own texts, which an editor's texts have no use for: links, and with `braces` also limits. */
  plain(name: string, { braces }: { readonly braces: boolean }): void {
    const text = this.text(name)
    if (linkMarks.test(text) || (braces && /[{}]/.test(text))) this.fault(name, 'no-marks')
  }

  /** The id of the entry in the Finnish Service Catalogue, when it has one. */
  catalogueId(): { readonly catalogueId?: string } {
    const text = this.line('catalogueId', 100)
    if (text === '') return {}
    if (!CatalogueId.safeParse(text).success) this.fault('catalogueId', 'not-a-catalogue-id')
    return { catalogueId: text }
  }

  #checked(name: string, text: string, most: number): string {
    if (text.length > most) this.fault(name, 'too-long')
    return text
  }

  #inAll(name: string, read: (field: string) => string): Words {
    const of = (language: Language): string => read(`${name}.${language}`)
    return { fi: of('fi'), sv: of('sv'), en: of('en') }
  }
}

/** The address as browsers write it; one of a host alone stays as it was typed, and so does what is none. */
export function webAddressIn(text: string): string {
  if (!isWebAddress(text)) return text
  const { href } = new URL(text)
  return href === `${text}/` ? text : href
}
