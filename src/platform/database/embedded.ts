import { randomBytes } from 'node:crypto'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Database, openDatabase } from '../db.ts'
import { addressOf } from './address.ts'
import { embeddedBinaries } from './binaries.ts'
import { Explained } from './explained.ts'
import type { HeldFolder } from './held-folder.ts'
import { stopLeftBehind } from './left-behind.ts'
import { whatIsMissing } from './migrate.ts'
import { writePrivateFile } from './private-files.ts'
import { applicationRole, ownerRole, prepareDatabase, prepareRoles } from './roles.ts'
import {
  type Cluster,
  createCluster,
  logName,
  majorVersionOf,
  makeRoomInLog,
  type RunningServer,
  runAsSuperuser,
  startServer,
} from './server.ts'

/** The embedded database, running. */
export type EmbeddedHome = {
  /** The address for the application's role: the only one that lets anybody in from now on. */
  readonly url: string
  /** Where the data lie. */
  readonly folder: string
  /** Whether that is another folder than asked for, because the database's user cannot reach that. */
  readonly instead: boolean
  /** Ends the server and lets go of the folder. */
  stop(): Promise<void>
}

const database = 'suojatie'
const connectionName = 'connection.json'

/**
 * Makes the database in the held folder the first time, starts it, and has it migrated when it lacks something, or when
 * `alsoWhen` finds that its owner has something else to do: `migrate` is given the owner's address, which lets nobody in
 * later. Ending it lets go of the folder.
 */
export async function openEmbedded(
  held: HeldFolder,
  migrate: (ownerUrl: string) => Promise<void>,
  alsoWhen: (db: Database) => Promise<boolean> = () => Promise.resolve(false),
): Promise<EmbeddedHome> {
  const cluster: Cluster = {
    binaries: embeddedBinaries(held.user),
    folder: join(held.folder, 'database'),
    user: held.user,
  }
  const { binaries, folder } = cluster
  await stopLeftBehind(folder)
  const version = majorVersionOf(folder)
  if (version === undefined) await createCluster(cluster, `${prepareRoles}\n${prepareDatabase(database)}`)
  else if (version !== binaries.major) {
    throw new Explained(
      `The data in ${folder} were written by PostgreSQL ${version}, and this program brings PostgreSQL ${binaries.major}: start the version that wrote them and move the data over.`,
    )
  }
  // New passwords at every start, known to this process alone. The superuser has none: nobody can sign in as it.
  const [password, ownerPassword] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')]
  await runAsSuperuser(
    cluster,
    'postgres',
    `${prepareRoles}\nalter role ${applicationRole} password '${password}';\n\nalter role ${ownerRole} password '${ownerPassword}';`,
  )
  const server = await keepRunning(cluster)
  const { listening } = server
  const url = addressOf(listening, { role: applicationRole, password }, database)
  const stop = async (): Promise<void> => {
    rmSync(join(held.folder, connectionName), { force: true })
    await server.stop()
    held.release()
  }
  try {
    if (await needsOwner(url, alsoWhen))
      await migrate(addressOf(listening, { role: ownerRole, password: ownerPassword }, database))
    // Other commands of the same system user (verify the log, recompute) find their way in while we run.
    writePrivateFile(join(held.folder, connectionName), JSON.stringify({ url }), undefined)
  } catch (thrown) {
    await stop()
    throw thrown
  }
  return { url, folder: held.folder, instead: held.instead, stop }
}

async function needsOwner(url: string, alsoWhen: (db: Database) => Promise<boolean>): Promise<boolean> {
  const db = openDatabase(url, { max: 1 })
  try {
    return (await whatIsMissing(db)) !== undefined || (await alsoWhen(db))
  } finally {
    await db.destroy()
  }
}

/** Starts the server, and starts it again if it ends without our asking (killed, out of memory): connections come back by themselves. */
async function keepRunning(cluster: Cluster): Promise<Pick<RunningServer, 'listening' | 'stop'>> {
  const first = await startServer(cluster)
  let server: RunningServer | undefined = first
  let stopping = false
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await server?.ended
      if (stopping) return
      console.error('The embedded database ended unasked and is started again.')
      server = await startServer(cluster, { listening: first.listening }).catch((thrown: unknown) => {
        console.error(thrown instanceof Error ? thrown.message : thrown)
        return undefined
      })
      if (!server) await wait(1000)
    }
  }
  const watching = watch()
  const log = join(dirname(cluster.folder), logName)
  const sweeping = setInterval(() => makeRoomInLog(log), 3_600_000).unref()
  return {
    listening: first.listening,
    async stop() {
      stopping = true
      clearInterval(sweeping)
      await server?.stop()
      await watching
    },
  }
}

/** The address of an embedded database that another process runs right now; undefined when none does. */
export function runningDatabase(wished: string): string | undefined {
  try {
    const file = join(realpathSync(resolve(wished)), connectionName)
    return z.object({ url: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).url
  } catch {
    return undefined
  }
}
