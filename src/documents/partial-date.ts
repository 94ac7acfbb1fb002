import { dayOf, daysInMonth, helsinkiClock, helsinkiInstant, helsinkiIso, isDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'

// National documents take a date as exactly as it is known: a day, a month or a year. Written YYYY[-MM[-DD]].

/** Whether the text is a day, month or year that exists. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return text !== '0000'
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`)
  return isDay(text)
}

/** Whether the text is a moment: a partial date, or a day with time (to the second) and offset. */
export function isMoment(text: string): boolean {
  if (isPartialDate(text)) return true
  const [on = '', clock = ''] = text.split('T')
  return isDay(on) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/.test(clock)
}

/** What a person typed (21.11.2026, 11.2026, 11/2026, 2026, 2026-11-21) as a partial date; undefined when it is none. */
export function partialDateFrom(typed: string): string | undefined {
  const text = typed.trim()
  if (isPartialDate(text)) return text
  const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  if (day) return existing(`${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`)
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text)
  return month ? existing(`${month[2]}-${month[1]?.padStart(2, '0')}`) : undefined
}

function existing(text: string): string | undefined {
  return isPartialDate(text) ? text : undefined
}

/** A day and a time (14.30 or 14:30) on a Finnish clock as a moment with offset; the day alone when no time is given. */
export function momentFrom(day: string, time: string): string | undefined {
  const on = partialDateFrom(day)
  if (on === undefined || time.trim() === '') return on
  const clock = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim())
  if (!clock || !isDay(on)) return undefined
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])]
  if (hours > 23 || minutes > 59) return undefined
  return helsinkiIso(helsinkiInstant(on, `${String(hours).padStart(2, '0')}:${clock[2]}`))
}

/** The day and the time that a Finnish clock shows for a moment; the time is empty when only the day is known. */
export function clockOf(moment: string): { readonly day: string; readonly time: string } {
  if (!moment.includes('T')) return { day: moment, time: '' }
  const { day, time } = helsinkiClock(new Date(moment))
  return { day, time }
}

// Made once: making one takes longer than all the rest of wording a document.
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const months: Readonly<Record<Language, (month: number, year: number) => string>> = {
  fi: (month, year) => `${month}/${year}`,
  sv: (month, year) => `${month}/${year}`,
  en: (month, year) => englishMonth.format(Date.UTC(year, month - 1, 1)),
}

/** The date in the reader's words: 21.11.2026, 11/2026, 2026; in English 21 November 2026, November 2026, 2026. */
export function partialDateInWords(date: string, language: Language): string {
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  if (month === undefined) return String(year)
  if (day === undefined) return months[language](month, year)
  return language === 'en' ? `${day} ${months.en(month, year)}` : `${day}.${month}.${year}`
}

/** The moment in the reader's words, on a Finnish clock. */
export function momentInWords(moment: string, language: Language): string {
  const { day, time } = clockOf(moment)
  const date = partialDateInWords(day, language)
  if (time === '') return date
  if (language === 'fi') return `${date} klo ${time.replace(':', '.')}`
  return language === 'sv' ? `${date} kl. ${time.replace(':', '.')}` : `${date} at ${time}`
}

/** Whether the second certainly comes before the first: no reading of the two makes them stand in order. */
export function outOfOrder(first: string, second: string): boolean {
  if (first.includes('T') && second.includes('T')) return new Date(second).getTime() < new Date(first).getTime()
  return lastDay(clockOf(second).day) < firstDay(clockOf(first).day)
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  const last = daysInMonth(Number(year), Number(month))
  return day === undefined ? dayOf(Number(year), Number(month), last) : date
}
