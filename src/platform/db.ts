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

/** How a pool is opened. `max` is how many connections may be open at once; `name` is what the server lists them as. */
export type Opening = {
  readonly max: number
  readonly name?: string
  /**
   * For putting much in at once: each statement is planned once a connection, and a commit does not wait for the disk. What
   * is lost by a sudden end is the newest, never something before it; so what says "all is there" is written without this.
   */
  readonly filling?: true
}

/** Opens a pool of connections. */
export function openDatabase(url: string, options: Opening): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPool(url, options) }) })
}

/** The pool under `openDatabase`, for machinery that needs connections of its own. */
export function openPool(url: string, options: Opening): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    ...(options.filling
      ? { Client: PreparingClient, options: '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan' }
      : {}),
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
  // One that breaks inside a transaction, between two queries, makes the next query fail; it too must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** A connection that gives every statement with values a name, so that the server parses and plans it once. */
class PreparingClient extends pg.Client {
  constructor(settings?: string | pg.ClientConfig) {
    super(settings)
    const { query } = this
    const names = new Map<string, string>()
    this.query = (...given: unknown[]) => {
      const [text, values, ...rest] = given
      if (typeof text !== 'string' || !Array.isArray(values)) return Reflect.apply(query, this, given)
      const name = names.get(text) ?? `statement-${names.size}`
      names.set(text, name)
      return Reflect.apply(query, this, [{ name, text, values }, ...rest])
    }
  }
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
