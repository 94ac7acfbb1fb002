import { guideContent } from '../../../guide/acts.ts'
import { municipalityField } from '../../../guide/addresses.ts'
import type { GuideContent } from '../../../guide/content.ts'
import { countyOf, municipalityNamed, municipalityOfCode } from '../../../guide/place.ts'
import { helsinkiDay } from '../../../kernel/day.ts'
import { ok, type Result } from '../../../kernel/result.ts'
import type { Fault } from '../../../platform/form-body.ts'
import type { FormTokens } from '../../../platform/form-token.ts'
import { type Faulty, type Onward, publicScreen, type Screen, type Sent, type Visit } from '../../../platform/screen.ts'
import { keyWithContents } from '../../../platform/submission-key.ts'
import { receiveNotification, servedCounties } from '../acts/receive.ts'
import { answerTo, carriedPast, readAnswers, textToSeal } from '../form/answers.ts'
import { type Facts, type FormFault, isFaultCode } from '../form/faults.ts'
import type { FormKind } from '../form/fields.ts'
import { sentNotification, sentReporter } from '../form/sent.ts'
import { isStep, opened, type Press, placed, readPress, turn, type Wizard } from '../form/wizard.ts'
import { formAddresses, receiptAddress } from './addresses.ts'
import { formPage } from './form-page.tsx'

/** What the form shows: where one is, or nothing yet. */
export type FormData = {
  readonly wizard?: Wizard
  readonly opened: Wizard
  readonly tokens: FormTokens
  readonly content: GuideContent
  readonly at: Date
}

/** The form for a private person, who may stay anonymous (LSL 25.2 §). */
export const privateNotification: Screen = notificationForm('private')
/** The form for one with the duty to notify, who may not (LSL 25.1 §). */
export const professionalNotification: Screen = notificationForm('professional')

function notificationForm(kind: FormKind): Screen {
  return publicScreen<unknown, FormData>({
    addresses: formAddresses[kind],
    act: 'notification:send',
    load: (visit) => dataOf(kind, visit),
    submit: (visit) => submit(kind, visit),
    view: ({ data, language, form }) => {
      const { wizard, faults } = placed(
        data.wizard ?? (form.typed ? readWizard(kind, form.typed).wizard : data.opened),
        form.faults.map(asFormFault),
      )
      return formPage({ wizard, faults, form, tokens: data.tokens, content: data.content, at: data.at, language })
    },
  })
}

async function dataOf(kind: FormKind, { query, language, tokens, db, at }: Visit<unknown>): Promise<FormData> {
  const municipality = municipalityNamed(query.get(municipalityField[language]) ?? '')
  return { opened: opened(kind, municipality?.code), tokens, content: await guideContent(db), at }
}

/** Where the sender is in the form by what the page sent back, and the seal that came with it. */
function readWizard(kind: FormKind, raw: URLSearchParams): { wizard: Wizard; seal: string; knownStep: boolean } {
  const step = raw.get('step') ?? ''
  const wizard: Wizard = {
    kind,
    step: isStep(step) ? step : 'place',
    seen: raw.get('to') === 'check',
    answers: readAnswers(kind, raw),
  }
  return { wizard, seal: raw.get('seal') ?? '', knownStep: isStep(step) }
}

async function submit(
  kind: FormKind,
  visit: Visit<unknown> & Sent<unknown>,
): Promise<Result<Onward<FormData>, Faulty>> {
  const { wizard, seal, knownStep } = readWizard(kind, visit.raw)
  const { step, seen, answers } = wizard
  if (!knownStep) return wrong({ field: '', code: 'unknown-step' })
  if (!visit.tokens.sealed(textToSeal(kind, step, seen, answers), seal))
    return wrong({ field: '', code: 'seal-broken' })
  const press = readPress(visit.raw.get('go') ?? 'next')
  if (!press) return wrong({ field: '', code: 'unknown-press' })
  const turned = turn(wizard, press, await factsFor(wizard, press, visit))
  if (turned.faults.length > 0) return wrong(...turned.faults)
  if (!turned.send) return ok({ show: { ...(await dataOf(kind, visit)), wizard: turned.wizard } })
  return ok({ go: await send(turned.wizard, visit) })
}

function wrong(...faults: readonly FormFault[]): { readonly ok: false; readonly refusal: Faulty } {
  return { ok: false, refusal: { kind: 'faulty', faults } }
}

/** The database is asked only where the answer counts: a form between its first and last page needs none. */
async function factsFor({ step }: Wizard, press: Press, { db, at }: Visit<unknown>): Promise<Facts> {
  const counts = 'to' in press && (press.to === 'send' || (press.to === 'next' && step === 'place'))
  const served = counts ? new Set((await servedCounties(db, at)).map(({ code }) => code)) : undefined
  return {
    on: helsinkiDay(at),
    received: (code) => {
      const municipality = municipalityOfCode(code)
      if (!municipality) return 'unknown'
      return served === undefined || served.has(municipality.county) ? 'here' : 'elsewhere'
    },
  }
}

async function send({ kind, answers }: Wizard, visit: Visit<unknown> & Sent<unknown>): Promise<string> {
  const { db, at, chance, requestId, language, tokens } = visit
  const municipality = municipalityOfCode(answerTo(answers, 'municipality'))
  if (!municipality) throw new Error('The answers name no municipality: they were not checked.')
  const { receipt, receivedAt } = await receiveNotification(
    {
      db,
      county: countyOf(municipality).code,
      at,
      chance,
      requestId,
      key: keyWithContents(visit.key, JSON.stringify(carriedPast(kind, 'check', answers))),
    },
    sentNotification(answers, helsinkiDay(at)),
    sentReporter(kind, answers),
    language,
  )
  return receiptAddress({ receipt, at: receivedAt, municipality: municipality.code }, language, tokens)
}

function asFormFault({ field, code }: Fault): FormFault {
  return { field, code: isFaultCode(code) ? code : 'not-possible' }
}
