import type { Citation } from '../citation.ts'
import type { Deadline } from '../deadline.ts'
import { inForce } from '../in-force.ts'

/** The provisions that the way of counting rests on, beside the one that fixes the limit. A period whose first day counts is counted by its own section alone. */
export function countingBasis(deadline: Deadline): readonly Citation[] {
  const { from, nominal, lastPermitted, parameter } = deadline
  const shift = nominal === lastPermitted ? [] : [inForce('shifting-last-days', from).section]
  switch (parameter.counting) {
    case 'WD7':
      return [inForce('first-day-excluded', from).section, inForce('weekday-excludes', from).section, ...shift]
    case 'EXCL':
      return [inForce('first-day-excluded', from).section, ...shift]
    case 'MONTH':
      return [inForce('month-corresponding-day', from).section, ...shift]
    case 'INCL':
    case 'HOURS':
    case 'AGE':
    case 'none':
      return []
  }
}
