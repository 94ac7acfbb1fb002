import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaSource } from './database/schema-source.ts'
import { describeOnBoth } from './testing/database.ts'

describeOnBoth('The table types', (open) => {
  test('are what the migrations make: otherwise run npm run schema', async () => {
    const written = readFileSync(new URL('./schema.generated.ts', import.meta.url), 'utf8')
    expect(await schemaSource((await open()).owner)).toBe(written)
  })
})
