import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { policyLine } from './access/access.ts'
import { documents } from './casework/documents.ts'
import { lawRecord } from './law/in-force.ts'
import { unforeseeable } from './platform/clock.ts'
import { healthOf } from './platform/health.ts'
import { createTestDatabase } from './platform/testing/database.ts'
import { makeApp, screens } from './routes.tsx'

const project = fileURLToPath(new URL('../', import.meta.url))
const seedFolder = join(project, '../shared/seeds')

const lines = readFileSync(join(project, 'docs/seed-pages.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', promise = '', truth = '', proof = '', state = ''] = line.split('|').map((cell) => cell.trim())
    return /^\d{3}-\d+$/.test(id) ? [{ id, promise, truth: named(truth), proof: named(proof), state }] : []
  })

function named(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

const limits = new Set<string>(lawRecord.map(({ id }) => id))
const paths = new Set(screens.flatMap(({ addresses }) => addresses.map(({ path }) => path)))
const numbers = new Set<string>(documents.map(({ number }) => number))

/** Whether the software has what is named; pages that anyone may open are opened below. */
function isThere(name: string): boolean {
  if (name.startsWith('/desk')) return paths.has(name)
  if (name.startsWith('/')) return true
  if (name.startsWith('document ')) return numbers.has(name.slice('document '.length))
  return name.includes(':') ? policyLine(name) !== undefined : limits.has(name)
}

describe('The table of the two service pages', () => {
  test('names for every promise what makes it true, which is there, and the test that shows it', () => {
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.filter(({ truth, proof }) => truth.length === 0 || proof.length === 0)).toEqual([])
    expect(
      lines.flatMap(({ id, truth }) => truth.filter((name) => !isThere(name)).map((name) => `${id}: ${name}`)),
    ).toEqual([])
    expect(lines.flatMap(({ proof }) => proof.filter((file) => !existsSync(join(project, file))))).toEqual([])
  })

  test('says of each promise whether it is kept, and what is missing where it is not', () => {
    expect(lines.filter(({ state }) => !/^(there(: .+)?|(partly|not yet): .+)$/.test(state))).toEqual([])
  })

  test('names pages that open', async () => {
    const { db } = await createTestDatabase()
    const app = await makeApp({
      db,
      clock: () => new Date('2026-11-26T10:20:00+02:00'),
      chance: unforeseeable,
      health: healthOf(db, []),
      demonstration: false,
      formSecret: new Uint8Array(32),
      failed(error) {
        throw error
      },
    })
    const pages = [...new Set(lines.flatMap(({ truth }) => truth.filter((name) => /^\/(?!desk)/.test(name))))]
    const answers = await Promise.all(
      pages.map(async (path) => [path, (await app.request(`http://localhost:3000${path}`)).status] as const),
    )
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  test.runIf(existsSync(seedFolder))('leaves out no fact of the pages themselves', () => {
    for (const file of readdirSync(seedFolder)) {
      const page = file.slice(0, 3)
      const rows = lines.filter(({ id }) => id.startsWith(`${page}-`))
      expect([page, rows.map(({ id }) => id)]).toEqual([
        page,
        factsOf(readFileSync(join(seedFolder, file), 'utf8')).map((_, index) => `${page}-${index + 1}`),
      ])
    }
  })
})

/** Sentences and points of a list, and lines with a number in them; headings tell no fact. */
function factsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.trim().split(/(?<=[.!?])\s+(?=[A-ZÄÖÅ])/))
    .filter((part) => /[.!?]$/.test(part) || part.startsWith('•') || /\d/.test(part))
}
