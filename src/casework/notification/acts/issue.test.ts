import { expect, test } from 'vitest'
import { readDocument } from '../../../documents/acts.ts'
import { idOf } from '../../../kernel/id.ts'
import { inTransaction } from '../../../platform/db.ts'
import { describeOnBoth } from '../../../platform/testing/database.ts'
import { openOffice, tuesday } from '../../testing/office.ts'
import { contentWithReporter } from './issue.ts'
import { registerItem } from './register.ts'
import { viewInbox } from './view.ts'

const DocumentId = idOf<'document'>()

describeOnBoth('The notification document issued at registration', (open) => {
  test('holds no word of the reporter, joins to the whole for who may see, and tells when the row was changed', async () => {
    const office = await openOffice(await open())
    const duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    await office.notification(
      { children: [{ familyName: 'Korpi', givenNames: 'Eelis' }] },
      { anonymous: false, sender: '15', familyName: 'Vahtera', givenNames: 'Tuula', asksSecrecy: true },
    )
    const [row] = (await viewInbox(office.acting(duty), { size: 10, after: 0 })).rows
    if (!row) throw new Error('Nothing arrived.')
    const registered = await registerItem(office.acting(duty), row.id, {
      child: { entered: { familyName: 'Korpi', givenNames: 'Eelis' } },
      kin: [],
    })
    expect(registered.ok).toBe(true)
    const { owner } = office.database
    const stored = await owner
      .selectFrom('document')
      .select(['id', 'number', 'content', 'wording', 'law', 'kept_apart'])
      .executeTakeFirstOrThrow()
    expect(stored.number).toBe('4009')
    expect(JSON.stringify(stored)).not.toMatch(/Vahtera|Tuula/)
    const act = await owner
      .selectFrom('act')
      .select('document_id')
      .where('name', '=', 'intake:register')
      .executeTakeFirstOrThrow()
    expect(act.document_id).toBe(stored.id)
    const joined = () =>
      inTransaction(office.database.db, { county: '02', worker: duty.workerId, at: tuesday }, async (tx) => {
        const document = await readDocument(tx, DocumentId.parse(stored.id))
        if (!document) throw new Error('The document is out of sight.')
        return contentWithReporter(tx, document)
      })
    expect(await joined()).toMatchObject({ ilmoittaja: [{ henkilo: { sukunimi: 'Vahtera', etunimet: 'Tuula' } }] })
    await owner.updateTable('reporter').set({ family_name: 'Toinen' }).execute()
    await expect(joined()).rejects.toThrow('is not as the document was signed')
  })

  test('a custodian named for two siblings of one message is one person', async () => {
    const office = await openOffice(await open())
    const duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    await office.notification({
      children: [
        { familyName: 'Niemi', givenNames: 'Aatu' },
        { familyName: 'Niemi', givenNames: 'Elli' },
      ],
    })
    const mother = {
      familyName: 'Niemi',
      givenNames: 'Sanna',
      kind: 'mother',
      custodian: true,
      livesWith: true,
    } as const
    for (const { id, childName } of (await viewInbox(office.acting(duty), { size: 10, after: 0 })).rows) {
      const [givenNames = ''] = childName.split(' ')
      const entered = { familyName: 'Niemi', givenNames }
      expect((await registerItem(office.acting(duty), id, { child: { entered }, kin: [mother] })).ok).toBe(true)
    }
    const mothers = await office.database.owner
      .selectFrom('person')
      .select('id')
      .where('given_names', '=', 'Sanna')
      .execute()
    const kinships = await office.database.owner.selectFrom('kinship').select('person_id').execute()
    expect([mothers.length, kinships.length]).toEqual([1, 2])
  })
})
