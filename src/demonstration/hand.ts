import { type Chance, seededChance, wholeBelow } from '../kernel/chance.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { Result } from '../kernel/result.ts'
import type { Acting } from '../platform/acting.ts'
import type { Database } from '../platform/db.ts'
import type { Employee } from './offices.ts'

/** One step of a history: its moment, its own chance and its own form key. */
export type Step = {
  readonly at: Date
  readonly chance: Chance
  readonly requestId: Id<'request'>
  readonly key: Id<'submission'>
}

/**
 * Makes the steps of one scene. Step number so-and-so of a scene always has the same key and the same chance, whatever
 * went before: a history that was broken off is gone on with by beginning again, and nothing is done twice.
 */
export function stepsOf(seed: number, scene: number): (at: Date) => Step {
  let number = 0
  return (at) => {
    number += 1
    const chance = seededChance(mixed(seed, scene, number))
    return { at, chance, requestId: newId(at, chance), key: newId(at, chance) }
  }
}

/** Three numbers stirred into one, so that neighbouring steps share nothing. */
function mixed(...numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => Math.imul((sum ^ number) + 0x9e3779b9, 0x85ebca6b) ^ (sum >>> 13), 0x2545f491)
}

/** The worker as one who is signed in and takes the step. */
export function actingAs(db: Database, worker: Employee, step: Step): Acting {
  const { id, county, name, unit, language, qualification, inPublicOffice, roles, onDuty } = worker
  return {
    db,
    worker: {
      signInId: newId(step.at, step.chance),
      workerId: id,
      county,
      name,
      unit,
      language,
      qualification,
      inPublicOffice,
      roles,
      onDuty,
    },
    ...step,
  }
}

/** What the act gave; throws when it was refused, for then the history is wrong and not the act. */
export async function done<Answer>(act: Promise<Result<Answer, { readonly kind: string }>>): Promise<Answer> {
  const result = await act
  if (!result.ok) throw new Error(`The demonstration asked for what may not be: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** One of these, by chance; the first when there is but one. */
export function oneAmong<T>(chance: Chance, [first, ...others]: readonly [T, ...T[]]): T {
  const index = wholeBelow(chance, others.length + 1)
  return index === 0 ? first : (others[index - 1] ?? first)
}
