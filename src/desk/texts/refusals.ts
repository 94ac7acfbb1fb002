import type { AccessRefusal } from '../../access/access.ts'
import type { AssessmentActRefusal } from '../../casework/assessment/acts.ts'
import type { PlanRefusal } from '../../casework/client-plan/client-plan.ts'
import type { ClientRelationshipRefusal } from '../../casework/client-relationship/acts.ts'
import type { NotificationRefusal } from '../../casework/notification/acts/handle.ts'
import type { MeasureRefusal } from '../../casework/open-care/open-care.ts'
import { refusalInWords as tell } from '../../casework/refusal-texts.ts'
import type { DraftRefusal } from '../../documents/acts.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import type { Language } from '../../kernel/language.ts'

/** Every refusal of every room: a kind without words does not compile here. */
export type Refusal =
  | AccessRefusal
  | NotificationRefusal
  | AssessmentActRefusal
  | ClientRelationshipRefusal
  | PlanRefusal
  | MeasureRefusal
  | DraftRefusal
  | NotSignable

/** Why something cannot be done, in words, with the section. Room screens use `casework/refusal-texts.ts` itself. */
export function refusalInWords(refusal: Refusal, language: Language): ReturnType<typeof tell> {
  return tell(refusal, language)
}
