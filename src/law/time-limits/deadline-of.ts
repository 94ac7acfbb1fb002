import { day, laterOf } from '../../kernel/day.ts'
import type { Citation } from '../citation.ts'
import type { Deadline, ParameterUsed } from '../deadline.ts'
import { type InForce, NothingInForce } from '../in-force.ts'
import type { Count } from './count.ts'

/** The first day for whose events the record and the calendar answer. */
export const firstDayAnswered = day('2008-01-01')

/** The last day for whose events the rules answer. */
export const lastDayAnswered = day('2100-12-31')

/** Joins a count with the version it was computed from. Throws `NothingInForce` for events that the calendar does not promise: before 2008 (births excepted) and after 2100. */
export function deadlineOf<C extends Count>(
  rule: string,
  count: C,
  parameter: InForce<number>,
  basis: Citation = parameter.section,
): C & Deadline {
  const tooEarly = count.from < firstDayAnswered && parameter.counting !== 'AGE'
  if (tooEarly || count.from > lastDayAnswered) {
    const from = laterOf(parameter.validFrom, firstDayAnswered)
    throw new NothingInForce(parameter.id, count.from, { from, to: lastDayAnswered })
  }
  return { rule, ...count, basis, parameter: usedFrom(parameter) }
}

/** How many months the value is, whether the record gives it in months or in years. */
export function monthsIn(parameter: InForce<number>): number {
  if (parameter.unit === 'months') return parameter.value
  if (parameter.unit === 'years') return parameter.value * 12
  throw new Error(`${parameter.id} is in ${parameter.unit}, not in months or years.`)
}

function usedFrom(parameter: InForce<number>): ParameterUsed {
  const { id, value, unit, counting, validFrom, validTo, status, countingStatus, shiftStatus, source, checkedOn } =
    parameter
  return {
    id,
    value,
    unit,
    counting,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    status,
    ...(countingStatus === undefined ? {} : { countingStatus }),
    ...(shiftStatus === undefined ? {} : { shiftStatus }),
    source,
    checkedOn,
  }
}
