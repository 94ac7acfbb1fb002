import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applicationRole } from './platform/database/roles.ts'
import { filledIn, type MetForm, pressing } from './testing/form-sweep.ts'
import { openWholeDesk, type WholeDesk } from './testing/whole-desk.ts'

/** AUD-4: the line of the log is part of the look or act itself. Here the log cannot be written, and so nothing happens. */
describe('When the use log cannot be written', () => {
  let desk: WholeDesk
  let pages: ReadonlyMap<string, string> = new Map()
  let forms: readonly MetForm[] = []
  /** Names of people in the casework; the worker's own stands on every page. */
  const names = /Korpi|Vahtera|Sanna|Aada|Benjamin|Celia|Daniel|Elsa|Fanny/

  beforeAll(async () => {
    desk = await openWholeDesk()
    forms = desk.met.filter(({ form }) => form.method === 'post' && /[0-9a-f]{8}-/.test(form.action))
    const shown = new Map<string, string>()
    for (const path of new Set([...desk.met.map(({ page }) => page), '/desk', '/desk/inbox', '/desk/children'])) {
      const { status, html } = await desk.sweep.look(path, desk.cookie)
      if (status === 200 && names.test(html)) shown.set(path, html)
    }
    pages = shown
    await sql`revoke insert on suojatie.use_log from ${sql.ref(applicationRole)}`.execute(desk.database.owner)
  }, 180_000)
  afterAll(() => desk.undone.close())

  test('no page shows anybody', async () => {
    expect(pages.size).toBeGreaterThan(15)
    const faults: string[] = []
    for (const path of pages.keys()) {
      const { status, html } = await desk.sweep.look(path, desk.cookie)
      if (status !== 503) faults.push(`${path} answers ${status}`)
      if (names.test(html)) faults.push(`${path} shows ${names.exec(html)?.[0]}`)
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('no act is done, and what was typed is given back', async () => {
    expect(forms.length).toBeGreaterThan(15)
    const faults: string[] = []
    for (const one of forms) {
      const body = pressing(one.form, filledIn(one.form))
      const [outcome] = await desk.sweep.send(one, [body.toString()])
      if (outcome?.status !== 503) faults.push(`${one.form.action} answers ${outcome?.status}`)
      if ((outcome?.changed.length ?? 1) > 0) faults.push(`${one.form.action} wrote ${outcome?.changed}`)
      for (const { name, kind } of one.form.controls) {
        const typed = body.get(name) ?? ''
        if ((kind === 'line' || kind === 'text') && !outcome?.html.includes(escaped(typed)))
          faults.push(`${one.form.action} lost ${name}`)
      }
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('the same form can be sent once it can be written again', async () => {
    const [one] = forms
    if (!one) throw new Error('No form was met.')
    const body = pressing(one.form, filledIn(one.form)).toString()
    await sql`grant insert on suojatie.use_log to ${sql.ref(applicationRole)}`.execute(desk.database.owner)
    const [outcome] = await desk.sweep.send(one, [body])
    expect(outcome?.status).toBe(303)
  })
})

/** Text as React writes it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}
