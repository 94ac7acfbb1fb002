import type { Finding } from '../casework/assessment/assessment.ts'
import type { Urgency } from '../casework/matter/matter.ts'
import type { PlainDate } from '../kernel/day.ts'
import { assess, by, enterInitiation, inform, register, start } from './acts-of-intake.ts'
import { beginOnNeed, beginWriting, complete, documentRelationship } from './acts-of-support.ts'
import { workdayAfter } from './days.ts'
import type { Known, Scene } from './scene.ts'

/** Who registers and informs, who weighs, and who takes further, in the county of the scene. */
function partsIn({ family }: Scene): { first: string; duty: string } {
  return family.county === '02' ? { first: 'counsellor', duty: 'duty' } : { first: 'other-duty', duty: 'other-duty' }
}

/** A message of that day is registered on the next working day and, when an urgency is given, weighed right after. */
export async function onDesk(scene: Scene, on: PlainDate, until: 'registered' | Urgency): Promise<readonly Known[]> {
  const { first, duty } = partsIn(scene)
  const items = await scene.receive(on, undefined)
  const next = workdayAfter(on, 1)
  const all: Known[] = []
  for (const [index, item] of items.entries()) {
    const child = scene.family.children[index]
    if (!child) continue
    const known = await register(scene, by(scene, first, next, 25 + index * 60), item, child)
    all.push(known)
    if (until === 'registered') continue
    // Whoever calls the family has the matter in hand from then on.
    await inform(scene, by(scene, duty, next, 45 + index * 60), known)
    await assess(scene, by(scene, duty, next, 65 + index * 60), known, { urgency: until, following: 'assessment' })
  }
  return all
}

/** The assessment of one child starts and begins to be written. */
export async function assessed(
  scene: Scene,
  part: string,
  on: PlainDate,
  known: Known,
  initiatedOn: PlainDate,
): Promise<void> {
  await start(scene, by(scene, part, on, 300), known)
  await beginWriting(scene, by(scene, part, workdayAfter(on, 1), 400), known, { initiatedOn, startedOn: on })
}

/** From a message of that day to assessments that are under way. */
export async function startedAssessment(scene: Scene, on: PlainDate, assessor: string): Promise<void> {
  const startedOn = workdayAfter(on, 4)
  const part = scene.family.children.length > 1 ? 'assessor-2' : assessor
  for (const known of await onDesk(scene, on, 'not-urgent')) {
    const about = { urgency: 'not-urgent', initiatedOn: on } as const
    await enterInitiation(scene, by(scene, partsIn(scene).duty, workdayAfter(on, 1), 380), known, about)
    await assessed(scene, part, startedOn, known, on)
  }
}

/** From a message of that day to a finding that closes the matter. */
export async function finished(
  scene: Scene,
  on: PlainDate,
  finding: Exclude<Finding, 'child-welfare-need'>,
): Promise<void> {
  const startedOn = workdayAfter(on, 5)
  const part = scene.family.children.length > 1 ? 'assessor-2' : 'assessor'
  for (const known of await onDesk(scene, on, 'not-urgent')) {
    const assessment = await start(scene, by(scene, part, startedOn, 200), known)
    await complete(scene, by(scene, part, workdayAfter(on, 40), 240), known, {
      assessment,
      finding,
      initiatedOn: on,
      startedOn,
    })
  }
}

/** From a message of that day to a client relationship with its documents, and what comes then for each child. */
export async function client(
  scene: Scene,
  about: {
    readonly from: PlainDate
    readonly responsible: string
    readonly assessor?: string
    /** Without the relationship's own documents: where there are many and nobody looks at each. */
    readonly short?: true
  },
  then: (scene: Scene, known: Known, beganOn: PlainDate) => Promise<void>,
): Promise<void> {
  const { from, responsible, assessor = 'assessor-2' } = about
  const startedOn = workdayAfter(from, 3)
  const beganOn = workdayAfter(from, 30)
  const all = await onDesk(scene, from, 'not-urgent')
  for (const known of all) {
    const assessment = await start(scene, by(scene, assessor, startedOn, 100), known)
    const relationshipId = await beginOnNeed(scene, by(scene, assessor, beganOn, 120), known, {
      assessment,
      responsible,
      initiatedOn: from,
      startedOn,
    })
    if (!about.short)
      await documentRelationship(scene, by(scene, responsible, workdayAfter(beganOn, 1), 60), known, {
        relationshipId,
        beganOn,
      })
    await then(scene, known, beganOn)
  }
}
