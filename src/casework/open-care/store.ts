import type { PlainDate } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import type { Reads, Writes } from '../../platform/db.ts'
import type { ChildId, DocumentId } from '../matter/matter.ts'
import type { Manner, OpenCareMeasure } from './open-care.ts'

/** The child's measures, the newest first. */
export async function listMeasuresOf(db: Reads, child: ChildId): Promise<OpenCareMeasure[]> {
  return db
    .selectFrom('open_care_measure')
    .select([
      'id',
      'child_id as childId',
      'document_id as documentId',
      'measure',
      'decided_on as decidedOn',
      'valid_from as validFrom',
      'valid_to as validTo',
      'ended_on as endedOn',
    ])
    .where('child_id', '=', child)
    .orderBy('valid_from', 'desc')
    .limit(50)
    .execute()
}

/** Stores a decided measure; a corrected decision takes the place of the one it corrects. */
export async function insertMeasure(
  tx: Writes,
  measure: OpenCareMeasure & { county: string; corrects: DocumentId | null },
): Promise<void> {
  if (measure.corrects) {
    await tx
      .updateTable('open_care_measure')
      .set({ ended_on: measure.decidedOn })
      .where('document_id', '=', measure.corrects)
      .execute()
  }
  await tx
    .insertInto('open_care_measure')
    .values({
      id: measure.id,
      county: measure.county,
      child_id: measure.childId,
      document_id: measure.documentId,
      measure: measure.measure,
      decided_on: measure.decidedOn,
      valid_from: measure.validFrom,
      valid_to: measure.validTo,
      ended_on: null,
    })
    .execute()
}

/** A notice of a decision to one recipient. */
export type Delivery = {
  readonly id: Id<'delivery'>
  readonly documentId: DocumentId
  readonly recipient: string
  readonly recipientId: Id<'person'> | null
  readonly manner: Manner
  readonly sentOn: PlainDate
  readonly receivedOn: PlainDate
}

/** The notices given of a child's decisions; with `document`, of that one. */
export async function listDeliveriesOf(db: Reads, child: ChildId, document?: DocumentId): Promise<Delivery[]> {
  return db
    .selectFrom('delivery')
    .select([
      'id',
      'document_id as documentId',
      'recipient',
      'recipient_id as recipientId',
      'manner',
      'sent_on as sentOn',
      'received_on as receivedOn',
    ])
    .where('child_id', '=', child)
    .where((where) => (document === undefined ? where.lit(true) : where('document_id', '=', document)))
    .orderBy('sent_on')
    .orderBy('id')
    .execute()
}

/** Stores a notice. */
export async function insertDelivery(
  tx: Writes,
  delivery: Delivery & { county: string; childId: ChildId },
): Promise<void> {
  await tx
    .insertInto('delivery')
    .values({
      id: delivery.id,
      county: delivery.county,
      child_id: delivery.childId,
      document_id: delivery.documentId,
      recipient: delivery.recipient,
      recipient_id: delivery.recipientId,
      manner: delivery.manner,
      sent_on: delivery.sentOn,
      received_on: delivery.receivedOn,
    })
    .execute()
}
