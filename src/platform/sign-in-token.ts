import { createHash } from 'node:crypto'
import type { Chance } from '../kernel/chance.ts'

/** A new cookie value: 256 random bits. */
export function newToken(chance: Chance): string {
  return Buffer.from(chance.bytes(32)).toString('base64url')
}

/** What is stored of a cookie value: its hash alone (SGN-3). */
export function tokenHash(token: string): Uint8Array {
  return createHash('sha256').update(token).digest()
}
