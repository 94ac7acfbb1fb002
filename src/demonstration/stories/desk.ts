import { addDays, helsinkiInstant } from '../../kernel/day.ts'
import { assessmentMustStartBy } from '../../law/child-welfare-act/26-assessment-start.ts'
import { assess, by, register, skip, transfer } from '../acts-of-intake.ts'
import { workdayAfter, workdaySuchThat } from '../days.ts'
import { onDesk } from '../passages.ts'
import { back, type Story } from '../story.ts'

/** Messages that nobody has opened yet: the evening and night before. */
function received(time: string, ages: Story['wish']['ages'], more: Partial<Story> = {}): Story {
  return {
    stage: 'received',
    wish: { ages },
    ...more,
    play: async (scene) => void (await scene.receive(addDays(scene.today, -1), time)),
  }
}

/** Messages on the duty desk, and those that left it without an assessment. */
export const atTheDesk: readonly Story[] = [
  received('16:20', [7]),
  received('18:05', [10, 8], { from: 'private-named' }),
  received('19:40', [13]),
  received('21:10', [5], { from: 'anonymous' }),
  received('22:30', [15], { from: 'police' }),
  {
    stage: 'registered',
    wish: { ages: [9] },
    play: async (scene) => void (await onDesk(scene, back(scene, 2), 'registered')),
  },
  {
    stage: 'registered',
    wish: { ages: [0], unidentified: true },
    from: 'health',
    play: async (scene) => void (await onDesk(scene, back(scene, 3), 'registered')),
  },
  {
    stage: 'registered',
    wish: { ages: [12, 9, 6] },
    play: async (scene) => void (await onDesk(scene, back(scene, 3), 'registered')),
  },
  {
    // Last night: the emergency services were told and weighed it at once.
    stage: 'urgency-immediate',
    wish: { ages: [6] },
    from: 'police',
    play: async (scene) => {
      const evening = addDays(scene.today, -1)
      const [item] = await scene.receive(evening, '22:40')
      if (!item) return
      const night = (time: string) => ({ part: 'night', acting: scene.asAt('night', helsinkiInstant(evening, time)) })
      const known = await register(scene, night('22:55'), item, scene.family.children[0])
      await assess(scene, night('23:10'), known, { urgency: 'immediate', following: 'urgent-support' })
    },
  },
  {
    stage: 'urgency-soon',
    wish: { ages: [14] },
    play: async (scene) => void (await onDesk(scene, back(scene, 4), 'soon')),
  },
  {
    stage: 'urgency-soon',
    wish: { ages: [4, 2] },
    play: async (scene) => void (await onDesk(scene, back(scene, 3), 'soon')),
  },
  {
    stage: 'start-soon-due',
    wish: { ages: [11] },
    play: async (scene) => {
      const due = workdayAfter(scene.today, 1)
      const on = workdaySuchThat(scene.today, assessmentMustStartBy, ({ lastPermitted }) => lastPermitted <= due)
      await onDesk(scene, on, 'not-urgent')
    },
  },
  {
    stage: 'start-late',
    wish: { ages: [16] },
    play: async (scene) => {
      const on = workdaySuchThat(scene.today, assessmentMustStartBy, ({ lastPermitted }) => lastPermitted < scene.today)
      await onDesk(scene, on, 'not-urgent')
    },
  },
  {
    stage: 'transferred',
    wish: { ages: [8] },
    play: async (scene) => {
      const [known] = await onDesk(scene, back(scene, 12), 'not-urgent')
      if (known)
        await transfer(
          by(scene, 'duty', back(scene, 9), 60),
          known,
          '08',
          'Lapsi on muuttanut vanhempansa kanssa Tampereelle; väestötiedot tarkistettu.',
        )
    },
  },
  {
    stage: 'skipped',
    wish: { ages: [10] },
    play: async (scene) => {
      const [known] = await onDesk(scene, back(scene, 15), 'not-urgent')
      if (known)
        await skip(
          by(scene, 'duty', back(scene, 12), 90),
          known,
          'assessed-recently',
          'Lapsen tilanne on arvioitu tänä vuonna, ja ilmoitus koskee samaa, jo päättynyttä tapahtumaa. Perheellä on käytössään perheneuvola.',
        )
    },
  },
  {
    stage: 'skipped',
    wish: { ages: [15] },
    play: async (scene) => {
      const [known] = await onDesk(scene, back(scene, 20), 'not-urgent')
      if (known)
        await skip(
          by(scene, 'assessor', back(scene, 16), 120),
          known,
          'no-services-needed',
          'Huoltajan ja koulun kanssa on keskusteltu: väärinkäsitys, jonka ilmoittaja on itse vahvistanut. Palvelujen tarvetta ei ole.',
        )
    },
  },
]
