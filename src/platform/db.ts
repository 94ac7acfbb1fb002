import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema.generated.ts'

/** The whole database, as the application's role sees it. */
export type Database = Kysely<Schema>
/** What a query that only reads asks for. A transaction will do too. */
export type Reads = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'withRecursive' | 'fn'>
/** What a query that writes asks for: only an open transaction will do. */
export type Writes = Transaction<Schema>

/**
 * For whom a transaction runs; the database's own row level security goes by it.
 * `county` is the two-digit code, `worker` the worker's id or the service itself, `at` the moment the act happens.
 */
export type Context = { readonly county: string; readonly worker: string; readonly at: Date }

/** The worker of a transaction that no person runs: receiving a public form, a job. */
export const theService = 'service'

const { builtins } = pg.types
const asText = (value: string): string => value
const parsers = new Map<number, (value: string) => unknown>([
  // A day is not a moment: it stays YYYY-MM-DD.
  [builtins.DATE, asText],
  [1182, (value) => (value === '{}' ? [] : value.slice(1, -1).split(','))],
  // Whole numbers past 2^53 would lose digits.
  [builtins.INT8, asText],
])

/** Opens a pool of connections. `max` is how many may be open at once; `name` is what the server lists them as. */
export function openDatabase(url: string, options: { readonly max: number; readonly name?: string }): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPool(url, options) }) })
}

/** The pool under `openDatabase`, for machinery that needs connections of its own. */
export function openPool(url: string, options: { readonly max: number; readonly name?: string }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.name ?? 'suojatie',
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format ?? 'text'),
    },
  })
  // A connection that breaks while nobody uses it is replaced at the next query; without this the process would end.
  pool.on('error', () => undefined)
  return pool
}

/** Thrown inside to make the database roll back what a refusal had already written. */
class Refused extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('Refused')
    this.outcome = outcome
  }
}

/**
 * Runs the work in one transaction, for one county and worker. Commits when the work returns; rolls back when it throws
 * and when it returns a refusal (`ok: false`), which is then returned. The settings end with the transaction, so that
 * connections can be pooled by anybody.
 */
export async function inTransaction<T>(db: Database, context: Context, work: (tx: Writes) => Promise<T>): Promise<T> {
  let outcome: { readonly value: T } | undefined
  try {
    return await db.transaction().execute(async (tx) => {
      await actFor(tx, context)
      const value = await work(tx)
      if (isRefusal(value)) {
        outcome = { value }
        throw new Refused(value)
      }
      return value
    })
  } catch (thrown) {
    if (thrown instanceof Refused && outcome && thrown.outcome === outcome.value) return outcome.value
    throw thrown
  }
}

/** Makes the rest of an open transaction run for that county and worker. */
export async function actFor(tx: Writes, { county, worker, at }: Context): Promise<void> {
  await sql`select set_config('suojatie.county', ${county}, true), set_config('suojatie.worker', ${worker}, true), set_config('suojatie.at', ${at.toISOString()}, true)`.execute(
    tx,
  )
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}

/** Whether the database answers a question within the time. */
export async function answers(db: Database): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}
