import { addDays } from '../../kernel/day.ts'
import { assessmentMustBeCompleteBy } from '../../law/child-welfare-act/26-assessment-complete.ts'
import { by } from '../acts-of-intake.ts'
import { beginAtOnce, documentRelationship } from '../acts-of-support.ts'
import { workdaySuchThat } from '../days.ts'
import { assessed, finished, onDesk, startedAssessment } from '../passages.ts'
import { back, type Story } from '../story.ts'

/** Assessments under way: in time, soon due, late; and one whose child is supported already. */
export const underAssessment: readonly Story[] = [
  ...(
    [
      [30, [7]],
      [24, [13]],
      [18, [9, 6]],
      [12, [3]],
      [40, [16]],
    ] as const
  ).map(
    ([days, ages]): Story => ({
      stage: 'assessment-in-time',
      wish: { ages },
      play: async (scene) => void (await startedAssessment(scene, back(scene, days), 'assessor')),
    }),
  ),
  ...(
    [
      [4, [12]],
      [7, [5]],
    ] as const
  ).map(
    ([left, ages]): Story => ({
      stage: 'assessment-soon-due',
      wish: { ages },
      play: async (scene) => {
        const due = addDays(scene.today, left)
        const on = workdaySuchThat(
          scene.today,
          assessmentMustBeCompleteBy,
          ({ lastPermitted }) => lastPermitted <= due && lastPermitted >= scene.today,
        )
        await startedAssessment(scene, on, 'assessor')
      },
    }),
  ),
  ...(
    [
      [-4, [14]],
      [-15, [10]],
    ] as const
  ).map(
    ([left, ages]): Story => ({
      stage: 'assessment-late',
      wish: { ages },
      play: async (scene) => {
        const due = addDays(scene.today, left)
        const on = workdaySuchThat(scene.today, assessmentMustBeCompleteBy, ({ lastPermitted }) => lastPermitted <= due)
        await startedAssessment(scene, on, 'assessor')
      },
    }),
  ),
  {
    stage: 'client-before-assessment',
    wish: { ages: [4] },
    from: 'health',
    play: async (scene) => {
      const [known] = await onDesk(scene, back(scene, 11), 'soon')
      if (!known) return
      const relationshipId = await beginAtOnce(scene, by(scene, 'duty', back(scene, 9), 240), known, {
        responsible: 'own',
        ground: 'support-before-assessment',
      })
      await assessed(scene, 'assessor-2', back(scene, 8), known, back(scene, 11))
      await documentRelationship(scene, by(scene, 'own', back(scene, 7), 120), known, {
        relationshipId,
        beganOn: back(scene, 9),
      })
    },
  },
]

/** Assessments that closed the matter. */
export const closed: readonly Story[] = [
  ...(
    [
      [75, 'no-need', [8]],
      [90, 'no-need', [15, 12]],
      [66, 'no-need', [6]],
    ] as const
  ).map(
    ([days, finding, ages]): Story => ({
      stage: 'no-need',
      wish: { ages },
      play: async (scene) => finished(scene, back(scene, days), finding),
    }),
  ),
  ...(
    [
      [70, [11]],
      [82, [2]],
    ] as const
  ).map(
    ([days, ages]): Story => ({
      stage: 'social-welfare-services',
      wish: { ages },
      play: async (scene) => finished(scene, back(scene, days), 'social-welfare-services'),
    }),
  ),
]
