import type { PlainDate } from '../kernel/day.ts'
import type { Citation } from '../law/citation.ts'
import { versionOn } from '../law/in-force.ts'

/** The limits that the guide tells of, by their names in the law record. Nothing is computed with them here; they are shown. */
export const limitNames = [
  'assessment-start-max',
  'inform-of-notification-max',
  'assessment-complete-max',
  'after-care-min-open-placement',
  'after-care-max-age',
] as const
export type LimitName = (typeof limitNames)[number]

/** One limit as it stands: the number, from which day, on what provision, and whether it has been verified. */
export type Limit = {
  readonly value: number
  readonly from: PlainDate
  readonly basis: Citation
  readonly verified: boolean
}

/** The limit in force on the day, as the law record has it. */
export function limitOn(name: LimitName, on: PlainDate): Limit {
  const version = versionOn(name, on)
  if (!version || typeof version.value !== 'number')
    throw new Error(`The law record gives no number for ${name} on ${on}.`)
  return {
    value: version.value,
    from: version.validFrom,
    basis: version.section,
    verified: version.status === 'verified' || version.status === 'verified-twice',
  }
}
