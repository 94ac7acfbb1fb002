import type { PlainDate } from '../../kernel/day.ts'
import { type InForce, numberInForce } from '../in-force.ts'

/** How many children one responsible social worker may have as clients on the day: each worker counted, never an average (LSL 13 b § 2). */
export function caseloadCap(on: PlainDate): InForce<number> {
  return numberInForce('caseload-cap', on)
}
