import type { z } from 'zod'
import { helsinkiDay } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import type { Acting } from '../platform/acting.ts'
import { inTransaction, type Writes } from '../platform/db.ts'
import { DeadEnd, notFound } from '../platform/refuse.ts'
import { type UseLine, writeUseLog } from '../platform/use-log.ts'
import {
  type AccessRefusal,
  type ActName,
  type AssignmentRelation,
  decideAccess,
  policy,
  type Relation,
  type Standing,
} from './access.ts'
import {
  endAssignments,
  endAssignmentsOfAll,
  findSubmission,
  findWorkerCard,
  holdChild,
  holdKey,
  insertAssignment,
  insertSubmission,
  lastingRelationsTo,
  relationsTo,
  responsibleFor,
  socialWorkersWithCaseload,
  type WorkerCard,
} from './store.ts'

export type { WorkerCard } from './store.ts'

/** A look or an act, and the thing it concerns: enough to leave a line also when it fails. */
export type Deed = { readonly act: ActName; readonly object: string; readonly objectId?: string | undefined }

/** Whose data, and whether it still lies on the duty desk (where being on duty is relation enough). */
export type Whose = { readonly child?: Id<'person'> | null | undefined; readonly onDesk?: boolean | undefined }

/** The gate inside a look or an act. */
export type Gate = {
  /** Opens the act for this child, or throws "not found"; a worker who is no social worker is refused with the section. */
  permit(whose: Whose): Promise<Result<Relation, AccessRefusal>>
  /** Notes whose data is shown or changed; written to the use log before the transaction ends. */
  trace(line: UseLine): void
}

/**
 * A look at client data: permit and load inside `work`; every person shown is traced; the lines are written in
 * the same transaction (AUD-4). A look that traces nobody is a mistake of ours and throws.
 */
export async function look<T>(acting: Acting, deed: Deed, work: (tx: Writes, gate: Gate) => Promise<T>): Promise<T> {
  return leavingATrace(acting, deed, async (tx) => {
    const { gate, finish } = makeGate(tx, acting, deed, 'look')
    const seen = await work(tx, gate)
    await finish()
    return seen
  })
}

/**
 * An act: permit and load, decide, save, record, in one transaction. The same form key gives the same answer
 * again and writes nothing twice (DUR-6). A refusal rolls everything back and is itself recorded.
 */
export async function perform<Answer, Refusal>(
  acting: Acting,
  deed: Deed,
  answer: z.ZodType<Answer>,
  work: (tx: Writes, gate: Gate) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> {
  const { key } = acting
  const result = await leavingATrace(acting, deed, async (tx): Promise<Result<Answer, Refusal>> => {
    if (key) {
      await holdKey(tx, key)
      const earlier = await findSubmission(tx, key)
      if (earlier && earlier.act !== deed.act) throw notFound()
      if (earlier) return ok(answer.parse(earlier.answer))
    }
    const { gate, finish } = makeGate(tx, acting, deed, 'act')
    const done = await work(tx, gate)
    if (!done.ok) return done
    await finish()
    if (key) {
      const stored = JSON.stringify(done.value)
      await insertSubmission(tx, {
        key,
        county: acting.worker.county,
        worker: acting.worker.workerId,
        act: deed.act,
        answer: stored,
        at: acting.at,
      })
    }
    return done
  })
  if (!result.ok) await recordFailure(acting, deed, 'refused')
  return result
}

/**
 * Acts on one child's matter go one after the other: what an act finds out of it after the gate (an open matter, a running
 * client relationship) still holds when it writes. A look waits for nobody.
 */
function makeGate(
  tx: Writes,
  acting: Acting,
  deed: Deed,
  kind: 'look' | 'act',
): { gate: Gate; finish: () => Promise<void> } {
  const lines: UseLine[] = []
  let relation: Relation | undefined
  const gate: Gate = {
    async permit(whose) {
      const decided = decideAccess(deed.act, await standingTo(tx, acting, whose))
      if (decided.open) {
        relation = decided.relation
        if (kind === 'act' && whose.child) await holdChild(tx, whose.child)
        return ok(decided.relation)
      }
      if (decided.closed.kind === 'not-a-social-worker') {
        // The relation holds: a look may go on and say why the act is not for this worker.
        const { kind: why, basis } = decided.closed
        relation = decided.closed.relation
        return no({ kind: why, basis })
      }
      throw notFound()
    },
    trace: (line) => lines.push(line),
  }
  const finish = async (): Promise<void> => {
    if (relation === undefined) throw new Error(`The act ${deed.act} went on without asking the gate.`)
    if (lines.length === 0) return noOneWasShown(deed)
    await writeUseLog(
      tx,
      acting,
      { act: deed.act, purpose: policy[deed.act].purpose, relation, outcome: 'done' },
      lines,
    )
  }
  return { gate, finish }
}

/** How the acting worker stands towards a child's matter now: what `decideAccess` asks, also for acts that a page only offers. */
export async function standingTo(tx: Writes, acting: Acting, { child, onDesk }: Whose): Promise<Standing> {
  const { worker } = acting
  const assigned = child ? await relationsTo(tx, worker.workerId, child, acting.at) : []
  return { ...worker, relations: onDesk && worker.onDuty ? ['on-duty', ...assigned] : assigned }
}

/** A list may be empty; anything else that shows nobody has forgotten to say whom it showed. */
function noOneWasShown(deed: Deed): void {
  if (deed.object !== 'list') throw new Error(`The act ${deed.act} left no line in the use log.`)
}

async function leavingATrace<T>(acting: Acting, deed: Deed, work: (tx: Writes) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(
      acting.db,
      { county: acting.worker.county, worker: acting.worker.workerId, at: acting.at },
      work,
    )
  } catch (error) {
    if (error instanceof DeadEnd && error.kind === 'not-found') await recordFailure(acting, deed, 'not-found')
    throw error
  }
}

/** A refused or missed attempt is recorded outside the transaction that was rolled back. */
async function recordFailure(acting: Acting, deed: Deed, outcome: 'refused' | 'not-found'): Promise<void> {
  await inTransaction(
    acting.db,
    { county: acting.worker.county, worker: acting.worker.workerId, at: acting.at },
    (tx) =>
      writeUseLog(tx, acting, { act: deed.act, purpose: policy[deed.act].purpose, relation: 'none', outcome }, [
        { person: undefined, object: deed.object, objectId: deed.objectId },
      ]),
  )
}

/** Makes other acts on the child's matter wait for this one: for an act that finds out in its course which child it is about. */
export function actAlone(tx: Writes, child: Id<'person'>): Promise<void> {
  return holdChild(tx, child)
}

/** Gives a worker a task relation to a child from now on; one that runs already and has no end goes on. */
export async function assign(
  tx: Writes,
  acting: Acting,
  assignment: { worker: Id<'worker'>; child: Id<'person'>; relation: AssignmentRelation; ground: string },
): Promise<void> {
  const lasting = await lastingRelationsTo(tx, assignment.worker, assignment.child, acting.at)
  if (lasting.includes(assignment.relation)) return
  await insertAssignment(tx, {
    ...assignment,
    id: newId<'assignment'>(acting.at, acting.chance),
    county: acting.worker.county,
    beginsAt: acting.at,
  })
}

/** For how long somebody who hands a child's matter over may still see it, to finish what is in hand. A choice of ours, not law. */
const afterworkDays = 14

/** Ends a worker's task relations once what is in hand can be finished: two weeks from now. */
export async function releaseAfterwards(
  tx: Writes,
  acting: Acting,
  worker: Id<'worker'>,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
): Promise<void> {
  await endAssignments(tx, worker, child, relations, new Date(acting.at.getTime() + afterworkDays * 86_400_000))
}

/** Ends a worker's task relations of these kinds to a child, now. */
export async function release(
  tx: Writes,
  acting: Acting,
  worker: Id<'worker'>,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
): Promise<void> {
  await endAssignments(tx, worker, child, relations, acting.at)
}

/** Ends everybody's task relations of these kinds to a child once what is in hand can be finished: two weeks from now. */
export async function releaseEverybodyAfterwards(
  tx: Writes,
  acting: Acting,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
): Promise<void> {
  await endAssignmentsOfAll(tx, child, relations, new Date(acting.at.getTime() + afterworkDays * 86_400_000))
}

/** Ends everybody's task relations of these kinds to a child, now. */
export async function releaseEverybody(
  tx: Writes,
  acting: Acting,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
): Promise<void> {
  await endAssignmentsOfAll(tx, child, relations, acting.at)
}

/** The child's responsible social worker now, when there is one. */
export function responsibleWorker(tx: Writes, acting: Acting, child: Id<'person'>): ReturnType<typeof responsibleFor> {
  return responsibleFor(tx, child, acting.at)
}

/** The acting worker as documents name one. Throws when the row is gone: whoever is signed in has one. */
export async function ownCard(tx: Writes, acting: Acting): Promise<WorkerCard> {
  const card = await findWorkerCard(tx, acting.worker.workerId)
  if (!card) throw new Error(`Worker ${acting.worker.workerId} is signed in and has no row.`)
  return card
}

/** Who may be named responsible, each with the number of children now (LSL 13 b §). */
export function eligibleWorkers(tx: Writes, acting: Acting): ReturnType<typeof socialWorkersWithCaseload> {
  return socialWorkersWithCaseload(tx, acting.worker.county, acting.at, helsinkiDay(acting.at))
}
