import type { PlainDate } from '../kernel/day.ts'
import type { Citation } from '../law/citation.ts'
import { versionOn } from '../law/in-force.ts'

/**
 * Where a limit of the law stands in a text: `{assessment-start-max}` is its number, `{assessment-start-max weekdays}` the
 * number with the words that follow it (the mark of an unverified limit then comes after them), and
 * `{after-care-max-age:from}` the day it came into force.
 */
export const placeholder = /\{([a-z-]+)(:from)?(?: ([^{}]+))?\}/g

/** The limits that the guide tells of, by their names in the law record. Nothing is computed with them here; they are shown. */
export const limitNames = [
  'assessment-start-max',
  'inform-of-notification-max',
  'assessment-complete-max',
  'own-application-min-age',
  'service-decision-execution-max',
  'hearing-and-speech-age',
  'child-max-age',
  'caseload-cap',
  'client-plan-review-max',
  'open-care-placement-consent-age',
  'open-care-placement-first-review-max',
  'open-care-placement-next-review-max',
  'emergency-placement-max',
  'emergency-placement-extension-max',
  'care-application-keeps-placement',
  'care-consent-age',
  'care-end-age',
  'care-decision-lapse',
  'home-trial-max',
  'pocket-money-limit-age',
  'contact-restriction-max',
  'contact-restriction-head-max',
  'contact-opposition-age',
  'movement-restriction-head-max',
  'movement-restriction-max',
  'isolation-new-decision',
  'isolation-total-max',
  'special-care-min-age',
  'special-care-max',
  'special-care-extension-max',
  'restriction-report-interval',
  'after-care-min-open-placement',
  'after-care-max-age',
  'after-care-years-since-client',
  'independence-savings',
  'independence-funds-last-age',
  'rectification-max',
  'appeal-admin-court-max',
  'appeal-supreme-admin-court-max',
  'deemed-receipt-letter',
  'deemed-receipt-eletter',
  'log-request-answer-max',
  'log-request-lookback',
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
  const version = ruleOn(name, on)
  if (typeof version.value !== 'number') throw new Error(`The law record gives no number for ${name} on ${on}.`)
  return { ...version, value: version.value }
}

/** What pages tell of beside the limits that stand in texts. */
type OtherRule = 'urgency-assessment' | 'retention-family-services' | 'retention-logs'

/** What the law record has of a rule on the day, be it a number or not. */
export function ruleOn(name: LimitName | OtherRule, on: PlainDate): Omit<Limit, 'value'> & { readonly value: unknown } {
  const version = versionOn(name, on)
  if (!version) throw new Error(`The law record gives nothing for ${name} on ${on}.`)
  return {
    value: version.value,
    from: version.validFrom,
    basis: version.section,
    verified: version.status === 'verified' || version.status === 'verified-twice',
  }
}
