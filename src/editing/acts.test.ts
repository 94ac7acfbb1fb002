import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Office, openOffice, tuesday } from '../casework/testing/office.ts'
import { guideContent } from '../guide/acts.ts'
import { contactsOf } from '../guide/contact.ts'
import { serviceOf } from '../guide/content.ts'
import { municipalityNamed } from '../guide/place.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import type { SignedIn } from '../platform/acting.ts'
import { inTransaction } from '../platform/db.ts'
import { describeOnBoth } from '../platform/testing/database.ts'
import {
  createEntry,
  type EntryToWrite,
  listEntries,
  publish,
  restore,
  saveDraft,
  saveDrafts,
  viewEntry,
  withdraw,
} from './acts.ts'
import { deliveredEntry, hasDraft, type Kept, stateOf, workedOn } from './editing.ts'

function contact(id: string, name: string, county = '02'): Kept {
  const kept = deliveredEntry(county, 'contact', id)
  if (kept?.kind !== 'contact') throw new Error(`There is no ${id}.`)
  return { kind: 'contact', row: { ...kept.row, name: { fi: name, sv: name, en: name } } }
}

describeOnBoth('Keeping the guide', (open) => {
  let office: Office
  let editor: SignedIn
  let colleague: SignedIn
  let elsewhere: SignedIn
  let socialWorker: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    editor = await office.worker('Tuula Toimittaja', { roles: ['guide-editor'] })
    colleague = await office.worker('Kaisa Kollega', { roles: ['guide-editor'] })
    elsewhere = await office.worker('Pirkko Muu', { roles: ['guide-editor'], county: '08' })
    socialWorker = await office.worker('Aino Salmi', { roles: ['social-worker', 'administrator'] })
  })

  const at = (minutes: number): Date => new Date(tuesday.getTime() + minutes * 60_000)
  const acting = (worker: SignedIn, minutes = 0) => office.acting(worker, at(minutes), office.key())
  const written = (kept: Kept, openedOn: number): EntryToWrite => ({
    kept,
    openedOn,
    reviewBy: day('2025-08-04'),
    note: null,
  })
  const publicNames = async (where: string): Promise<readonly string[]> => {
    const municipality = municipalityNamed(where)
    if (!municipality) throw new Error(`There is no ${where}.`)
    return contactsOf(await guideContent(office.database.db), municipality).map(({ name }) => name.fi)
  }
  const versionsOf = async (id: string) => (await viewEntry(acting(editor), 'contact', id)).versions

  test('a draft is for colleagues and never for the public; what is published the public sees at once', async () => {
    const saved = await saveDraft(acting(editor), written(contact('02-guidance', 'Luonnos'), 0))
    expect(saved).toEqual({ ok: true, value: { id: '02-guidance', version: 1 } })
    expect(await publicNames('Järvenpää')).not.toContain('Luonnos')
    const view = await viewEntry(acting(colleague), 'contact', '02-guidance')
    expect(view.versions.map(({ writtenBy, step }) => [writtenBy, step])).toEqual([['Tuula Toimittaja', 'saved']])
    const published = await publish(acting(colleague, 1), written(contact('02-guidance', 'Julkaistu'), 1))
    expect(published.ok).toBe(true)
    expect(await publicNames('Järvenpää')).toContain('Julkaistu')
    expect(await publicNames('Tampere')).not.toContain('Julkaistu')
  })
  test('an older version is not written over a newer one: the second editor is told', async () => {
    const late = await publish(acting(editor, 2), written(contact('02-guidance', 'Myöhässä'), 1))
    expect(late).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } })
    expect(await publicNames('Järvenpää')).toContain('Julkaistu')
  })
  test('two who save at the same moment: one is told', async () => {
    const both = await Promise.all([
      saveDraft(acting(editor, 3), written(contact('02-guidance', 'Yksi'), 2)),
      saveDraft(acting(colleague, 3), written(contact('02-guidance', 'Toinen'), 2)),
    ])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect((await versionsOf('02-guidance')).map(({ version }) => version)).toEqual([3, 2, 1])
  })
  test('the same sent form writes once', async () => {
    const key = office.key()
    const once = written(contact('02-guidance', 'Kerran'), 3)
    const first = await saveDraft(office.acting(editor, at(4), key), once)
    const second = await saveDraft(office.acting(editor, at(4), key), once)
    expect(second).toEqual(first)
    expect(await versionsOf('02-guidance')).toHaveLength(4)
  })
  test('what is withdrawn is hidden, the draft over it stays what is worked on, and it is shown again when it is published again', async () => {
    const withdrawn = await withdraw(acting(editor, 5), 'contact', '02-guidance', {
      openedOn: 4,
      note: 'Numero muuttuu',
    })
    expect(withdrawn.ok).toBe(true)
    expect(await publicNames('Järvenpää')).not.toContain('Julkaistu')
    const view = await viewEntry(acting(editor, 5), 'contact', '02-guidance')
    expect([stateOf(view.entry), hasDraft(view.entry), workedOn(view.entry)?.row.name.fi]).toEqual([
      'withdrawn',
      true,
      'Kerran',
    ])
    expect(view.versions.slice(0, 2).map(({ step, kept }) => [step, kept?.row.name.fi])).toEqual([
      ['saved', 'Kerran'],
      ['withdrawn', 'Julkaistu'],
    ])
    const again = await withdraw(acting(editor, 6), 'contact', '02-guidance', { openedOn: 6, note: null })
    expect(again).toEqual({ ok: false, refusal: { kind: 'nothing-told' } })
    await publish(acting(editor, 7), written(contact('02-guidance', 'Takaisin'), 6))
    expect(await publicNames('Järvenpää')).toContain('Takaisin')
  })
  test('an older version becomes a draft, and so does what is delivered', async () => {
    const restored = await restore(acting(editor, 8), 'contact', '02-guidance', { version: 1, openedOn: 7 })
    expect(restored.ok).toBe(true)
    const delivered = await restore(acting(editor, 9), 'contact', '02-guidance', { version: 0, openedOn: 8 })
    expect(delivered.ok).toBe(true)
    const [newest, older] = await versionsOf('02-guidance')
    expect([newest, older].map((each) => each?.kept?.row.name.fi)).toEqual([
      'Lapsiperheiden neuvonta ja ohjaus',
      'Luonnos',
    ])
    expect(await publicNames('Järvenpää')).toContain('Takaisin')
  })
  test('a new contact gets an id of its county, another of the same name another', async () => {
    const kept = contact('02-guidance', 'Perheiden chat')
    const create = (minutes: number) =>
      createEntry(acting(editor, minutes), 'published', { kept, reviewBy: null, note: null })
    expect((await create(10)).ok && (await versionsOf('02-perheiden-chat'))).toHaveLength(1)
    expect(await create(11)).toEqual({ ok: true, value: { id: '02-perheiden-chat-2', version: 1 } })
    expect(await publicNames('Järvenpää')).toContain('Perheiden chat')
  })
  test('a page of the county’s own version is told to its people', async () => {
    const kept = deliveredEntry('02', 'service', 'jalkihuolto')
    if (kept?.kind !== 'service') throw new Error('There is no page on after-care.')
    const own: Kept = { kind: 'service', row: { ...kept.row, name: { ...kept.row.name, fi: 'Jälkihuolto meillä' } } }
    expect((await publish(acting(editor, 12), written(own, 0))).ok).toBe(true)
    expect(serviceOf(await guideContent(office.database.db), 'jalkihuolto', '02')?.name.fi).toBe('Jälkihuolto meillä')
  })
  test('what comes from the Service Catalogue becomes drafts, and what equals the newest is left as it is', async () => {
    const same = (await listEntries(acting(editor))).find(({ id }) => id === '02-perheiden-chat')?.latest?.kept
    if (!same) throw new Error('The chat is gone.')
    const saved = await saveDrafts(
      acting(editor, 13),
      [same, contact('02-guidance', 'Palvelutietovaranto')],
      'service-catalogue',
    )
    expect(saved.ok && saved.value.saved.map(({ id }) => id)).toEqual(['02-guidance'])
    const [newest] = await versionsOf('02-guidance')
    expect([newest?.origin, newest?.step]).toEqual(['service-catalogue', 'saved'])
  })
  test('the list has what is delivered and what is the county’s own, each with its state', async () => {
    const entries = await listEntries(acting(editor))
    const states = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, stateOf(entry)]))
    expect(states.get('contact 02-perheiden-chat')).toBe('published')
    expect(states.get('contact 02-social-crisis-duty')).toBe('delivered')
    expect(states.get('service jalkihuolto')).toBe('published')
    expect([...states.keys()].filter((id) => id.startsWith('contact 08'))).toEqual([])
  })

  describe('Nobody else', () => {
    test('of another county sees, writes, publishes or withdraws it', async () => {
      const theirs = acting(elsewhere, 20)
      await expect(viewEntry(theirs, 'contact', '02-guidance')).rejects.toThrow('Not there')
      await expect(publish(theirs, written(contact('02-guidance', 'Vieras'), 0))).rejects.toThrow('Not there')
      await expect(withdraw(theirs, 'contact', '02-guidance', { openedOn: 0, note: null })).rejects.toThrow('Not there')
      const kept = contact('02-guidance', 'Vieras')
      await expect(
        createEntry(acting(elsewhere, 21), 'published', { kept, reviewBy: null, note: null }),
      ).rejects.toThrow('Not there')
      expect((await listEntries(theirs)).filter(({ latest }) => latest)).toEqual([])
    })
    test('takes the emergency number for the county’s own', async () => {
      const kept = contact('02-guidance', 'Hätä')
      if (kept.kind !== 'contact') return
      const emergency: Kept = { kind: 'contact', row: { ...kept.row, kind: 'emergency-number' } }
      await expect(
        createEntry(acting(editor, 22), 'published', { kept: emergency, reviewBy: null, note: null }),
      ).rejects.toThrow('Not there')
    })
    test('without the posting does anything', async () => {
      const theirs = acting(socialWorker, 23)
      await expect(listEntries(theirs)).rejects.toThrow('Not there')
      await expect(saveDraft(theirs, written(contact('02-guidance', 'Ei'), 0))).rejects.toThrow('Not there')
    })
  })

  describe('With the application’s checks off', () => {
    const rowsSeenBy = (county: string, worker: string) =>
      inTransaction(office.database.db, { county, worker, at: at(30) }, (tx) =>
        tx.selectFrom('guide_entry').select(['county', 'step']).where('county', '=', '02').execute(),
      )
    const insertAs = (worker: SignedIn, county: string) =>
      inTransaction(office.database.db, { county: worker.county, worker: worker.workerId, at: at(31) }, (tx) =>
        tx
          .insertInto('guide_entry')
          .values({
            id: newId<'guide_entry'>(at(31), office.chance),
            county,
            kind: 'contact',
            entry: `${county}-x`,
            version: 1,
            step: 'published',
            content: '{}',
            review_by: null,
            note: null,
            origin: 'editor',
            written_by: worker.workerId,
            written_at: at(31),
          })
          .execute(),
      )
    test('the database shows drafts to the county alone, and to nobody who is not said to ask', async () => {
      const drafts = async (county: string, worker: string) =>
        (await rowsSeenBy(county, worker)).filter(({ step }) => step === 'saved').length
      expect(await drafts('02', editor.workerId)).toBeGreaterThan(2)
      expect(await drafts('08', elsewhere.workerId)).toBe(0)
      expect(await drafts('02', '')).toBe(0)
      expect((await rowsSeenBy('', '')).length).toBeGreaterThan(2)
    })
    test('the database takes a version from an editor of the county alone', async () => {
      await expect(insertAs(socialWorker, '02')).rejects.toThrow('row-level security')
      await expect(insertAs(elsewhere, '02')).rejects.toThrow('row-level security')
      await expect(insertAs(editor, '08')).rejects.toThrow('row-level security')
    })
    test('the database lets nobody change or remove a version', async () => {
      await expect(sql`update guide_entry set step = 'published'`.execute(office.database.db)).rejects.toThrow(
        'permission denied',
      )
      await expect(sql`delete from guide_entry`.execute(office.database.db)).rejects.toThrow('permission denied')
    })
  })
})
