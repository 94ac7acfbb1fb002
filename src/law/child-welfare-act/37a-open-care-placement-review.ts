import { addMonths, type PlainDate } from '../../kernel/day.ts'
import type { Deadline } from '../deadline.ts'
import { numberInForce } from '../in-force.ts'
import { monthsAfter } from '../time-limits/count.ts'
import { deadlineOf, monthsIn } from '../time-limits/deadline-of.ts'

/**
 * By when the placement as support in open care must next be reviewed (LSL 37 a § 3).
 *
 * Each review has its day counted from the start of the placement, so that a short February does not move the later
 * ones. A review held on another day than its own starts a period of its own, and the earlier of the two days holds.
 * `from` of the answer is the start, or the review that the earlier day is counted from.
 */
export function openCarePlacementReviewBy(startedOn: PlainDate, reviewsHeldOn: readonly PlainDate[] = []): Deadline {
  const held = reviewsHeldOn.toSorted()
  const last = held.at(-1)
  if (last === undefined) {
    const parameter = numberInForce('open-care-placement-first-review-max', startedOn)
    return deadlineOf(rule, monthsAfter(startedOn, monthsIn(parameter)), parameter)
  }
  if (held.some((on) => on < startedOn)) throw new RangeError('A placement is not reviewed before it has started.')

  const first = monthsIn(numberInForce('open-care-placement-first-review-max', startedOn))
  const parameter = numberInForce('open-care-placement-next-review-max', startedOn)
  const period = monthsIn(parameter)
  const dayOfReview = (number: number): PlainDate => addMonths(startedOn, first + period * number)

  let next = 0
  while (dayOfReview(next) <= last) next += 1
  const heldOnADayOfReview = next > 0 && dayOfReview(next - 1) === last
  // A review more than the days so far: it was held early for the next day, which is thereby dealt with.
  const number = heldOnADayOfReview ? next : Math.max(next, held.length)
  if (!heldOnADayOfReview && addMonths(last, period) < dayOfReview(number)) {
    return deadlineOf(rule, monthsAfter(last, period), parameter)
  }
  return deadlineOf(rule, monthsAfter(startedOn, first + period * number), parameter)
}
const rule = 'open-care-placement-review'
