import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { monthsAfter } from '../time-limits/count.ts'
import { deadlineOf, monthsIn } from '../time-limits/deadline-of.ts'

/** By when a decision on a service must be carried out, counted from initiation, unless there is a special reason (SHL 45 § 2). */
export function serviceDecisionMustBeExecutedBy(initiatedOn: PlainDate): Deadline {
  const parameter = numberInForce('service-decision-execution-max', initiatedOn)
  return deadlineOf('service-decision-execution', monthsAfter(initiatedOn, monthsIn(parameter)), parameter)
}
