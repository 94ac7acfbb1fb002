import { describe, expect, test } from 'vitest'
import type { ContactRow } from '../guide/contact.ts'
import { contentWith } from '../guide/content.ts'
import { seededChance } from '../kernel/chance.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { deliveredEntry, type Entry, type Kept } from './editing.ts'
import { entryFrom, openedFields } from './entry-form.ts'

const today = day('2026-11-24')
const at = new Date('2026-11-24T08:00:00Z')
const delivered = deliveredEntry('02', 'contact', '02-guidance')
if (delivered?.kind !== 'contact') throw new Error('There is no 02-guidance.')
const { row } = delivered
const confirmedOn = (date: string, change: Partial<ContactRow> = {}): Kept => ({
  kind: 'contact',
  row: { ...row, ...change, source: { ...row.source, date } },
})

/** The line as the county told it, opened in its form. */
function told(kept: Kept): Entry {
  const version = {
    rowId: newId<'guide_entry'>(at, seededChance(1)),
    version: 1,
    step: 'published',
    kept,
    reviewBy: null,
    note: null,
    origin: 'editor',
    writtenBy: 'Tuula Toimittaja',
    writtenAt: at,
  } as const
  return { kind: 'contact', id: row.id, delivered, latest: version, told: version }
}
function faults(change: Readonly<Record<string, string>>, publishing = true, kept = confirmedOn('2026-10-01')) {
  const entry = told(kept)
  const values = openedFields('contact', entry, at)
  for (const [name, value] of Object.entries(change)) values.set(name, value)
  const read = entryFrom('contact', values, { county: '02', entry, today, publishing })
  return read.ok ? [] : read.refusal.map(({ field, code }) => `${field} ${code}`)
}

describe('What is told as confirmed has been confirmed', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['number', { phone: '019 226 0999' }],
    ['hours', { 'day1.hours': '8–12' }],
    ['source', { 'source.url': 'https://example.org/' }],
  ])('a changed %s is published only with a new day of confirmation, or as unconfirmed', (_, change) => {
    expect(faults(change)).toEqual(['source.date confirmation-day'])
    expect(faults({ ...change, 'source.date': '11/2026' })).toEqual(['source.date confirmation-day'])
    expect(faults({ ...change, 'source.date': '23.11.2026' })).toEqual([])
    expect(faults({ ...change, confirmed: 'no', numberConfirmed: 'no', phoneMissing: 'sources-disagree' })).toEqual([])
    expect(faults(change, false)).toEqual([])
  })
  test('a changed name needs no confirmation anew, and neither does what is delivered', () => {
    expect(faults({ 'name.en': 'Advice' })).toEqual([])
    const other = confirmedOn('2026-10-01', { source: { ...row.source, title: 'Muu' } })
    expect(faults({ 'source.title': row.source.title, 'source.date': '' }, true, other)).toEqual([])
  })
  test('a source is never of a day to come, and the next review never of a day gone by', () => {
    expect(faults({ 'source.date': '25.11.2026' }, false)).toEqual(['source.date future-day'])
    expect(faults({ 'source.date': '12/2026' }, false)).toEqual(['source.date future-day'])
    expect(faults({ 'source.date': '11/2026' }, false)).toEqual([])
    expect(faults({ reviewBy: '23.11.2026' })).toEqual(['reviewBy past-day'])
    expect(faults({ reviewBy: '24.11.2026' })).toEqual([])
  })
})

describe('The public is told the day on which the facts were checked', () => {
  const checkedOn = (kept: Kept) => {
    const entry = { county: '02', kind: 'contact', entry: row.id, version: 1, step: 'published' } as const
    const { content } = contentWith([{ ...entry, content: kept.row, toldOn: today }])
    return content.contacts.find(({ id }) => id === row.id)?.checkedOn
  }
  test('the day of confirmation, not that of publishing', () => {
    expect(checkedOn(confirmedOn('2026-10-01', { phone: null, phoneMissing: 'old-source' }))).toBe('2026-10-01')
  })
  test('what is delivered, published under another name, keeps its day', () => {
    expect(checkedOn({ kind: 'contact', row: { ...row, name: { ...row.name, en: 'Advice' } } })).toBe('2026-11-21')
  })
})
