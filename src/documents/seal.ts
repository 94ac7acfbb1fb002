import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'
import { type FrozenDocument, sealedText } from './freeze.ts'
import type { TakenOut } from './take-apart.ts'

/** The content hash of a signed version: SHA-256 of its canonical form, in lower-case hexadecimal. */
export function contentHash(frozen: FrozenDocument): string {
  return createHash('sha256').update(sealedText(frozen), 'utf8').digest('hex')
}

/**
 * The salted hash of what a signed version keeps apart: SHA-256 over the salt and the canonical form, in lower-case
 * hexadecimal. Without the salt nobody can try out names against it.
 */
export function apartHash(out: TakenOut, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(canonicalJson(out), 'utf8').digest('hex')
}
