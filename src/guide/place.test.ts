import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import {
  counties,
  countyWeb,
  municipalities,
  municipalitiesInOrder,
  municipalityNamed,
  municipalitySlug,
  slugOf,
} from './place.ts'

describe('A municipality is found by what people call it', () => {
  test.each([
    ['Järvenpää', '186'],
    ['jarvenpaa', '186'],
    ['Träskända', '186'],
    ['TRÄSKÄNDA', '186'],
    ['186', '186'],
    ['S:t Michel', '491'],
    ['Mikkeli', '491'],
    ['Mänttä-Vilppula', '508'],
    ['Koski Tl', '284'],
    ['Pertunmaa', '507'],
    ['588', '507'],
    ['Åbo', '853'],
    ['abo', '853'],
  ])('%s is municipality %s', (text, code) => expect(municipalityNamed(text)?.code).toBe(code))
  test.each(['', ' ', 'Atlantis', '999', '../etc/passwd', 'x'.repeat(61), '\u0000', '\ud800'])('%j is none', (text) =>
    expect(municipalityNamed(text)).toBeUndefined(),
  )
  test('every municipality has an address of its own in every language, and no two share one', () => {
    const owners = new Map<string, string>()
    for (const municipality of municipalities) {
      for (const language of languages) {
        const slug = municipalitySlug(municipality, language)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(municipalityNamed(slug)).toBe(municipality)
        expect(owners.get(slug) ?? municipality.code).toBe(municipality.code)
        owners.set(slug, municipality.code)
      }
    }
  })
  test('a slug is plain, whatever one starts from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9-]*$/)
      }),
    )
  })
})

test.each(languages)('the list in %s holds all 308 with å, ä and ö last', (language) => {
  const names = municipalitiesInOrder(language).map(({ name }) => name[language])
  expect(new Set(names).size).toBe(308)
  expect(names.at(-1)).toMatch(/^[ÄÖ]/)
  expect(names[0]).toMatch(/^A/)
})

test('every county has a site in every language, and two addresses are marked as not seen', () => {
  const unseen = counties.flatMap((county) =>
    languages.flatMap((language) => (countyWeb(county, language).verified ? [] : [`${county.code} ${language}`])),
  )
  expect(unseen).toEqual(['10 fi', '10 sv', '10 en', '17 fi'])
})
