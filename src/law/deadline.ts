import type { PlainDate } from '../kernel/day.ts'
import type { Citation } from './citation.ts'
import type { Counting, Status, Unit } from './record/record.ts'
import type { DayName } from './time-limits/holidays.ts'

/** One day (or one anchor) of a count, and why it counts or does not. */
export type Step = {
  readonly on: PlainDate
  /** Its number in the count, when it counts. */
  readonly number?: number | undefined
  /** `counted`, `not-counted` (the first day), `left-out` (with `reason`), `anchor` (start of a month count), `shifted` (past a day on which nothing may end, with `reason`). */
  readonly role: 'counted' | 'not-counted' | 'left-out' | 'anchor' | 'shifted'
  /** Why it is left out or passed over: the name of the day. */
  readonly reason?: DayName | undefined
}

/** The version of the law record that a deadline was computed from, with how sure it is. */
export type ParameterUsed = {
  readonly id: string
  readonly value: number
  readonly unit: Unit
  readonly counting: Counting
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate | undefined
  /** `unconfirmed` when the 2026 reform may have changed it for this day. A screen shows anything but the verified ones. */
  readonly status: Status
  /** How sure the way of counting is, when it is less sure than the value. */
  readonly countingStatus?: Status | undefined
  /** How sure it is that the last day moves off a day on which nothing may end, when that is less sure than the value. */
  readonly shiftStatus?: Status | undefined
  readonly source: readonly string[]
  readonly checkedOn: PlainDate
}

/** A time limit and how it was counted. Rules that do not shift have the three days equal. */
export type Deadline = {
  readonly rule: string
  /** The day of the event, in Finland. */
  readonly from: PlainDate
  /** The last day by the bare count. */
  readonly nominal: PlainDate
  /** The last day on which the act is still in time (MAL 5 §). The limit. */
  readonly lastPermitted: PlainDate
  /** The last ordinary weekday on or before the nominal day. The target. */
  readonly safe: PlainDate
  readonly steps: readonly Step[]
  readonly basis: Citation
  readonly parameter: ParameterUsed
}

/** A time limit in hours, on the absolute time line: `from` and `until` are instants, the days are the Finnish days they fall on. */
export type HourDeadline = Deadline & { readonly hours: { readonly from: Date; readonly until: Date } }
