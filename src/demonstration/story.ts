import type { PlainDate } from '../kernel/day.ts'
import { workdayBefore } from './days.ts'
import type { FamilyWish } from './families.ts'
import type { Scene } from './scene.ts'
import type { SenderGroup } from './senders.ts'

/** A story of the demonstration: what a family must be like, and what has happened in its matter. */
export type Story = {
  /** The stage it shows; several stories may show the same. */
  readonly stage: string
  readonly wish: Omit<FamilyWish, 'county' | 'people'> & Partial<Pick<FamilyWish, 'county' | 'people'>>
  /** Who sends, when the story needs it; otherwise in the assumed proportion. */
  readonly from?: SenderGroup
  /** Whether it waits for those told before it that also say so. */
  readonly inTurn?: boolean
  /** Whether nobody misses it in the first seconds: the start is ready before it is told. */
  readonly alsoLater?: boolean
  play(scene: Scene): Promise<void>
}

/** The working day so many working days before the day up to which the scene plays. */
export function back(scene: Scene, count: number): PlainDate {
  return workdayBefore(scene.today, count)
}
