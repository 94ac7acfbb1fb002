import { closeSync, lstatSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { Explained, hasCode } from './explained.ts'
import { writePrivateFile } from './private-files.ts'

/** A data folder that is ours until we let go. */
export type Hold = { release(): void }

const lockName = 'holder.lock'
const nameplateName = 'holder.json'
const Nameplate = z.object({ process: z.number().int(), since: z.string() })

/**
 * Takes the data folder for this process alone. Throws an `Explained` that names the holder when another process has it.
 *
 * The lock is the operating system's own (a lock on a file, taken through SQLite because Node has no other way): it goes
 * with the process however that ends, so there are no stale locks to recognise and no process ids to mistake. The
 * nameplate beside it only tells people who holds it.
 */
export async function holdFolder(folder: string): Promise<Hold> {
  const file = join(folder, lockName)
  makeEmptyFile(file)
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (thrown) {
    lock.close()
    if (!(thrown instanceof Error) || !/locked/.test(thrown.message)) throw thrown
    throw new Explained(
      `The data folder ${folder} is in use by ${await holderOf(folder)}: stop that first, or name another folder in SUOJATIE_DATA.`,
    )
  }
  writePrivateFile(
    join(folder, nameplateName),
    JSON.stringify({ process: process.pid, since: new Date().toISOString() }),
    undefined,
  )
  return {
    release() {
      rmSync(join(folder, nameplateName), { force: true })
      lock.close()
    },
  }
}

function makeEmptyFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (thrown) {
    if (!hasCode(thrown, 'EEXIST')) throw thrown
    if (!lstatSync(file).isFile()) throw new Explained(`${file} is not a plain file.`)
  }
}

/** Who holds it, in words. The holder writes its name right after taking the lock: wait for that a moment. */
async function holderOf(folder: string): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const nameplate = readNameplate(folder)
    if (nameplate && isRunning(nameplate.process)) return `process ${nameplate.process} (since ${nameplate.since})`
    await wait(50)
  }
  return 'another process, whose number is not known here (another container or user?)'
}

function readNameplate(folder: string): z.infer<typeof Nameplate> | undefined {
  try {
    return Nameplate.parse(JSON.parse(readFileSync(join(folder, nameplateName), 'utf8')))
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return !hasCode(thrown, 'ESRCH')
  }
}
