import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The service as an operator starts it, in a process of its own that can be killed. */
export type Service = {
  readonly origin: string
  /** Kills the process as the system would: no warning, no clearing up. With `database`, its embedded database server too. */
  kill(database: boolean): Promise<void>
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Starts the service on a port and waits until it is ready; the port must be free, as it is after a kill. */
export async function startService(port: number, settings: Readonly<Record<string, string>>): Promise<Service> {
  const child = spawn(process.execPath, ['--import', './src/platform/jsx.ts', 'src/server.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...settings,
      PORT: String(port),
      SUOJATIE_HOST: '127.0.0.1',
    },
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString('utf8')).slice(-2_000)
  })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The service did not start: ${complaints}`)
    if (await isReady(origin))
      return {
        origin,
        kill: (database) => killed(child, database ? settings.SUOJATIE_DATA : undefined),
        stop: () => stopped(child),
      }
    await wait(50)
  }
  child.kill('SIGKILL')
  throw new Error(`The service was not ready in a minute: ${complaints}`)
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

async function killed(child: ChildProcess, dataFolder: string | undefined): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  if (dataFolder !== undefined) killDatabase(dataFolder)
  await ended
}

function killDatabase(dataFolder: string): void {
  const file = join(dataFolder, 'database', 'postmaster.pid')
  if (!existsSync(file)) throw new Error(`No database server to kill in ${dataFolder}.`)
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (postmaster > 1) process.kill(postmaster, 'SIGKILL')
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
