import type { PlainDate } from '../kernel/day.ts'
import type { Citation } from './citation.ts'

/** One day (or one anchor) of a count, and why it counts or does not. */
export type Step = {
  readonly on: PlainDate
  /** Its number in the count, when it counts. */
  readonly number?: number | undefined
  /** `counted`, `not-counted` (the first day), `left-out` (with `reason`), `anchor` (start of a month count), `shifted` (past a day on which nothing may end, with `reason`). */
  readonly role: 'counted' | 'not-counted' | 'left-out' | 'anchor' | 'shifted'
  /** Why it is left out or passed over: the name of the day, from `DayName`. */
  readonly reason?: string | undefined
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
  readonly parameter: {
    readonly id: string
    readonly value: number
    readonly validFrom: PlainDate
    readonly status: string
  }
}
