import type { PlainDate } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import type { ChildId, ClockKind, DocumentId, ItemId, MatterId } from '../matter.ts'

/** A clock to be started; `deadline` is the whole count as JSON. */
export type NewClock = {
  readonly id: Id<'clock'>
  readonly county: string
  readonly childId: ChildId | null
  readonly matterId: MatterId | null
  readonly itemId: ItemId | null
  readonly documentId: DocumentId | null
  readonly kind: ClockKind
  readonly countedFrom: PlainDate
  readonly nominal: PlainDate
  readonly lastPermitted: PlainDate
  readonly safe: PlainDate
  readonly deadline: string
  readonly startedAt: Date
}

/** Starts a clock. */
export async function insertClock(tx: Writes, clock: NewClock): Promise<void> {
  await tx
    .insertInto('clock')
    .values({
      id: clock.id,
      county: clock.county,
      child_id: clock.childId,
      matter_id: clock.matterId,
      item_id: clock.itemId,
      document_id: clock.documentId,
      kind: clock.kind,
      counted_from: clock.countedFrom,
      nominal: clock.nominal,
      last_permitted: clock.lastPermitted,
      safe: clock.safe,
      deadline: clock.deadline,
      started_at: clock.startedAt,
      met_on: null,
      stopped_on: null,
      stopped_because: null,
    })
    .execute()
}

/** A clock as screens show it. */
export type ClockRow = {
  readonly id: Id<'clock'>
  readonly kind: string
  readonly childId: ChildId | null
  readonly countedFrom: PlainDate
  readonly nominal: PlainDate
  readonly lastPermitted: PlainDate
  readonly safe: PlainDate
  readonly deadline: unknown
  readonly metOn: PlainDate | null
  readonly stoppedOn: PlainDate | null
}

const clockColumns = [
  'id',
  'kind',
  'child_id as childId',
  'counted_from as countedFrom',
  'nominal',
  'last_permitted as lastPermitted',
  'safe',
  'deadline',
  'met_on as metOn',
  'stopped_on as stoppedOn',
] as const

/** The clocks that run for a child, the nearest first. */
export async function listRunningClocksOf(db: Reads, child: ChildId): Promise<ClockRow[]> {
  return db
    .selectFrom('clock')
    .select(clockColumns)
    .where('child_id', '=', child)
    .where('running', '=', true)
    .orderBy('last_permitted')
    .limit(50)
    .execute()
}

/** The clocks of a matter, whatever their state. */
export async function listClocksOfMatter(db: Reads, matter: MatterId): Promise<ClockRow[]> {
  return db.selectFrom('clock').select(clockColumns).where('matter_id', '=', matter).orderBy('started_at').execute()
}

/** Marks clocks of a kind as met on a day: those of the matter, or all running ones of the child. */
export async function markMet(
  tx: Writes,
  which: { matterId?: MatterId; childId?: ChildId },
  kinds: readonly ClockKind[],
  on: PlainDate,
): Promise<void> {
  await tx
    .updateTable('clock')
    .set({ met_on: on })
    .$if(which.matterId !== undefined, (query) => query.where('matter_id', '=', which.matterId ?? null))
    .$if(which.childId !== undefined, (query) => query.where('child_id', '=', which.childId ?? null))
    .where('kind', 'in', [...kinds])
    .where('running', '=', true)
    .execute()
}

/** Stops running clocks without their being met, with the reason as a code. */
export async function markStopped(
  tx: Writes,
  matter: MatterId,
  kinds: readonly ClockKind[],
  on: PlainDate,
  because: string,
): Promise<void> {
  await tx
    .updateTable('clock')
    .set({ stopped_on: on, stopped_because: because })
    .where('matter_id', '=', matter)
    .where('kind', 'in', [...kinds])
    .where('running', '=', true)
    .execute()
}

/** Gives a matter's clocks and acts the child, once the child is known. */
export async function nameChild(tx: Writes, matter: MatterId, child: ChildId): Promise<void> {
  await tx.updateTable('clock').set({ child_id: child }).where('matter_id', '=', matter).execute()
}
