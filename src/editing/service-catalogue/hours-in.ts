import { finnishCalendar } from '../../guide/calendar.ts'
import type { ContactRow } from '../../guide/contact.ts'
import { dayOfLine, type WeeklyHours } from '../../guide/hours.ts'
import type { ServiceHours } from '../../guide/service-catalogue/shapes.ts'
import { addDays, day, daysBetween, helsinkiDay, type PlainDate, weekday } from '../../kernel/day.ts'
import { languages, type Words } from '../../kernel/language.ts'
import { mostExceptions } from '../hours-form.ts'
import { isDerivedReason } from './hours-out.ts'
import { disagree, type HoursRules, rulesIn } from './hours-rules.ts'
import type { Notes } from './notes.ts'
import { inEveryLanguage, textsOf } from './texts-in.ts'
import { intervalsOn, weekOf } from './week-in.ts'

type StoredHours = ContactRow['hours']
type Weekly = Extract<StoredHours, { kind: 'weekly' }>
type Exception = NonNullable<Weekly['exceptions']>[number]

/** What hours became, and the text about them that no rule was read from. */
export type ReadHours = { readonly hours: StoredHours; readonly rest: Partial<Words> }

/** How many days one exceptional entry may last; longer ones are no exceptions. */
const longestException = 366

/** The opening hours that hold on that day, as the guide keeps them; undefined when the catalogue gives none. */
export function hoursFrom(
  entries: readonly ServiceHours[],
  today: PlainDate,
  before: StoredHours | undefined,
  notes: Notes,
): ReadHours | undefined {
  const known = entries.map((entry) => ({ ...entry, serviceHourType: typeOf(entry.serviceHourType) }))
  for (const { serviceHourType } of known)
    if (!['DaysOfTheWeek', 'OverMidnight', 'Exceptional'].includes(serviceHourType))
      notes.tell('hour-type-unknown', serviceHourType)
  const ordinary = current(
    known.filter((each) => each.serviceHourType === 'DaysOfTheWeek' || each.serviceHourType === 'OverMidnight'),
    today,
    notes,
  )
  const exceptional = known.filter((each) => each.serviceHourType === 'Exceptional')
  if (ordinary.length === 0 && exceptional.length === 0) return undefined
  const { rules, rest } = rulesOf(ordinary, notes)
  const hours = ordinary.length === 0 ? withoutExceptions(before, notes) : ordinaryHours(ordinary, rules, before, notes)
  if (hours.kind !== 'weekly') {
    // Exceptions belong to a week; without one the guide says that nobody knows.
    if (exceptional.length > 0 && hours.kind === 'always') notes.tell('hours-unknown', 'Exceptional')
    return { hours, rest }
  }
  const exceptions = exceptionsOf(exceptional, hours, today, notes)
  return { hours: exceptions.length === 0 ? hours : { ...hours, exceptions }, rest }
}

/** Exceptions alone: the week is the one that is known. */
function withoutExceptions(before: StoredHours | undefined, notes: Notes): StoredHours {
  if (before?.kind !== 'weekly') {
    notes.tell('hours-unknown')
    return before ?? { kind: 'unknown' }
  }
  const { exceptions: _exceptions, ...week } = before
  return week
}

/** Versions up to 7 had other names. */
function typeOf(type: string): string {
  return { Standard: 'DaysOfTheWeek', Exception: 'Exceptional', Special: 'OverMidnight' }[type] ?? type
}

/** The entries that hold today: those for a time before those without an end. */
function current(entries: readonly ServiceHours[], today: PlainDate, notes: Notes): readonly ServiceHours[] {
  const holding = entries.filter(({ validFrom, validTo }) => {
    if (validTo !== undefined && dayIn(validTo) < today) {
      notes.tell('hours-past', dayIn(validTo))
      return false
    }
    if (validFrom !== undefined && dayIn(validFrom) > today) {
      notes.tell('hours-to-come', dayIn(validFrom))
      return false
    }
    return true
  })
  const limited = holding.filter(({ validTo }) => validTo !== undefined)
  for (const { validTo } of limited) notes.tell('hours-limited', dayIn(validTo ?? ''))
  const types = new Set(limited.map(({ serviceHourType }) => serviceHourType))
  return holding.filter((each) => each.validTo !== undefined || !types.has(each.serviceHourType))
}

function ordinaryHours(
  entries: readonly ServiceHours[],
  rules: HoursRules,
  before: StoredHours | undefined,
  notes: Notes,
): StoredHours {
  if (entries.some(({ isReservation }) => isReservation)) {
    notes.tell('by-appointment')
    return { kind: 'unknown' }
  }
  if (entries.some(({ isAlwaysOpen }) => isAlwaysOpen))
    return before?.kind === 'always' ? before : { kind: 'always', basis: 'source' }
  const open = entries.filter(({ isClosed }) => !isClosed)
  if (open.length < entries.length) notes.tell('closed-throughout')
  const week = weekOf(open, notes)
  if (week.length === 0) {
    notes.tell('hours-unknown')
    return { kind: 'unknown' }
  }
  const known = before?.kind === 'weekly' ? before : undefined
  const publicHolidays = rules.publicHolidays ?? known?.publicHolidays ?? 'unknown'
  // What the county has not said of these two eves stays our assumption, and the guide says so.
  const assumed = publicHolidays === 'closed' ? 'closed' : 'unknown'
  const confirmed = rules.majorEves !== undefined || (known?.evesConfirmed ?? false)
  return {
    kind: 'weekly',
    week: [...week],
    publicHolidays,
    eveCloses: rules.eveCloses ?? null,
    christmasAndMidsummerEve: rules.majorEves ?? known?.christmasAndMidsummerEve ?? assumed,
    ...(confirmed ? { evesConfirmed: true } : {}),
  }
}

/** The rules of all languages together; the Finnish text leads. */
function rulesOf(
  entries: readonly ServiceHours[],
  notes: Notes,
): { readonly rules: HoursRules; readonly rest: Partial<Words> } {
  let rules: HoursRules = {}
  const rest: Record<string, string> = {}
  for (const language of languages) {
    const texts = new Set(entries.flatMap((entry) => textsOf(entry.additionalInformation)[language] ?? []))
    const left: string[] = []
    for (const text of texts) {
      const read = rulesIn(text)
      if (disagree(rules, read.rules)) notes.tell('hours-text-disagrees', text)
      rules = { ...read.rules, ...rules }
      if (read.rest !== '') left.push(read.rest)
    }
    if (left.length === 0) continue
    rest[language] = left.join(' ')
    notes.tell('hours-text-kept', left.join(' '))
  }
  return { rules, rest }
}

function exceptionsOf(
  entries: readonly ServiceHours[],
  hours: WeeklyHours,
  today: PlainDate,
  notes: Notes,
): Exception[] {
  const found: Exception[] = []
  for (const entry of entries) {
    if (entry.validFrom === undefined) {
      notes.tell('exception-without-day')
      continue
    }
    const from = dayIn(entry.validFrom)
    const to = entry.validTo === undefined ? from : dayIn(entry.validTo)
    if (to < today) notes.tell('exceptions-past', to)
    else if (to < from || daysBetween(from, to) > longestException) notes.tell('exception-without-day', from)
    else found.push(...periodsOf(entry, from, to, notes).filter((period) => !saysTheRule(period, entry, hours)))
  }
  const inOrder = found.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  if (inOrder.length > mostExceptions) notes.tell('too-many-exceptions', String(inOrder.length))
  return inOrder.slice(0, mostExceptions)
}

/** One period where every day has the same hours, else as many as there are stretches of equal days. */
function periodsOf(entry: ServiceHours, from: PlainDate, to: PlainDate, notes: Notes): Exception[] {
  const reason = reasonOf(entry, notes)
  const periods: { from: PlainDate; to: PlainDate; intervals: Exception['intervals'] }[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const intervals = [...intervalsOn(entry, weekday(on), notes)]
    const last = periods.at(-1)
    if (last && JSON.stringify(last.intervals) === JSON.stringify(intervals)) last.to = on
    else periods.push({ from: on, to: on, intervals })
  }
  return periods.map((period) => ({ ...period, ...(reason === undefined ? {} : { reason }) }))
}

function reasonOf({ additionalInformation }: ServiceHours, notes: Notes): Words | undefined {
  const texts = textsOf(additionalInformation)
  return isDerivedReason(texts) ? undefined : inEveryLanguage(texts, undefined, notes, 'text-missing')
}

/** A dated exception that says what the rules of the week say already, and nothing more: the catalogue has no field for the rules. */
function saysTheRule(
  { from, to, intervals, reason }: Exception,
  { additionalInformation }: ServiceHours,
  hours: WeeklyHours,
): boolean {
  if (reason !== undefined || from !== to) return false
  const derived = isDerivedReason(textsOf(additionalInformation))
  const byRule = dayOfLine({ ...hours, exceptions: undefined }, from, finnishCalendar)
  if (derived && byRule.rule?.kind === 'exception') return false
  const same = dayOfLine({ ...hours, exceptions: [{ from, to, intervals }] }, from, finnishCalendar)
  return byRule.unknown.length === 0 && JSON.stringify(byRule.intervals) === JSON.stringify(same.intervals)
}

/** The day in Finland; a time without a zone is on Finland's clock. */
function dayIn(written: string): PlainDate {
  if (!/(Z|[+-]\d{2}:?\d{2})$/.test(written) || written.length <= 10) return day(written.slice(0, 10))
  return helsinkiDay(new Date(written.replace(' ', 'T')))
}
