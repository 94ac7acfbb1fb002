import { sql } from 'kysely'
import { z } from 'zod'
import { day, PlainDate } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Deadline, ParameterUsed, Step } from '../../../law/deadline.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import { type ChildId, type ClockKind, clockKinds, type DocumentId, type ItemId, type MatterId } from '../matter.ts'

const Kind = z.enum(clockKinds)
const text = (value: unknown): boolean => typeof value === 'string'

/** How a clock was counted, as it was stored on the day it started: the words of the law's lists are read as they were written. */
const StoredDeadline = z.object({
  rule: z.string(),
  from: PlainDate,
  nominal: PlainDate,
  lastPermitted: PlainDate,
  safe: PlainDate,
  steps: z.array(
    z.object({
      on: PlainDate,
      number: z.number().optional(),
      role: z.enum(['counted', 'not-counted', 'left-out', 'anchor', 'shifted']),
      reason: z.custom<NonNullable<Step['reason']>>(text).optional(),
    }),
  ),
  basis: z.object({
    act: z.custom<Deadline['basis']['act']>(text),
    section: z.string(),
    subsection: z.number().optional(),
    point: z.number().optional(),
    chapter: z.string().optional(),
    annex: z.boolean().optional(),
  }),
  parameter: z.object({
    id: z.string(),
    value: z.number(),
    unit: z.custom<ParameterUsed['unit']>(text),
    counting: z.custom<ParameterUsed['counting']>(text),
    validFrom: PlainDate,
    validTo: PlainDate.optional(),
    status: z.custom<ParameterUsed['status']>(text),
    countingStatus: z.custom<ParameterUsed['status']>(text).optional(),
    shiftStatus: z.custom<ParameterUsed['status']>(text).optional(),
    source: z.array(z.string()),
    checkedOn: PlainDate,
  }),
})

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
  readonly kind: ClockKind
  readonly childId: ChildId | null
  readonly documentId: DocumentId | null
  readonly countedFrom: PlainDate
  readonly nominal: PlainDate
  readonly lastPermitted: PlainDate
  readonly safe: PlainDate
  readonly deadline: Deadline
  readonly metOn: PlainDate | null
  readonly stoppedOn: PlainDate | null
}

const clockColumns = [
  'id',
  'kind',
  'child_id as childId',
  'document_id as documentId',
  'counted_from as countedFrom',
  'nominal',
  'last_permitted as lastPermitted',
  'safe',
  'deadline',
  'met_on as metOn',
  'stopped_on as stoppedOn',
] as const

type StoredClock = Omit<ClockRow, 'kind' | 'deadline'> & { readonly kind: string; readonly deadline: unknown }

function readClock(row: StoredClock): ClockRow {
  return { ...row, kind: Kind.parse(row.kind), deadline: StoredDeadline.parse(row.deadline) }
}

/** The clocks that run for a child, the nearest first. */
export async function listRunningClocksOf(db: Reads, child: ChildId): Promise<ClockRow[]> {
  const rows = await db
    .selectFrom('clock')
    .select(clockColumns)
    .where('child_id', '=', child)
    .where('running', '=', true)
    .orderBy('last_permitted')
    .limit(50)
    .execute()
  return rows.map(readClock)
}

/** The running clocks of these children, the nearest first; with `until`, only those whose safe day has come by then. */
export async function listRunningClocksAmong(
  db: Reads,
  children: readonly ChildId[],
  until?: PlainDate,
): Promise<ClockRow[]> {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('clock')
    .select(clockColumns)
    .where('child_id', 'in', [...children])
    .where('running', '=', true)
    .$if(until !== undefined, (query) => query.where('safe', '<=', until ?? day('9999-12-31')))
    .orderBy('last_permitted')
    .orderBy('id')
    .execute()
  return rows.map(readClock)
}

/** The clocks of a matter, whatever their state. */
export async function listClocksOfMatter(db: Reads, matter: MatterId): Promise<ClockRow[]> {
  const rows = await db
    .selectFrom('clock')
    .select(clockColumns)
    .where('matter_id', '=', matter)
    .orderBy('started_at')
    .execute()
  return rows.map(readClock)
}

/** The clocks of a matter and those of one item, which keeps its own information duty when it has joined an open matter. */
export async function listClocksOfItem(db: Reads, matter: MatterId, item: ItemId): Promise<ClockRow[]> {
  const rows = await db
    .selectFrom('clock')
    .select(clockColumns)
    .where((where) =>
      where.or([
        where.and([where('matter_id', '=', matter), where('kind', '!=', 'inform-of-notification')]),
        where.and([where('item_id', '=', item), where('kind', '=', 'inform-of-notification')]),
      ]),
    )
    .orderBy('last_permitted')
    .execute()
  return rows.map(readClock)
}

/** Marks clocks of a kind as met on a day: those of the matter, of the item, or all running ones of the child. */
export async function markMet(
  tx: Writes,
  which: { matterId?: MatterId; childId?: ChildId; itemId?: ItemId },
  kinds: readonly ClockKind[],
  on: PlainDate,
): Promise<void> {
  await tx
    .updateTable('clock')
    .set({ met_on: on })
    .$if(which.itemId !== undefined, (query) => query.where('item_id', '=', which.itemId ?? null))
    .$if(which.matterId !== undefined, (query) => query.where('matter_id', '=', which.matterId ?? null))
    .$if(which.childId !== undefined, (query) => query.where('child_id', '=', which.childId ?? null))
    .where('kind', 'in', [...kinds])
    .where('running', '=', true)
    .execute()
}

/** Stops running clocks without their being met, with the reason as a code. */
export async function markStopped(
  tx: Writes,
  which: { matterId: MatterId } | { itemId: ItemId },
  kinds: readonly ClockKind[],
  on: PlainDate,
  because: string,
): Promise<void> {
  await tx
    .updateTable('clock')
    .set({ stopped_on: on, stopped_because: because })
    .where((where) =>
      'itemId' in which ? where('item_id', '=', which.itemId) : where('matter_id', '=', which.matterId),
    )
    .where('kind', 'in', [...kinds])
    .where('running', '=', true)
    .execute()
}

/** Exchanges the clocks of these kinds of two matters; what the second one's had met is met by those that come in their place. */
export async function exchangeClocks(
  tx: Writes,
  one: MatterId,
  other: MatterId,
  kinds: readonly ClockKind[],
): Promise<void> {
  const met = await tx
    .selectFrom('clock')
    .select(['kind', 'met_on as metOn'])
    .where('matter_id', '=', other)
    .where('kind', 'in', [...kinds])
    .where('met_on', 'is not', null)
    .execute()
  for (const { kind, metOn } of met)
    await tx
      .updateTable('clock')
      .set({ met_on: metOn })
      .where('matter_id', '=', one)
      .where('kind', '=', kind)
      .where('running', '=', true)
      .execute()
  await tx
    .updateTable('clock')
    .set({ matter_id: sql<MatterId>`case when matter_id = ${one} then ${other}::uuid else ${one}::uuid end` })
    .where('matter_id', 'in', [one, other])
    .where('kind', 'in', [...kinds])
    .execute()
}

/** Gives a matter's clocks and acts the child, once the child is known. */
export async function nameChild(tx: Writes, matter: MatterId, child: ChildId): Promise<void> {
  await tx.updateTable('clock').set({ child_id: child }).where('matter_id', '=', matter).execute()
}
