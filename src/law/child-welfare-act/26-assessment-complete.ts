import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { monthsAfter } from '../time-limits/count.ts'
import { deadlineOf, monthsIn } from '../time-limits/deadline-of.ts'

/** By when the assessment must be complete, counted from initiation and not from its start (LSL 26 § 5, SHL 36 § 3). */
export function assessmentMustBeCompleteBy(initiatedOn: PlainDate): Deadline {
  const parameter = numberInForce('assessment-complete-max', initiatedOn)
  return deadlineOf('assessment-complete', monthsAfter(initiatedOn, monthsIn(parameter)), parameter)
}
