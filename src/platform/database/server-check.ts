import { type QueryExecutorProvider, sql } from 'kysely'
import { schemaName } from './roles.ts'

/** What a server says of itself and of the role we signed in as. */
export type ServerFacts = {
  /** E.g. 150018 for 15.18. */
  readonly version: number
  readonly encoding: string
  readonly role: string
  readonly superuser: boolean
  readonly passesRowSecurity: boolean
  readonly makesRoles: boolean
  readonly makesDatabases: boolean
  readonly replicates: boolean
  /** Whether the role owns, itself or as a member of the owner, a table, view, sequence or function of ours, or the schema. */
  readonly ownsOurs: boolean
  readonly makesInSchema: boolean
  readonly searchPath: string
  readonly timeZone: string
  readonly fsync: string
  readonly fullPageWrites: string
  readonly synchronousCommit: string
  readonly checksums: string
  /** Whether the connection is encrypted, or never leaves this machine. */
  readonly sheltered: boolean
}

/** Why the application must not work with a server, and what its operator should know all the same. Sentences. */
export type Verdict = { readonly refusals: readonly string[]; readonly warnings: readonly string[] }

/** The oldest PostgreSQL that the service works with. */
export const oldestVersion = 15

/** Asks the server. To be asked with the application's role. */
export async function readServerFacts(db: QueryExecutorProvider): Promise<ServerFacts> {
  const { rows } = await sql<ServerFacts>`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           current_user as role,
           r.rolsuper as superuser,
           r.rolbypassrls as "passesRowSecurity",
           r.rolcreaterole as "makesRoles",
           r.rolcreatedb as "makesDatabases",
           r.rolreplication as replicates,
           exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = ${schemaName} and pg_has_role(current_user, c.relowner, 'member'))
             or exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where n.nspname = ${schemaName} and pg_has_role(current_user, p.proowner, 'member'))
             or exists (select from pg_namespace n
                         where n.nspname = ${schemaName} and pg_has_role(current_user, n.nspowner, 'member')) as "ownsOurs",
           coalesce((select has_schema_privilege(current_user, n.oid, 'create') from pg_namespace n where n.nspname = ${schemaName}), false)
             as "makesInSchema",
           current_setting('search_path') as "searchPath",
           current_setting('timezone') as "timeZone",
           current_setting('fsync') as fsync,
           current_setting('full_page_writes') as "fullPageWrites",
           current_setting('synchronous_commit') as "synchronousCommit",
           current_setting('data_checksums') as checksums,
           inet_server_addr() is null or inet_server_addr() <<= '127.0.0.0/8' or inet_server_addr() = '::1'
             or coalesce((select s.ssl from pg_stat_ssl s where s.pid = pg_backend_pid()), false) as sheltered
      from pg_roles r where r.rolname = current_user`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('The server does not know the role we signed in as.')
  return facts
}

/** What those facts mean for us. */
export function judgeServer(facts: ServerFacts): Verdict {
  const { role } = facts
  const off = [
    ['fsync', facts.fsync],
    ['full_page_writes', facts.fullPageWrites],
    ['synchronous_commit', facts.synchronousCommit],
  ].flatMap(([name, value]) => (value === 'off' ? [name] : []))
  const rights = [
    facts.superuser && 'is a superuser',
    facts.passesRowSecurity && 'passes row level security (BYPASSRLS)',
    !facts.superuser && facts.ownsOurs && `owns what is in the schema ${schemaName}`,
    !facts.superuser && facts.makesInSchema && !facts.ownsOurs && `may make tables in the schema ${schemaName}`,
    facts.makesRoles && 'may make roles',
    facts.makesDatabases && 'may make databases',
    facts.replicates && 'may copy the whole server (REPLICATION)',
  ].filter((right) => right !== false)
  const given = [
    facts.version < oldestVersion * 10_000 &&
      `The server is PostgreSQL ${Math.floor(facts.version / 10_000)}: version ${oldestVersion} or newer is needed.`,
    facts.encoding !== 'UTF8' && `The database is encoded in ${facts.encoding}: UTF8 is needed.`,
    rights.length > 0 &&
      `The application's role ${role} ${rights.join(' and ')}: give DATABASE_URL a role without such rights.`,
    off.length > 0 &&
      `The server has ${off.join(' and ')} switched off and would lose what was acknowledged: switch ${off.length > 1 ? 'them' : 'it'} on.`,
    facts.searchPath.split(',')[0]?.trim() !== schemaName &&
      `The role ${role} does not look into the schema ${schemaName} first: run "alter role ${role} set search_path = ${schemaName}, public".`,
    facts.timeZone !== 'Europe/Helsinki' &&
      `The role ${role} counts days by ${facts.timeZone}: run "alter role ${role} set timezone = 'Europe/Helsinki'".`,
  ].filter((sentence) => sentence !== false)
  const warnings = [
    facts.checksums === 'off' && 'The server keeps no data checksums: damage on its disk would go unseen.',
    !facts.sheltered &&
      'The connection to the database leaves this machine unencrypted: add sslmode=verify-full to DATABASE_URL.',
  ].filter((sentence) => sentence !== false)
  return { refusals: given, warnings }
}
