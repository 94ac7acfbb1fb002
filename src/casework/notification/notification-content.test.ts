import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examine } from '../../documents/check.ts'
import { freeze, keptApart } from '../../documents/freeze.ts'
import { apartHash } from '../../documents/seal.ts'
import { toSosmeta } from '../../documents/sosmeta.ts'
import { putBack } from '../../documents/take-apart.ts'
import { day } from '../../kernel/day.ts'
import { artificialIdentityCode } from '../../kernel/identity-code.ts'
import { birthdayIn, describedIn } from './described.ts'
import { childWelfareNotification } from './documents.ts'
import { type SentNotification, type SentReporter, senders } from './notification.ts'
import { notificationContent, type RegisteredChild } from './notification-content.ts'

const code = artificialIdentityCode(day('2017-03-12'), 912)
const child: RegisteredChild = { familyName: 'Korpi', givenNames: 'Eelis', identityCode: code, securityBan: false }
const form: SentNotification = {
  municipality: '186',
  children: [
    { familyName: 'Korpi', givenNames: 'Eelis', age: '9', streetAddress: 'Mannilantie 3', postalCode: '04400' },
    { familyName: 'Korpi', givenNames: 'Viivi', school: 'Harjulan koulu' },
  ],
  carers: [{ familyName: 'Korpi', givenNames: 'Sanna', relation: 'äiti', phone: '040 123 4567' }],
  what: 'Eelis on ollut yksin kotona iltaisin.\nToistuvasti.',
  childTold: 'no',
  carerTold: 'not-known',
  sentOn: day('2025-02-04'),
}
const teacher: SentReporter = {
  anonymous: false,
  sender: '15',
  familyName: 'Vahtera',
  givenNames: 'Tuula',
  jobTitle: 'opettaja',
  organisation: 'Harjulan koulu',
  phone: '050 765 4321',
  asksSecrecy: true,
  secrecyReason: 'Pelkään isän reaktiota.',
}
const neighbour: SentReporter = { anonymous: true, sender: '4', asksSecrecy: false }

describe('The notification document (4009) that is issued from a message', () => {
  test('passes the check and, the identity code being known, the national form, whoever reports', () => {
    for (const reporter of [teacher, neighbour]) {
      const content = notificationContent(form, 1, child, reporter)
      expect(examine(childWelfareNotification, content).faults).toEqual([])
      expect(toSosmeta(childWelfareNotification, content)).toMatchObject({ ok: true })
    }
  })
  test('can be signed without an identity code', () => {
    const content = notificationContent(form, 2, { ...child, identityCode: null }, neighbour)
    expect(freeze(childWelfareNotification, content, { language: 'fi', law: [] }).ok).toBe(true)
  })
  test('carries the name the child was registered with, the story as written, and the other children as siblings', () => {
    const content = notificationContent(form, 1, { ...child, familyName: 'Šlahtinen' }, neighbour)
    expect(content).toMatchObject({
      asiakas: { sukunimi: 'Šlahtinen', siblings: 'Viivi Korpi', henkilotunnus: { value: code } },
      asiasisalto: form.what,
      anonyymi_ilmoitus: true,
      lapselle_on_kerrottu_lastensuojeluilmoituksesta: false,
    })
    expect(content).not.toHaveProperty('ainakin_toiselle_huoltajalle_on_kerrottu_lastensuojeluilmoituksesta')
  })
  test('of an anonymous reporter nothing is told but the kind of sender', () => {
    const content = notificationContent(form, 1, child, { ...neighbour, familyName: 'Vahtera' })
    expect(content.ilmoittaja).toEqual([{ taho: expect.objectContaining({ code: '4' }) }])
  })
  test('the signed version holds no word of a named reporter; what is kept apart joins to the whole again', () => {
    const content = notificationContent(form, 1, child, teacher)
    const frozen = freeze(childWelfareNotification, content, { language: 'fi', law: [], apart: 'reporter' })
    if (!frozen.ok) throw new Error('not signable')
    for (const secret of ['Vahtera', 'Tuula', '050 765 4321', 'Pelkään', 'opettaja'])
      expect(JSON.stringify(frozen.value)).not.toContain(secret)
    const out = keptApart(childWelfareNotification, content, 'reporter')
    expect(putBack(frozen.value.content, out)).toEqual(examine(childWelfareNotification, content).content)
    const salt = new Uint8Array([1, 2, 3])
    expect(apartHash(out, salt)).not.toBe(apartHash(out, new Uint8Array([1, 2, 4])))
  })
  test('any message that the form lets through gives a document that can be signed', () => {
    const line = fc
      .string({ maxLength: 100 })
      .filter((text) => text.trim() !== '' && !/[\p{Cc}]/u.test(text) && text.isWellFormed())
    const anyReporter = fc.record(
      { familyName: line, givenNames: line, phone: line, email: line, organisation: line, streetAddress: line },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anyReporter, fc.constantFrom(...senders), fc.boolean(), line, (told, sender, anonymous, what) => {
        const content = notificationContent({ ...form, what }, 1, child, {
          ...told,
          anonymous,
          sender,
          asksSecrecy: false,
        })
        expect(examine(childWelfareNotification, content).faults).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('Whom a message describes', () => {
  test('the birthday comes from the identity code, or from an age that is a day', () => {
    const about = (told: object) =>
      describedIn({ ...form, children: [{ familyName: 'A', givenNames: 'B', ...told }] }, 1)
    expect(about({ identityCode: code }).bornOn).toBe('2017-03-12')
    expect(about({ age: '12.3.2017' }).bornOn).toBe('2017-03-12')
    expect(about({ age: 'noin 8' }).bornOn).toBeUndefined()
    expect(birthdayIn('31.2.2017')).toBeUndefined()
  })
  test('a name that nobody knows is no name to search with', () => {
    const unknown = { ...form, children: [{ familyName: 'Tuntematon', givenNames: 'Tuntematon' }] }
    expect(describedIn(unknown, 1)).toMatchObject({ familyName: '', givenNames: '' })
  })
})
