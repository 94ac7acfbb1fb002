import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { contactsOf, deliveredContactRows } from './contact.ts'
import {
  contentWith,
  deliveredContent,
  relatedTo,
  serviceAt,
  serviceOf,
  servicesFor,
  type ToldEntry,
} from './content.ts'
import { deliveredPageRows } from './guide-page.ts'
import { type Municipality, municipalityNamed } from './place.ts'

const toldOn = day('2026-11-24')

function delivered(id: string) {
  const row = deliveredContactRows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`There is no ${id}.`)
  return row
}
function page(id: string) {
  const row = deliveredPageRows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`There is no ${id}.`)
  return row
}
function place(name: string): Municipality {
  const municipality = municipalityNamed(name)
  if (!municipality) throw new Error(`There is no ${name}.`)
  return municipality
}
const line = (entry: string, content: unknown, more: Partial<ToldEntry> = {}): ToldEntry => ({
  county: '02',
  kind: 'contact',
  entry,
  version: 1,
  step: 'published',
  content,
  toldOn,
  ...more,
})
const service = (entry: string, content: unknown, more: Partial<ToldEntry> = {}): ToldEntry =>
  line(entry, content, { kind: 'service', ...more })
const names = (told: readonly ToldEntry[], where: string) =>
  contactsOf(contentWith(told).content, place(where)).map(({ name }) => name.fi)

const guidance = delivered('02-guidance')
const renamed = { ...guidance, name: { fi: 'Perheneuvo', sv: 'Familjeråd', en: 'Family advice' } }

describe('What a county publishes stands in the place of what is delivered', () => {
  test.each(['javascript:alert(1)', 'data:text/html,<p>', 'ftp://example.fi/', 'tel:112'])(
    'a contact that leads to %s is left out: pages link to the web only',
    (address) => {
      for (const content of [
        { ...guidance, web: address },
        { ...guidance, source: { ...guidance.source, url: address } },
      ])
        expect(contentWith([line('02-guidance', content)]).unreadable).toHaveLength(1)
      expect(contentWith([line('02-guidance', { ...guidance, web: 'https://example.fi/' })]).unreadable).toEqual([])
    },
  )

  test('a published contact replaces the delivered one, and keeps the day on which its facts were checked', () => {
    const { content, unreadable } = contentWith([line('02-guidance', renamed)])
    const there = content.contacts.filter(({ id }) => id === '02-guidance')
    expect(there.map(({ name }) => name.fi)).toEqual(['Perheneuvo'])
    expect(there[0]?.checkedOn).toBe('2026-11-21')
    expect(unreadable).toEqual([])
    expect(content.contacts).toHaveLength(deliveredContent.contacts.length)
  })
  test('a withdrawn contact is hidden, and its hours serve no other line', () => {
    expect(names([line('02-guidance', {}, { step: 'withdrawn' })], 'Järvenpää')).not.toContain(guidance.name.fi)
    expect(names([], 'Järvenpää')).toContain(guidance.name.fi)
  })
  test('a new contact of the county is added, there and nowhere else', () => {
    const added = line('02-helpline', { ...renamed, id: '02-helpline' })
    expect(names([added], 'Järvenpää')).toContain('Perheneuvo')
    expect(names([added], 'Tampere')).not.toContain('Perheneuvo')
  })
  test('a number that the editor has not confirmed is nowhere in the content that pages draw', () => {
    const phone = { printed: '019 555 0000', e164: '+358195550000', verified: false }
    const { content } = contentWith([
      line('02-guidance', { ...renamed, phone, phoneMissing: 'sources-disagree', verified: false }),
    ])
    expect(JSON.stringify(content.contacts)).not.toContain('019 555 0000')
    expect(content.numbersToCheck).toContainEqual({
      contactId: '02-guidance',
      printed: '019 555 0000',
      e164: '+358195550000',
    })
  })
})

describe('What cannot be told is left out, and the rest stands', () => {
  test.each([
    ['no longer parses', line('02-guidance', { ...renamed, hours: { kind: 'sometimes' } })],
    ['is a line of another county', line('02-guidance', { ...renamed, county: '08' }, { county: '08' })],
    ['is of another county inside', line('02-guidance', { ...renamed, county: '08' })],
    ['is another line inside', line('02-guidance', { ...renamed, id: '02-other' })],
    ['would take the emergency number', line('fi-112', { ...delivered('fi-112'), county: '02' })],
    ['would be an emergency number', line('02-new', { ...renamed, id: '02-new', kind: 'emergency-number' })],
    ['would hide the emergency number', line('fi-112', {}, { step: 'withdrawn' })],
    ['is a page that names an unknown act', service('huostaanotto', { ...deliveredPageRows[0], legislation: ['xyz'] })],
  ])('an entry that %s', (_, entry) => {
    const { content, unreadable } = contentWith([entry])
    expect(unreadable).toHaveLength(1)
    expect(content.contacts).toEqual(deliveredContent.contacts)
    expect(content.services).toEqual(deliveredContent.services)
  })
  test('what is told of it names the place of the fault and nothing that was written there', () => {
    const [fault] = contentWith([line('02-guidance', { ...renamed, web: 'private words' })]).unreadable
    expect(fault?.why).toBe('does not parse at web')
  })
})

describe('Pages about services', () => {
  const aftercare = page('jalkihuolto')
  const own = { ...aftercare, name: { ...aftercare.name, fi: 'Jälkihuolto meillä' } }
  const told = service('jalkihuolto', own)
  const elsewhere = line('08-new', { ...renamed, id: '08-new', county: '08' }, { county: '08' })

  test('a county’s own version is for its people; others see the delivered one', () => {
    const { content } = contentWith([told, elsewhere])
    expect(serviceAt(content, 'jalkihuolto', '02')?.name.fi).toBe('Jälkihuolto meillä')
    expect(serviceAt(content, 'jalkihuolto', '08')?.name.fi).toBe(aftercare.name.fi)
    expect(serviceAt(content, 'jalkihuolto')?.name.fi).toBe(aftercare.name.fi)
  })
  test('where one county alone keeps the guide, its version is the general page too', () => {
    const { content } = contentWith([told])
    expect(serviceAt(content, 'jalkihuolto')?.name.fi).toBe('Jälkihuolto meillä')
  })
  test('a withdrawn page is gone for the county, and pages that lead to it lead no more', () => {
    const { content } = contentWith([service('jalkihuolto', {}, { step: 'withdrawn' }), elsewhere])
    expect(serviceOf(content, 'jalkihuolto', '02')).toBeUndefined()
    expect(serviceOf(content, 'jalkihuolto', '03')).toBeDefined()
    for (const each of servicesFor(content, '02'))
      expect(relatedTo(content, each, '02').map(({ id }) => id)).not.toContain('jalkihuolto')
  })
  test('a page of the county’s own is added for its people', () => {
    const added = service('02-perhekahvila', {
      ...aftercare,
      id: '02-perhekahvila',
      slug: { fi: 'perhekahvila', sv: 'familjekafe', en: 'family-cafe' },
    })
    const { content } = contentWith([added, elsewhere])
    expect(serviceAt(content, 'familjekafe', '02')?.id).toBe('02-perhekahvila')
    expect(serviceAt(content, 'familjekafe', '08')).toBeUndefined()
    expect(serviceAt(content, 'familjekafe')).toBeUndefined()
  })
})
