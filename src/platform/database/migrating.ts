import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Explained } from './explained.ts'

const program = fileURLToPath(new URL('../../cli/migrate.ts', import.meta.url))

/**
 * Migrates in a process of its own, which alone is given the owner's address and ends when it is done.
 * What it says goes to standard error. With `demonstrationAt` it also puts the offices of the demonstration into a
 * database that has none: the history that is told in them leads up to that moment.
 */
export async function migrateInOwnProcess(
  ownerUrl: string,
  options: { readonly thenForgetPassword: boolean; readonly demonstrationAt: Date | undefined },
): Promise<void> {
  const { DATABASE_URL: _, ...environment } = process.env
  const words = [
    ...(options.thenForgetPassword ? ['--then-forget-password'] : []),
    ...(options.demonstrationAt ? [`--demonstration=${options.demonstrationAt.toISOString()}`] : []),
  ]
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...environment, SUOJATIE_MIGRATE_URL: ownerUrl },
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Explained('The database was not migrated, so the service does not start.')
}
