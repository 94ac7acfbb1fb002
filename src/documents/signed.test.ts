import { describe, expect, test } from 'vitest'
import { clientRelationshipDocument } from '../casework/client-relationship/documents.ts'
import { documents } from '../casework/documents.ts'
import { childWelfareNotification } from '../casework/notification/documents.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { seededChance } from '../kernel/chance.ts'
import { day } from '../kernel/day.ts'
import { examine } from './check.ts'
import { coded } from './code-lists.ts'
import { completeness } from './completeness.ts'
import { withValueAt } from './content.ts'
import { exampleOf } from './example.ts'
import type { Definition, Draft, Masking } from './field.ts'
import { freeze, keptApart } from './freeze.ts'
import { prefilled } from './prefill.ts'
import { contentHash } from './seal.ts'
import { putBack } from './take-apart.ts'
import { viewOf } from './view.ts'

const decision = serviceOrSupportMeasureDecision
const everyone = new Set<Masking>(['reporter', 'whereabouts', 'identity-code'])
const example = (seed = 3, definition: Definition = decision): Draft =>
  exampleOf(definition, { chance: seededChance(seed), fullness: 'fullest' })

describe('the view', () => {
  const content: Draft = {
    asiakas: {
      sukunimi: 'Esimerkki',
      etunimet: 'Aamu',
      henkilotunnus: { value: '131052-308T' },
      turvakielto: false,
      yhteystiedot: { puhelinnumero: '00' },
    },
    ilmoittaja: [
      { henkilo: { sukunimi: 'Naapuri', etunimet: 'Nimi' }, taho: coded('1243', '4') },
      { kuvaus: 'opettaja' },
    ],
    ilmoittamispaivamaara: '2026-11',
    asiasisalto: 'Huoli.',
  }
  const shown = (language: 'fi' | 'sv' | 'en', cleared: ReadonlySet<Masking>) =>
    viewOf(childWelfareNotification, content, { language, cleared })

  test('shows what was answered, in the reader’s language', () => {
    const view = shown('sv', everyone)
    expect(view.title).toBe('Barnskyddsanmälan')
    expect(view.parts.map(({ label }) => label)).toEqual([
      'Det barn som anmälan gäller',
      'Anmälare',
      'Anmälare',
      'Anmälningsdatum',
      'Innehåll i barnskyddsanmälan',
    ])
    expect(JSON.stringify(view)).toContain('Övrig privatperson')
    expect(JSON.stringify(shown('en', everyone))).toContain('November 2026')
    expect(JSON.stringify(shown('fi', everyone))).toContain('11/2026')
  })

  test('names what is kept from the reader, and shows none of it', () => {
    const text = JSON.stringify(shown('fi', new Set()))
    for (const secret of ['Naapuri', '131052', '"00"', 'opettaja']) expect(text).not.toContain(secret)
    expect(text).toContain('"kept":"reporter"')
    expect(JSON.stringify(shown('fi', new Set(['reporter'] as const)))).toContain('Naapuri')
  })
})

describe('completeness', () => {
  test('is nothing of an empty document and all of the required of one that can be signed', () => {
    for (const definition of documents) {
      expect(completeness(definition, {}).required.filled).toBe(0)
      expect(completeness(definition, {}).required.of).toBeGreaterThan(0)
      for (let seed = 0; seed < 8; seed += 1) {
        const content = exampleOf(definition, { chance: seededChance(seed), fullness: seed < 4 ? 'some' : 'fullest' })
        const { required, all } = completeness(definition, content)
        expect(required.filled).toBe(required.of)
        expect(all.filled).toBeLessThanOrEqual(all.of)
        expect(all.filled).toBeGreaterThanOrEqual(required.filled)
      }
    }
  })

  test('counts what the answers make required', () => {
    const heard = (suoritettu: boolean) =>
      completeness(decision, { paatos: { kuuleminen: [{ suoritettu }] } }).required.of
    expect(heard(false)).toBe(heard(true) + 1)
  })
})

describe('what is known is filled in', () => {
  test('where the definition says so, and only there', () => {
    const draft = prefilled(clientRelationshipDocument, {
      'child.last-name': 'Esimerkki',
      'child.first-names': 'Aamu',
      'child.security-ban': true,
      'worker.last-name': 'Työntekijä',
      'matter.service-task': coded('1221', '10'),
    })
    expect(draft).toEqual({
      asiakas: { sukunimi: 'Esimerkki', etunimet: 'Aamu', turvakielto: true },
      palveluista_vastaava_tyontekija: [{ sukunimi: 'Työntekijä' }],
      sosiaalihuollon_palvelutehtava: [{ palvelutehtava: coded('1221', '10') }],
    })
    expect(prefilled(clientRelationshipDocument, {})).toEqual({})
  })
})

describe('a signed version', () => {
  const law = [{ id: 'assessment-start-max', value: 7, validFrom: day('2015-04-01') }]
  const signed = (content: unknown, definition: Definition = decision, apart?: Masking) => {
    const answer = freeze(definition, content, { language: 'fi', law, ...(apart && { apart }) })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    return answer.value
  }

  test('keeps headings, questions and answers as worded that day in three languages, and the law that was used', () => {
    const frozen = signed(example())
    expect(frozen.wording.fi.title).toBe('Lastensuojelun palvelu- tai tukitoimipäätös')
    expect(JSON.stringify(frozen.wording.sv)).toContain('Lagrum som beslutet grundar sig på')
    expect(JSON.stringify(frozen.wording.en)).toContain('Provisions that the decision rests on')
    expect(frozen.law).toEqual(law)
  })

  test('cannot be made of what is not complete; the refusal says what is missing', () => {
    const answer = freeze(decision, withValueAt(example(), 'paatos.ratkaisu_ja_perustelut', '  '), {
      language: 'fi',
      law,
    })
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'not-signable', faults: [{ path: 'paatos.ratkaisu_ja_perustelut', code: 'missing' }] },
    })
  })

  test('has the same hash whatever the order of its parts, and another when a single letter differs', () => {
    const content = example()
    const turned = Object.fromEntries(Object.entries(content).reverse())
    const hash = contentHash(signed(content))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(contentHash(signed(turned))).toBe(hash)
    expect(contentHash(signed(JSON.parse(JSON.stringify(content))))).toBe(hash)
    expect(contentHash(signed({ ...content, lisatiedot: 'Toinen.' }))).not.toBe(hash)
    expect(contentHash({ ...signed(content), law: [] })).not.toBe(hash)
  })

  test('does not hold who made the notification; the two together are the whole', () => {
    const content = example(5, childWelfareNotification)
    const whole = withValueAt(withValueAt(content, 'anonyymi_ilmoitus', false), 'ilmoittaja', [
      { henkilo: { sukunimi: 'Salainen', etunimet: 'Nimi' } },
      { taho: coded('1243', '4'), salassapidon_perustelut: 'Salaiset syyt' },
    ])
    const frozen = signed(whole, childWelfareNotification, 'reporter')
    for (const secret of ['Salainen', 'Salaiset syyt']) expect(JSON.stringify(frozen)).not.toContain(secret)
    expect(JSON.stringify(frozen)).toContain('Muu yksityishenkilö')
    const apart = keptApart(childWelfareNotification, whole, 'reporter')
    expect(Object.keys(apart)).toEqual(['ilmoittaja.0.henkilo', 'ilmoittaja.1.salassapidon_perustelut'])
    expect(putBack(frozen.content, apart)).toEqual(examine(childWelfareNotification, whole).content)
  })
})
