import type { Chance } from '../kernel/chance.ts'
import type { Database } from './db.ts'
import type { Health } from './health.ts'

/** What the running program hands to its pages and doors: everything that comes from outside. */
export type Program = {
  /** As the application's role. */
  readonly db: Database
  readonly clock: () => Date
  readonly chance: Chance
  readonly health: Health
  /** Whether the county is invented and one may sign in by choosing an identity. */
  readonly demonstration: boolean
  /** Where the public reaches the service; taken from each request when undefined. */
  readonly origin?: string | undefined
  /** What form tokens are made with (INP-8). */
  readonly formSecret: Uint8Array
  /** Tells the technical log that something of ours broke: the error and the request it broke in, never what a person wrote. */
  readonly failed: (error: unknown, requestId: string) => void
}
