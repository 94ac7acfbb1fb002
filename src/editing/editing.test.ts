import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededChance } from '../kernel/chance.ts'
import { addDays, day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { attentionOf } from './attention.ts'
import {
  belongsTo,
  deliveredEntry,
  deliveredOf,
  type Entry,
  type EntryVersion,
  entriesOf,
  freeSlug,
  hasDraft,
  type Kept,
  newEntryId,
  reviewSoonDays,
  shownOf,
  stateOf,
  usualReview,
} from './editing.ts'

const today = day('2026-11-24')
const at = new Date('2026-11-24T08:00:00Z')

function contact(id = '02-guidance'): Extract<Kept, { kind: 'contact' }> {
  const kept = deliveredEntry('02', 'contact', id)
  if (kept?.kind !== 'contact') throw new Error(`There is no ${id}.`)
  return kept
}
const version = (number: number, more: Partial<EntryVersion> = {}): EntryVersion => ({
  rowId: newId<'guide_entry'>(at, seededChance(number)),
  version: number,
  step: 'published',
  kept: contact(),
  reviewBy: usualReview(today),
  note: null,
  origin: 'editor',
  writtenBy: 'Tuula Toimittaja',
  writtenAt: at,
  ...more,
})
const entry = (more: Partial<Entry> = {}): Entry => ({
  kind: 'contact',
  id: '02-guidance',
  delivered: contact(),
  latest: undefined,
  told: undefined,
  ...more,
})
const told = (change: Partial<EntryVersion> = {}): Entry => {
  const last = version(1, change)
  return entry({ latest: last, told: last })
}

describe('How an entry stands', () => {
  test('delivered until the county tells something; then what it told last', () => {
    expect(stateOf(entry())).toBe('delivered')
    expect(stateOf(told())).toBe('published')
    expect(stateOf(told({ step: 'withdrawn' }))).toBe('withdrawn')
    expect(stateOf(entry({ delivered: undefined, latest: version(1, { step: 'saved' }) }))).toBe('draft')
  })
  test('a draft over it changes nothing of what the public sees', () => {
    const drafted = entry({ latest: version(2, { step: 'saved' }), told: version(1) })
    expect([stateOf(drafted), hasDraft(drafted), shownOf(drafted)]).toEqual(['published', true, contact()])
    expect(shownOf(told({ step: 'withdrawn' }))).toBeUndefined()
    expect(shownOf(entry())).toEqual(contact())
  })
  test('the list has the delivered and the county’s own, each once', () => {
    const own = { kind: 'contact' as const, id: '02-chat', version: version(1) }
    const list = entriesOf('02', [own], [own])
    expect(list).toHaveLength(deliveredOf('02').length + 1)
    expect(list.at(-1)).toMatchObject({ id: '02-chat', delivered: undefined })
  })
})

describe('What should be looked at', () => {
  const reviewed = (reviewBy: string) => attentionOf(told({ reviewBy: day(reviewBy) }), today)

  test('what the county has never told, until it tells it', () => {
    expect(attentionOf(entry(), today)).toContain('never-reviewed')
    expect(attentionOf(told(), today)).not.toContain('never-reviewed')
  })
  test('a review date that has passed, and one that is near, to the day', () => {
    expect(reviewed('2026-11-23')).toContain('review-passed')
    expect(reviewed('2026-11-24')).toContain('review-soon')
    expect(reviewed(addDays(today, reviewSoonDays))).toContain('review-soon')
    expect(reviewed(addDays(today, reviewSoonDays + 1))).not.toContain('review-soon')
  })
  test('the eves until the county has said what holds on them, and a name that is our own', () => {
    expect(attentionOf(entry(), today)).toEqual(expect.arrayContaining(['eves-unknown', 'name-translated']))
    const { row } = contact()
    if (row.hours.kind !== 'weekly') throw new Error('The guidance has no weekly hours.')
    const known: Kept = {
      kind: 'contact',
      row: { ...row, translated: [], hours: { ...row.hours, evesConfirmed: true } },
    }
    expect(attentionOf(told({ kept: known }), today)).toEqual([])
  })
  test('a number that is missing or waits, unless only authorities call', () => {
    const missing = contact('02-office-hours-duty')
    expect(attentionOf(entry({ delivered: missing }), today)).toContain('no-number')
    const authorities: Kept = { kind: 'contact', row: { ...missing.row, phoneMissing: 'authorities-only' } }
    expect(attentionOf(entry({ delivered: authorities }), today)).not.toContain('no-number')
    const waiting: Kept = {
      kind: 'contact',
      row: { ...missing.row, phone: { printed: '019 1', e164: null, verified: false } },
    }
    expect(attentionOf(entry({ delivered: waiting }), today)).toContain('number-unconfirmed')
  })
  test('nothing in what the public does not see', () => {
    expect(attentionOf(told({ step: 'withdrawn' }), today)).toEqual([])
  })
})

describe('The names of what is new', () => {
  test('an id begins with the county and is never one that is taken', () => {
    const taken = fc.uniqueArray(fc.constantFrom<string[]>('02-chat', '02-chat-2', '02-chat-3'))
    fc.assert(
      fc.property(taken, (ids) => {
        const id = newEntryId('02', 'Chat!', (candidate) => ids.includes(candidate))
        expect(ids).not.toContain(id)
        expect(id).toMatch(/^02-chat(-\d)?$/)
      }),
    )
    expect(newEntryId('02', 'x'.repeat(500), () => false).length).toBeLessThanOrEqual(120)
  })
  test('a page gets a place in the addresses that no other has', () => {
    expect(freeSlug({ fi: 'a', sv: 'b', en: 'c' }, (slug) => slug === 'b')).toEqual({ fi: 'a', sv: 'b-2', en: 'c' })
  })
  test('a county keeps its own and no other’s, and never the emergency number', () => {
    expect(belongsTo('02', contact())).toBe(true)
    expect(belongsTo('08', contact())).toBe(false)
    expect(belongsTo('02', { kind: 'contact', row: { ...contact().row, id: 'fi-112', county: '02' } })).toBe(false)
    const emergency = { ...contact().row, id: '02-new', kind: 'emergency-number' as const }
    expect(belongsTo('02', { kind: 'contact', row: emergency })).toBe(false)
    expect(belongsTo('02', { kind: 'contact', row: { ...contact().row, county: '08' } })).toBe(false)
  })
})
