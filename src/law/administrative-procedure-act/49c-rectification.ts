import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { daysAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** The last day on which a request for rectification arrives in time, before the office closes. Each recipient has an own day of notice (HL 49 c §, SHL 50 §). */
export function rectificationEnds(noticeOn: PlainDate): Deadline {
  const parameter = numberInForce('rectification-max', noticeOn)
  return deadlineOf('rectification', daysAfter(noticeOn, parameter.value), parameter)
}
