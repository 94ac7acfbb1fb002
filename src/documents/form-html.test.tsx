import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { clientPlan } from '../casework/client-plan/documents.ts'
import { documents } from '../casework/documents.ts'
import { childWelfareNotification } from '../casework/notification/documents.ts'
import { formOn } from '../casework/notification/testing/paper-browser.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { seededChance } from '../kernel/chance.ts'
import type { Language } from '../kernel/language.ts'
import { examine } from './check.ts'
import { valueAt } from './content.ts'
import { exampleOf, type Fullness } from './example.ts'
import { type Definition, type Draft, type Fields, isGroup } from './field.ts'
import { formOf } from './form.ts'
import { DocumentFields } from './form.tsx'
import { DocumentContents } from './form-contents.tsx'
import { draftFromPost } from './form-post.ts'

function drawn(definition: Definition, draft: Draft, language: Language = 'fi'): string {
  const form = formOf(definition, draft, { language, faults: examine(definition, draft).faults })
  return renderToStaticMarkup(
    <form method="post" action="/here">
      <DocumentFields form={form} language={language} address="/here" />
    </form>,
  )
}

/** What a browser without script sends of the form as it was drawn. */
function sent(definition: Definition, draft: Draft, language: Language = 'fi'): URLSearchParams {
  const post = new URLSearchParams()
  for (const [name, value] of formOn(drawn(definition, draft, language)).fields)
    post.append(name, value.replaceAll('\n', '\r\n'))
  return post
}

/** The moments of a content as minutes: a form has no seconds and writes the Finnish offset. */
function inMinutes(content: unknown): unknown {
  if (typeof content === 'string' && /T\d\d:/.test(content)) return Math.floor(new Date(content).getTime() / 60_000)
  if (Array.isArray(content)) return content.map(inMinutes)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, inMinutes(value)]))
}

function everything(fields: Fields): Draft {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const one = isGroup(field) ? everything(field.fields) : ''
      return [key, field.repeatable ? [one] : one]
    }),
  )
}

function leafPaths(fields: Fields, above = ''): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = `${above}${key}`
    return isGroup(field) ? leafPaths(field.fields, `${path}.${field.repeatable ? '0.' : ''}`) : [path]
  })
}

describe.each(documents.map((definition) => [definition.number, definition] as const))(
  'the page on which %s is written',
  (_, definition) => {
    test('has a control for every field of the national structure', () => {
      const names = new Set(formOn(drawn(definition, everything(definition.fields))).controls.map(({ name }) => name))
      const missing = leafPaths(definition.fields).filter(
        (path) => ![path, `${path}.0`, `${path}.day`, `${path}.code`, `${path}.0.code`].some((name) => names.has(name)),
      )
      expect(missing).toEqual([])
    })

    test.each<[Fullness, Language]>([
      ['fullest', 'fi'],
      ['fullest', 'sv'],
      ['some', 'en'],
      ['emptiest', 'fi'],
    ])('gives back the %s content that it was given (%s)', (fullness, language) => {
      for (let seed = 0; seed < 4; seed += 1) {
        const content = exampleOf(definition, { chance: seededChance(seed), fullness, unverified: true })
        const { draft } = draftFromPost(definition, sent(definition, content, language), { language, before: content })
        expect(inMinutes(examine(definition, draft).content)).toEqual(inMinutes(content))
      }
    })

    test('can be filled from nothing: every answer typed into a blank form arrives', () => {
      const blank = formOn(drawn(definition, everything(definition.fields)))
      const content = exampleOf(definition, { chance: seededChance(3), fullness: 'fullest', unverified: true })
      const filled = formOn(drawn(definition, content))
      const offered = new Map(blank.controls.map((control) => [control.name, control]))
      for (const [name, value] of filled.fields) {
        const control = offered.get(name.replaceAll(/\.[1-9]\d*(\.|$)/g, '.0$1'))
        if (value === '' || control === undefined || control.kind === 'hidden') continue
        if (control.choices.length > 0) expect(control.choices, name).toContain(value)
      }
    })

    test('has no style of its own and no control twice', () => {
      const html = drawn(definition, exampleOf(definition, { chance: seededChance(1), fullness: 'fullest' }))
      expect(html).not.toContain(' style=')
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    })
  },
)

describe('the form of a document', () => {
  test('keeps what does not belong to the answers folded away, in the form', () => {
    const anonymous: Draft = { anonyymi_ilmoitus: true, ilmoittaja: [{ henkilo: { sukunimi: 'Mallinen' } }] }
    expect(drawn(childWelfareNotification, anonymous)).toContain('ei kuulu asiakirjaan muiden vastausten vuoksi')
    expect(sent(childWelfareNotification, anonymous).get('ilmoittaja.0.henkilo.sukunimi')).toBe('Mallinen')
  })

  test('says at the field what is wrong, and keeps it as it was typed', () => {
    const html = drawn(clientPlan, { paivamaara: '31.2.2026' })
    expect(html).toMatch(/id="field-paivamaara-error"[^>]*>Kirjoita päivä, kuukausi tai vuosi/)
    expect(html).toContain('value="31.2.2026"')
  })

  test('adds one more and takes one away by a button, without script', () => {
    const { submits } = formOn(drawn(clientPlan, { asetettavat_tavoitteet: [{ nimi: 'Uni' }, { nimi: 'Koulu' }] }))
    const pressed = (value: string) => submits.find((button) => button.value === value)
    expect(pressed('add:asetettavat_tavoitteet')?.action).toBe('/here#field-asetettavat_tavoitteet.2')
    expect(pressed('remove:asetettavat_tavoitteet.0')?.action).toBe('/here#field-asetettavat_tavoitteet')
    const post = sent(clientPlan, { asetettavat_tavoitteet: [{ nimi: 'Uni' }, { nimi: 'Koulu' }] })
    post.append('step', 'remove:asetettavat_tavoitteet.0')
    expect(draftFromPost(clientPlan, post, { language: 'fi' }).draft.asetettavat_tavoitteet).toEqual([
      { nimi: 'Koulu' },
    ])
  })

  test('shows in its contents what is filled, what is missing and what is wrong', () => {
    const draft: Draft = { lisatiedot: 'Muuta', asiakas: [{ sukunimi: 'Korpi', henkilotunnus: { value: 'x' } }] }
    const { faults } = examine(serviceOrSupportMeasureDecision, draft)
    const html = renderToStaticMarkup(
      <DocumentContents
        form={formOf(serviceOrSupportMeasureDecision, draft, { language: 'fi' })}
        language="fi"
        stopping={faults.filter(({ stops }) => stops === 'signing')}
      />,
    )
    expect(html).toMatch(/class="part-wrong"><a href="#field-asiakas">/)
    expect(html).toMatch(/class="part-filled"><a href="#field-lisatiedot">/)
    expect(html).toMatch(/class="part-needed"><a href="#field-paatos.ratkaisu_ja_perustelut">/)
  })

  test('leads from its contents to a place that is there', () => {
    const html = drawn(clientPlan, {})
    const contents = renderToStaticMarkup(
      <DocumentContents form={formOf(clientPlan, {}, { language: 'fi' })} language="fi" stopping={[]} />,
    )
    for (const [, id = ''] of contents.matchAll(/href="#([^"]*)"/g)) expect(html, id).toContain(`id="${id}"`)
  })

  test('takes the answer "not answered" back as none', () => {
    const at = 'paatos.kuuleminen.0.suoritettu'
    const post = sent(serviceOrSupportMeasureDecision, { paatos: { kuuleminen: [{ suoritettu: true }] } })
    post.set(at, '')
    const { draft } = draftFromPost(serviceOrSupportMeasureDecision, post, { language: 'fi' })
    expect(valueAt(draft, at)).toBeUndefined()
  })
})
