import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, isTypeScript, projectPaths, readSource, root } from './source.ts'

type Entry = { readonly identifiers: readonly string[]; readonly words: readonly string[] }

const entries: readonly Entry[] = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return {
      identifiers: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      words: cells.slice(1),
    }
  })
const identifiers = new Set(entries.flatMap((entry) => entry.identifiers))

/** Tables of the machinery, which no official ever speaks of. */
const machinery = new Set(['applied_migration', 'demonstration'])

function identifier(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function absent(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !identifiers.has(identifier(name))).sort()
}

test('every room is in the glossary', () => {
  const rooms = readdirSync(join(root, 'src/casework'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'testing',
  )
  expect(rooms.length).toBeGreaterThan(0)
  expect(absent([...rooms.map(({ name }) => name), 'people', 'access', 'documents', 'editing'])).toEqual([])
})

test('every kind of identifier is in the glossary', () => {
  const kinds = projectPaths()
    .filter((path) => path.startsWith('src/') && isTypeScript(path) && !isTest(path))
    .flatMap((path) =>
      [...readSource(path).text.matchAll(/\b(?:idOf|Id|newId)<'([a-z-]+)'>/g)].map(([, kind = '']) => kind),
    )
  expect(kinds.length).toBeGreaterThan(0)
  expect(absent(kinds)).toEqual([])
})

test('every table is in the glossary', () => {
  const tables = projectPaths()
    .filter((path) => path.startsWith('migrations/'))
    .flatMap((path) =>
      [...readSource(path).text.matchAll(/create table (?:if not exists )?(?:\w+\.)?(\w+)/gi)].map(
        ([, table = '']) => table,
      ),
    )
  expect(tables.length).toBeGreaterThan(0)
  expect(absent(tables.filter((table) => !machinery.has(table)))).toEqual([])
})

test('every word has its Finnish, Swedish and English, a meaning and a source', () => {
  expect(entries.length).toBeGreaterThan(100)
  for (const { identifiers: names, words } of entries) {
    expect(words, names.join()).toHaveLength(5)
    for (const word of words) expect(word, names.join()).not.toBe('')
  }
})

test('no identifier is explained twice', () => {
  const all = entries.flatMap((entry) => entry.identifiers)
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
})
