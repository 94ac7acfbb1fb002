import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { deemedReceiptOfLetter } from '../../law/administrative-procedure-act/59-letter.ts'
import { type Citation, childWelfareAct } from '../../law/citation.ts'
import type { Deadline } from '../../law/deadline.ts'
import { deemedReceiptOfElectronicNotice } from '../../law/electronic-services-act/19-electronic-notice.ts'
import type { ChildId, DocumentId } from '../matter/matter.ts'

/** An open-care support measure that was decided (LSL 36 §). */
export type OpenCareMeasure = {
  readonly id: Id<'open_care_measure'>
  readonly childId: ChildId
  readonly documentId: DocumentId
  /** Code of the social service in the national list (1222). */
  readonly measure: string
  readonly decidedOn: PlainDate
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly endedOn: PlainDate | null
}

/** Why a measure cannot be decided now. */
export type MeasureRefusal =
  | { readonly kind: 'not-a-client'; readonly basis: Citation }
  | { readonly kind: 'ends-before-it-begins'; readonly basis: Citation }

/**
 * Open-care measures are for children who are clients (LSL 34 §). A plan that is not signed yet does not stop one: the
 * need must be met without delay (LSL 36 §, SHL 45 §).
 */
export function mayDecide(
  isClient: boolean,
  validFrom: PlainDate,
  validTo: PlainDate | null,
): Result<true, MeasureRefusal> {
  if (!isClient) return no({ kind: 'not-a-client', basis: childWelfareAct('34') })
  if (validTo !== null && validTo < validFrom)
    return no({ kind: 'ends-before-it-begins', basis: childWelfareAct('36') })
  return ok(true)
}

/** How a decision reaches a recipient (HL 54–60 §, Act 13/2003). */
export const manners = ['handed-over', 'letter', 'letter-with-receipt', 'electronic'] as const
export type Manner = (typeof manners)[number]

/** The day a notice counts as received, and how that was counted when it is deemed: a letter on the 7th day, an ordinary electronic notice on the 3rd. */
export function receivedOn(
  manner: Manner,
  on: PlainDate,
): { readonly day: PlainDate; readonly deemed?: Deadline | undefined } {
  if (manner === 'handed-over' || manner === 'letter-with-receipt') return { day: on }
  const deemed = manner === 'letter' ? deemedReceiptOfLetter(on) : deemedReceiptOfElectronicNotice(on)
  return { day: deemed.nominal, deemed }
}
