import { describe, expect, test } from 'vitest'
import { parse } from '../source.ts'
import { importGraph } from './graph.ts'
import { partsGraph, topDown, withoutDetours } from './parts-graph.ts'
import { picture } from './picture.ts'

const house = importGraph(
  Object.entries({
    'src/kernel/day.ts': '',
    'src/law/citation.ts': "import '../kernel/day.ts'",
    'src/casework/notification/notification.ts': "import '../../law/citation.ts'\nimport '../../kernel/day.ts'",
    'src/casework/assessment/assessment.ts': "import '../notification/notification.ts'",
    'src/casework/assessment/assessment.test.ts': "import '../../ui/field.tsx'",
    'src/ui/field.tsx': '',
    'src/routes.ts': "import './casework/assessment/assessment.ts'\nimport './ui/field.tsx'",
    'scripts/graph.ts': "import '../src/routes.ts'",
  }).map(([path, text]) => parse({ path, text })),
  () => false,
)

describe('The picture of the import graph', () => {
  test('joins files to parts, without tests and scripts', () => {
    const parts = partsGraph(house)
    expect([...parts.keys()].sort()).toEqual([
      'casework/assessment',
      'casework/notification',
      'kernel',
      'law',
      'routes.ts',
      'ui',
    ])
    expect([...(parts.get('casework/assessment') ?? [])]).toEqual(['casework/notification'])
  })
  test('leaves out an arrow that follows from others', () => {
    const parts = partsGraph(house)
    expect(parts.get('casework/notification')).toEqual(new Set(['law', 'kernel']))
    expect(withoutDetours(parts).get('casework/notification')).toEqual(new Set(['law']))
  })
  test('puts nobody below what needs it', () => {
    const order = topDown(partsGraph(house), () => 0)
    for (const [part, needs] of partsGraph(house))
      for (const need of needs) expect(order.indexOf(part)).toBeLessThan(order.indexOf(need))
  })
  test('cannot be drawn when two parts need each other', () => {
    const tangled = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['a'])],
    ])
    expect(() => topDown(tangled, () => 0)).toThrow('need each other: a, b')
  })
  test('names every part, and says in words what the arrows say', () => {
    const svg = picture(partsGraph(house))
    for (const part of partsGraph(house).keys()) expect(svg).toContain(`>${part}</text>`)
    expect(svg).toContain('casework/notification imports kernel, law.')
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg.match(/class="head/g)).toHaveLength(5)
  })
  test('is the same for the same house', () => {
    expect(picture(partsGraph(house))).toBe(picture(partsGraph(house)))
  })
})
