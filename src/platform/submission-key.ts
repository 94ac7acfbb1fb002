import { createHash } from 'node:crypto'
import { type Id, newId } from '../kernel/id.ts'

/**
 * The idempotency key of a form together with what it says: the same form sent again has the same key, a form whose
 * answers were changed after it was sent has another, so that no correction is taken for a repetition and lost.
 */
export function keyWithContents(key: Id<'submission'>, contents: string): Id<'submission'> {
  const digest = createHash('sha256').update(`${key} ${contents}`).digest()
  const made = Number.parseInt(key.slice(0, 8) + key.slice(9, 13), 16)
  return newId<'submission'>(new Date(made), { bytes: (count) => digest.subarray(0, count) })
}
