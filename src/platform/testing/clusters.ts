import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { addressOf, type SignIn } from '../database/address.ts'
import { type Binaries, embeddedBinaries, installedBinaries } from '../database/binaries.ts'
import { stopLeftBehind } from '../database/left-behind.ts'
import { migrate } from '../database/migrate.ts'
import { makePrivateFolder } from '../database/private-files.ts'
import { applicationRole, ownerRole, prepareDatabase, prepareRoles } from '../database/roles.ts'
import { createCluster, type RunningServer, runAsSuperuser, startServer } from '../database/server.ts'
import { canEnter, userForDatabase } from '../database/system-user.ts'

/** The two places a database can live: our embedded server, and a server of the machine's own. */
export const homes = ['embedded', 'server'] as const
export type Home = (typeof homes)[number]

/** The oldest server the service supports. */
export const oldestSupported = 15

/** The addresses of one test database, for each role. `admin` may do everything and exists in tests only. */
export type Addresses = {
  readonly name: string
  readonly url: string
  readonly ownerUrl: string
  readonly adminUrl: string
}

/** A server for tests with a migrated template, from which a database is made in about 0.1 s. */
export type TestCluster = {
  readonly home: Home
  /** A fresh database with the whole schema, or with nothing in it. */
  create(from: 'migrated' | 'empty'): Promise<Addresses>
  drop(name: string): Promise<void>
  stop(): Promise<void>
}

const admin = 'suojatie_test'
const template = 'suojatie_template'
const folderName = /^suojatie-test-(\d+)-[0-9a-f]{8}$/

/** Starts a server for tests in a folder of its own, which goes when it stops. */
export async function startTestCluster(home: Home): Promise<TestCluster> {
  await sweepLeftovers()
  const user = userForDatabase()
  const binaries = binariesFor(home)
  if (!binaries) throw new Error('This machine has no PostgreSQL server.')
  const base = join(tmpdir(), `suojatie-test-${process.pid}-${randomBytes(4).toString('hex')}`)
  makePrivateFolder(base, user)
  if (!canEnter(user, base)) throw new Error(`The database's user cannot enter ${base}.`)
  const cluster = { binaries, folder: join(base, 'database'), user }
  const passwords = new Map([applicationRole, ownerRole, admin].map((role) => [role, randomBytes(18).toString('hex')]))
  let server: RunningServer | undefined
  const stop = async (): Promise<void> => {
    await server?.stop()
    rmSync(base, { recursive: true, force: true })
  }
  try {
    await createCluster(cluster, `${prepareRoles}\ncreate role ${admin} superuser login;`)
    await runAsSuperuser(
      cluster,
      'postgres',
      [...passwords].map(([role, password]) => `alter role ${role} password '${password}';`).join('\n\n'),
    )
    server = await startServer(cluster, {
      alsoRoles: [admin],
      settings: { max_connections: '150' },
    })
    const { listening } = server
    const url = (role: string, database: string): string => addressOf(listening, signIn(passwords, role), database)
    const asAdmin = new pg.Pool({ connectionString: url(admin, 'postgres'), max: 1 })
    asAdmin.on('error', () => undefined)
    const run = async (statements: string): Promise<void> => {
      for (const statement of statements.split(';\n\n')) await asAdmin.query(statement)
    }
    await run(prepareDatabase(template))
    await migrate(url(ownerRole, template))
    let count = 0
    return {
      home,
      async create(from) {
        const name = `test_${++count}`
        if (from === 'empty') await run(prepareDatabase(name))
        else {
          await run(
            `create database ${name} template ${template} owner ${ownerRole};\n\nrevoke all on database ${name} from public;\n\ngrant connect on database ${name} to ${applicationRole}`,
          )
        }
        return { name, url: url(applicationRole, name), ownerUrl: url(ownerRole, name), adminUrl: url(admin, name) }
      },
      async drop(name) {
        await asAdmin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
      },
      async stop() {
        await asAdmin.end()
        await stop()
      },
    }
  } catch (thrown) {
    await stop()
    throw thrown
  }
}

/** The programs that home would be started from; undefined when this machine has none. */
export function binariesFor(home: Home): Binaries | undefined {
  return home === 'embedded' ? embeddedBinaries(userForDatabase()) : installedBinaries(oldestSupported)
}

function signIn(passwords: ReadonlyMap<string, string>, role: string): SignIn {
  return { role, password: passwords.get(role) ?? '' }
}

/** Removes what runs that were killed left behind: their folder names say which process made them. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = folderName.exec(name)?.[1]
    if (!pid || isRunning(Number(pid))) continue
    const folder = join(tmpdir(), name)
    try {
      if (existsSync(join(folder, 'database'))) await stopLeftBehind(join(folder, 'database'))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's, or another run is sweeping it.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return !(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')
  }
}
