// The start: settings, database, migrations, pages, and a clean end. `npm start` runs it.
// Little is loaded before the data folder is ours: a second start is to be told at once.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { readSettings, type Settings } from './platform/config.ts'
import { privateFolder } from './platform/database/data-folder.ts'
import { Explained } from './platform/database/explained.ts'
import { type HeldFolder, holdDataFolder } from './platform/database/held-folder.ts'
import type { OpenHome } from './platform/database/home.ts'
import type { Door } from './platform/lifecycle.ts'

type Pages = typeof import('./routes.tsx')

/** How long running requests may take to finish when the service is stopped. */
const secondsToFinish = 20

try {
  await run(readSettings(process.env))
  process.exit(0)
} catch (thrown) {
  // A sentence for what the operator can mend; everything else is our fault and keeps its stack.
  console.error(thrown instanceof Explained ? thrown.message : thrown)
  process.exit(1)
}

async function run(settings: Settings): Promise<void> {
  // React draws pages many times faster without its aids for development; it asks when it is loaded.
  process.env.NODE_ENV ??= 'production'
  // From here on the owner's address is with the settings alone, and they are not handed on.
  delete process.env.SUOJATIE_MIGRATE_URL
  delete process.env.SUOJATIE_SECRET
  const { database, dataFolder } = settings
  // The folder first, so that a second start is told at once who has it; then the door, then the database behind it.
  const held = database.home === 'embedded' ? await holdDataFolder(dataFolder) : undefined
  try {
    const { listen, untilAskedToStop } = await import('./platform/lifecycle.ts')
    const askedToStop = untilAskedToStop()
    const door = await listen(settings.port, settings.host)
    try {
      const { clockFrom } = await import('./platform/clock.ts')
      const clock = clockFrom(settings.clockStartsAt)
      const opening = openHome(await import('./platform/database/home.ts'), settings, held, clock)
      opening.catch(() => undefined)
      // By now the database's own program is at work. The pages are loaded meanwhile, which takes this process as long.
      await nextTurn()
      const pages = import('./routes.tsx')
      pages.catch(() => undefined)
      const home = await opening
      await serve(settings, clock, () => held?.folder ?? privateFolder(dataFolder), home, door, pages, askedToStop)
    } finally {
      await door.close(0)
    }
  } finally {
    held?.release()
  }
}

async function openHome(
  { openEmbeddedHome, openServerHome }: typeof import('./platform/database/home.ts'),
  { database, demonstration }: Settings,
  held: HeldFolder | undefined,
  clock: () => Date,
): Promise<OpenHome> {
  const demonstrationAt = demonstration ? clock() : undefined
  if (database.home === 'server') return openServerHome(database.url, database.migrateUrl, demonstrationAt)
  if (!held) throw new Error('There is no folder for the database.')
  return openEmbeddedHome(held, demonstrationAt)
}

/** Serves until somebody asks it to stop; then running requests finish before the database goes. */
async function serve(
  { demonstration, secret, origin }: Settings,
  clock: () => Date,
  folder: () => string,
  home: OpenHome,
  door: Door,
  pages: Promise<Pages>,
  askedToStop: Promise<NodeJS.Signals>,
): Promise<void> {
  try {
    const { unforeseeable } = await import('./platform/clock.ts')
    const { healthOf } = await import('./platform/health.ts')
    const { formSecret } = await import('./platform/secret.ts')
    const { logFailure } = await import('./platform/technical-log.ts')
    const { prepareDemonstration } = await import('./demonstration/start.ts')
    const { signInAs, tellTheRest } = await prepareDemonstration(home.db, {
      demonstration,
      clock,
      say: (line) => console.log(line),
      openForFilling: home.openForFilling,
    })
    const { makeApp } = await pages
    const health = healthOf(home.db, home.warnings)
    const app = await makeApp({
      db: home.db,
      clock,
      chance: unforeseeable,
      health,
      demonstration,
      origin,
      formSecret: formSecret(secret, folder),
      failed: logFailure,
    })
    door.open(app.fetch)
    for (const warning of home.warnings) console.error(`Warning: ${warning}`)
    const address = `http://localhost:${door.port}`
    const account = [
      '',
      'Suojatie is ready.',
      `Address    ${address}`,
      ...home.account,
      ...signInAs(`${address}/desk`),
      '',
    ]
    console.log(account.join('\n'))
    const stopping = new AbortController()
    const rest = tellTheRest(stopping.signal).catch((error) => logFailure(error, 'demonstration'))
    await askedToStop
    console.log('Stopping: running requests are finished first.')
    stopping.abort()
    await Promise.all([door.close(secondsToFinish), rest])
  } finally {
    await home.close()
  }
  console.log('Stopped.')
}
