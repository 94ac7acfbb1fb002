import { sql } from 'kysely'
import { z } from 'zod'
import { type Id, idOf } from '../../kernel/id.ts'
import { Language } from '../../kernel/language.ts'
import type { SignedIn } from '../../platform/acting.ts'
import type { Database } from '../../platform/db.ts'

const Row = z.object({
  sign_in_id: idOf<'sign_in'>(),
  worker_id: idOf<'worker'>(),
  county: z.string(),
  name: z.string(),
  unit: z.string(),
  language: Language,
  qualification: z.enum(['social-worker', 'temporary-social-worker', 'social-counsellor', 'other']),
  in_public_office: z.boolean(),
  roles: z.array(z.string()),
  on_duty: z.boolean(),
})

/** Whose live sign-in this token hash belongs to; notes that it was seen. Idle longer than `idle` (an interval of PostgreSQL) ends it. */
export async function findSignIn(
  db: Database,
  hash: Uint8Array,
  at: Date,
  idle: string,
): Promise<SignedIn | undefined> {
  const { rows } =
    await sql`select * from suojatie.whose_sign_in(${Buffer.from(hash)}, ${at}, ${idle}::interval)`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const read = Row.parse(row)
  return {
    signInId: read.sign_in_id,
    workerId: read.worker_id,
    county: read.county,
    name: read.name,
    unit: read.unit,
    language: read.language,
    qualification: read.qualification,
    inPublicOffice: read.in_public_office,
    roles: read.roles,
    onDuty: read.on_duty,
  }
}

/** Begins a sign-in; false when there is no such worker, or the worker is disabled. */
export async function insertSignIn(
  db: Database,
  signIn: { id: Id<'sign_in'>; hash: Uint8Array; worker: Id<'worker'>; at: Date; until: Date },
): Promise<boolean> {
  const { rows } = await sql<{
    begun: boolean
  }>`select suojatie.begin_sign_in(${signIn.id}, ${Buffer.from(signIn.hash)}, ${signIn.worker}, ${signIn.at}, ${signIn.until}) as begun`.execute(
    db,
  )
  return rows[0]?.begun === true
}

/** Ends a sign-in on the server: the cookie is worth nothing from now on. */
export async function endSignIn(db: Database, id: Id<'sign_in'>, at: Date): Promise<void> {
  await sql`select suojatie.end_sign_in(${id}, ${at})`.execute(db)
}

const Identity = z.object({
  worker_id: idOf<'worker'>(),
  county: z.string(),
  name: z.string(),
  title_fi: z.string(),
  title_sv: z.string(),
  title_en: z.string(),
  unit: z.string(),
  roles: z.array(z.string()),
})

/** The invented identities of a demonstration; none in a real database. */
export async function listIdentities(db: Database): Promise<z.output<typeof Identity>[]> {
  const { rows } = await sql`select * from suojatie.demonstration_identities()`.execute(db)
  return z.array(Identity).parse(rows)
}
