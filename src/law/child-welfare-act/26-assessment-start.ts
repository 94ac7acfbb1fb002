import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { type EvesInside, weekdaysAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** By when the assessment of the need for services must have started (LSL 26 § 5, SHL 36 § 3). The day of initiation does not count, whichever day it is. */
export function assessmentMustStartBy(initiatedOn: PlainDate, evesInside: EvesInside = 'counted'): Deadline {
  const parameter = numberInForce('assessment-start-max', initiatedOn)
  return deadlineOf('assessment-start', weekdaysAfter(initiatedOn, parameter.value, evesInside), parameter)
}
