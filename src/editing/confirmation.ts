import { confirmedFacts } from '../guide/content.ts'
import { isDay, type PlainDate } from '../kernel/day.ts'
import { type Entry, type Kept, shownOf } from './editing.ts'
import type { FieldFault } from './field-values.ts'

/**
 * Whether what is told as confirmed has a day of confirmation. When the number, the hours or the source differ from what
 * the public was told last, the day stands anew: the old one is of the old facts. A version that is delivered keeps its own.
 */
export function confirmationFault(kept: Kept, entry: Entry | undefined, today: PlainDate): FieldFault | undefined {
  if (kept.kind !== 'contact' || !kept.row.verified) return undefined
  const { row } = kept
  const before = entry && (shownOf(entry) ?? entry.told?.kept ?? entry.delivered)
  for (const known of [before, entry?.delivered])
    if (known?.kind === 'contact' && confirmedFacts(known.row) === confirmedFacts(row)) return undefined
  const { date } = row.source
  const old = before?.kind === 'contact' ? before.row.source.date : null
  const given = date !== null && isDay(date) && date <= today && (date !== old || date === today)
  return given ? undefined : { field: 'source.date', code: 'confirmation-day' }
}
