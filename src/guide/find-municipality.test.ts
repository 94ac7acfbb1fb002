import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../kernel/language.ts'
import { municipalitiesLike, nameInList, otherNames } from './find-municipality.ts'
import { municipalities, municipalityNamed } from './place.ts'

const found = (text: string, language: Language = 'fi') =>
  municipalitiesLike(text, language).map(({ name }) => name[language])

describe('A municipality is found', () => {
  test.each(['jarvenpaa', 'Järvenpää', 'Träskända', 'TRASKANDA', 'järvenpä', 'Jarvempää', 'träskenda'])(
    'as %s, in every language',
    (text) => {
      for (const language of languages)
        expect(municipalitiesLike(text, language).map(({ code }) => code)).toEqual(['186'])
    },
  )
  test('on the Finnish page by its Swedish name, on the Swedish one by its Finnish name', () => {
    expect(found('Esbo')).toEqual(['Espoo'])
    expect(found('Espoo', 'sv')).toEqual(['Esbo'])
    expect(found('Akaa', 'sv')).toEqual(['Ackas'])
    expect(found('borgå', 'en')).toEqual(['Porvoo'])
  })
  test('by the name of one that was merged into it', () => expect(found('Pertunmaa')).toEqual(['Mäntyharju']))
  test('by any word of its name', () => expect(found('karins')).toEqual(['Kaarina']))
  test('with the likeliest first, and six at most', () => {
    expect(found('kau').slice(0, 4)).toEqual(['Kauhajoki', 'Kauhava', 'Kauniainen', 'Kaustinen'])
    expect(found('ka')).toHaveLength(6)
    expect(found('tampre')[0]).toBe('Tampere')
  })
  test.each(['Atlantis', '', '   ', '<script>', 'x'.repeat(61)])('not as “%s”', (text) =>
    expect(found(text)).toEqual([]),
  )
})

test('every municipality is found first by each of its names, in every language', { timeout: 60_000 }, () => {
  for (const language of languages)
    for (const municipality of municipalities)
      for (const name of new Set(Object.values(municipality.name))) {
        const [first] = municipalitiesLike(name, language)
        // Two municipalities may share a name in two languages; the page's own language has it first.
        expect([name, first && Object.values(first.name).includes(name)]).toEqual([name, true])
      }
})

test('the other names are those that typing the name in the list would not find', () => {
  const others = (name: string, language: Language) => {
    const municipality = municipalityNamed(name)
    return municipality && [nameInList(municipality, language), ...otherNames(municipality, language)]
  }
  expect(others('Järvenpää', 'fi')).toEqual(['Järvenpää', 'Träskända'])
  expect(others('Järvenpää', 'en')).toEqual(['Järvenpää', 'Träskända'])
  expect(others('Akaa', 'sv')).toEqual(['Ackas (Akaa)'])
  expect(others('Kuopio', 'fi')).toEqual(['Kuopio'])
  expect(others('Mäntyharju', 'fi')).toEqual(['Mäntyharju', 'Pertunmaa'])
})
