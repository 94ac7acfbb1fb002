// Writes src/platform/schema.generated.ts from a freshly migrated database. Run it after adding a migration:
//   npm run schema
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { schemaSource } from '../src/platform/database/schema-source.ts'
import { openDatabase } from '../src/platform/db.ts'
import { startTestCluster } from '../src/platform/testing/clusters.ts'

const cluster = await startTestCluster('embedded')
try {
  const db = openDatabase((await cluster.create('migrated')).ownerUrl, { max: 1 })
  writeFileSync(fileURLToPath(new URL('../src/platform/schema.generated.ts', import.meta.url)), await schemaSource(db))
  await db.destroy()
} finally {
  await cluster.stop()
}
