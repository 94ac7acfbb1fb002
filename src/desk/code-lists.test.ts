import { beforeAll, describe, expect, test } from 'vitest'
import { type ServedOffice, servedOffice } from './testing/served-office.ts'

describe('Code lists at an administrator’s desk', () => {
  let at: ServedOffice['at']
  beforeAll(async () => {
    at = (await servedOffice()).at
  })
  const address = '/desk/code-lists/1.2.246.537.6.1222/enter'
  const typed = { code: '801', fi: 'Turvakoti', sv: 'Skyddshem', en: 'Shelter', source: 'Koodistopalvelu' }
  const unverified = async () => Number(/(\d+) koodi/.exec((await at.administrator.look('/desk')).html)?.[1])

  test('each unverified code leads to a form; what is wrong is told and what was typed is kept', async () => {
    const { html } = await at.administrator.look('/desk/code-lists')
    expect(html).toContain(`href="${address}?replaces=unverified%3Ashelter"`)
    const form = await at.administrator.look(`${address}?replaces=unverified%3Ashelter`)
    expect(form.html).toContain('value="Turvakotipalvelu"')
    const wrong = await at.administrator.press(form, {}, { ...typed, code: '8 01', source: '' })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('value="8 01"')
    expect(wrong.html).toContain('value="Skyddshem"')
    expect(wrong.html).toContain('href="#field-source"')
    const there = await at.administrator.press(form, {}, { ...typed, code: '46' })
    expect([there.status, there.html.includes('Luokituksessa on jo tämä koodi.')]).toEqual([400, true])
  })

  test('an entered code is shown with who, when and where it was read, and can be withdrawn', async () => {
    const before = await unverified()
    const form = await at.administrator.look(`${address}?replaces=unverified%3Ashelter`)
    const entered = await at.administrator.press(form, {}, typed)
    expect([entered.status, entered.go]).toEqual([303, '/desk/code-lists'])
    const list = await at.administrator.look('/desk/code-lists')
    for (const part of ['<code>801</code>', 'Koodistopalvelu', 'Pia Pää, ']) expect(list.html).toContain(part)
    expect(list.html).not.toContain('replaces=unverified%3Ashelter')
    expect(await unverified()).toBe(before - 1)
    const late = await at.administrator.look(`${address}?replaces=unverified%3Ashelter`)
    expect(late.html).toContain('Tämän tilalle on jo lisätty koodi.')
    const withdrawn = await at.administrator.press(list, {})
    expect([withdrawn.status, withdrawn.go]).toEqual([303, '/desk/code-lists'])
    const after = await at.administrator.look('/desk/code-lists')
    expect(after.html).toContain('Peruttu')
    expect(after.html).toContain('replaces=unverified%3Ashelter')
    expect(await unverified()).toBe(before)
  })

  test('a list that is not there, a register, and a code that is not provisional look the same: not there', async () => {
    for (const path of [
      '/desk/code-lists/1.2.3/enter',
      '/desk/code-lists/x/enter',
      '/desk/code-lists/1.2.246.537.6.202/enter',
      `${address}?replaces=46`,
    ])
      expect((await at.administrator.look(path)).status).toBe(404)
    expect((await at.aino.look(address)).status).toBe(404)
  })
})
