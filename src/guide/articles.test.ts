import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { helsinkiDay } from '../kernel/day.ts'
import { languages } from '../kernel/language.ts'
import { articleThemes, textsOf } from './article.ts'
import { articles, articlesFor, articlesOfService, articleWithId, partsOf } from './articles.ts'
import { deliveredContent } from './content.ts'
import { explainedWords, wordAnchor } from './glossary.ts'
import { deliveredPageRows } from './guide-page.ts'
import { withLimits } from './limit-text.ts'
import { limitNames, limitOn, placeholder } from './limits.ts'
import { withoutLinks } from './links.ts'
import { articlePage, articlesPage } from './screens/articles.tsx'

const at = new Date('2026-11-21T10:00:00Z')
const seeds = new URL('../../../shared/seeds/', import.meta.url)

function drawn(id: string, language: (typeof languages)[number], instant = at): string {
  return renderToStaticMarkup(articlePage(articleWithId(id), { content: deliveredContent, at: instant, language }).body)
}
function said(id: string, language: (typeof languages)[number], instant = at): string {
  return drawn(id, language, instant)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}
/** Every text that stands in an article or at an explained word. */
const everyText = [
  ...articles.flatMap((article) => textsOf(article).map((words) => ({ of: article.id, words }))),
  ...explainedWords.flatMap(({ id, term, meaning }) => [term, meaning].map((words) => ({ of: id, words }))),
]

describe('The guide’s own pages', () => {
  test('are all there: what the issue asks for, and each measure of open care', () => {
    expect(articlesFor('start').map(({ id }) => id)).toEqual(['what-child-welfare-is', 'best-interests'])
    expect(articlesFor('worry').map(({ id }) => id)).toEqual(['after-a-notification', 'who-notifies'])
    expect(articlesFor('away').map(({ id }) => id)).toEqual([
      'emergency-placement',
      'taking-into-care',
      'substitute-care',
      'contact-and-restrictions',
      'after-care',
    ])
    expect(articlesFor('rights').map(({ id }) => id)).toEqual(['your-rights', 'if-you-disagree', 'words-explained'])
    expect(partsOf(articleWithId('open-care-measures')).map(({ name }) => name.fi)).toEqual([
      'Sosiaalityöntekijän tapaamiset',
      'Tehostettu perhetyö',
      'Perhekuntoutus',
      'Tukiperhe ja tukihenkilö',
      'Vertaisryhmät',
      'Tuki harrastuksiin, lomaan ja virkistykseen',
      'Apu asumiseen ja toimeentuloon',
      'Apu koulunkäyntiin ja opiskeluun',
      'Apu läheisten ihmissuhteiden pitämiseen',
      'Terapia ja hoito, joka tukee toipumista',
      'Sijoitus avohuollon tukitoimena',
    ])
  })
  test('stand each under a question of the list, once', () => {
    const listed = articleThemes.flatMap((theme) =>
      articlesFor(theme).flatMap((article) => [article, ...partsOf(article)]),
    )
    expect(listed).toHaveLength(articles.length)
    expect(new Set(listed).size).toBe(articles.length)
    const page = renderToStaticMarkup(articlesPage(at, 'sv').body)
    for (const { name } of articles) expect(page).toContain(name.sv)
  })
  test.each(languages)('draw whole in %s: no limit, link or language left open', (language) => {
    for (const { id, sections } of articles) {
      const page = drawn(id, language)
      expect(page, id).not.toMatch(/\[\[|\]\]|\{[a-z-]+|undefined/)
      for (const section of sections) expect(page, id).toContain(`<section class="section" id="${section.id}">`)
    }
  })
  test('name provisions, sources and what to read next', () => {
    for (const { id, sections, sources, related } of articles) {
      expect(sections.flatMap(({ basis = [] }) => basis).length, id).toBeGreaterThan(0)
      expect(sources.length, id).toBeGreaterThan(0)
      expect(related.articles.length, id).toBeGreaterThan(1)
      expect(drawn(id, 'fi'), id).toContain('href="/fi/yhteystiedot"')
    }
  })
  test('have summaries of at most 150 characters as they are read', () => {
    for (const { id, summary } of articles)
      for (const language of languages)
        expect(withLimits(summary[language], at, language).length, `${id} ${language}`).toBeLessThanOrEqual(150)
  })
  test('are led to from the page of every service they are about', () => {
    for (const { id } of deliveredPageRows) expect(articlesOfService(id).length, id).toBeGreaterThan(0)
    expect(articlesOfService('jalkihuolto').map(({ id }) => id)).toEqual(['after-care'])
  })
})

describe('No limit of the law is typed into a text', () => {
  const counted = {
    fi: /\b(kahden|kolmen|neljän|viiden|kuuden|seitsemän|kymmenen|kolmenkymmenen|kaksi|kolme|kuusi|kolmekymmentä) +(arki)?(päiv|kuukau|vuo|viikko|tunti|tunni)/i,
    sv: /\b(två|tre|fyra|fem|sex|sju|tio|tolv|tretti?o) +(vardag|dag|månad|år\b|veck|timm)/i,
    en: /\b(two|three|four|five|six|seven|ten|twelve|thirty) +(week)?(day|month|year|week|hour)/i,
  } as const
  test('as a number: the only ones are 112', () => {
    for (const { of, words } of everyText)
      for (const language of languages) {
        const digits = words[language].replaceAll(placeholder, '').match(/\d+/g) ?? []
        expect(
          digits.filter((number) => number !== '112'),
          `${of}: ${words[language]}`,
        ).toEqual([])
      }
  })
  test('or in letters', () => {
    for (const { of, words } of everyText)
      for (const language of languages) expect(words[language], of).not.toMatch(counted[language])
  })
  test('each comes from the law record, and each that the guide knows is said in some text', () => {
    const named = new Set(everyText.flatMap(({ words }) => [...words.fi.matchAll(placeholder)].map(([, name]) => name)))
    const inServices = JSON.stringify(deliveredPageRows)
    for (const name of limitNames) {
      expect(limitOn(name, helsinkiDay(at)).value, name).toBeGreaterThan(0)
    }
    for (const name of named) expect(limitNames).toContain(name)
    expect(
      limitNames.filter((name) => !named.has(name) && !inServices.includes(`{${name}`)),
      'limits that no text says',
    ).toEqual([])
  })
  test('and each language names the same limits', () => {
    for (const { of, words } of everyText) {
      const [fi, sv, en] = languages.map((language) =>
        [...words[language].matchAll(placeholder)].map(([, name, from = '']) => name + from).sort(),
      )
      expect(sv, of).toEqual(fi)
      expect(en, of).toEqual(fi)
    }
  })
})

describe('What is not sure says so', () => {
  test('restrictions are marked from the day of the reform on, and not before it', () => {
    const now = said('contact-and-restrictions', 'fi')
    expect(now).toContain('Laki on saattanut muuttua 1.10.2026')
    expect(now).toContain('enintään 1 vuodeksi (tieto tarkistettavana) kerrallaan')
    const before = said('contact-and-restrictions', 'fi', new Date('2026-09-30T12:00:00Z'))
    expect(before).not.toContain('Laki on saattanut muuttua')
    expect(before).toContain('enintään 1 vuodeksi kerrallaan')
  })
  test('what no source was read for is said before the text', () => {
    expect(said('your-rights', 'en')).toContain('We have not yet been able to check this part against a source.')
    expect(said('best-interests', 'en')).not.toContain('We have not yet been able to check')
  })
  test('the age limit of after-care is that of its day', () => {
    expect(said('after-care', 'en')).toContain('at the latest on turning 23')
    expect(said('after-care', 'en', new Date('2023-06-01T12:00:00Z'))).toContain('at the latest on turning 25')
  })
})

describe('The explained words', () => {
  test('stand in the alphabet of the reader, each with its place', () => {
    const page = drawn('words-explained', 'fi')
    for (const { id } of explainedWords) expect(page).toContain(`id="${wordAnchor(id)}"`)
    const order = (language: (typeof languages)[number], terms: readonly string[]) => {
      const places = terms.map((term) => drawn('words-explained', language).indexOf(`<dt>${term}</dt>`))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
    order('fi', ['Asiakassuunnitelma', 'Huoltaja', 'Läheinen', 'Päätös', 'Yhteydenpito'])
    order('sv', ['Beslut', 'Närstående', 'Placering', 'Återförening av familjen', 'Öppenvård'])
  })
})

describe('The texts are our own', () => {
  test.skipIf(!existsSync(seeds))('no six words in a row stand in the seed pages too', () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (text: string) => {
      const words = wordsOf(text)
      return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '))
    }
    const theirs = new Set(
      readdirSync(seeds).flatMap((name) =>
        name.endsWith('.txt') ? runs(readFileSync(new URL(name, seeds), 'utf8')) : [],
      ),
    )
    expect(theirs.size).toBeGreaterThan(100)
    for (const { of, words } of everyText)
      expect(
        runs(withoutLinks(words.fi)).filter((run) => theirs.has(run)),
        of,
      ).toEqual([])
  })
})
