import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { deliveredContent } from '../guide/content.ts'
import { municipalities } from '../guide/place.ts'
import { uncheckedNumberIn } from '../guide/testing/unchecked-numbers.ts'
import { languages } from '../kernel/language.ts'
import { contactsApi } from './contacts.ts'

const now = new Date('2026-11-26T08:20:00Z')
const app = contactsApi(
  () => now,
  async () => deliveredContent,
)
const instant = z.iso.datetime({ offset: true }).refine((text) => /\+0[23]:00$/.test(text))
const interval = z.object({ opens: z.string().regex(/^\d\d:\d\d$/), closes: z.string().regex(/^\d\d:\d\d$/) })
const Answer = z.object({
  municipality: z.object({ code: z.string(), name: z.string() }),
  at: instant,
  checkedOn: z.string(),
  contacts: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string().min(1),
      phone: z.object({ printed: z.string(), e164: z.string().nullable() }).nullable(),
      phoneMissing: z.object({ reason: z.string(), text: z.string().min(1) }).nullable(),
      state: z.enum(['open', 'closed', 'unknown']),
      closesAt: instant.nullable(),
      opensAt: instant.nullable(),
      today: z.array(interval),
      rule: z.string().nullable(),
      verified: z.boolean(),
      source: z.object({ title: z.string(), url: z.url() }),
    }),
  ),
})
const Problem = z.object({ type: z.string(), title: z.string(), status: z.literal(400), detail: z.string().min(10) })

async function ask(query: string) {
  const response = await app.request(`/api/v1/contacts?${query}`)
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() }
}

async function contactsAt(municipality: string, at: string) {
  const { body } = await ask(new URLSearchParams({ municipality, at, lang: 'en' }).toString())
  return new Map(Answer.parse(JSON.parse(body)).contacts.map((contact) => [contact.id, contact]))
}

describe('GET /api/v1/contacts', () => {
  test('every municipality in every language answers in the promised shape, without an unchecked number', async () => {
    for (const { code } of municipalities) {
      const language = languages[Number(code) % languages.length]
      const { status, type, body } = await ask(`municipality=${code}&lang=${language}`)
      expect(status).toBe(200)
      expect(type).toMatch(/^application\/json/)
      const { contacts } = Answer.parse(JSON.parse(body))
      expect(contacts[0]?.id).toBe('fi-112')
      for (const contact of contacts) expect((contact.phone === null) === (contact.phoneMissing !== null)).toBe(true)
      expect(uncheckedNumberIn(body)).toBeUndefined()
    }
  })
  test('Järvenpää on a Thursday morning', async () => {
    const contacts = await contactsAt('186', '2026-11-26T10:20:00+02:00')
    expect([...contacts.keys()]).toEqual(['fi-112', '02-guidance', '02-office-hours-duty', '02-social-crisis-duty'])
    expect(contacts.get('02-guidance')).toMatchObject({
      kind: 'guidance',
      phone: { printed: '019 226 0401', e164: '+358192260401' },
      state: 'open',
      closesAt: '2026-11-26T15:00:00+02:00',
      opensAt: null,
      today: [{ opens: '09:00', closes: '15:00' }],
      rule: null,
      verified: true,
    })
    expect(contacts.get('02-office-hours-duty')).toMatchObject({ phone: null, state: 'open' })
    expect(contacts.get('02-social-crisis-duty')).toMatchObject({ state: 'open', closesAt: null, phone: null })
  })
  test('on the eve of May Day the line closes at 13 and says why', async () => {
    const guidance = (await contactsAt('186', '2026-04-30T12:00:00+03:00')).get('02-guidance')
    expect(guidance).toMatchObject({
      state: 'open',
      closesAt: '2026-04-30T13:00:00+03:00',
      today: [{ opens: '09:00', closes: '13:00' }],
      rule: 'eve-of-public-holiday',
    })
  })
  test('on Ascension Day it is closed until Friday', async () => {
    const guidance = (await contactsAt('186', '2026-05-14T10:00:00+03:00')).get('02-guidance')
    expect(guidance).toMatchObject({
      state: 'closed',
      opensAt: '2026-05-15T09:00:00+03:00',
      today: [],
      rule: 'public-holiday',
    })
  })
  test('one of Vantaa’s two lines answers at any time of an ordinary week', async () => {
    for (const at of ['2026-11-26T07:59:00+02:00', '2026-11-26T08:00:00+02:00', '2026-11-26T15:00:00+02:00']) {
      const contacts = await contactsAt('092', at)
      const states = ['04-office-hours-duty', '04-social-crisis-duty'].map((id) => contacts.get(id)?.state)
      expect(states.toSorted()).toEqual(['closed', 'open'])
    }
  })
  test('without a time it answers for now, by the clock of the service', async () => {
    const { body } = await ask('municipality=186')
    expect(Answer.parse(JSON.parse(body)).at).toBe('2026-11-26T10:20:00+02:00')
  })
  test('an unencoded plus sign is understood', async () => {
    expect((await ask('municipality=186&at=2026-11-26T10:20:00+02:00')).status).toBe(200)
  })
  test.each([
    ['', 'three-digit code'],
    ['municipality=', 'three digits'],
    ['municipality=18', 'three digits'],
    ['municipality=J%C3%A4rvenp%C3%A4%C3%A4', 'three digits'],
    ['municipality=999', 'no municipality 999'],
    ['municipality=588', 'Mäntyharju, code 507'],
    ['municipality=186&municipality=091', 'given twice'],
    ['municipality=186&at=', 'ISO form'],
    ['municipality=186&at=yesterday', 'ISO form'],
    ['municipality=186&at=2026-11-26', 'ISO form'],
    ['municipality=186&at=2026-11-26T10:20:00', 'ISO form'],
    ['municipality=186&at=2026-02-30T10:20:00Z', 'ISO form'],
    ['municipality=186&at=1999-01-01T00:00:00Z', 'known for the years'],
    ['municipality=186&at=9999-12-31T23:59:59Z', 'known for the years'],
    ['municipality=186&lang=ru', 'fi, sv or en'],
  ])('%j is refused with a clear sentence', async (query, sentence) => {
    const { status, type, body } = await ask(query.includes('lang=') ? query : `${query}&lang=en`)
    expect(status).toBe(400)
    expect(type).toBe('application/problem+json')
    expect(Problem.parse(JSON.parse(body)).detail).toContain(sentence)
  })
  test('the refusal speaks the language asked for', async () => {
    expect((await ask('municipality=999&lang=sv')).body).toContain('Det finns ingen kommun 999')
    expect((await ask('municipality=999&lang=fi')).body).toContain('Kuntaa 999 ei ole')
  })
  test('whatever comes in, the answer is 200 or 400, never a fault', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '%', '__proto__', '186', 'fi', '2026-11-26T10:20:00Z'),
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('municipality', 'at', 'lang', 'x'), hostile), async (fields) => {
        const query = Object.entries(fields).map(
          ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
        )
        expect([200, 400]).toContain((await ask(query.join('&'))).status)
      }),
    )
    for (const raw of ['%', '%E0%A4%A', 'municipality=%ff%fe', '&&&==', `at=${'9'.repeat(20_000)}&municipality=186`]) {
      expect((await ask(raw)).status).toBe(400)
    }
  })
})

describe('GET /api/v1/municipalities', () => {
  test('lists all 308 with code, name, county and the place in the address', async () => {
    const response = await app.request('/api/v1/municipalities?lang=sv')
    const Body = z.object({
      municipalities: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          slug: z.string(),
          county: z.object({ code: z.string(), name: z.string() }),
        }),
      ),
    })
    const { municipalities: listed } = Body.parse(await response.json())
    expect(listed).toHaveLength(308)
    expect(listed.find(({ code }) => code === '186')).toEqual({
      code: '186',
      name: 'Träskända',
      slug: 'traskanda',
      county: { code: '02', name: 'Mellersta Nylands välfärdsområde' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })
  test('an unknown language is refused', async () => {
    expect((await app.request('/api/v1/municipalities?lang=xx')).status).toBe(400)
  })
})
