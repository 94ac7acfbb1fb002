import { describe, expect, test } from 'vitest'
import { addDays, day, type PlainDate, weekday } from '../kernel/day.ts'
import { finnishCalendar } from './calendar.ts'
import { contactsOf, hoursIn } from './contact.ts'
import { deliveredContent } from './content.ts'
import { type DayOfLine, dayOfLine, type Hours, nextChange, stateAt, weekOfLine } from './hours.ts'
import { municipalityNamed } from './place.ts'
import { at } from './testing/almanac.ts'
import { weekdayWords } from './texts/time-texts.ts'

/** The hours of the line of that name as it answers in the municipality. */
function hoursOf(municipality: string, name: string): Hours {
  const there = municipalityNamed(municipality)
  const contact = there && contactsOf(deliveredContent, there).find((candidate) => candidate.name.fi === name)
  if (!there || !contact) throw new Error(`${municipality} has no line “${name}”.`)
  return hoursIn(deliveredContent, contact, there)
}

const clock = (time: string) => time.replace(/^0/, '')
/** A day as the page prints it: `Maanantai 9:00 - 15:00`; nothing for a day without hours. */
function printed({ on, intervals }: DayOfLine): string[] {
  const name = weekdayWords(weekday(on), 'fi', 'long')
  const capital = name.slice(0, 1).toUpperCase() + name.slice(1)
  return intervals.map(({ opens, closes }) => `${capital} ${clock(opens)} - ${clock(closes)}`)
}
const week = (hours: Hours, on: string) => weekOfLine(hours, day(on), finnishCalendar).flatMap(printed)
const state = (hours: Hours, on: PlainDate | string, time: string) =>
  stateAt(hours, at(on, time), finnishCalendar).state
/** Every day of three years that is as asked. */
function daysWhich(is: (on: PlainDate) => boolean): PlainDate[] {
  const days: PlainDate[] = []
  for (let on = day('2026-01-01'); on < '2029-01-01'; on = addDays(on, 1)) if (is(on)) days.push(on)
  return days
}
const holidays = daysWhich((on) => finnishCalendar(on).publicHoliday !== undefined)
const eves = daysWhich((on) => {
  const { eveOf, majorEve } = finnishCalendar(on)
  return eveOf !== undefined && majorEve === undefined
})

/** The page of Central Uusimaa; an ordinary week of November. */
describe('Lapsiperheiden neuvonta ja ohjaus', () => {
  const hours = hoursOf('Järvenpää', 'Lapsiperheiden neuvonta ja ohjaus')
  const table = [
    'Maanantai 9:00 - 15:00',
    'Tiistai 9:00 - 15:00',
    'Keskiviikko 9:00 - 15:00',
    'Torstai 9:00 - 15:00',
    'Perjantai 9:00 - 13:00',
  ]
  test('the week of the page, day by day', () => expect(week(hours, '2026-11-26')).toEqual(table))
  openOnWeekdays(hours)
  closedFromThirteenOnEves(hours, '09:00')
  test('an ordinary Thursday: opens at 9:00, closes at 15:00, and opens next on Friday at 9:00', () => {
    expect(nextChange(hours, at('2026-11-26', '08:59'), finnishCalendar)).toEqual(opensOn('2026-11-26', '09:00'))
    expect(nextChange(hours, at('2026-11-26', '09:00'), finnishCalendar)).toEqual(closesOn('2026-11-26', '15:00'))
    expect(nextChange(hours, at('2026-11-26', '15:00'), finnishCalendar)).toEqual(opensOn('2026-11-27', '09:00'))
  })
  test('the same in every municipality of the county', () => {
    for (const municipality of ['Hyvinkää', 'Järvenpää', 'Mäntsälä', 'Nurmijärvi', 'Pornainen', 'Tuusula'])
      expect(week(hoursOf(municipality, 'Lapsiperheiden neuvonta ja ohjaus'), '2026-11-26')).toEqual(table)
  })
})

describe('Sosiaali- ja kriisipäivystys (Keski-Uusimaa): aina avoinna', () => {
  const hours = hoursOf('Järvenpää', 'Sosiaali- ja kriisipäivystys (Keski-Uusimaa)')
  test('at every hour of every day, holidays and both changes of the clock among them', () => {
    for (const on of [...holidays, ...eves, day('2026-03-29'), day('2026-10-25'), day('2026-11-28')])
      for (const time of ['00:00', '03:30', '09:00', '13:00', '23:59']) expect(state(hours, on, time)).toBe('open')
  })
  test('it never closes', () => {
    expect(nextChange(hours, at('2026-12-24', '18:00'), finnishCalendar)).toBeUndefined()
    expect(dayOfLine(hours, day('2026-12-24'), finnishCalendar).intervals).toEqual([
      { opens: '00:00', closes: '24:00' },
    ])
  })
})

describe('Sosiaalipäivystys virka-aikana', () => {
  const hours = hoursOf('Järvenpää', 'Sosiaalipäivystys virka-aikana')
  test('the week of the page, day by day', () =>
    expect(week(hours, '2026-11-26')).toEqual([
      'Maanantai 8:00 - 15:00',
      'Tiistai 8:00 - 15:00',
      'Keskiviikko 8:00 - 15:00',
      'Torstai 8:00 - 15:00',
      'Perjantai 8:00 - 13:00',
    ]))
  openOnWeekdays(hours)
  closedFromThirteenOnEves(hours, '08:00')
  test('it is open an hour before the advice line, and closes with it', () => {
    const advice = hoursOf('Järvenpää', 'Lapsiperheiden neuvonta ja ohjaus')
    expect([state(hours, '2026-11-26', '08:30'), state(advice, '2026-11-26', '08:30')]).toEqual(['open', 'closed'])
    const close = at('2026-11-26', '14:00')
    expect(nextChange(hours, close, finnishCalendar)).toEqual(nextChange(advice, close, finnishCalendar))
  })
})

/** The page on open care names a duty in office hours and prints no times: nobody may be told that it is open, or closed. */
describe('Lastensuojelun virka-ajan päivystys (the page on open care)', () => {
  const hours = hoursOf('Mikkeli', 'Lastensuojelun virka-ajan päivystys')
  test('its times stand on no page that we read, so its state is not known at any time', () => {
    for (const time of ['07:00', '10:00', '16:00']) expect(state(hours, '2026-11-26', time)).toBe('unknown')
    expect(nextChange(hours, at('2026-11-26', '10:00'), finnishCalendar)).toBeUndefined()
    expect(dayOfLine(hours, day('2026-11-26'), finnishCalendar)).toMatchObject({ intervals: [] })
  })
  test('meanwhile the social emergency service of the same county always answers', () => {
    const duty = hoursOf('Mikkeli', 'Sosiaalipäivystys, Etelä-Savo')
    expect([state(duty, '2026-11-26', '10:00'), state(duty, '2026-11-29', '03:00')]).toEqual(['open', 'open'])
  })
})

/** Avoinna arkipäivinä: on no Saturday, Sunday or public holiday. */
function openOnWeekdays(hours: Hours): void {
  test('open on weekdays: on no Saturday, Sunday or public holiday, and on every other day', () => {
    for (const on of daysWhich((there) => weekday(there) > 5).concat(holidays))
      expect([on, dayOfLine(hours, on, finnishCalendar).intervals]).toEqual([on, []])
    const others = daysWhich((on) => {
      const { publicHoliday, majorEve } = finnishCalendar(on)
      return weekday(on) <= 5 && publicHoliday === undefined && majorEve === undefined
    })
    expect(others.length).toBeGreaterThan(740)
    for (const on of others) expect([on, state(hours, on, '10:00')]).toEqual([on, 'open'])
  })
  test('a public holiday on a weekday says which it is: Independence Day, a Tuesday in 2027 not being one', () => {
    expect(dayOfLine(hours, day('2027-12-06'), finnishCalendar).rule).toEqual({
      kind: 'public-holiday',
      holiday: 'independence-day',
    })
    expect(dayOfLine(hours, day('2027-12-07'), finnishCalendar).rule).toBeUndefined()
  })
}

/** Arkipyhien aattoina klo 13 saakka. */
function closedFromThirteenOnEves(hours: Hours, opens: string): void {
  test('on the eves of public holidays until 13: each eve of three years', () => {
    expect(eves.length).toBeGreaterThan(12)
    for (const on of eves) {
      expect([on, dayOfLine(hours, on, finnishCalendar).intervals]).toEqual([on, [{ opens, closes: '13:00' }]])
      expect([state(hours, on, '12:59'), state(hours, on, '13:00')]).toEqual(['open', 'closed'])
    }
  })
  test('the eve of Epiphany, of Good Friday, of May Day and of Ascension Day 2026 say why', () => {
    const reasons = ['2026-01-05', '2026-04-02', '2026-04-30', '2026-05-13'].map(
      (on) => dayOfLine(hours, day(on), finnishCalendar).rule,
    )
    expect(reasons.map((rule) => rule?.kind)).toEqual(Array(4).fill('eve-of-public-holiday'))
    expect(reasons.map((rule) => rule?.holiday)).toEqual(['epiphany', 'good-friday', 'may-day', 'ascension-day'])
  })
}

function opensOn(on: string, time: string) {
  return { at: at(on, time), to: 'open' }
}
function closesOn(on: string, time: string) {
  return { at: at(on, time), to: 'closed' }
}
