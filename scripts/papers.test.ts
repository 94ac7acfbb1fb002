import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { projectPaths, root } from './source.ts'

const Named = z.record(z.string(), z.string()).default({})
const Packages = z.object({ dependencies: Named, optionalDependencies: Named, devDependencies: Named })

const text = (path: string): string => readFileSync(join(root, path), 'utf8')

test('every link and picture from one page to another leads somewhere', () => {
  const pages = projectPaths().filter((path) => path.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(6)
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^[a-z]+:/.test(to) && !existsSync(join(root, dirname(page), to)))
      .map((to) => `${page}: ${to}`),
  )
  expect(broken).toEqual([])
})

test('the layout in ARCHITECTURE.md names every folder of src, and says of which there is nothing yet', () => {
  const layout = /```\n([\s\S]+?)```/.exec(text('ARCHITECTURE.md'))?.[1] ?? ''
  const named = [...layout.matchAll(/[├└]── ([\w-]+)\/(.*)/g)].map(([, folder = '', words = '']) => ({ folder, words }))
  const there = new Set(projectPaths().flatMap((path) => /^src\/([\w-]+)\//.exec(path)?.[1] ?? []))
  expect([...there].filter((folder) => !named.some((line) => line.folder === folder))).toEqual([])
  const notYet = named.filter(({ words }) => words.includes('(not yet)')).map(({ folder }) => folder)
  expect(notYet).toEqual(named.map(({ folder }) => folder).filter((folder) => !there.has(folder)))
})

test('the table of ARCHITECTURE.md and the commands of CONTRIBUTING.md speak of scripts there are', () => {
  const scripts = new Set([...text('package.json').matchAll(/"([\w-]+)": "node /g)].map(([, name = '']) => name))
  const spoken = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'].flatMap((page) =>
    [...text(page).matchAll(/`npm (?:run )?(?:--silent )?([a-z-]+)[^`]*`/g)].map(([, name = '']) => name),
  )
  expect(spoken).toContain('test')
  expect(spoken.filter((name) => !scripts.has(name) && !['install', 'ci'].includes(name))).toEqual([])
})

test('continuous integration runs the test command of the README and nothing else', () => {
  expect(text('README.md')).toContain('`npm test`')
  const commands = text('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !/^(set|cd) /.test(line))
  expect(commands).toEqual(['exec npm test'])
  expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
})

test('the licence is the whole EUPL-1.2, to the letter', () => {
  expect(createHash('sha256').update(text('LICENSE')).digest('hex')).toBe(
    '57fb42fbcd0b037ce528ed8f72f1ec095d67bc6825ecf1448ff39be1fe68a4b4',
  )
})

test('the README answers, in this order: what, try it, is it ready, how it is built, which law, licence', () => {
  const headings = [...text('README.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual([
    'Suojatie',
    'Try it',
    'Is it ready?',
    'How it is built',
    'Which law it follows',
    'Licence and contact',
  ])
  expect(text('README.md')).toMatch(/State on \d{4}-\d{2}-\d{2}/)
})

test('every decision record has its number, day, state and parts', () => {
  const records = projectPaths().filter((path) => /^docs\/decisions\/\d/.test(path))
  expect(records.length).toBeGreaterThan(1)
  for (const path of records) {
    const [, number = ''] = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path) ?? []
    expect(text(path), path).toMatch(
      new RegExp(`^# ${number} .+\n\n(.+\n)*\\d{4}-\\d{2}-\\d{2}\\. (Accepted|Superseded by \\d{4})\\.\n`),
    )
    for (const part of ['Context', 'Decision', 'Consequences']) expect(text(path), path).toContain(`\n## ${part}\n`)
  }
  const numbers = records.map((path) => path.slice('docs/decisions/'.length).slice(0, 4))
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('every package has its line of reason', () => {
  const { dependencies, optionalDependencies, devDependencies } = Packages.parse(JSON.parse(text('package.json')))
  const packages = [dependencies, optionalDependencies, devDependencies].flatMap(Object.keys)
  const reasons = text('docs/decisions/dependencies.md')
  expect(packages.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
})
