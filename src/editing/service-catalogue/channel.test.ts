import { describe, expect, test } from 'vitest'
import type { ContactRow } from '../../guide/contact.ts'
import { Channel } from '../../guide/service-catalogue/shapes.ts'
import { day } from '../../kernel/day.ts'
import { deliveredEntry } from '../editing.ts'
import { contactIn } from './channel-in.ts'

const today = day('2026-11-24')

/** The example of the catalogue's documentation, as we shortened it. */
const example = {
  serviceChannelType: 'Phone',
  serviceChannelNames: [{ language: 'fi', type: 'Name', value: 'Lapsiperheiden neuvonta ja ohjaus' }],
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', municipalities: [{ code: '106' }, { code: '858' }] }],
  phoneNumbers: [
    {
      type: 'Phone',
      prefixNumber: '+358',
      number: '192260401',
      isFinnishServiceNumber: false,
      language: 'fi',
      serviceChargeType: 'Chargeable',
    },
  ],
  serviceHours: [
    {
      serviceHourType: 'DaysOfTheWeek',
      validForNow: true,
      isClosed: false,
      isAlwaysOpen: false,
      isReservation: false,
      additionalInformation: [{ language: 'fi', value: 'Avoinna arkipäivinä. Arkipyhien aattoina klo 13 saakka.' }],
      openingHour: [
        { dayFrom: 'Monday', dayTo: '', from: '09:00:00', to: '15:00:00' },
        { dayFrom: 'Friday', dayTo: '', from: '09:00:00', to: '13:00:00' },
      ],
    },
  ],
  languages: ['fi'],
  publishingStatus: 'Published',
}

function read(over: object, before?: ContactRow, county = '02') {
  const channel = Channel.parse({ ...example, ...over })
  return contactIn(channel, { county, today, before, id: before?.id ?? `${county}-new` })
}
function rowOf(over: object, before?: ContactRow, county = '02'): ContactRow {
  const result = read(over, before, county)
  if (!result.ok) throw new Error(result.refusal)
  return result.value.row
}
function notesOf(over: object, before?: ContactRow): readonly string[] {
  const result = read(over, before)
  if (!result.ok) throw new Error(result.refusal)
  return result.value.notes.map(({ code, detail }) => (detail === undefined ? code : `${code}: ${detail}`))
}
function delivered(id: string): ContactRow {
  const kept = deliveredEntry('02', 'contact', id)
  if (kept?.kind !== 'contact') throw new Error(`There is no ${id}.`)
  return kept.row
}
const hours = (...serviceHours: object[]) => ({ serviceHours })
const week = (...openingHour: object[]) => hours({ serviceHourType: 'DaysOfTheWeek', openingHour })
const at = (dayFrom: string, from: string, to: string, dayTo = '') => ({ dayFrom, dayTo, from, to })
const weekOf = (row: ContactRow): readonly string[] =>
  row.hours.kind === 'weekly' ? row.hours.week.map(({ day: on, opens, closes }) => `${on} ${opens}–${closes}`) : []

describe('A channel of the Service Catalogue becomes a contact', () => {
  test('the example: name, municipalities, number, hours and the rule of the eves', () => {
    expect(rowOf({})).toMatchObject({
      name: { fi: 'Lapsiperheiden neuvonta ja ohjaus' },
      municipalities: ['106', '858'],
      kind: 'guidance',
      phone: { printed: '019 2260401', e164: '+358192260401', verified: true },
      phoneMissing: null,
      hours: {
        kind: 'weekly',
        week: [
          { day: 1, opens: '09:00', closes: '15:00' },
          { day: 5, opens: '09:00', closes: '13:00' },
        ],
        publicHolidays: 'closed',
        eveCloses: '13:00',
        christmasAndMidsummerEve: 'closed',
      },
      verified: true,
    })
  })
  test('what it does not say of a line that is known stays as it was', () => {
    const before = delivered('02-guidance')
    const row = rowOf({}, before)
    expect(row.name).toEqual(before.name)
    expect(row.translated).toEqual(before.translated)
    expect(row.about).toEqual(before.about)
    expect(row.phone?.printed).toBe('019 226 0401')
    expect(row.kind).toBe(before.kind)
  })
  test('a line without a Swedish or an English name shows the Finnish one, and the report says so', () => {
    expect(rowOf({}).translated).toEqual(['sv', 'en'])
    expect(notesOf({})).toEqual(expect.arrayContaining(['name-missing: sv', 'name-missing: en', 'kind-guessed']))
  })
  test.each([
    ['an item without a Finnish name', { serviceChannelNames: [] }, 'no-finnish-name'],
    ['one that serves another county only', { areas: [{ type: 'Municipality', areaCodes: ['837'] }] }, 'other-county'],
    ['a draft', { publishingStatus: 'Draft' }, 'not-published'],
    ['what was taken out of the catalogue', { publishingStatus: 'Deleted' }, 'not-published'],
  ])('%s becomes nothing, with the reason', (_, over, why) => {
    expect(read(over)).toEqual({ ok: false, refusal: why })
  })

  test.each([
    ['a short number that takes no country code', { number: '116117', isFinnishServiceNumber: true }, '116 117', null],
    ['a free service number', { number: '0800123456', isFinnishServiceNumber: true }, '0800 123456', '+358800123456'],
    ['an area code with its zero', { prefixNumber: '+358', number: '019 226 0401' }, '019 2260401', '+358192260401'],
    ['a number without a prefix', { prefixNumber: null, number: '0401234567' }, '040 1234567', '+358401234567'],
  ])('%s', (_, over, printed, e164) => {
    const phoneNumbers = [{ type: 'Phone', language: 'fi', ...over }]
    expect(rowOf({ phoneNumbers }).phone).toEqual({ printed, e164, verified: true })
  })
  test('a number that nobody can call is told, and no number is shown', () => {
    const phoneNumbers = [{ type: 'Phone', prefixNumber: '+46', number: '812345678', language: 'fi' }]
    expect(rowOf({ phoneNumbers })).toMatchObject({ phone: null, phoneMissing: 'not-on-page' })
    expect(notesOf({ phoneNumbers })).toContain('number-not-possible: +46 812345678')
  })
  test('the Finnish entry leads; another number, a text message number and a charge are told', () => {
    const phoneNumbers = [
      { type: 'Sms', prefixNumber: '+358', number: '401234567', language: 'fi' },
      { type: 'Phone', prefixNumber: '+358', number: '401234568', language: 'sv' },
      { ...example.phoneNumbers[0], serviceChargeType: 'Other', chargeDescription: '8 snt/min' },
    ]
    expect(rowOf({ phoneNumbers }).phone?.e164).toBe('+358192260401')
    expect(notesOf({ phoneNumbers })).toEqual(
      expect.arrayContaining([
        'not-a-telephone: Sms 401234567',
        'other-number: sv 040 1234568',
        'charge-left: 8 snt/min',
      ]),
    )
  })
  test('a number that waits to be confirmed is not lost when the file has none', () => {
    const known = delivered('02-guidance')
    const before: ContactRow = {
      ...known,
      phone: { printed: '019 226 0401', e164: '+358192260401', verified: false },
      phoneMissing: 'old-source',
    }
    expect(rowOf({ phoneNumbers: [] }, before)).toMatchObject({ phone: before.phone, phoneMissing: 'old-source' })
    expect(rowOf({}, before)).toMatchObject({ phone: { verified: true }, phoneMissing: null })
  })

  test.each([
    ['the whole country', { areaType: 'Nationwide', areas: [] }, 'all'],
    ['the county by its own type', { areas: [{ type: 'WellbeingServiceCounties', code: '02' }] }, 'all'],
    ['the county by a code of one digit', { areas: [{ type: 'WellbeingServiceCounties', code: '2' }] }, 'all'],
    [
      'municipalities as they are written',
      { areas: [{ type: 'Municipality', areaCodes: ['858', '106'] }] },
      ['106', '858'],
    ],
    [
      'a region by its municipalities',
      { areas: [{ type: 'Region', code: '01', municipalities: [{ code: '543' }, { code: '049' }] }] },
      ['543'],
    ],
  ])('the area: %s', (_, over, municipalities) => {
    expect(rowOf(over).municipalities).toEqual(municipalities)
  })
  test('codes of one and two digits are padded, and a merged municipality is the one it went into', () => {
    const areas = [{ type: 'Municipality', areaCodes: ['18'] }]
    expect(rowOf({ areas }, undefined, '01').municipalities).toEqual(['018'])
    const merged = [{ type: 'Municipality', areaCodes: ['588'] }]
    expect(rowOf({ areas: merged }, undefined, '12').municipalities).toEqual(['507'])
  })
  test('a municipality of another county is told', () => {
    const areas = [{ type: 'Municipality', areaCodes: ['106', '837'] }]
    expect(rowOf({ areas }).municipalities).toEqual(['106'])
    expect(notesOf({ areas })).toContain('area-elsewhere: Tampere')
  })

  test('several opening times on one day, and overlapping ones as one', () => {
    expect(weekOf(rowOf(week(at('Monday', '08:00', '12:00'), at('Monday', '13:00', '16:00'))))).toEqual([
      '1 08:00–12:00',
      '1 13:00–16:00',
    ])
    expect(weekOf(rowOf(week(at('Monday', '08:00', '12:00'), at('Monday', '11:00', '16:00'))))).toEqual([
      '1 08:00–16:00',
    ])
  })
  test('a night is one stretch; a weekend is cut at midnight', () => {
    const over = (...openingHour: object[]) => hours({ serviceHourType: 'OverMidnight', openingHour })
    expect(weekOf(rowOf(over(at('Friday', '22:00:00', '06:00:00', 'Saturday'))))).toEqual(['5 22:00–06:00'])
    expect(weekOf(rowOf(over(at('Friday', '16:00:00', '08:00:00', 'Monday'))))).toEqual([
      '1 00:00–08:00',
      '5 16:00–24:00',
      '6 00:00–24:00',
      '7 00:00–24:00',
    ])
  })
  test('until midnight, and through several days of the week', () => {
    expect(weekOf(rowOf(week(at('Saturday', '20:00:00', '00:00:00'))))).toEqual(['6 20:00–24:00'])
    expect(weekOf(rowOf(week(at('Monday', '09:00', '10:00', 'Wednesday'))))).toEqual([
      '1 09:00–10:00',
      '2 09:00–10:00',
      '3 09:00–10:00',
    ])
  })
  test('always open; and by appointment only, of which nobody knows when it answers', () => {
    const always = hours({ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, openingHour: [] })
    expect(rowOf(always).hours).toEqual({ kind: 'always', basis: 'source' })
    const reserved = hours({ ...example.serviceHours[0], isReservation: true })
    expect(rowOf(reserved).hours).toEqual({ kind: 'unknown' })
    expect(notesOf(reserved)).toContain('by-appointment')
  })
  test('hours of the past and of the future are told and do not hold; those for a time come before the others', () => {
    const one = (from: string, over: object) => ({
      serviceHourType: 'DaysOfTheWeek',
      openingHour: [at('Monday', from, '16:00')],
      ...over,
    })
    const given = hours(
      one('08:00', {}),
      one('09:00', { validFrom: '2026-06-01T00:00:00', validTo: '2026-08-31T00:00:00' }),
      one('10:00', { validFrom: '2026-11-01T00:00:00', validTo: '2026-12-31T00:00:00' }),
      one('11:00', { validFrom: '2027-06-01T00:00:00', validTo: '2027-08-31T00:00:00' }),
    )
    expect(weekOf(rowOf(given))).toEqual(['1 10:00–16:00'])
    expect(notesOf(given)).toEqual(
      expect.arrayContaining(['hours-past: 2026-08-31', 'hours-limited: 2026-12-31', 'hours-to-come: 2027-06-01']),
    )
  })
  test('exceptions with their days, open or closed, and with the reason; those of the past are told', () => {
    const exceptional = (validFrom: string, validTo: string | null, over: object) => ({
      serviceHourType: 'Exceptional',
      validFrom,
      validTo,
      ...over,
    })
    const given = hours(
      example.serviceHours[0] ?? {},
      exceptional('2026-12-28T00:00:00', '2026-12-30T00:00:00', {
        isClosed: true,
        additionalInformation: [{ language: 'fi', value: 'Henkilöstön koulutus' }],
      }),
      exceptional('2026-12-31T22:00:00Z', null, { openingHour: [{ from: '10:00', to: '12:00' }] }),
      exceptional('2026-01-02T00:00:00', null, { isClosed: true }),
    )
    const row = rowOf(given)
    expect(row.hours).toMatchObject({
      exceptions: [
        { from: '2026-12-28', to: '2026-12-30', intervals: [], reason: { fi: 'Henkilöstön koulutus' } },
        { from: '2027-01-01', to: '2027-01-01', intervals: [{ opens: '10:00', closes: '12:00' }] },
      ],
    })
    expect(notesOf(given)).toContain('exceptions-past: 2026-01-02')
  })
  test('exceptions alone leave the week of a known line as it is', () => {
    const closed = { serviceHourType: 'Exceptional', validFrom: '2026-12-28', validTo: null, isClosed: true }
    const before = delivered('02-guidance')
    const row = rowOf(hours(closed), before)
    expect(row.hours).toEqual({
      ...before.hours,
      exceptions: [{ from: '2026-12-28', to: '2026-12-28', intervals: [] }],
    })
    expect(rowOf(hours(closed)).hours).toEqual({ kind: 'unknown' })
  })
  test.each(['2026-02-31T00:00:00', '2026-12-24T99:99:99Z', '2026-13-01', 'huomenna'])('%s is no day', (validFrom) => {
    const given = { ...example, ...hours({ serviceHourType: 'Exceptional', validFrom }) }
    expect(Channel.safeParse(given).success).toBe(false)
  })
  test('a text about the hours that says no known rule is kept for people, and the report says so', () => {
    const text = 'Avoinna arkipäivinä. Elokuussa vain sopimuksen mukaan.'
    const given = hours({ ...example.serviceHours[0], additionalInformation: [{ language: 'fi', value: text }] })
    expect(rowOf(given)).toMatchObject({
      about: { fi: 'Elokuussa vain sopimuksen mukaan.' },
      hours: { publicHolidays: 'closed', eveCloses: null },
    })
    expect(notesOf(given)).toContain('hours-text-kept: Elokuussa vain sopimuksen mukaan.')
  })
  test.each([
    ['sv', 'Öppet på vardagar. Dagen före en söckenhelg till kl. 13.'],
    ['en', 'Open on weekdays. On the eve of a public holiday until 13.'],
    ['fi', 'Arkisin\nArkipyhien aattoina palvelemme klo 9.00–13.00'],
    ['fi', 'Palvelemme arkipäivinä. Arkipyhän aattona klo 13 asti'],
  ])('the rule of the eves is read in %s: %s', (language, value) => {
    const given = hours({ ...example.serviceHours[0], additionalInformation: [{ language, value }] })
    expect(rowOf(given).hours).toMatchObject({ publicHolidays: 'closed', eveCloses: '13:00' })
    expect(notesOf(given).filter((note) => note.startsWith('hours'))).toEqual([])
  })
  test('an address that is no web page is told and not linked to', () => {
    const webPages = [
      { url: 'javascript:alert(1)', language: 'fi' },
      { url: 'https://www.keusote.fi/', language: 'sv' },
    ]
    expect(rowOf({ webPages }).web).toBe('https://www.keusote.fi/')
    expect(notesOf({ webPages })).toContain('web-not-possible: javascript:alert(1)')
  })
})
