import { finnishCalendar } from '../../guide/calendar.ts'
import type { ContactRow } from '../../guide/contact.ts'
import { dayOfLine, type WeeklyInterval } from '../../guide/hours.ts'
import { nameOfDay } from '../../guide/service-catalogue/shapes.ts'
import type { OpeningInterval } from '../../guide/stretch.ts'
import { addDays, addMonths, type PlainDate } from '../../kernel/day.ts'
import { languages, type Words } from '../../kernel/language.ts'
import { rulesInText } from './hours-rules.ts'

type Weekly = Extract<ContactRow['hours'], { kind: 'weekly' }>

/** For how many months ahead the days on which a rule changes the hours are written out. A choice of ours. */
export const monthsAhead = 12

/** One opening time as the catalogue writes it. */
export type OpeningHourOut = {
  readonly dayFrom: string
  readonly dayTo: string
  readonly from: string
  readonly to: string
}
/** One entry of opening hours as the catalogue writes it. */
export type ServiceHourOut = {
  readonly serviceHourType: 'DaysOfTheWeek' | 'OverMidnight' | 'Exceptional'
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly isClosed: boolean
  readonly validForNow: boolean
  readonly isAlwaysOpen: boolean
  readonly isReservation: boolean
  readonly additionalInformation: readonly { readonly language: string; readonly value: string }[]
  readonly openingHour: readonly OpeningHourOut[]
}

const eveReason: Words = { fi: 'Arkipyhän aatto.', sv: 'Dagen före en söckenhelg.', en: 'Eve of a public holiday.' }
const holidayReason: Words = { fi: 'Arkipyhä.', sv: 'Söckenhelg.', en: 'Public holiday.' }

/** Whether the text is what we write beside a day that only follows from a rule. Nothing at all is no reason either. */
export function isDerivedReason(texts: Partial<Words>): boolean {
  return languages.every(
    (language) =>
      texts[language] === undefined ||
      texts[language] === eveReason[language] ||
      texts[language] === holidayReason[language],
  )
}

/** The opening hours as the catalogue writes them on that day; nothing when they are not known or follow another line. */
export function hoursOut(hours: ContactRow['hours'], today: PlainDate): readonly ServiceHourOut[] {
  if (hours.kind === 'always') return [entry({ isAlwaysOpen: true })]
  if (hours.kind !== 'weekly') return []
  const additionalInformation = inItems(rulesInText(hours))
  const nights = hours.week.filter(isNight)
  const days = hours.week.filter((interval) => !isNight(interval))
  return [
    ...(days.length === 0 ? [] : [entry({ additionalInformation, openingHour: days.map(inDays) })]),
    ...(nights.length === 0
      ? []
      : [
          entry({
            serviceHourType: 'OverMidnight',
            // The rules stand once, where there is only one entry to hold them.
            additionalInformation: days.length === 0 ? additionalInformation : [],
            openingHour: nights.map(overNight),
          }),
        ]),
    ...(hours.exceptions ?? []).map(({ from, to, intervals, reason }) => dated(from, to, intervals, reason)),
    ...byRule(hours, today),
  ]
}

/** Every day ahead that a rule makes unlike its weekday, written out; an assumption of ours is no rule of the county. */
function byRule(hours: Weekly, today: PlainDate): ServiceHourOut[] {
  const found: ServiceHourOut[] = []
  const end = addMonths(today, monthsAhead)
  for (let on = today; on < end; on = addDays(on, 1)) {
    const { rule, unknown, intervals } = dayOfLine(hours, on, finnishCalendar)
    if (rule === undefined || rule.kind === 'exception' || unknown.length > 0) continue
    const isMajor = rule.kind === 'christmas-eve' || rule.kind === 'midsummer-eve'
    if (isMajor && rule.confirmed !== true) continue
    found.push(dated(on, on, intervals, rule.kind === 'public-holiday' ? holidayReason : eveReason))
  }
  return found
}

function dated(
  from: PlainDate,
  to: PlainDate,
  intervals: readonly OpeningInterval[],
  reason: Words | undefined,
): ServiceHourOut {
  return entry({
    serviceHourType: 'Exceptional',
    validFrom: `${from}T00:00:00`,
    validTo: `${to}T00:00:00`,
    validForNow: false,
    isClosed: intervals.length === 0,
    additionalInformation: inItems(reason),
    openingHour: intervals.map(({ opens, closes }) => ({ dayFrom: '', dayTo: '', ...times(opens, closes) })),
  })
}

function entry(own: Partial<ServiceHourOut>): ServiceHourOut {
  return {
    serviceHourType: 'DaysOfTheWeek',
    validFrom: null,
    validTo: null,
    isClosed: false,
    validForNow: true,
    isAlwaysOpen: false,
    isReservation: false,
    additionalInformation: [],
    openingHour: [],
    ...own,
  }
}

function isNight({ opens, closes }: OpeningInterval): boolean {
  return closes <= opens
}

function inDays({ day, opens, closes }: WeeklyInterval): OpeningHourOut {
  return { dayFrom: nameOfDay(day), dayTo: '', ...times(opens, closes) }
}

function overNight({ day, opens, closes }: WeeklyInterval): OpeningHourOut {
  return { dayFrom: nameOfDay(day), dayTo: nameOfDay((day % 7) + 1), ...times(opens, closes) }
}

/** The end of the day is midnight. */
function times(opens: string, closes: string): { from: string; to: string } {
  return { from: `${opens}:00`, to: closes === '24:00' ? '00:00:00' : `${closes}:00` }
}

/** Words as the catalogue's list of texts by language. */
export function inItems(words: Words | null | undefined): { language: string; value: string }[] {
  return words ? languages.flatMap((language) => (words[language] ? [{ language, value: words[language] }] : [])) : []
}
