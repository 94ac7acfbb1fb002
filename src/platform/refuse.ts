/** The end of the road, thrown: the answer is a page or a problem document, never a stack. */
export class DeadEnd extends Error {
  readonly kind: 'not-found' | 'signed-out' | 'unreadable' | 'too-large' | 'unavailable'
  constructor(kind: DeadEnd['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** There is no such thing, or it is not for this person to see: the two look the same. */
export function notFound(): DeadEnd {
  return new DeadEnd('not-found', 'Not there, or not for this person.')
}

/** Nobody is signed in where somebody must be. */
export function signedOut(): DeadEnd {
  return new DeadEnd('signed-out', 'Nobody is signed in.')
}

/** The request cannot be read at all (not a form, forged, cut off). */
export function unreadable(why: string): DeadEnd {
  return new DeadEnd('unreadable', why)
}
