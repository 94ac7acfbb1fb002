import { addDays } from '../../kernel/day.ts'
import { clientPlanReviewBy } from '../../law/child-welfare-act/30-client-plan-review.ts'
import { assess, attach, by, inform, register } from '../acts-of-intake.ts'
import { correctNote, decide, deliver, note, plan } from '../acts-of-support.ts'
import { workdayAfter, workdayBefore, workdaySuchThat } from '../days.ts'
import type { FamilyWish } from '../families.ts'
import { client } from '../passages.ts'
import type { Scene } from '../scene.ts'
import { back, type Story } from '../story.ts'

/** Clients of child welfare: without a plan and with one, with measures, notices, corrections, reviews. */
export const clients: readonly Story[] = [
  clientStory('client-without-plan', 'over-cap', 60, [9], async () => undefined),
  clientStory('client-without-plan', 'temporary', 64, [13], async (scene, known, began) => {
    await plan(scene, by(scene, 'temporary', workdayAfter(began, 8), 60), known, { signed: false })
  }),
  clientStory('client-with-plan', 'own', 95, [7, 5], async (scene, known, began) => {
    await note(scene, by(scene, 'own', workdayAfter(began, 6), 240), known)
    await plan(scene, by(scene, 'own', workdayAfter(began, 14), 120), known, { signed: true, dissent: true })
  }),
  clientStory(
    'client-with-plan',
    'swedish',
    110,
    [10],
    async (scene, known, began) => {
      await note(scene, by(scene, 'swedish', workdayAfter(began, 5), 240), known)
      await plan(scene, by(scene, 'swedish', workdayAfter(began, 12), 60), known, { signed: true })
    },
    { people: 'swedish' },
  ),
  clientStory('corrected-document', 'temporary', 100, [14], async (scene, known, began) => {
    const document = await note(scene, by(scene, 'temporary', workdayAfter(began, 6), 240), known)
    await correctNote(scene, by(scene, 'temporary', workdayAfter(began, 9), 30), document)
    await plan(scene, by(scene, 'temporary', workdayAfter(began, 15), 60), known, { signed: true })
  }),
  clientStory('measure-notice-running', 'own', 98, [12], async (scene, known, began) => {
    await plan(scene, by(scene, 'own', workdayAfter(began, 12), 60), known, { signed: true })
    const document = await decide(scene, by(scene, 'own', back(scene, 9), 120), known, back(scene, 98))
    await deliver(scene, by(scene, 'own', back(scene, 9), 200), document, 'handed-over')
  }),
  clientStory(
    'measure-notice-running',
    'swedish',
    104,
    [6],
    async (scene, known, began) => {
      await plan(scene, by(scene, 'swedish', workdayAfter(began, 11), 60), known, { signed: true })
      const document = await decide(scene, by(scene, 'swedish', back(scene, 5), 120), known, back(scene, 104))
      await deliver(scene, by(scene, 'swedish', back(scene, 4), 60), document, 'letter')
    },
    { people: 'swedish' },
  ),
  clientStory('measure-notice-over', 'over-cap', 150, [11], async (scene, known, began) => {
    await plan(scene, by(scene, 'over-cap', workdayAfter(began, 10), 60), known, { signed: true })
    const document = await decide(scene, by(scene, 'over-cap', workdayAfter(began, 18), 120), known, back(scene, 150))
    await deliver(scene, by(scene, 'over-cap', workdayAfter(began, 18), 200), document, 'letter-with-receipt')
  }),
  clientStory(
    'security-ban',
    'over-cap',
    120,
    [8],
    async (scene, known, began) => {
      await plan(scene, by(scene, 'over-cap', workdayAfter(began, 9), 60), known, { signed: true })
    },
    { securityBan: true },
  ),
  {
    stage: 'plan-review-soon-due',
    wish: { ages: [13], people: 'sami' },
    play: (scene) =>
      planFromBefore(
        scene,
        ({ lastPermitted }) => lastPermitted <= addDays(scene.today, 7) && lastPermitted >= scene.today,
      ),
  },
  {
    stage: 'plan-review-late',
    wish: { ages: [15] },
    play: (scene) => planFromBefore(scene, ({ lastPermitted }) => lastPermitted < addDays(scene.today, -8)),
  },
  ...(
    [
      [130, [9]],
      [116, [14]],
    ] as const
  ).map(
    ([days, ages]): Story =>
      clientStory('attached', 'over-cap', days, ages, async (scene, known, began) => {
        await plan(scene, by(scene, 'over-cap', workdayAfter(began, 13), 60), known, { signed: true })
        const [item] = await scene.receive(back(scene, 8), '14:10', { group: 'education' })
        if (!item) return
        const again = await register(scene, by(scene, 'counsellor', back(scene, 7), 30), item, known.child, known)
        await inform(scene, by(scene, 'duty', back(scene, 7), 60), again)
        await assess(scene, by(scene, 'duty', back(scene, 7), 90), again, {
          urgency: 'not-urgent',
          following: 'client',
          client: true,
        })
        await attach(
          by(scene, 'over-cap', back(scene, 6), 100),
          again,
          'Huoli on tuttu ja kirjattu suunnitelmaan. Asiasta on puhuttu lapsen kanssa, ja suunnitelman keinot vastaavat siihen.',
        )
      }),
  ),
]

function clientStory(
  stage: string,
  responsible: string,
  days: number,
  ages: Story['wish']['ages'],
  then: Parameters<typeof client>[2],
  wish: Partial<FamilyWish> = {},
): Story {
  return {
    stage,
    wish: { ages, ...wish },
    play: (scene) => client(scene, { from: back(scene, days), responsible }, then),
  }
}

/** A client of more than a year, whose plan must soon be, or should have been, reviewed. */
function planFromBefore(scene: Scene, wanted: Parameters<typeof workdaySuchThat>[2]): Promise<void> {
  const signedOn = workdaySuchThat(scene.today, clientPlanReviewBy, wanted)
  return client(scene, { from: workdayBefore(signedOn, 50), responsible: 'over-cap' }, async (_, known) => {
    await plan(scene, by(scene, 'over-cap', signedOn, 180), known, { signed: true })
  })
}

/** Ages of the brothers and sisters who make one worker's children as many as the law allows, all but one. */
const manyFamilies: readonly Story['wish']['ages'][] = [
  [8, 5],
  [12],
  [10, 7, 3],
  [15],
  [13, 11],
  [4, 1],
  [16, 14],
  [11, 8, 6],
  [10, 5],
  [12, 9],
]

/** Clients of many months of one worker: in among the others only their number shows. */
export const manyChildren: readonly Story[] = manyFamilies.map((ages, number) => ({
  stage: 'client-of-many-months',
  wish: { ages },
  alsoLater: true,
  play: (scene) =>
    client(
      scene,
      { from: back(scene, 110 + number * 7), responsible: 'over-cap', short: true },
      async (_, known, began) => {
        if (number % 3 !== 0)
          await plan(scene, by(scene, 'over-cap', workdayAfter(began, 16), 60), known, { signed: true })
      },
    ),
}))

/** The children that take the same worker to the cap and over it, one after the other. */
export const overTheCap: readonly Story[] = [80, 72, 64, 56].map((days) => ({
  ...clientStory('client-over-the-cap', 'over-cap', days, [7 + (days % 9)], async () => undefined),
  inTurn: true,
  alsoLater: true,
}))

/** The other county: enough to see that nothing crosses. */
export const elsewhere: readonly Story[] = [
  {
    stage: 'elsewhere',
    wish: { ages: [9], county: '08' },
    play: async (scene) => void (await scene.receive(addDays(scene.today, -1), '15:10')),
  },
  {
    stage: 'elsewhere',
    wish: { ages: [12], county: '08' },
    play: (scene) =>
      client(
        scene,
        { from: back(scene, 90), responsible: 'other-own', assessor: 'other-duty' },
        async (_, known, began) => {
          await plan(scene, by(scene, 'other-own', workdayAfter(began, 12), 60), known, { signed: true })
        },
      ),
  },
]
