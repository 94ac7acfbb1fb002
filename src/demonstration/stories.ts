import { closed, underAssessment } from './stories/assessments.ts'
import { clients, elsewhere, manyChildren, overTheCap } from './stories/clients.ts'
import { atTheDesk } from './stories/desk.ts'
import type { Story } from './story.ts'

/** A story with its place in the whole. Rounds after the first repeat the stories with other people. */
export type Told = { readonly story: Story; readonly round: number }

const once: readonly Story[] = [
  ...atTheDesk,
  ...underAssessment,
  ...closed,
  ...clients,
  ...elsewhere,
  ...manyChildren,
  ...overTheCap,
]
const again: readonly Story[] = [...atTheDesk, ...underAssessment, ...closed, ...clients]

/** The stories of a demonstration with so many children: a small one has the first of them, a large one tells them again with other people. */
export function storiesFor(size: number): readonly Told[] {
  const told: Told[] = []
  let left = size
  for (let round = 0; ; round += 1) {
    for (const story of round === 0 ? once : again) {
      if (left <= 0) return told
      left -= story.wish.ages.length
      told.push({ story, round })
    }
  }
}
