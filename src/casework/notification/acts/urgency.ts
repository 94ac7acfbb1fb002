import { z } from 'zod'
import { perform } from '../../../access/acts.ts'
import { listsOf, readDraftById, type Signing, signDocument } from '../../../documents/acts.ts'
import type { NotSignable } from '../../../documents/freeze.ts'
import { type Id, idOf } from '../../../kernel/id.ts'
import { no, ok, type Result } from '../../../kernel/result.ts'
import { childWelfareAct } from '../../../law/citation.ts'
import type { Acting } from '../../../platform/acting.ts'
import { notFound } from '../../../platform/refuse.ts'
import { appendAct, performerOf, signEntry } from '../../matter/acts.ts'
import { type ItemId, urgencies } from '../../matter/matter.ts'
import { assessmentOfNotification, entryOnInitiation } from '../documents.ts'
import { itemSteps, urgencyFromCode } from '../notification.ts'
import { moveItem, type NotificationRefusal, openItem } from './handle.ts'

const Assessed = z.object({ childId: idOf<'person'>(), urgency: z.enum(urgencies), documentId: idOf<'document'>() })

/** Content of the assessment of the notification, as far as the urgency goes: the code of the list 1252. */
const Urgency = z.object({ arvio_asian_kiireellisyydesta: z.object({ code: z.string() }) })

/**
 * Assesses the urgency of a notification (T2, LSL 26.2 §) by signing the assessment of the notification (1006): any child
 * welfare worker, immediately, with reasons.
 */
export function assessUrgency(
  acting: Acting,
  item: ItemId,
  assessment: { readonly draft: Id<'draft'>; readonly signing: Omit<Signing, 'deadlines'> },
): Promise<Result<z.output<typeof Assessed>, NotificationRefusal | NotSignable>> {
  return perform<z.output<typeof Assessed>, NotificationRefusal | NotSignable>(
    acting,
    { act: 'urgency:assess', object: 'intake-item', objectId: item },
    Assessed,
    async (tx, gate) => {
      const opened = await openItem(tx, acting, gate, item)
      if (!opened.ok) return opened
      const { childId, matter } = opened.value
      const draft = await readDraftById(tx, assessment.draft)
      if (!draft || draft.childId !== childId || draft.kind !== assessmentOfNotification.number) throw notFound()
      const signed = await signDocument(tx, acting, assessmentOfNotification, draft, {
        ...assessment.signing,
        deadlines: [],
      })
      if (!signed.ok) return signed
      const urgency = urgencyFromCode(
        Urgency.parse(signed.value.content).arvio_asian_kiireellisyydesta.code,
        await listsOf(tx, assessment.signing.lists),
      )
      if (!urgency)
        return no({
          kind: 'not-signable',
          faults: [{ path: 'arvio_asian_kiireellisyydesta', code: 'unknown-code', stops: 'signing' }],
        })
      const moved = await moveItem(tx, opened.value.item, 'assessUrgency', urgency)
      if (!moved.ok) return moved
      await appendAct(tx, performerOf(acting), {
        name: 'urgency:assess',
        childId,
        matterId: matter.id,
        itemId: item,
        documentId: signed.value.id,
        basis: itemSteps.assessUrgency.basis,
        facts: { itemStep: 'assessUrgency', urgency },
      })
      gate.trace({ person: childId, object: 'intake-item', objectId: item, objectVersion: moved.value.version })
      return ok({ childId, urgency, documentId: signed.value.id })
    },
  )
}

const Signed = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/** Signs the entry on the initiation of the matter (19001). */
export function signInitiation(
  acting: Acting,
  draft: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<z.output<typeof Signed>, NotificationRefusal | NotSignable>> {
  return perform<z.output<typeof Signed>, NotificationRefusal | NotSignable>(
    acting,
    { act: 'initiation:write', object: 'draft', objectId: draft },
    Signed,
    async (tx, gate) => {
      const signed = await signEntry(tx, acting, gate, {
        definition: entryOnInitiation,
        draft,
        act: 'initiation:enter',
        basis: childWelfareAct('33'),
        signing,
      })
      return signed.ok ? ok({ childId: signed.value.childId, documentId: signed.value.document.id }) : signed
    },
  )
}
