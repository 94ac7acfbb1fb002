import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import type pg from 'pg'
import { applicationRole } from '../platform/database/roles.ts'
import { type Database, openPool } from '../platform/db.ts'
import type { TestDatabase } from '../platform/testing/database.ts'

/** A database in which everything that is done inside `undone` is taken back at its end. */
export type UndoneDatabase = {
  /** As the application's role, bound by row level security. */
  readonly db: Database
  /** Runs the work; whatever it committed is gone afterwards. One at a time. */
  undone<T>(work: () => Promise<T>): Promise<T>
  /** What stands in each table now, as a hash; inside `undone` only. */
  state(): Promise<Readonly<Record<string, string>>>
  close(): Promise<void>
}

/** Transactions of the application become savepoints inside a transaction of the test's own. */
class SavepointDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('savepoint act'))
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('release savepoint act'))
    // What is said for one transaction ends with it, here too.
    const ends = ['county', 'worker', 'at'].map((name) => `set_config('suojatie.${name}', '', true)`)
    await connection.executeQuery(CompiledQuery.raw(`select ${ends.join(', ')}`))
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback to savepoint act'))
    await connection.executeQuery(CompiledQuery.raw('release savepoint act'))
  }
}

/** Opens a test database so that hundreds of attempts can each begin from the same state. */
export async function openUndone(database: TestDatabase): Promise<UndoneDatabase> {
  const pool: pg.Pool = openPool(database.adminUrl, { max: 1, name: 'suojatie-undone' })
  const db: Database = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new SavepointDriver({ pool }),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const say = (statement: string) => db.executeQuery(CompiledQuery.raw(statement))
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'suojatie' and table_type = 'BASE TABLE' order by 1`.execute(database.owner)
  const hashes = tables.rows
    .map(
      ({ name }) =>
        `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from suojatie.${name} t`,
    )
    .join(' union all ')
  return {
    db,
    async undone(work) {
      await say('begin; set local search_path = suojatie, public')
      try {
        await say(`set local role ${applicationRole}`)
        return await work()
      } finally {
        await say('rollback')
      }
    },
    async state() {
      await say('set local role none')
      const { rows } = await sql<{ name: string; hash: string }>`${sql.raw(hashes)}`.execute(db)
      await say(`set local role ${applicationRole}`)
      return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
    },
    close: () => db.destroy(),
  }
}
