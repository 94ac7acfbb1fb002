import { describe, expect, test } from 'vitest'
import { brokenRules, houseRules, textRules } from './check.ts'

const rules = [...houseRules, ...textRules]

/** For each rule, what it catches and what it leaves alone: rule, path, text. */
const caught: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['clock-and-chance-are-arguments', 'src/people/people.ts', 'const now = new Date()'],
  ['clock-and-chance-are-arguments', 'src/desk/today.tsx', 'const now = Date.now()'],
  ['clock-and-chance-are-arguments', 'src/guide/open.ts', 'const now = Date()'],
  ['clock-and-chance-are-arguments', 'src/kernel/day.ts', 'const today = Temporal.Now.plainDateISO()'],
  ['clock-and-chance-are-arguments', 'src/people/acts.ts', 'const choice = Math.random() > 0.5'],
  ['clock-and-chance-are-arguments', 'src/people/acts.ts', 'const id = globalThis.crypto.randomUUID()'],
  ['clock-and-chance-are-arguments', 'src/documents/pdf.ts', 'const salt = randomBytes(16)'],
  ['no-bare-legal-number', 'src/casework/assessment/assessment.ts', 'const end = addDays(from, 7)'],
  ['no-bare-legal-number', 'src/casework/assessment/assessment.ts', 'const end = addMonths(from, 3)'],
  ['no-bare-legal-number', 'src/desk/today.tsx', 'const from = addDays(today, -30)'],
  ['no-bare-legal-number', 'src/desk/today.tsx', 'const end = nthWeekdayAfter(from, 7)'],
  ['no-bare-legal-number', 'src/guide/a.ts', 'const end = from.add({ months: 3 })'],
  ['no-bare-legal-number', 'src/casework/client-plan/client-plan.ts', 'const appealDays = 30'],
  [
    'no-bare-legal-number',
    'src/casework/client-plan/client-plan.ts',
    '/** How long one may appeal. */\nconst appealDays = 30',
  ],
  ['no-bare-legal-number', 'src/casework/supervision/supervision.ts', 'const caseloadCap = 30'],
  ['no-bare-legal-number', 'src/casework/hearing/hearing.ts', 'const heard = ageOn(born, today) >= 12'],
  ['no-bare-legal-number', 'src/casework/hearing/hearing.ts', 'const heard = child.age < 15'],
  ['no-bare-legal-number', 'src/casework/hearing/store.ts', "const late = sql`at < now() - interval '7 days'`"],
  ['columns-are-named', 'src/people/store.ts', "const rows = db.selectFrom('child').selectAll().execute()"],
  ['columns-are-named', 'src/people/store.ts', "const rows = db.insertInto('child').returningAll()"],
  ['columns-are-named', 'src/platform/a.ts', 'const rows = sql`select * from child`'],
  ['columns-are-named', 'src/people/store.ts', "const rows = db.query('select c.* from child c')"],
  ['no-silencing-casts', 'src/people/people.test.ts', 'const child = row as any'],
  ['no-silencing-casts', 'scripts/a.ts', 'const child = row as unknown as Child'],
  ['no-silencing-casts', 'src/people/people.ts', 'const child = row as never'],
  ['no-silencing-casts', 'src/people/people.ts', 'const child = row as Child'],
  ['no-silencing-comments', 'src/people/people.ts', `// @ts-${'ignore'}`],
  ['no-inline-styles', 'src/ui/page.tsx', "const Page = () => <p style={{ color: 'red' }}>a</p>"],
  ['names-say-what', 'src/people/utils.ts', 'export const a = 1'],
  ['names-say-what', 'src/common/day.ts', 'export const a = 1'],
  ['names-say-what', 'src/people/index.ts', 'export const a = 1'],
  ['files-stay-short', 'src/people/people.ts', 'const a = 1\n'.repeat(301)],
  ['nothing-of-one-machine', 'README.md', `see ${['', 'work', 'main'].join('/')}`],
  ['nothing-of-one-machine', 'docs/a.md', `see ${['', 'tmp', 'brief'].join('/')}`],
  ['nothing-of-one-machine', 'docs/a.md', `cd ${['', 'home', 'maija'].join('/')}`],
  ['nothing-of-one-machine', '.npmrc', ['registry', 'npmjs', 'org'].join('.')],
  ['texts-are-complete', 'src/casework/assessment/texts.ts', "const a = { fi: 'Aloita', sv: 'Börja' }"],
  ['texts-are-complete', 'src/casework/assessment/documents.ts', "const a = { fi: 'Asiakas', en: 'Client' }"],
  ['texts-are-complete', 'src/casework/assessment/texts.ts', "const a = { fi: 'Aloita', sv: '', en: 'Start' }"],
  [
    'texts-are-complete',
    'src/desk/texts.ts',
    "const a = { fi: { go: 'Aloita' }, sv: { go: ' ' }, en: { go: 'Start' } }",
  ],
  ['texts-are-complete', 'src/desk/texts.ts', "const a = { fi: { go: 'Aloita' }, sv: {}, en: { go: 'Start' } }"],
  [
    'texts-are-complete',
    'src/desk/texts.ts',
    "const a = { fi: 'Aloita arviointi', sv: 'Aloita arviointi', en: 'Start assessment' }",
  ],
  [
    'texts-are-complete',
    'src/desk/texts.ts',
    "const a = { fi: { a: { b: 'Aloita' } }, sv: { a: { b: 'Börja' } }, en: { a: {} } }",
  ],
]

const left: readonly (readonly [path: string, text: string])[] = [
  ['src/people/people.ts', 'const then = new Date(at.getTime())'],
  ['src/platform/clock.ts', 'export const now = () => new Date()'],
  ['src/people/people.test.ts', 'const now = new Date()'],
  ['src/law/time-limits/count.ts', 'const end = addDays(from, 7)'],
  ['src/casework/assessment/assessment.ts', 'const next = addDays(from, 1)'],
  ['src/casework/assessment/assessment.ts', 'const end = addDays(from, limit.value)'],
  ['src/access/acts.ts', '/** How long one may still look. A choice of ours, not law. */\nconst afterworkDays = 14'],
  ['src/casework/assessment/assessment.test.ts', 'const end = addDays(from, 7)'],
  ['src/people/store.ts', 'const rows = sql`select count(*) from child`'],
  ['src/people/store.ts', 'const rows = sql`select * from suojatie.whose(1)`'],
  ['src/people/store.test.ts', 'const rows = sql`select * from child`'],
  ['src/people/people.ts', "const kinds = ['a', 'b'] as const"],
  ['src/people/people.ts', 'const parsed = JSON.parse(text) as unknown'],
  ['src/ui/page.tsx', 'const Page = () => <p className="wide">do not set a style</p>'],
  ['src/people/people.ts', 'const a = 1\n'.repeat(300)],
  ['src/casework/client-plan/documents.ts', 'const a = 1\n'.repeat(900)],
  ['src/guide/place.ts', "const name = { fi: 'Helsinki', sv: 'Helsingfors' }"],
  ['src/desk/texts.ts', "const a = { fi: 'Aloita', sv: 'Börja', en: 'Start' }"],
  ['src/desk/texts.ts', "const a = { fi: 'klo ', sv: 'kl. ', en: '' }"],
  ['src/guide/hours.ts', 'const next = addDays(on, 2)'],
  ['src/desk/texts.ts', "const a = { fi: 'Normaali', sv: 'Normal', en: 'Normal' }"],
  ['src/desk/texts.ts', "const a = { fi: (n) => n + ' päivää', sv: (n) => n + ' dagar', en: (n) => n + ' days' }"],
  ['src/law/a.test.ts', "const shared = new URL('../../../shared', import.meta.url)"],
]

describe('The rules of our own', () => {
  test.each(caught)('%s catches, in %s: %s', (rule, path, text) => {
    expect(brokenRules({ path, text }, rules).map((found) => found.rule)).toContain(rule)
  })

  test.each(left)('leave alone, in %s: %s', (path, text) => {
    expect(brokenRules({ path, text }, rules)).toEqual([])
  })

  test('are each proven by something they catch', () => {
    expect([...new Set(caught.map(([rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort())
  })

  test('each say what they protect', () => {
    for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('tell the line', () => {
    expect(
      brokenRules({ path: 'src/people/people.ts', text: 'const a = 1\nconst now = new Date()' }, rules)[0]?.line,
    ).toBe(2)
  })
})
