import { type QueryExecutorProvider, sql } from 'kysely'
import { schemaName } from './roles.ts'

/** One column as the catalogue knows it. */
type Column = {
  readonly table_name: string
  readonly table_comment: string | null
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly written_by: 'us' | 'us-or-default' | 'database'
  readonly comment: string | null
  readonly refers_to: string | null
  readonly in_key: boolean
  readonly checks: readonly string[]
}

/**
 * The TypeScript of `schema.generated.ts`: every table of ours with its columns, from the live catalogue of a migrated
 * database. Throws when a column has a type it knows no TypeScript for.
 */
export async function schemaSource(db: QueryExecutorProvider): Promise<string> {
  const tables = Map.groupBy(await readColumns(db), (column) => column.table_name)
  const body = [...tables].map(([table, columns]) => tableSource(table, columns))
  const used = (name: string): boolean => body.some((text) => new RegExp(`\\b${name}\\b`).test(text))
  const fromKysely = ['ColumnType', 'Generated', 'GeneratedAlways'].filter(
    (name) => used(name) || (name === 'ColumnType' && (used('Json') || used('BigInteger'))),
  )
  return [
    '// Made by scripts/schema.ts from the migrations: never edited by hand. A test fails when it is out of date.',
    '',
    ...(fromKysely.length > 0 ? [`import type { ${fromKysely.join(', ')} } from 'kysely'`] : []),
    ...(used('PlainDate') ? ["import type { PlainDate } from '../kernel/day.ts'"] : []),
    ...(used('Id') ? ["import type { Id } from '../kernel/id.ts'"] : []),
    '',
    ...(used('Json')
      ? [
          '/** JSON: nothing is known of it when it is read, so parse it; written as text (`JSON.stringify`), because the driver would make an array of the database out of a list. */',
          'export type Json = ColumnType<unknown, string, string>',
          '',
        ]
      : []),
    ...(used('BigInteger')
      ? [
          '/** A whole number past 2^53: read as text. */',
          'export type BigInteger = ColumnType<string, string | number | bigint, string | number | bigint>',
          '',
        ]
      : []),
    ...body.map((text) => `${text}\n`),
    '/** Every table, by name. */',
    'export type Schema = {',
    ...[...tables.keys()].map((table) => `  ${table}: ${interfaceName(table)}`),
    '}',
    '',
  ].join('\n')
}

function tableSource(table: string, columns: readonly Column[]): string {
  const comment = columns[0]?.table_comment
  return [
    ...(comment ? [docComment(comment, '')] : []),
    `export type ${interfaceName(table)} = {`,
    ...columns.flatMap((column) => [
      ...(column.comment ? [docComment(column.comment, '  ')] : []),
      `  ${column.name}: ${typeOf(column)}`,
    ]),
    '}',
  ].join('\n')
}

const plainTypes: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'PlainDate',
  daterange: 'string',
  'double precision': 'number',
  inet: 'string',
  integer: 'number',
  numeric: 'string',
  real: 'number',
  smallint: 'number',
  text: 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Date',
  tsvector: 'string',
  tstzrange: 'string',
  uuid: 'string',
}

function typeOf(column: Column): string {
  const plain = column.type === 'jsonb' ? 'Json' : column.type === 'bigint' ? 'BigInteger' : valueType(column)
  const whole = column.required ? plain : `${plain} | null`
  if (column.written_by === 'us') return whole
  // Kysely's own words for columns that the database fills do not nest.
  if (plain === 'BigInteger')
    return column.written_by === 'database'
      ? 'ColumnType<string, never, never>'
      : 'ColumnType<string, string | number | bigint | undefined, string | number | bigint>'
  if (plain === 'Json')
    return column.written_by === 'database'
      ? 'ColumnType<unknown, never, never>'
      : 'ColumnType<unknown, string | undefined, string>'
  return column.written_by === 'database' ? `GeneratedAlways<${whole}>` : `Generated<${whole}>`
}

function valueType(column: Column): string {
  if (column.type.endsWith('[]')) {
    const one = plain(column, column.type.slice(0, -2))
    return `${one}[]`
  }
  if (column.type === 'uuid') {
    if (column.refers_to) return `Id<'${column.refers_to}'>`
    return column.in_key ? `Id<'${column.table_name}'>` : 'string'
  }
  const words = column.type === 'text' ? column.checks.map(wordsOf).find((list) => list !== undefined) : undefined
  return words ? words.map((word) => `'${word}'`).join(' | ') : plain(column, column.type)
}

function plain(column: Column, type: string): string {
  const found = plainTypes[type]
  if (!found) throw new Error(`No TypeScript is known for the type ${type} of ${column.table_name}.${column.name}.`)
  return found
}

/** The words a check allows, when that is all it says: `CHECK ((c = ANY (ARRAY['a'::text, 'b'::text])))` or `CHECK ((c = 'a'::text))`. */
function wordsOf(check: string): string[] | undefined {
  const list =
    /^CHECK \(\(\w+ = ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)\)\)$/.exec(check)?.[1] ??
    /^CHECK \(\(\w+ = ('[^']*'::text)\)\)$/.exec(check)?.[1]
  return list?.split(', ').map((word) => word.slice(1, -"'::text".length))
}

function interfaceName(table: string): string {
  return `${table.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Table`
}

function docComment(text: string, indent: string): string {
  return `${indent}/** ${text.replaceAll('*/', '* /')} */`
}

async function readColumns(db: QueryExecutorProvider): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.relname as table_name,
           obj_description(c.oid, 'pg_class') as table_comment,
           a.attname as name,
           format_type(a.atttypid, null) as type,
           a.attnotnull as required,
           case when a.attgenerated <> '' or a.attidentity = 'a' then 'database'
                when a.atthasdef or a.attidentity = 'd' then 'us-or-default'
                else 'us' end as written_by,
           col_description(c.oid, a.attnum) as comment,
           -- A column that refers to the identifier of another table carries that table's kind of id.
           (select target.relname
              from pg_constraint f
              join pg_class target on target.oid = f.confrelid
              cross join lateral unnest(f.conkey, f.confkey) as pair(here, there)
              join pg_attribute aimed on aimed.attrelid = f.confrelid and aimed.attnum = pair.there
             where f.conrelid = c.oid and f.contype = 'f' and pair.here = a.attnum and aimed.atttypid = 'uuid'::regtype
             order by f.conname limit 1) as refers_to,
           exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any (k.conkey)) as in_key,
           array(select pg_get_constraintdef(k.oid)
                   from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                  order by k.conname) as checks
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = ${schemaName} and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('migration', 'migration_lock')
     order by c.relname collate "C", a.attnum`.execute(db)
  return rows
}
