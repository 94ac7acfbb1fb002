import { helsinkiDay } from '../kernel/day.ts'
import { finnishCalendar } from './calendar.ts'
import { type Contact, contactKinds, contactsOf, hoursIn, type Lines } from './contact.ts'
import { type DayOfLine, dayOfLine, daysOfLine, type Hours, type LineState, stateAt } from './hours.ts'
import type { Municipality } from './place.ts'

/** A line as it is at one moment in one municipality. */
export type ContactNow = LineState & {
  readonly contact: Contact
  readonly hours: Hours
  readonly today: DayOfLine
  /** Seven days, today first. */
  readonly week: readonly DayOfLine[]
}

/**
 * The lines of the municipality in the order in which a person should try them at that instant: the emergency number,
 * then those that answer now with a number, those that answer now without one, those nobody knows of, those closed;
 * among equals the duty lines before guidance and offices.
 */
export function whoAnswers(content: Lines, municipality: Municipality, at: Date): readonly ContactNow[] {
  return contactsOf(content, municipality)
    .map((contact) => contactNow(content, contact, municipality, at))
    .toSorted((one, other) => rank(one) - rank(other))
}

/** One line as it is in the municipality at that instant. */
export function contactNow(content: Lines, contact: Contact, municipality: Municipality, at: Date): ContactNow {
  const hours = hoursIn(content, contact, municipality)
  const on = helsinkiDay(at)
  const week = daysOfLine(hours, on, 7, finnishCalendar)
  const [today = dayOfLine(hours, on, finnishCalendar)] = week
  return { ...stateAt(hours, at, finnishCalendar), contact, hours, today, week }
}

function rank({ contact, state }: ContactNow): number {
  if (contact.kind === 'emergency-number') return 0
  const reachable = 'shown' in contact.phone
  const answers = state === 'open' ? (reachable ? 1 : 2) : state === 'unknown' ? 3 : reachable ? 4 : 5
  return answers * contactKinds.length + contactKinds.indexOf(contact.kind)
}
