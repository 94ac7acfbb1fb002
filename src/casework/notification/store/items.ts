import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import type { ChildId, ItemId, MatterId, Urgency } from '../../matter/matter.ts'
import type { Item, ItemStage, SentNotification } from '../notification.ts'
import { StoredForm } from './intake.ts'

/** A line of the inbox: what waits, since when, and its clocks. */
export type InboxRow = {
  readonly id: ItemId
  readonly childName: string
  readonly childId: ChildId | null
  readonly stage: ItemStage
  readonly urgency: Urgency | null
  readonly receivedAt: Date
  readonly kind: string
  readonly siblings: string
  readonly startSafe: PlainDate | null
  readonly startBy: PlainDate | null
  readonly startMetOn: PlainDate | null
  /** The day both clocks are counted from. */
  readonly countedFrom: PlainDate | null
  readonly completeBy: PlainDate | null
  readonly completeSafe: PlainDate | null
  readonly completeMetOn: PlainDate | null
  readonly informBy: PlainDate | null
  readonly informedOn: PlainDate | null
}

/**
 * What lies on the duty desk of the county: immediate first, then what nobody has assessed, then by the day the assessment
 * must start. An item that joined an open matter goes by that matter's clocks; its information duty is its own.
 */
export async function listInbox(
  db: Reads,
  county: string,
  page: { size: number; after: number; stage?: ItemStage | undefined },
): Promise<InboxRow[]> {
  return db
    .selectFrom('intake_item')
    .innerJoin('intake', 'intake.id', 'intake_item.intake_id')
    .leftJoin('clock as start', (join) =>
      join.onRef('start.matter_id', '=', 'intake_item.matter_id').on('start.kind', '=', 'assessment-start'),
    )
    .leftJoin('clock as complete', (join) =>
      join.onRef('complete.matter_id', '=', 'intake_item.matter_id').on('complete.kind', '=', 'assessment-complete'),
    )
    .leftJoin('clock as inform', (join) =>
      join.onRef('inform.item_id', '=', 'intake_item.id').on('inform.kind', '=', 'inform-of-notification'),
    )
    .select([
      'intake_item.id as id',
      'intake_item.child_name as childName',
      'intake_item.child_id as childId',
      'intake_item.stage as stage',
      'intake_item.urgency as urgency',
      'intake_item.received_at as receivedAt',
      'intake.kind as kind',
      sql<string>`(select count(*) from suojatie.intake_item other where other.intake_id = intake_item.intake_id)`.as(
        'siblings',
      ),
      'start.safe as startSafe',
      'start.last_permitted as startBy',
      'start.met_on as startMetOn',
      'start.counted_from as countedFrom',
      'complete.last_permitted as completeBy',
      'complete.safe as completeSafe',
      'complete.met_on as completeMetOn',
      'inform.last_permitted as informBy',
      'inform.met_on as informedOn',
    ])
    .where('intake_item.county', '=', county)
    .where('intake_item.on_desk', '=', true)
    .$if(page.stage !== undefined, (query) => query.where('intake_item.stage', '=', page.stage ?? 'received'))
    .orderBy(
      sql`case when intake_item.urgency = 'immediate' then 0 when intake_item.urgency is null then 1 when intake_item.urgency = 'soon' then 2 else 3 end`,
    )
    .orderBy('start.last_permitted')
    .orderBy('intake_item.received_at')
    .orderBy('intake_item.id')
    .limit(page.size)
    .offset(page.after)
    .execute()
}

/** How many items lie on the desk at each stage. */
export async function countInbox(
  db: Reads,
  county: string,
): Promise<{ stage: ItemStage; urgency: Urgency | null; items: number }[]> {
  const rows = await db
    .selectFrom('intake_item')
    .select(['stage', 'urgency', sql<number>`count(*)::integer`.as('items')])
    .where('county', '=', county)
    .where('on_desk', '=', true)
    .groupBy(['stage', 'urgency'])
    .execute()
  return rows
}

/** One item with the message it came in; undefined when it is not there or not for the acting worker. */
export type ItemWithMessage = Item & {
  readonly intakeId: Id<'intake'>
  readonly childNumber: number
  readonly childName: string
  readonly receivedAt: Date
  readonly receivedOn: PlainDate
  readonly kind: 'private-notification' | 'professional-notification'
  readonly language: Language
  readonly receipt: string
  readonly form: SentNotification
}

/** Reads one item with its message. */
export async function findItem(db: Reads, id: ItemId): Promise<ItemWithMessage | undefined> {
  const row = await db
    .selectFrom('intake_item')
    .innerJoin('intake', 'intake.id', 'intake_item.intake_id')
    .select([
      'intake_item.id as id',
      'intake_item.stage as stage',
      'intake_item.child_id as childId',
      'intake_item.matter_id as matterId',
      'intake_item.urgency as urgency',
      'intake_item.version as version',
      'intake_item.child_number as childNumber',
      'intake_item.child_name as childName',
      'intake_item.received_at as receivedAt',
      'intake.received_on as receivedOn',
      'intake.id as intakeId',
      'intake.kind as kind',
      'intake.language as language',
      'intake.receipt as receipt',
      'intake.form as form',
    ])
    .where('intake_item.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, form: StoredForm.parse(row.form) }
}

/** The items about a child, newest first: earlier notifications. */
export async function listItemsOf(
  db: Reads,
  child: ChildId,
): Promise<
  { id: ItemId; receivedAt: Date; stage: ItemStage; urgency: Urgency | null; kind: string; matterId: MatterId }[]
> {
  return db
    .selectFrom('intake_item')
    .innerJoin('intake', 'intake.id', 'intake_item.intake_id')
    .select([
      'intake_item.id as id',
      'intake_item.received_at as receivedAt',
      'intake_item.stage as stage',
      'intake_item.urgency as urgency',
      'intake.kind as kind',
      'intake_item.matter_id as matterId',
    ])
    .where('intake_item.child_id', '=', child)
    .orderBy('intake_item.received_at', 'desc')
    .limit(50)
    .execute()
}

/** A message about one of these children that arrived since then. */
export type NewItem = {
  readonly id: ItemId
  readonly childId: ChildId | null
  readonly stage: ItemStage
  readonly urgency: Urgency | null
  readonly receivedAt: Date
}

/** The messages about these children that arrived since then, newest first. */
export async function listItemsAmong(db: Reads, children: readonly ChildId[], since: Date): Promise<NewItem[]> {
  if (children.length === 0) return []
  return db
    .selectFrom('intake_item')
    .select(['id', 'child_id as childId', 'stage', 'urgency', 'received_at as receivedAt'])
    .where('child_id', 'in', [...children])
    .where('received_at', '>=', since)
    .orderBy('received_at', 'desc')
    .limit(100)
    .execute()
}

/** The other items of the same message: siblings. */
export async function listSiblings(
  db: Reads,
  item: ItemWithMessage,
): Promise<{ id: ItemId; childName: string; childId: ChildId | null; stage: ItemStage }[]> {
  return db
    .selectFrom('intake_item')
    .select(['id', 'child_name as childName', 'child_id as childId', 'stage'])
    .where('intake_id', '=', item.intakeId)
    .where('id', '!=', item.id)
    .orderBy('child_number')
    .execute()
}

/** Whether a message about the child still waits for somebody on duty. */
export async function hasItemOnDesk(db: Reads, child: ChildId): Promise<boolean> {
  const row = await db
    .selectFrom('intake_item')
    .select('id')
    .where('child_id', '=', child)
    .where('on_desk', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Saves over the version that was read; false when somebody else saved first. */
export async function saveItem(tx: Writes, item: Item): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('intake_item')
    .set({
      stage: item.stage,
      child_id: item.childId,
      matter_id: item.matterId,
      urgency: item.urgency,
      version: item.version + 1,
    })
    .where('id', '=', item.id)
    .where('version', '=', item.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
