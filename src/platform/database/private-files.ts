import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Explained, hasCode } from './explained.ts'
import type { SystemUser } from './system-user.ts'

/** Makes a folder that only that user can look into (mode 0700), or makes an existing one so. */
export function makePrivateFolder(folder: string, user: SystemUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (lstatSync(folder).isSymbolicLink()) throw new Explained(`${folder} is a link, where a folder was expected.`)
  try {
    chmodSync(folder, 0o700)
    if (user) chownSync(folder, user.uid, user.gid)
  } catch (thrown) {
    if (hasCode(thrown, 'EPERM'))
      throw new Explained(
        `${folder} belongs to another user: start as that user, or name another folder in SUOJATIE_DATA.`,
      )
    throw thrown
  }
}

/**
 * Writes a file that only that user can read (mode 0600 before the first byte), whole or not at all.
 * The new name is made exclusively, so that nobody can have it lead elsewhere.
 */
export function writePrivateFile(path: string, content: string, user: SystemUser): void {
  const written = join(dirname(path), `.${randomBytes(8).toString('hex')}.new`)
  const file = openSync(
    written,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW,
    0o600,
  )
  try {
    if (user) fchownSync(file, user.uid, user.gid)
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(written, path)
}
