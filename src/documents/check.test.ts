import { describe, expect, test } from 'vitest'
import { documents } from '../casework/documents.ts'
import { childWelfareNotification, entryOnInitiation } from '../casework/notification/documents.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { seededChance } from '../kernel/chance.ts'
import { languages } from '../kernel/language.ts'
import { examine, isSignable, whileWriting } from './check.ts'
import { builtInLists, coded, isVerified, unverifiedEntries, withEntries } from './code-lists.ts'
import { withValueAt } from './content.ts'
import { type ContentOf, code, defineDocument, group, many, must, text } from './definition.ts'
import { exampleOf } from './example.ts'
import type { Definition, Draft } from './field.ts'
import { nationalForm, toSosmeta } from './sosmeta.ts'
import { faultInWords } from './texts.ts'

const decision = serviceOrSupportMeasureDecision
const example = (seed = 3, definition: Definition = decision): Draft =>
  exampleOf(definition, { chance: seededChance(seed), fullness: 'fullest' })

describe('a definition', () => {
  test('gives the type of its content', () => {
    const content: unknown = example()
    if (!isSignable(decision, content)) throw new Error('The example cannot be signed.')
    const typed: ContentOf<(typeof decision)['fields']> = content
    const service: string = typed.paatos.sosiaalipalvelu_jota_paatos_koskee.sosiaalipalvelu.code
    const hours: number | undefined = typed.paatos.sosiaalipalvelu_jota_paatos_koskee.palvelun_maara_tunteina
    const knowsNonsense: 'nonsense' extends keyof (typeof typed)['paatos'] ? true : false = false
    expect([service.length > 0, hours === undefined || hours >= 0, knowsNonsense]).toEqual([true, true, false])
  })

  test('stops the program when a rule names a field that is not there', () => {
    const wrong = () =>
      defineDocument({
        number: '1',
        structure: '1.2.3',
        root: 'root',
        words: ['a', 'b', 'c'],
        fields: {
          inner: group(
            'a',
            'b',
            'c',
            { here: text('a', 'b', 'c') },
            { rules: [{ name: 'wrong', kind: 'one-of', fields: ['gone'] }] },
          ),
        },
      })
    expect(wrong).toThrow('rule wrong names gone')
  })

  test('has words in three languages for every field', () => {
    for (const { words, fields } of documents)
      for (const language of languages) expect([words[language], ...wordsIn(fields, language)]).not.toContain('')
  })
})

function wordsIn(fields: object, language: string): readonly string[] {
  return JSON.stringify(fields).match(new RegExp(`"${language}":"[^"]*"`, 'g')) ?? []
}

describe('the check', () => {
  test('leaves out blanks, so that a group in which nothing was answered is not there', () => {
    const content = withValueAt(example(), 'paatos.paatoksen_voimassaolo', { alkamispaiva: '  ' })
    expect(examine(decision, content).content).not.toHaveProperty('paatos.paatoksen_voimassaolo')
  })

  test('asks for what an optional group needs only when something in it is answered', () => {
    const content = (appeal: Draft) => withValueAt(example(), 'paatos.muutoksenhaku', appeal)
    expect(examine(decision, content({})).faults).toEqual([])
    expect(examine(decision, content({ maaraaika: '30' })).faults).toEqual([
      { path: 'paatos.muutoksenhaku.ohjeteksti', code: 'missing', stops: 'signing' },
    ])
  })

  test('asks for what stands under a heading also when nothing there is answered', () => {
    const assessment = documents.find(({ number }) => number === '1005')
    if (!assessment) throw new Error('There is no 1005.')
    const faults = examine(assessment, {}).faults.map(({ path }) => path)
    expect(faults).toContain('asian_vireilletuloa_koskevat_tiedot.vireilletulopaiva')
    expect(faults).toContain('johtopaatokset_ja_jatkotoimet.asiakas_tarvitsee_omatyontekijan')
  })

  test('reads an identity code written in lower case, and names its system', () => {
    const content = withValueAt(example(), 'asiakas.0.henkilotunnus', { value: ' 131052-308t ' })
    expect(examine(decision, content).content).toHaveProperty('asiakas.0.henkilotunnus', {
      system: 'urn:oid:1.2.246.21',
      value: '131052-308T',
    })
  })

  test('while somebody writes, tells what is wrong and not what is missing', () => {
    const faults = examine(decision, { paatos: { paatospaivamaara: 'eilen' } }).faults
    expect(whileWriting(faults)).toEqual([{ path: 'paatos.paatospaivamaara', code: 'not-a-date', stops: 'signing' }])
  })

  test.each(['text', 3, null, [], undefined])('%j is no content', (content) => {
    expect(examine(decision, content).faults).toEqual([{ path: '', code: 'not-a-group', stops: 'signing' }])
  })

  test('is not led astray by names that every object has', () => {
    const content: unknown = JSON.parse('{"__proto__":{"asiakas":[]},"constructor":1,"toString":2}')
    const found = examine(decision, content).faults.filter(({ code: fault }) => fault === 'unknown-field')
    expect(found.map(({ path }) => path)).toEqual(['__proto__', 'constructor', 'toString'])
  })

  test('has words for every fault in every language', () => {
    for (const fault of examine(decision, { asiakas: 1, x: 2 }).faults)
      for (const language of languages) expect(faultInWords(fault, language)).not.toBe('')
  })
})

describe('code lists', () => {
  test('a code that we made up says so itself, and no list has one twice', () => {
    for (const { entry } of unverifiedEntries(builtInLists)) expect(entry.code).toMatch(/^unverified:[a-z-]+$/)
    for (const { entries } of builtInLists.values()) {
      expect(new Set(entries.map((entry) => entry.code)).size).toBe(entries.length)
      for (const entry of entries) if (entry.read !== 'unverified') expect(entry.code).toMatch(/^\d{1,3}$|^[A-Z]{2}$/)
    }
  })

  test('there is a list for every code field, with words in three languages', () => {
    const named = new Set(JSON.stringify(documents.map(({ fields }) => fields)).match(/"list":"[\d.]+"/g))
    expect(named.size).toBeGreaterThan(20)
    for (const list of named) expect(builtInLists.has(list.slice(8, -1)), list).toBe(true)
    for (const { entries } of builtInLists.values())
      for (const { words } of entries) for (const language of languages) expect(words[language]).not.toBe('')
  })

  test('an export refuses a document that holds an unverified code, until somebody has verified it', () => {
    const base = exampleOf(entryOnInitiation, { chance: seededChance(1), fullness: 'emptiest' })
    const urgent = { ...base, arvio_asian_kiireellisyydesta: coded('1252', 'unverified:urgent') }
    expect(toSosmeta(entryOnInitiation, urgent)).toEqual({
      ok: false,
      refusal: {
        kind: 'not-exportable',
        faults: [{ path: 'arvio_asian_kiireellisyydesta', code: 'unverified-code', stops: 'export' }],
      },
    })
    expect(toSosmeta(entryOnInitiation, { ...base, arvio_asian_kiireellisyydesta: coded('1252', '3') }).ok).toBe(true)
    // A county reads the national list and enters the real code.
    const lists = withEntries(builtInLists, '1252', [{ code: '2', words: { fi: 'a', sv: 'b', en: 'c' }, read: 'list' }])
    const real = { ...base, arvio_asian_kiireellisyydesta: coded('1252', '2', 'fi', lists) }
    expect(toSosmeta(entryOnInitiation, real).ok).toBe(false)
    expect(toSosmeta(entryOnInitiation, real, 'fi', lists).ok).toBe(true)
  })

  test('a code of a register is taken as it comes, one of a list that we know in part is not', () => {
    expect(isVerified(builtInLists, '1.2.246.537.6.202', '1.2.3')).toBe(true)
    expect(isVerified(builtInLists, '1.2.246.537.6.1222', '999')).toBe(false)
  })
})

describe('the national form', () => {
  test('a child without an identity code cannot be exported, and the refusal says where it is missing', () => {
    const content = withValueAt(example(), 'asiakas.0.henkilotunnus', undefined)
    expect(isSignable(decision, content)).toBe(true)
    expect(toSosmeta(decision, content)).toEqual({
      ok: false,
      refusal: {
        kind: 'not-exportable',
        faults: [{ path: 'asiakas.0.henkilotunnus', code: 'missing', stops: 'export' }],
      },
    })
  })

  test('fields of our own go into the free text with their labels, in the language of the document', () => {
    const content = {
      asiakas: { sukunimi: 'A', etunimet: 'B', schoolOrDayCare: 'Mallilan koulu', siblings: 'Kaksi' },
      asiasisalto: 'Huoli.',
    }
    expect(nationalForm(childWelfareNotification, content, 'sv')).toEqual({
      lastensuojeluilmoitus: {
        asiakas: { sukunimi: 'A', etunimet: 'B' },
        asiasisalto: 'Huoli.\n\nSkola eller daghem: Mallilan koulu\nSyskon: Kaksi',
      },
    })
  })
})

test('a list of codes may be required, and says so when it is empty', () => {
  const definition = defineDocument({
    number: '1',
    structure: '1.2.3',
    root: 'root',
    words: ['a', 'b', 'c'],
    fields: { codes: must(many(code('1251', 'a', 'b', 'c'))) },
  })
  expect(examine(definition, { codes: [] }).faults).toEqual([{ path: 'codes', code: 'missing', stops: 'signing' }])
  expect(examine(definition, { codes: [coded('1251', '42')] }).faults).toEqual([])
})
