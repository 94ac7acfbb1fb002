import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import type { Database } from '../platform/db.ts'
import { type Family, familyMaker } from './families.ts'
import { type Employee, employees } from './offices.ts'
import { setScene } from './scene.ts'
import { groupsInProportion, type SenderGroup } from './senders.ts'
import { storiesFor, type Told } from './stories.ts'

/** What a demonstration is made from: the same of all three gives the same people and the same history, whatever the hour. */
export type Made = { readonly seed: number; readonly size: number; readonly madeAt: Date }

/** One story with the people it is told of. */
export type Planned = Told & { readonly number: number; readonly family: Family; readonly group: SenderGroup }

/** Who there is and what is told of them, before anything is written down. */
export function planCounty({ seed, size, madeAt }: Made): { today: PlainDate; planned: readonly Planned[] } {
  const today = helsinkiDay(madeAt)
  const makeFamily = familyMaker(seed, today)
  const told = storiesFor(size)
  const groups = groupsInProportion(told.length)
  const planned = told.map(({ story, round }, number) => {
    const { county = '02', people = number % 11 === 4 ? 'sami' : 'finnish', ...wish } = story.wish
    const family = makeFamily({ ...wish, county, people })
    return { story, round, number, family, group: story.from ?? groups[number] ?? 'police' }
  })
  return { today, planned }
}

/** How many stories are told at once: enough to keep program and database busy. */
const atOnce = 4

/** Which stories are told: those that a newcomer looks at first, the others, or all. */
export type Part = 'first' | 'others' | 'all'

/** How the filling is followed and ended. `tell` hears how many of all children are in; `asked` ends it after the stories at hand. */
export type Telling = {
  readonly tell?: ((children: number, of: number) => void) | undefined
  readonly asked?: AbortSignal | undefined
}

/**
 * Tells the stories through the acts of the rooms, in the order of each child's way. What is there already from a start
 * that was broken off stays as it is.
 */
export async function fillCasework(
  db: Database,
  made: Made,
  part: Part = 'all',
  { tell = () => undefined, asked }: Telling = {},
): Promise<void> {
  const { today, planned } = planCounty(made)
  const workers = employees(made.seed, made.size, today)
  const childrenOf = (stories: readonly Planned[]): number =>
    stories.reduce((sum, { family }) => sum + family.children.length, 0)
  const all = childrenOf(planned)
  const first = planned.filter(({ story, round }) => round === 0 && story.alsoLater !== true)
  const others = planned.filter((each) => !first.includes(each))
  const wanted = part === 'all' ? planned : part === 'first' ? first : others
  let told = part === 'others' ? childrenOf(first) : 0
  const tellStory = async ({ story, round, number, family, group }: Planned): Promise<void> => {
    const known = partsOf(workers, round, number)
    const scene = setScene(db, made.seed, number, { today, family, group, workers: known })
    await story.play(scene).catch((cause: unknown) => {
      throw new Error(`The story ${number} (${story.stage}) could not be told.`, { cause })
    })
    told += family.children.length
    tell(told, all)
  }
  await several(
    wanted.filter(({ story }) => !story.inTurn),
    atOnce,
    tellStory,
    asked,
  )
  await several(
    wanted.filter(({ story }) => story.inTurn),
    1,
    tellStory,
    asked,
  )
}

async function several<T>(
  things: readonly T[],
  together: number,
  each: (thing: T) => Promise<void>,
  asked: AbortSignal | undefined,
): Promise<void> {
  const waiting = [...things]
  const takeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !asked?.aborted; next = waiting.shift()) await each(next)
  }
  await Promise.all(Array.from({ length: together }, takeNext))
}

/** Who plays which part. In later rounds others are responsible, so that nobody gets more children than there are. */
function partsOf(workers: readonly Employee[], round: number, number: number): ReadonlyMap<string, Employee> {
  const parts = new Map(workers.map((worker) => [worker.part, worker]))
  const further = workers.filter(({ part }) => part.startsWith('own-'))
  const stand = further[number % Math.max(1, further.length)]
  if (round > 0 && stand) for (const part of ['own', 'over-cap', 'swedish', 'temporary']) parts.set(part, stand)
  return parts
}
