import type { PlainDate } from '../../kernel/day.ts'
import { day } from '../../kernel/day.ts'
import type { Citation } from '../citation.ts'
import type { SourceKey } from './sources.ts'

/** How sure we are. `unconfirmed`: the value held until the 2026 reform and nobody has confirmed it for later days. */
export type Status = 'verified' | 'verified-twice' | 'unverified' | 'interpretation' | 'unconfirmed'

/**
 * How a value is counted: `WD7` weekdays after the first day, `MONTH` corresponding day, `INCL` first day counts,
 * `EXCL` first day does not count, `HOURS` elapsed hours, `AGE` birthday, `none` not counted in days.
 */
export type Counting = 'WD7' | 'MONTH' | 'INCL' | 'EXCL' | 'HOURS' | 'AGE' | 'none'

/** What the value is a number (or a word, a day, a list) of. */
export type Unit =
  | 'weekdays'
  | 'days'
  | 'hours'
  | 'months'
  | 'years'
  | 'times-a-year'
  | 'children'
  | 'persons'
  | 'workers'
  | 'percent-of-listed-income'
  | 'euros-a-month'
  | 'share-of-maintenance-support'
  | 'maximum-penalty'
  | 'reporting-period'
  | 'date'
  | 'none'

/** A number; a word or a day (YYYY-MM-DD); yes or no; a list of words; or several named parts of one provision. */
export type Value = number | string | boolean | readonly string[] | Readonly<Record<string, number | string>>

/** What the day `validFrom` is worth. Left out when the day is traced to the amending act. */
export type ValidFromMark = 'at-latest' | 'unverified' | 'year-only' | 'wording'

/** What the end, or the lack of one, is worth. Left out when no later change is known. */
export type ValidToMark = 'unconfirmed' | 'amendments-not-checked' | 'bill-pending'

/** One dated version of something the law fixes. */
export type LawRow = {
  readonly id: string
  readonly value: Value
  readonly unit: Unit
  readonly counting: Counting
  /** How sure the way of counting is, when it is less sure than the value. */
  readonly countingStatus?: Status
  /** How sure it is that the last day moves by MAL 5 §, when that is less sure than the value: the act speaks of limits to be observed before a court or an authority. */
  readonly shiftStatus?: Status
  readonly section: Citation
  /** Further provisions that say the same or carry it. */
  readonly also?: readonly Citation[]
  /** The first day on which the value applies. */
  readonly validFrom: PlainDate
  readonly validFromMark?: ValidFromMark
  /** The last day on which it applies; left out when no end is known. */
  readonly validTo?: PlainDate
  readonly validToMark?: ValidToMark
  readonly status: Exclude<Status, 'unconfirmed'>
  readonly source: readonly SourceKey[]
  readonly checkedOn: PlainDate
  /** True when the value belongs to the area of the 2026 reform (HE 149/2025 vp). */
  readonly reform?: true
  /** False when no rule computes with it yet. A test keeps this true to the code. */
  readonly computedWith?: false
  /** What a jurist should know beside the fields. */
  readonly note?: string
}

/** The first day for which a row marked `reform` is unconfirmed: the companion act 526/2026 applies from it. */
export const reformFrom = day('2026-10-01')

/** The day on which the whole record was last read against its sources. A row read again later names its own day. */
export const wholeRecordCheckedOn = day('2026-11-21')
