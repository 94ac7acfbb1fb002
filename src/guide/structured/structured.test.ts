import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { addDays, day, helsinkiClock, helsinkiDay, helsinkiInstant, weekday } from '../../kernel/day.ts'
import { languages } from '../../kernel/language.ts'
import { StructuredData } from '../../ui/structured-data.tsx'
import { finnishCalendar } from '../calendar.ts'
import { contactsOf } from '../contact.ts'
import { deliveredContent } from '../content.ts'
import type { WeeklyHours } from '../hours.ts'
import { stateAt } from '../hours.ts'
import { type Municipality, municipalities, municipalityNamed } from '../place.ts'
import { municipalityPage } from '../screens/contacts.tsx'
import { servicePage } from '../screens/guide-pages.tsx'
import { uncheckedNumberIn } from '../testing/unchecked-numbers.ts'
import { whoAnswers } from '../who-answers.ts'
import { openingHours } from './hours.ts'
import type { OpeningHoursSpecification } from './types.ts'

const origin = 'https://suojatie.example'
const thursday = new Date('2026-11-26T08:20:00Z')
/** For what reads hundreds of pages. */
const slow = { timeout: 60_000 }

/** The vocabulary as a reader elsewhere expects it: written again here, and strict. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Hours = z.strictObject({
  '@type': z.literal('OpeningHoursSpecification'),
  dayOfWeek: z.array(z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])).optional(),
  opens: clock,
  closes: clock,
  validFrom: z.iso.date().optional(),
  validThrough: z.iso.date().optional(),
})
const Service = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('GovernmentService'),
  '@id': z.url(),
  name: z.string().min(1),
  alternateName: z.string().optional(),
  description: z.string().min(1).optional(),
  serviceType: z.string().min(1),
  url: z.url(),
  areaServed: z.strictObject({ '@type': z.literal('AdministrativeArea'), name: z.string().min(1) }),
  provider: z
    .strictObject({ '@type': z.literal('GovernmentOrganization'), name: z.string().min(1), url: z.url().optional() })
    .optional(),
  availableChannel: z
    .array(
      z.strictObject({
        '@type': z.literal('ServiceChannel'),
        '@id': z.url(),
        name: z.string().min(1),
        description: z.string().min(1).optional(),
        servicePhone: z
          .strictObject({
            '@type': z.literal('ContactPoint'),
            telephone: z.string().regex(/^\+358\d+$|^112$/),
            contactType: z.string().min(1),
            hoursAvailable: z.array(Hours).min(1).optional(),
          })
          .optional(),
        serviceUrl: z.url().optional(),
      }),
    )
    .optional(),
})

/** A municipality for each set of lines. */
const oneOfEach = [
  ...new Map(
    municipalities.map((there) => [
      contactsOf(deliveredContent, there)
        .map(({ id }) => id)
        .join(),
      there,
    ]),
  ).values(),
]

/** The data block of a page, read as a program elsewhere reads it. */
function blockOf(body: Parameters<typeof renderToStaticMarkup>[0]) {
  const [, json = '', ...more] = renderToStaticMarkup(body).split(/<script type="application\/ld\+json">|<\/script>/)
  expect(more).toHaveLength(1)
  return Service.parse(JSON.parse(json))
}

function place(name: string): Municipality {
  const municipality = municipalityNamed(name)
  if (!municipality) throw new Error(`There is no ${name}.`)
  return municipality
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
/** Whether the specifications say that it is open at that instant: a day of its own replaces the ordinary week. */
function saysOpen(specifications: readonly OpeningHoursSpecification[], at: Date): boolean {
  const { day: on, time } = helsinkiClock(at)
  const valid = specifications.filter(({ validFrom = on, validThrough = on }) => validFrom <= on && on <= validThrough)
  const ofTheDay = valid.filter(({ dayOfWeek }) => dayOfWeek === undefined)
  const name = names[weekday(on) - 1]
  const ofTheWeek = valid.filter(({ dayOfWeek }) => name !== undefined && dayOfWeek?.includes(name))
  return (ofTheDay.length > 0 ? ofTheDay : ofTheWeek).some(({ opens, closes }) => opens <= time && time < closes)
}

const anyLater = fc
  .tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 24 * 4 - 1 }))
  .map(([days, quarter]) => ({
    days,
    clock: `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${(quarter % 4) * 15 || '00'}`,
  }))

describe('The opening hours that programs read', () => {
  const [first = day('2026-01-01')] = [day('2026-01-01')]
  const anyMorning = fc.integer({ min: 0, max: 730 }).map((days) => helsinkiInstant(addDays(first, days), '00:00'))
  test('say of every line, for sixty days, open when the page says open, and never when it does not', slow, () => {
    const anyMunicipality = fc.constantFrom(...oneOfEach)
    fc.assert(
      fc.property(anyMunicipality, anyMorning, anyLater, (municipality, from, later) => {
        const at = helsinkiInstant(addDays(helsinkiDay(from), later.days), later.clock)
        for (const { contact, hours } of whoAnswers(deliveredContent, municipality, from)) {
          const said = saysOpen(openingHours(hours, helsinkiDay(from), finnishCalendar), at)
          const { state } = stateAt(hours, at, finnishCalendar)
          const assumed = ['12-24', '06-19', '06-25', '06-23'].includes(helsinkiDay(at).slice(5))
          if (!assumed || said) expect([contact.id, at, said]).toEqual([contact.id, at, state === 'open'])
        }
      }),
      { numRuns: 150 },
    )
  })
  test('tell an exceptional period day by day, and leave out a holiday of which nobody knows', () => {
    const line: WeeklyHours = {
      kind: 'weekly',
      week: [{ day: 1, opens: '09:00', closes: '15:00' }],
      publicHolidays: 'unknown',
      eveCloses: null,
      christmasAndMidsummerEve: 'ordinary',
      exceptions: [
        { from: day('2026-03-16'), to: day('2026-03-17'), intervals: [{ opens: '10:00', closes: '12:00' }] },
      ],
    }
    const type = '@type' as const
    const specification = { [type]: 'OpeningHoursSpecification' }
    const monday = { ...specification, dayOfWeek: ['Monday'], opens: '09:00', closes: '15:00' }
    const exception = { ...specification, opens: '10:00', closes: '12:00' }
    expect(openingHours(line, day('2026-03-01'), finnishCalendar)).toEqual([
      { ...monday, validFrom: '2026-03-01', validThrough: '2026-04-05' },
      { ...monday, validFrom: '2026-04-07', validThrough: '2026-04-29' },
      { ...exception, validFrom: '2026-03-16', validThrough: '2026-03-16' },
      { ...exception, validFrom: '2026-03-17', validThrough: '2026-03-17' },
    ])
  })
})

describe.each(languages)('In %s', (language) => {
  test(
    'the page of a municipality of each kind tells the numbers that it shows, of verified lines, and no others',
    slow,
    () => {
      for (const municipality of oneOfEach) {
        const { body } = municipalityPage({ content: deliveredContent, municipality, at: thursday, origin, language })
        const { availableChannel = [], url } = blockOf(body)
        const lines = whoAnswers(deliveredContent, municipality, thursday).filter(({ contact }) => contact.verified)
        const told = availableChannel.map((channel) => [channel.name, channel.servicePhone?.telephone])
        const shown = lines.map(({ contact: { name, phone } }) => [
          name[language],
          'shown' in phone ? (phone.shown.e164 ?? phone.shown.printed) : undefined,
        ])
        expect(told).toEqual(shown)
        expect(uncheckedNumberIn(JSON.stringify(availableChannel))).toBeUndefined()
        expect(url.startsWith(`${origin}/${language}/`)).toBe(true)
      }
    },
  )
  test('a page about a service names itself, and its lines and organiser where a municipality is chosen', () => {
    for (const page of deliveredContent.services) {
      const about = { content: deliveredContent, page, at: thursday, origin, language }
      const general = blockOf(servicePage(about).body)
      expect([general.name, general.provider, general.availableChannel]).toEqual([
        page.name[language],
        undefined,
        undefined,
      ])
      const here = blockOf(servicePage({ ...about, municipality: place('Vantaa') }).body)
      expect(here.provider?.name.length).toBeGreaterThan(0)
      expect(here.availableChannel?.[0]?.servicePhone?.telephone).toBe('112')
      expect(here['@id']).not.toBe(general['@id'])
    }
  })
})

test('the advice line of Järvenpää over the turn of the year, as a program reads it', () => {
  const at = new Date('2026-12-20T08:00:00Z')
  const { body } = municipalityPage({
    content: deliveredContent,
    municipality: place('Järvenpää'),
    at,
    origin,
    language: 'en',
  })
  const phone = blockOf(body).availableChannel?.find(({ name }) => name.startsWith('Advice'))?.servicePhone
  const specification = { '@type': 'OpeningHoursSpecification' }
  const closed = (on: string) => ({
    ...specification,
    opens: '00:00',
    closes: '00:00',
    validFrom: on,
    validThrough: on,
  })
  const early = (on: string) => ({ ...specification, opens: '09:00', closes: '13:00', validFrom: on, validThrough: on })
  expect(phone?.telephone).toBe('+358192260401')
  const week = (validFrom: string, validThrough: string) => [
    {
      ...specification,
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      opens: '09:00',
      closes: '15:00',
      validFrom,
      validThrough,
    },
    { ...specification, dayOfWeek: ['Friday'], opens: '09:00', closes: '13:00', validFrom, validThrough },
  ]
  // Nobody has confirmed what holds on Christmas Eve: programs are told nothing of it.
  expect(phone?.hoursAvailable).toEqual([
    ...week('2026-12-20', '2026-12-23'),
    ...week('2026-12-25', '2027-02-17'),
    closed('2026-12-25'),
    early('2026-12-31'),
    closed('2027-01-01'),
    early('2027-01-05'),
    closed('2027-01-06'),
  ])
})

test('whatever a text holds, it stays within the block and is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '</script>', '<!--<script>', '\u2028', '&quot;'),
      (text, trap) => {
        const html = renderToStaticMarkup(StructuredData({ data: { name: text + trap } }))
        const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
        expect(JSON.parse(json)).toEqual({ name: text + trap })
      },
    ),
  )
})
