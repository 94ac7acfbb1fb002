import type { SenderGroup } from './senders.ts'

/** A worry as it is written about from the notification to the plan. All of it invented, in the words of those who write. */
export type Worry = {
  /** Code of the reason in the national list 1251, and of the need for support in 1282. */
  readonly reason: string
  readonly need: string
  /** Who would notice it. */
  readonly seenBy: readonly SenderGroup[]
  /** What the notification says of one child, and of several. */
  readonly told: string
  readonly toldOfSeveral: string
  readonly urgency: string
  readonly everydayLife: string
  readonly childsView: string
  readonly parentsView: string
  readonly strengths: string
  readonly conclusion: string
  readonly goal: { readonly name: string; readonly description: string; readonly time: string }
  readonly means: string
  /** Code of the social service in the list 1222 and what is decided of it. */
  readonly measure: { readonly service: string; readonly decision: string }
  readonly meeting: string
  readonly agreed: string
}
