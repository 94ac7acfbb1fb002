// Brings the database of SUOJATIE_MIGRATE_URL up to date, as the role that owns the schema, and ends.
// `npm start` runs it as a process of its own, so that the one that serves never holds the owner's password.
// With --then-forget-password nobody can sign in as that role afterwards (the embedded database gives it a new one at every start).
import { readMigrateUrl } from '../platform/config.ts'
import { sentenceOf } from '../platform/database/explained.ts'
import { forgetOwnPassword, migrate } from '../platform/database/migrate.ts'

try {
  const url = readMigrateUrl(process.env)
  for (const name of await migrate(url)) console.error(`Migrated: ${name}`)
  if (process.argv.includes('--then-forget-password')) await forgetOwnPassword(url)
} catch (thrown) {
  console.error(sentenceOf(thrown))
  process.exitCode = 1
}
