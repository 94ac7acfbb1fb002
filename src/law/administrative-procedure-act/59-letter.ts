import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { dayAfterDays } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** The day on which a letter is deemed received, unless shown otherwise. It does not move; the period that follows does (HL 59 § 2). */
export function deemedReceiptOfLetter(postedOn: PlainDate): Deadline {
  const parameter = numberInForce('deemed-receipt-letter', postedOn)
  return deadlineOf('deemed-receipt-letter', dayAfterDays(postedOn, parameter.value), parameter)
}
