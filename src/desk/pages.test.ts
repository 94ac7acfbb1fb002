import { beforeAll, describe, expect, test } from 'vitest'
import { addRelative } from '../casework/matter/acts/people.ts'
import { actNames } from '../casework/matter/matter.ts'
import type { Office } from '../casework/testing/office.ts'
import { done, type OnTheWay } from '../casework/testing/way.ts'
import { day } from '../kernel/day.ts'
import { languages } from '../kernel/language.ts'
import type { SignedIn } from '../platform/acting.ts'
import { type Seat, type ServedOffice, servedOffice } from './testing/served-office.ts'
import { strandTexts } from './texts/strand.ts'

describe('The pages of the desk over many rooms', () => {
  let office: Office
  let duty: SignedIn
  let way: OnTheWay
  let open: OnTheWay
  let decision: string
  let at: ServedOffice['at']
  beforeAll(async () => {
    const served = await servedOffice()
    ;({ office, duty, at, decision } = served)
    way = served.client
    open = served.assessed
  })

  const pagesOf = (): Record<string, [Seat, string]> => ({
    today: ['aino', '/desk'],
    'own children': ['aino', '/desk/children'],
    'the child’s page': ['aino', `/desk/children/${way.childId}`],
    'people around the child': ['aino', `/desk/children/${way.childId}/people`],
    'completing an assessment': ['duty', `/desk/assessments/${open.assessmentId}/complete`],
    'notice of a decision': ['aino', `/desk/documents/${decision}/deliver`],
    caseloads: ['leading', '/desk/caseloads'],
    law: ['aino', '/desk/law'],
    'code lists': ['administrator', '/desk/code-lists'],
    'entering a code': ['administrator', '/desk/code-lists/1.2.246.537.6.1252/enter'],
  })
  const names = Object.keys({
    today: 0,
    'own children': 0,
    'the child’s page': 0,
    'people around the child': 0,
    'completing an assessment': 0,
    'notice of a decision': 0,
    caseloads: 0,
    law: 0,
    'code lists': 0,
    'entering a code': 0,
  })
  const page = (name: string): [Seat, string] => {
    const found = pagesOf()[name]
    if (!found) throw new Error(`No page ${name}.`)
    return found
  }

  test.each(names)(
    '%s is shown to who may see it, in three languages, with a neutral title and no inline style',
    async (name) => {
      const [who, path] = page(name)
      const said = new Set<string>()
      for (const language of languages) {
        const { status, html } = await at[who].look(`${path}?lang=${language}`)
        expect([status, html.includes(`<html lang="${language}"`)]).toEqual([200, true])
        expect(html).not.toMatch(/\sstyle="/)
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
        expect(title).not.toMatch(/Korpi|Eelis|Öhman|Viivi/)
        said.add(title)
      }
      expect(said.size).toBe(3)
    },
  )

  test.each([
    ['the child’s page', 'colleague'],
    ['the child’s page', 'elsewhere'],
    ['the child’s page', 'leading'],
    ['people around the child', 'colleague'],
    ['completing an assessment', 'colleague'],
    ['completing an assessment', 'elsewhere'],
    ['notice of a decision', 'colleague'],
    ['caseloads', 'aino'],
    ['code lists', 'aino'],
    ['entering a code', 'aino'],
    ['the child’s page', 'administrator'],
  ] as const)('%s looks to %s as if it were not there', async (name, who) => {
    const [, path] = page(name)
    const notThere = await at[who].look(path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, office.key()))
    const refused = await at[who].look(path)
    expect(refused.status).toBe(404)
    expect(refused.html.replaceAll(path, '')).toBe(
      notThere.html.replaceAll(/\/desk\/\S*?[0-9a-f]{8}-[0-9a-f-]{27}[\w/]*/g, '').replaceAll(path, ''),
    )
  })

  test('every look at a child leaves one line for the child and one for each person around it', async () => {
    const lines = () =>
      office.database.owner
        .selectFrom('use_log')
        .select(['person_id as person', 'object_kind as object', 'relation'])
        .where('act', '=', 'child:view')
        .where('outcome', '=', 'done')
        .execute()
    const before = (await lines()).length
    await at.aino.look(`/desk/children/${way.childId}`)
    const added = (await lines()).slice(before)
    expect(added.map(({ object, relation }) => [object, relation]).sort()).toEqual([
      ['child', 'responsible'],
      ['kinship', 'responsible'],
    ])
    expect(added.map(({ person }) => person)).toContain(way.childId)
  })

  test('lists leave a line for each child they name, in the relation that the worker has', async () => {
    await at.aino.look('/desk/children')
    const rows = await office.database.owner
      .selectFrom('use_log')
      .select(['person_id as person', 'relation'])
      .where('act', '=', 'desk:own-children')
      .where('worker_name', '=', 'Aino Salmi')
      .execute()
    expect(rows).toContainEqual({ person: way.childId, relation: 'responsible' })
  })

  test('a list of nobody is kind and leaves no line', async () => {
    const { status, html } = await at.colleague.look('/desk/children')
    expect([status, html.includes('class="empty"')]).toEqual([200, true])
    expect((await at.colleague.look('/desk')).html).toContain('Mikään ei ole myöhässä')
  })

  test('the child’s page shows who is responsible, each clock with its section, and what is not possible with its own', async () => {
    const { html } = await at.aino.look(`/desk/children/${way.childId}`)
    expect(html).toContain('Aino Salmi')
    expect(html).toContain('ke 4.2.2026')
    expect(html).toMatch(/lastensuojelulaki 30 § 2 mom\./)
    const other = (await at.duty.look(`/desk/children/${open.childId}`)).html
    expect(other).toMatch(/class="impossible"[\s\S]*?lastensuojelulaki 30 § 1 mom\./)
    expect(other).toContain('lastensuojelulaki 34 §')
    expect(other).toContain(`/desk/assessments/${open.assessmentId}/complete`)
  })

  test('the identity code is shown once, and behind a security ban no address', async () => {
    await office.database.owner
      .updateTable('person')
      .set({
        identity_code: '120316A901N',
        born_on: day('2016-03-12'),
        street_address: 'Salakuja 1',
        security_ban: true,
      })
      .where('id', '=', way.childId)
      .execute()
    const { html } = await at.aino.look(`/desk/children/${way.childId}`)
    expect(html.split('120316A901N')).toHaveLength(2)
    expect(html).toContain('8-vuotias')
    expect(html).toContain('Turvakielto')
    expect(html).not.toContain('Salakuja')
  })

  test('the strand is read page by page, and nothing is met twice', async () => {
    for (let number = 0; number < 25; number += 1)
      done(
        await addRelative(office.acting(duty), open.childId, {
          familyName: 'Öhman',
          givenNames: `Läheinen ${number}`,
          kind: 'other',
          custodian: false,
          livesWith: false,
        }),
      )
    const pages = new Set<string>()
    let path: string | undefined = `/desk/children/${open.childId}`
    let shown = 0
    while (path !== undefined) {
      const { html }: { html: string } = await at.duty.look(path)
      const rows = html.match(/<ol class="strand"[\s\S]*?<\/ol>/)?.[0].match(/<li /g)?.length ?? 0
      shown += rows
      pages.add(path)
      path = /href="([^"#]*\?before=\d+)[^"]*" rel="next"/.exec(html)?.[1]
    }
    const { rows } = await office.database.owner
      .selectFrom('act')
      .select((select) => select.fn.countAll<string>().as('rows'))
      .where('child_id', '=', open.childId)
      .executeTakeFirstOrThrow()
    expect([pages.size, shown]).toEqual([2, Number(rows)])
  })

  test('every act that the strand may hold has words', () => {
    expect(Object.keys(strandTexts).sort()).toEqual([...actNames].sort())
  })

  test('the law on a day: a value that nobody confirmed says so, and the calculator shows its steps', async () => {
    const { html } = await at.aino.look('/desk/law?on=1.10.2026&rule=rectification&from=24.11.2026')
    expect(html).toContain('vahvistamatta: vuoden 2026 uudistus on voinut muuttaa arvoa')
    expect(html).toContain('ma 28.12.2026')
    expect(html).toContain('jouluaatto')
    for (const query of ['on=32.1.2026', 'on=1.1.1999', 'rule=nonsense&from=1.1.2026', 'rule=appeal&from=x'])
      expect((await at.aino.look(`/desk/law?${query}`)).html).toContain('class="error-summary"')
  })

  test('an administrator sees every entry that nobody verified, and no child', async () => {
    const { html } = await at.administrator.look('/desk/code-lists')
    expect(html).toContain('ei lähdettä')
    const today = (await at.administrator.look('/desk')).html
    expect(today).toContain('/desk/code-lists')
    expect(today).not.toContain('Korpi')
  })
})
