import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { deliveredContent } from '../../../guide/content.ts'
import { day } from '../../../kernel/day.ts'
import { languages } from '../../../kernel/language.ts'
import { formTokens } from '../../../platform/form-token.ts'
import { readAnswers } from '../form/answers.ts'
import { faultCodes, faultsOnAll } from '../form/faults.ts'
import { formKinds } from '../form/fields.ts'
import { placed, steps, type Wizard } from '../form/wizard.ts'
import { dutySenders } from '../notification.ts'
import { formOn } from '../testing/paper-browser.ts'
import { dutySenderWords } from '../texts/choice-words.ts'
import { faultInWords, faultWords } from '../texts/fault-words.ts'
import { chooseAddresses, receiptAddress } from './addresses.ts'
import { choosePage } from './choose.tsx'
import { formPage } from './form-page.tsx'
import { plainPage, receivedPage } from './receipt.tsx'

const tokens = formTokens(new Uint8Array(32).fill(7))
const at = new Date('2025-02-04T08:15:00Z')
const answered = {
  municipality: '186',
  danger: 'now',
  sender: '15',
  named: 'yes',
  givenNames: 'Tuula',
  familyName: 'Vahtera',
  jobTitle: 'opettaja',
  organisation: 'Kuusikon koulu',
  phone: '040 123 4567',
  secrecy: 'yes',
  secrecyReason: 'Pelkään.',
  'child.1.givenNames': 'Eelis <b>&"\'',
  'child.1.familyName': 'Korpi',
  'child.2.unknown': 'yes',
  'child.2.age': 'noin 4',
  'carer.1.relation': 'äiti',
  what: '\nEnsimmäinen rivi on tyhjä.\n<script>alert(1)</script>',
  childTold: 'yes',
  carerTold: 'not-known',
  toldMore: 'שלום',
}
const words = (html: string): string =>
  html
    .replaceAll(/<select.*?<\/select>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

function drawn(
  wizard: Wizard,
  language: (typeof languages)[number],
  faults: Parameters<typeof formPage>[0]['faults'] = [],
) {
  const page = formPage({
    wizard,
    faults,
    form: { key: 'k', token: 't' },
    tokens,
    content: deliveredContent,
    at,
    language,
  })
  return { ...page, html: renderToStaticMarkup(page.body) }
}

describe.each(languages)('In %s', (language) => {
  describe.each(formKinds)('on the %s form', (kind) => {
    test.each(steps)('the page "%s" has one heading, its form, a neutral title and no loose ends', (step) => {
      const answers = readAnswers(kind, Object.entries({ ...answered, sender: kind === 'private' ? '4' : '15' }))
      const { html, title, sensitive } = drawn({ kind, step, seen: false, answers }, language)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(formOn(html).fields.get('seal')).toMatch(/^[\w-]{43}$/)
      expect(html).not.toContain('<script>')
      expect(words(html)).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
      expect(title).not.toMatch(/Eelis|Korpi|lapsi|barn|child/i)
      expect(sensitive).toBe(true)
      expect(html).not.toMatch(/autoComplete="(?!off)/i)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('what is wrong stands above the form and at its field, in words, and leads there', () => {
      const on = day('2025-02-04')
      const empty: Wizard = { kind, step: 'check', seen: true, answers: new Map() }
      const faults = faultsOnAll(kind, empty.answers, { on, received: () => 'unknown' })
      expect(faults.length).toBeGreaterThan(6)
      for (const fault of faults) {
        const { wizard, faults: here } = placed(empty, [fault])
        const { html, title } = drawn(wizard, language, here)
        const said = faultInWords(fault, { kind, answers: empty.answers, language })
        expect(html.split(said.replaceAll('’', '’')).length, said).toBeGreaterThanOrEqual(3)
        const [, target = ''] = /class="error-summary".*?href="#([^"]+)"/s.exec(html) ?? []
        expect(html, fault.field).toContain(`id="${target}"`)
        expect(title).toMatch(/^(Virhe|Fel|Error): /)
      }
    })

    test('every answer on the check page has its own way back, and the whole text is there', () => {
      const answers = readAnswers(kind, Object.entries({ ...answered, sender: kind === 'private' ? '4' : '15' }))
      const { html } = drawn({ kind, step: 'check', seen: true, answers }, language)
      const rows = [...html.matchAll(/<dt>/g)].length
      expect(rows).toBeGreaterThan(14)
      expect([...html.matchAll(/<dd class="change"><button/g)]).toHaveLength(rows)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(html).toContain('<bdi>שלום</bdi>')
    })
  })

  test.each(faultCodes)('the fault "%s" has a sentence that says what to do', (code) => {
    const said = faultInWords({ field: 'what', code }, { kind: 'private', answers: new Map(), language })
    expect(faultWords[code][language].length).toBeGreaterThan(12)
    expect(said).toMatch(/\.$/)
    expect(said).not.toMatch(/\{\w+\}/)
  })

  test('a text that is too long says how long it is and how long it may be', () => {
    const answers = new Map([['what', 'a'.repeat(123_456)]])
    const said = faultInWords({ field: 'what', code: 'too-long' }, { kind: 'private', answers, language })
    expect(said.replaceAll(/[\s, ]/g, '')).toMatch(/123456.*100000.*23456/)
  })

  test('every group with the duty to notify can be chosen by name', () => {
    for (const code of dutySenders) expect(dutySenderWords[code]?.[language], code).toBeTruthy()
  })

  test('the page to begin from offers both ways, 50 kB at most, and so does the first page of each form', () => {
    const begin = renderToStaticMarkup(choosePage(undefined, at, language).body)
    expect(begin).toContain(`href="${chooseAddresses[language]}/`)
    expect(Buffer.byteLength(begin)).toBeLessThan(20_000)
    for (const kind of formKinds) {
      const { html } = drawn({ kind, step: 'place', seen: false, answers: new Map() }, language)
      expect(Buffer.byteLength(html)).toBeLessThan(40_000)
      expect(html.match(/<option/g)).toHaveLength(309)
    }
  })

  test('the receipt tells when it came and by when things happen, counted from that day', () => {
    const arrival = { receipt: '0123456789ABCDEFGHJKMNPQRS', at, municipality: '186' }
    const { body, addresses } = receivedPage(arrival, deliveredContent, at, language, tokens)
    const html = words(renderToStaticMarkup(body))
    expect(html).toContain(arrival.receipt)
    expect(html).toMatch(language === 'en' ? /13 February 2025.*5 May 2025/ : /13\.2\.2025.*5\.5\.2025/)
    expect(html).toContain('112')
    expect(addresses?.[language]).toBe(receiptAddress(arrival, language, tokens))
  })

  test('the page for any other number tells nothing of it', () => {
    expect(words(renderToStaticMarkup(plainPage(language).body))).not.toMatch(/\d/)
  })
})
