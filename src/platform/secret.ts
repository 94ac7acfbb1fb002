import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Explained, hasCode } from './database/explained.ts'
import { writePrivateFile } from './database/private-files.ts'

const fileName = 'form-secret'

/**
 * What form tokens and sealed answers are made with: the given secret, or one kept in the folder (which is asked for only then;
 * made there the first time, mode 0600), so that forms that are open when the service is restarted can still be sent.
 */
export function formSecret(given: string | undefined, folder: () => string): Uint8Array {
  if (given !== undefined) return Buffer.from(given, 'utf8')
  const file = join(folder(), fileName)
  try {
    const kept = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
    if (kept.length >= 32) return kept
    throw new Explained(
      `The secret in ${file} is damaged: remove that file, and forms that are open now must be filled in anew.`,
    )
  } catch (thrown) {
    if (!hasCode(thrown, 'ENOENT')) throw thrown
  }
  const made = randomBytes(32)
  writePrivateFile(file, `${made.toString('base64url')}\n`, undefined)
  return made
}
