import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../kernel/language.ts'
import { embedAddress, municipalityAddress } from './addresses.ts'
import { contactsOf } from './contact.ts'
import { ContactEmbed } from './contact-embed.tsx'
import { deliveredContent } from './content.ts'
import { type Municipality, municipalities, municipalityNamed } from './place.ts'
import { qrModules } from './qr.ts'
import { posterPage } from './screens/poster.tsx'
import { embedCode, linkCode } from './share.tsx'
import { readQr } from './testing/read-qr.ts'
import { uncheckedNumberIn } from './testing/unchecked-numbers.ts'
import { toldLines } from './told-lines.ts'
import { whoAnswers } from './who-answers.ts'

const origin = 'https://suojatie.example'
const at = new Date('2026-11-26T08:20:00Z')

function place(name: string): Municipality {
  const municipality = municipalityNamed(name)
  if (!municipality) throw new Error(`There is no ${name}.`)
  return municipality
}
const linesOf = (municipality: Municipality) => whoAnswers(deliveredContent, municipality, at)
const poster = (municipality: Municipality, language: (typeof languages)[number]) =>
  renderToStaticMarkup(posterPage({ municipality, lines: linesOf(municipality), origin, language }).body)
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
/** The dark modules of the code as it is drawn. */
function drawn(html: string): boolean[][] {
  const size = Number(/class="qr" viewBox="0 0 (\d+) /.exec(html)?.[1])
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let at = 0; at < Number(width); at += 1) modules[Number(y)]?.splice(Number(x) + at, 1, true)
  return modules
}
const withoutQuietZone = (modules: readonly (readonly boolean[])[]) =>
  modules.slice(4, -4).map((row) => row.slice(4, -4))
/** A municipality for each set of lines. */
const oneOfEach = [
  ...new Map(
    municipalities.map((there) => [
      contactsOf(deliveredContent, there)
        .map(({ id }) => id)
        .join(),
      there,
    ]),
  ).values(),
]

describe('The square code', () => {
  test('of every municipality in every language leads to its page', () => {
    for (const language of languages)
      for (const municipality of municipalities) {
        const address = origin + municipalityAddress(municipality, language)
        expect(readQr(withoutQuietZone(qrModules(address)))).toBe(address)
      }
  })
  test.each(languages)(
    'is drawn on the poster as it was computed, with four light modules around it (%s)',
    (language) => {
      const html = poster(place('Kristiinankaupunki'), language)
      const modules = drawn(html)
      const address = origin + municipalityAddress(place('Kristiinankaupunki'), language)
      expect(readQr(withoutQuietZone(modules))).toBe(address)
      const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat()
      expect(edge.concat(modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).some(Boolean)).toBe(false)
      expect(html).toContain(`aria-label="`)
      expect(words(html)).toContain(address.replace('https://', ''))
    },
  )
  test('another address gives another code, and a module that is wrong is not read as right', () => {
    const modules = withoutQuietZone(qrModules(`${origin}/fi`)).map((row) => [...row])
    expect(readQr(modules)).toBe(`${origin}/fi`)
    const row = modules.at(-1)
    const last = row?.at(-2)
    row?.splice(-2, 1, last !== true)
    expect(() => expect(readQr(modules)).toBe(`${origin}/fi`)).toThrow()
  })
})

describe.each(languages)('The poster in %s', (language) => {
  test('has 112 first, every verified number of its lines, and no other number', () => {
    for (const municipality of oneOfEach) {
      const html = poster(municipality, language)
      const said = words(html)
      const { others, withoutNumber } = toldLines(linesOf(municipality))
      const places = others.map(({ phone }) => said.indexOf(phone.printed))
      expect(places.every((where) => where > said.indexOf('112'))).toBe(true)
      expect(said.indexOf('112')).toBeGreaterThan(0)
      expect(uncheckedNumberIn(said)).toBeUndefined()
      if (others.length > 0)
        for (const { contact } of withoutNumber) expect(said).toContain(contact.name[language].replace("'", '&#x27;'))
      expect(said).not.toMatch(/undefined|NaN|\[object/)
    }
  })
  test('says where to look when no number is verified', () => {
    expect(words(poster(place('Turku'), language))).toContain('www.varha.fi')
    expect(words(poster(place('Järvenpää'), language))).not.toContain('www.keusote.fi')
  })
})

test('the hours on the poster are in words, with the rule for eves', () => {
  const said = words(poster(place('Järvenpää'), 'fi'))
  expect(said).toContain('019 226 0401')
  expect(said).toContain(
    'Ma–to klo 9–15, pe klo 9–13. Arkipyhinä suljettu. Arkipyhän aattona auki enintään klo 13 asti.',
  )
})

test.each(languages)(
  'the card for other sites holds verified numbers only, and its links leave the frame (%s)',
  (language) => {
    for (const municipality of oneOfEach) {
      const html = renderToStaticMarkup(
        <ContactEmbed municipality={municipality} lines={linesOf(municipality)} at={at} language={language} />,
      )
      expect(html).toContain('href="tel:112"')
      expect(uncheckedNumberIn(html)).toBeUndefined()
      const numbers = [...html.matchAll(/href="tel:/g)]
      expect(numbers).toHaveLength(toldLines(linesOf(municipality)).others.length + 1)
      for (const [link] of html.matchAll(/<a [^>]*href="(?!tel:)[^>]*>/g))
        expect(link).toContain('target="_blank" rel="noopener"')
    }
  },
)

test('the code for other sites names the card and the page by their whole addresses', () => {
  const about = { municipality: place('Järvenpää'), origin, language: 'sv' as const }
  expect(embedCode(about)).toBe(
    `<iframe src="${origin}${embedAddress(about.municipality, 'sv')}" title="Barnskyddets kontaktuppgifter: Träskända" width="320" height="480" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
  )
  expect(linkCode(about)).toContain(`href="${origin}/sv/kontakt/traskanda"`)
})
