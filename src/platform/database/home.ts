import { type Database, openDatabase } from '../db.ts'
import { openEmbedded } from './embedded.ts'
import { Explained, hasCode, sentenceOf } from './explained.ts'
import type { HeldFolder } from './held-folder.ts'
import { whatIsMissing } from './migrate.ts'
import { migrateInOwnProcess } from './migrating.ts'
import { judgeServer, readServerFacts } from './server-check.ts'

/** The database, open for the application, whichever home it has. */
export type OpenHome = {
  readonly db: Database
  /** Opens another pool for the same role, for putting much in at once (see `Opening.filling`). Whoever asks closes it. */
  openForFilling(): Database
  /** What the operator should know although the service starts. Sentences. */
  readonly warnings: readonly string[]
  /** What kind of database this is and where its data lie: lines for the console, without secrets. */
  readonly account: readonly string[]
  close(): Promise<void>
}

const mostConnections = 20
const forFilling = { max: 4, name: 'suojatie filling', filling: true } as const

/** Opens the embedded database in a folder that is held. With `demonstrationAt` an empty one becomes a demonstration. */
export async function openEmbeddedHome(held: HeldFolder, demonstrationAt: Date | undefined): Promise<OpenHome> {
  const home = await openEmbedded(
    held,
    (ownerUrl) => migrateInOwnProcess(ownerUrl, { thenForgetPassword: true, demonstrationAt }),
    async (db) => demonstrationAt !== undefined && (await servesNobody(db)),
  )
  const db = openDatabase(home.url, { max: mostConnections })
  const close = async (): Promise<void> => {
    await db.destroy()
    await home.stop()
  }
  try {
    const { warnings, version } = await examine(db)
    return {
      db,
      openForFilling: () => openDatabase(home.url, forFilling),
      warnings,
      account: [
        `Database   embedded PostgreSQL ${version}, for trying out and small use on one machine`,
        `Data       ${home.folder}${home.instead ? ' (the system user that runs the database cannot reach the folder asked for)' : ''}`,
        'Back up    stop the service (Ctrl-C), then copy that whole folder with its owners and modes',
      ],
      close,
    }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

/**
 * Opens a database on a server given to us. Migrates first when the owner's address is given; otherwise it must be up to
 * date. With `demonstrationAt` an empty one becomes a demonstration, which takes the owner's address too.
 */
export async function openServerHome(
  url: string,
  migrateUrl: string | undefined,
  demonstrationAt: Date | undefined,
): Promise<OpenHome> {
  if (migrateUrl !== undefined) await migrateInOwnProcess(migrateUrl, { thenForgetPassword: false, demonstrationAt })
  const db = openDatabase(url, { max: mostConnections })
  try {
    const { warnings, version } = await examine(db)
    const { host, pathname } = new URL(url.replace('@/', '@localhost/'))
    return {
      db,
      openForFilling: () => openDatabase(url, forFilling),
      warnings,
      account: [
        `Database   PostgreSQL ${version} at ${host}${pathname}, given by DATABASE_URL`,
        'Back up    with that server (pg_basebackup and WAL archiving, or pg_dump)',
      ],
      close: () => db.destroy(),
    }
  } catch (thrown) {
    await db.destroy()
    if (thrown instanceof Explained) throw thrown
    if (
      hasCode(
        thrown,
        'ECONNREFUSED',
        'ENOTFOUND',
        'ETIMEDOUT',
        'EAI_AGAIN',
        'ENOENT',
        '28P01',
        '28000',
        '3D000',
        '57P03',
      )
    ) {
      throw new Explained(`The database given by DATABASE_URL cannot be used: ${sentenceOf(thrown)}.`)
    }
    throw thrown
  }
}

/** Whether there is no county yet, real or invented. */
async function servesNobody(db: Database): Promise<boolean> {
  return (await db.selectFrom('county').select('code').limit(1).executeTakeFirst()) === undefined
}

async function examine(db: Database): Promise<{ warnings: readonly string[]; version: string }> {
  const facts = await readServerFacts(db)
  const { refusals, warnings } = judgeServer(facts)
  if (refusals.length > 0) throw new Explained(refusals.join('\n'))
  const missing = await whatIsMissing(db)
  if (missing !== undefined) {
    throw new Explained(
      `The database lacks the migrations ${missing}: give the owner's address in SUOJATIE_MIGRATE_URL, or run "npm run migrate" with it once.`,
    )
  }
  return { warnings, version: `${Math.floor(facts.version / 10_000)}.${facts.version % 10_000}` }
}
