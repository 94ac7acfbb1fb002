/** A start or command that cannot go on for a reason the operator can do something about: one sentence, no stack. */
export class Explained extends Error {
  override readonly name = 'Explained'
}

/** The sentence to print for whatever was thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** Whether what was thrown is a system error with that code, e.g. ENOENT, or a database error with that SQLSTATE. */
export function hasCode(thrown: unknown, ...codes: readonly string[]): boolean {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && codes.includes(thrown.code)
}
