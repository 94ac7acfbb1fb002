import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { decideAccess } from '../../access/access.ts'
import { look, ownCard, perform, standingTo } from '../../access/acts.ts'
import { documentNumbered } from '../../casework/documents.ts'
import { appendAct, performerOf } from '../../casework/matter/acts.ts'
import {
  type DocumentRow,
  documentsOf,
  draftsOf,
  readDocument,
  readDraftById,
  type SignedDocument,
  type Signing,
  signDocument,
  startCorrection,
} from '../../documents/acts.ts'
import type { Definition } from '../../documents/field.ts'
import type { NotSignable } from '../../documents/freeze.ts'
import { type Id, idOf } from '../../kernel/id.ts'
import type { Words } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { clientDataAct } from '../../law/citation.ts'
import { personById } from '../../people/acts.ts'
import type { Person } from '../../people/people.ts'
import type { Acting } from '../../platform/acting.ts'
import { notFound } from '../../platform/refuse.ts'
import type { Refusal } from '../texts/refusals.ts'
import { type Signed, type ToSign, type Writing, writingOf } from './writings.ts'

/** A signed document with its versions and the child it is about. */
export type DocumentShown = {
  readonly document: SignedDocument
  readonly definition: Definition
  readonly child: Person
  /** Every version, the newest first. */
  readonly versions: readonly DocumentRow[]
  /** The version before, in full, when there is one and it was asked for. */
  readonly earlier: SignedDocument | undefined
  readonly mayCorrect: boolean
  /** The controller of the register, in every language. */
  readonly county: Words
}

/** Shows a signed document: on the page, printed, or as a file; each leaves its own kind of line in the use log. */
export function viewDocument(
  acting: Acting,
  id: Id<'document'>,
  as: 'document' | 'print' | 'pdf' | 'changes',
): Promise<DocumentShown> {
  return look(acting, { act: 'document:view', object: as, objectId: id }, async (tx, gate) => {
    const document = await readDocument(tx, id)
    const definition = document && documentNumbered(document.number)
    if (!document || !definition) throw notFound()
    await gate.permit({ child: document.childId })
    const child = await personById(tx, document.childId)
    if (!child) throw notFound()
    const versions = await documentsOf(tx, child.id, { set: document.setId, size: 100 })
    const earlier = as === 'changes' && document.supersedes ? await readDocument(tx, document.supersedes) : undefined
    gate.trace({
      person: child.id,
      object: as,
      objectId: id,
      objectVersion: document.version,
      reachesBackTo: earlier?.signedOn ?? document.signedOn,
    })
    const access = decideAccess('document:correct', await standingTo(tx, acting, { child: child.id }))
    const isLatest = versions.every(({ version }) => version <= document.version)
    const mayCorrect = access.open && isLatest && writingOf(document.number) !== undefined
    return { document, definition, child, versions, earlier, mayCorrect, county: (await ownCard(tx, acting)).county }
  })
}

const Opened = z.object({ childId: idOf<'person'>(), draftId: idOf<'draft'>() })

/** Begins a correction of a signed document, with its reason (ATL 22 §): a draft that becomes the next version, or the one that is there. */
export function startCorrecting(
  acting: Acting,
  id: Id<'document'>,
  reason: string,
): Promise<Result<z.output<typeof Opened>, AccessRefusal>> {
  return perform<z.output<typeof Opened>, AccessRefusal>(
    acting,
    { act: 'document:correct', object: 'document', objectId: id },
    Opened,
    async (tx, gate) => {
      const document = await readDocument(tx, id)
      const writing = document && writingOf(document.number)
      if (!document || !writing) throw notFound()
      const permitted = await gate.permit({ child: document.childId })
      if (!permitted.ok) return permitted
      const versions = await documentsOf(tx, document.childId, { set: document.setId, size: 1 })
      if (versions[0]?.id !== id) return no({ kind: 'changed-meanwhile' })
      const there = (await draftsOf(tx, document.childId)).find(({ corrects }) => corrects === id)
      const draft = there ?? (await startCorrection(tx, acting, writing.definition, document, reason))
      gate.trace({ person: document.childId, object: 'draft', objectId: draft.id, objectVersion: draft.version })
      return ok({ childId: document.childId, draftId: draft.id })
    },
  )
}

const Done = z.object({ childId: idOf<'person'>(), documentId: idOf<'document'>() })

/**
 * Signs a corrected version whose room does nothing more on it: the assessment and the urgency stand as they were
 * decided, only the document is put right. Only who may sign the document may sign its correction.
 */
function signCorrection(
  acting: Acting,
  writing: Writing,
  draftId: Id<'draft'>,
  signing: Omit<Signing, 'deadlines'>,
): Promise<Result<Signed, AccessRefusal | NotSignable>> {
  return perform<Signed, AccessRefusal | NotSignable>(
    acting,
    { act: writing.sign, object: 'draft', objectId: draftId },
    Done,
    async (tx, gate) => {
      const draft = await readDraftById(tx, draftId)
      if (!draft || draft.corrects === null || draft.kind !== writing.definition.number) throw notFound()
      const permitted = await gate.permit({ child: draft.childId })
      if (!permitted.ok) return permitted
      const signed = await signDocument(tx, acting, writing.definition, draft, { ...signing, deadlines: [] })
      if (!signed.ok) return signed
      await appendAct(tx, performerOf(acting), {
        name: 'document:correct',
        childId: draft.childId,
        matterId: draft.matterId,
        documentId: signed.value.id,
        basis: clientDataAct('22'),
        reason: signed.value.correctionReason,
        facts: { number: writing.definition.number, version: signed.value.version },
      })
      gate.trace({
        person: draft.childId,
        object: 'document',
        objectId: signed.value.id,
        objectVersion: signed.value.version,
      })
      return ok({ childId: draft.childId, documentId: signed.value.id })
    },
  )
}

/** What is asked when a document is signed. The draft may be gone already when the same form comes a second time. */
export type SigningWish = Omit<ToSign, 'item'> & { readonly item: ToSign['item']; readonly correction: boolean }

/** Signs a document by the act of its room, or as a correction. Undefined when it is signed on a screen of its own. */
export function signWriting(
  acting: Acting,
  writing: Writing,
  wish: SigningWish,
): Promise<Result<Signed, Refusal>> | undefined {
  if (wish.correction && !writing.correctsItself) return signCorrection(acting, writing, wish.draft, wish.signing)
  return writing.signHere?.(acting, wish)
}
