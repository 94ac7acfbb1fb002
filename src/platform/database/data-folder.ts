import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Explained, hasCode } from './explained.ts'
import { makePrivateFolder, writePrivateFile } from './private-files.ts'
import { canEnter, type SystemUser, userForDatabase } from './system-user.ts'

/** Where the data really lie, who runs the database there, and whether that is elsewhere than asked for. */
export type DataFolder = { readonly folder: string; readonly user: SystemUser; readonly instead: boolean }

const signpost = 'WHERE-THE-DATA-ARE.txt'

/**
 * Finds or makes the data folder, closed to everybody but the database's user. When that user cannot reach the one asked
 * for (root in a closed home), another is used, always the same for the same wish.
 */
export function prepareDataFolder(wished: string): DataFolder {
  const wish = realFolder(wished)
  const user = ownerOf(join(wish, 'database')) ?? userForDatabase()
  if (canEnter(user, dirname(wish))) {
    refuseForeign(wish)
    makePrivateFolder(wish, user)
    return { folder: wish, user, instead: false }
  }
  const name = createHash('sha256').update(wish).digest('hex').slice(0, 12)
  const folder = `/var/lib/suojatie-${name}`
  if (!user || !canEnter(user, dirname(folder))) {
    throw new Explained(
      `The system user that runs the database cannot reach ${wish}: name a folder it can reach in SUOJATIE_DATA.`,
    )
  }
  makePrivateFolder(folder, user)
  writePrivateFile(
    join(wish, signpost),
    `The data are in ${folder}: the system user that runs the database cannot reach this folder.\n`,
    undefined,
  )
  return { folder, user, instead: true }
}

/** A folder for what is kept on this machine when the database is elsewhere: closed to everybody else, whoever we are. */
export function privateFolder(wished: string): string {
  const folder = realFolder(wished)
  refuseForeign(folder)
  makePrivateFolder(folder, undefined)
  return folder
}

/** The folder itself, however it was named: through a link, relatively, or not there yet. */
function realFolder(wished: string): string {
  const path = resolve(wished)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return realpathSync(path)
  } catch (thrown) {
    if (hasCode(thrown, 'EACCES', 'EPERM', 'EROFS'))
      throw new Explained(`The data folder ${path} cannot be made or entered: name another in SUOJATIE_DATA.`)
    if (hasCode(thrown, 'EEXIST', 'ENOTDIR'))
      throw new Explained(`The data folder ${path} is not a folder: name another in SUOJATIE_DATA.`)
    throw thrown
  }
}

/** Root goes on as whoever made the database, so that its files keep one owner. */
function ownerOf(databaseFolder: string): SystemUser {
  if (process.getuid?.() !== 0) return undefined
  const found = lstatSync(databaseFolder, { throwIfNoEntry: false })
  return found?.isDirectory() && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

/** Closing a folder to others must not happen to somebody's home by a slip in a setting. */
function refuseForeign(folder: string): void {
  let entries: string[]
  try {
    entries = readdirSync(folder)
  } catch (thrown) {
    if (hasCode(thrown, 'EACCES'))
      throw new Explained(
        `The data folder ${folder} belongs to another user: start as that user, or name another folder in SUOJATIE_DATA.`,
      )
    throw thrown
  }
  const ours = ['database', 'database.making', 'holder.lock', 'form-secret', signpost]
  if (entries.length > 0 && !entries.some((entry) => ours.includes(entry))) {
    throw new Explained(
      `The folder ${folder} holds other things and is no data folder of Suojatie: name an empty or new one in SUOJATIE_DATA.`,
    )
  }
}
