import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { daysAfter } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** The last day on which an appeal to the administrative court arrives in time, before it closes. Each recipient has an own day of notice (HOL 13 §, LSL 90 §). */
export function appealEnds(noticeOn: PlainDate): Deadline {
  const parameter = numberInForce('appeal-admin-court-max', noticeOn)
  return deadlineOf('appeal', daysAfter(noticeOn, parameter.value), parameter)
}

/** The same for an appeal, or leave to appeal, to the Supreme Administrative Court (HOL 13 and 107 §). */
export function supremeCourtAppealEnds(noticeOn: PlainDate): Deadline {
  const parameter = numberInForce('appeal-supreme-admin-court-max', noticeOn)
  return deadlineOf('appeal-supreme-administrative-court', daysAfter(noticeOn, parameter.value), parameter)
}
