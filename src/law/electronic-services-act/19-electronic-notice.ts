import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { dayAfterDays } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** The day on which an ordinary electronic notice is deemed received, unless shown otherwise. It does not move (Act 13/2003 19 § 2). */
export function deemedReceiptOfElectronicNotice(sentOn: PlainDate): Deadline {
  const parameter = numberInForce('deemed-receipt-eletter', sentOn)
  return deadlineOf('deemed-receipt-electronic-notice', dayAfterDays(sentOn, parameter.value), parameter)
}
