import { elapsed } from '../platform/clock.ts'
import type { Database } from '../platform/db.ts'
import { logFailure } from '../platform/technical-log.ts'
import { contentWith, deliveredContent, type GuideContent } from './content.ts'
import { listToldEntries } from './store.ts'

/** How long content is served without asking the database again. */
const freshMilliseconds = 5000
/** How long a page waits for the database before it serves what is known. */
const waitMilliseconds = 500
/** A question that has had no answer for so long is asked again. */
const givenUpMilliseconds = 15_000

type Snapshot = {
  content: GuideContent
  /** When the database was last asked to an end, by a clock that only goes forward; undefined when never. */
  askedAt: number | undefined
  reading: { readonly since: number; readonly done: Promise<void> } | undefined
  /** Whether the last question failed; a database that is away is told to the log once. */
  failing: boolean
  /** Entries that could not be read, each told to the log once. */
  readonly told: Set<string>
}

/** What the content is read with; tests give their own. */
export type ContentReading = {
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number
  readonly failed: (error: unknown, of: string) => void
}

const ordinaryReading: ContentReading = { clock: elapsed, failed: logFailure }
const snapshots = new WeakMap<Database, Snapshot>()
const logName = 'guide-content'

/**
 * What the guide tells now: at most five seconds old while the database answers. While it does not, the last that was
 * known, or what is delivered with the program; no page waits for it longer than half a second.
 */
export async function guideContent(db: Database, reading: ContentReading = ordinaryReading): Promise<GuideContent> {
  const snapshot = snapshotOf(db)
  const now = reading.clock()
  if (snapshot.askedAt !== undefined && now - snapshot.askedAt < freshMilliseconds) return snapshot.content
  if (!snapshot.reading || now - snapshot.reading.since > givenUpMilliseconds)
    snapshot.reading = { since: now, done: read(db, snapshot, reading) }
  const left = waitMilliseconds - (now - snapshot.reading.since)
  if (left > 0) await atMost(snapshot.reading.done, left)
  return snapshot.content
}

/** Makes the next page read the content anew: for those who have just changed it. */
export function forgetGuideContent(db: Database): void {
  const snapshot = snapshots.get(db)
  if (!snapshot) return
  snapshot.askedAt = undefined
  // What is being read now may be from before the change.
  snapshot.reading = undefined
}

function snapshotOf(db: Database): Snapshot {
  const known = snapshots.get(db)
  if (known) return known
  const snapshot: Snapshot = {
    content: deliveredContent,
    askedAt: undefined,
    reading: undefined,
    failing: false,
    told: new Set(),
  }
  snapshots.set(db, snapshot)
  return snapshot
}

/** One question to the database. It never fails: what is known stays. */
async function read(db: Database, snapshot: Snapshot, { clock, failed }: ContentReading): Promise<void> {
  // Runs after the caller has put the question down as the one that is under way.
  await Promise.resolve()
  const own = snapshot.reading
  try {
    const { content, unreadable } = contentWith(await listToldEntries(db))
    if (snapshot.reading !== own) return
    snapshot.content = content
    snapshot.failing = false
    for (const { county, kind, entry, version, why } of unreadable) {
      const name = `${county} ${kind} ${entry} ${version}`
      if (snapshot.told.has(name)) continue
      snapshot.told.add(name)
      failed(new Error(`The guide leaves out ${name}: ${why}.`), logName)
    }
  } catch (error) {
    if (snapshot.reading === own && !snapshot.failing) failed(error, logName)
    if (snapshot.reading === own) snapshot.failing = true
  }
  if (snapshot.reading !== own) return
  snapshot.askedAt = clock()
  snapshot.reading = undefined
}

async function atMost(done: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([done, over])
  clearTimeout(timer)
}
