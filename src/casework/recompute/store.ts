import { type ExpressionBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import type { Reads, Writes } from '../../platform/db.ts'
import type { Schema } from '../../platform/schema.generated.ts'
import type { ItemId, MatterId } from '../matter/matter.ts'
import type { ReplayedAct, StoredChild, StoredItem, StoredMatter } from './recompute.ts'

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** Whether the database shows this connection everything: it is the role that owns the tables. */
export async function ownsTheTables(db: Writes): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_get_userbyid(relowner) = current_user as owns from pg_class where oid = 'suojatie.act'::regclass`.execute(
    db,
  )
  return rows[0]?.owns === true
}

/** A part of the matters, by id, after the one given. */
export async function listMatters(db: Reads, after: MatterId | undefined, size: number): Promise<StoredMatter[]> {
  return db
    .selectFrom('matter')
    .select(['id', 'state', 'outcome'])
    .where((where) => (after === undefined ? where.lit(true) : where('id', '>', after)))
    .orderBy('id')
    .limit(size)
    .execute()
}

/** A part of the items, by id. */
export async function listItems(db: Reads, after: ItemId | undefined, size: number): Promise<StoredItem[]> {
  return db
    .selectFrom('intake_item')
    .select(['id', 'stage', 'urgency', 'child_id as childId', 'matter_id as matterId'])
    .where((where) => (after === undefined ? where.lit(true) : where('id', '>', after)))
    .orderBy('id')
    .limit(size)
    .execute()
}

/** The acts of these matters, and of the items that began them, in the order in which they were appended. */
export function listActsOfMatters(db: Reads, matters: readonly MatterId[]): Promise<ReplayedAct[]> {
  return listActs(db, (where) =>
    where.or([
      where('matter_id', 'in', [...matters]),
      where(
        'item_id',
        'in',
        where
          .selectFrom('act as begun')
          .select('begun.item_id')
          .where('begun.matter_id', 'in', [...matters]),
      ),
    ]),
  )
}

/** The acts of these items. */
export function listActsOfItems(db: Reads, items: readonly ItemId[]): Promise<ReplayedAct[]> {
  return listActs(db, (where) => where('item_id', 'in', [...items]))
}

/** The acts of these children. */
export function listActsOfChildren(db: Reads, children: readonly Id<'person'>[]): Promise<ReplayedAct[]> {
  return listActs(db, (where) => where('child_id', 'in', [...children]))
}

async function listActs(
  db: Reads,
  which: (where: ExpressionBuilder<Schema, 'act'>) => ReturnType<ExpressionBuilder<Schema, 'act'>['or']>,
): Promise<ReplayedAct[]> {
  const rows = await db
    .selectFrom('act')
    .select([
      'name',
      'matter_id as matterId',
      'item_id as itemId',
      'child_id as childId',
      'performed_on as performedOn',
      'facts',
      'document_id as documentId',
    ])
    .where(which)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({ ...row, facts: Facts.parse(row.facts) }))
}

/** A part of the persons, by id, with every projection of their acts as children. Seven queries, however many. */
export async function listChildren(
  db: Reads,
  after: Id<'person'> | undefined,
  size: number,
): Promise<(StoredChild & { id: Id<'person'> })[]> {
  const persons = await db
    .selectFrom('person')
    .select('id')
    .where((where) => (after === undefined ? where.lit(true) : where('id', '>', after)))
    .orderBy('id')
    .limit(size)
    .execute()
  const ids = persons.map(({ id }) => id)
  if (ids.length === 0) return []
  const assessments = await db
    .selectFrom('assessment')
    .select(['id', 'child_id as childId', 'state', 'started_on as startedOn', 'completed_on as completedOn', 'finding'])
    .where('child_id', 'in', ids)
    .execute()
  const relationships = await db
    .selectFrom('client_relationship')
    .select(['id', 'child_id as childId', 'ground', 'began_on as beganOn'])
    .where('child_id', 'in', ids)
    .execute()
  const plans = await db
    .selectFrom('client_plan')
    .select(['id', 'child_id as childId', 'document_id as documentId', 'signed_on as signedOn', 'current'])
    .where('child_id', 'in', ids)
    .execute()
  const measures = await db
    .selectFrom('open_care_measure')
    .select([
      'id',
      'child_id as childId',
      'document_id as documentId',
      'measure',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .where('child_id', 'in', ids)
    .execute()
  const responsible = await db
    .selectFrom('assignment')
    .select(['child_id as childId', 'worker_id as workerId'])
    .where('child_id', 'in', ids)
    .where('relation', '=', 'responsible')
    .where('ends_at', 'is', null)
    .execute()
  const of = <Row extends { childId: string }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter((row) => row.childId === id)
  return ids.map((id) => ({
    id,
    assessments: of(assessments, id),
    relationships: of(relationships, id),
    plans: of(plans, id),
    measures: of(measures, id),
    responsible: of(responsible, id).map((row) => row.workerId),
  }))
}
