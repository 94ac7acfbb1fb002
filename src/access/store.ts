import { sql } from 'kysely'
import type { PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Words } from '../kernel/language.ts'
import type { Reads, Writes } from '../platform/db.ts'
import type { AssignmentRelation } from './access.ts'

/** The worker's own running assignments to the child at that moment. */
export async function relationsTo(
  db: Reads,
  worker: Id<'worker'>,
  child: Id<'person'>,
  at: Date,
): Promise<AssignmentRelation[]> {
  const rows = await db
    .selectFrom('assignment')
    .select('relation')
    .where('worker_id', '=', worker)
    .where('child_id', '=', child)
    .where('begins_at', '<=', at)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', at)]))
    .execute()
  return rows.map((row) => row.relation)
}

/** The worker's own assignments to the child that run at that moment and have no end: one that ends soon is no ground to give none. */
export async function lastingRelationsTo(
  db: Reads,
  worker: Id<'worker'>,
  child: Id<'person'>,
  at: Date,
): Promise<AssignmentRelation[]> {
  const rows = await db
    .selectFrom('assignment')
    .select('relation')
    .where('worker_id', '=', worker)
    .where('child_id', '=', child)
    .where('begins_at', '<=', at)
    .where('ends_at', 'is', null)
    .execute()
  return rows.map((row) => row.relation)
}

/** A new assignment; the ground says what it rests on (`intake-item:<id>`, `client-relationship:<id>` …). */
export type NewAssignment = {
  readonly id: Id<'assignment'>
  readonly county: string
  readonly worker: Id<'worker'>
  readonly child: Id<'person'>
  readonly relation: AssignmentRelation
  readonly ground: string
  readonly beginsAt: Date
}

/** Stores an assignment. A second responsible worker at the same time breaks the table's exclusion and throws. */
export async function insertAssignment(tx: Writes, assignment: NewAssignment): Promise<void> {
  await tx
    .insertInto('assignment')
    .values({
      id: assignment.id,
      county: assignment.county,
      worker_id: assignment.worker,
      child_id: assignment.child,
      relation: assignment.relation,
      ground: assignment.ground,
      begins_at: assignment.beginsAt,
      ends_at: null,
    })
    .execute()
}

/** Ends the worker's running assignments of these kinds to the child. */
export async function endAssignments(
  tx: Writes,
  worker: Id<'worker'>,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ ends_at: at })
    .where('worker_id', '=', worker)
    .where('child_id', '=', child)
    .where('relation', 'in', [...relations])
    .where('ends_at', 'is', null)
    .execute()
}

/** Ends everybody's running assignments of these kinds to the child. */
export async function endAssignmentsOfAll(
  tx: Writes,
  child: Id<'person'>,
  relations: readonly AssignmentRelation[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ ends_at: at })
    .where('child_id', '=', child)
    .where('relation', 'in', [...relations])
    .where('ends_at', 'is', null)
    .execute()
}

/** A worker as documents name one: title in every language, unit, telephone, and the county worked for. */
export type WorkerCard = {
  readonly name: string
  readonly title: Words
  readonly unit: string
  readonly phone: string | null
  readonly county: Words
}

/** The worker's card; undefined when the worker is not of the county. */
export async function findWorkerCard(db: Reads, id: Id<'worker'>): Promise<WorkerCard | undefined> {
  const row = await db
    .selectFrom('worker')
    .innerJoin('county', 'county.code', 'worker.county')
    .select([
      'worker.name as name',
      'worker.unit as unit',
      'worker.phone as phone',
      'worker.title_fi as titleFi',
      'worker.title_sv as titleSv',
      'worker.title_en as titleEn',
      'county.name_fi as countyFi',
      'county.name_sv as countySv',
      'county.name_en as countyEn',
    ])
    .where('worker.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { name, unit, phone } = row
  return {
    name,
    unit,
    phone,
    title: { fi: row.titleFi, sv: row.titleSv, en: row.titleEn },
    county: { fi: row.countyFi, sv: row.countySv, en: row.countyEn },
  }
}

/** Who is responsible for the child at that moment (LSL 13 b §), when somebody is. */
export async function responsibleFor(
  db: Reads,
  child: Id<'person'>,
  at: Date,
): Promise<{ workerId: Id<'worker'>; name: string; phone: string | null } | undefined> {
  return db
    .selectFrom('assignment')
    .innerJoin('worker', 'worker.id', 'assignment.worker_id')
    .select(['worker.id as workerId', 'worker.name as name', 'worker.phone as phone'])
    .where('assignment.child_id', '=', child)
    .where('assignment.relation', '=', 'responsible')
    .where('assignment.begins_at', '<=', at)
    .where((where) => where.or([where('assignment.ends_at', 'is', null), where('assignment.ends_at', '>', at)]))
    .executeTakeFirst()
}

/**
 * Social workers in office of the county who may be named responsible at that moment, with how many children each has now:
 * posted as social workers, and not past the last day of a right to act as one temporarily (817/2015 12 §).
 */
export async function socialWorkersWithCaseload(
  db: Reads,
  county: string,
  at: Date,
  today: PlainDate,
): Promise<{ workerId: Id<'worker'>; name: string; unit: string; children: number }[]> {
  return db
    .selectFrom('worker')
    .select([
      'worker.id as workerId',
      'worker.name as name',
      'worker.unit as unit',
      sql<number>`suojatie.caseload(worker.id)`.as('children'),
    ])
    .where('worker.county', '=', county)
    .where('worker.in_public_office', '=', true)
    .where((where) =>
      where.or([
        where('worker.qualification', '=', 'social-worker'),
        where.and([
          where('worker.qualification', '=', 'temporary-social-worker'),
          where.or([
            where('worker.temporary_right_ends_on', 'is', null),
            where('worker.temporary_right_ends_on', '>=', today),
          ]),
        ]),
      ]),
    )
    .where('worker.disabled_at', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('posting')
          .select('posting.id')
          .whereRef('posting.worker_id', '=', 'worker.id')
          .where('posting.role', '=', 'social-worker')
          .where('posting.begins_at', '<=', at)
          .where((posted) => posted.or([posted('posting.ends_at', 'is', null), posted('posting.ends_at', '>', at)])),
      ),
    )
    .orderBy(sql`worker.name collate "fi-FI-x-icu"`)
    .execute()
}

/** What a form with this key already led to, for this worker and act. */
export async function findSubmission(
  db: Reads,
  key: Id<'submission'>,
): Promise<{ act: string; answer: unknown } | undefined> {
  return db.selectFrom('submission').select(['act', 'answer']).where('key', '=', key).executeTakeFirst()
}

/** Lets only one transaction at a time change a child's matter; released at its end. */
export async function holdChild(tx: Writes, child: Id<'person'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`child ${child}`}, 0))`.execute(tx)
}

/** Lets only one transaction at a time work under this key; released at its end. */
export async function holdKey(tx: Writes, key: Id<'submission'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/** Remembers what the form with this key led to. */
export async function insertSubmission(
  tx: Writes,
  submission: {
    key: Id<'submission'>
    county: string
    worker: Id<'worker'> | undefined
    act: string
    answer: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('submission')
    .values({
      key: submission.key,
      county: submission.county,
      worker_id: submission.worker ?? null,
      act: submission.act,
      answer: submission.answer,
      at: submission.at,
    })
    .execute()
}
