import { partialDateFrom } from '../documents/partial-date.ts'
import { isDay, type PlainDate } from '../kernel/day.ts'
import type { Deadline } from '../law/deadline.ts'
import { type InForce, lawRecord, NothingInForce, versionOn } from '../law/in-force.ts'
import { type DayRuleName, ruleNamed, ruleNames } from '../law/rules.ts'
import { firstDayAnswered, lastDayAnswered } from '../law/time-limits/deadline-of.ts'

/** Every row of the law record that answers for the day, in the order of the record. */
export function parametersOn(on: PlainDate): readonly InForce[] {
  return [...new Set(lawRecord.map(({ id }) => id))].flatMap((id) => versionOn(id, on) ?? [])
}

/** The rules that count from a day: those the small calculator offers. */
export const calculable: readonly DayRuleName[] = ruleNames.flatMap((name) => {
  const rule = ruleNamed(name)
  return rule?.countsFrom === 'day' ? [rule.name] : []
})

/** A day of Finnish life as people write it (21.11.2026) or as machines do; undefined when there is no such day. */
export function dayFrom(typed: string): PlainDate | undefined {
  const read = partialDateFrom(typed)
  return read !== undefined && isDay(read) ? read : undefined
}

/** Whether the record answers for the day. */
export function isAnswered(on: PlainDate): boolean {
  return on >= firstDayAnswered && on <= lastDayAnswered
}

/** The deadline of a rule from a day; `nothing-in-force` when the record has no answer for it. */
export function calculated(rule: string, from: PlainDate): Deadline | 'no-such-rule' | 'nothing-in-force' {
  const named = ruleNamed(rule)
  if (named?.countsFrom !== 'day') return 'no-such-rule'
  try {
    return named.onDay(from)
  } catch (thrown) {
    if (thrown instanceof NothingInForce) return 'nothing-in-force'
    throw thrown
  }
}
