import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { birthdayOf, hasReached } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** Whether the person is a child on the day: under the age of LSL 6 §. */
export function isChild(born: PlainDate, on: PlainDate): boolean {
  return on < childhoodEnds(born, on).nominal
}

/** The birthday on which childhood ends by the law in force on the day (LSL 6 §). */
export function childhoodEnds(born: PlainDate, on: PlainDate): Deadline {
  const parameter = numberInForce('child-max-age', on)
  return deadlineOf('childhood-end', birthdayOf(born, parameter.value, 'right-ends'), parameter)
}

/** Whether a child must be given the opportunity to be heard and speaks for itself beside the custodian (LSL 20 § 2, 21 §, 89 § 5). */
export function isHeardAndSpeaks(born: PlainDate, on: PlainDate): boolean {
  return hasReached(born, numberInForce('hearing-and-speech-age', on).value, on)
}

/** The birthday from which the child is heard and speaks for itself, by the law in force on the day (LSL 20 § 2, 21 §). */
export function heardAndSpeaksFrom(born: PlainDate, on: PlainDate): Deadline {
  const parameter = numberInForce('hearing-and-speech-age', on)
  return deadlineOf('hearing-and-speech', birthdayOf(born, parameter.value, 'right-begins'), parameter)
}

/** Whether a minor speaks in parallel with the custodian in administrative matters in general (HL 14 § 3). */
export function speaksInParallel(born: PlainDate, on: PlainDate): boolean {
  return hasReached(born, numberInForce('general-parallel-speech-age', on).value, on)
}
