import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from './db.ts'
import { describeOnBoth } from './testing/database.ts'

/** Tables that hold nothing about anybody: they need no county and no row level security. */
const impersonal = ['applied_migration', 'county', 'demonstration', 'migration', 'migration_lock']
/** The two tables that the migrator makes for itself. */
const migratorsOwn = ['migration', 'migration_lock']
/** Tables whose rows never change once written (ATL 10 §, 22 §). */
const appendOnly = ['act', 'delivery', 'document', 'guide_entry', 'intake', 'reporter', 'submission', 'use_log']

describeOnBoth('The schema keeps its conventions', (open) => {
  let owner: Database
  beforeAll(async () => {
    owner = (await open()).owner
  })
  const names = async (query: ReturnType<typeof sql<{ name: string }>>): Promise<string[]> =>
    (await query.execute(owner)).rows.map((row) => row.name)

  test('every foreign key has an index that begins with it', async () => {
    const without = await names(sql<{ name: string }>`
      select conrelid::regclass || '.' || a.attname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.connamespace = 'suojatie'::regnamespace
        and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
        and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and a.attname = 'county' and i.indkey[0] = a.attnum)`)
    expect(without).toEqual([])
  })

  test('every moment carries its zone', async () => {
    expect(
      await names(
        sql<{
          name: string
        }>`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'suojatie' and data_type = 'timestamp without time zone'`,
      ),
    ).toEqual([])
  })

  test('every table says what it holds and how long it is kept', async () => {
    const silent = await names(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'suojatie'::regnamespace and relkind = 'r'
        and coalesce(obj_description(oid), '') !~* '(kept|no personal data|removed|invented)'`)
    expect(silent.sort()).toEqual(migratorsOwn)
  })

  test('every table about people has its county and row level security, forced also on the owner', async () => {
    const open = await names(sql<{ name: string }>`
      select relname as name from pg_class t where relnamespace = 'suojatie'::regnamespace and relkind = 'r'
        and (not relrowsecurity or not relforcerowsecurity
          or not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'county' and a.attnotnull))
      order by 1`)
    expect(open).toEqual(impersonal)
  })

  test('every state, stage, role and kind is limited to its words', async () => {
    const unlimited = await names(sql<{ name: string }>`
      select c.table_name || '.' || c.column_name as name from information_schema.columns c
      where c.table_schema = 'suojatie' and c.data_type = 'text' and c.column_name in ('state', 'stage', 'role', 'relation', 'outcome', 'urgency', 'finding', 'ground', 'qualification', 'manner', 'language')
        and not exists (select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
          where k.contype = 'c' and k.conrelid = format('suojatie.%I', c.table_name)::regclass and a.attname = c.column_name)
      order by 1`)
    // Free by their nature: the ground of an assignment names the thing it rests on, the log takes over what it is told.
    expect(unlimited).toEqual(['assignment.ground', 'use_log.relation'])
  })

  test('the application owns nothing, and may neither change nor remove what is append-only', async () => {
    expect(
      await names(
        sql<{
          name: string
        }>`select relname as name from pg_class where relnamespace = 'suojatie'::regnamespace and pg_get_userbyid(relowner) = 'suojatie_app'`,
      ),
    ).toEqual([])
    const changeable = await names(sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'suojatie'::regnamespace and relkind = 'r'
        and (has_table_privilege('suojatie_app', oid, 'DELETE') or has_table_privilege('suojatie_app', oid, 'TRUNCATE') or has_any_column_privilege('suojatie_app', oid, 'UPDATE'))`)
    expect(changeable.filter((table) => appendOnly.includes(table))).toEqual([])
  })

  test('every function that runs with the owner’s rights names where it looks things up', async () => {
    const loose = await names(sql<{ name: string }>`
      select proname as name from pg_proc where pronamespace = 'suojatie'::regnamespace and prosecdef
        and not exists (select 1 from unnest(proconfig) setting where setting like 'search_path=%')`)
    expect(loose).toEqual([])
  })
})
