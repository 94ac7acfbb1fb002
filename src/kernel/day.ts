import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

declare const plainDay: unique symbol

/** A calendar day in Finland, written YYYY-MM-DD. Compares with < and > as text does. */
export type PlainDate = string & { readonly [plainDay]: true }

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const written = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): text is PlainDate {
  if (!written.test(text)) return false
  const { year, month, date } = parts(text)
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** Reads a day that is known to be well formed; throws a RangeError otherwise. */
export function day(text: string): PlainDate {
  if (!isDay(text)) throw new RangeError(`Not a calendar day: ${text.slice(0, 20)}`)
  return text
}

/** The door for days that come from outside. */
export const PlainDate = z.string().refine(isDay, { message: 'not-a-day' })

/** Builds a day from numbers; throws when there is no such day. */
export function dayOf(year: number, month: number, date: number): PlainDate {
  return day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

/** Year, month (1–12) and day of the month of a day. */
export function parts(on: string): { year: number; month: number; date: number } {
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) }
}

/** How many days the month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

// The same days come again and again on a page: each is reckoned once, and a hundred years of them are kept.
const mostKept = 40_000
const numberOfDay = new Map<PlainDate, number>()
const dayOfNumber = new Map<number, PlainDate>()

/** Days since 1970-01-01; negative before it. */
export function dayNumber(on: PlainDate): number {
  const known = numberOfDay.get(on)
  if (known !== undefined) return known
  const { year, month, date } = parts(on)
  return kept(numberOfDay, on, Math.round(Date.UTC(year, month - 1, date) / 86_400_000))
}

function fromDayNumber(number: number): PlainDate {
  return (
    dayOfNumber.get(number) ?? kept(dayOfNumber, number, day(new Date(number * 86_400_000).toISOString().slice(0, 10)))
  )
}

function kept<Key, Value>(of: Map<Key, Value>, key: Key, value: Value): Value {
  if (of.size >= mostKept) of.clear()
  of.set(key, value)
  return value
}

/** The day so many days later, or earlier when the number is negative. */
export function addDays(on: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(on) + days)
}

/** The day with the same number so many months later; the month's last day when that does not exist. */
export function addMonths(on: PlainDate, months: number): PlainDate {
  const { year, month, date } = parts(on)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** How many days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO weekday of the day, Monday 1 to Sunday 7. */
export function weekday(on: PlainDate): Weekday {
  return weekdays[(((dayNumber(on) + 3) % 7) + 7) % 7] ?? 1
}
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The later of two days. */
export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other
}

/** Which day it is in Finland at that instant. */
export function helsinkiDay(at: Date): PlainDate {
  return day(inHelsinki(at).toPlainDate().toString())
}

/** What the clock on a wall in Finland shows at that instant: the day, HH:MM and the offset from UTC, e.g. +02:00. */
export function helsinkiClock(at: Date): { day: PlainDate; time: string; offset: string } {
  const zoned = inHelsinki(at)
  return {
    day: day(zoned.toPlainDate().toString()),
    time: zoned.toPlainTime().toString().slice(0, 5),
    offset: zoned.offset,
  }
}

/** The instant at which a clock in Finland shows that day and time (HH:MM). A time that a summer-time change skips gives the instant after the gap; one that comes twice, the first. */
export function helsinkiInstant(on: PlainDate, time: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime('Europe/Helsinki', {
    disambiguation: 'compatible',
  })
  return new Date(zoned.epochMilliseconds)
}

/** The instant as ISO text with the Helsinki offset, to the second: 2026-11-21T10:15:00+02:00. */
export function helsinkiIso(at: Date): string {
  return inHelsinki(at).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
}

function inHelsinki(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki')
}
