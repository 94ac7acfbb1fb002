// Brings the database of SUOJATIE_MIGRATE_URL up to date, as the role that owns the schema, and ends.
// `npm start` runs it as a process of its own, so that the one that serves never holds the owner's password.
// With --demonstration=<instant> it puts the offices of the demonstration into a database that has none, as of that instant.
// With --then-forget-password nobody can sign in as that role afterwards (the embedded database gives it a new one at every start).
import { readMigrateUrl } from '../platform/config.ts'
import { sentenceOf } from '../platform/database/explained.ts'
import { forgetOwnPassword, migrate } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/db.ts'

try {
  const url = readMigrateUrl(process.env)
  for (const name of await migrate(url)) console.error(`Migrated: ${name}`)
  const demonstrationAt = process.argv.map((word) => /^--demonstration=(.+)$/.exec(word)?.[1]).find((at) => at)
  if (demonstrationAt !== undefined) await makeDemonstration(url, new Date(demonstrationAt))
  if (process.argv.includes('--then-forget-password')) await forgetOwnPassword(url)
} catch (thrown) {
  console.error(sentenceOf(thrown))
  process.exitCode = 1
}

async function makeDemonstration(url: string, madeAt: Date): Promise<void> {
  const [{ fillOffices }, { usualSeed, usualSize }] = await Promise.all([
    import('../demonstration/store.ts'),
    import('../demonstration/offices.ts'),
  ])
  const owner = openDatabase(url, { max: 1, name: 'suojatie demonstration' })
  try {
    if (await fillOffices(owner, { seed: usualSeed, size: usualSize, madeAt }))
      console.error('Made the offices of the demonstration: two counties, and everybody in them invented.')
  } finally {
    await owner.destroy()
  }
}
