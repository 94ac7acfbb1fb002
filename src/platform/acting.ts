import type { Chance } from '../kernel/chance.ts'
import type { Id } from '../kernel/id.ts'
import type { Language } from '../kernel/language.ts'
import type { Database } from './db.ts'

/** A worker who is signed in, as the register of users knows them at this moment. */
export type SignedIn = {
  readonly signInId: Id<'sign_in'>
  readonly workerId: Id<'worker'>
  readonly county: string
  readonly name: string
  readonly unit: string
  readonly language: Language
  readonly qualification: 'social-worker' | 'temporary-social-worker' | 'social-counsellor' | 'other'
  readonly inPublicOffice: boolean
  readonly roles: readonly string[]
  readonly onDuty: boolean
}

/** Who acts, when, on which database: what every act is given first. */
export type Acting = {
  readonly db: Database
  readonly worker: SignedIn
  readonly at: Date
  readonly chance: Chance
  readonly requestId: Id<'request'>
  /** The form's idempotency key, when a form was sent. */
  readonly key?: Id<'submission'> | undefined
}
