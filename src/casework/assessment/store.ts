import type { Reads, Writes } from '../../platform/db.ts'
import type { ChildId, MatterId } from '../matter/matter.ts'
import type { Assessment, AssessmentId } from './assessment.ts'

const columns = [
  'id',
  'child_id as childId',
  'matter_id as matterId',
  'state',
  'started_on as startedOn',
  'completed_on as completedOn',
  'finding',
  'version',
] as const

/** One assessment, or undefined when not there or not for the acting worker. */
export async function findAssessment(db: Reads, id: AssessmentId): Promise<Assessment | undefined> {
  return db.selectFrom('assessment').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The assessment of a matter, when one was started. */
export async function findAssessmentOf(db: Reads, matter: MatterId): Promise<Assessment | undefined> {
  return db.selectFrom('assessment').select(columns).where('matter_id', '=', matter).executeTakeFirst()
}

/** The child's assessments, the newest first. */
export async function listAssessmentsOf(db: Reads, child: ChildId): Promise<Assessment[]> {
  return db
    .selectFrom('assessment')
    .select(columns)
    .where('child_id', '=', child)
    .orderBy('started_on', 'desc')
    .limit(20)
    .execute()
}

/** Stores an assessment that has started. */
export async function insertAssessment(tx: Writes, assessment: Assessment & { county: string }): Promise<void> {
  await tx
    .insertInto('assessment')
    .values({
      id: assessment.id,
      county: assessment.county,
      child_id: assessment.childId,
      matter_id: assessment.matterId,
      state: assessment.state,
      started_on: assessment.startedOn,
      completed_on: assessment.completedOn,
      finding: assessment.finding,
    })
    .execute()
}

/** Saves over the version that was read; false when somebody else saved first. */
export async function saveAssessment(tx: Writes, assessment: Assessment): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assessment')
    .set({
      state: assessment.state,
      completed_on: assessment.completedOn,
      finding: assessment.finding,
      version: assessment.version + 1,
    })
    .where('id', '=', assessment.id)
    .where('version', '=', assessment.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
