import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { assessUrgency } from '../casework/notification/acts/urgency.ts'
import { assessmentOfNotification } from '../casework/notification/documents.ts'
import { urgencyFromCode } from '../casework/notification/notification.ts'
import { arrives, isRegistered } from '../casework/testing/intake.ts'
import { type Office, openOffice } from '../casework/testing/office.ts'
import { day } from '../kernel/day.ts'
import type { SignedIn } from '../platform/acting.ts'
import { inTransaction, type Writes } from '../platform/db.ts'
import { describeOnBoth } from '../platform/testing/database.ts'
import { type CodeToEnter, enterCode, viewCodeLists, withdrawCode } from './acts/code-lists.ts'
import { listsOf, openDraft, readDocument } from './acts.ts'
import { examine } from './check.ts'
import {
  builtInLists,
  type CodeLists,
  coded,
  entryOf,
  isVerified,
  unverifiedEntries,
  withCountyEntries,
} from './code-lists.ts'
import { exampleOf } from './example.ts'
import { formOf } from './form.ts'
import { asMeant } from './meaning.ts'
import { toSosmeta } from './sosmeta.ts'

const urgencyList = '1.2.246.537.6.1252'
const measuresList = '1.2.246.537.6.1219'
const words = { fi: 'Sana', sv: 'Ord', en: 'Word' }
const toEnter = (list: string, code: string, replaces?: string): CodeToEnter => ({
  list,
  code,
  words,
  source: 'Koodistopalvelu, versio 3',
  replaces,
})

describe('A code that a county has entered', () => {
  const lists = withCountyEntries(builtInLists, [
    { list: urgencyList, code: '1', words, replaces: 'unverified:immediate' },
  ])

  test('stands in the place of the provisional one, which is not chosen any more but keeps its words', () => {
    const before = builtInLists.get(urgencyList)?.entries.map(({ code }) => code)
    expect(lists.get(urgencyList)?.entries.map(({ code }) => code)).toEqual(
      before?.map((code) => (code === 'unverified:immediate' ? '1' : code)),
    )
    expect(entryOf(lists, urgencyList, 'unverified:immediate')).toEqual(
      entryOf(builtInLists, urgencyList, 'unverified:immediate'),
    )
    expect([isVerified(lists, urgencyList, '1'), isVerified(lists, urgencyList, 'unverified:immediate')]).toEqual([
      true,
      false,
    ])
    expect(unverifiedEntries(lists)).toHaveLength(unverifiedEntries(builtInLists).length - 1)
  })

  test('means to the rules what the provisional one meant', () => {
    expect([urgencyFromCode('1', lists), urgencyFromCode('1')]).toEqual(['immediate', undefined])
    const draft = { a: [{ b: coded(urgencyList, '1', 'fi', lists) }], c: 'urn:oid' }
    expect(asMeant(draft, lists)).toEqual({
      a: [{ b: { ...coded(urgencyList, '1', 'fi', lists), code: 'unverified:immediate' } }],
      c: 'urn:oid',
    })
    expect(asMeant(draft, builtInLists)).toBe(draft)
  })

  test('of a list that the program does not know is passed over, and one the list has is put in its place', () => {
    const none = withCountyEntries(builtInLists, [{ list: '1.2.3', code: '1', words, replaces: null }])
    expect([...none.keys()]).toEqual([...builtInLists.keys()])
    const own = withCountyEntries(builtInLists, [{ list: urgencyList, code: '3', words, replaces: null }])
    expect(own.get(urgencyList)?.entries.filter(({ code }) => code === '3')).toEqual([
      { code: '3', words, read: 'list', replaces: undefined },
    ])
  })

  test('is offered by the form and marked as verified', () => {
    const offered = (among: CodeLists) =>
      JSON.stringify(formOf(assessmentOfNotification, {}, { language: 'sv', lists: among }))
    expect(offered(lists)).toContain('{"value":"1","label":"Ord","verified":true}')
    expect(offered(lists)).not.toContain('unverified:immediate')
    expect(offered(builtInLists)).toContain('unverified:immediate')
  })
})

describeOnBoth('Codes that administrators enter', (open) => {
  let office: Office
  let administrator: SignedIn
  let worker: SignedIn
  let elsewhere: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    administrator = await office.worker('Pia Pää', { roles: ['administrator'] })
    worker = await office.worker('Otto Lehto', { roles: ['duty-worker', 'social-worker'], onDuty: true })
    elsewhere = await office.worker('Pirkko Muu', { roles: ['administrator'], county: '08' })
  })
  const as = <T>(who: SignedIn, work: (tx: Writes) => Promise<T>): Promise<T> => {
    const { db, at } = office.acting(who)
    return inTransaction(db, { county: who.county, worker: who.workerId, at }, work)
  }
  const entered = async (entry: CodeToEnter, by = administrator): Promise<string> => {
    const done = await enterCode(office.acting(by), entry)
    return done.ok ? 'entered' : done.refusal.kind
  }

  test('a document that could not be exported can be, once the true codes are entered and it is signed with them', async () => {
    const signedWith = async (urgency: string, seed: number) => {
      const child = { familyName: 'Korpi', givenNames: `Eelis ${seed}`, bornOn: day('2017-03-12') }
      const item = await arrives(office, worker, child)
      const about = await isRegistered(office.acting(worker), item, child)
      const lists = await as(worker, (tx) => listsOf(tx))
      const document = exampleOf(assessmentOfNotification, { chance: office.chance, fullness: 'emptiest', lists })
      const content = { ...document, arvio_asian_kiireellisyydesta: coded('1252', urgency, 'fi', lists) }
      const draft = await as(worker, (tx) =>
        openDraft(tx, office.acting(worker), assessmentOfNotification, about, content),
      )
      const signed = await assessUrgency(office.acting(worker), item, {
        draft: draft.id,
        signing: { language: 'fi', lists: builtInLists },
      })
      if (!signed.ok) throw new Error(JSON.stringify(signed.refusal))
      const stored = await as(worker, (tx) => readDocument(tx, signed.value.documentId))
      return { urgency: signed.value.urgency, content: stored?.content, wording: JSON.stringify(stored?.wording) }
    }
    const exported = async (content: unknown) => {
      const given = toSosmeta(assessmentOfNotification, content, 'fi', await as(worker, (tx) => listsOf(tx)))
      return given.ok ? [] : given.refusal.faults.map(({ code }) => code)
    }
    const before = await signedWith('unverified:immediate', 1)
    expect([before.urgency, new Set(await exported(before.content))]).toEqual([
      'immediate',
      new Set(['unverified-code']),
    ])
    const provisional = unverifiedEntries(builtInLists).filter(({ list }) =>
      [urgencyList, measuresList].includes(list.oid),
    )
    for (const [index, { list, entry }] of provisional.entries())
      expect(await entered(toEnter(list.oid, `7${index}`, entry.code))).toBe('entered')
    const lists = await as(worker, (tx) => listsOf(tx))
    const immediate = lists.get(urgencyList)?.entries.find(({ replaces }) => replaces === 'unverified:immediate')
    const after = await signedWith(immediate?.code ?? '', 2)
    expect([after.urgency, await exported(after.content)]).toEqual(['immediate', []])
    expect(after.wording).toContain('"Sana"')
    // The codes are the county's own: by the program's lists alone they are not verified.
    expect(toSosmeta(assessmentOfNotification, after.content).ok).toBe(false)
    // What was signed before stands as it was, and is still refused.
    expect(new Set(await exported(before.content))).toEqual(new Set(['unverified-code']))
    expect(
      examine(assessmentOfNotification, before.content, lists).faults.filter((f) => f.stops === 'signing'),
    ).toEqual([])
  })

  test('a code is entered once, in the place of one provisional code, and never into a register', async () => {
    const list = '1.2.246.537.6.1222'
    expect(await entered(toEnter(list, '801', 'unverified:shelter'))).toBe('entered')
    expect(await entered(toEnter(list, '802', 'unverified:shelter'))).toBe('changed-meanwhile')
    expect(await entered(toEnter(list, '801', 'unverified:family-work'))).toBe('code-there')
    expect(await entered(toEnter(list, '46'))).toBe('code-there')
    expect(await entered(toEnter(list, '803'))).toBe('entered')
    for (const wrong of [
      toEnter(list, '804', 'unverified:no-such'),
      toEnter(list, '804', '46'),
      toEnter('1.2.246.537.6.202', '804'),
      toEnter('1.2.3', '804'),
    ])
      await expect(entered(wrong)).rejects.toThrow('Not there')
  })

  test('a withdrawn code is not offered any more, is kept with who entered it, and can be entered again', async () => {
    const list = '1.2.246.537.6.1221'
    const key = office.key()
    const done = await enterCode(office.acting(administrator, undefined, key), toEnter(list, '805'))
    if (!done.ok) throw new Error(done.refusal.kind)
    expect(await enterCode(office.acting(administrator, undefined, key), toEnter(list, '805'))).toEqual(done)
    const { entryId } = done.value
    await expect(withdrawCode(office.acting(elsewhere), entryId)).rejects.toThrow('Not there')
    expect(await withdrawCode(office.acting(administrator), entryId)).toEqual(done)
    expect(await withdrawCode(office.acting(administrator), entryId)).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    const shown = await viewCodeLists(office.acting(administrator))
    expect(entryOf(shown.lists, list, '805')).toBeUndefined()
    expect(shown.entered.find(({ id }) => id === entryId)).toMatchObject({
      enteredBy: 'Pia Pää',
      source: 'Koodistopalvelu, versio 3',
      withdrawnAt: office.acting(administrator).at,
    })
    expect(await entered(toEnter(list, '805'))).toBe('entered')
  })

  test('a social worker may neither see the page nor enter a code, nor past the application’s checks', async () => {
    await expect(entered(toEnter(urgencyList, '806'), worker)).rejects.toThrow('Not there')
    await expect(viewCodeLists(office.acting(worker))).rejects.toThrow('Not there')
    const past = (who: SignedIn, county: string) =>
      as(who, (tx) =>
        sql`insert into code_entry (id, county, list, code, words_fi, words_sv, words_en, source, entered_by, entered_at)
          values (gen_random_uuid(), ${county}, ${urgencyList}, '807', 'a', 'b', 'c', 'd', ${who.workerId}, now())`.execute(
          tx,
        ),
      )
    await expect(past(worker, '02')).rejects.toThrow('row-level security')
    await expect(past(elsewhere, '02')).rejects.toThrow('row-level security')
    await past(elsewhere, '08')
    const changed = await as(worker, (tx) =>
      sql`update code_entry set withdrawn_at = now(), withdrawn_by = ${worker.workerId}`.execute(tx),
    )
    expect(changed.numAffectedRows).toBe(0n)
    await expect(as(administrator, (tx) => sql`update code_entry set code = '9'`.execute(tx))).rejects.toThrow(
      'permission denied',
    )
  })

  test('another county sees none of them', async () => {
    const { entered: theirs, lists } = await viewCodeLists(office.acting(elsewhere))
    expect(theirs.map(({ code }) => code)).toEqual(['807'])
    expect(entryOf(lists, urgencyList, 'unverified:immediate')?.read).toBe('unverified')
    expect(lists.get(urgencyList)?.entries.some(({ code }) => code === 'unverified:immediate')).toBe(true)
  })
})
