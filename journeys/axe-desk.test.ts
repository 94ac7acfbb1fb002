import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Employee } from '../src/demonstration/offices.ts'
import { openCounty, workerWho } from './county.ts'
import { addresses, crawl, oneOfEach, type Reached } from './crawl.ts'
import type { House } from './house.ts'
import { inspect } from './inspect.ts'

/** Workers who together may see every page of the desk. */
const parts = ['duty', 'own', 'assessor', 'temporary', 'leading', 'administrator', 'guide-editor']

const steps = ['register', 'urgency', 'begin', 'inform', 'start', 'attach', 'skip', 'transfer'] as const

let house: House
const broken: string[] = []
const walks: { readonly worker: Employee; readonly pages: Reached[] }[] = []

beforeAll(async () => {
  house = await openCounty()
  const seen = new Set<string>()
  for (const part of parts) {
    const worker = workerWho(part)
    const linked = await crawl(house, worker, ['/desk', '/desk/sign-out'])
    const unlinked = await crawl(house, worker, withoutLinks(linked.reached))
    broken.push(...linked.broken)
    const pages = oneOfEach([...linked.reached, ...unlinked.reached]).filter(
      ({ screen, hasForm }) => !seen.has(`${screen} ${hasForm}`),
    )
    for (const { screen, hasForm } of pages) seen.add(`${screen} ${hasForm}`)
    walks.push({ worker, pages })
  }
}, 300_000)
afterAll(() => house?.close())

/** Pages that no link shows: signing, which a button leads to, and steps that may not be taken now, with the reason. */
function withoutLinks(reached: readonly Reached[]): string[] {
  const drafts = reached.filter(({ screen }) => screen === '/desk/drafts/:draftId')
  const items = reached.filter(({ screen }) => screen === '/desk/inbox/:itemId').slice(0, 6)
  return [
    ...drafts.map(({ path }) => `${path}/sign`),
    ...items.flatMap(({ path }) => steps.map((step) => `${path}/${step}`)),
  ]
}

describe('The desk of a county with a history', () => {
  test('shows nobody a link that leads to no page for them', () => {
    expect(broken).toEqual([])
  })

  test('was walked whole: every screen was reached', () => {
    const walked = new Set(walks.flatMap(({ pages }) => pages.map(({ screen }) => screen)))
    const screens = addresses.filter(({ surface }) => surface === 'desk').map(({ path }) => path)
    // Writing is told apart by the number of the document, which stands in the place of the last part.
    const missing = screens.filter((screen) => !screen.endsWith('/:number') && !walked.has(screen))
    expect(missing).toEqual([])
    for (const number of ['1505.1', '15009', '11002', '19002', '19005'])
      expect(walked).toContain(`/desk/children/:childId/write/${number}`)
  })

  test('has nothing that axe finds, wide and light or narrow and dark', { timeout: 900_000 }, async () => {
    const findings: string[] = []
    for (const { worker, pages } of walks) {
      const visitor = await house.visitor()
      await visitor.signIn(worker.name)
      for (const { path, screen, hasForm, isPage } of pages) {
        if (!isPage) continue
        expect(await visitor.open(path)).toBe(200)
        findings.push(...(await inspect(visitor, `${screen}${hasForm ? ' with a form' : ''}`)))
      }
      findings.push(...visitor.faults, ...visitor.foreign)
      await visitor.page.context().close()
    }
    expect(findings).toEqual([])
    expect(house.failures).toEqual([])
  })
})
