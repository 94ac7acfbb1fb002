import { helsinkiDay } from '../../kernel/day.ts'
import type { HourDeadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { hoursAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** By when a personal data breach is notified to the supervisory authority, from becoming aware of it (GDPR Article 33(1)). */
export function breachNoticeBy(awareAt: Date): HourDeadline {
  const parameter = numberInForce('gdpr-breach-notice-max', helsinkiDay(awareAt))
  return deadlineOf('breach-notice', hoursAfter(awareAt, parameter.value), parameter)
}
