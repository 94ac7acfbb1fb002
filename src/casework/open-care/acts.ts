import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { look, perform } from '../../access/acts.ts'
import { readDocument, readDraftById, type SignedDocument, type Signing, signDocument } from '../../documents/acts.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { helsinkiDay, isDay, type PlainDate } from '../../kernel/day.ts'
import { type Id, idOf, newId } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { rectificationEnds } from '../../law/administrative-procedure-act/49c-rectification.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { peopleAround, personById } from '../../people/acts.ts'
import type { Kin, Person } from '../../people/people.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'
import { runningRelationship } from '../client-relationship/acts.ts'
import { appendAct, performerOf, startClock } from '../matter/acts.ts'
import type { ChildId, DocumentId } from '../matter/matter.ts'
import { serviceOrSupportMeasureDecision } from './documents.ts'
import { type Manner, type MeasureRefusal, mayDecide, type OpenCareMeasure, receivedOn } from './open-care.ts'
import { type Delivery, insertDelivery, insertMeasure, listDeliveriesOf, listMeasuresOf } from './store.ts'

export type { Delivery } from './store.ts'
export type OpenCareRefusal = AccessRefusal | MeasureRefusal | NotSignable

/** What of the decision (11002) the measure rests on. A partial date counts from its first day. */
const Decided = z.object({
  paatos: z.object({
    sosiaalipalvelu_jota_paatos_koskee: z.object({ sosiaalipalvelu: z.object({ code: z.string() }) }),
    paatoksen_voimassaolo: z
      .object({ alkamispaiva: z.string().optional(), paattymispaiva: z.string().optional() })
      .optional(),
  }),
})

const Signed = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/**
 * Decides an open-care support measure by signing the decision (11002): an act of a social worker in office, for a child
 * who is a client (LSL 34–36 §). The clock of rectification starts when each recipient has received it.
 */
export function decideMeasure(
  acting: Acting,
  draftId: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, OpenCareRefusal>> {
  return perform<z.output<typeof Signed>, OpenCareRefusal>(
    acting,
    { act: 'open-care:decide', object: 'draft', objectId: draftId },
    Signed,
    async (tx, gate) => {
      const draft = await readDraftById(tx, draftId)
      if (!draft || draft.kind !== serviceOrSupportMeasureDecision.number) throw notFound()
      const { childId, corrects } = draft
      const permitted = await gate.permit({ child: childId })
      if (!permitted.ok) return permitted
      const today = helsinkiDay(acting.at)
      const signed = await signDocument(tx, acting, serviceOrSupportMeasureDecision, draft, {
        ...signing,
        deadlines: [rectificationEnds(today)],
      })
      if (!signed.ok) return signed
      const { paatos } = Decided.parse(signed.value.content)
      const validFrom = wholeDay(paatos.paatoksen_voimassaolo?.alkamispaiva) ?? today
      const validTo = wholeDay(paatos.paatoksen_voimassaolo?.paattymispaiva) ?? null
      const may = mayDecide((await runningRelationship(tx, childId)) !== undefined, validFrom, validTo)
      if (!may.ok) return may
      const measure: OpenCareMeasure = {
        id: newId<'open_care_measure'>(acting.at, acting.chance),
        childId,
        documentId: signed.value.id,
        measure: paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu.code,
        decidedOn: today,
        validFrom,
        validTo,
        endedOn: null,
      }
      await insertMeasure(tx, { ...measure, county: acting.worker.county, corrects })
      await appendAct(tx, performerOf(acting), {
        name: 'open-care:decide',
        childId,
        documentId: signed.value.id,
        basis: childWelfareAct('36'),
        reason: signed.value.correctionReason,
        facts: { measureId: measure.id, measure: measure.measure, validFrom, validTo },
      })
      gate.trace({
        person: childId,
        object: 'document',
        objectId: signed.value.id,
        objectVersion: signed.value.version,
      })
      return ok({ childId, documentId: signed.value.id })
    },
  )
}

function wholeDay(written: string | undefined): PlainDate | undefined {
  if (written === undefined) return undefined
  const whole = written.length === 4 ? `${written}-01-01` : written.length === 7 ? `${written}-01` : written
  return isDay(whole) ? whole : undefined
}

const Delivered = z.object({ childId: idOf<'person'>(), receivedOn: z.string() })

/**
 * Records that a decision was given to one recipient, and starts that recipient's own clock of rectification from the
 * day it was received or counts as received (HL 54–60 §, 49 c §).
 */
export function deliverDecision(
  acting: Acting,
  documentId: DocumentId,
  notice: {
    readonly recipient: string
    readonly recipientId: Id<'person'> | null
    readonly manner: Manner
    readonly on: PlainDate
  },
): Promise<Result<z.output<typeof Delivered>, OpenCareRefusal>> {
  return perform<z.output<typeof Delivered>, OpenCareRefusal>(
    acting,
    { act: 'open-care:deliver', object: 'document', objectId: documentId },
    Delivered,
    async (tx, gate) => {
      const document = await readDocument(tx, documentId)
      if (!document || document.kind !== serviceOrSupportMeasureDecision.number) throw notFound()
      const { childId } = document
      const permitted = await gate.permit({ child: childId })
      if (!permitted.ok) return permitted
      const { day } = receivedOn(notice.manner, notice.on)
      const deadline = rectificationEnds(day)
      const id = newId<'delivery'>(acting.at, acting.chance)
      await insertDelivery(tx, {
        id,
        county: acting.worker.county,
        childId,
        documentId,
        recipient: notice.recipient,
        recipientId: notice.recipientId,
        manner: notice.manner,
        sentOn: notice.on,
        receivedOn: day,
      })
      const by = performerOf(acting)
      await startClock(tx, by, { kind: 'rectification', deadline, childId, documentId })
      await appendAct(tx, by, {
        name: 'open-care:deliver',
        childId,
        documentId,
        basis: { act: 'HL', section: '54' },
        facts: { deliveryId: id, manner: notice.manner, receivedOn: day, lastDay: deadline.lastPermitted },
      })
      gate.trace({ person: childId, object: 'document', objectId: documentId, objectVersion: document.version })
      return ok({ childId, receivedOn: day })
    },
  )
}

/** The child's measures, for pages that have asked the gate. */
export function measuresOf(tx: Writes, child: ChildId): Promise<OpenCareMeasure[]> {
  return listMeasuresOf(tx, child)
}

/** The notices given of the child's decisions, for pages that have asked the gate. */
export function deliveriesOf(tx: Writes, child: ChildId): Promise<Delivery[]> {
  return listDeliveriesOf(tx, child)
}

/** A decision and who has been given notice of it. */
export type DecisionToDeliver = {
  readonly document: SignedDocument
  readonly deliveries: readonly Delivery[]
  readonly people: readonly Kin[]
  readonly child: Person
}

/** Shows a decision with its notices and the people around the child, to give notice of it. */
export function viewDecisionToDeliver(acting: Acting, id: DocumentId): Promise<DecisionToDeliver> {
  return look(acting, { act: 'open-care:deliver', object: 'document', objectId: id }, async (tx, gate) => {
    const document = await readDocument(tx, id)
    if (!document || document.kind !== serviceOrSupportMeasureDecision.number) throw notFound()
    await gate.permit({ child: document.childId })
    const child = await personById(tx, document.childId)
    if (!child) throw notFound()
    const people = await peopleAround(tx, acting, document.childId)
    gate.trace({ person: document.childId, object: 'document', objectId: id, objectVersion: document.version })
    for (const kin of people) gate.trace({ person: kin.personId, object: 'kinship', objectId: document.childId })
    return { document, child, people, deliveries: await listDeliveriesOf(tx, document.childId, id) }
  })
}
