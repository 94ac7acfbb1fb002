import { helsinkiDay } from '../kernel/day.ts'
import { Explained } from '../platform/database/explained.ts'
import type { Database } from '../platform/db.ts'
import { fillCasework, type Made, type Part } from './fill.ts'
import { counties, employees } from './offices.ts'
import { markFilled, readKind } from './store.ts'

/** How many people the start names at most: a large demonstration has more of the same. */
const namedAtMost = 15

/** What preparing needs: the mode, the application's clock, the console, and a pool for putting much in at once. */
export type Preparing = {
  readonly demonstration: boolean
  readonly clock: () => Date
  readonly say: (line: string) => void
  readonly openForFilling: () => Database
}

/** What was prepared. */
export type Prepared = {
  /** The lines that name who one may sign in as, at the address given to it. */
  readonly signInAs: (address: string) => readonly string[]
  /** Tells what the start did not wait for; ends sooner when asked, and the next start goes on with it. */
  readonly tellTheRest: (asked: AbortSignal) => Promise<void>
}

/**
 * Sees to it that what was invented and what is real never meet (RET-7), and that a demonstration is all there: what a
 * start that was broken off left out is put in now. Every stage is there when this ends; the many further children of one
 * worker follow while the service runs. Throws an `Explained` when mode and database do not fit.
 */
export async function prepareDemonstration(
  db: Database,
  { demonstration, clock, say, openForFilling }: Preparing,
): Promise<Prepared> {
  const { served, made } = await readKind(db)
  if (!demonstration) {
    if (made)
      throw new Explained(
        'Everybody in this database is invented: it is a demonstration and never becomes a register of real people. Set SUOJATIE_DEMO=1, or name another database.',
      )
    return { signInAs: () => [], tellTheRest: () => Promise.resolve() }
  }
  if (served && !made)
    throw new Explained(
      'This database has counties and no mark of a demonstration, so the people in it may be real: it is not opened as a demonstration. Set SUOJATIE_DEMO=0, or name another database.',
    )
  if (!made)
    throw new Explained(
      'This database is empty, and only its owner can make a demonstration of it: give the owner’s address in SUOJATIE_MIGRATE_URL once.',
    )
  const signInAs = (address: string): readonly string[] => identities(made, address)
  if (made.filledAt !== null) return { signInAs, tellTheRest: () => Promise.resolve() }
  say('Demonstration: telling the history of an invented county.')
  const tellPart = history(made, say, openForFilling)
  await tellPart('first')
  return {
    signInAs,
    async tellTheRest(asked) {
      await tellPart('others', asked)
      if (!asked.aborted) await markFilled(db, clock())
    },
  }
}

/** Tells a part of the history and says how far it has come, at each quarter of the children. */
function history(made: Made, say: (line: string) => void, openForFilling: () => Database) {
  let shown = 0
  return async (part: Part, asked?: AbortSignal): Promise<void> => {
    const filling = openForFilling()
    const tell = (children: number, all: number): void => {
      const quarter = Math.floor((children / all) * 4)
      if (quarter > shown) say(`Demonstration: ${children} of ${all} children are in.`)
      shown = Math.max(shown, quarter)
    }
    try {
      await fillCasework(filling, made, part, { tell, asked })
    } finally {
      await filling.destroy()
    }
  }
}

function identities(made: Made, address: string): readonly string[] {
  const workers = employees(made.seed, made.size, helsinkiDay(made.madeAt)).slice(0, namedAtMost)
  const width = (text: (worker: (typeof workers)[number]) => string): number =>
    Math.max(...workers.map((worker) => text(worker).length))
  const [names, titles] = [width(({ name }) => name), width(({ title }) => title.en)]
  return [
    '',
    `Demonstration: everybody is invented. At ${address} one signs in as`,
    ...counties.flatMap(({ code, nameEn }) => [
      `  ${nameEn}`,
      ...workers
        .filter(({ county }) => county === code)
        .map(({ name, title, shows }) => `    ${name.padEnd(names)}  ${title.en.padEnd(titles)}  ${shows}`),
    ]),
  ]
}
