import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { GuideContent } from '../guide/content.ts'
import {
  countyOf,
  countyWeb,
  endedMunicipalityOfCode,
  type Municipality,
  municipalitiesInOrder,
  municipalityOfCode,
  municipalitySlug,
  municipalitySource,
} from '../guide/place.ts'
import { missingNumberWords, ruleInWords, stateInWords } from '../guide/texts/contact-texts.ts'
import { type ContactNow, whoAnswers } from '../guide/who-answers.ts'
import { helsinkiIso } from '../kernel/day.ts'
import { Language } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { type ContactsFault, faultInWords, problemTitle } from './contacts-texts.ts'

/** Years whose public holidays are known; one is left free at each end for looking back and ahead. */
const firstYear = 2009
const lastYear = 2099
const longestTime = 40

/** The machine door to contacts and opening hours. Public data: any site may read it, nothing personal goes in or out. */
export function contactsApi(clock: () => Date, content: () => Promise<GuideContent>): Hono {
  const app = new Hono()
  app.get('/api/v1/municipalities', (context) =>
    answer(context, (query) => {
      const language = languageIn(query)
      return language.ok ? ok(municipalitiesAnswer(language.value)) : language
    }),
  )
  app.get('/api/v1/contacts', async (context) => {
    const told = await content()
    return answer(context, (query) => {
      const asked = questionIn(query, clock())
      return asked.ok ? ok(contactsAnswer(told, asked.value)) : asked
    })
  })
  return app
}

type Question = { readonly municipality: Municipality; readonly at: Date; readonly language: Language }

function answer(context: Context, find: (query: URLSearchParams) => Result<object, ContactsFault>): Response {
  const query = new URL(context.req.url).searchParams
  const found = find(query)
  context.header('Access-Control-Allow-Origin', '*')
  context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  context.header('Cache-Control', 'no-cache')
  if (found.ok) return context.json(found.value)
  const language = Language.catch('en').parse(query.get('lang') ?? 'en')
  context.header('Content-Language', language)
  return context.body(
    JSON.stringify({
      type: `urn:suojatie:problem:${found.refusal.kind}`,
      title: problemTitle[language],
      status: 400,
      detail: faultInWords(found.refusal)[language],
    }),
    400,
    { 'Content-Type': 'application/problem+json' },
  )
}

function questionIn(query: URLSearchParams, now: Date): Result<Question, ContactsFault> {
  const language = languageIn(query)
  if (!language.ok) return language
  const municipality = municipalityIn(query)
  if (!municipality.ok) return municipality
  const at = momentIn(query, now)
  if (!at.ok) return at
  return ok({ municipality: municipality.value, at: at.value, language: language.value })
}

function once(query: URLSearchParams, name: string): Result<string | undefined, ContactsFault> {
  const [value, ...more] = query.getAll(name)
  return more.length > 0 ? no({ kind: 'given-twice', name }) : ok(value)
}

function languageIn(query: URLSearchParams): Result<Language, ContactsFault> {
  const given = once(query, 'lang')
  if (!given.ok) return given
  const language = Language.safeParse(given.value ?? 'fi')
  return language.success ? ok(language.data) : no({ kind: 'language-unknown' })
}

function municipalityIn(query: URLSearchParams): Result<Municipality, ContactsFault> {
  const given = once(query, 'municipality')
  if (!given.ok) return given
  const code = given.value
  if (code === undefined) return no({ kind: 'municipality-missing' })
  if (!/^\d{3}$/.test(code)) return no({ kind: 'municipality-malformed' })
  const municipality = municipalityOfCode(code)
  if (municipality) return ok(municipality)
  const ended = endedMunicipalityOfCode(code)
  const heir = ended && municipalityOfCode(ended.mergedInto)
  if (ended && heir) return no({ kind: 'municipality-ended', name: ended.name, into: heir.name, code: heir.code })
  return no({ kind: 'municipality-unknown', code })
}

const Moment = z.iso.datetime({ offset: true })

function momentIn(query: URLSearchParams, now: Date): Result<Date, ContactsFault> {
  const given = once(query, 'at')
  if (!given.ok) return given
  if (given.value === undefined) return ok(now)
  // A plus sign that was not encoded arrives as a space.
  const text = given.value.replace(/ (?=\d{2}:\d{2}$)/, '+')
  const at = text.length <= longestTime && Moment.safeParse(text).success ? new Date(text) : undefined
  if (!at || Number.isNaN(at.getTime())) return no({ kind: 'time-malformed' })
  if (at.getUTCFullYear() < firstYear || at.getUTCFullYear() > lastYear)
    return no({ kind: 'time-out-of-range', from: firstYear, to: lastYear })
  return ok(at)
}

function municipalitiesAnswer(language: Language) {
  return {
    asOf: municipalitySource.asOf,
    source: { title: municipalitySource.title, url: municipalitySource.url },
    municipalities: municipalitiesInOrder(language).map((municipality) => {
      const county = countyOf(municipality)
      return {
        code: municipality.code,
        name: municipality.name[language],
        languages: municipality.languages,
        county: { code: county.code, name: county.name[language] },
        slug: municipalitySlug(municipality, language),
      }
    }),
  }
}

function contactsAnswer(content: GuideContent, { municipality, at, language }: Question) {
  const county = countyOf(municipality)
  return {
    municipality: { code: municipality.code, name: municipality.name[language] },
    county: { code: county.code, name: county.name[language], web: countyWeb(county, language).url },
    at: helsinkiIso(at),
    language,
    checkedOn: content.checkedOn,
    contacts: whoAnswers(content, municipality, at).map((line) => contactAnswer(line, at, language)),
  }
}

function contactAnswer(line: ContactNow, at: Date, language: Language) {
  const { contact, state, closesAt, opensAt, today } = line
  const { phone } = contact
  const missing = 'missing' in phone ? phone.missing : undefined
  return {
    id: contact.id,
    kind: contact.kind,
    name: contact.name[language],
    phone: 'shown' in phone ? phone.shown : null,
    phoneMissing: missing ? { reason: missing, text: missingNumberWords[missing][language] } : null,
    state,
    stateText: stateInWords(line, at, language),
    closesAt: closesAt ? helsinkiIso(closesAt) : null,
    opensAt: opensAt ? helsinkiIso(opensAt) : null,
    today: today.intervals,
    todayUncertain: today.unknown,
    rule: today.rule?.kind ?? null,
    ruleText: today.rule ? ruleInWords(today.rule, language) : null,
    about: contact.about?.[language] ?? null,
    web: contact.web,
    address: contact.address,
    verified: contact.verified,
    checkedOn: contact.checkedOn,
    source: contact.source,
  }
}
