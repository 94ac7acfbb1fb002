import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { languages } from '../kernel/language.ts'
import { inForce } from '../law/in-force.ts'
import { contactsOf } from './contact.ts'
import { deliveredContent } from './content.ts'
import { type Municipality, municipalities, municipalityNamed } from './place.ts'
import { finderPage, municipalityPage } from './screens/contacts.tsx'
import { frontPage } from './screens/front.tsx'
import { pagesPage, servicePage } from './screens/guide-pages.tsx'
import { uncheckedNumberIn } from './testing/unchecked-numbers.ts'

const thursday = new Date('2026-11-26T08:20:00Z')
const christmasNight = new Date('2026-12-25T01:00:00Z')
const origin = 'https://suojatie.example'
const mostBytes = 50_000
/** For what draws hundreds of pages. */
const slow = { timeout: 60_000 }

function html(body: ReactNode): string {
  return renderToStaticMarkup(body)
}

function words(body: ReactNode): string {
  return html(body)
    .replaceAll(/<(select|script).*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

function place(name: string): Municipality {
  const municipality = municipalityNamed(name)
  if (!municipality) throw new Error(`There is no ${name}.`)
  return municipality
}

describe.each(languages)('In %s', (language) => {
  test('every municipality has its page, with 112 and without an unchecked number, in 50 kB', slow, () => {
    for (const municipality of municipalities) {
      const page = html(
        municipalityPage({ content: deliveredContent, municipality, at: thursday, origin, language }).body,
      )
      expect(page, municipality.name.fi).toContain('href="tel:112"')
      expect(page).toContain(municipality.name[language].replace("'", '&#x27;'))
      expect(Buffer.byteLength(page)).toBeLessThan(mostBytes)
      expect(uncheckedNumberIn(page)).toBeUndefined()
    }
  })
  test('every service has its page for every set of contacts, with 112 and without an unchecked number', slow, () => {
    const oneOfEach = new Map(
      municipalities.map((there) => [
        contactsOf(deliveredContent, there)
          .map(({ id }) => id)
          .join(),
        there,
      ]),
    )
    expect(oneOfEach.size).toBeGreaterThan(30)
    for (const page of deliveredContent.services) {
      for (const municipality of [undefined, ...oneOfEach.values()]) {
        const { body, title } = servicePage({
          content: deliveredContent,
          origin,
          page,
          municipality,
          at: christmasNight,
          language,
        })
        const drawn = html(body)
        expect(title).toBe(page.name[language])
        expect(drawn).toContain('112')
        expect(drawn.replace(/<script.*?<\/script>/, '')).not.toMatch(/[{}]|undefined|NaN|\[object/)
        expect(Buffer.byteLength(drawn)).toBeLessThan(mostBytes)
        expect(uncheckedNumberIn(drawn)).toBeUndefined()
      }
    }
  })
  test('every service page has all six blocks and its acts with their numbers', () => {
    for (const page of deliveredContent.services) {
      const drawn = html(
        servicePage({
          content: deliveredContent,
          origin,
          page,
          municipality: place('Järvenpää'),
          at: thursday,
          language,
        }).body,
      )
      for (const id of ['what', 'how', 'for-whom', 'support', 'background', 'contacts']) {
        expect(drawn).toContain(`<section class="section" id="${id}">`)
      }
      expect(drawn).toMatch(/\(\d+\/\d{4}\)/)
    }
  })
  test('the front page leads to the picker, the notification form and every service', () => {
    const drawn = html(frontPage(deliveredContent, thursday, language).body)
    expect(drawn.match(/<option/g)).toHaveLength(309)
    expect(/<form [^>]*method="get"/.test(drawn)).toBe(true)
    expect(drawn).toContain({ fi: '/fi/ilmoitus', sv: '/sv/anmalan', en: '/en/notification' }[language])
    for (const page of deliveredContent.services) expect(drawn).toContain(page.slug[language])
    expect(drawn).not.toContain('<script')
    expect(Buffer.byteLength(drawn)).toBeLessThan(mostBytes)
    expect(html(pagesPage(deliveredContent, thursday, language).body)).toContain(
      deliveredContent.services[0]?.name[language],
    )
  })
  test('the finder lists every municipality as a link, and says what is wrong with a choice', () => {
    const drawn = html(finderPage({ fault: 'unknown', typed: 'Atlantis' }, language).body)
    expect(drawn.match(/<li><a/g)).toHaveLength(308)
    expect(drawn).toContain('aria-invalid="true"')
    expect(Buffer.byteLength(drawn)).toBeLessThan(mostBytes)
  })
})

describe('What happens after a notification', () => {
  test('the limits are those of the law record', () => {
    const on = day('2026-11-26')
    const weekdays = inForce('assessment-start-max', on).value
    const months = inForce('assessment-complete-max', on).value
    const said = words(frontPage(deliveredContent, thursday, 'fi').body)
    expect([weekdays, months]).toEqual([7, 3])
    expect(said).toContain(`${weekdays} arkipäivän kuluessa`)
    expect(said).toContain(`${months} kuukauden kuluessa`)
    expect(said).toContain('lastensuojelulaki 26 § 5 mom.')
  })
  test('after-care tells the age limit of its day', () => {
    const page = deliveredContent.services.find(({ id }) => id === 'jalkihuolto')
    if (!page) throw new Error('After-care has no page.')
    const said = (at: string) =>
      words(servicePage({ content: deliveredContent, origin, page, at: new Date(at), language: 'en' }).body)
    expect(said('2026-11-26T08:00:00Z')).toContain('turns 23')
    expect(said('2026-11-26T08:00:00Z')).toContain('in force since 1 January 2024')
    expect(said('2023-12-31T08:00:00Z')).toContain('turns 25')
  })
})

describe('What a reader sees of a moment', () => {
  const seen = (name: string, at: string, language: (typeof languages)[number]) =>
    words(
      municipalityPage({ content: deliveredContent, municipality: place(name), at: new Date(at), origin, language })
        .body,
    )

  test('Järvenpää on a Thursday morning', () => {
    const said = seen('Järvenpää', '2026-11-26T08:20:00Z', 'fi')
    expect(said).toContain('torstai 26.11. klo 10.20')
    expect(said).toContain('Auki nyt, sulkeutuu klo 15 Lapsiperheiden neuvonta ja ohjaus 019 226 0401')
    expect(said).toContain('Tänään klo 9–15.')
    expect(said).toContain('Oletko jo asiakas?')
  })
  test('in Swedish and in English', () => {
    expect(seen('Järvenpää', '2026-11-26T08:20:00Z', 'sv')).toContain('torsdag 26.11 kl. 10.20')
    expect(seen('Järvenpää', '2026-11-26T08:20:00Z', 'sv')).toContain('Öppet nu, stänger kl. 15')
    expect(seen('Järvenpää', '2026-11-26T08:20:00Z', 'en')).toContain('Thursday 26 November, 10:20')
    expect(seen('Järvenpää', '2026-11-26T08:20:00Z', 'en')).toContain('Open now, closes at 15:00')
  })
  test('the eve of May Day says why it closes early', () => {
    const said = seen('Järvenpää', '2026-04-30T08:20:00Z', 'fi')
    expect(said).toContain('sulkeutuu klo 13')
    expect(said).toContain('Tänään klo 9–13 (arkipyhän aatto: seuraavana päivänä on vapunpäivä).')
  })
  test('at night the next opening is told by day', () => {
    expect(seen('Vantaa', '2026-11-26T20:00:00Z', 'fi')).toContain('Suljettu nyt, avautuu huomenna klo 8')
    expect(seen('Vantaa', '2026-11-26T20:00:00Z', 'fi')).toContain('Auki nyt, sulkeutuu huomenna klo 8')
    expect(seen('Vantaa', '2026-11-27T20:00:00Z', 'sv')).toContain('Stängt nu, öppnar mån 30.11 kl. 8')
  })
  test('where no confirmed number answers, the page says so and gives the county’s own page and 112', () => {
    const page = html(
      municipalityPage({
        content: deliveredContent,
        municipality: place('Turku'),
        at: thursday,
        origin,
        language: 'fi',
      }).body,
    )
    expect(page).toContain('Meillä ei ole varmistettua numeroa, joka vastaa juuri nyt')
    expect(page).toContain('href="https://www.varha.fi"')
    expect(page).toContain('Tarkistamaton tieto: aina avoinna')
    expect(page).not.toContain('chip open">Tarkistamaton')
  })
  test('what is missing at one line is said with the line that answers now', () => {
    expect(seen('Järvenpää', '2026-11-26T08:20:00Z', 'en')).toContain(
      'Answers now: Advice and guidance for families with children 019 226 0401',
    )
  })
  test('Åland is told that other acts apply', () => {
    const said = seen('Maarianhamina', '2026-11-26T08:20:00Z', 'sv')
    expect(said).toContain('Åland har egen lagstiftning')
    expect(said).toContain('vänder sig en privatperson i en akut situation till polisen')
    expect(said).not.toContain('Enligt lagen ska varje välfärdsområde')
  })
})
