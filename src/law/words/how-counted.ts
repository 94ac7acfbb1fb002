import { helsinkiClock } from '../../kernel/day.ts'
import type { Language, Words } from '../../kernel/language.ts'
import { citationInWords } from '../citation.ts'
import type { Deadline, Step } from '../deadline.ts'
import type { Status } from '../record/record.ts'
import { countingBasis } from '../time-limits/counting-basis.ts'
import { dayInWords, dayNameInWords } from './days.ts'
import { countingInWords, statusInWords, valueInWords } from './record.ts'

/** Runs of counted days longer than this are told as one line: nobody reads thirty. */
const longestRunToldDayByDay = 10

/** How a deadline was counted, a line for each day or run of days, in the order of the calendar. */
export function stepsInWords(steps: readonly Step[], language: Language): readonly string[] {
  const lines: string[] = []
  for (let index = 0; index < steps.length; ) {
    const run = runOfCounted(steps, index)
    const first = run[0]
    const last = run.at(-1)
    if (first && last && run.length > longestRunToldDayByDay) {
      lines.push(
        `${numbered(first, language)}–${last.number}: ${dayInWords(first.on, language)} – ${dayInWords(last.on, language)}`,
      )
      index += run.length
      continue
    }
    const step = steps[index]
    if (step) lines.push(stepInWords(step, language))
    index += 1
  }
  return lines
}

/** One step: the day, and why it counts or does not. */
export function stepInWords(step: Step, language: Language): string {
  const on = dayInWords(step.on, language)
  const reason = step.reason === undefined ? '' : dayNameInWords(step.reason, language)
  switch (step.role) {
    case 'counted':
      return `${numbered(step, language)}: ${on}`
    case 'not-counted':
      return `${on}: ${roles.notCounted[language]}`
    case 'left-out':
      return `${on}: ${roles.leftOut[language]} (${reason})`
    case 'anchor':
      return `${on}: ${roles.anchor[language]}`
    case 'shifted':
      return `${on}: ${roles.shifted[language]} (${reason})`
  }
}

/** Everything one needs to check a deadline by hand: value, way of counting, steps, provisions, and how sure it is. */
export function howCounted(deadline: Deadline, language: Language): readonly string[] {
  const { parameter, basis, nominal, lastPermitted } = deadline
  const { value, unit, counting, status, countingStatus, shiftStatus } = parameter
  const provisions = [basis, ...countingBasis(deadline)].map((citation) => citationInWords(citation, language))
  return [
    `${valueInWords(value, unit, language)}; ${countingInWords(counting, language)}`,
    ...stepsInWords(deadline.steps, language),
    `${headings.basis[language]}: ${provisions.join('; ')}`,
    ...(isVerified(status) ? [] : [`${headings.value[language]}: ${statusInWords(status, language)}`]),
    ...(countingStatus === undefined || isVerified(countingStatus)
      ? []
      : [`${headings.counting[language]}: ${statusInWords(countingStatus, language)}`]),
    ...(nominal === lastPermitted || shiftStatus === undefined ? [] : [headings.shiftDoubtful[language]]),
  ]
}

function isVerified(status: Status): boolean {
  return status === 'verified' || status === 'verified-twice'
}

/** An instant on a Finnish clock: "pe 16.1.2026 klo 12.30". */
export function momentInWords(at: Date, language: Language): string {
  const { day, time } = helsinkiClock(at)
  if (language === 'en') return `${dayInWords(day, language)} at ${time}`
  return `${dayInWords(day, language)} ${language === 'fi' ? 'klo' : 'kl.'} ${time.replace(':', '.')}`
}

function runOfCounted(steps: readonly Step[], from: number): readonly Step[] {
  const end = steps.findIndex((step, index) => index >= from && step.role !== 'counted')
  return steps.slice(from, end === -1 ? steps.length : end)
}

function numbered(step: Step, language: Language): string {
  return `${roles.day[language]} ${step.number}`
}

const roles = {
  day: { fi: 'päivä', sv: 'dag', en: 'day' },
  notCounted: {
    fi: 'ensimmäistä päivää ei lasketa',
    sv: 'den första dagen räknas inte',
    en: 'the first day does not count',
  },
  leftOut: { fi: 'ei arkipäivä', sv: 'inte vardag', en: 'not a weekday' },
  anchor: { fi: 'tästä lasketaan', sv: 'härifrån räknas', en: 'counted from here' },
  shifted: {
    fi: 'määräaika ei pääty tänä päivänä',
    sv: 'tidsfristen går inte ut denna dag',
    en: 'a time limit does not end on this day',
  },
} satisfies Record<string, Words>

const headings = {
  basis: { fi: 'Peruste', sv: 'Grund', en: 'Basis' },
  value: { fi: 'Huomaa arvosta', sv: 'Observera om värdet', en: 'Note on the value' },
  counting: { fi: 'Huomaa laskutavasta', sv: 'Observera om räknesättet', en: 'Note on the counting' },
  shiftDoubtful: {
    fi: 'Huomaa: se, että viimeinen päivä siirtyy, on oma tulkintamme. Käytä turvallista päivää.',
    sv: 'Observera: att den sista dagen flyttas är vår egen tolkning. Använd den säkra dagen.',
    en: 'Note: that the last day moves is our own interpretation. Use the safe day.',
  },
} satisfies Record<string, Words>
