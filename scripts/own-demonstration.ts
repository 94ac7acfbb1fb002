import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))

/** A service with a demonstration of its own, in a folder that goes when it ends. */
export type OwnDemonstration = {
  readonly origin: string
  /** The address of its database, as the application's role. */
  readonly databaseUrl: () => string
  readonly end: () => Promise<void>
}

/** Starts the service on that port, as of that instant (ISO), and waits until it is ready. */
export async function openDemonstration(port: number, now: string): Promise<OwnDemonstration> {
  const data = mkdtempSync(join(tmpdir(), 'suojatie-demonstration-'))
  let folder = data
  const service = spawn(process.execPath, ['--import', './src/platform/jsx.ts', 'src/server.ts'], {
    cwd: project,
    env: { ...process.env, PORT: String(port), SUOJATIE_DATA: data, SUOJATIE_DEMO: '1', SUOJATIE_NOW: now },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = async (): Promise<void> => {
    if (service.exitCode === null) {
      service.kill('SIGTERM')
      await new Promise((resolve) => service.once('exit', resolve))
    }
    rmSync(data, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    // What it says later is read too: nobody listening would stop it.
    await new Promise<void>((resolve, reject) => {
      let said = ''
      service.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        // Another folder is chosen and named where the database's own user cannot reach the one asked for.
        folder = /^Data +(\S+)/m.exec(said)?.[1] ?? folder
        if (/^Suojatie is ready\.[\s\S]*^Back up/m.test(said)) resolve()
      })
      service.once('exit', () => reject(new Error('The service ended before it was ready.')))
    })
  } catch (thrown) {
    await end()
    throw thrown
  }
  return {
    origin: `http://localhost:${port}`,
    databaseUrl: () => {
      const kept: unknown = JSON.parse(readFileSync(join(folder, 'connection.json'), 'utf8'))
      if (typeof kept === 'object' && kept !== null && 'url' in kept && typeof kept.url === 'string') return kept.url
      throw new Error(`There is no address in ${folder}.`)
    },
    end,
  }
}
