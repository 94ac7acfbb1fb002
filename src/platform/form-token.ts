import { createHmac, timingSafeEqual } from 'node:crypto'

/** Proves that a form was made by us for this visitor (INP-8), and seals answers that travel in hidden fields. */
export type FormTokens = {
  /** A token for one sign-in's forms, or for the anonymous forms when `owner` is 'public'. */
  make(owner: string, at: Date): string
  /** Whether the token is ours, for this owner, and not older than `hours`. */
  check(token: string, owner: string, at: Date, hours: number): boolean
  /** A signature over text that goes out and comes back. */
  seal(text: string): string
  /** Whether the signature is ours. */
  sealed(text: string, signature: string): boolean
}

/** Makes tokens with the given secret (at least 32 bytes). */
export function formTokens(secret: Uint8Array): FormTokens {
  if (secret.length < 32) throw new Error('The secret for form tokens must have at least 32 bytes.')
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url')
  const same = (one: string, other: string): boolean => {
    const [a, b] = [Buffer.from(one), Buffer.from(other)]
    return a.length === b.length && timingSafeEqual(a, b)
  }
  return {
    make: (owner, at) => `${at.getTime().toString(36)}.${sign(`form ${owner} ${at.getTime().toString(36)}`)}`,
    check: (token, owner, at, hours) => {
      const [time = '', signature = ''] = token.split('.')
      const age = at.getTime() - Number.parseInt(time, 36)
      // A minute of tolerance forward: two servers' clocks may differ.
      return same(signature, sign(`form ${owner} ${time}`)) && age >= -60_000 && age <= hours * 3_600_000
    },
    seal: (text) => sign(`seal ${text}`),
    sealed: (text, signature) => same(signature, sign(`seal ${text}`)),
  }
}
