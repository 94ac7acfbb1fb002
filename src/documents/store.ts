import { z } from 'zod'
import type { PlainDate } from '../kernel/day.ts'
import { type Id, idOf } from '../kernel/id.ts'
import type { Language } from '../kernel/language.ts'
import type { Reads, Writes } from '../platform/db.ts'
import type { Draft, DraftValue } from './field.ts'

const Value: z.ZodType<DraftValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(Value), z.record(z.string(), Value)]),
)
const Content: z.ZodType<Draft> = z.record(z.string(), Value)

/** A document being written. What cannot be read yet stands in the content as it was typed. */
export type StoredDraft = {
  readonly id: Id<'draft'>
  readonly childId: Id<'person'>
  readonly matterId: Id<'matter'> | null
  readonly kind: string
  readonly content: Draft
  readonly corrects: Id<'document'> | null
  /** The message it answers, when it answers one. */
  readonly itemId: Id<'intake_item'> | null
  /** The language the document is written in. */
  readonly language: Language
  /** Why a signed document is corrected; null when none is. */
  readonly reason: string | null
  readonly writtenBy: Id<'worker'>
  readonly writtenAt: Date
  readonly version: number
}

const draftColumns = [
  'id',
  'child_id as childId',
  'matter_id as matterId',
  'kind',
  'content',
  'corrects',
  'item_id as itemId',
  'language',
  'reason',
  'written_by as writtenBy',
  'written_at as writtenAt',
  'version',
] as const

type WrittenDraft = Omit<StoredDraft, 'content'> & { content: unknown }

function readDraft(row: WrittenDraft): StoredDraft {
  return { ...row, content: Content.parse(row.content) }
}

/** One draft, or undefined when not there or not for the acting worker. */
export async function findDraft(db: Reads, id: Id<'draft'>): Promise<StoredDraft | undefined> {
  const row = await db.selectFrom('draft').select(draftColumns).where('id', '=', id).executeTakeFirst()
  return row && readDraft(row)
}

/** The drafts of a child, the latest first. */
export async function listDraftsOf(db: Reads, child: Id<'person'>): Promise<StoredDraft[]> {
  const rows = await db
    .selectFrom('draft')
    .select(draftColumns)
    .where('child_id', '=', child)
    .orderBy('written_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(readDraft)
}

/** A draft in a list: what it is and whose, without what it says. */
export type DraftRow = Pick<StoredDraft, 'id' | 'childId' | 'matterId' | 'kind' | 'corrects' | 'writtenAt'>

/** The drafts that the worker wrote last and has not finished, of children the worker may see, the latest first. */
export async function listDraftsBy(db: Reads, worker: Id<'worker'>): Promise<DraftRow[]> {
  return db
    .selectFrom('draft')
    .select(['id', 'child_id as childId', 'matter_id as matterId', 'kind', 'corrects', 'written_at as writtenAt'])
    .where('written_by', '=', worker)
    .orderBy('written_at', 'desc')
    .limit(50)
    .execute()
}

/** The draft of this kind that is being written about the subject, if there is one; what belongs to no matter is the child's. */
export async function findDraftOf(
  db: Reads,
  kind: string,
  subject: {
    readonly childId: Id<'person'>
    readonly matterId: Id<'matter'> | null
    readonly itemId?: Id<'intake_item'> | null | undefined
  },
): Promise<StoredDraft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select(draftColumns)
    .where('child_id', '=', subject.childId)
    .where('kind', '=', kind)
    .where('matter_id', 'is not distinct from', subject.matterId)
    .where('item_id', 'is not distinct from', subject.itemId ?? null)
    .where('corrects', 'is', null)
    .orderBy('written_at', 'desc')
    .executeTakeFirst()
  return row && readDraft(row)
}

/** Stores a new draft. */
export async function insertDraft(tx: Writes, draft: Omit<StoredDraft, 'version'> & { county: string }): Promise<void> {
  await tx
    .insertInto('draft')
    .values({
      id: draft.id,
      county: draft.county,
      child_id: draft.childId,
      matter_id: draft.matterId,
      kind: draft.kind,
      content: JSON.stringify(draft.content),
      corrects: draft.corrects,
      item_id: draft.itemId,
      language: draft.language,
      reason: draft.reason,
      written_by: draft.writtenBy,
      written_at: draft.writtenAt,
    })
    .execute()
}

/** Saves over the version that was seen; false when somebody else saved first (DUR-7). */
export async function saveDraftOver(
  tx: Writes,
  draft: Pick<StoredDraft, 'id' | 'content' | 'version'> & { writtenBy: Id<'worker'>; writtenAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('draft')
    .set({
      content: JSON.stringify(draft.content),
      written_by: draft.writtenBy,
      written_at: draft.writtenAt,
      version: draft.version + 1,
    })
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a draft that was signed or thrown away; false when it was saved again after this version, or is gone. */
export async function deleteDraft(tx: Writes, draft: Pick<StoredDraft, 'id' | 'version'>): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('draft')
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** A signed document. Content and wording are as they were on the day of signing; nothing of it ever changes. */
export type SignedDocument = {
  readonly id: Id<'document'>
  readonly childId: Id<'person'>
  readonly matterId: Id<'matter'> | null
  readonly kind: string
  readonly number: string
  readonly structure: string
  /** The same for every version of one document. */
  readonly setId: string
  readonly version: number
  readonly language: Language
  readonly content: Draft
  readonly wording: unknown
  readonly law: unknown
  readonly hash: string
  readonly signer: string
  readonly signedAt: Date
  readonly signedOn: PlainDate
  readonly supersedes: Id<'document'> | null
  readonly correctionReason: string | null
  /** Where what is no part of the content stands (the reporter), and a salted hash of it; null when the content is whole. */
  readonly keptApart: KeptApart | null
}

const KeptApart = z.object({ id: idOf<'reporter'>(), hash: z.string() })
export type KeptApart = z.output<typeof KeptApart>

/** Stores a signed document. */
export async function insertDocument(
  tx: Writes,
  document: Omit<SignedDocument, 'signer' | 'wording' | 'law'> & {
    county: string
    wording: string
    law: string
    signedBy: Id<'worker'>
  },
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id: document.id,
      county: document.county,
      child_id: document.childId,
      matter_id: document.matterId,
      kind: document.kind,
      number: document.number,
      structure: document.structure,
      set_id: document.setId,
      version: document.version,
      language: document.language,
      content: JSON.stringify(document.content),
      wording: document.wording,
      law: document.law,
      hash: document.hash,
      signed_by: document.signedBy,
      signed_at: document.signedAt,
      signed_on: document.signedOn,
      supersedes: document.supersedes,
      correction_reason: document.correctionReason,
      kept_apart: document.keptApart && JSON.stringify(document.keptApart),
    })
    .execute()
}

/** One signed document, or undefined when not there or not for the acting worker. */
export async function findDocument(db: Reads, id: Id<'document'>): Promise<SignedDocument | undefined> {
  const row = await db
    .selectFrom('document')
    .innerJoin('worker', 'worker.id', 'document.signed_by')
    .select([
      'document.id as id',
      'document.child_id as childId',
      'document.matter_id as matterId',
      'document.kind as kind',
      'document.number as number',
      'document.structure as structure',
      'document.set_id as setId',
      'document.version as version',
      'document.language as language',
      'document.content as content',
      'document.wording as wording',
      'document.law as law',
      'document.hash as hash',
      'worker.name as signer',
      'document.signed_at as signedAt',
      'document.signed_on as signedOn',
      'document.supersedes as supersedes',
      'document.correction_reason as correctionReason',
      'document.kept_apart as keptApart',
    ])
    .where('document.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, content: Content.parse(row.content), keptApart: KeptApart.nullable().parse(row.keptApart) }
}

/** A line of a list of documents: what it is, who signed it, and whether a later version has taken its place. */
export type DocumentRow = {
  readonly id: Id<'document'>
  readonly kind: string
  readonly number: string
  readonly version: number
  readonly setId: string
  readonly signer: string
  readonly signedAt: Date
  readonly signedOn: PlainDate
  readonly correctionReason: string | null
  readonly superseded: boolean
}

/** The documents of a child, the newest first. With `set`, every version of that one document. */
export async function listDocuments(
  db: Reads,
  child: Id<'person'>,
  which: { set?: string | undefined; size: number },
): Promise<DocumentRow[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('worker', 'worker.id', 'document.signed_by')
    .leftJoin('document as later', 'later.supersedes', 'document.id')
    .select([
      'document.id as id',
      'document.kind as kind',
      'document.number as number',
      'document.version as version',
      'document.set_id as setId',
      'worker.name as signer',
      'document.signed_at as signedAt',
      'document.signed_on as signedOn',
      'document.correction_reason as correctionReason',
      'later.id as laterId',
    ])
    .where('document.child_id', '=', child)
    .$if(which.set !== undefined, (query) => query.where('document.set_id', '=', which.set ?? ''))
    .orderBy('document.signed_at', 'desc')
    .orderBy('document.version', 'desc')
    .limit(which.size)
    .execute()
  return rows.map(({ laterId, ...row }) => ({ ...row, superseded: laterId !== null }))
}
