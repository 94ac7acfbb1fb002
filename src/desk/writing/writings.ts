import type { ActName } from '../../access/access.ts'
import { serviceNeedsAssessment } from '../../casework/assessment/documents.ts'
import { signPlan } from '../../casework/client-plan/acts.ts'
import { mayHavePlan } from '../../casework/client-plan/client-plan.ts'
import { clientPlan } from '../../casework/client-plan/documents.ts'
import { signBeginningOfService, signClientRelationship } from '../../casework/client-relationship/acts.ts'
import { beginningOfService, clientRelationshipDocument } from '../../casework/client-relationship/documents.ts'
import type { ItemId } from '../../casework/matter/matter.ts'
import { signNote } from '../../casework/notes/acts.ts'
import { meetingOrContactNote } from '../../casework/notes/documents.ts'
import { assessUrgency, signInitiation } from '../../casework/notification/acts/urgency.ts'
import { assessmentOfNotification, entryOnInitiation } from '../../casework/notification/documents.ts'
import { decideMeasure } from '../../casework/open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../../casework/open-care/documents.ts'
import { mayDecide } from '../../casework/open-care/open-care.ts'
import type { Signing } from '../../documents/acts.ts'
import type { Definition, Draft } from '../../documents/field.ts'
import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { rectificationEnds } from '../../law/administrative-procedure-act/49c-rectification.ts'
import { clientPlanReviewBy } from '../../law/child-welfare-act/30-client-plan-review.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Refusal } from '../texts/refusals.ts'
import {
  assessmentOfNotificationExtras,
  beginningOfServiceExtras,
  clientPlanExtras,
  clientRelationshipExtras,
  decisionExtras,
  initiationExtras,
  noExtras,
} from './extras.ts'
import type { Facts } from './known.ts'

/** What a document is begun from: a child, a message on the desk, or an assessment. */
export type WritingSubject = 'child' | 'item' | 'assessment'

/** What signing is given: the draft, the message it answers when it does, and how it is worded. */
export type ToSign = {
  readonly draft: Id<'draft'>
  readonly item: ItemId | null
  readonly signing: Omit<Signing, 'deadlines'>
}
export type Signed = { readonly childId: Id<'person'>; readonly documentId: Id<'document'> }

/** How one kind of document is written: one line of the table below. */
export type Writing = {
  readonly definition: Definition
  /** The line of the policy for writing it, and the one for signing it. */
  readonly write: ActName
  readonly sign: ActName
  readonly subject: WritingSubject
  /** The document may not be begun for this child now, and why. */
  readonly mayBegin: (facts: Facts) => Result<true, Refusal>
  /** What is known beyond the fields that say themselves where they are filled from. */
  readonly extras: (facts: Facts) => Draft
  /** A child has one of these; when facts change it gets a new version. */
  readonly onePerChild?: true | undefined
  /** The act of its room that signs it. Undefined when it is signed on a screen of its own, with more to decide. */
  readonly signHere?: ((acting: Acting, what: ToSign) => Promise<Result<Signed, Refusal>>) | undefined
  /** Whether the room's own act also signs a corrected version; else it is signed as a correction and nothing more follows. */
  readonly correctsItself?: true | undefined
  /** The clock that signing, or giving notice, starts: shown before one signs. */
  readonly starts?: ((facts: Pick<Facts, 'today'>) => Deadline) | undefined
}

const always = (): Result<true, never> => ok(true)

/** Every document that is written on the desk. A new kind is one line here. */
export const writings: readonly Writing[] = [
  {
    definition: entryOnInitiation,
    write: 'initiation:write',
    sign: 'initiation:write',
    subject: 'item',
    mayBegin: always,
    extras: initiationExtras,
    signHere: (acting, { draft, signing }) => signInitiation(acting, draft, signing),
    correctsItself: true,
  },
  {
    definition: assessmentOfNotification,
    write: 'urgency:assess',
    sign: 'urgency:assess',
    subject: 'item',
    mayBegin: always,
    extras: assessmentOfNotificationExtras,
    signHere: async (acting, { draft, item, signing }) =>
      item
        ? assessUrgency(acting, item, { draft, signing })
        : Promise.reject(new Error(`Draft ${draft} answers nothing.`)),
  },
  {
    definition: serviceNeedsAssessment,
    write: 'assessment:write',
    sign: 'assessment:complete',
    subject: 'assessment',
    mayBegin: always,
    extras: noExtras,
  },
  {
    definition: clientRelationshipDocument,
    write: 'client-relationship:write',
    sign: 'client-relationship:write',
    subject: 'child',
    mayBegin: always,
    extras: clientRelationshipExtras,
    onePerChild: true,
    signHere: (acting, { draft, signing }) => signClientRelationship(acting, draft, signing),
    correctsItself: true,
  },
  {
    definition: beginningOfService,
    write: 'client-relationship:write',
    sign: 'client-relationship:write',
    subject: 'child',
    mayBegin: always,
    extras: beginningOfServiceExtras,
    signHere: (acting, { draft, signing }) => signBeginningOfService(acting, draft, signing),
    correctsItself: true,
  },
  {
    definition: clientPlan,
    write: 'client-plan:write',
    sign: 'client-plan:sign',
    subject: 'child',
    mayBegin: ({ relationship }) => mayHavePlan(relationship !== undefined),
    extras: clientPlanExtras,
    signHere: (acting, { draft, signing }) => signPlan(acting, draft, signing),
    correctsItself: true,
    starts: ({ today }) => clientPlanReviewBy(today),
  },
  {
    definition: serviceOrSupportMeasureDecision,
    write: 'open-care:write',
    sign: 'open-care:decide',
    subject: 'child',
    mayBegin: ({ relationship, today }) => mayDecide(relationship !== undefined, today, null),
    extras: decisionExtras,
    signHere: (acting, { draft, signing }) => decideMeasure(acting, draft, signing),
    correctsItself: true,
    starts: ({ today }) => rectificationEnds(today),
  },
  {
    definition: meetingOrContactNote,
    write: 'notes:write',
    sign: 'notes:write',
    subject: 'child',
    mayBegin: always,
    extras: noExtras,
    signHere: (acting, { draft, signing }) => signNote(acting, draft, signing),
    correctsItself: true,
  },
]

/** How a kind of document is written; undefined when it is not written on the desk. */
export function writingOf(number: string): Writing | undefined {
  return writings.find(({ definition }) => definition.number === number)
}
