import type { Definition } from '../documents/field.ts'
import { serviceNeedsAssessment } from './assessment/documents.ts'
import { clientPlan } from './client-plan/documents.ts'
import { beginningOfService, clientRelationshipDocument } from './client-relationship/documents.ts'
import { meetingOrContactNote } from './notes/documents.ts'
import { assessmentOfNotification, childWelfareNotification, entryOnInitiation } from './notification/documents.ts'
import { serviceOrSupportMeasureDecision } from './open-care/documents.ts'

/** Every document that the casework produces, in the order of the child's way. */
export const documents: readonly Definition[] = [
  childWelfareNotification,
  entryOnInitiation,
  assessmentOfNotification,
  serviceNeedsAssessment,
  clientRelationshipDocument,
  beginningOfService,
  clientPlan,
  serviceOrSupportMeasureDecision,
  meetingOrContactNote,
]

/** The definition of a document by its type number; undefined when there is none. */
export function documentNumbered(number: string): Definition | undefined {
  return documents.find((definition) => definition.number === number)
}
