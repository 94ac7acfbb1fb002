import type { Chance } from '../../kernel/chance.ts'
import { type Id, newId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/language.ts'
import type { Acting, SignedIn } from '../../platform/acting.ts'
import type { Database } from '../../platform/db.ts'
import { newToken, tokenHash } from '../../platform/sign-in-token.ts'
import { endSignIn, findSignIn, insertSignIn, listIdentities } from '../store/sign-in.ts'

/** Half an hour without a request ends a sign-in, ten hours end it anyway (SGN-4). */
const idle = '30 minutes'
const mostHours = 10

/** Whose sign-in the cookie belongs to, if it is live. */
export function whoIs(db: Database, cookie: string, at: Date): Promise<SignedIn | undefined> {
  return findSignIn(db, tokenHash(cookie), at, idle)
}

/** Signs a worker in; gives the value of the cookie, which is stored nowhere, or undefined when nobody is there. */
export async function signIn(
  db: Database,
  worker: Id<'worker'>,
  at: Date,
  chance: Chance,
): Promise<string | undefined> {
  const token = newToken(chance)
  const until = new Date(at.getTime() + mostHours * 3_600_000)
  const begun = await insertSignIn(db, { id: newId<'sign_in'>(at, chance), hash: tokenHash(token), worker, at, until })
  return begun ? token : undefined
}

/** Ends the acting worker's own sign-in. */
export async function endOwnSignIn(acting: Acting): Promise<void> {
  await endSignIn(acting.db, acting.worker.signInId, acting.at)
}

/** An invented person one may sign in as. */
export type Identity = {
  readonly workerId: Id<'worker'>
  readonly name: string
  readonly title: Words
  readonly unit: string
  readonly roles: readonly string[]
}

/** Who there is to choose from in a demonstration. */
export async function demonstrationIdentities(db: Database): Promise<Identity[]> {
  const rows = await listIdentities(db)
  return rows.map((row) => ({
    workerId: row.worker_id,
    name: row.name,
    title: { fi: row.title_fi, sv: row.title_sv, en: row.title_en },
    unit: row.unit,
    roles: row.roles,
  }))
}
