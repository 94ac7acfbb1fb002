import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finnishCalendar } from '../../guide/calendar.ts'
import { ContactRow } from '../../guide/contact.ts'
import { dayOfLine, type WeeklyHours } from '../../guide/hours.ts'
import { municipalities } from '../../guide/place.ts'
import { Channel, Service } from '../../guide/service-catalogue/shapes.ts'
import { addDays, day, type PlainDate } from '../../kernel/day.ts'
import { deliveredOf, type Entry, type Kept } from '../editing.ts'
import { contactIn } from './channel-in.ts'
import { channelOut, exported, serviceOut } from './out.ts'
import { itemsIn } from './read-file.ts'
import { compareCatalogue } from './report.ts'
import { serviceIn } from './service-in.ts'

const at = new Date('2026-11-24T08:15:00Z')
const today = day('2026-11-24')
const county = '02'
const codes = municipalities.filter((each) => each.county === county).map(({ code }) => code)

const line = fc
  .stringMatching(/^[A-Za-zÅÄÖåäöŋšž0-9][A-Za-zÅÄÖåäöŋšž0-9 ,.?:-]{0,40}[A-Za-zåäö0-9]$/)
  .map((text) => text.replaceAll(/ +/g, ' '))
const words = fc.record({ fi: line.filter((text) => /[a-zA-Z]/.test(text)), sv: line, en: line })
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
/** Times of one day that neither overlap nor touch; the last may end at midnight. */
const intervals = fc
  .tuple(fc.uniqueArray(time, { minLength: 2, maxLength: 6 }), fc.boolean())
  .map(([times, toMidnight]) => {
    const sorted = times.toSorted()
    const pairs = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
      opens: sorted[index * 2] ?? '00:00',
      closes: sorted[index * 2 + 1] ?? '24:00',
    }))
    return pairs.map((pair, index) => (toMidnight && index === pairs.length - 1 ? { ...pair, closes: '24:00' } : pair))
  })
const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7)
const night = fc.constantFrom({ opens: '22:00', closes: '06:00' }, { opens: '20:30', closes: '00:15' })
const week = fc
  .uniqueArray(
    fc.tuple(
      weekday,
      fc.oneof({ weight: 4, arbitrary: intervals }, { weight: 1, arbitrary: night.map((each) => [each]) }),
    ),
    {
      minLength: 1,
      maxLength: 7,
      selector: ([on]) => on,
    },
  )
  .map((days) =>
    days
      .toSorted(([one], [other]) => one - other)
      .flatMap(([on, hours]) => hours.map((each) => ({ day: on, ...each }))),
  )
const exceptions = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 }), fc.option(intervals), words), {
    maxLength: 4,
    selector: ([start]) => start,
  })
  .map((list) =>
    list
      .toSorted(([one], [other]) => one - other)
      .map(([start, length, hours, reason]) => {
        const from: PlainDate = addDays(today, start * 5)
        return { from, to: addDays(from, length), intervals: hours ?? [], reason }
      }),
  )
const weekly = fc
  .record({
    week,
    publicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
    eveCloses: fc.option(time, { nil: null }),
    eves: fc.constantFrom('closed', 'as-eve', 'ordinary', 'assumed'),
    exceptions,
  })
  .map(({ eves, exceptions: days, ...rest }) => ({
    kind: 'weekly' as const,
    ...rest,
    // What is only assumed is assumed again by whoever reads the catalogue.
    ...(eves === 'assumed'
      ? { christmasAndMidsummerEve: rest.publicHolidays === 'closed' ? 'closed' : 'unknown' }
      : { christmasAndMidsummerEve: eves, evesConfirmed: true }),
    ...(days.length === 0 ? {} : { exceptions: days }),
  }))
const phone = fc.constantFrom(
  { printed: '019 2260401', e164: '+358192260401', verified: true },
  { printed: '0800 123456', e164: '+358800123456', verified: true },
  { printed: '116 117', e164: null, verified: true },
  { printed: '040 1234567', e164: '+358401234567', verified: true },
)
/** A line as far as the catalogue can hold all of it. */
const contact = fc
  .record({
    area: fc.oneof(fc.constant('all' as const), fc.subarray(codes, { minLength: 1, maxLength: codes.length - 1 })),
    name: words,
    phone: fc.option(phone, { nil: null }),
    web: fc.option(fc.constantFrom('https://www.keusote.fi/', 'https://example.org/a?b=c'), { nil: null }),
    address: fc.option(fc.constantFrom('Kartanontie 4, 67600 Kokkola', 'Itäinen Rantakatu 12 B, 04400 Järvenpää'), {
      nil: null,
    }),
    hours: fc.oneof(
      { weight: 5, arbitrary: weekly },
      { weight: 1, arbitrary: fc.constant({ kind: 'always', basis: 'source' }) },
    ),
    about: fc.option(words, { nil: null }),
    verified: fc.constant(true),
    catalogueId: fc.uuid(),
  })
  .map(({ area, ...rest }) =>
    ContactRow.parse({
      id: `${county}-line`,
      county,
      municipalities: area === 'all' ? 'all' : area.toSorted(),
      kind: 'guidance',
      translated: [],
      phoneMissing: rest.phone === null ? 'not-on-page' : null,
      source: { title: 'Palvelutietovaranto', url: 'https://example.org/', date: null },
      ...rest,
    }),
  )

function readBack(row: ContactRow, before?: ContactRow): ContactRow {
  const channel = Channel.parse(JSON.parse(JSON.stringify(channelOut(county, row, at).item)))
  const read = contactIn(channel, { county, today, before, id: row.id })
  if (!read.ok) throw new Error(read.refusal)
  return read.value.row
}

function entryOf(kept: Kept): Entry {
  return { kind: kept.kind, id: kept.row.id, delivered: kept, latest: undefined, told: undefined }
}

describe('From the guide to the Service Catalogue and back', () => {
  test('a line comes back as it was, from its JSON alone', () => {
    fc.assert(
      fc.property(contact, (row) => {
        // The catalogue has no word for what kind of line it is, for the source, or for how a number is printed.
        const { kind: _kind, source: _source, ...back } = readBack(row)
        const { kind: _own, source: _from, ...was } = row
        expect(back).toEqual(was)
      }),
      { numRuns: 150 },
    )
  })
  test('a line that is known here comes back whole', () => {
    fc.assert(
      fc.property(contact, (row) => {
        expect(readBack(row, row)).toEqual(row)
      }),
      { numRuns: 80 },
    )
  })
  test('on every day of the next year the hours are the same whether the rules are read from the text or from the dated days', () => {
    fc.assert(
      fc.property(weekly, fc.integer({ min: 0, max: 360 }), (hours, ahead) => {
        const row = ContactRow.parse({ ...sample(), hours })
        const item = Channel.parse(JSON.parse(JSON.stringify(channelOut(county, row, at).item)))
        // Another reader has the dated days only, and knows no rule.
        const textless = {
          ...item,
          serviceHours: item.serviceHours.map((each) => ({ ...each, additionalInformation: [] })),
        }
        const read = contactIn(textless, { county, today, before: undefined, id: 'x' })
        if (!read.ok || read.value.row.hours.kind !== 'weekly' || row.hours.kind !== 'weekly') return
        const on = addDays(today, ahead)
        const theirs: WeeklyHours = {
          ...read.value.row.hours,
          publicHolidays: 'open',
          eveCloses: null,
          christmasAndMidsummerEve: 'ordinary',
        }
        const own = dayOfLine(row.hours, on, finnishCalendar)
        const isAssumed = own.rule?.kind === 'christmas-eve' || own.rule?.kind === 'midsummer-eve'
        const many = (theirs.exceptions?.length ?? 0) >= 60
        if (own.unknown.length > 0 || isAssumed || many) return
        expect(dayOfLine(theirs, on, finnishCalendar).intervals).toEqual(own.intervals)
      }),
      { numRuns: 60 },
    )
  })
  test('a number that nobody has confirmed is in no export', () => {
    for (const code of ['03', '08', '12', '91']) {
      const { json } = exported(code, deliveredOf(code), at)
      for (const kept of deliveredOf(code)) {
        if (kept.kind !== 'contact' || kept.row.phone === null || kept.row.phone.verified) continue
        const digits = (kept.row.phone.e164 ?? kept.row.phone.printed).replace('+358', '').replaceAll(/\D/g, '')
        expect(json).not.toContain(digits)
        expect(json).not.toContain(kept.row.phone.printed)
      }
    }
  })
  test.each(['01', '02', '04', '07', '12', '17', '20', '90', '91'])(
    'what is delivered for county %s comes back unchanged',
    (code) => {
      const kept = deliveredOf(code)
      const items = itemsIn(exported(code, kept, at).json)
      if (!items.ok) throw new Error(items.refusal)
      const report = compareCatalogue(items.value, { county: code, at, entries: kept.map(entryOf) })
      expect(report.read.map(({ kept: { row }, outcome, differences }) => [row.id, outcome, differences])).toEqual(
        report.read.map(({ kept: { row } }) => [row.id, 'unchanged', []]),
      )
      expect([report.read.length, report.unread, report.missing]).toEqual([kept.length, [], []])
    },
  )
  test('a page that is new to the county keeps every text that the catalogue has a place for', () => {
    for (const kept of deliveredOf(county)) {
      if (kept.kind !== 'service') continue
      const item = Service.parse(JSON.parse(JSON.stringify(serviceOut(county, kept.row, [], at).item)))
      const read = serviceIn(item, { county, at, before: undefined, id: `${county}-new`, contactKinds: [] })
      if (!read.ok) throw new Error(read.refusal)
      const { name, legislation, free, support } = read.value.row
      expect({ name, legislation, free }).toEqual({
        name: kept.row.name,
        legislation: expect.arrayContaining(kept.row.legislation),
        free: kept.row.free,
      })
      expect(support.fi).toEqual(['Lisätietoja saat palvelun yhteystiedoista.'])
      expect(JSON.stringify(read.value.row)).not.toMatch(/\{[a-z-]+\}/)
      expect(read.value.notes).toContainEqual({ code: 'block-missing', detail: 'support' })
    }
  })
})

function sample(): object {
  return {
    id: '02-line',
    county,
    municipalities: 'all',
    kind: 'guidance',
    name: { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' },
    translated: [],
    phone: null,
    phoneMissing: 'not-on-page',
    web: null,
    address: null,
    about: null,
    verified: true,
    source: { title: 'Sivu', url: 'https://example.org/', date: null },
  }
}
