import type { Chance } from '../kernel/chance.ts'
import type { PlainDate } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { SignedIn } from './acting.ts'
import type { Writes } from './db.ts'

/** One person's data in one look or act (ATL 10 §). Ids and codes only: never content or free text. */
export type UseLine = {
  /** Whose data; undefined while nobody has been identified yet. */
  readonly person: Id<'person'> | undefined
  readonly object: string
  readonly objectId: string | undefined
  readonly objectVersion?: number | undefined
  /** The earliest day the shown data reaches back to. */
  readonly reachesBackTo?: PlainDate | undefined
}

/** What happened: the act, what for, and the relation it rested on. */
export type UseEvent = {
  readonly act: string
  readonly purpose: string
  readonly relation: string
  readonly outcome: 'done' | 'refused' | 'not-found'
}

/** Who looks or acts: a signed-in worker, or the service itself when nobody is signed in. */
export type User = {
  readonly at: Date
  readonly chance: Chance
  readonly requestId: Id<'request'>
  readonly worker: Pick<SignedIn, 'county' | 'name' | 'roles' | 'unit'> & {
    readonly workerId: SignedIn['workerId'] | null
  }
}

/** The service itself, when it receives what the public sends. */
export function theServiceItself(county: string): User['worker'] {
  return { county, workerId: null, name: 'suojatie', roles: ['service'], unit: 'service' }
}

/** Writes the lines of one event into the use log, in the transaction that reads or writes the data. */
export async function writeUseLog(tx: Writes, acting: User, event: UseEvent, lines: readonly UseLine[]): Promise<void> {
  const eventId = newId<'use_log'>(acting.at, acting.chance)
  const rows = lines.map((line) => ({
    id: newId<'use_log'>(acting.at, acting.chance),
    event_id: eventId,
    county: acting.worker.county,
    at: acting.at,
    worker_id: acting.worker.workerId,
    worker_name: acting.worker.name,
    roles: [...acting.worker.roles],
    unit: acting.worker.unit,
    act: event.act,
    purpose: event.purpose,
    relation: event.relation,
    person_id: line.person ?? null,
    object_kind: line.object,
    object_id: line.objectId ?? null,
    object_version: line.objectVersion ?? null,
    reaches_back_to: line.reachesBackTo ?? null,
    outcome: event.outcome,
    request_id: acting.requestId,
  }))
  await tx.insertInto('use_log').values(rows).execute()
}
