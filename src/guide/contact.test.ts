import { describe, expect, test } from 'vitest'
import { contactsOf, hoursIn } from './contact.ts'
import { deliveredContent } from './content.ts'
import { counties, countyOf, municipalities, municipalityOfCode } from './place.ts'

const { contacts, numbersToCheck, checkedOn } = deliveredContent

/** Written by hand from the county pages, and not from the data: points, numbers in the sources, verified numbers. */
const expected = [
  ['01', 'Itä-Uusimaa', 2, 2, 2],
  ['02', 'Keski-Uusimaa', 3, 1, 1],
  ['03', 'Länsi-Uusimaa', 2, 1, 0],
  ['04', 'Vantaa ja Kerava', 2, 2, 2],
  ['05', 'Varsinais-Suomi', 1, 1, 0],
  ['06', 'Satakunta', 2, 1, 0],
  ['07', 'Kanta-Häme', 1, 1, 1],
  ['08', 'Pirkanmaa', 3, 3, 1],
  ['09', 'Päijät-Häme', 3, 3, 0],
  ['10', 'Kymenlaakso', 1, 0, 0],
  ['11', 'Etelä-Karjala', 1, 0, 0],
  ['12', 'Etelä-Savo', 3, 2, 1],
  ['13', 'Pohjois-Savo', 2, 1, 0],
  ['14', 'Pohjois-Karjala', 1, 0, 0],
  ['15', 'Keski-Suomi', 2, 2, 1],
  ['16', 'Etelä-Pohjanmaa', 1, 0, 0],
  ['17', 'Pohjanmaa', 2, 2, 1],
  ['18', 'Keski-Pohjanmaa', 2, 1, 0],
  ['19', 'Pohjois-Pohjanmaa', 3, 2, 0],
  ['20', 'Kainuu', 2, 1, 1],
  ['21', 'Lappi', 1, 1, 0],
  ['90', 'Helsinki', 3, 2, 2],
  ['91', 'Ahvenanmaa', 2, 1, 0],
] as const

describe('County by county: how many contact points, numbers and verified numbers there are', () => {
  test.each(expected)(
    '%s %s has %i points, %i numbers, %i of them verified',
    (code, _name, points, numbers, verified) => {
      const there = contacts.filter(({ county }) => county === code)
      const shown = there.filter(({ phone }) => 'shown' in phone)
      const held = numbersToCheck.filter(({ contactId }) => there.some(({ id }) => id === contactId))
      expect([there.length, shown.length + held.length, shown.length]).toEqual([points, numbers, verified])
    },
  )
  test('that is 23 counties, 46 points with the emergency number, 31 numbers and 14 verified ones', () => {
    expect(counties.map(({ code }) => code)).toEqual(expected.map(([code]) => code))
    expect(contacts).toHaveLength(46)
    const shown = contacts.filter(({ phone }) => 'shown' in phone)
    expect(shown).toHaveLength(14)
    expect(shown.length + numbersToCheck.length).toBe(31)
    expect(contacts.filter(({ verified }) => verified)).toHaveLength(24)
  })
})

describe('The municipalities', () => {
  test('there are 308, each in a county, in the numbers that Statistics Finland gives for 2026', () => {
    expect(municipalities).toHaveLength(308)
    const sizes = [7, 6, 10, 2, 27, 16, 11, 23, 10, 6, 9, 11, 19, 13, 22, 18, 14, 8, 30, 8, 21, 1, 16]
    expect(counties.map(({ code }) => municipalities.filter(({ county }) => county === code).length)).toEqual(sizes)
    for (const municipality of municipalities) expect(countyOf(municipality).code).toBe(municipality.county)
  })
  test('every one has the emergency number, and every one but Simo a line of its county', () => {
    for (const municipality of municipalities) {
      const ids = contactsOf(deliveredContent, municipality).map(({ id }) => id)
      expect(ids).toContain('fi-112')
      expect(ids.length > 1, municipality.name.fi).toBe(municipality.name.fi !== 'Simo')
    }
  })
  test('a line for some municipalities serves those and no others of the county', () => {
    const serves = (id: string) =>
      municipalities
        .filter((there) => contactsOf(deliveredContent, there).some((line) => line.id === id))
        .map(({ name }) => name.fi)
    expect(serves('08-office-hours-duty-tampere').toSorted()).toEqual(['Orivesi', 'Tampere'])
    expect(serves('06-office-hours-duty-pori').toSorted()).toEqual(['Merikarvia', 'Pori', 'Ulvila'])
    expect(serves('02-guidance')).toHaveLength(6)
  })
})

describe('What a contact carries', () => {
  test('every line says where it is from, and whether that was verified', () => {
    for (const { source, id } of contacts) expect(source.url, id).toMatch(/^https?:/)
    expect(checkedOn).toBe('2026-11-21')
  })
  test('a line without a number says why, and an unverified number is nowhere on the line', () => {
    for (const contact of contacts) {
      const written = JSON.stringify(contact)
      for (const { printed, e164, contactId } of numbersToCheck) {
        if (contactId !== contact.id) continue
        expect(written).not.toContain(printed)
        expect(e164 !== null && written.includes(e164)).toBe(false)
      }
      if (!contact.verified) expect('missing' in contact.phone).toBe(true)
    }
  })
  test('"outside office hours" follows the duty line that serves the municipality', () => {
    const out = (code: string, id: string) => {
      const municipality = municipalityOfCode(code)
      const contact = contacts.find((line) => line.id === id)
      if (!municipality || !contact) throw new Error('The test names a line that is not there.')
      const hours = hoursIn(deliveredContent, contact, municipality)
      return hours.kind === 'outside' ? hours.of : hours
    }
    const pori = '609'
    const rauma = '684'
    expect(out('092', '04-social-crisis-duty')).toMatchObject({ kind: 'weekly', publicHolidays: 'unknown' })
    expect(out(pori, '06-social-duty-112')).toMatchObject({ kind: 'weekly' })
    expect(out(rauma, '06-social-duty-112')).toBeUndefined()
  })
  test('what was read is frozen', () => {
    expect(() => Object.assign(contacts[0]?.name ?? {}, { fi: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(municipalities[0] ?? {}, { code: 'x' })).toThrow(TypeError)
  })
})
