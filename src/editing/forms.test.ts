import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveredContactRows } from '../guide/contact.ts'
import { deliveredPageRows } from '../guide/guide-page.ts'
import { municipalities } from '../guide/place.ts'
import { contactFrom, contactInFields } from './contact-form.ts'
import { differencesBetween } from './differences.ts'
import type { FieldValues } from './field-values.ts'
import { serviceFrom, serviceInFields } from './service-form.ts'

const ofCounty = (county: string) => municipalities.filter((there) => there.county === county).map(({ code }) => code)
const frame = { id: '02-guidance', county: '02', municipalities: ofCounty('02') }
const pageFrame = { id: 'jalkihuolto', seed: null, organiserCounty: null, slug: undefined }
const rows = deliveredContactRows.flatMap((row) => (row.county === null ? [] : [{ ...row, county: row.county }]))
/** Numbers without an area code cannot be called from elsewhere: the form asks for it. */
const called = rows.filter(({ phone }) => phone === null || /^[0+1]/.test(phone.printed))

function guidance(): FieldValues {
  const row = rows.find(({ id }) => id === '02-guidance')
  if (!row) throw new Error('There is no guidance.')
  return contactInFields(row)
}
function aftercare(): FieldValues {
  const row = deliveredPageRows.find(({ id }) => id === 'jalkihuolto')
  if (!row) throw new Error('There is no page on after-care.')
  return serviceInFields(row)
}
const changed = (values: FieldValues, change: Readonly<Record<string, string>>): FieldValues => {
  for (const [name, value] of Object.entries(change)) values.set(name, value)
  return values
}
const contactFaults = (change: Readonly<Record<string, string>>) => {
  const read = contactFrom(changed(guidance(), change), frame)
  return read.ok ? [] : read.refusal.map(({ field, code }) => `${field} ${code}`)
}
const serviceFaults = (change: Readonly<Record<string, string>>) => {
  const read = serviceFrom(changed(aftercare(), change), pageFrame)
  return read.ok ? [] : read.refusal.map(({ field, code }) => `${field} ${code}`)
}

describe('The form of a contact', () => {
  test('every delivered contact goes through its form unchanged', () => {
    for (const row of called) {
      const read = contactFrom(contactInFields(row), {
        id: row.id,
        county: row.county,
        municipalities: ofCounty(row.county),
      })
      expect(read, row.id).toEqual({ ok: true, value: row })
    }
  })
  test('exceptional days with their reason go through unchanged', () => {
    const values = changed(guidance(), {
      'exception0.from': '22.12.2026',
      'exception0.to': '6.1.2027',
      'exception0.hours': '9–12, 13–15',
      'exception0.reason.fi': 'Joulunaika',
      'exception0.reason.sv': 'Jultiden',
      'exception0.reason.en': 'Christmas time',
      'exception1.from': '2027-03-01',
    })
    const read = contactFrom(values, frame)
    if (!read.ok || read.value.hours.kind !== 'weekly') throw new Error('The form was not taken.')
    expect(read.value.hours.exceptions).toEqual([
      {
        from: '2026-12-22',
        to: '2027-01-06',
        intervals: [
          { opens: '09:00', closes: '12:00' },
          { opens: '13:00', closes: '15:00' },
        ],
        reason: { fi: 'Joulunaika', sv: 'Jultiden', en: 'Christmas time' },
      },
      { from: '2027-03-01', to: '2027-03-01', intervals: [] },
    ])
    expect(contactFrom(contactInFields(read.value), frame)).toEqual(read)
  })
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a name in one language only', { 'name.sv': '' }, 'name.sv missing'],
    ['a number that cannot be called', { phone: '12345' }, 'phone not-a-number'],
    ['no number and no reason', { phone: '', numberConfirmed: 'no' }, 'phoneMissing number-or-reason'],
    ['a confirmed number that is not there', { phone: '' }, 'phone number-or-reason'],
    ['a number that is confirmed in a line that is not', { confirmed: 'no' }, 'confirmed confirmed-needs-number'],
    ['chosen municipalities, and none', { area: 'chosen' }, 'municipality missing'],
    ['a municipality of another county', { area: 'chosen', municipality: '837' }, 'municipality not-possible'],
    ['hours that are none', { 'day1.hours': 'aamulla' }, 'day1.hours not-hours'],
    ['hours that overlap', { 'day1.hours': '8–12, 11–15' }, 'day1.hours hours-overlap'],
    ['an eve without a time', { 'eve.closes': 'iltapäivällä' }, 'eve.closes not-a-time'],
    ['a day that does not exist', { 'exception0.from': '31.2.2027' }, 'exception0.from not-a-day'],
    [
      'days that end before they begin',
      { 'exception0.from': '2.1.2027', 'exception0.to': '1.1.2027' },
      'exception0.to ends-before-it-begins',
    ],
    ['exceptional hours without a day', { 'exception0.hours': '8–12' }, 'exception0.from missing'],
    [
      'a reason in one language',
      { 'exception0.from': '1.1.2027', 'exception0.reason.fi': 'Muutto' },
      'exception0.reason.sv reason-in-all',
    ],
    ['a purpose in one language', { 'about.fi': 'Neuvoja', 'about.sv': '', 'about.en': '' }, 'about.sv reason-in-all'],
    ['a web page that is none', { web: 'javascript:alert(1)' }, 'web not-an-address'],
    ['no source', { 'source.url': '' }, 'source.url missing'],
    ['a source with a name and a password', { 'source.url': 'http://a:b@evil.example/' }, 'source.url not-an-address'],
    [
      'a source that would end its own quotation',
      { 'source.url': 'https://evil.example/"><script>' },
      'source.url not-an-address',
    ],
    ['a web page on a host without a dot', { web: 'https://localhost/' }, 'web not-an-address'],
    ['a premium number', { phone: '0600 12345' }, 'phone premium-number'],
    ['marks of a link in a purpose', { 'about.fi': '[[x|y]]', 'about.sv': 'b', 'about.en': 'c' }, 'about.fi no-marks'],
    [
      'a limit of the law in a purpose',
      { 'about.fi': '{care-consent-age}', 'about.sv': 'b', 'about.en': 'c' },
      'about.fi no-marks',
    ],
    ['a sign that turns the direction of a name', { 'name.fi': 'Neuvo\u202enta' }, 'name.fi unwritable'],
    [
      'a closed day into which the night before runs',
      { 'day4.hours': '22–6', 'exception0.from': '25.12.2026' },
      'exception0.hours night-before',
    ],
    ['unreadable hours under another choice', { hours: 'unknown', 'day1.hours': 'x\u0000' }, 'day1.hours unwritable'],
  ])('tells of %s', (_, change, fault) => {
    expect(contactFaults(change)).toContain(fault)
  })
  test('a day is closed when the row of the night before says how long that night lasts', () => {
    const rows = { 'exception0.from': '24.12.2026', 'exception0.hours': '22–24', 'exception1.from': '25.12.2026' }
    expect(contactFaults({ 'day4.hours': '22–6', ...rows })).toEqual([])
  })
  test('tells of a week without any hours', () => {
    const none = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}.hours`, '']))
    expect(contactFaults(none)).toEqual(['day1.hours no-hours'])
  })
  test('never throws and never gives a line with a fault, whatever is typed', () => {
    const names = [...new Set([...guidance().keys(), 'municipality', 'exception0.from', 'exception0.reason.fi'])]
    const typed = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.constantFrom('8–15', 'yes', 'all', '1.1.2027', '112', '019 226 0401')),
    )
    fc.assert(
      fc.property(typed, (change) => {
        const read = contactFrom(changed(guidance(), change), frame)
        if (!read.ok) expect(read.refusal.length).toBeGreaterThan(0)
        else
          expect(read.value.phone === null || read.value.phone.verified === (read.value.phoneMissing === null)).toBe(
            true,
          )
      }),
    )
  })
})

describe('The form of a page', () => {
  test('every delivered page goes through its form unchanged', () => {
    for (const row of deliveredPageRows) {
      const read = serviceFrom(serviceInFields(row), row)
      expect(read, row.id).toEqual({ ok: true, value: row })
    }
  })
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['an empty block', { 'what.sv': ' \n ' }, 'what.sv missing'],
    ['a summary that is too long', { 'summary.fi': 'x'.repeat(151) }, 'summary.fi summary-too-long'],
    ['a limit that the guide does not know', { 'what.fi': 'Viimeistään {someday} päivässä.' }, 'what.fi unknown-limit'],
    [
      'a brace that is not closed',
      { 'what.fi': 'Viimeistään {assessment-start-max päivässä.' },
      'what.fi unknown-limit',
    ],
    [
      'words in the braces of a limit',
      { 'what.fi': 'Viimeistään {assessment-start-max weekdays}.' },
      'what.fi unknown-limit',
    ],
    ['marks of a link', { 'what.fi': 'Katso [[huostaanotto|tämä]].' }, 'what.fi no-marks'],
    ['an act that is none', { legislation: 'xyz' }, 'legislation not-possible'],
    ['no source', { sources: '' }, 'sources missing'],
    ['a source that is no address', { sources: 'https://example.org kirja' }, 'sources not-an-address'],
  ])('tells of %s', (_, change, fault) => {
    expect(serviceFaults(change)).toContain(fault)
  })
  test('knows the limits of the law by their names', () => {
    expect(serviceFaults({ 'what.fi': 'Viimeistään {assessment-start-max} arkipäivässä.' })).toEqual([])
  })
  test('a new page takes its place in the addresses from its name', () => {
    const read = serviceFrom(changed(aftercare(), { 'name.fi': 'Perhekahvila Äijälässä' }), pageFrame)
    expect(read.ok && read.value.slug.fi).toBe('perhekahvila-aijalassa')
  })
})

test('the difference between two versions names the fields that changed, and no other', () => {
  const row = rows.find(({ id }) => id === '02-guidance')
  if (!row) throw new Error('There is no guidance.')
  const after = contactFrom(changed(guidance(), { 'day1.hours': '8–12', 'name.en': 'Advice' }), frame)
  if (!after.ok) throw new Error('The form was not taken.')
  expect(differencesBetween({ kind: 'contact', row }, { kind: 'contact', row: after.value })).toEqual([
    { field: 'name.en', before: ['Advice and guidance for families with children'], after: ['Advice'] },
    { field: 'day1.hours', before: ['9–15'], after: ['8–12'] },
  ])
})
