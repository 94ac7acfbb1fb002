import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Explained, hasCode } from './explained.ts'

/** The mark by which a server that we started is known among others. */
export const ourMark = 'cluster_name=suojatie'

type ServerProcess = { readonly pid: number; readonly ours: boolean }

/**
 * Stops what a killed start left running on that database folder, and removes its lock file, so that a new server can
 * start. Only to be called by whoever holds the data folder. A server that somebody else started there is not touched.
 */
export async function stopLeftBehind(databaseFolder: string): Promise<void> {
  const main = mainServerOn(databaseFolder)
  if (main && !main.ours) {
    throw new Explained(
      `A PostgreSQL server that Suojatie did not start (process ${main.pid}) is running on ${databaseFolder}: stop it first.`,
    )
  }
  // At once, without a checkpoint: its last parent was killed too, and a server that is just recovering may not hear a
  // gentler wish. Everything acknowledged is in its log, which the next start reads.
  if (main) await sendUntilGone(main.pid, ['SIGQUIT', 8], ['SIGKILL', 5])
  await endStragglers(databaseFolder)
  rmSync(join(databaseFolder, 'postmaster.pid'), { force: true })
}

/** Asks the server to stop (open transactions are rolled back, everything acknowledged is kept), and waits until it has. */
export async function stopProcess(pid: number): Promise<void> {
  await sendUntilGone(pid, ['SIGINT', 20], ['SIGQUIT', 5], ['SIGKILL', 5])
}

/** Sends each signal in turn, with so many seconds to go by, until the process is gone. */
async function sendUntilGone(pid: number, ...signals: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, seconds] of signals) {
    if (!send(pid, signal)) return
    if (await goneWithin(pid, seconds)) return
  }
  throw new Explained(`The database server (process ${pid}) does not stop.`)
}

/** What postmaster.pid says of the server: its process, and whether it takes connections yet. */
export function runningServer(databaseFolder: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
  } catch (thrown) {
    if (hasCode(thrown, 'ENOENT')) return undefined
    throw thrown
  }
}

/** The server that the lock file names, when that process still is a server on this folder: numbers are used again. */
function mainServerOn(databaseFolder: string): ServerProcess | undefined {
  const running = runningServer(databaseFolder)
  if (!running) return undefined
  const command = commandLine(running.pid)
  if (!command || !/postgres/.test(command) || !standsIn(running.pid, databaseFolder, command)) return undefined
  return { pid: running.pid, ours: command.includes(ourMark) }
}

/** Children of a server that was killed live on until they notice; a new server refuses to start beside them. */
async function endStragglers(databaseFolder: string): Promise<void> {
  const stragglers = processes().filter((pid) => pid !== process.pid && standsIn(pid, databaseFolder, undefined))
  for (const pid of stragglers) send(pid, 'SIGQUIT')
  for (const pid of stragglers) if (!(await goneWithin(pid, 5))) send(pid, 'SIGKILL')
  for (const pid of stragglers) await goneWithin(pid, 5)
}

/** A server and its children work in their database folder. Where that cannot be asked, its command line tells. */
function standsIn(pid: number, databaseFolder: string, command: string | undefined): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === databaseFolder && /postgres/.test(commandLine(pid) ?? '')
  } catch {
    return command?.includes(databaseFolder) ?? false
  }
}

function commandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    if (process.platform === 'linux') return undefined
    const { stdout, status } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return status === 0 ? stdout : undefined
  }
}

function processes(): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (thrown) {
    if (hasCode(thrown, 'ESRCH')) return false
    throw thrown
  }
}

async function goneWithin(pid: number, seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1000
  while (isAlive(pid)) {
    if (performance.now() > until) return false
    await wait(20)
  }
  return true
}

/** A process that has ended but that nobody has taken note of yet (a zombie) no longer runs. */
function isAlive(pid: number): boolean {
  if (!send(pid, 0)) return false
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)
    return !state?.startsWith('Z')
  } catch {
    return process.platform !== 'linux'
  }
}
