import type { ContactRow } from '../guide/contact.ts'
import { addDays, type PlainDate } from '../kernel/day.ts'
import { type Entry, reviewSoonDays, shownOf } from './editing.ts'

/** What an editor should look at in something the public sees, the most pressing first. */
export const attentions = [
  'review-passed',
  'review-soon',
  'never-reviewed',
  'unverified',
  'no-number',
  'number-unconfirmed',
  'hours-unknown',
  'holidays-unknown',
  'eves-unknown',
  'name-translated',
] as const
export type Attention = (typeof attentions)[number]

/** What is stale or missing in what the public sees of the entry. What is withdrawn or only a draft misleads nobody. */
export function attentionOf(entry: Entry, today: PlainDate): readonly Attention[] {
  const shown = shownOf(entry)
  if (!shown) return []
  const found = new Set<Attention>(reviewOf(entry, today))
  if (shown.kind === 'contact') for (const each of faultsOf(shown.row)) found.add(each)
  return attentions.filter((each) => found.has(each))
}

function reviewOf({ told }: Entry, today: PlainDate): Attention[] {
  if (!told) return ['never-reviewed']
  if (told.reviewBy === null) return []
  if (told.reviewBy < today) return ['review-passed']
  return told.reviewBy <= addDays(today, reviewSoonDays) ? ['review-soon'] : []
}

function faultsOf({ verified, phone, phoneMissing, hours, translated }: ContactRow): Attention[] {
  const faults: Attention[] = []
  if (!verified) faults.push('unverified')
  // A line that only authorities call shows no number, and rightly so.
  if (phoneMissing !== null && phoneMissing !== 'authorities-only')
    faults.push(phone ? 'number-unconfirmed' : 'no-number')
  if (hours.kind === 'unknown') faults.push('hours-unknown')
  if (hours.kind === 'weekly' || hours.kind === 'outside-office-hours') {
    if (hours.publicHolidays === 'unknown') faults.push('holidays-unknown')
  }
  if (hours.kind === 'weekly' && (hours.christmasAndMidsummerEve === 'unknown' || hours.evesConfirmed !== true))
    faults.push('eves-unknown')
  // The line's own names are Finnish and Swedish; English is always a translation.
  if (translated.some((language) => language !== 'en')) faults.push('name-translated')
  return faults
}
