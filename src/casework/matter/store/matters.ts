import type { PlainDate } from '../../../kernel/day.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import type { ChildId, Matter, MatterId } from '../matter.ts'

/** One matter, or undefined when there is none or it is not for the acting worker. */
export async function findMatter(db: Reads, id: MatterId): Promise<Matter | undefined> {
  return db
    .selectFrom('matter')
    .select([
      'id',
      'child_id as childId',
      'state',
      'outcome',
      'initiated_at as initiatedAt',
      'initiated_on as initiatedOn',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The child's newest matter that is still open, if there is one. */
export async function findOpenMatterOf(db: Reads, child: ChildId): Promise<Matter | undefined> {
  return db
    .selectFrom('matter')
    .select([
      'id',
      'child_id as childId',
      'state',
      'outcome',
      'initiated_at as initiatedAt',
      'initiated_on as initiatedOn',
      'version',
    ])
    .where('child_id', '=', child)
    .where('state', 'in', ['pending', 'under-assessment'])
    .orderBy('initiated_at')
    .executeTakeFirst()
}

/** All matters of a child that began with own messages, newest first; joined ones left out. */
export async function listMattersOf(db: Reads, child: ChildId): Promise<Matter[]> {
  return db
    .selectFrom('matter')
    .select([
      'id',
      'child_id as childId',
      'state',
      'outcome',
      'initiated_at as initiatedAt',
      'initiated_on as initiatedOn',
      'version',
    ])
    .where('child_id', '=', child)
    .where('state', '!=', 'joined')
    .orderBy('initiated_at', 'desc')
    .limit(20)
    .execute()
}

/** The newest matter of each of these children; joined ones left out. */
export async function listLatestMattersAmong(db: Reads, children: readonly ChildId[]): Promise<Matter[]> {
  if (children.length === 0) return []
  return db
    .selectFrom('matter')
    .distinctOn('child_id')
    .select([
      'id',
      'child_id as childId',
      'state',
      'outcome',
      'initiated_at as initiatedAt',
      'initiated_on as initiatedOn',
      'version',
    ])
    .where('child_id', 'in', [...children])
    .where('state', '!=', 'joined')
    .orderBy('child_id')
    .orderBy('initiated_at', 'desc')
    .execute()
}

/** Stores a new matter, pending from the moment of receipt. */
export async function insertMatter(
  tx: Writes,
  matter: { id: MatterId; county: string; initiatedAt: Date; initiatedOn: PlainDate },
): Promise<void> {
  await tx
    .insertInto('matter')
    .values({
      id: matter.id,
      county: matter.county,
      child_id: null,
      initiated_at: matter.initiatedAt,
      initiated_on: matter.initiatedOn,
      state: 'pending',
      outcome: null,
      urgency: null,
      joined_to: null,
      closed_on: null,
    })
    .execute()
}

/** Saves over the version that was read; false when somebody else saved first. */
export async function saveMatter(
  tx: Writes,
  matter: Matter,
  change: { joinedTo?: MatterId; closedOn?: PlainDate; initiatedAt?: Date; initiatedOn?: PlainDate } = {},
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('matter')
    .set({
      child_id: matter.childId,
      state: matter.state,
      outcome: matter.outcome,
      version: matter.version + 1,
      ...(change.joinedTo ? { joined_to: change.joinedTo } : {}),
      ...(change.closedOn ? { closed_on: change.closedOn } : {}),
      ...(change.initiatedAt ? { initiated_at: change.initiatedAt } : {}),
      ...(change.initiatedOn ? { initiated_on: change.initiatedOn } : {}),
    })
    .where('id', '=', matter.id)
    .where('version', '=', matter.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
