import fc from 'fast-check'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ActList } from './acts.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, YesNo } from './choice-field.tsx'
import { Clock, Meter } from './clock.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { fieldId } from './field.tsx'
import { Form } from './form.tsx'
import { Heading } from './heading.tsx'
import { ReadList } from './lists.tsx'
import { Phone } from './page.tsx'
import { FormSpecimen, LetterSpecimen, PublicSpecimen } from './specimen.tsx'
import { DeskSpecimen } from './specimen-desk.tsx'
import { DataTable } from './table.tsx'
import { DayField, LongTextField, SelectField, TextField } from './text-field.tsx'

const html = (element: ReactElement): string => renderToStaticMarkup(element)
const attribute = (markup: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1]
const idsIn = (markup: string): string[] => [...markup.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1] ?? '')
const assets = { style: '/assets/style.css', icon: '/assets/mark.svg', script: '/assets/public.js' }
const pages = [
  <PublicSpecimen key="public" assets={assets} />,
  <FormSpecimen key="form" assets={assets} />,
  <DeskSpecimen key="desk" assets={assets} />,
  <LetterSpecimen key="letter" assets={assets} />,
].map(html)

describe('A field tells what it is and what is wrong with it', () => {
  const about = { name: 'child.0.name', label: 'Nimi', hint: 'Etunimi riittää.', error: 'Kirjoita nimi.' }
  const fields: Record<string, ReactElement> = {
    TextField: <TextField {...about} />,
    LongTextField: <LongTextField {...about} />,
    DayField: <DayField {...about} />,
    SelectField: <SelectField {...about} options={[{ value: '1', label: 'yksi' }]} />,
    Checkbox: <Checkbox {...about} />,
  }
  test.each(Object.entries(fields))('%s: label, hint and error are tied to the control', (_, field) => {
    const markup = html(field)
    expect(attribute(markup, 'for')).toBe(fieldId('child.0.name'))
    expect(idsIn(markup)).toContain(fieldId('child.0.name'))
    expect(attribute(markup, 'aria-invalid')).toBe('true')
    for (const id of attribute(markup, 'aria-describedby')?.split(' ') ?? ['none']) expect(idsIn(markup)).toContain(id)
    expect(markup).toContain('Etunimi riittää.')
    expect(markup).toContain('Kirjoita nimi.')
  })
  test('a field that is right says nothing of errors', () => {
    const markup = html(<TextField name="name" label="Nimi" />)
    expect(markup).not.toContain('aria-invalid')
    expect(markup).not.toContain('aria-describedby')
  })
  test('a group of choices is named by its legend and leads from the summary to its first choice', () => {
    const options = [
      { value: 'a', label: 'A', hint: 'ensimmäinen' },
      { value: 'b', label: 'B' },
    ]
    const radios = html(<RadioGroup name="one" label="Valitse" error="Valitse jokin." options={options} value="b" />)
    const boxes = html(<CheckboxGroup name="any" label="Valitse" error="Valitse jokin." options={options} />)
    const summary = html(<ErrorSummary title="Tarkista" errors={[{ name: 'one', message: 'Valitse jokin.' }]} />)
    expect(attribute(summary, 'href')).toBe(`#${fieldId('one')}`)
    expect(/<input[^>]*id="field-one"[^>]*value="a"/.test(radios)).toBe(true)
    expect(/<input[^>]*checked=""[^>]*value="b"/.test(radios)).toBe(true)
    expect(/<fieldset[^>]*aria-describedby="field-one-error"/.test(radios)).toBe(true)
    expect(/<fieldset[^>]*aria-describedby="field-any-error"/.test(boxes)).toBe(true)
    expect(radios).toContain('<legend>Valitse</legend>')
  })
  test('yes, no and not known are three answers, and no answer is a fourth state', () => {
    const words = { yes: 'Kyllä', no: 'Ei', unknown: 'Ei tiedossa' }
    const unanswered = html(<YesNo name="told" label="Kerrottu?" words={words} />)
    expect([...unanswered.matchAll(/value="(\w+)"/g)].map((match) => match[1])).toEqual(['yes', 'no', 'unknown'])
    expect(unanswered).not.toContain('checked')
    expect(html(<YesNo name="told" label="Kerrottu?" words={words} value="unknown" />)).toContain('checked')
  })
  test('an impossible day stays as typed', () => {
    expect(html(<DayField name="born" label="Syntymäaika" value="31.2.2019" />)).toContain('value="31.2.2019"')
  })
  test('a long text that begins with an empty line keeps it, and no field cuts what is pasted', () => {
    const markup = html(<LongTextField name="text" label="Teksti" value={'\nrivi'} />)
    // A browser drops the first line end after <textarea>, so the empty line needs a second one.
    expect(markup).toContain('>\n\nrivi</textarea>')
    for (const page of pages) expect(page).not.toMatch(/maxlength/i)
  })
  test('nothing offers to remember what was typed', () => {
    const controls = pages.flatMap((page) => page.match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [])
    const remembering = controls.filter(
      (control) => !/type="hidden"|autocomplete="off"|data-shortcuts-in-use/i.test(control),
    )
    expect(controls.length).toBeGreaterThan(20)
    expect(remembering).toEqual([])
  })
})

describe('What people write stays text', () => {
  test('hostile text comes out as the same text in every place it can stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=', ' ', '\n', 'ŋ') }),
        (text) => {
          const markup = html(
            <>
              <TextField name={`n${text}`} label={text} value={text} hint={text} error={text} />
              <LongTextField name="long" label="l" value={text} />
              <ReadList items={[{ key: 'k', label: text, value: text }]} nothing="-" />
              <ErrorSummary title={text} errors={[{ name: text, message: text }]} />
              <Form action="/x" hidden={{ [text]: text }}>
                {text}
              </Form>
            </>,
          )
          const tags = new Set((markup.match(/<\/?[a-z0-9]+/gi) ?? []).map((tag) => tag.replace(/[</]/g, '')))
          const ours = ['div', 'label', 'p', 'input', 'textarea', 'dl', 'dt', 'dd', 'h2', 'ul', 'li', 'a', 'form']
          expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([])
          expect(markup).not.toMatch(/\son\w+=/)
        },
      ),
    )
  })
  test('an id made of any name holds no space, so that a link can lead to it', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(fieldId(name)).not.toMatch(/\s|["'<>#]/)
      }),
    )
    expect(fieldId('client.0.name')).toBe('field-client.0.name')
  })
})

describe('A page keeps to the content security policy', () => {
  test.each(pages.map((page, index) => [index, page] as const))(
    'page %i has no style, script or handler of its own',
    (_, page) => {
      expect(page).not.toMatch(/\sstyle=/)
      expect(page).not.toContain('<style')
      expect(page).not.toMatch(/\son[a-z]+=/)
      expect(page).not.toContain('javascript:')
      for (const script of page.match(/<script[^>]*>[^<]*/g) ?? []) expect(script).toMatch(/src="\/assets\/[^"]+"><?$/)
    },
  )
  test.each(pages.map((page, index) => [index, page] as const))(
    'page %i uses no id twice and has one first heading',
    (_, page) => {
      const ids = idsIn(page)
      expect(ids).toEqual([...new Set(ids)])
      expect(page.match(/<h1/g)).toHaveLength(1)
    },
  )
  test('nothing on a page comes from another host', () => {
    for (const page of pages) {
      const loaded = [...page.matchAll(/<(?:link|script|img|iframe)[^>]*(?:src|href)="([^"]*)"/g)].map(
        (match) => match[1],
      )
      expect(loaded.length).toBeGreaterThan(1)
      expect(loaded.filter((address) => !address?.startsWith('/assets/'))).toEqual([])
    }
  })
})

describe('Parts that say how things stand', () => {
  test('a clock says the time left in words and opens to how the day was counted and its section', () => {
    const markup = html(
      <Clock
        name="Arviointi valmis"
        state="late"
        left="myöhässä 2 päivää"
        gone={250}
        day={{ words: 'pe 4.12.2026', machine: '2026-12-04' }}
        counted={{ summary: 'Miten laskettu?', steps: ['Vireille 4.9.2026'], basis: 'LSL 26 §' }}
      />,
    )
    expect(markup).toContain('myöhässä 2 päivää')
    expect(markup).toContain('<time dateTime="2026-12-04">pe 4.12.2026</time>')
    expect(markup).toMatch(/<details>.*Vireille 4\.9\.2026.*LSL 26 §.*<\/details>/)
    expect(markup).toContain('class="line-part" width="100"')
  })
  test('a line is never drawn outside its bounds, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (value, most) => {
        const drawn = Number(
          /line-part" width="([^"]*)"/.exec(html(<Meter name="n" value={value} most={most} words="w" />))?.[1],
        )
        expect(drawn).toBeGreaterThanOrEqual(0)
        expect(drawn).toBeLessThanOrEqual(100)
      }),
    )
  })
  test('what may not be done is shown with its reason and section and cannot be pressed', () => {
    const markup = html(
      <ActList
        items={[{ kind: 'impossible', name: 'Päätä asiakkuus', reason: 'Arviointi on kesken.', basis: 'LSL 26 §' }]}
      />,
    )
    expect(markup).toContain('Päätä asiakkuus')
    expect(markup).toContain('Arviointi on kesken.')
    expect(markup).toContain('LSL 26 §')
    expect(markup).not.toMatch(/<button|<a /)
  })
  test('a heading below the sixth still has a level', () => {
    expect(html(<Heading level={6}>kuusi</Heading>)).toBe('<h6>kuusi</h6>')
    expect(html(<Heading level={7}>seitsemän</Heading>)).toContain('role="heading" aria-level="7"')
  })
  test('a telephone link holds only what a telephone can dial', () => {
    expect(attribute(html(<Phone number="019 226 0401" dial="+358 19 226 0401" />), 'href')).toBe('tel:+358192260401')
  })
  test('a table has a caption, named rows, and scrolls with the keyboard', () => {
    const markup = html(
      <DataTable
        caption="Jono"
        rows={[{ id: '1' }]}
        rowKey={(row) => row.id}
        columns={[{ key: 'id', heading: 'Tunnus', names: true, cell: (row) => row.id }]}
      />,
    )
    expect(markup).toMatch(/<section class="scroll" aria-label="Jono" tabindex="0">/i)
    expect(markup).toContain('<caption>Jono</caption>')
    expect(markup).toContain('<th scope="row">1</th>')
  })
  test('nothing wrong draws no summary', () => {
    expect(html(<ErrorSummary title="Tarkista" errors={[]} />)).toBe('')
  })
})
