import type { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../../../platform/db.ts'
import { describeOnBoth } from '../../../platform/testing/database.ts'
import { type Office, openOffice } from '../../testing/office.ts'
import { naughtyTexts } from '../testing/naughty-texts.ts'
import { bodyOf, formOn } from '../testing/paper-browser.ts'
import { answerOf, headers, neighbour, publicSide, receiptIn, start, Visitor } from '../testing/visitor.tsx'

describeOnBoth('Bad input on the notification form', (open) => {
  let office: Office
  let app: Hono
  let now = start
  beforeAll(async () => {
    office = await openOffice(await open())
    app = publicSide(office.database.db, () => now)
  })
  const visitor = async (address = '/fi/ilmoitus/yksityinen') => {
    now = start
    return new Visitor(app).open(address)
  }
  const stored = (receipt: string) =>
    office.database.owner.selectFrom('intake').select('form').where('receipt', '=', receipt).execute()
  const countIntakes = async () => (await office.database.owner.selectFrom('intake').select('id').execute()).length

  test('a broken seal answers 400 and keeps what was typed on the page', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 5))
    const form = formOn(guest.page.html)
    for (const changed of [{ seal: 'x' }, { 'child.1.familyName': 'Toinen' }, { to: 'check' }, { step: 'told' }]) {
      const answer = await guest.post(
        form.action,
        bodyOf(form, { what: 'Pitkä kertomus.', ...changed }, 'next').toString(),
      )
      expect(answer.status).toBe(400)
      expect(answer.html).toContain('Pitkä kertomus.')
      expect(answer.html).toContain('ovat voineet muuttua matkalla')
    }
  })

  test('an unknown page or button answers 400 with every answer kept', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 5))
    const form = formOn(guest.page.html)
    for (const [typed, button] of [
      [{ step: 'nowhere' }, 'next'],
      [{}, 'explode'],
    ] as const) {
      const answer = await guest.post(
        form.action,
        bodyOf(form, { what: 'Pitkä kertomus.', ...typed }, button).toString(),
      )
      expect(answer.status).toBe(400)
      expect(formOn(answer.html).fields.get('what')).toBe('Pitkä kertomus.')
      expect(formOn(answer.html).fields.get('child.1.familyName')).toBe('Korpi')
    }
  })

  test('half a character answers 400 with a sentence at its field, wherever it was', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 5))
    const form = formOn(guest.page.html)
    const sent = bodyOf(form, { what: 'HALF' }, 'next').toString()
    for (const broken of [
      sent.replace('HALF', 'a%ED%A0%80b'),
      sent.replace('what=HALF', 'what=%'),
      sent.replace('Korpi', '%F0%9F'),
    ]) {
      const answer = await guest.post(form.action, broken)
      expect(answer.status).toBe(400)
      expect(answer.html).toContain('tuli vain puolittain perille')
    }
  })

  test('no field can be given anything that breaks the page: told in words, and nothing is sent', async () => {
    const before = await countIntakes()
    const tried = new Set<string>()
    const guest = await visitor()
    for (const typed of [...neighbour, {}]) {
      const page = guest.page
      const form = formOn(page.html)
      const names = new Set([...form.fields.keys(), ...Object.keys(typed)])
      for (const field of [...names].filter((name) => !tried.has(name))) {
        tried.add(field)
        for (const hostile of hostileValues) {
          const answer = await guest.post(form.action, bodyOf(form, { ...typed, [field]: hostile }, 'next').toString())
          expect([200, 400], `${field}: ${answer.html.slice(0, 200)}`).toContain(answer.status)
        }
        const twice = await guest.post(form.action, `${bodyOf(form, typed, 'next')}&${field}=x&${field}[]=y`)
        expect([200, 400]).toContain(twice.status)
      }
      guest.page = page
      await guest.walk(typed)
    }
    expect(guest.page.html).toContain('value="send"')
    expect(tried.size).toBeGreaterThan(35)
    expect(await countIntakes()).toBe(before)
  })

  test('without a form of ours, or with a forged one, nothing is taken', async () => {
    const guest = await visitor()
    expect((await guest.post('/fi/ilmoitus/yksityinen', 'what=x&go=send')).html).toContain('data-trouble="expired"')
    const json = await app.request('/fi/ilmoitus/yksityinen', { method: 'POST', body: '{}' })
    expect(json.status).toBe(400)
  })

  test('when the database is away, everything typed comes back in the answer and the same form can be sent later', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour)
    const away = openDatabase('postgres://nobody@127.0.0.1:1/nothing', { max: 1 })
    const broken = publicSide(away, () => now)
    await guest.press('stay')
    const { action } = guest.last
    const body = guest.last.body.replace('go=stay', 'go=send')
    const lost = await answerOf(await broken.request(action, { method: 'POST', body, headers }))
    expect(lost.status).toBe(503)
    for (const text of ['Korpi', 'Lapsi on usein yksin kotona illalla.', 'not-known']) expect(lost.html).toContain(text)
    await away.destroy()
    expect(await stored(receiptIn(await guest.post(action, body)))).toHaveLength(1)
  })

  test('a form between its first and last page needs no database', async () => {
    const guest = await visitor()
    await guest.walk(...neighbour.slice(0, 1))
    const away = openDatabase('postgres://nobody@127.0.0.1:1/nothing', { max: 1 })
    const walker = new Visitor(publicSide(away, () => now))
    walker.page = guest.page
    await walker.walk(...neighbour.slice(1))
    expect(walker.page.html).toContain('value="send"')
    await away.destroy()
  })

  test.each(naughtyTexts)(
    'a difficult text is kept to the byte or told of in words: $name',
    async ({ text, fault }) => {
      const guest = await visitor()
      await guest.walk(...neighbour.slice(0, 3))
      const name = fault
        ? ''
        : text
            .replaceAll(/[\n\t]/g, ' ')
            .slice(0, 98)
            .trim()
      const firstName = name.isWellFormed() && name !== '' ? name : 'Eelis'
      await guest.walk({ 'child.1.givenNames': firstName }, {})
      const answer = await guest.press('next', { what: text })
      if (fault) {
        expect(answer.status).toBe(400)
        expect(answer.html).toContain('class="error-summary"')
        expect(formOn(answer.html).fields.get('what')).toBe(text)
        return
      }
      expect(answer.status).toBe(200)
      await guest.walk(neighbour[6] ?? {})
      expect(guest.page.html).not.toContain('<script>')
      const [row] = await stored(receiptIn(await guest.press('send')))
      const { what, children } = StoredText.parse(row?.form)
      expect(Buffer.from(what).equals(Buffer.from(text))).toBe(true)
      expect(children[0]?.givenNames).toBe(firstName)
    },
  )
})

const hostileValues = [
  '',
  ' ',
  '-1',
  '1e999',
  '31.2.2019',
  '9999-99-99',
  'x'.repeat(150_000),
  'a\u0000b',
  '{"a":1}',
  '__proto__',
]
const StoredText = z.object({ what: z.string(), children: z.array(z.object({ givenNames: z.string() })) })
