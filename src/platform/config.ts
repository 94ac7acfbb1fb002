import { z } from 'zod'
import { Explained } from './database/explained.ts'

/** Where the data live: our embedded database, or a server given to us. */
export type DatabaseSetting =
  | { readonly home: 'embedded' }
  | { readonly home: 'server'; readonly url: string; readonly migrateUrl: string | undefined }

/** Everything that can be set from outside. */
export type Settings = {
  readonly port: number
  /** The address to listen on; every address of the machine when undefined. */
  readonly host: string | undefined
  /** Where the public reaches the service, scheme and host without a path; taken from each request when undefined. */
  readonly origin: string | undefined
  readonly database: DatabaseSetting
  /** Where the embedded database lies, and what else is kept on this machine. */
  readonly dataFolder: string
  /** What form tokens are made with; undefined when it is to be kept in the data folder. Servers that work side by side need the same. */
  readonly secret: string | undefined
  /** Whether the invented county is put in and one may sign in by choosing an identity. */
  readonly demonstration: boolean
  /** The instant at which the application's clock starts; the real time when undefined. Demonstration and tests only. */
  readonly clockStartsAt: Date | undefined
}

const address = z.string().refine((text) => {
  if (!/^postgres(ql)?:\/\//.test(text)) return false
  return URL.canParse(text) || URL.canParse(text.replace('@/', '@localhost/'))
})

/** A scheme and a host, perhaps a port, and nothing after them but a slash. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

const yesOrNo = z.enum(['0', '1']).transform((text) => text === '1')

const fields = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    must: 'be a port number from 0 to 65535',
  },
  DATABASE_URL: {
    schema: address,
    must: 'be the address of a PostgreSQL database, like postgresql://suojatie_app:…@host:5432/suojatie',
  },
  SUOJATIE_HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    must: 'be an address of this machine to listen on, like 127.0.0.1',
  },
  SUOJATIE_ORIGIN: {
    schema: z
      .string()
      .refine(isOrigin)
      .transform((text) => new URL(text).origin),
    must: 'be the public address of the service without a path, like https://suojatie.example',
  },
  SUOJATIE_MIGRATE_URL: {
    schema: address,
    must: 'be the address of a PostgreSQL database, like postgresql://suojatie_owner:…@host:5432/suojatie',
  },
  SUOJATIE_DATA: { schema: z.string().regex(/^[^\0]+$/), must: 'be the path of a folder' },
  SUOJATIE_SECRET: { schema: z.string().min(32).max(1024), must: 'have at least 32 characters that nobody can guess' },
  SUOJATIE_DEMO: { schema: yesOrNo, must: 'be 1 or 0' },
  SUOJATIE_NOW: {
    schema: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    must: 'be an instant with its offset, like 2026-11-21T10:00:00+02:00',
  },
} as const

type Name = keyof typeof fields

/** Reads the settings from the environment, once. Throws an `Explained` with one sentence when one is wrong. An empty value counts as not given. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const unknown = Object.keys(environment).find((name) => name.startsWith('SUOJATIE_') && !(name in fields))
  if (unknown) {
    const known = Object.keys(fields).filter((name) => name.startsWith('SUOJATIE_'))
    throw new Explained(`There is no setting ${unknown}: those that begin so are ${known.join(', ')}.`)
  }
  const given = <T>(name: Name, schema: z.ZodType<T, string>): T | undefined => {
    const text = environment[name]
    if (text === undefined || text === '') return undefined
    const parsed = schema.safeParse(text)
    // The value is not repeated: an address holds a password.
    if (!parsed.success) throw new Explained(`${name} must ${fields[name].must}.`)
    return parsed.data
  }
  const url = given('DATABASE_URL', fields.DATABASE_URL.schema)
  const migrateUrl = given('SUOJATIE_MIGRATE_URL', fields.SUOJATIE_MIGRATE_URL.schema)
  if (migrateUrl !== undefined && url === undefined) {
    throw new Explained('SUOJATIE_MIGRATE_URL is only for a server given by DATABASE_URL, which is not set.')
  }
  const demonstration = given('SUOJATIE_DEMO', fields.SUOJATIE_DEMO.schema) ?? url === undefined
  const clockStartsAt = given('SUOJATIE_NOW', fields.SUOJATIE_NOW.schema)
  if (clockStartsAt !== undefined && !demonstration) {
    throw new Explained(
      'SUOJATIE_NOW is only for demonstrations: with real matters the clock is the real one. Set SUOJATIE_DEMO=1 or leave it out.',
    )
  }
  return {
    port: given('PORT', fields.PORT.schema) ?? 3000,
    host: given('SUOJATIE_HOST', fields.SUOJATIE_HOST.schema),
    origin: given('SUOJATIE_ORIGIN', fields.SUOJATIE_ORIGIN.schema),
    database: url === undefined ? { home: 'embedded' } : { home: 'server', url, migrateUrl },
    dataFolder: given('SUOJATIE_DATA', fields.SUOJATIE_DATA.schema) ?? './data',
    secret: given('SUOJATIE_SECRET', fields.SUOJATIE_SECRET.schema),
    demonstration,
    clockStartsAt,
  }
}

/** The address for migrating, when that alone is asked for. Throws an `Explained` when it is missing or wrong. */
export function readMigrateUrl(environment: Readonly<Record<string, string | undefined>>): string {
  const { schema, must } = fields.SUOJATIE_MIGRATE_URL
  const parsed = schema.safeParse(environment.SUOJATIE_MIGRATE_URL ?? '')
  if (!parsed.success) throw new Explained(`SUOJATIE_MIGRATE_URL must ${must}.`)
  return parsed.data
}
