import type { Phone } from './contact.ts'
import type { ContactNow } from './who-answers.ts'

/** A line whose facts and number are verified. */
export type LineWithNumber = { readonly line: ContactNow; readonly phone: Phone }

/** What may leave the guide, on paper or on other sites: the emergency number, and lines with a verified number. */
export function toldLines(lines: readonly ContactNow[]): {
  readonly emergency: LineWithNumber | undefined
  readonly others: readonly LineWithNumber[]
  /** Lines that have no number that may be told: only their names may be. */
  readonly withoutNumber: readonly ContactNow[]
} {
  const told = lines.flatMap((line): LineWithNumber[] => {
    const { phone, verified } = line.contact
    return verified && 'shown' in phone ? [{ line, phone: phone.shown }] : []
  })
  return {
    emergency: told.find(({ line }) => line.contact.kind === 'emergency-number'),
    others: told.filter(({ line }) => line.contact.kind !== 'emergency-number'),
    withoutNumber: lines.filter((line) => told.every((one) => one.line !== line)),
  }
}
