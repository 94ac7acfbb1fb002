import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { artificialIdentityCode } from '../../../kernel/identity-code.ts'
import { readAnswers } from './answers.ts'
import { type Facts, type FaultCode, faultsOnAll } from './faults.ts'
import type { FormKind } from './fields.ts'
import { sentNotification, sentReporter, unknownName } from './sent.ts'

const on = day('2025-02-04')
const facts: Facts = {
  on,
  received: (code) => (code === '186' ? 'here' : code === '091' ? 'elsewhere' : 'unknown'),
}
const sound: Readonly<Record<FormKind, Readonly<Record<string, string>>>> = {
  private: {
    municipality: '186',
    danger: 'no',
    sender: '4',
    named: 'no',
    'child.1.givenNames': 'Eelis',
    what: 'Huoli.',
    childTold: 'no',
    carerTold: 'not-known',
  },
  professional: {
    municipality: '186',
    danger: 'soon',
    sender: '15',
    givenNames: 'Tuula',
    familyName: 'Vahtera',
    jobTitle: 'luokanopettaja',
    organisation: 'Kuusikon koulu',
    phone: '040 123 4567',
    'child.1.givenNames': 'Eelis',
    what: 'Huoli.',
    childTold: 'yes',
    carerTold: 'yes',
  },
}
const answersOf = (kind: FormKind, changed: Readonly<Record<string, string>>) =>
  readAnswers(kind, Object.entries({ ...sound[kind], ...changed }))
const faultsOf = (kind: FormKind, changed: Readonly<Record<string, string>>): string[] =>
  faultsOnAll(kind, answersOf(kind, changed), facts).map(({ field, code }) => `${field} ${code}`)

describe('What a notification must hold', () => {
  test('nothing is wrong with the least that may be sent', () => {
    expect(faultsOf('private', {})).toEqual([])
    expect(faultsOf('professional', {})).toEqual([])
  })

  test('a private person says where, how urgent, who, about whom, what, and whether the family knows', () => {
    expect(faultsOnAll('private', new Map(), facts).map(({ field }) => field)).toEqual([
      'municipality',
      'danger',
      'sender',
      'named',
      'child.1.givenNames',
      'what',
      'childTold',
      'carerTold',
    ])
  })

  test('one with the duty to notify gives name, title, workplace and telephone (LSL 25.1 §)', () => {
    const { givenNames, familyName, jobTitle, organisation, phone, ...nameless } = sound.professional
    expect([givenNames, familyName, jobTitle, organisation, phone]).not.toContain(undefined)
    expect(faultsOnAll('professional', readAnswers('professional', Object.entries(nameless)), facts)).toEqual(
      ['familyName', 'givenNames', 'jobTitle', 'organisation', 'phone'].map((field) => ({ field, code: 'missing' })),
    )
  })

  test('a child without a name needs the sender’s word that it is not known, and nothing else', () => {
    expect(faultsOf('private', { 'child.1.givenNames': ' ' })).toEqual(['child.1.givenNames no-name'])
    expect(faultsOf('private', { 'child.1.givenNames': '', 'child.1.familyName': 'Korpi' })).toEqual([])
    expect(faultsOf('private', { 'child.1.givenNames': '', 'child.1.unknown': 'yes' })).toEqual([])
  })

  test('what one who stays anonymous has typed about themselves is not asked to be right', () => {
    expect(faultsOf('private', { email: 'x', phone: '1' })).toEqual([])
    expect(faultsOf('private', { named: 'yes', givenNames: 'Maija', email: 'x', phone: '1' })).toEqual([
      'phone not-a-phone',
      'email not-an-email',
    ])
  })
})

describe('What cannot be is told at its field', () => {
  const child = artificialIdentityCode(day('2016-11-24'), 912)
  test.each<[string, string, FaultCode | undefined]>([
    ['child.1.identityCode', child, undefined],
    ['child.1.identityCode', ` ${child.toLowerCase()} `, undefined],
    ['child.1.identityCode', child.replace('A', '-'), 'adult'],
    ['child.1.identityCode', `${child.slice(0, 10)}${child.endsWith('A') ? 'B' : 'A'}`, 'not-an-identity-code'],
    ['child.1.identityCode', '310219A9121', 'not-an-identity-code'],
    ['child.1.identityCode', artificialIdentityCode(day('2025-02-05'), 912), 'day-ahead'],
    ['child.1.identityCode', artificialIdentityCode(day('2007-02-04'), 912), 'adult'],
    ['child.1.identityCode', artificialIdentityCode(day('2007-02-05'), 912), undefined],
    ['child.1.age', '0', undefined],
    ['child.1.age', '17', undefined],
    ['child.1.age', '18', 'adult'],
    ['child.1.age', '131', 'not-an-age'],
    ['child.1.age', '-3', 'not-an-age'],
    ['child.1.age', '4 kk', undefined],
    ['child.1.age', 'noin 10', undefined],
    ['child.1.age', '1,5', undefined],
    ['child.1.age', '29.2.2019', 'no-such-day'],
    ['child.1.age', '29.2.2020', undefined],
    ['child.1.age', '2019-02-31', 'no-such-day'],
    ['child.1.age', '5.2.2025', 'day-ahead'],
    ['child.1.age', '4.2.2025', undefined],
    ['child.1.age', '99.99.9999', 'no-such-day'],
    ['municipality', '999', 'unknown-municipality'],
    ['municipality', '091', 'not-served'],
    ['danger', 'perhaps', 'not-possible'],
    ['sender', '15', 'not-possible'],
    ['childTold', 'YES', 'not-possible'],
    ['child.1.unknown', 'on', 'not-possible'],
    ['child.1.phone', 'soita', 'not-a-phone'],
    ['child.1.school', 'a\nb', 'one-line'],
    ['child.1.school', 'a'.repeat(200), undefined],
    ['child.1.school', 'a'.repeat(201), 'too-long'],
    ['child.1.school', 'a\u0007b', 'unwritable'],
    ['child.1.school', 'a\ud800b', 'half-character'],
    ['what', 'a'.repeat(100_000), undefined],
    ['what', 'a'.repeat(100_001), 'too-long'],
    ['what', ' \n ', 'missing'],
    ['what', 'ŋ\nб\t👩‍👧 שלום', undefined],
  ])('%s: %s', (field, text, code) => {
    expect(faultsOf('private', { [field]: text })).toEqual(code ? [`${field} ${code}`] : [])
  })

  test('no sender with the duty to notify can choose to be a private person, nor the other way round', () => {
    expect(faultsOf('professional', { sender: '4' })).toEqual(['sender not-possible'])
    expect(faultsOf('private', { sender: '6' })).toEqual(['sender not-possible'])
  })
})

describe('What is sent', () => {
  test('an anonymous sender leaves nothing but the kind of sender, whatever was typed', () => {
    const typed = {
      givenNames: 'Maija',
      familyName: 'Meri',
      phone: '040 1234567',
      secrecy: 'yes',
      secrecyReason: 'Pelkään.',
    }
    expect(sentReporter('private', answersOf('private', typed))).toEqual({
      anonymous: true,
      sender: '4',
      asksSecrecy: false,
    })
  })

  test('one with the duty to notify is never anonymous, also when the form was made to say so', () => {
    const reporter = sentReporter('professional', new Map([...answersOf('professional', {}), ['named', 'no']]))
    expect(reporter).toMatchObject({ anonymous: false, familyName: 'Vahtera', organisation: 'Kuusikon koulu' })
  })

  test('reasons for secrecy go only with the request', () => {
    const typed = { named: 'yes', givenNames: 'Maija', secrecyReason: 'Pelkään.' }
    expect(sentReporter('private', answersOf('private', typed))).not.toHaveProperty('secrecyReason')
    expect(sentReporter('private', answersOf('private', { ...typed, secrecy: 'yes' }))).toMatchObject({
      asksSecrecy: true,
      secrecyReason: 'Pelkään.',
    })
  })

  test('a name that is not known is sent as unknown, and carers of whom nothing was said are not sent', () => {
    const typed = {
      'child.1.givenNames': 'Eelis',
      'child.2.unknown': 'yes',
      'child.2.givenNames': 'ehkä Elli',
      'carer.2.phone': '040 1234567',
    }
    const sent = sentNotification(answersOf('private', { ...typed, 'child.2.familyName': '' }), on)
    expect(sent.children.map((child) => [child.givenNames, child.familyName])).toEqual([
      ['Eelis', unknownName],
      [unknownName, unknownName],
    ])
    expect(sent.carers).toEqual([{ givenNames: unknownName, familyName: unknownName, phone: '040 1234567' }])
  })

  test('the account of what happened is kept to the last space', () => {
    const what = '  Ensin tyhjää.\n\n\tSitten sarkain.  \n'
    expect(sentNotification(answersOf('private', { what }), on).what).toBe(what)
  })
})
