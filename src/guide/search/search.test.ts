import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../kernel/language.ts'
import { deliveredContent } from '../content.ts'
import { publicPages } from '../public-pages.ts'
import { tellsOfDanger } from './danger-words.ts'
import { everydayWords } from './everyday-words.ts'
import { searchGuide } from './search.ts'
import { formsOf } from './word-forms.ts'

const at = new Date('2026-11-26T08:20:00Z')

function firstThree(question: string, language: Language): readonly string[] {
  return searchGuide(question, deliveredContent, at, language)
    .hits.slice(0, 3)
    .map(({ id }) => id)
}

/** What somebody writes, and the page that must be among the first three. */
const questions: readonly (readonly [language: Language, question: string, page: string])[] = [
  ['fi', 'lastensuojeluilmoitus', 'notification'],
  ['fi', 'lastensuojeluilmoituksen', 'notification'],
  ['fi', 'lastensuojeluilmoituksen tekeminen', 'notification'],
  ['fi', 'lastensuojeluilmo', 'notification'],
  ['fi', 'lastensuojeluilmotus', 'notification'],
  ['fi', 'lastensuojeluimoitus', 'notification'],
  ['fi', 'soskuilmoitus', 'notification'],
  ['fi', 'lasu-ilmoitus', 'notification'],
  ['fi', 'ilmoitus', 'notification'],
  ['fi', 'huoli naapurin lapsesta', 'notification'],
  ['fi', 'haluan ilmoittaa nimettömästi', 'notification'],
  ['fi', 'olen huolissani lapsesta', 'notification'],
  ['fi', 'Miten teen ilmoituksen?', 'notification'],
  ['fi', 'huostaanotto', 'service:sijaishuolto'],
  ['fi', 'huostaanotossa', 'service:sijaishuolto'],
  ['fi', 'huostaan otettu', 'service:sijaishuolto'],
  ['fi', 'sijoitettiin', 'service:sijaishuolto'],
  ['fi', 'lapsi sijoitettiin', 'service:sijaishuolto'],
  ['fi', 'sijaisperhe', 'service:sijaishuolto'],
  ['fi', 'sijaishuollosta', 'service:sijaishuolto'],
  ['fi', 'SIJAISHUOLTO', 'service:sijaishuolto'],
  ['fi', 'jälkihuollossa', 'service:jalkihuolto'],
  ['fi', 'jalkihuolto', 'service:jalkihuolto'],
  ['fi', 'avohuollon tukitoimet', 'service:lastensuojelun-avohuolto'],
  ['fi', 'tukiperheen', 'service:lastensuojelun-avohuolto'],
  ['fi', 'perhetyötä', 'service:lastensuojelun-avohuolto'],
  ['fi', 'sossu', 'service:sosiaalipaivystys'],
  ['fi', 'sossun päivystys', 'service:sosiaalipaivystys'],
  ['fi', 'sosiaalipäivystyksen numero', 'service:sosiaalipaivystys'],
  ['fi', 'sosiaalipaivystis', 'service:sosiaalipaivystys'],
  ['fi', 'palvelutarpeenarviointi', 'service:palvelutarpeen-arviointi'],
  ['fi', 'palvelutarpeen arvioinnin kesto', 'service:palvelutarpeen-arviointi'],
  ['fi', 'en jaksa', 'service:lapsiperheiden-neuvonta-ja-ohjaus'],
  ['fi', 'neuvontaa perheelle', 'service:lapsiperheiden-neuvonta-ja-ohjaus'],
  ['fi', 'lastensuojelu', 'service:lastensuojelu'],
  ['fi', 'lastensojelu', 'service:lastensuojelu'],
  ['fi', 'aiti juo', 'for-children'],
  ['fi', 'äiti juo', 'for-children'],
  ['fi', 'en uskalla mennä kotiin', 'for-children'],
  ['fi', 'lapselle', 'for-children'],
  ['fi', 'nuori', 'for-young-people'],
  ['fi', 'selkokieli', 'plain-front'],
  ['fi', 'itsemurha', 'for-young-people'],
  ['fi', 'lapsen pahoinpitely', 'notification'],
  ['fi', 'evästeet', 'privacy'],
  ['fi', 'näytönlukija', 'accessibility'],
  ['fi', 'puhelinnumerot', 'contacts'],
  ['fi', 'Järvenpää', 'municipality:186'],
  ['fi', 'järvenpäässä', 'municipality:186'],
  ['fi', 'Helsingissä', 'municipality:091'],
  ['fi', 'lastensuojelu Vantaalla', 'municipality:092'],
  ['fi', 'lastensuojelu Vantaalla', 'service:lastensuojelu'],
  ['fi', 'Vanta', 'municipality:092'],
  ['fi', 'Tampreella', 'municipality:837'],
  ['fi', 'huostaanotto', 'article:taking-into-care'],
  ['fi', 'viedäänkö lapset pois', 'article:taking-into-care'],
  ['fi', 'valittaa päätöksestä', 'article:if-you-disagree'],
  ['fi', 'valitusaika', 'article:if-you-disagree'],
  ['fi', 'oikeuteni', 'article:your-rights'],
  ['fi', 'opettajan ilmoitusvelvollisuus', 'article:who-notifies'],
  ['fi', 'mitä ilmoituksen jälkeen tapahtuu', 'article:after-a-notification'],
  ['fi', 'meistä on tehty ilmoitus', 'article:after-a-notification'],
  ['fi', 'kiireelinen sijoitus', 'article:emergency-placement'],
  ['fi', 'tukiperhe', 'article:support-family-and-person'],
  ['fi', 'tehostettu perhetyö', 'article:intensified-family-work'],
  ['fi', 'lapsen etu', 'article:best-interests'],
  ['fi', 'saanko tavata lastani', 'article:contact-and-restrictions'],
  ['fi', 'asiakassuunitelma', 'word:client-plan'],
  ['sv', 'barnskyddsanmälan', 'notification'],
  ['sv', 'barnskyddsanmalan', 'notification'],
  ['sv', 'barnskydsanmälan', 'notification'],
  ['sv', 'anmälningar', 'notification'],
  ['sv', 'orolig för grannens barn', 'notification'],
  ['sv', 'soc', 'service:lastensuojelu'],
  ['sv', 'omhändertagen', 'service:sijaishuolto'],
  ['sv', 'omhandertagande', 'service:sijaishuolto'],
  ['sv', 'fosterhem', 'service:sijaishuolto'],
  ['sv', 'socialjouren', 'service:sosiaalipaivystys'],
  ['sv', 'jour på natten', 'service:sosiaalipaivystys'],
  ['sv', 'eftervården', 'service:jalkihuolto'],
  ['sv', 'stödfamilj', 'service:lastensuojelun-avohuolto'],
  ['sv', 'orkar inte', 'service:lapsiperheiden-neuvonta-ja-ohjaus'],
  ['sv', 'hembesök', 'service:palvelutarpeen-arviointi'],
  ['sv', 'kakor', 'privacy'],
  ['sv', 'Esbo', 'municipality:049'],
  ['fi', 'Koski', 'municipality:284'],
  ['fi', 'Vilppulassa', 'municipality:508'],
  ['sv', 'Närpes jour', 'municipality:545'],
  ['sv', 'Träskända', 'municipality:186'],
  ['sv', 'lättläst', 'plain-front'],
  ['sv', 'överklaga beslutet', 'article:if-you-disagree'],
  ['sv', 'brådskande placering', 'article:emergency-placement'],
  ['sv', 'barnets bästa', 'article:best-interests'],
  ['en', 'report a child', 'notification'],
  ['en', 'worried about a neighbour', 'notification'],
  ['en', 'notificaton', 'notification'],
  ['en', 'how do I notify anonymously', 'notification'],
  ['en', 'foster care', 'service:sijaishuolto'],
  ['en', 'taken into care', 'service:sijaishuolto'],
  ['en', 'placed', 'service:sijaishuolto'],
  ['en', 'after care', 'service:jalkihuolto'],
  ['en', 'support families', 'service:lastensuojelun-avohuolto'],
  ['en', 'investigation', 'service:palvelutarpeen-arviointi'],
  ['en', 'who is on duty at night', 'service:sosiaalipaivystys'],
  ['en', 'exhausted parent', 'service:lapsiperheiden-neuvonta-ja-ohjaus'],
  ['en', 'cookies', 'privacy'],
  ['en', 'screen reader', 'accessibility'],
  ['en', 'phone numbers', 'contacts'],
  ['en', 'Helsinki', 'municipality:091'],
  ['en', 'can they take my children', 'article:taking-into-care'],
  ['en', 'appealing a decision', 'article:if-you-disagree'],
  ['en', 'best intrests of the child', 'article:best-interests'],
  ['en', 'easy read', 'plain-front'],
]

describe('Search finds among its first three', () => {
  test('over sixty questions are asked', () => expect(questions.length).toBeGreaterThan(60))
  test.each(questions)('in %s, for “%s”: %s', (language, question, page) => {
    expect(firstThree(question, language)).toContain(page)
  })
})

describe('What is found', () => {
  test('carries a sentence with the word marked, also in another form', () => {
    const [hit] = searchGuide('huostaanotossa', deliveredContent, at, 'fi').hits
    const marked = hit?.snippet.filter((part) => part.hit).map(({ text }) => text.toLowerCase()) ?? []
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.every((word) => word.startsWith('huostaan'))).toBe(true)
  })
  test('shows limits of the law as numbers and links as words', () => {
    for (const language of languages) {
      for (const question of ['ilmoitus', 'anmälan', 'assessment', 'oikeus', '12']) {
        for (const { snippet } of searchGuide(question, deliveredContent, at, language).hits) {
          expect(snippet.map(({ text }) => text).join('')).not.toMatch(/[{}]|\[\[|\]\]/)
        }
      }
    }
  })
  test('leads to an address of the guide in the language of the question', () => {
    for (const [language, question] of questions) {
      for (const { address } of searchGuide(question, deliveredContent, at, language).hits) {
        expect(address.startsWith(`/${language}`), address).toBe(true)
      }
    }
  })
  test('is nothing for letters that are no word', () => {
    expect(searchGuide('qxzqxzqxz', deliveredContent, at, 'fi').hits).toEqual([])
    expect(searchGuide('', deliveredContent, at, 'fi').hits).toEqual([])
    expect(searchGuide('???', deliveredContent, at, 'sv').hits).toEqual([])
  })
})

describe('What counties tell', () => {
  test('is found as soon as it is told, beside what is delivered', () => {
    const services = deliveredContent.services.map((page) =>
      page.id === 'sosiaalipaivystys' ? { ...page, summary: { ...page.summary, fi: 'Kissankellot kukkivat.' } } : page,
    )
    const told = { ...deliveredContent, services }
    const found = (content: typeof deliveredContent) => searchGuide('kissankello', content, at, 'fi').hits[0]?.id
    expect(found(told)).toBe('service:sosiaalipaivystys')
    expect(found(deliveredContent)).not.toBe('service:sosiaalipaivystys')
    const again = performance.now()
    for (let times = 0; times < 20; times += 1) {
      found(told)
      found(deliveredContent)
    }
    // Forty indexes would take many seconds: neither was made again.
    expect(performance.now() - again).toBeLessThan(5000)
  })
})

describe('A question that tells of danger is known', () => {
  test.each([
    'hätä',
    'hata',
    'itsemurha',
    'itsemurhaa harkitsen',
    'pahoinpitely',
    'isä lyö minua',
    'lasta hakataan',
    'raiskattiin',
    'suicide',
    'I want to end my life',
    'he beats me, violence',
    'självmord',
    'pappa slår mig',
    'misshandel',
    'apua',
    'HELP',
    '112',
  ])('%s', (question) => expect(tellsOfDanger(question)).toBe(true))
  test.each([
    'jälkihuolto',
    'apua vanhemmille',
    'help for parents',
    'hjälp i vardagen',
    'evästeet',
    'lyhytaikainen',
    '',
  ])('and “%s” is none', (question) => expect(tellsOfDanger(question)).toBe(false))
  test('whatever language the page is in', () => {
    expect(searchGuide('suicide', deliveredContent, at, 'fi').danger).toBe(true)
    expect(searchGuide('itsemurha', deliveredContent, at, 'sv').danger).toBe(true)
  })
})

describe('No text breaks the search', () => {
  const hostile = [
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    '%00',
    '\u0000\u0007',
    '\ud800',
    '😀'.repeat(500),
    'a'.repeat(100_000),
    '<script>alert(1)</script>',
    "'; drop table intake; --",
    '[[contacts|x]] {assessment-start-max}',
    '(((((((((([a-z]+)+)+',
    'Z\u0310\u0321\u0334algo',
    '\u202eihcaak\u202c',
    '孩子一个人在家',
    'الطفل وحيد في البيت',
  ]
  test.each(hostile)('%s', (text) => {
    for (const language of languages) {
      const answer = searchGuide(text, deliveredContent, at, language)
      expect(answer.asked.length).toBeLessThanOrEqual(200)
      expect(answer.asked.isWellFormed()).toBe(true)
    }
  })
  test('nor any other, and a long one costs no more than a short one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...languages), (text, language) => {
        const { asked, hits } = searchGuide(text, deliveredContent, at, language)
        expect(asked.length).toBeLessThanOrEqual(200)
        expect(hits.length).toBeLessThanOrEqual(30)
      }),
      { numRuns: 150 },
    )
  })
  test('a word is found by each of its own forms, whatever the word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,30}$/), fc.constantFrom(...languages), (word, language) => {
        expect(formsOf(word, language).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

test('everyday words are told of pages that are there', () => {
  const ids = new Set(publicPages(deliveredContent).map(({ id }) => id))
  expect(Object.keys(everydayWords).filter((id) => !ids.has(id))).toEqual([])
})
