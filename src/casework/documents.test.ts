import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shapeOfSchema } from '../documents/national-schema.ts'
import { shapeOf } from '../documents/shape.ts'
import { documents } from './documents.ts'

const folder = join(import.meta.dirname, '../../../shared/data/sosmeta')
function schemaOf(structure: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${structure}.json`), 'utf8'))
}

describe.each(documents.map((definition) => [definition.number, definition] as const))(
  'document %s',
  (_, definition) => {
    test('has at every depth the paths, types, cardinalities, codes and names of the national structure', () => {
      expect(shapeOf(definition)).toEqual(shapeOfSchema(schemaOf(definition.structure)))
    })
  },
)
