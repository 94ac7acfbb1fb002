import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { monthsAfter } from '../time-limits/count.ts'
import { deadlineOf, monthsIn } from '../time-limits/deadline-of.ts'

/** By when the client plan must be reviewed, counted from the previous version (LSL 30 § 2). */
export function clientPlanReviewBy(previousVersionOn: PlainDate): Deadline {
  const parameter = numberInForce('client-plan-review-max', previousVersionOn)
  return deadlineOf('client-plan-review', monthsAfter(previousVersionOn, monthsIn(parameter)), parameter)
}
