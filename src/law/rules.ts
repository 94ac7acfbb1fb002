import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import { appealEnds, supremeCourtAppealEnds } from './administrative-judicial-procedure-act/13-appeal.ts'
import { rectificationEnds } from './administrative-procedure-act/49c-rectification.ts'
import { deemedReceiptOfLetter } from './administrative-procedure-act/59-letter.ts'
import { assessmentMustBeCompleteBy } from './child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from './child-welfare-act/26-assessment-start.ts'
import { informOfNotificationBy } from './child-welfare-act/26-inform-of-notification.ts'
import { clientPlanReviewBy } from './child-welfare-act/30-client-plan-review.ts'
import { openCarePlacementReviewBy } from './child-welfare-act/37a-open-care-placement-review.ts'
import { emergencyPlacementEnds, emergencyPlacementExtensionEnds } from './child-welfare-act/38-emergency-placement.ts'
import { isolationMustEndBy, isolationNeedsNewDecisionBy } from './child-welfare-act/70-isolation.ts'
import { breachNoticeBy } from './data-protection-regulation/33-breach-notice.ts'
import type { Deadline, HourDeadline } from './deadline.ts'
import { deemedReceiptOfElectronicNotice } from './electronic-services-act/19-electronic-notice.ts'
import { serviceDecisionMustBeExecutedBy } from './social-welfare-act/45-service-decision.ts'

/** The rules that count from a day. What the day is, is said in the words of the rule. */
export const dayRules = {
  'assessment-start': (initiatedOn: PlainDate) => assessmentMustStartBy(initiatedOn),
  'assessment-complete': assessmentMustBeCompleteBy,
  'inform-of-notification': (initiatedOn: PlainDate) => informOfNotificationBy(initiatedOn),
  'service-decision-execution': serviceDecisionMustBeExecutedBy,
  'client-plan-review': clientPlanReviewBy,
  'open-care-placement-review': (startedOn: PlainDate) => openCarePlacementReviewBy(startedOn),
  'emergency-placement-end': emergencyPlacementEnds,
  'emergency-placement-extension-end': emergencyPlacementExtensionEnds,
  'deemed-receipt-letter': deemedReceiptOfLetter,
  'deemed-receipt-electronic-notice': deemedReceiptOfElectronicNotice,
  rectification: rectificationEnds,
  appeal: appealEnds,
  'appeal-supreme-administrative-court': supremeCourtAppealEnds,
} satisfies Record<string, (from: PlainDate) => Deadline>

/** The rules that count hours and so need an instant. */
export const hourRules = {
  'isolation-new-decision': isolationNeedsNewDecisionBy,
  'isolation-end': isolationMustEndBy,
  'breach-notice': breachNoticeBy,
} satisfies Record<string, (from: Date) => HourDeadline>

export type DayRuleName = keyof typeof dayRules
export type HourRuleName = keyof typeof hourRules
export type RuleName = DayRuleName | HourRuleName

/** A rule by its name: what it counts from, and how. A rule that counts from a day takes an instant too and uses its Finnish day. */
export type Rule =
  | {
      readonly name: DayRuleName
      readonly countsFrom: 'day'
      readonly onDay: (from: PlainDate) => Deadline
      readonly atInstant: (from: Date) => Deadline
    }
  | { readonly name: HourRuleName; readonly countsFrom: 'instant'; readonly atInstant: (from: Date) => HourDeadline }

/** The names of all rules, those that count from a day first. */
export const ruleNames: readonly RuleName[] = [
  ...Object.keys(dayRules).filter(isDayRuleName),
  ...Object.keys(hourRules).filter(isHourRuleName),
]

/** The rule of that name, or undefined when there is none. */
export function ruleNamed(name: string): Rule | undefined {
  if (isDayRuleName(name)) {
    const onDay = dayRules[name]
    return { name, countsFrom: 'day', onDay, atInstant: (from) => onDay(helsinkiDay(from)) }
  }
  if (isHourRuleName(name)) return { name, countsFrom: 'instant', atInstant: hourRules[name] }
  return undefined
}

function isDayRuleName(name: string): name is DayRuleName {
  return Object.hasOwn(dayRules, name)
}

function isHourRuleName(name: string): name is HourRuleName {
  return Object.hasOwn(hourRules, name)
}
