import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf } from '../../src/platform/database/address.ts'
import { embeddedBinaries } from '../../src/platform/database/binaries.ts'
import { holdDataFolder } from '../../src/platform/database/held-folder.ts'
import { ownerRole } from '../../src/platform/database/roles.ts'
import { runAsSuperuser, startServer } from '../../src/platform/database/server.ts'
import { type Database, openDatabase } from '../../src/platform/db.ts'
import { startTestCluster } from '../../src/platform/testing/clusters.ts'
import { startService } from './program.ts'

/** A database to be ill-treated: how the service is told of it, and how it is looked into while the service does not run. */
export type Home = {
  readonly settings: Readonly<Record<string, string>>
  /** Whether the database server is ours to kill as well. */
  readonly ownsDatabase: boolean
  look<T>(into: (owner: Database) => Promise<T>): Promise<T>
  remove(): Promise<void>
}

const county = { code: '02', name_fi: 'Koealue', name_sv: 'Provområde', name_en: 'Test county', short_name: 'Koe' }

/** The embedded database in a folder of its own. */
export async function embeddedHome(port: number, secret: string): Promise<Home> {
  const base = mkdtempSync(join(tmpdir(), 'suojatie-kill-'))
  // Where the database's own system user can come in: else the start would choose another folder.
  chmodSync(base, 0o755)
  const folder = join(base, 'data')
  const settings = { SUOJATIE_DATA: folder, SUOJATIE_DEMO: '0', SUOJATIE_SECRET: secret }
  // The first start makes the database; then the county that is to receive is put in.
  const first = await startService(port, settings)
  await first.stop()
  const home: Home = {
    settings,
    ownsDatabase: true,
    async look(into) {
      const held = await holdDataFolder(folder)
      const cluster = { binaries: embeddedBinaries(held.user), folder: join(held.folder, 'database'), user: held.user }
      const password = randomBytes(18).toString('hex')
      await runAsSuperuser(cluster, 'postgres', `alter role ${ownerRole} password '${password}';`)
      const server = await startServer(cluster, { alsoRoles: [ownerRole] })
      const db = openDatabase(addressOf(server.listening, { role: ownerRole, password }, 'suojatie'), { max: 2 })
      try {
        return await into(db)
      } finally {
        await db.destroy()
        await server.stop()
        held.release()
      }
    },
    remove: async () => rmSync(base, { recursive: true, force: true }),
  }
  await home.look((owner) => owner.insertInto('county').values(county).execute())
  return home
}

/** A PostgreSQL server of this machine's own, started for the proof. */
export async function serverHome(secret: string): Promise<Home> {
  const cluster = await startTestCluster('server')
  const made = await cluster.create('migrated')
  const folder = mkdtempSync(join(tmpdir(), 'suojatie-kill-'))
  const look = async <T>(into: (owner: Database) => Promise<T>): Promise<T> => {
    const db = openDatabase(made.ownerUrl, { max: 2 })
    try {
      return await into(db)
    } finally {
      await db.destroy()
    }
  }
  await look((owner) => owner.insertInto('county').values(county).execute())
  return {
    settings: { DATABASE_URL: made.url, SUOJATIE_DATA: folder, SUOJATIE_DEMO: '0', SUOJATIE_SECRET: secret },
    ownsDatabase: false,
    look,
    async remove() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
