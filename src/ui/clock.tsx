import type { ReactNode } from 'react'

export type ClockState = 'ok' | 'soon' | 'late' | 'done'

export type ClockProps = {
  /** What must be ready. */
  name: ReactNode
  state: ClockState
  /** Words for the time left or passed: "8 päivää jäljellä", "myöhässä 2 päivää". Never colour alone. */
  left: ReactNode
  /** How much of the time has gone, 0 to 100. */
  gone?: number | undefined
  /** The last day in words, with the day itself for machines (YYYY-MM-DD or an instant). */
  day?: { words: string; machine: string } | undefined
  note?: ReactNode
  /** Opens to how the day was counted, ending with the section. */
  counted?: { summary: string; steps: readonly ReactNode[]; basis: ReactNode } | undefined
  /** Level of the heading that names the clock. */
  level?: 2 | 3 | 4 | undefined
}

/** A running clock: what, how long, which day, and why that day. */
export function Clock({ name, state, left, gone, day, note, counted, level = 3 }: ClockProps) {
  const Name = `h${level}` as const
  return (
    <section className={`clock ${state}`}>
      <Name>{name}</Name>
      <p className="left">{left}</p>
      {gone === undefined ? null : <Line part={gone} />}
      {day === undefined ? null : <time dateTime={day.machine}>{day.words}</time>}
      {note === undefined ? null : <p className="note">{note}</p>}
      {counted === undefined ? null : (
        <details>
          <summary>{counted.summary}</summary>
          {counted.steps.length === 0 ? null : (
            <ol>
              {counted.steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: counting has an order and nothing else.
                <li key={index}>{step}</li>
              ))}
            </ol>
          )}
          <p className="basis">{counted.basis}</p>
        </details>
      )}
    </section>
  )
}

/** Clocks side by side. */
export function Clocks({ children }: { children: ReactNode }) {
  return <div className="clocks">{children}</div>
}

export type MeterProps = {
  name: ReactNode
  value: number
  most: number
  /** The same in words: "27 lasta, enintään 30". */
  words: ReactNode
  state?: 'ok' | 'soon' | 'late' | undefined
}

/** A number drawn as well as said, such as a caseload beside its cap. */
export function Meter({ name, value, most, words, state = 'ok' }: MeterProps) {
  return (
    <div className={`meter ${state}`}>
      <p>
        <span>{name}</span> <b>{words}</b>
      </p>
      <Line part={most > 0 ? (value / most) * 100 : 0} />
    </div>
  )
}

/** A line filled to a part of a hundred. Drawn, because a style attribute is not allowed and backgrounds do not print. */
function Line({ part }: { part: number }) {
  const width = Math.max(0, Math.min(100, Math.round(Number.isFinite(part) ? part : 0)))
  return (
    <svg className="line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="line-all" width="100" height="6" />
      <rect className="line-part" width={width} height="6" />
    </svg>
  )
}
