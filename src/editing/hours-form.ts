import type { ContactRow } from '../guide/contact.ts'
import { addDays, weekday } from '../kernel/day.ts'
import { languages, type Words } from '../kernel/language.ts'
import { dayInField, type FieldReader, type FieldValues } from './field-values.ts'
import { hoursFrom, hoursInText, timeFrom, timeInText } from './hours-text.ts'

/** The days of a week, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

type StoredHours = ContactRow['hours']
type Weekly = Extract<StoredHours, { kind: 'weekly' }>
type Exception = NonNullable<Weekly['exceptions']>[number]

/** What the form offers as hours: always because the line says so, always because the law says so, and so on. */
export const hoursChoices = ['always', 'always-by-law', 'weekly', 'outside-office-hours', 'unknown'] as const
export type HoursChoice = (typeof hoursChoices)[number]
export const holidayChoices = ['closed', 'open', 'unknown'] as const
export const eveChoices = ['closed', 'as-eve', 'ordinary', 'unknown'] as const

/** How many rows of exceptional days stand empty at the end of the form. */
const emptyRows = 2
/** How many a line may have: an editor plans a year or two ahead. */
export const mostExceptions = 60

/** Puts the hours into the fields. */
export function writeHours(values: FieldValues, hours: StoredHours): void {
  values.set('hours', hours.kind === 'always' && hours.basis === 'law' ? 'always-by-law' : hours.kind)
  if (hours.kind === 'outside-office-hours') values.set('publicHolidays', hours.publicHolidays)
  if (hours.kind !== 'weekly') return
  for (const day of weekdays)
    values.set(`day${day}.hours`, hoursInText(hours.week.filter((interval) => interval.day === day)))
  values.set('publicHolidays', hours.publicHolidays)
  values.set('eve.closes', hours.eveCloses === null ? '' : timeInText(hours.eveCloses))
  values.set('eves', hours.christmasAndMidsummerEve)
  if (hours.evesConfirmed) values.set('evesConfirmed', 'yes')
  for (const [index, { from, to, intervals, reason }] of (hours.exceptions ?? []).entries()) {
    const name = exceptionName(index)
    values.set(`${name}.from`, dayInField(from))
    values.set(`${name}.to`, dayInField(to))
    values.set(`${name}.hours`, hoursInText(intervals))
    for (const language of languages) values.set(`${name}.reason.${language}`, reason?.[language] ?? '')
  }
}

/** What the fields of a row of exceptional days begin with. */
export function exceptionName(index: number): string {
  return `exception${index}`
}

/** How many rows of exceptional days the form draws: those with something in them, and some empty ones. */
export function exceptionRows(values: FieldValues): number {
  let last = -1
  for (const [name, value] of values) {
    const [, index] = /^exception(\d{1,2})\./.exec(name) ?? []
    if (index !== undefined && value.trim() !== '') last = Math.max(last, Number(index))
  }
  return Math.min(mostExceptions, last + 1 + emptyRows)
}

/** The hours that the fields tell; undefined when something is wrong with them. */
export function readHours(read: FieldReader): StoredHours | undefined {
  const choice = read.choice('hours', hoursChoices)
  // What stands in the fields of the week is checked even when other hours are chosen: nothing unreadable is passed over.
  const weekly = readWeekly(read, choice === 'weekly')
  switch (choice) {
    case undefined:
      return undefined
    case 'always':
      return { kind: 'always', basis: 'source' }
    case 'always-by-law':
      return { kind: 'always', basis: 'law' }
    case 'unknown':
      return { kind: 'unknown' }
    case 'outside-office-hours':
      return { kind: choice, publicHolidays: read.choice('publicHolidays', holidayChoices) ?? 'unknown' }
    case 'weekly':
      return weekly
  }
}

function readWeekly(read: FieldReader, chosen: boolean): Weekly {
  const week = weekdays.flatMap((day) => intervalsIn(read, `day${day}.hours`).map((interval) => ({ day, ...interval })))
  if (chosen && week.length === 0) read.fault('day1.hours', 'no-hours')
  const eve = read.line('eve.closes')
  const eveCloses = eve === '' ? null : (timeFrom(eve) ?? read.fault('eve.closes', 'not-a-time') ?? null)
  const exceptions = Array.from({ length: mostExceptions }, (_, index) => readException(read, exceptionName(index)))
  const found = exceptions.filter((exception) => exception !== undefined)
  if (chosen) checkNights(read, week, exceptions)
  return {
    kind: 'weekly',
    week,
    publicHolidays: (chosen && read.choice('publicHolidays', holidayChoices)) || 'unknown',
    eveCloses,
    christmasAndMidsummerEve: (chosen && read.choice('eves', eveChoices)) || 'unknown',
    ...(read.text('evesConfirmed') === 'yes' ? { evesConfirmed: true } : {}),
    ...(found.length === 0 ? {} : { exceptions: found }),
  }
}

/** A day that is said to be closed, while the night before runs into it: the row must say which of the two holds. */
function checkNights(read: FieldReader, week: Weekly['week'], exceptions: readonly (Exception | undefined)[]): void {
  for (const [index, exception] of exceptions.entries()) {
    if (!exception || exception.intervals.length > 0) continue
    const eve = addDays(exception.from, -1)
    const ownRow = exceptions.some((other) => other && other.from <= eve && eve <= other.to)
    const intoNext = week.some(({ day, opens, closes }) => day === weekday(eve) && closes < opens)
    if (intoNext && !ownRow) read.fault(`${exceptionName(index)}.hours`, 'night-before')
  }
}

/** A row of exceptional days; undefined when nothing stands in it. */
function readException(read: FieldReader, name: string): Exception | undefined {
  const reason: Words | null = read.wordsOrNone(`${name}.reason`)
  const hours = read.line(`${name}.hours`)
  const from = read.day(`${name}.from`)
  const to = read.day(`${name}.to`)
  const touched = [from, to].some((day) => day !== undefined) || hours !== '' || reason !== null
  if (!touched) return undefined
  for (const language of languages) read.plain(`${name}.reason.${language}`, { braces: true })
  const intervals = intervalsIn(read, `${name}.hours`)
  if (from === undefined) {
    read.fault(`${name}.from`, 'missing')
    return undefined
  }
  if (to !== undefined && to < from) read.fault(`${name}.to`, 'ends-before-it-begins')
  return { from, to: to ?? from, intervals: [...intervals], ...(reason === null ? {} : { reason }) }
}

function intervalsIn(read: FieldReader, name: string) {
  const hours = hoursFrom(read.line(name))
  if (hours.ok) return hours.value
  read.fault(name, hours.refusal)
  return []
}
