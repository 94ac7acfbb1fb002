import type { PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { daysIncluding } from '../time-limits/count.ts'
import { deadlineOf } from '../time-limits/deadline-of.ts'

/** Day 1 of an emergency placement: the day the child was actually placed, or the day of the decision when that is earlier (LSL 38 § 2). */
export function firstDayOfEmergencyPlacement(placedOn: PlainDate, decidedOn: PlainDate): PlainDate {
  return decidedOn < placedOn ? decidedOn : placedOn
}

/** The last day of an emergency placement, whichever day of the week it is (LSL 38 § 2). */
export function emergencyPlacementEnds(dayOne: PlainDate): Deadline {
  const parameter = numberInForce('emergency-placement-max', dayOne)
  return deadlineOf('emergency-placement-end', daysIncluding(dayOne, parameter.value), parameter)
}

/** The last day of an emergency placement that was extended in full, counted from day 1 of the placement (LSL 38 a §). */
export function emergencyPlacementExtensionEnds(dayOne: PlainDate): Deadline {
  const first = numberInForce('emergency-placement-max', dayOne)
  const extension = numberInForce('emergency-placement-extension-max', dayOne)
  const count = daysIncluding(dayOne, first.value + extension.value)
  return deadlineOf('emergency-placement-extension-end', count, extension)
}
