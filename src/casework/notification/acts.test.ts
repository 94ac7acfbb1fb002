import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { DeadEnd } from '../../platform/refuse.ts'
import { describeOnBoth } from '../../platform/testing/database.ts'
import type { ItemId } from '../matter/matter.ts'
import { type Office, openOffice, tuesday } from '../testing/office.ts'
import { informFamily, transferItem } from './acts/handle.ts'
import { receiveNotification } from './acts/receive.ts'
import { registerItem } from './acts/register.ts'
import { viewInbox, viewItem, viewReporter } from './acts/view.ts'

const rowDay = day('2025-02-04')

describeOnBoth('A notification arrives', (open) => {
  let office: Office
  let duty: SignedIn
  let elsewhere: SignedIn
  let colleague: SignedIn
  beforeAll(async () => {
    office = await openOffice(await open())
    duty = await office.worker('Otto Lehto', { roles: ['duty-worker'], onDuty: true })
    colleague = await office.worker('Aino Salmi', { roles: ['social-worker'] })
    elsewhere = await office.worker('Pirkko Muu', { roles: ['duty-worker'], onDuty: true, county: '08' })
  })
  const inbox = async (worker: SignedIn) => (await viewInbox(office.acting(worker), { size: 200, after: 0 })).rows
  const itemAbout = async (childName: string): Promise<ItemId> => {
    const rows = (await inbox(duty)).filter((row) => row.childName === childName)
    const row = rows.find((each) => each.stage === 'received') ?? rows[0]
    if (!row) throw new Error(`Nothing about ${childName} in the inbox.`)
    return row.id
  }

  test('one message about two siblings begins two matters, each with its three clocks from the day of receipt', async () => {
    const before = (await inbox(duty)).length
    await office.notification({
      children: [
        { familyName: 'Niemi', givenNames: 'Aatu' },
        { familyName: 'Niemi', givenNames: 'Elli' },
      ],
    })
    const rows = (await inbox(duty)).filter((row) => row.childName.endsWith('Niemi'))
    expect(await inbox(duty)).toHaveLength(before + 2)
    expect(rows.map((row) => row.startBy)).toEqual(['2025-02-13', '2025-02-13'])
    expect(rows.map((row) => row.completeBy)).toEqual(['2025-05-05', '2025-05-05'])
    expect(rows.map((row) => Number(row.siblings))).toEqual([2, 2])
  })

  test('the same form sent again gives the same receipt and nothing twice', async () => {
    const before = (await inbox(duty)).length
    const by = {
      db: office.database.db,
      county: '02',
      at: tuesday,
      chance: office.chance,
      requestId: office.acting(duty).requestId,
      key: office.key(),
    }
    const sent = {
      municipality: '186',
      children: [{ familyName: 'Salo', givenNames: 'Veli' }],
      carers: [],
      what: 'Huoli.',
      childTold: 'no',
      carerTold: 'no',
    } as const
    const send = () =>
      receiveNotification(by, { ...sent, sentOn: rowDay }, { anonymous: true, sender: '4', asksSecrecy: false }, 'fi')
    const receipts = await Promise.all([send(), send(), send()])
    expect(new Set(receipts.map((each) => each.receipt)).size).toBe(1)
    expect(await inbox(duty)).toHaveLength(before + 1)
  })

  test('nobody of another county, and no colleague who is not on duty, sees it', async () => {
    await office.notification()
    const id = await itemAbout('Veli Salo')
    expect(await inbox(elsewhere)).toEqual([])
    await expect(viewInbox(office.acting(colleague), { size: 10, after: 0 })).rejects.toThrow(DeadEnd)
    await expect(viewItem(office.acting(colleague), id)).rejects.toThrow(DeadEnd)
    await expect(viewItem(office.acting(elsewhere), id)).rejects.toThrow(DeadEnd)
  })

  describe('registering', () => {
    test('names the child, makes the worker its handler, and keeps the item on the desk', async () => {
      await office.notification({ children: [{ familyName: 'Harju', givenNames: 'Aada' }] })
      const id = await itemAbout('Aada Harju')
      const registered = await registerItem(office.acting(duty), id, {
        child: { entered: { familyName: 'Harju', givenNames: 'Aada' } },
        kin: [{ familyName: 'Harju', givenNames: 'Sanna', kind: 'mother', custodian: true, livesWith: true }],
      })
      if (!registered.ok) throw new Error(JSON.stringify(registered.refusal))
      const view = await viewItem(office.acting(duty), id)
      expect(view.item.stage).toBe('registered')
      expect(view.kin.map((each) => [each.givenNames, each.custodian])).toEqual([['Sanna', true]])
      expect(view.clocks.map((clock) => clock.childId)).toEqual([
        registered.value.childId,
        registered.value.childId,
        registered.value.childId,
      ])
    })

    test('a second notification about a child with an open matter joins it, and no clock restarts', async () => {
      await office.notification({ children: [{ familyName: 'Joki', givenNames: 'Leo' }] })
      const first = await registerItem(office.acting(duty), await itemAbout('Leo Joki'), {
        child: { entered: { familyName: 'Joki', givenNames: 'Leo' } },
        kin: [],
      })
      if (!first.ok) throw new Error('refused')
      const later = new Date('2025-02-10T08:00:00Z')
      await office.notification({ children: [{ familyName: 'Joki', givenNames: 'Leo' }] }, {}, later)
      const id = await itemAbout('Leo Joki')
      const second = await registerItem(office.acting(duty, later), id, {
        child: { existing: first.value.childId },
        kin: [],
      })
      expect(second).toEqual({
        ok: true,
        value: { childId: first.value.childId, matterId: first.value.matterId, joined: true },
      })
      const view = await viewItem(office.acting(duty, later), id)
      expect(view.clocks.find((clock) => clock.kind === 'assessment-start')?.lastPermitted).toBe('2025-02-13')
      expect(view.earlier).toHaveLength(1)
    })

    test('cannot be done twice: the second is refused with the section', async () => {
      await office.notification({ children: [{ familyName: 'Aho', givenNames: 'Iida' }] })
      const id = await itemAbout('Iida Aho')
      const entered = { child: { entered: { familyName: 'Aho', givenNames: 'Iida' } }, kin: [] }
      expect((await registerItem(office.acting(duty), id, entered)).ok).toBe(true)
      expect(await registerItem(office.acting(duty), id, entered)).toMatchObject({
        ok: false,
        refusal: { kind: 'item-not-possible-now', basis: { section: '25 b' } },
      })
    })
  })

  test('the reporter is seen only by an own look, which leaves an own line in the log', async () => {
    await office.notification(
      { children: [{ familyName: 'Laine', givenNames: 'Ida' }] },
      { anonymous: false, familyName: 'Vahtera', givenNames: 'Tuula', sender: '4' },
    )
    const id = await itemAbout('Ida Laine')
    expect(JSON.stringify(await viewItem(office.acting(duty), id))).not.toContain('Vahtera')
    expect((await viewReporter(office.acting(duty), id)).familyName).toBe('Vahtera')
    const lines = await office.database.owner
      .selectFrom('use_log')
      .select(['act', 'object_kind'])
      .where('act', '=', 'reporter:view')
      .execute()
    expect(lines).toEqual([{ act: 'reporter:view', object_kind: 'reporter' }])
  })

  test('telling the family meets the clock of the information duty', async () => {
    await office.notification({ children: [{ familyName: 'Kivi', givenNames: 'Otso' }] })
    const id = await itemAbout('Otso Kivi')
    await registerItem(office.acting(duty), id, {
      child: { entered: { familyName: 'Kivi', givenNames: 'Otso' } },
      kin: [],
    })
    const informed = await informFamily(office.acting(duty), id, {
      child: 'told',
      custodian: 'told',
      manner: 'phone',
      on: rowDay,
    })
    expect(informed.ok).toBe(true)
    const { clocks } = await viewItem(office.acting(duty), id)
    expect(clocks.find((clock) => clock.kind === 'inform-of-notification')?.metOn).toBe('2025-02-04')
  })

  test('what cannot be passed on before its urgency is assessed is refused, and the attempt is on record', async () => {
    await office.notification({ children: [{ familyName: 'Suo', givenNames: 'Elsa' }] })
    const id = await itemAbout('Elsa Suo')
    await registerItem(office.acting(duty), id, {
      child: { entered: { familyName: 'Suo', givenNames: 'Elsa' } },
      kin: [],
    })
    const refused = await transferItem(office.acting(duty), id, { county: '08', reason: 'Asuu Tampereella.' })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'item-not-possible-now' } })
    const line = await office.database.owner
      .selectFrom('use_log')
      .select('outcome')
      .where('object_id', '=', id)
      .where('act', '=', 'intake:transfer')
      .executeTakeFirst()
    expect(line?.outcome).toBe('refused')
  })

  test('a matter is registered for a child: not for one who had come of age when the message arrived (LSL 6 §)', async () => {
    await office.notification({ children: [{ familyName: 'Vesa', givenNames: 'Rauha' }] })
    const id = await itemAbout('Rauha Vesa')
    const born = async (bornOn: string) => {
      const person = newId<'person'>(tuesday, office.chance)
      await office.database.owner
        .insertInto('person')
        .values({
          id: person,
          county: '02',
          family_name: 'Vesa',
          given_names: 'Rauha',
          born_on: day(bornOn),
          created_at: tuesday,
        })
        .execute()
      return person
    }
    const grown = await born('2007-02-04')
    const soon = await born('2007-02-05')
    expect(await registerItem(office.acting(duty), id, { child: { existing: grown }, kin: [] })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-a-child', basis: { act: 'LSL', section: '6' } },
    })
    // Registered a day late: it was a child's matter when it arrived.
    const wednesday = new Date('2025-02-05T08:15:00Z')
    expect((await registerItem(office.acting(duty, wednesday), id, { child: { existing: soon }, kin: [] })).ok).toBe(
      true,
    )
  })
})
