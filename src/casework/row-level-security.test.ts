import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { responsibleFor } from '../access/store.ts'
import { openDraft, saveDraft } from '../documents/acts.ts'
import { builtInLists } from '../documents/code-lists.ts'
import { exampleOf } from '../documents/example.ts'
import { listDocuments, listDraftsOf } from '../documents/store.ts'
import { day } from '../kernel/day.ts'
import { artificialIdentityCode } from '../kernel/identity-code.ts'
import type { PersonId } from '../people/people.ts'
import { listCandidates, listKin } from '../people/store.ts'
import type { SignedIn } from '../platform/acting.ts'
import { inTransaction, type Writes } from '../platform/db.ts'
import { describeOnBoth } from '../platform/testing/database.ts'
import { findAssessmentOf } from './assessment/store.ts'
import { findCurrentPlan } from './client-plan/store.ts'
import { findRunning } from './client-relationship/store.ts'
import { listActsOf } from './matter/store/acts.ts'
import { listRunningClocksOf } from './matter/store/clocks.ts'
import { listMattersOf } from './matter/store/matters.ts'
import { signNote } from './notes/acts.ts'
import { meetingOrContactNote } from './notes/documents.ts'
import { registerItem } from './notification/acts/register.ts'
import { viewInbox } from './notification/acts/view.ts'
import { countInbox, findItem, listInbox, listItemsOf } from './notification/store/items.ts'
import { listMeasuresOf } from './open-care/store.ts'
import { type Office, openOffice, tuesday } from './testing/office.ts'

const code = artificialIdentityCode(day('2017-03-12'), 901)

/**
 * The second line (ACC-4): the queries are asked directly, with none of the application's own checks before them. What
 * the database shows is then all that anybody could see if those checks failed.
 */
describeOnBoth('With the application’s checks off', (open) => {
  let office: Office
  let own: SignedIn
  let colleague: SignedIn
  let elsewhere: SignedIn
  let child: PersonId
  let item: Awaited<ReturnType<typeof viewInbox>>['rows'][number]['id']

  beforeAll(async () => {
    office = await openOffice(await open())
    own = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    colleague = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    elsewhere = await office.worker('Pirkko Muu', {
      roles: ['duty-worker', 'social-worker'],
      onDuty: true,
      county: '08',
    })
    await office.notification()
    const [row] = (await viewInbox(office.acting(own), { size: 10, after: 0 })).rows
    if (!row) throw new Error('Nothing arrived.')
    item = row.id
    const registered = await registerItem(office.acting(own), item, {
      child: {
        entered: { familyName: 'Korpi', givenNames: 'Eelis', identityCode: code, bornOn: day('2017-03-12') },
      },
      kin: [{ familyName: 'Korpi', givenNames: 'Sanna', kind: 'mother', custodian: true, livesWith: true }],
    })
    if (!registered.ok) throw new Error(JSON.stringify(registered.refusal))
    child = registered.value.childId
    const acting = office.acting(own)
    const written = await inTransaction(
      office.database.db,
      { county: '02', worker: own.workerId, at: tuesday },
      async (tx) => {
        const draft = await openDraft(tx, acting, meetingOrContactNote, { childId: child, matterId: null }, {})
        const saved = await saveDraft(
          tx,
          acting,
          draft,
          draft.version,
          exampleOf(meetingOrContactNote, { chance: office.chance }),
        )
        await openDraft(tx, acting, meetingOrContactNote, { childId: child, matterId: registered.value.matterId }, {})
        return saved
      },
    )
    if (!written.ok) throw new Error('The note was not saved.')
    const signed = await signNote(office.acting(own), written.value.id, { language: 'fi', lists: builtInLists })
    if (!signed.ok) throw new Error(JSON.stringify(signed.refusal))
  })

  const as = <T>(worker: SignedIn, ask: (tx: Writes) => Promise<T>): Promise<T> =>
    inTransaction(office.database.db, { county: worker.county, worker: worker.workerId, at: tuesday }, ask)

  const reads: Readonly<Record<string, (tx: Writes) => Promise<unknown>>> = {
    inbox: (tx) => listInbox(tx, '02', { size: 10, after: 0 }),
    'inbox counts': (tx) => countInbox(tx, '02'),
    item: (tx) => findItem(tx, item),
    'items of the child': (tx) => listItemsOf(tx, child),
    matters: (tx) => listMattersOf(tx, child),
    clocks: (tx) => listRunningClocksOf(tx, child),
    acts: (tx) => listActsOf(tx, child, { size: 10 }),
    assessment: async (tx) => findAssessmentOf(tx, (await listMattersOf(tx, child))[0]?.id ?? (await anyMatter())),
    relationship: (tx) => findRunning(tx, child),
    plan: (tx) => findCurrentPlan(tx, child),
    measures: (tx) => listMeasuresOf(tx, child),
    documents: (tx) => listDocuments(tx, child, { size: 10 }),
    drafts: (tx) => listDraftsOf(tx, child),
    kin: (tx) => listKin(tx, child, day('2025-02-04')),
    candidates: (tx) => listCandidates(tx, '02', { familyName: 'Korpi', givenNames: 'Eelis', identityCode: code }),
    responsible: (tx) => responsibleFor(tx, child, tuesday),
  }
  const anyMatter = async () => {
    const row = await office.database.owner.selectFrom('matter').select('id').executeTakeFirstOrThrow()
    return row.id
  }

  describe.each(Object.entries(reads))('%s', (_, ask) => {
    test('shows nothing to a worker of the same county without relation, duty or task', async () => {
      expect((await as(colleague, ask)) ?? []).toEqual([])
    })
    test('shows nothing to another county, even on duty', async () => {
      expect((await as(elsewhere, ask)) ?? []).toEqual([])
    })
    test('shows nothing when nobody is said to be asking', async () => {
      expect((await inTransaction(office.database.db, { county: '02', worker: '', at: tuesday }, ask)) ?? []).toEqual(
        [],
      )
    })
  })

  test('the child’s own worker sees what was written', async () => {
    const seen = await as(own, async (tx) =>
      Promise.all([reads.documents?.(tx), reads.drafts?.(tx), reads.kin?.(tx), reads.clocks?.(tx), reads.acts?.(tx)]),
    )
    for (const rows of seen) expect(rows).not.toHaveLength(0)
  })

  test('no table with a county shows a row to that colleague, but who works where', async () => {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.columns where table_schema = 'suojatie' and column_name = 'county' order by 1`.execute(
      office.database.owner,
    )
    const shown: string[] = []
    for (const { name } of tables.rows) {
      const granted = await sql<{
        may: boolean
      }>`select has_table_privilege('suojatie_app', ${`suojatie.${name}`}, 'select') as may`.execute(
        office.database.owner,
      )
      if (granted.rows[0]?.may !== true) continue
      const { rows } = await as(colleague, (tx) =>
        sql<{ rows: string }>`select count(*) as rows from ${sql.table(name)}`.execute(tx),
      )
      if (rows[0]?.rows !== '0') shown.push(name)
    }
    expect(shown).toEqual(['duty_shift', 'posting', 'worker'])
  })

  test('who notified is out of the service’s own sight once received', async () => {
    const seen = await inTransaction(office.database.db, { county: '02', worker: 'service', at: tuesday }, (tx) =>
      Promise.all([
        tx.selectFrom('reporter').select('id').execute(),
        tx.selectFrom('intake').select('id').execute(),
        tx.selectFrom('matter').select('id').execute(),
      ]),
    )
    expect(seen).toEqual([[], [], []])
  })

  test('nobody writes for a child who is not theirs', async () => {
    const acting = office.acting(colleague)
    await expect(
      as(colleague, (tx) => openDraft(tx, acting, meetingOrContactNote, { childId: child, matterId: null }, {})),
    ).rejects.toThrow(/row-level security/)
  })

  test('a signed document can be neither changed nor removed by the application', async () => {
    await expect(as(own, (tx) => tx.updateTable('document').set({ hash: 'x' }).execute())).rejects.toThrow(
      /permission denied/,
    )
    await expect(as(own, (tx) => tx.deleteFrom('document').execute())).rejects.toThrow(/permission denied/)
  })
})
