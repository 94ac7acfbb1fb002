import type { Reads, Writes } from '../../platform/db.ts'
import type { ChildId } from '../matter/matter.ts'
import type { ClientRelationship } from './client-relationship.ts'

const columns = [
  'id',
  'child_id as childId',
  'matter_id as matterId',
  'ground',
  'began_on as beganOn',
  'ended_on as endedOn',
] as const

/** The child's running client relationship, when there is one. */
export async function findRunning(db: Reads, child: ChildId): Promise<ClientRelationship | undefined> {
  return db
    .selectFrom('client_relationship')
    .select(columns)
    .where('child_id', '=', child)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
}

/** The running client relationships of these children. */
export async function listRunningAmong(db: Reads, children: readonly ChildId[]): Promise<ClientRelationship[]> {
  if (children.length === 0) return []
  return db
    .selectFrom('client_relationship')
    .select(columns)
    .where('child_id', 'in', [...children])
    .where('ended_on', 'is', null)
    .execute()
}

/** Every client relationship the child has had, the newest first. */
export async function listRelationshipsOf(db: Reads, child: ChildId): Promise<ClientRelationship[]> {
  return db
    .selectFrom('client_relationship')
    .select(columns)
    .where('child_id', '=', child)
    .orderBy('began_on', 'desc')
    .limit(20)
    .execute()
}

/** Stores a client relationship that begins. */
export async function insertRelationship(
  tx: Writes,
  relationship: ClientRelationship & { county: string },
): Promise<void> {
  await tx
    .insertInto('client_relationship')
    .values({
      id: relationship.id,
      county: relationship.county,
      child_id: relationship.childId,
      matter_id: relationship.matterId,
      ground: relationship.ground,
      began_on: relationship.beganOn,
      ended_on: relationship.endedOn,
    })
    .execute()
}
