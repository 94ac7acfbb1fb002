import { helsinkiDay } from '../../kernel/day.ts'
import type { HourDeadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { hoursAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** Until when an isolation may go on without a new decision, from its actual start (LSL 70 § 1). Unconfirmed from 1 October 2026. */
export function isolationNeedsNewDecisionBy(startedAt: Date): HourDeadline {
  const parameter = numberInForce('isolation-new-decision', helsinkiDay(startedAt))
  return deadlineOf('isolation-new-decision', hoursAfter(startedAt, parameter.value), parameter)
}

/** When an isolation must have ended, new decisions included (LSL 70 § 3). Unconfirmed from 1 October 2026. */
export function isolationMustEndBy(startedAt: Date): HourDeadline {
  const parameter = numberInForce('isolation-total-max', helsinkiDay(startedAt))
  return deadlineOf('isolation-end', hoursAfter(startedAt, parameter.value), parameter)
}
