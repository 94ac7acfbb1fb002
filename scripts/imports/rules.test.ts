import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../source.ts'
import { allowances } from './allowances.ts'
import { unseen } from './check.ts'
import { importGraph } from './graph.ts'
import { importRules, type Packages, violations } from './rules.ts'

type Files = Readonly<Record<string, string>>

const packages: Packages = {
  product: new Set(['zod', 'temporal-polyfill', 'kysely', 'pg', 'react', 'hono', '@hono/node-server']),
  development: new Set(['vitest', '@types/pg']),
}

/** A small house in which every kind of file uses what it may. */
const sound: Files = {
  'src/kernel/day.ts': `import { z } from 'zod'\nimport 'temporal-polyfill'\nexport const Day = z.string()`,
  'src/law/citation.ts': `import { Day } from '../kernel/day.ts'\nexport const on = Day`,
  'src/documents/definition.ts': `import type { on } from '../law/citation.ts'\nexport type Definition = typeof on`,
  'src/documents/pdf.ts': `import { createHash } from 'node:crypto'\nimport type { Definition } from './definition.ts'\nexport const pdf = (of: Definition) => createHash(String(of))`,
  'src/documents/form.tsx': `import { Field } from '../ui/field.tsx'\nexport const Form = () => <Field />`,
  'src/access/access.ts': `import { Day } from '../kernel/day.ts'\nexport const may = Day`,
  'src/access/acts.ts': `import { may } from './access.ts'\nimport { find } from './store.ts'\nexport const mayAct = [may, find]`,
  'src/access/store.ts': `import { db } from '../platform/db.ts'\nexport const find = db`,
  'src/people/people.ts': `import { Day } from '../kernel/day.ts'\nexport const Child = Day`,
  'src/casework/notification/notification.ts': `import { Child } from '../../people/people.ts'\nexport const item = Child`,
  'src/casework/assessment/assessment.ts': `import { item } from '../notification/notification.ts'\nimport { urgent } from './urgency.ts'\nexport const decide = [item, urgent]`,
  'src/casework/assessment/urgency.ts': `import { on } from '../../law/citation.ts'\nexport const urgent = on`,
  'src/casework/assessment/store.ts': `import { sql } from 'kysely'\nimport { db } from '../../platform/db.ts'\nexport const find = [sql, db]`,
  'src/casework/assessment/acts.ts': `import { mayAct } from '../../access/acts.ts'\nimport { find } from './store.ts'\nimport { decide } from './assessment.ts'\nexport const start = [mayAct, find, decide]`,
  'src/casework/assessment/acts.test.ts': `import { test } from 'vitest'\nimport { find } from './store.ts'\nimport { start } from './acts.ts'\ntest('it starts', () => [find, start])`,
  'src/casework/assessment/documents.ts': `import type { Definition } from '../../documents/definition.ts'\nexport const d1005: Definition | undefined = undefined`,
  'src/casework/assessment/texts.ts': `export const words = { fi: 'Aloita', sv: 'Börja', en: 'Start' }`,
  'src/casework/assessment/screens/start.tsx': `import { z } from 'zod'\nimport { Field } from '../../../ui/field.tsx'\nimport { start } from '../acts.ts'\nimport { words } from '../texts.ts'\nexport const screen = () => <p>{String([z, start, words])}don't<Field /></p>`,
  'src/casework/documents.ts': `import { d1005 } from './assessment/documents.ts'\nexport const all = [d1005]`,
  'src/guide/front.tsx': `import { Field } from '../ui/field.tsx'\nimport { db } from '../platform/db.ts'\nimport counties from './data/counties.json' with { type: 'json' }\nexport const Front = () => <Field>{String([db, counties])}</Field>`,
  'src/guide/data/counties.json': '[]',
  'src/editing/editing.ts': `import { Front } from '../guide/front.tsx'\nexport const kept = Front`,
  'src/editing/store.ts': `import { kept } from './editing.ts'\nimport { db } from '../platform/db.ts'\nexport const list = [kept, db]`,
  'src/integrations/codes/codes.ts': `import { db } from '../../platform/db.ts'\nexport const codes = db`,
  'src/platform/db.ts': `import { Kysely } from 'kysely'\nimport pg from 'pg'\nexport const db = [Kysely, pg]`,
  'src/ui/field.tsx': `import type { ReactNode } from 'react'\nexport const Field = (props: { children?: ReactNode }) => <i>{props.children}</i>`,
  'src/desk/today.tsx': `import { start } from '../casework/assessment/acts.ts'\nimport { all } from '../casework/documents.ts'\nexport const Today = () => <p>{String([start, all])}</p>`,
  'src/api/contacts.ts': `import { Hono } from 'hono'\nimport { Front } from '../guide/front.tsx'\nexport const contacts = [Hono, Front]`,
  'src/cli/main.ts': `import { argv } from 'node:process'\nimport { all } from '../casework/documents.ts'\nexport const main = [argv, all]`,
  'src/browser/exit.ts': `export const leave = () => location.replace('/')`,
  'src/demonstration/people.ts': `import { start } from '../casework/assessment/acts.ts'\nexport const invent = start`,
  'src/routes.ts': `import { screen } from './casework/assessment/screens/start.tsx'\nimport { Front } from './guide/front.tsx'\nimport { Today } from './desk/today.tsx'\nexport const routes = [screen, Front, Today]`,
  'src/server.ts': `import { serve } from '@hono/node-server'\nimport { routes } from './routes.ts'\nserve(routes)`,
  'scripts/draw.ts': `import { routes } from '../src/routes.ts'\nexport const drawn = routes`,
}

const noun = 'src/casework/notification/notification.ts'

/** One planted violation for each rule, and more where a rule has several ways to be broken. */
const planted: readonly (readonly [rule: string, way: string, files: Files])[] = [
  ['every-file-has-a-place', 'a file in no folder', { 'src/helpers.ts': 'export const a = 1' }],
  ['every-file-has-a-place', 'a step that is a loose file', { 'src/casework/loose.ts': 'export const a = 1' }],
  ['kernel-knows-its-own', 'a part of ours', { 'src/kernel/a.ts': `import type { on } from '../law/citation.ts'` }],
  ['kernel-knows-its-own', 'a further package', { 'src/kernel/a.ts': `import { Hono } from 'hono'` }],
  [
    'law-knows-its-own',
    'a room, by a type only',
    { 'src/law/a.ts': `import type { Child } from '../people/people.ts'` },
  ],
  ['law-knows-its-own', 'a package', { 'src/law/a.ts': `import { z } from 'zod'` }],
  ['law-knows-its-own', "one of Node's modules", { 'src/law/a.ts': `import { readFileSync } from 'fs'` }],
  ['definition-language-knows-its-own', 'a package', { 'src/documents/definition.ts': `import { z } from 'zod'` }],
  ['definition-language-knows-its-own', 'its own printing', { 'src/documents/a.ts': `export { pdf } from './pdf.ts'` }],
  ['noun-knows-its-own', 'the platform', { [noun]: `import { db } from '../../platform/db.ts'` }],
  [
    'noun-knows-its-own',
    'a type in passing',
    {
      [noun]: `export type Find = import('./acts.ts').Find`,
      'src/casework/notification/acts.ts': 'export type Find = 1',
    },
  ],
  ['noun-knows-its-own', 'a package', { [noun]: `import { z } from 'zod'` }],
  ['noun-knows-its-own', "one of Node's modules", { [noun]: `import { createHash } from 'node:crypto'` }],
  ['room-knows-its-own', 'the acts', { 'src/casework/assessment/urgency.ts': `export * from './acts.ts'` }],
  [
    'definitions-knows-its-own',
    'printing',
    { 'src/casework/assessment/documents.ts': `import { pdf } from '../../documents/pdf.ts'` },
  ],
  [
    'definitions-knows-its-own',
    'a package',
    { 'src/casework/assessment/documents/plan.ts': `import { z } from 'zod'` },
  ],
  ['texts-knows-its-own', 'the acts', { 'src/casework/assessment/texts.ts': `import { start } from './acts.ts'` }],
  [
    'store-knows-its-own',
    'the acts of another room',
    { 'src/people/store.ts': `import { mayAct } from '../access/acts.ts'` },
  ],
  ['acts-knows-its-own', 'a component', { 'src/people/acts.ts': `import { Field } from '../ui/field.tsx'` }],
  [
    'acts-knows-its-own',
    "one of Node's modules",
    { 'src/people/acts.ts': `import { randomBytes } from 'node:crypto'` },
  ],
  ['screen-knows-its-own', 'the web server', { 'src/people/screens/a.tsx': `import { Hono } from 'hono'` }],
  [
    'screen-knows-its-own',
    'a table',
    { 'src/casework/assessment/screens/a.tsx': `import { find } from '../store.ts'` },
  ],
  ['step-texts-knows-its-own', 'a room', { 'src/casework/step-texts.ts': `import '../people/people.ts'` }],
  ['engine-knows-its-own', 'the desk', { 'src/documents/a.tsx': `import { Today } from '../desk/today.tsx'` }],
  [
    'list-of-definitions-knows-its-own',
    'acts',
    { 'src/casework/documents.ts': `import { start } from './assessment/acts.ts'` },
  ],
  ['guide-knows-its-own', 'a room', { 'src/guide/a.ts': `import { Child } from '../people/people.ts'` }],
  ['guide-knows-its-own', 'its keepers', { 'src/guide/a.ts': `import { kept } from '../editing/editing.ts'` }],
  ['noun-knows-its-own', 'the guide', { [noun]: `import { Front } from '../../guide/front.tsx'` }],
  ['guide-knows-its-own', 'the desk', { 'src/guide/a.ts': `import { Today } from '../desk/today.tsx'` }],
  ['integrations-knows-its-own', 'a room', { 'src/integrations/a.ts': `import { Child } from '../people/people.ts'` }],
  ['platform-knows-its-own', 'access', { 'src/platform/a.ts': `import { may } from '../access/access.ts'` }],
  ['platform-knows-its-own', 'a component', { 'src/platform/a.ts': `import { Field } from '../ui/field.tsx'` }],
  ['ui-knows-its-own', 'even a type of the kernel', { 'src/ui/a.tsx': `import type { Day } from '../kernel/day.ts'` }],
  ['ui-knows-its-own', 'a package besides React', { 'src/ui/a.tsx': `import { z } from 'zod'` }],
  [
    'desk-knows-its-own',
    'a machine door',
    { 'src/desk/today.tsx': `import { contacts } from '../api/contacts.ts'`, 'src/api/contacts.ts': '' },
  ],
  ['desk-knows-its-own', 'the address book', { 'src/desk/a.tsx': `import type { routes } from '../routes.ts'` }],
  [
    'api-knows-its-own',
    'a screen',
    { 'src/api/a.ts': `import { screen } from '../casework/assessment/screens/start.tsx'` },
  ],
  ['cli-knows-its-own', 'the desk', { 'src/cli/a.ts': `import { Today } from '../desk/today.tsx'` }],
  ['browser-knows-its-own', 'anything of ours', { 'src/browser/a.ts': `import { Day } from '../kernel/day.ts'` }],
  [
    'demonstration-knows-its-own',
    'a table',
    { 'src/demonstration/a.ts': `import { find } from '../casework/assessment/store.ts'` },
  ],
  ['routes-knows-its-own', 'a table', { 'src/routes.ts': `import { find } from './casework/assessment/store.ts'` }],
  ['server-knows-its-own', 'a screen', { 'src/server.ts': `import { Today } from './desk/today.tsx'` }],
  [
    'rooms-have-three-doors',
    'the words of another room',
    { 'src/desk/a.tsx': `import { words } from '../casework/assessment/texts.ts'` },
  ],
  [
    'rooms-have-three-doors',
    'a neighbour of the noun file',
    { 'src/casework/client-plan/client-plan.ts': `import { urgent } from '../assessment/urgency.ts'` },
  ],
  [
    'rooms-have-three-doors',
    'a screen of another room',
    { 'src/people/screens/a.tsx': `import { screen } from '../../casework/assessment/screens/start.tsx'` },
  ],
  [
    'rooms-have-three-doors',
    'the command line',
    { 'src/cli/a.ts': `import { urgent } from '../casework/assessment/urgency.ts'` },
  ],
  [
    'store-is-private',
    'a store in several files',
    {
      'src/people/store/children.ts': `import { sql } from 'kysely'`,
      'src/desk/a.tsx': `import '../people/store/children.ts'`,
    },
  ],
  [
    'store-is-private',
    'the acts of another room',
    { 'src/people/acts.ts': `import { find } from '../access/store.ts'` },
  ],
  [
    'store-is-private',
    'a test of another room',
    { 'src/people/acts.test.ts': `import { find } from '../access/store.ts'` },
  ],
  [
    'store-is-private',
    'the noun file of its room',
    { 'src/access/access.ts': `import type { find } from './store.ts'` },
  ],
  ['sql-lives-in-stores', 'acts', { 'src/people/acts.ts': `import { sql } from 'kysely'` }],
  ['sql-lives-in-stores', 'the document engine', { 'src/documents/pdf.ts': `import type { Pool } from 'pg'` }],
  [
    'guide-cannot-reach-clients',
    'through three files',
    {
      'src/guide/a.ts': `import './b.ts'`,
      'src/guide/b.ts': `export const open = () => import('../platform/c.ts')`,
      'src/platform/c.ts': `export type { Child } from '../people/people.ts'`,
    },
  ],
  ['no-cycles', 'two files', { 'src/law/a.ts': `import './b.ts'`, 'src/law/b.ts': `import type {} from './a.ts'` }],
  ['no-cycles', 'a file that needs itself', { 'src/law/a.ts': `import './a.ts'` }],
  [
    'steps-go-one-way',
    'by different files',
    {
      [noun]: `import { d1005 } from '../assessment/documents.ts'`,
      'src/casework/assessment/acts.ts': `import { item } from '../notification/notification.ts'`,
    },
  ],
  [
    'ground-knows-no-step',
    'people know a step',
    { 'src/people/acts.ts': `import { start } from '../casework/assessment/acts.ts'` },
  ],
  [
    'ground-knows-no-step',
    'access knows people',
    { 'src/access/acts.ts': `import { Child } from '../people/people.ts'` },
  ],
  [
    'tests-stay-tests',
    'the product needs a test',
    { 'src/people/acts.ts': `import '../casework/assessment/acts.test.ts'` },
  ],
  [
    'tests-stay-tests',
    'the product needs a script',
    { 'src/cli/a.ts': `import { drawn } from '../../scripts/draw.ts'` },
  ],
  ['no-undeclared-packages', 'a package that is not declared', { 'src/platform/a.ts': `import 'left-pad/es'` }],
  ['no-undeclared-packages', 'a tool of development in the product', { 'src/platform/a.ts': `import 'vitest/node'` }],
  ['no-undeclared-packages', 'a scoped package in a script', { 'scripts/draw.ts': `import '@scope/thing/part'` }],
  ['imports-can-be-followed', 'a file that is not there', { 'src/law/a.ts': `import './nowhere.ts'` }],
  [
    'imports-can-be-followed',
    'a name put together at run time',
    { 'src/cli/a.ts': `export const open = (name: string) => import('../' + name)` },
  ],
]

function brokenIn(files: Files): string[] {
  const parsed = Object.entries(files)
    .filter(([path]) => !path.endsWith('.json'))
    .map(([path, text]) => parse({ path, text }))
  return violations(
    importGraph(parsed, (path) => path in files),
    packages,
  ).map(({ rule, path, fault }) => `${rule}: ${path} ${fault}`)
}

describe('The import rules', () => {
  test('let a sound house pass', () => {
    expect(brokenIn(sound)).toEqual([])
  })

  test('have at least one file of every kind in the sound house, so that passing means something', () => {
    const graph = importGraph(
      Object.entries(sound)
        .filter(([path]) => !path.endsWith('.json'))
        .map(([path, text]) => parse({ path, text })),
    )
    expect(graph.size).toBe(Object.keys(sound).length - 1)
    expect([...graph.values()].flat().length).toBeGreaterThan(45)
  })

  test.each(planted)('%s catches %s', (rule, _way, files) => {
    const found = brokenIn({ ...sound, ...files })
    expect(
      found.filter(
        (line) =>
          line.startsWith(`${rule}: `) &&
          Object.keys(files).some((path) => line.includes(path) || line.includes(dirname(path))),
      ),
    ).not.toEqual([])
  })

  test('are each proven by a planted violation', () => {
    expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(importRules.map(({ name }) => name).sort())
  })

  test('each say what they protect', () => {
    for (const { reason } of importRules) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
    expect(Object.keys(allowances).length).toBeGreaterThan(20)
  })

  test('name the whole chain by which the guide reaches client data', () => {
    const found = brokenIn({
      ...sound,
      'src/guide/a.ts': `import '../platform/c.ts'`,
      'src/platform/c.ts': `import '../people/people.ts'`,
    })
    expect(found.join('\n')).toContain('src/platform/c.ts → src/people/people.ts')
  })

  test('fail when a source file was not followed', () => {
    const graph = importGraph([parse({ path: 'src/law/a.ts', text: '' })])
    expect(unseen(graph, ['src/law/a.ts', 'src/law/b.ts']).map(({ path }) => path)).toEqual(['src/law/b.ts'])
  })
})
