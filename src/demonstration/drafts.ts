import { z } from 'zod'
import type { AccessRefusal, ActName } from '../access/access.ts'
import { perform } from '../access/acts.ts'
import {
  type DraftRefusal,
  openDraft,
  readDocument,
  type Subject,
  saveDraft,
  startCorrection,
} from '../documents/acts.ts'
import type { Definition, Draft } from '../documents/field.ts'
import { type Id, idOf } from '../kernel/id.ts'
import { ok } from '../kernel/result.ts'
import type { Acting } from '../platform/acting.ts'
import { notFound } from '../platform/refuse.ts'
import { done } from './hand.ts'

const Written = z.object({ draftId: idOf<'draft'>() })

/** Writes a draft as the form would, through the gate of the act under which that document is written. */
export async function writeDraft(
  acting: Acting,
  act: ActName,
  definition: Definition,
  subject: Subject,
  content: Draft,
): Promise<Id<'draft'>> {
  const written = await done(
    perform(acting, { act, object: 'draft', objectId: subject.childId }, Written, async (tx, gate) => {
      const permitted = await gate.permit({ child: subject.childId })
      if (!permitted.ok) return permitted
      const draft = await openDraft(tx, acting, definition, subject, content)
      gate.trace({ person: subject.childId, object: 'draft', objectId: draft.id, objectVersion: draft.version })
      return ok({ draftId: draft.id })
    }),
  )
  return written.draftId
}

/** Writes the correction of a signed document: what is to be changed, and the reason. */
export async function writeCorrection(
  acting: Acting,
  definition: Definition,
  documentId: Id<'document'>,
  reason: string,
  change: (content: Draft) => Draft,
): Promise<Id<'draft'>> {
  const written = await done(
    perform<z.output<typeof Written>, AccessRefusal | DraftRefusal>(
      acting,
      { act: 'document:correct', object: 'document', objectId: documentId },
      Written,
      async (tx, gate) => {
        const document = await readDocument(tx, documentId)
        if (!document) throw notFound()
        const permitted = await gate.permit({ child: document.childId })
        if (!permitted.ok) return permitted
        const begun = await startCorrection(tx, acting, definition, document, reason)
        const draft = await saveDraft(tx, acting, begun, begun.version, change(begun.content))
        if (!draft.ok) return draft
        const { id, version } = draft.value
        gate.trace({ person: document.childId, object: 'draft', objectId: id, objectVersion: version })
        return ok({ draftId: id })
      },
    ),
  )
  return written.draftId
}
