import { describe, expect, test } from 'vitest'
import type { ContactRow } from '../../guide/contact.ts'
import { day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import { unforeseeable } from '../../platform/clock.ts'
import { deliveredOf, type Entry, type EntryStep, type EntryVersion, type Kept } from '../editing.ts'
import { itemsIn } from './read-file.ts'
import { compareCatalogue } from './report.ts'

const at = new Date('2026-11-24T08:15:00Z')
const county = '02'

function entry(kept: Kept, told?: { readonly step: EntryStep }): Entry {
  const version: EntryVersion | undefined = told && {
    rowId: newId<'guide_entry'>(at, unforeseeable),
    version: 4,
    step: told.step,
    kept,
    reviewBy: day('2027-05-24'),
    note: null,
    origin: 'editor',
    writtenBy: 'Tuula Toimittaja',
    writtenAt: at,
  }
  const shown = told?.step === 'saved' ? undefined : version
  return { kind: kept.kind, id: kept.row.id, delivered: kept, latest: version, told: shown }
}
const delivered: readonly Entry[] = deliveredOf(county).map((kept) => entry(kept))
function line(id: string): ContactRow {
  const kept = deliveredOf(county).find(({ row }) => row.id === id)
  if (kept?.kind !== 'contact') throw new Error(`There is no ${id}.`)
  return kept.row
}
function kept(id: string, over: Partial<ContactRow> = {}): Kept {
  return { kind: 'contact', row: { ...line(id), ...over } }
}
const number = { type: 'Phone', prefixNumber: '+358', number: '192260401', language: 'fi' }
function channel(name: string, over: object = {}) {
  return {
    serviceChannelType: 'Phone',
    serviceChannelNames: [{ language: 'fi', type: 'Name', value: name }],
    ...over,
  }
}
function service(name: string, over: object = {}) {
  const texts = ['Summary', 'Description', 'UserInstruction'].map((type) => ({
    language: 'fi',
    type,
    value: `${type}.`,
  }))
  return { serviceNames: [{ language: 'fi', type: 'Name', value: name }], serviceDescriptions: texts, ...over }
}
function compared(items: readonly unknown[], entries: readonly Entry[] = delivered) {
  return compareCatalogue(items, { county, at, entries })
}
function outcomes(items: readonly unknown[], entries?: readonly Entry[]) {
  return compared(items, entries).read.map(({ outcome, kept: { row }, suggested }) => [outcome, row.id, suggested])
}

describe('Which entry an item of the Service Catalogue is', () => {
  test('by the id that was kept of it, before its number and its name', () => {
    const entries = [
      entry(kept('02-guidance')),
      entry(kept('02-office-hours-duty', { catalogueId: 'abc' })),
      entry(kept('02-social-crisis-duty')),
    ]
    const given = channel('Lapsiperheiden neuvonta ja ohjaus', { id: 'abc', phoneNumbers: [number] })
    expect(outcomes([given], entries)).toEqual([['changed', '02-office-hours-duty', true]])
    expect(outcomes([channel('Muu', { sourceId: '02-social-crisis-duty' })], entries)).toEqual([
      ['changed', '02-social-crisis-duty', true],
    ])
  })
  test('else by its number, also one that waits to be confirmed', () => {
    const phone = { printed: '019 226 0401', e164: '+358192260401', verified: false }
    const entries = [entry(kept('02-guidance', { phone, phoneMissing: 'old-source' }))]
    expect(outcomes([channel('Toinen nimi', { phoneNumbers: [number] })], entries)).toEqual([
      ['changed', '02-guidance', true],
    ])
  })
  test('else by its name, whatever the case of its letters', () => {
    expect(outcomes([channel('SOSIAALIPÄIVYSTYS  virka-aikana')])).toEqual([['changed', '02-office-hours-duty', true]])
  })
  test('what could be several is a new draft that nobody suggests', () => {
    const phone = line('02-guidance').phone
    const entries = [entry(kept('02-guidance')), entry(kept('02-office-hours-duty', { phone, phoneMissing: null }))]
    const report = compared([channel('Neuvonta', { phoneNumbers: [number] })], entries)
    expect(report.read.map(({ outcome, kept: { row }, suggested }) => [outcome, row.id, suggested])).toEqual([
      ['new', '02-neuvonta', false],
    ])
    expect(report.read[0]?.notes[0]).toEqual({
      code: 'ambiguous',
      detail: 'Lapsiperheiden neuvonta ja ohjaus, Sosiaalipäivystys virka-aikana',
    })
  })
  test('the second item that would be the same entry is a new one, with an id of its own', () => {
    const twice = channel('Neuvonta A', { phoneNumbers: [number] })
    expect(outcomes([twice, twice, channel('Neuvonta B', { phoneNumbers: [number] })])).toEqual([
      ['changed', '02-guidance', true],
      ['new', '02-neuvonta-a', false],
      ['new', '02-neuvonta-b', false],
    ])
  })
  test('two that are new and of one name get two ids', () => {
    expect(outcomes([channel('Neuvola'), channel('Neuvola')]).map(([, id]) => id)).toEqual([
      '02-neuvola',
      '02-neuvola-2',
    ])
  })
  test('over a draft, and what is withdrawn, are told; a withdrawn one is not suggested', () => {
    const given = [channel('Uusi nimi', { phoneNumbers: [number] })]
    const draft = compared(given, [entry(kept('02-guidance'), { step: 'saved' })])
    expect(draft.read[0]).toMatchObject({ key: 'contact 02-guidance 4', openedOn: 4, suggested: true })
    expect(draft.read[0]?.notes).toContainEqual({ code: 'over-a-draft' })
    const hidden = compared(given, [entry(kept('02-guidance'), { step: 'withdrawn' })])
    expect(hidden.read[0]).toMatchObject({ suggested: false })
    expect(hidden.missing).toEqual([])
  })
})

describe('What a file would change', () => {
  test('field by field; what is the same is unchanged', () => {
    const report = compared([channel('Uusi nimi', { phoneNumbers: [number] })])
    expect(report.read[0]?.differences).toContainEqual({
      field: 'name.fi',
      before: ['Lapsiperheiden neuvonta ja ohjaus'],
      after: ['Uusi nimi'],
    })
    expect(outcomes([channel('Lapsiperheiden neuvonta ja ohjaus', { phoneNumbers: [number] })])).toEqual([
      ['unchanged', '02-guidance', false],
    ])
  })
  test('what the guide has and the file has not is told, of the kinds that the file has', () => {
    const ids = compared([channel('X', { phoneNumbers: [number] })]).missing.map(({ id }) => id)
    expect(ids).toEqual(['02-social-crisis-duty', '02-office-hours-duty'])
    expect(compared([service('Lastensuojelu')]).missing.map(({ kind }) => kind)).not.toContain('contact')
  })
  test.each([
    ['a text', 'Neuvonta', 'not-an-item', undefined],
    ['an unknown object', { name: 1 }, 'not-an-item', undefined],
    [
      'a form to be printed',
      channel('Lomake', { serviceChannelType: 'PrintableForm' }),
      'unknown-type',
      'PrintableForm',
    ],
    ['a list that is none', channel('Neuvonta', { areas: {} }), 'wrong-shape', 'areas'],
    ['a control character', channel('Neu\u0000vonta'), 'unwritable', 'serviceChannelNames.0.value'],
    ['half a character', channel('Neu\ud800vonta'), 'unwritable', 'serviceChannelNames.0.value'],
    ['a name of signs alone', channel('!!!'), 'no-finnish-name', undefined],
    [
      'a service of another county',
      service('Palvelu', { areaType: 'LimitedType', areas: [{ type: 'Municipality', areaCodes: ['837'] }] }),
      'other-county',
      undefined,
    ],
  ])('%s could not be read, and why and where is told', (_, item, why, detail) => {
    const { read, unread } = compared([channel('Neuvola'), item])
    expect(read).toHaveLength(1)
    expect(unread).toEqual([expect.objectContaining({ place: 2, why })])
    expect(unread[0]?.detail).toBe(detail)
  })
  test('hours of a service in its channel come before the channel’s own; two services must agree', () => {
    const open = (from: string) => [
      { serviceHourType: 'DaysOfTheWeek', openingHour: [{ dayFrom: 'Monday', from, to: '16:00' }] },
    ]
    const own = channel('Neuvola', { id: 'c1', serviceHours: open('08:00') })
    const connected = (name: string, from: string) =>
      service(name, { serviceChannels: [{ serviceChannel: { id: 'c1', name: 'Neuvola' }, serviceHours: open(from) }] })
    const hours = (...items: object[]) =>
      compared([own, ...items]).read.find(({ kept: { kind } }) => kind === 'contact')
    const one = hours(connected('Yksi', '09:00'))
    expect(one?.kept.row).toMatchObject({ hours: { week: [{ day: 1, opens: '09:00', closes: '16:00' }] } })
    expect(one?.notes).toContainEqual({ code: 'hours-of-connection' })
    const two = hours(connected('Yksi', '09:00'), connected('Kaksi', '10:00'))
    expect(two?.kept.row).toMatchObject({ hours: { week: [{ day: 1, opens: '08:00', closes: '16:00' }] } })
    expect(two?.notes).toContainEqual({ code: 'hours-differ' })
  })
})

describe('A service of the Service Catalogue becomes a page', () => {
  const read = (over: object) => {
    const [item] = compared([service('Perheiden uusi palvelu', over)]).read
    if (item?.kept.kind !== 'service') throw new Error('No page was read.')
    return { row: item.kept.row, notes: item.notes }
  }
  test('names, texts, charge and a place in the addresses; what is missing is told', () => {
    const { row, notes } = read({
      serviceChargeType: 'FreeOfCharge',
      requirements: [{ language: 'fi', value: 'Kaikille:\n* lapsille\n* vanhemmille' }],
    })
    expect(row).toMatchObject({
      id: '02-perheiden-uusi-palvelu',
      slug: { fi: 'perheiden-uusi-palvelu' },
      summary: { fi: 'Summary.' },
      what: { fi: ['Description.'], sv: ['Description.'] },
      howToAct: { fi: ['UserInstruction.'] },
      forWhom: { fi: ['Kaikille:', ['lapsille', 'vanhemmille']] },
      free: true,
      organiserCounty: '02',
    })
    expect(notes).toEqual(
      expect.arrayContaining([
        { code: 'name-missing', detail: 'sv' },
        { code: 'text-missing', detail: 'en' },
        { code: 'block-missing', detail: 'support' },
      ]),
    )
  })
  test.each([
    ['by its number', { names: [{ language: 'fi', value: 'Laki, 417/2007' }] }],
    ['by its name', { names: [{ language: 'sv', value: 'Barnskyddslag' }] }],
    ['by its address', { webPages: [{ url: 'https://www.finlex.fi/fi/laki/ajantasa/2007/20070417' }] }],
    ['by its newer address', { webPages: [{ url: 'https://www.finlex.fi/fi/lainsaadanto/2007/417' }] }],
  ])('an act is known %s', (_, law) => {
    expect(read({ legislation: [law] }).row.legislation).toEqual(['lsl'])
  })
  test('an act that the guide does not know is told', () => {
    const law = { names: [{ language: 'fi', value: 'Laki 1417/2007' }] }
    const { row, notes } = read({ legislation: [law] })
    expect(row.legislation).toEqual(['lsl', 'shl'])
    expect(notes).toEqual(
      expect.arrayContaining([{ code: 'act-unknown', detail: 'Laki 1417/2007' }, { code: 'acts-assumed' }]),
    )
  })
  test('braces that are no limit of ours become brackets', () => {
    const { row, notes } = read({ requirements: [{ language: 'fi', value: 'Kaikille {ikä}' }] })
    expect(row.forWhom.fi).toEqual(['Kaikille (ikä)'])
    expect(notes.map(({ code }) => code)).toContain('braces')
  })
})

describe('A file of the Service Catalogue', () => {
  test('holds one item, a list, or a page of items', () => {
    expect(itemsIn('{"serviceNames":[]}')).toEqual({ ok: true, value: [{ serviceNames: [] }] })
    expect(itemsIn('\uFEFF[1,2]')).toEqual({ ok: true, value: [1, 2] })
    expect(itemsIn('{"pageNumber":1,"itemList":[1]}')).toEqual({ ok: true, value: [1] })
    const service = { serviceNames: [], serviceChannels: [] }
    expect(itemsIn(JSON.stringify(service))).toEqual({ ok: true, value: [service] })
  })
  test.each([
    [' ', 'missing'],
    ['{', 'not-json'],
    ['null', 'not-a-catalogue'],
    ['{"itemList":[]}', 'not-a-catalogue'],
  ])('%s is none', (text, why) => {
    expect(itemsIn(text)).toEqual({ ok: false, refusal: why })
  })
})
