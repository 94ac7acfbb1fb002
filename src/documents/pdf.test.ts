import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { canPrintPdf, type PrintedDocument, printPdf } from './pdf.ts'

const letters = 'č đ ŋ š ŧ ž á â ʹ Č Đ Ŋ Š Ŧ Ž ä ö å Ä Ö Å'
const signs = '# * $ @ _ [ ] <b> \\ = - + / "quoted"'

const document: PrintedDocument = {
  title: 'Lastensuojelun asiakassuunnitelma',
  language: 'fi',
  day: day('2026-11-21'),
  sender: ['Keski-Uudenmaan hyvinvointialue'],
  about: ['la 21.11.2026', '15009 · Versio 1', 'Salassa pidettävä'],
  end: ['Allekirjoitettu sähköisesti: Aino Salmi'],
  foot: 'Lastensuojelun asiakassuunnitelma · 15009',
  kept: { 'identity-code': 'Henkilötunnusta ei näytetä.' },
  view: {
    number: '15009',
    title: 'Lastensuojelun asiakassuunnitelma',
    language: 'fi',
    parts: [
      {
        kind: 'section',
        path: 'a',
        label: 'Tavoitteet',
        parts: [
          { kind: 'answer', path: 'a.b', label: 'Kuvaus', answers: [`${letters}\n\n${signs}`], long: true },
          { kind: 'answer', path: 'a.c', label: 'Tunnus', answers: [], kept: 'identity-code', long: false },
          {
            kind: 'section',
            path: 'a.d',
            number: 2,
            label: 'Palvelu',
            parts: [{ kind: 'answer', path: 'a.d.e', label: 'Nimi', answers: ['Yksi', 'Kaksi'], long: false }],
          },
        ],
      },
    ],
  },
}

/** Every stream of the file unpacked, and what stands between them. */
function insideOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const plain = bytes.toString('latin1')
  const unpacked = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: opening }) => {
    const from = index + opening.length
    try {
      return inflateSync(bytes.subarray(from, plain.indexOf('endstream', from))).toString('latin1')
    } catch {
      return ''
    }
  })
  return `${plain}\n${unpacked.join('\n')}`
}

/** The letters that the fonts' own tables give back for the glyphs on the page: what copying and reading aloud hear. */
function lettersOf(inside: string): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (hexadecimal: string): void => {
    for (const unit of hexadecimal.match(/.{4}/g) ?? []) found.add(String.fromCharCode(Number.parseInt(unit, 16)))
  }
  for (const [, table = ''] of inside.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, unicode = ''] of table.matchAll(/<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>/g)) add(unicode)
  for (const [, table = ''] of inside.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', first = ''] of table.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const count = Number.parseInt(to, 16) - Number.parseInt(from, 16)
      for (let step = 0; step <= count; step += 1) found.add(String.fromCharCode(Number.parseInt(first, 16) + step))
    }
  return found
}

const possible = canPrintPdf()

describe.skipIf(!possible)('A document as a PDF (skipped where the platform has no Typst compiler)', () => {
  const inside = insideOf(printPdf(document) ?? new Uint8Array())

  test('is tagged, says its language and its title, and claims PDF/UA-1', () => {
    expect(inside).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toMatch(/\/Lang\s*\(fi/)
    expect(inside).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/)
    expect(inside).toContain('Lastensuojelun asiakassuunnitelma')
    expect(inside).toMatch(/\/DisplayDocTitle true/)
  })

  test('has headings that nest without gaps and paragraphs as such', () => {
    for (const tag of ['/H1', '/H2', '/H3', '/P']) expect(inside).toMatch(new RegExp(`/S\\s*${tag}\\b`))
  })

  test('gives every Finnish and Sámi letter back when it is copied or read aloud', () => {
    const there = lettersOf(inside)
    for (const letter of letters.replaceAll(' ', '')) expect(there, letter).toContain(letter)
  })

  test('prints signs that the typesetter knows as they are', () => {
    const there = lettersOf(inside)
    for (const sign of signs.replaceAll(' ', '')) expect(there, sign).toContain(sign)
  })
})

test('a letter that no font has gives no file with an empty box, but no file', () => {
  const view = { ...document.view, parts: [] }
  expect(printPdf({ ...document, view, end: ['\u{12345}'] })).toBeUndefined()
})

test('without a compiler there is no file, and the print page takes its place', () => {
  expect(printPdf(document) === undefined).toBe(!possible)
})
