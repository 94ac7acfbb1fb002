import { createHash } from 'node:crypto'
import { type FrozenDocument, sealedText } from './freeze.ts'

/** The content hash of a signed version: SHA-256 of its canonical form, in lower-case hexadecimal. */
export function contentHash(frozen: FrozenDocument): string {
  return createHash('sha256').update(sealedText(frozen), 'utf8').digest('hex')
}
