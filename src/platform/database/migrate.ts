import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import { Explained, hasCode, sentenceOf } from './explained.ts'
import { schemaName } from './roles.ts'

/** Where the migration files of this program stand. */
export const migrationFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** One migration file: its name without the ending, its SQL, and the SHA-256 of it in hexadecimal. */
export type MigrationFile = { readonly name: string; readonly content: string; readonly sha256: string }

type Records = { applied_migration: { name: string; sha256: string } }

/** The migration files of a folder, in order. Throws when one is badly named or two have the same number. */
export function readMigrations(folder: string = migrationFolder): MigrationFile[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const numbers = new Set<string>()
  return names.map((fileName) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(fileName)?.[1]
    if (!number) throw new Explained(`The migration file ${fileName} is not named NNNN-name.sql.`)
    if (numbers.has(number)) throw new Explained(`Two migration files have the number ${number}.`)
    numbers.add(number)
    const content = readFileSync(join(folder, fileName), 'utf8')
    return { name: fileName.slice(0, -4), content, sha256: createHash('sha256').update(content).digest('hex') }
  })
}

/**
 * Brings the database up to date, as the role that owns the schema, each file in a transaction of its own under a lock
 * that ends with it. Gives the names of the files it ran. Refuses when a file that has run was changed since.
 */
export async function migrate(url: string, folder: string = migrationFolder): Promise<string[]> {
  const files = readMigrations(folder)
  const db = new Kysely<Records>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: url, max: 1, application_name: 'suojatie migrate' }),
    }),
  })
  try {
    refuseChanged(files, await appliedMigrations(db))
    const migrator = new Migrator({
      db,
      provider: providerOf(files),
      migrationTableSchema: schemaName,
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
    })
    const ran: string[] = []
    for (;;) {
      const { error, results } = await migrator.migrateUp()
      if (error !== undefined) throw new Explained(explain(error, results?.at(-1)?.migrationName))
      const names = (results ?? []).map((result) => result.migrationName)
      if (names.length === 0) return ran
      ran.push(...names)
    }
  } finally {
    await db.destroy()
  }
}

/** Makes it impossible to sign in again as the role of that address, until somebody gives it a new password. */
export async function forgetOwnPassword(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('alter role current_user password null')
  await client.end()
}

/** What keeps the application from working with the database as it stands; undefined when nothing does. May be asked with the application's role. */
export async function whatIsMissing(
  db: Kysely<Records>,
  folder: string = migrationFolder,
): Promise<string | undefined> {
  const applied = await appliedMigrations(db)
  const files = readMigrations(folder)
  refuseChanged(files, applied)
  const missing = files.filter((file) => !applied.has(file.name)).map((file) => file.name)
  return missing.length === 0 ? undefined : missing.join(', ')
}

async function appliedMigrations(db: Kysely<Records>): Promise<Map<string, string>> {
  try {
    const rows = await db.withSchema(schemaName).selectFrom('applied_migration').select(['name', 'sha256']).execute()
    return new Map(rows.map((row) => [row.name, row.sha256]))
  } catch (thrown) {
    // No such table or schema: nothing has run yet.
    if (hasCode(thrown, '42P01', '3F000')) return new Map()
    throw thrown
  }
}

function refuseChanged(files: readonly MigrationFile[], applied: ReadonlyMap<string, string>): void {
  const changed = files.find((file) => applied.has(file.name) && applied.get(file.name) !== file.sha256)
  if (changed) {
    throw new Explained(
      `The migration ${changed.name} has already run here and its file was changed afterwards: put the file back and write the change as a new migration.`,
    )
  }
}

function providerOf(files: readonly MigrationFile[]): MigrationProvider {
  const migrations: Record<string, Migration> = {}
  for (const { name, content, sha256 } of files) {
    migrations[name] = {
      async up(db) {
        // People are working: rather than making them wait behind us, give up and be started again.
        await sql`set local lock_timeout = '5s'`.execute(db)
        await sql`select set_config('search_path', ${`${schemaName}, public`}, true)`.execute(db)
        await sql.raw(content).execute(db)
        await sql`insert into ${sql.table(`${schemaName}.applied_migration`)} (name, sha256) values (${name}, ${sha256})`.execute(
          db,
        )
      },
    }
  }
  return { getMigrations: () => Promise.resolve(migrations) }
}

function explain(error: unknown, name: string | undefined): string {
  const sentence = sentenceOf(error)
  if (/previously executed migration .* is missing/.test(sentence)) {
    return `The database has been migrated by a newer version of the program: ${sentence}. Start that version instead.`
  }
  return name ? `The migration ${name} failed and was undone: ${sentence}` : `Migrating failed: ${sentence}`
}
