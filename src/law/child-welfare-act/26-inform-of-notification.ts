import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { type EvesInside, weekdaysAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** By when the child and the custodian are told that a notification has arrived: in practice the window of the assessment's start (THL's handbook on LSL 26 §). */
export function informOfNotificationBy(initiatedOn: PlainDate, evesInside: EvesInside = 'counted'): Deadline {
  const parameter = numberInForce('inform-of-notification-max', initiatedOn)
  return deadlineOf('inform-of-notification', weekdaysAfter(initiatedOn, parameter.value, evesInside), parameter)
}
