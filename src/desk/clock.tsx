import { Fragment } from 'react'
import type { ClockRow } from '../casework/matter/acts.ts'
import { type ClockKind, clockState } from '../casework/matter/matter.ts'
import { addDays, daysBetween, type PlainDate } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { dayInWords } from '../law/words/days.ts'
import { howCounted, stepsInWords } from '../law/words/how-counted.ts'
import { ruleInWords } from '../law/words/rules.ts'
import { Clock, type ClockProps } from '../ui/clock.tsx'
import { clockTexts, leftInWords } from './texts/clocks.ts'
import { clockStateTexts } from './texts/standing.ts'

/** How many days before its safe day a clock is called soon: a choice of ours for the eye, not law. */
const soonDays = 7

/** The last safe day that counts as soon today. */
export function soonUntil(today: PlainDate): PlainDate {
  return addDays(today, soonDays)
}

/** What must be ready, in words. */
export function clockInWords(kind: ClockKind, language: Language): string {
  return kind === 'measure-ends' ? clockTexts.measureEnds[language] : ruleInWords(kind, language)
}

/** How a clock stands today. */
export function standingOf(clock: ClockRow, today: PlainDate): ReturnType<typeof clockState> {
  return clockState(clock, today, soonUntil(today))
}

/** How long is left, or how the clock ended, in words. */
export function clockLeftInWords(clock: ClockRow, today: PlainDate, language: Language): string {
  const state = standingOf(clock, today)
  if (state === 'met' || state === 'met-late' || state === 'stopped' || state === 'over')
    return clockStateTexts[state][language]
  return leftInWords(daysBetween(today, clock.lastPermitted), language)
}

const looks = {
  met: 'done',
  'met-late': 'done',
  stopped: 'done',
  over: 'done',
  running: 'ok',
  soon: 'soon',
  late: 'late',
} as const satisfies Record<ReturnType<typeof clockState>, ClockProps['state']>

/** A clock that opens to how its day was counted and the section it rests on. */
export function ChildClock({
  clock,
  today,
  language,
  level = 3,
  about,
}: {
  clock: ClockRow
  today: PlainDate
  language: Language
  level?: ClockProps['level']
  /** What it is about when several of a kind run: the recipient of a decision. */
  about?: string | undefined
}) {
  const { deadline } = clock
  const steps = stepsInWords(deadline.steps, language)
  const [counting = '', ...rest] = howCounted(deadline, language).filter((line) => !steps.includes(line))
  const all = Math.max(1, daysBetween(clock.countedFrom, clock.lastPermitted))
  const name = clockInWords(clock.kind, language)
  return (
    <Clock
      level={level}
      name={about === undefined ? name : `${name}: ${about}`}
      state={looks[standingOf(clock, today)]}
      left={clockLeftInWords(clock, today, language)}
      gone={(daysBetween(clock.countedFrom, clock.metOn ?? today) / all) * 100}
      day={{ words: dayInWords(clock.lastPermitted, language), machine: clock.lastPermitted }}
      note={
        clock.safe === clock.lastPermitted
          ? undefined
          : `${clockTexts.safe[language]}: ${dayInWords(clock.safe, language)}`
      }
      counted={{
        summary: clockTexts.counted[language],
        steps: [counting, ...steps],
        basis: rest.map((line, index) => (
          <Fragment key={line}>
            {index === 0 ? null : <br />}
            {line}
          </Fragment>
        )),
      }}
    />
  )
}
