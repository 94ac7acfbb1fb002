import { addDays, helsinkiClock, helsinkiInstant, type PlainDate, parts } from '../kernel/day.ts'

/** A time on the clock in Finland, HH:MM; 24:00 is the end of the day. */
export type ClockTime = string

/** A stretch of time on the clock of one day. */
export type OpeningInterval = { readonly opens: ClockTime; readonly closes: ClockTime }

/** A stretch of time between two instants (milliseconds since 1970), the second left out. */
export type Span = { readonly from: number; readonly to: number; readonly state: 'open' | 'unknown' }

/** The stretch that begins on that day. Closing at or before opening means the next day. */
export function spanOf(on: PlainDate, { opens, closes }: OpeningInterval, state: Span['state']): Span {
  const nextDay = closes === '24:00' || closes <= opens
  return {
    from: instantOf(on, opens),
    to: instantOf(nextDay ? addDays(on, 1) : on, closes === '24:00' ? '00:00' : closes),
    state,
  }
}

/** The instant at which the day begins in Finland. */
export function startOf(on: PlainDate): number {
  return instantOf(on, '00:00')
}

/**
 * The instant at which the clock shows that time. What the clock skips in spring comes all at once, at the instant of
 * the change; a time that comes twice in autumn is the first of the two.
 */
const instantOf = remembered((on: PlainDate, time: ClockTime): number => {
  const instant = helsinkiInstant(on, time)
  if (helsinkiClock(instant).time === time) return instant.getTime()
  const { year, month, date } = parts(on)
  // All of the European Union changes its clocks at 01:00 UTC (Directive 2000/84/EC).
  return Date.UTC(year, month - 1, date, 1)
})

/** What the clock in Finland shows at the instant. */
export const clockAt = remembered((instant: number): ClockTime => helsinkiClock(new Date(instant)).time)

/** The time zone is asked once for each clock time: the same few hundred come on every page. */
function remembered<Key extends readonly (string | number)[], Value>(compute: (...key: Key) => Value) {
  const most = 10_000
  const known = new Map<string, Value>()
  return (...key: Key): Value => {
    const name = key.join(' ')
    const found = known.get(name)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const value = compute(...key)
    known.set(name, value)
    return value
  }
}

/** In order, without overlaps; touching stretches of one kind are one. Where two overlap, open wins. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from)
  const apart = sorted.every(({ from }, index) => (sorted[index - 1]?.to ?? from) <= from)
  return touchingAsOne(apart ? sorted : withoutOverlaps(sorted))
}

/** The same stretches cut wherever one begins or ends, each piece once. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const ends = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
  const result: Span[] = []
  for (const [index, from] of ends.entries()) {
    const to = ends[index + 1]
    if (to === undefined) break
    const over = spans.filter((span) => span.from <= from && to <= span.to)
    if (over.length === 0) continue
    result.push({ from, to, state: over.some((span) => span.state === 'open') ? 'open' : 'unknown' })
  }
  return result
}

function touchingAsOne(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && last.to === span.from && last.state === span.state) result[result.length - 1] = { ...last, to: span.to }
    else result.push(span)
  }
  return result
}
