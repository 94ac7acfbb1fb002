import type { OpeningInterval } from '../guide/stretch.ts'
import { no, ok, type Result } from '../kernel/result.ts'

/** Why hours could not be read: no times in it, or times that run into each other. */
export type HoursFault = 'not-hours' | 'hours-overlap'

const closedWords = new Set(['', '-', '–', 'suljettu', 'kiinni', 'stängt', 'closed'])
const between = /\s*(?:[,;]|\bja\b|\boch\b|\band\b|&)\s*/
const interval = /^(?:klo\.?|kl\.?|at)?\s*(\S+?)\s*(?:-|–|—|−)\s*(\S+)$/

/**
 * The opening hours of one day as a person writes them: `8–15, 16.30–18`, `8-15`, `08:00–15:00`, `klo 8.30–12 ja 13–16`,
 * `22–6` over midnight, `0–24`; nothing or a word for closed is closed.
 */
export function hoursFrom(text: string): Result<readonly OpeningInterval[], HoursFault> {
  const said = text.trim().toLowerCase()
  if (closedWords.has(said)) return ok([])
  const intervals: OpeningInterval[] = []
  for (const part of said.split(between)) {
    const [, from = '', to = ''] = interval.exec(part.trim()) ?? []
    const opens = timeFrom(from)
    const closes = timeFrom(to)
    if (opens === undefined || closes === undefined || opens === closes || opens === '24:00') return no('not-hours')
    intervals.push({ opens, closes: closes === '00:00' ? '24:00' : closes })
  }
  intervals.sort((one, other) => (one.opens < other.opens ? -1 : 1))
  return overlap(intervals) ? no('hours-overlap') : ok(intervals)
}

/** The time on the clock that a person writes as `8`, `8.30`, `08:30` or `24`; undefined when it is none. */
export function timeFrom(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? []
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return undefined
  if (Number(hour) === 24 && minute !== '00') return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The hours of one day as they stand in the field: `8–15, 16.30–18`; nothing when closed. */
export function hoursInText(intervals: readonly OpeningInterval[]): string {
  return intervals.map(({ opens, closes }) => `${timeInText(opens)}–${timeInText(closes)}`).join(', ')
}

/** A time as it stands in a field: `8`, `16.30`. */
export function timeInText(time: string): string {
  const [hour = '', minute = '00'] = time.split(':')
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** Whether one runs into the next; what goes over midnight must be the last of its day and end before the first begins. */
function overlap(intervals: readonly OpeningInterval[]): boolean {
  return intervals.some(({ opens, closes }, index) => {
    const next = intervals[index + 1]
    if (closes > opens) return next !== undefined && next.opens < closes
    return next !== undefined || (intervals[0]?.opens ?? opens) < closes
  })
}
