import { helsinkiDay } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { Language } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import type { Deadline } from '../law/deadline.ts'
import type { Acting } from '../platform/acting.ts'
import type { Writes } from '../platform/db.ts'
import { builtInLists, type CodeLists, withCountyEntries } from './code-lists.ts'
import type { Definition, Draft, Masking } from './field.ts'
import { freeze, keptApart, type NotSignable } from './freeze.ts'
import { apartHash, contentHash } from './seal.ts'
import { listCurrentCodes } from './store/code-entries.ts'
import {
  type DocumentRow,
  type DraftRow,
  deleteDraft,
  findDocument,
  findDraft,
  findDraftOf,
  insertDocument,
  insertDraft,
  listDocuments,
  listDraftsBy,
  listDraftsOf,
  type SignedDocument,
  type StoredDraft,
  saveDraftOver,
} from './store.ts'

export type { DocumentRow, DraftRow, SignedDocument, StoredDraft } from './store.ts'

/** Why a draft cannot be saved: somebody else saved meanwhile. Both texts are shown side by side. */
export type DraftRefusal = { readonly kind: 'newer-draft'; readonly newer: StoredDraft }

/** What a document is about, inside an act of a room that has asked the gate. */
export type Subject = {
  readonly childId: Id<'person'>
  readonly matterId: Id<'matter'> | null
  /** The message that the document answers, when it answers one. */
  readonly itemId?: Id<'intake_item'> | null | undefined
  /** The language the document is written in; Finnish unless told otherwise. */
  readonly language?: Language | undefined
}

/** The draft of this kind that is being written, or a new one with what is known already. */
export async function openDraft(
  tx: Writes,
  acting: Acting,
  definition: Definition,
  subject: Subject,
  prefilled: Draft,
): Promise<StoredDraft> {
  const there = await findDraftOf(tx, definition.number, subject)
  if (there) return there
  return startDraft(tx, acting, definition, subject, prefilled)
}

/** A new draft that corrects a signed document, with the reason; signed, it becomes the next version (ATL 22 §). */
export async function startCorrection(
  tx: Writes,
  acting: Acting,
  definition: Definition,
  document: SignedDocument,
  reason: string,
): Promise<StoredDraft> {
  return startDraft(tx, acting, definition, document, document.content, { corrects: document.id, reason })
}

async function startDraft(
  tx: Writes,
  acting: Acting,
  definition: Definition,
  subject: Subject,
  content: Draft,
  correction?: { readonly corrects: Id<'document'>; readonly reason: string },
): Promise<StoredDraft> {
  const draft = {
    id: newId<'draft'>(acting.at, acting.chance),
    childId: subject.childId,
    matterId: subject.matterId,
    kind: definition.number,
    content,
    corrects: correction?.corrects ?? null,
    itemId: subject.itemId ?? null,
    language: subject.language ?? 'fi',
    reason: correction?.reason ?? null,
    writtenBy: acting.worker.workerId,
    writtenAt: acting.at,
  }
  await insertDraft(tx, { ...draft, county: acting.worker.county })
  return { ...draft, version: 1 }
}

/** Reads a draft inside a look or an act. */
export function readDraftById(tx: Writes, id: Id<'draft'>): Promise<StoredDraft | undefined> {
  return findDraft(tx, id)
}

/** The child's drafts. */
export function draftsOf(tx: Writes, child: Id<'person'>): Promise<StoredDraft[]> {
  return listDraftsOf(tx, child)
}

/** What the acting worker has begun to write and not finished, without the contents. */
export function ownDrafts(tx: Writes, acting: Acting): Promise<DraftRow[]> {
  return listDraftsBy(tx, acting.worker.workerId)
}

/** The draft of this kind that is being written in the matter, if there is one. */
export function draftInMatter(tx: Writes, definition: Definition, subject: Subject): Promise<StoredDraft | undefined> {
  return findDraftOf(tx, definition.number, subject)
}

/** Saves what was written over the version that was seen. Nothing that was typed is lost: what cannot be read yet is kept as it was typed. */
export async function saveDraft(
  tx: Writes,
  acting: Acting,
  draft: StoredDraft,
  seen: number,
  content: Draft,
): Promise<Result<StoredDraft, DraftRefusal>> {
  const next: StoredDraft = {
    ...draft,
    content,
    version: seen,
    writtenBy: acting.worker.workerId,
    writtenAt: acting.at,
  }
  if (await saveDraftOver(tx, next)) return ok({ ...next, version: seen + 1 })
  return no({ kind: 'newer-draft', newer: (await findDraft(tx, draft.id)) ?? draft })
}

/** Throws a draft away; false when somebody saved it after the version that was seen. */
export function discardDraft(tx: Writes, draft: Pick<StoredDraft, 'id' | 'version'>): Promise<boolean> {
  return deleteDraft(tx, draft)
}

/** What signing adds to the content: the language it is worded in, the deadlines it rests on, and why a correction is made. */
export type Signing = {
  readonly language: Language
  /** The lists as the program comes with them; the county's own entries are laid over them. */
  readonly lists: CodeLists
  readonly deadlines: readonly Deadline[]
  readonly reason?: string | undefined
  /** The version of the draft that was read before signing; a newer one is not signed unread. */
  readonly seen?: number | undefined
  /** A class of values that is no part of what is signed: they stand in another row, and the document keeps that row's id and a salted hash of them. */
  readonly apart?: { readonly masking: Masking; readonly id: Id<'reporter'>; readonly salt: Uint8Array } | undefined
}

/**
 * Signs a document: checks it whole, freezes headings, questions and answers as worded today with the law versions used
 * and a hash over all of it (DUR-12), and removes the draft. A correction becomes the next version, with its reason.
 */
export async function signDocument(
  tx: Writes,
  acting: Acting,
  definition: Definition,
  draft: Pick<StoredDraft, 'childId' | 'matterId' | 'content' | 'corrects'> & {
    readonly id?: Id<'draft'> | undefined
    readonly version?: number | undefined
    readonly reason?: string | null | undefined
  },
  signing: Signing,
): Promise<Result<SignedDocument, NotSignable | { readonly kind: 'changed-meanwhile' }>> {
  // Who signs has read what is signed: a draft saved again since then is not it.
  if (signing.seen !== undefined && draft.version !== signing.seen) return no({ kind: 'changed-meanwhile' })
  const law = signing.deadlines.map(({ parameter }) => ({
    id: parameter.id,
    value: parameter.value,
    validFrom: parameter.validFrom,
  }))
  const { apart, language } = signing
  const lists = await listsOf(tx, signing.lists)
  const frozen = freeze(definition, draft.content, { language, law, lists, ...(apart && { apart: apart.masking }) })
  if (!frozen.ok) return frozen
  const earlier = draft.corrects ? await findDocument(tx, draft.corrects) : undefined
  const id = newId<'document'>(acting.at, acting.chance)
  const document = {
    id,
    childId: draft.childId,
    matterId: draft.matterId,
    kind: definition.number,
    number: definition.number,
    structure: definition.structure,
    setId: earlier?.setId ?? id,
    version: (earlier?.version ?? 0) + 1,
    language: signing.language,
    content: frozen.value.content,
    hash: contentHash(frozen.value),
    signedAt: acting.at,
    signedOn: helsinkiDay(acting.at),
    supersedes: earlier?.id ?? null,
    correctionReason: earlier ? (signing.reason ?? draft.reason ?? '') : null,
    keptApart: apart
      ? { id: apart.id, hash: apartHash(keptApart(definition, draft.content, apart.masking, lists), apart.salt) }
      : (earlier?.keptApart ?? null),
  }
  await insertDocument(tx, {
    ...document,
    county: acting.worker.county,
    signedBy: acting.worker.workerId,
    wording: JSON.stringify(frozen.value.wording),
    law: JSON.stringify(frozen.value.law),
  })
  if (draft.id && draft.version !== undefined && !(await deleteDraft(tx, { id: draft.id, version: draft.version })))
    return no({ kind: 'changed-meanwhile' })
  return ok({ ...document, signer: acting.worker.name, wording: frozen.value.wording, law: frozen.value.law })
}

/** The lists with the codes that the acting county has entered; one query. */
export async function listsOf(tx: Writes, lists: CodeLists = builtInLists): Promise<CodeLists> {
  return withCountyEntries(lists, await listCurrentCodes(tx))
}

/** Reads a signed document inside a look or an act. */
export function readDocument(tx: Writes, id: Id<'document'>): Promise<SignedDocument | undefined> {
  return findDocument(tx, id)
}

/** The child's documents, the newest first; with `set`, every version of one. */
export function documentsOf(
  tx: Writes,
  child: Id<'person'>,
  which: { set?: string | undefined; size: number },
): Promise<DocumentRow[]> {
  return listDocuments(tx, child, which)
}
