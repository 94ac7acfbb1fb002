// The start: settings, database, migrations, pages, and a clean end. `npm start` runs it.
import { clockFrom, unforeseeable } from './platform/clock.ts'
import { readSettings, type Settings } from './platform/config.ts'
import { holdDataFolder } from './platform/database/embedded.ts'
import { Explained } from './platform/database/explained.ts'
import { type OpenHome, openEmbeddedHome, openServerHome } from './platform/database/home.ts'
import { healthOf } from './platform/health.ts'
import { type Door, listen, untilAskedToStop } from './platform/lifecycle.ts'

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
  // From here on the owner's address is with the settings alone, and they are not handed on.
  delete process.env.SUOJATIE_MIGRATE_URL
  const askedToStop = untilAskedToStop()
  const { door, home } = await openBoth(settings)
  try {
    const health = healthOf(home.db, home.warnings)
    const { makeApp } = await import('./routes.ts')
    const app = makeApp({
      db: home.db,
      clock: clockFrom(settings.clockStartsAt),
      chance: unforeseeable,
      health,
      demonstration: settings.demonstration,
    })
    door.open(app.fetch)
    for (const warning of home.warnings) console.error(`Warning: ${warning}`)
    console.log(['', 'Suojatie is ready.', `Address    http://localhost:${door.port}`, ...home.account, ''].join('\n'))
    await askedToStop
    console.log('Stopping: running requests are finished first.')
  } finally {
    await door.close(secondsToFinish)
    await home.close()
  }
  console.log('Stopped.')
}

/** The folder first, so that a second start is told at once who has it; then the door, then the database behind it. */
async function openBoth({ database, port, host }: Settings): Promise<{ door: Door; home: OpenHome }> {
  const held = database.home === 'embedded' ? await holdDataFolder(database.dataFolder) : undefined
  let door: Door | undefined
  try {
    door = await listen(port, host)
    if (held) return { door, home: await openEmbeddedHome(held) }
    if (database.home === 'server') return { door, home: await openServerHome(database.url, database.migrateUrl) }
    throw new Error('There is no database to open.')
  } catch (thrown) {
    await door?.close(0)
    held?.release()
    throw thrown
  }
}
