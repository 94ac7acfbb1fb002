// Renews src/documents/fingerprints.json from the national schemas: `node scripts/fingerprint.ts <folder of schemas>`.
// A clone without the schemas compares its definitions with these.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents } from '../src/casework/documents.ts'
import { shapeOfSchema } from '../src/documents/national-schema.ts'
import { fingerprintOf } from '../src/documents/shape.ts'

const root = join(import.meta.dirname, '..')
const folder = process.argv[2] ?? join(root, '../shared/data/sosmeta')

const fingerprints = Object.fromEntries(
  documents.map(({ structure }) => {
    const schema: unknown = JSON.parse(readFileSync(join(folder, `${structure}.json`), 'utf8'))
    return [structure, fingerprintOf(shapeOfSchema(schema))]
  }),
)
writeFileSync(join(root, 'src/documents/fingerprints.json'), `${JSON.stringify(fingerprints, undefined, 2)}\n`)
console.log(`Took the fingerprints of ${documents.length} structures.`)
