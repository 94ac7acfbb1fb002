import { spawn } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Listening } from './address.ts'
import type { Binaries } from './binaries.ts'
import { Explained } from './explained.ts'
import { ourMark, runningServer, stopLeftBehind, stopProcess } from './left-behind.ts'
import { makePrivateFolder, writePrivateFile } from './private-files.ts'
import { applicationRole, ownerRole } from './roles.ts'
import { runAs, type SystemUser } from './system-user.ts'

/** A database server of ours: its programs, its folder, and the operating system user it runs as. */
export type Cluster = { readonly binaries: Binaries; readonly folder: string; readonly user: SystemUser }

/** A server that runs, and how to end it. `ended` is fulfilled when it stops for whatever reason. */
export type RunningServer = { readonly listening: Listening; readonly ended: Promise<void>; stop(): Promise<void> }

/** The server's log, beside its folder. */
export const logName = 'database.log'
const mostLogBytes = 10_000_000

/** The name of the superuser inside. Nobody can sign in as it: the access file has no line for it. */
const superuser = 'postgres'

/**
 * Makes the folder of a new server: UTF-8, names sorted the Finnish way, checksums on every page. The statements are run
 * in it as the superuser. Whole or not at all: a folder under that name always is complete.
 */
export async function createCluster({ binaries, folder, user }: Cluster, statements: string): Promise<void> {
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  makePrivateFolder(making, user)
  let said = ''
  // Letters beyond a–z need a UTF-8 locale for trigram search; systems name theirs differently.
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const options = [
      `--pgdata=${making}`,
      `--username=${superuser}`,
      '--auth-local=peer',
      '--auth-host=reject',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--locale-provider=icu',
      '--icu-locale=fi-FI',
      '--data-checksums',
      '--no-instructions',
    ]
    const made = await finished(join(binaries.folder, 'initdb'), options, user)
    if (made.worked) {
      await runAsSuperuser({ binaries, folder: making, user }, 'postgres', statements)
      renameSync(making, folder)
      return
    }
    said = made.said
    if (!/locale/.test(said)) break
  }
  throw new Explained(`The embedded database could not be made in ${folder}: ${lastLine(said)}`)
}

/** Runs statements, parted by an empty line, as the superuser while no server runs. There is no password to keep for it. */
export async function runAsSuperuser(
  { binaries, folder, user }: Cluster,
  database: string,
  statements: string,
): Promise<void> {
  const { worked, said } = await finished(
    join(binaries.folder, 'postgres'),
    [
      '--single',
      '-j',
      '-D',
      folder,
      '-c',
      'log_min_error_statement=panic',
      '-c',
      'log_error_verbosity=terse',
      database,
    ],
    user,
    `${statements.trim()}\n\n`,
  )
  const fault = /^.*(?:ERROR|FATAL|PANIC): .*$/m.exec(said)?.[0]
  if (!worked || fault) throw new Explained(`The embedded database could not be prepared: ${fault ?? lastLine(said)}`)
}

/** Runs one of the database's programs to its end, and gives what it said of trouble. Pages are loaded meanwhile. */
function finished(
  program: string,
  given: readonly string[],
  user: SystemUser,
  input = '',
): Promise<{ readonly worked: boolean; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, given, { ...runAs(user), stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    // A program that ends without reading is told of by its exit code.
    child.stdin.on('error', () => undefined).end(input)
    child.once('error', (error) => resolve({ worked: false, said: error.message }))
    child.once('close', (code) => resolve({ worked: code === 0, said }))
  })
}

/** How a server is started: who else may sign in (tests only), settings beside ours, and where to listen when that was settled before. */
export type StartOptions = {
  readonly alsoRoles?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  readonly listening?: Listening
}

/** Starts the server and waits until it takes connections. Ends first what a killed start left running there. */
export async function startServer(cluster: Cluster, options: StartOptions = {}): Promise<RunningServer> {
  const { binaries, folder, user } = cluster
  await stopLeftBehind(folder)
  const roles = [applicationRole, ownerRole, ...(options.alsoRoles ?? [])].join(',')
  writePrivateFile(
    join(folder, 'pg_hba.conf'),
    `# Written at every start. Only these roles, only with a password, only from this machine.\nlocal all ${roles} scram-sha-256\nhost all ${roles} 127.0.0.1/32 scram-sha-256\n`,
    user,
  )
  const listening = await chooseListening(folder, user, options.listening)
  const settings = { ...serverSettings(listening), ...options.settings }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const until = performance.now() + 60_000
  for (;;) {
    const attempt = await attemptStart(binaries, folder, user, flags, until)
    if (typeof attempt !== 'string') return { listening, ...attempt }
    // A server killed a moment ago is still listed, or its children are: they go within seconds.
    if (performance.now() > until || !/lock file|shared memory|in use/.test(attempt)) {
      throw new Explained(`The embedded database did not start: ${lastLine(attempt)}`)
    }
    await wait(200)
    await stopLeftBehind(folder)
    if (listening.host.startsWith('/')) makeSocketFolder(listening.host, user)
  }
}

async function attemptStart(
  binaries: Binaries,
  folder: string,
  user: SystemUser,
  flags: readonly string[],
  until: number,
): Promise<Pick<RunningServer, 'ended' | 'stop'> | string> {
  const log = join(dirname(folder), logName)
  makeRoomInLog(log)
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const output = openSync(
    log,
    constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY | constants.O_NOFOLLOW,
    0o600,
  )
  if (user) fchownSync(output, user.uid, user.gid)
  // Its own process group: Ctrl-C reaches us alone, and we stop it when the last request has been answered.
  const child = spawn(join(binaries.folder, 'postgres'), ['-D', folder, ...flags], {
    ...runAs(user),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let over = false
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true
      resolve()
    }
    child.once('exit', end)
    child.once('error', end)
  })
  const pid = child.pid
  while (!over && pid !== undefined) {
    const running = runningServer(folder)
    if (running?.pid === pid && running.ready) return { ended, stop: () => stopProcess(pid).then(() => ended) }
    if (performance.now() > until) {
      await stopProcess(pid)
      break
    }
    await wait(10)
  }
  return readFileSync(log).subarray(before).toString('utf8') || 'the program could not be run.'
}

/** What the server says goes into one file of its own and the one before it; a long-running server is cut off in between. */
export function makeRoomInLog(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size <= mostLogBytes) return
  copyFileSync(log, `${log}.1`)
  chmodSync(`${log}.1`, 0o600)
  truncateSync(log)
}

function serverSettings(listening: Listening): Record<string, string> {
  const onSocket = listening.host.startsWith('/')
  return {
    ...(onSocket
      ? { listen_addresses: '', unix_socket_directories: listening.host }
      : { listen_addresses: listening.host, unix_socket_directories: '' }),
    port: String(listening.port),
    unix_socket_permissions: '0700',
    [ourMark.split('=')[0] ?? '']: ourMark.split('=')[1] ?? '',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    password_encryption: 'scram-sha-256',
    max_connections: '60',
    shared_buffers: '128MB',
    timezone: 'Europe/Helsinki',
    lc_messages: 'C',
    log_checkpoints: 'off',
    // Messages of errors quote values, which may be about people; the application logs errors by code. Left are the server's own news.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  }
}

/** A killed server leaves the lock of its socket too. The folder is ours alone, so nobody else's can be there. */
function makeSocketFolder(socketFolder: string, user: SystemUser): void {
  rmSync(socketFolder, { recursive: true, force: true })
  makePrivateFolder(socketFolder, user)
}

/** A socket in a closed folder beside the data. The system limits its path to 107 bytes; past that, a free port of the loopback. */
async function chooseListening(folder: string, user: SystemUser, before: Listening | undefined): Promise<Listening> {
  const socketFolder = join(dirname(folder), 'socket')
  const port = 5432
  if (Buffer.byteLength(join(socketFolder, `.s.PGSQL.${port}`)) <= 100) {
    makeSocketFolder(socketFolder, user)
    return { host: socketFolder, port }
  }
  return before ?? { host: '127.0.0.1', port: await freePort() }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}

/** The major version of the server whose data the folder holds; undefined when there are none. */
export function majorVersionOf(folder: string): number | undefined {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
