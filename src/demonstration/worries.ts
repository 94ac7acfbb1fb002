import type { SenderGroup } from './senders.ts'
import { finnishWorries } from './worries-finnish.ts'
import { swedishWorries } from './worries-swedish.ts'
import type { Worry } from './worry.ts'

/** The worries written in the language of the family that a sender of the group would notice; never none. */
export function worriesSeenBy(group: SenderGroup, language: 'fi' | 'sv'): readonly [Worry, ...Worry[]] {
  const all = language === 'sv' ? swedishWorries : finnishWorries
  const [first, ...others] = all.filter((worry) => worry.seenBy.includes(group))
  return first ? [first, ...others] : all
}
