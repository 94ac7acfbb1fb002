import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientRelationshipDocument } from '../casework/client-relationship/documents.ts'
import { documents } from '../casework/documents.ts'
import { meetingOrContactNote } from '../casework/notes/documents.ts'
import { childWelfareNotification } from '../casework/notification/documents.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { seededChance } from '../kernel/chance.ts'
import { examine } from './check.ts'
import { builtInLists, withChoices } from './code-lists.ts'
import { valueAt, withValueAt } from './content.ts'
import { exampleOf } from './example.ts'
import { type Definition, type Draft, type Fields, isGroup } from './field.ts'
import { type FormModel, type FormNode, formOf } from './form.ts'
import { draftFromPost } from './form-post.ts'

/** What a browser without script would post of the form as it stands. */
function postOf(form: FormModel): URLSearchParams {
  const post = new URLSearchParams()
  const put = (node: FormNode): void => {
    if (node.node === 'field') {
      if (node.choices || node.kind === 'yesNo')
        for (const code of node.chosen) post.append(node.inputs[0]?.name ?? '', code)
      else for (const { name, value } of node.inputs) post.append(name, value.replaceAll('\n', '\r\n'))
      return
    }
    if (node.node === 'list') post.append(node.count.name, node.count.value)
    for (const part of node.node === 'list' ? node.items : node.parts) put(part)
  }
  for (const part of form.parts) put(part)
  return post
}

function leaves(nodes: readonly FormNode[]): readonly Extract<FormNode, { node: 'field' }>[] {
  return nodes.flatMap((node) =>
    node.node === 'field' ? [node] : leaves(node.node === 'list' ? node.items : node.parts),
  )
}

/** Every leaf of the definition, each group of it added once. */
function everything(fields: Fields): Draft {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const one = isGroup(field) ? everything(field.fields) : ''
      return [key, field.repeatable ? [one] : one]
    }),
  )
}

function leafCount(fields: Fields): number {
  return Object.values(fields).reduce((sum, field) => sum + (isGroup(field) ? leafCount(field.fields) : 1), 0)
}

const note = meetingOrContactNote
const path = 'asiakaskertomusmerkinta.tapahtuma'
const read = (definition: Definition, ...pairs: [string, string][]) =>
  draftFromPost(definition, new URLSearchParams(pairs), { language: 'fi' }).draft

describe.each(documents.map((definition) => [definition.number, definition] as const))(
  'the form of %s',
  (_, definition) => {
    test('has a control for every field', () => {
      const form = formOf(definition, everything(definition.fields), { language: 'fi' })
      const fields = leaves(form.parts)
      expect(fields).toHaveLength(leafCount(definition.fields))
      for (const field of fields) expect(field.inputs.length).toBeGreaterThan(0)
    })

    test('gives back what it was given, in all three languages', () => {
      for (const language of ['fi', 'sv', 'en'] as const)
        for (let seed = 0; seed < 6; seed += 1) {
          const content = exampleOf(definition, {
            chance: seededChance(seed),
            fullness: seed < 4 ? 'some' : 'fullest',
            unverified: true,
          })
          const form = formOf(definition, content, { language })
          const { draft } = draftFromPost(definition, postOf(form), { language, before: content })
          // A moment comes back on the Finnish clock and without parts of a second.
          expect(instantsOf(examine(definition, draft).content)).toEqual(instantsOf(content))
        }
    })

    test('labels every question in the reader’s language', () => {
      for (const language of ['fi', 'sv', 'en'] as const)
        for (const { label } of leaves(formOf(definition, everything(definition.fields), { language }).parts))
          expect(label).not.toBe('')
    })

    test('keeps every text in every control, whatever is typed, and never fails', () => {
      const names = leaves(formOf(definition, everything(definition.fields), { language: 'fi' }).parts)
        .filter(({ kind, choices }) => kind !== 'yesNo' && !choices)
        .flatMap(({ inputs }) => inputs.map(({ name }) => name))
      fc.assert(
        fc.property(fc.constantFrom(...names), fc.string({ minLength: 1 }), (name, text) => {
          fc.pre(text.trim() !== '' && !text.includes('\r') && !/^[\d\s.,/:-]+$/.test(text))
          const draft = draftFromPost(definition, new URLSearchParams([[name, text]]), { language: 'fi' }).draft
          const again = leaves(formOf(definition, draft, { language: 'fi' }).parts).flatMap(({ inputs }) => inputs)
          // URLSearchParams itself cannot carry a lone half of a character.
          expect(again.find((input) => input.name === name)?.value).toBe(text.toWellFormed())
        }),
        { numRuns: 150 },
      )
    })
  },
)

function instantsOf(content: unknown): unknown {
  if (typeof content === 'string' && /T\d\d:/.test(content)) return Math.floor(new Date(content).getTime() / 60_000)
  if (Array.isArray(content)) return content.map(instantsOf)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, instantsOf(value)]))
}

describe('what is typed', () => {
  test('a date may be typed as Finns write it, with a month or a year alone', () => {
    expect(read(note, ['paivamaara', '21.11.2026'])).toEqual({ paivamaara: '2026-11-21' })
    expect(read(note, ['paivamaara', ' 1.2.2026 '])).toEqual({ paivamaara: '2026-02-01' })
    expect(read(note, ['paivamaara', '11/2026'])).toEqual({ paivamaara: '2026-11' })
    expect(read(note, ['paivamaara', '2026'])).toEqual({ paivamaara: '2026' })
  })

  test('a date that does not exist stays as typed, and the check says so', () => {
    const draft = read(note, ['paivamaara', '31.2.2026'])
    expect(draft).toEqual({ paivamaara: '31.2.2026' })
    expect(examine(note, draft).faults).toContainEqual({ path: 'paivamaara', code: 'not-a-date', stops: 'signing' })
  })

  test('a moment is a day and a time on the Finnish clock, winter and summer', () => {
    const at = `${path}.ajanjakso.alkamishetki`
    expect(valueAt(read(note, [`${at}.day`, '21.11.2026'], [`${at}.time`, '14.30']), at)).toBe(
      '2026-11-21T14:30:00+02:00',
    )
    expect(valueAt(read(note, [`${at}.day`, '21.7.2026'], [`${at}.time`, '9:05']), at)).toBe(
      '2026-07-21T09:05:00+03:00',
    )
    expect(valueAt(read(note, [`${at}.day`, '21.7.2026'], [`${at}.time`, '']), at)).toBe('2026-07-21')
  })

  test('a time that is none comes back beside its day', () => {
    const at = `${path}.ajanjakso.alkamishetki`
    const draft = read(note, [`${at}.day`, 'eilen'], [`${at}.time`, 'illalla'])
    const field = leaves(formOf(note, draft, { language: 'fi' }).parts).find((one) => one.path === at)
    expect(field?.inputs.map(({ value }) => value)).toEqual(['eilen', 'illalla'])
  })

  test('hours may have a decimal comma', () => {
    const at = 'paatos.sosiaalipalvelu_jota_paatos_koskee.palvelun_maara_tunteina'
    expect(valueAt(read(serviceOrSupportMeasureDecision, [at, '12,5']), at)).toBe(12.5)
    expect(valueAt(read(serviceOrSupportMeasureDecision, [at, 'paljon']), at)).toBe('paljon')
  })

  test('several of a list are chosen by boxes under one name', () => {
    const draft = read(note, [`${path}.asiointitapa`, '3'], [`${path}.asiointitapa`, 'unverified:office'])
    expect(valueAt(draft, `${path}.asiointitapa.0.code`)).toBe('3')
    expect(valueAt(draft, `${path}.asiointitapa.1.display`)).toBe('Käynti vastaanotolla')
  })

  test('a code that nobody knows is kept and told, not swallowed', () => {
    const draft = read(note, ['asiakaskertomusmerkinta.palvelutehtava', 'made-up'])
    expect(valueAt(draft, 'asiakaskertomusmerkinta.palvelutehtava.code')).toBe('made-up')
    expect(examine(note, draft).faults.map(({ code }) => code)).toContain('incomplete-code')
  })

  test('a code keeps the words it was chosen with', () => {
    const before: Draft = withValueAt({}, 'asiakaskertomusmerkinta.palvelutehtava', {
      system: 'urn:oid:1.2.246.537.6.1221.2017',
      code: '10',
      display: 'Lastensuojelu (2017)',
    })
    const post = new URLSearchParams([['asiakaskertomusmerkinta.palvelutehtava', '10']])
    expect(draftFromPost(note, post, { language: 'sv', before }).draft).toEqual(before)
  })
})

describe('one more and one less, without script', () => {
  const reporter = childWelfareNotification

  test('a button adds a blank one, and what was typed stays', () => {
    const { draft, step } = draftFromPost(
      reporter,
      new URLSearchParams([
        ['ilmoittaja.0.kuvaus', 'naapuri'],
        ['ilmoittaja.count', '1'],
        ['step', 'add:ilmoittaja'],
      ]),
      { language: 'fi' },
    )
    expect(step).toBe(true)
    expect(draft).toEqual({ ilmoittaja: [{ kuvaus: 'naapuri' }, {}] })
  })

  test('a blank one keeps its place over the next post', () => {
    const form = formOf(reporter, { ilmoittaja: [{}, { kuvaus: 'opettaja' }] }, { language: 'fi' })
    const { draft } = draftFromPost(reporter, postOf(form), { language: 'fi' })
    expect(draft.ilmoittaja).toEqual([{}, { kuvaus: 'opettaja' }])
    expect(examine(reporter, draft).content.ilmoittaja).toEqual([{ kuvaus: 'opettaja' }])
  })

  test('a button removes exactly one', () => {
    const form = formOf(
      reporter,
      { ilmoittaja: [{ kuvaus: 'a' }, { kuvaus: 'b' }, { kuvaus: 'c' }] },
      { language: 'fi' },
    )
    const post = postOf(form)
    post.append('step', 'remove:ilmoittaja.1')
    expect(draftFromPost(reporter, post, { language: 'fi' }).draft.ilmoittaja).toEqual([
      { kuvaus: 'a' },
      { kuvaus: 'c' },
    ])
  })

  test('a step that names no list changes nothing', () => {
    for (const step of ['add:asiasisalto', 'remove:ilmoittaja', 'add:__proto__', 'remove:constructor.0', 'add:'])
      expect(
        draftFromPost(
          reporter,
          new URLSearchParams([
            ['asiasisalto', 'x'],
            ['step', step],
          ]),
          { language: 'fi' },
        ).draft,
      ).toEqual({ asiasisalto: 'x' })
  })

  test('no post makes more than fifty of one thing', () => {
    const draft = read(reporter, ['ilmoittaja.count', '9999999'], ['ilmoittaja.9999.kuvaus', 'x'])
    expect(draft.ilmoittaja).toHaveLength(50)
  })

  test('one inside one of several is added in its own place', () => {
    const at = 'sosiaalihuollon_palvelutehtava.1.palveluntuottaja'
    const post = new URLSearchParams([
      ['sosiaalihuollon_palvelutehtava.count', '2'],
      ['step', `add:${at}`],
    ])
    const { draft } = draftFromPost(clientRelationshipDocument, post, { language: 'fi' })
    expect(valueAt(draft, at)).toEqual([{}])
  })
})

describe('the form follows the answers', () => {
  test('what does not belong to the answers is marked, not lost', () => {
    const anonymous: Draft = { anonyymi_ilmoitus: true, ilmoittaja: [{ henkilo: { sukunimi: 'Mallinen' } }] }
    const name = leaves(formOf(childWelfareNotification, anonymous, { language: 'fi' }).parts).find(
      (one) => one.path === 'ilmoittaja.0.henkilo.sukunimi',
    )
    expect(name?.relevant).toBe(false)
    expect(name?.inputs).toEqual([{ name: 'ilmoittaja.0.henkilo.sukunimi', value: 'Mallinen' }])
  })

  test('what the answers make required is marked required', () => {
    const at = 'paatos.kuuleminen.0.syyt_selvittamatta_jattamiselle'
    const required = (heard: boolean) =>
      leaves(
        formOf(serviceOrSupportMeasureDecision, { paatos: { kuuleminen: [{ suoritettu: heard }] } }, { language: 'fi' })
          .parts,
      ).find((one) => one.path === at)?.required
    expect(required(false)).toBe(true)
    expect(required(true)).toBe(false)
  })

  test('faults stand beside their questions', () => {
    const { faults } = examine(note, {})
    const form = formOf(note, {}, { language: 'fi', faults })
    const told = leaves(form.parts).flatMap((field) => field.faults.map(({ code }) => `${field.path} ${code}`))
    expect(told).toContain('laatija.sukunimi missing')
    expect(told).toContain('asiakaskertomusmerkinta.palvelutehtava missing')
  })

  test('a register may be answered by choosing, and a code from elsewhere stays among the choices', () => {
    const units = withChoices(builtInLists, '202', [
      { code: '1.2.3', words: { fi: 'Oma', sv: 'Egen', en: 'Own' }, read: 'list' },
    ])
    const foreign = { system: 'urn:oid:1.2.246.537.6.202', code: '9.9', display: 'Naapurin yksikkö' }
    const draft: Draft = { laatija: { palveluyksikko: foreign } }
    const field = leaves(formOf(note, draft, { language: 'sv', lists: units }).parts).find(
      (one) => one.path === 'laatija.palveluyksikko',
    )
    expect(field?.choices?.map(({ label }) => label)).toEqual(['Egen', 'Naapurin yksikkö'])
    const post = (code: string) => new URLSearchParams([['laatija.palveluyksikko', code]])
    const read = (code: string) =>
      draftFromPost(note, post(code), { language: 'sv', before: draft, lists: units }).draft
    expect(read('9.9')).toEqual(draft)
    expect(valueAt(read('1.2.3'), 'laatija.palveluyksikko.display')).toBe('Egen')
    expect(examine(note, draft).faults.map(({ path: at }) => at)).not.toContain('laatija.palveluyksikko')
  })

  test('entries that nobody verified are marked among the choices', () => {
    const field = leaves(formOf(note, {}, { language: 'fi' }).parts).find((one) => one.path === `${path}.asiointitapa`)
    expect(field?.choices?.find(({ value }) => value === '3')?.verified).toBe(true)
    expect(field?.choices?.find(({ value }) => value === 'unverified:office')?.verified).toBe(false)
  })
})
