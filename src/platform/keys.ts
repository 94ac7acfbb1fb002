import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Explained } from './database/explained.ts'

const size = 32

/**
 * The secret that form tokens are made with: read from the file, or made there the first time, readable by this user
 * alone. It lives beside the data and never in them. Throws an `Explained` when the file is no key of ours.
 */
export function formSecretAt(path: string): Uint8Array {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, randomBytes(size).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
  if (secret.length < size)
    throw new Explained(
      `${path} does not hold a key of at least ${size} bytes in base64: remove it, and the next start makes one.`,
    )
  return secret
}

/** A secret for this run alone: forms opened before a restart cannot be sent after it. */
export function passingFormSecret(): Uint8Array {
  return randomBytes(size)
}
