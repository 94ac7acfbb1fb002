import { z } from 'zod'
import { type AccessRefusal, decideAccess } from '../../access/access.ts'
import { type Gate, look, perform, standingTo } from '../../access/acts.ts'
import { assessmentOf, readAssessment } from '../../casework/assessment/acts.ts'
import type { AssessmentId } from '../../casework/assessment/assessment.ts'
import { readMatter } from '../../casework/matter/acts.ts'
import type { ChildId, ItemId, Matter } from '../../casework/matter/matter.ts'
import { openItem } from '../../casework/notification/acts/handle.ts'
import { readItem } from '../../casework/notification/acts/view.ts'
import { type Item, takeItemStep } from '../../casework/notification/notification.ts'
import {
  type DocumentRow,
  type DraftRefusal,
  discardDraft,
  documentsOf,
  draftsOf,
  listsOf,
  openDraft,
  readDocument,
  readDraftById,
  type StoredDraft,
  saveDraft,
} from '../../documents/acts.ts'
import { canonicalJson } from '../../documents/canonical.ts'
import type { CodeLists } from '../../documents/code-lists.ts'
import type { Draft } from '../../documents/field.ts'
import { joined } from '../../documents/joined.ts'
import { prefilled } from '../../documents/prefill.ts'
import { type Id, idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import { personById } from '../../people/acts.ts'
import type { Person } from '../../people/people.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'
import type { Refusal } from '../texts/refusals.ts'
import { type Facts, gatherFacts, knownFrom } from './known.ts'
import { type Writing, writingOf } from './writings.ts'

/** From what a document is begun. */
export type Begun =
  | { readonly from: 'child'; readonly id: ChildId }
  | { readonly from: 'item'; readonly id: ItemId }
  | { readonly from: 'assessment'; readonly id: AssessmentId }

type Found = {
  readonly childId: ChildId
  readonly item?: Item | undefined
  readonly subject: Parameters<typeof openDraft>[3]
  readonly about: Omit<Parameters<typeof gatherFacts>[3], 'language'>
}

/** What there is before a document is begun: a draft that goes on, documents of the kind, and whether one may be begun now. */
export type Beginning = {
  readonly writing: Writing
  readonly child: Person
  readonly draft: Pick<StoredDraft, 'id' | 'writtenAt' | 'language'> | undefined
  readonly signed: readonly DocumentRow[]
  readonly refused: Refusal | undefined
  /** The item it is begun from: whoever assesses an item need not see the child's page. */
  readonly itemId: ItemId | undefined
}

/** Shows what there is before a document is begun; changes nothing. */
export function viewBeginning(acting: Acting, writing: Writing, begun: Begun): Promise<Beginning> {
  return look(acting, { act: writing.write, object: objectOf(begun), objectId: begun.id }, async (tx, gate) => {
    const found = await findToRead(tx, acting, gate, begun)
    const facts = await gatherFacts(tx, acting, found.childId, { language: 'fi', ...found.about })
    gate.trace({ person: found.childId, object: objectOf(begun), objectId: begun.id })
    for (const kin of facts.people) gate.trace({ person: kin.personId, object: 'kinship', objectId: found.childId })
    const drafts = await draftsOf(tx, found.childId)
    const signed = await documentsOf(tx, found.childId, { size: 100 })
    const may = writing.mayBegin(facts)
    return {
      writing,
      child: facts.child,
      draft: drafts.find((draft) => isSame(draft, writing, found.subject)),
      signed: signed.filter(({ number, superseded }) => number === writing.definition.number && !superseded),
      refused: may.ok ? stepRefusal(writing, found) : may.refusal,
      itemId: begun.from === 'item' ? begun.id : undefined,
    }
  })
}

function isSame(draft: StoredDraft, writing: Writing, subject: Found['subject']): boolean {
  return (
    draft.kind === writing.definition.number &&
    draft.corrects === null &&
    draft.matterId === subject.matterId &&
    draft.itemId === (subject.itemId ?? null)
  )
}

/** Urgency is assessed only while the item waits for it. */
function stepRefusal(writing: Writing, { item }: Found): Refusal | undefined {
  const step = item && writing.write === 'urgency:assess' ? takeItemStep(item, 'assessUrgency') : undefined
  return step === undefined || step.ok ? undefined : step.refusal
}

function objectOf(begun: Begun): string {
  return begun.from === 'item' ? 'intake-item' : begun.from
}

async function findToRead(tx: Writes, acting: Acting, gate: Gate, begun: Begun): Promise<Found> {
  if (begun.from === 'item') {
    const { item, matter } = await readItem(tx, acting, gate, begun.id)
    if (!item.childId) throw notFound()
    return foundItem(item.childId, matter, item)
  }
  const found = await findOther(tx, begun)
  await gate.permit({ child: found.childId })
  return found
}

function foundItem(childId: ChildId, matter: Matter, item: Item): Found {
  return { childId, item, subject: { childId, matterId: matter.id, itemId: item.id }, about: { matter, item: item.id } }
}

async function findOther(tx: Writes, begun: Exclude<Begun, { from: 'item' }>): Promise<Found> {
  if (begun.from === 'child') {
    const child = await personById(tx, begun.id)
    if (!child) throw notFound()
    return { childId: begun.id, subject: { childId: begun.id, matterId: null }, about: {} }
  }
  const assessment = await readAssessment(tx, begun.id)
  const matter = assessment && (await readMatter(tx, assessment.matterId))
  if (!assessment || !matter) throw notFound()
  const { childId } = assessment
  return { childId, subject: { childId, matterId: matter.id }, about: { assessment, matter } }
}

const Opened = z.object({ childId: idOf<'person'>(), draftId: idOf<'draft'>() })

/** How a document is begun: its language, and whether the one in force is taken as the ground to write on. */
export type Beginnings = { readonly language: Language; readonly onEarlier: Id<'document'> | undefined }

/** Begins a document with everything that is known already, or goes on with the draft that is there. */
export function beginWriting(
  acting: Acting,
  writing: Writing,
  begun: Begun,
  how: Beginnings,
): Promise<Result<z.output<typeof Opened>, Refusal>> {
  return perform<z.output<typeof Opened>, Refusal>(
    acting,
    { act: writing.write, object: objectOf(begun), objectId: begun.id },
    Opened,
    async (tx, gate) => {
      const found = await findToWrite(tx, acting, gate, begun)
      if (!found.ok) return found
      const { childId, subject, about } = found.value
      const facts = await gatherFacts(tx, acting, childId, { language: how.language, ...about })
      const may = writing.mayBegin(facts)
      if (!may.ok) return may
      const step = stepRefusal(writing, found.value)
      if (step) return no(step)
      const content = await firstContent(tx, writing, facts, how.onEarlier)
      const draft = await openDraft(tx, acting, writing.definition, { ...subject, language: how.language }, content)
      gate.trace({ person: childId, object: 'draft', objectId: draft.id, objectVersion: draft.version })
      return ok({ childId, draftId: draft.id })
    },
  )
}

async function findToWrite(tx: Writes, acting: Acting, gate: Gate, begun: Begun): Promise<Result<Found, Refusal>> {
  if (begun.from === 'item') {
    const opened = await openItem(tx, acting, gate, begun.id)
    return opened.ok ? ok(foundItem(opened.value.childId, opened.value.matter, opened.value.item)) : opened
  }
  const found = await findOther(tx, begun)
  const permitted = await gate.permit({ child: found.childId })
  return permitted.ok ? ok(found) : permitted
}

/** What is known; over an earlier document of the same child, what is known today goes first. */
async function firstContent(
  tx: Writes,
  writing: Writing,
  facts: Facts,
  onEarlier: Id<'document'> | undefined,
): Promise<Draft> {
  const known = prefilled(writing.definition, knownFrom(facts))
  const earlier = onEarlier && (await readDocument(tx, onEarlier))
  if (earlier && earlier.childId === facts.child.id && earlier.number === writing.definition.number)
    return joined(earlier.content, known)
  return joined(known, writing.extras(facts))
}

/** A draft with the child it is about, and how it is written. */
export type DraftView = {
  readonly draft: StoredDraft
  readonly writing: Writing
  readonly child: Person
  /** Whether the acting worker may sign it, and why not. */
  readonly maySign: ReturnType<typeof decideAccess>
  /** The assessment that the draft completes, when it does. */
  readonly assessmentId: AssessmentId | undefined
  /** The lists as the county has them. */
  readonly lists: CodeLists
}

/** Shows a draft. */
export function viewDraft(acting: Acting, id: Id<'draft'>): Promise<DraftView> {
  return openedDraft(acting, id, async (tx, gate, draft, writing) => {
    await gate.permit({ child: draft.childId })
    const child = await personById(tx, draft.childId)
    if (!child) throw notFound()
    gate.trace({ person: child.id, object: 'draft', objectId: id, objectVersion: draft.version })
    const assessment =
      writing.subject === 'assessment' && draft.matterId ? await assessmentOf(tx, draft.matterId) : undefined
    return {
      draft,
      writing,
      child,
      maySign: decideAccess(writing.sign, await standingTo(tx, acting, { child: child.id, onDesk: true })),
      assessmentId: assessment?.id,
      lists: await listsOf(tx),
    }
  })
}

/** A look at a draft in the act of its kind: which act that is stands in the draft, so it is read first and traced after. */
async function openedDraft<T>(
  acting: Acting,
  id: Id<'draft'>,
  work: (tx: Writes, gate: Gate, draft: StoredDraft, writing: Writing) => Promise<T>,
): Promise<T> {
  return look(acting, { act: 'document:write', object: 'draft', objectId: id }, async (tx, gate) => {
    const draft = await readDraftById(tx, id)
    const writing = draft && writingOf(draft.kind)
    if (!draft || !writing) throw notFound()
    return work(tx, gate, draft, writing)
  })
}

const Saved = z.object({ version: z.number() })

/**
 * Saves what was typed over the version that was seen. The same text saved twice is saved once: the version, not the
 * form's key, keeps a draft from being written twice, since one form saves many times.
 */
export function saveWriting(
  acting: Acting,
  id: Id<'draft'>,
  seen: number,
  write: (draft: StoredDraft, writing: Writing, lists: CodeLists) => Draft,
): Promise<Result<z.output<typeof Saved>, AccessRefusal | DraftRefusal>> {
  return perform<z.output<typeof Saved>, AccessRefusal | DraftRefusal>(
    { ...acting, key: undefined },
    { act: 'document:write', object: 'draft', objectId: id },
    Saved,
    async (tx, gate) => {
      const draft = await readDraftById(tx, id)
      const writing = draft && writingOf(draft.kind)
      if (!draft || !writing) throw notFound()
      const permitted = await gate.permit({ child: draft.childId })
      if (!permitted.ok) return permitted
      const content = write(draft, writing, await listsOf(tx))
      if (canonicalJson(content) === canonicalJson(draft.content)) {
        gate.trace({ person: draft.childId, object: 'draft', objectId: id, objectVersion: draft.version })
        return ok({ version: draft.version })
      }
      const saved = await saveDraft(tx, acting, draft, seen, content)
      if (!saved.ok) return saved
      gate.trace({ person: draft.childId, object: 'draft', objectId: id, objectVersion: saved.value.version })
      return ok({ version: saved.value.version })
    },
  )
}

const Discarded = z.object({ childId: idOf<'person'>() })

/** Throws a draft away, unless somebody has saved it since it was seen. */
export function discardWriting(
  acting: Acting,
  id: Id<'draft'>,
  seen: number,
): Promise<Result<z.output<typeof Discarded>, AccessRefusal>> {
  return perform<z.output<typeof Discarded>, AccessRefusal>(
    acting,
    { act: 'document:write', object: 'draft', objectId: id },
    Discarded,
    async (tx, gate) => {
      const draft = await readDraftById(tx, id)
      if (!draft) throw notFound()
      const permitted = await gate.permit({ child: draft.childId })
      if (!permitted.ok) return permitted
      if (!(await discardDraft(tx, { id, version: seen }))) return no({ kind: 'changed-meanwhile' })
      gate.trace({ person: draft.childId, object: 'draft', objectId: id, objectVersion: draft.version })
      return ok({ childId: draft.childId })
    },
  )
}
