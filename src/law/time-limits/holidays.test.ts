import { describe, expect, test } from 'vitest'
import { addDays, day, dayOf, type PlainDate, weekday } from '../../kernel/day.ts'
import { type DayName, easterSunday, eveOfHoliday, holidayOn, namedDays, namesOfDay } from './holidays.ts'

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const written = (on: PlainDate): string => `${weekdayNames[weekday(on) - 1]} ${on.slice(8)}.${on.slice(5, 7)}.`

const table: readonly (readonly [DayName, string, string, string, string, string])[] = [
  ['new-years-day', 'Wed 01.01.', 'Thu 01.01.', 'Fri 01.01.', 'Sat 01.01.', 'Mon 01.01.'],
  ['epiphany', 'Mon 06.01.', 'Tue 06.01.', 'Wed 06.01.', 'Thu 06.01.', 'Sat 06.01.'],
  ['good-friday', 'Fri 18.04.', 'Fri 03.04.', 'Fri 26.03.', 'Fri 14.04.', 'Fri 30.03.'],
  ['easter-sunday', 'Sun 20.04.', 'Sun 05.04.', 'Sun 28.03.', 'Sun 16.04.', 'Sun 01.04.'],
  ['easter-monday', 'Mon 21.04.', 'Mon 06.04.', 'Mon 29.03.', 'Mon 17.04.', 'Mon 02.04.'],
  ['may-day', 'Thu 01.05.', 'Fri 01.05.', 'Sat 01.05.', 'Mon 01.05.', 'Tue 01.05.'],
  ['ascension-day', 'Thu 29.05.', 'Thu 14.05.', 'Thu 06.05.', 'Thu 25.05.', 'Thu 10.05.'],
  ['whit-sunday', 'Sun 08.06.', 'Sun 24.05.', 'Sun 16.05.', 'Sun 04.06.', 'Sun 20.05.'],
  ['midsummer-eve', 'Fri 20.06.', 'Fri 19.06.', 'Fri 25.06.', 'Fri 23.06.', 'Fri 22.06.'],
  ['midsummer-day', 'Sat 21.06.', 'Sat 20.06.', 'Sat 26.06.', 'Sat 24.06.', 'Sat 23.06.'],
  ['all-saints-day', 'Sat 01.11.', 'Sat 31.10.', 'Sat 06.11.', 'Sat 04.11.', 'Sat 03.11.'],
  ['independence-day', 'Sat 06.12.', 'Sun 06.12.', 'Mon 06.12.', 'Wed 06.12.', 'Thu 06.12.'],
  ['christmas-eve', 'Wed 24.12.', 'Thu 24.12.', 'Fri 24.12.', 'Sun 24.12.', 'Mon 24.12.'],
  ['christmas-day', 'Thu 25.12.', 'Fri 25.12.', 'Sat 25.12.', 'Mon 25.12.', 'Tue 25.12.'],
  ['st-stephens-day', 'Fri 26.12.', 'Sat 26.12.', 'Sun 26.12.', 'Tue 26.12.', 'Wed 26.12.'],
]

describe('Church Act, Church Order, Independence Day and May Day: which day is which', () => {
  for (const [name, ...days] of table) {
    for (const [index, expected] of days.entries()) {
      const year = 2025 + index
      test(`${name} of ${year} is ${expected}`, () => {
        expect(
          namedDays(year)
            .filter((named) => named.name === name)
            .map(({ on }) => written(on)),
        ).toEqual([expected])
      })
    }
  }

  test('a year has thirteen holidays and two eves, whatever the year', () => {
    for (let year = 2008; year <= 2100; year += 1) {
      expect(
        namedDays(year)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(table.map(([name]) => name).sort())
    }
  })

  test('the days of a year stand oldest first', () => {
    for (let year = 2008; year <= 2100; year += 1) {
      const days = namedDays(year).map(({ on }) => on)
      expect(days).toEqual(days.toSorted())
    }
  })

  test('Midsummer Day is the Saturday of 20–26 June and its eve the Friday before', () => {
    for (let year = 2008; year <= 2100; year += 1) {
      const midsummer = onlyDay(year, 'midsummer-day')
      expect(weekday(midsummer)).toBe(6)
      expect(midsummer >= dayOf(year, 6, 20) && midsummer <= dayOf(year, 6, 26)).toBe(true)
      expect(onlyDay(year, 'midsummer-eve')).toBe(addDays(midsummer, -1))
    }
  })

  test('All Saints’ Day is the Saturday of 31 October to 6 November', () => {
    for (let year = 2008; year <= 2100; year += 1) {
      const allSaints = onlyDay(year, 'all-saints-day')
      expect(weekday(allSaints)).toBe(6)
      expect(allSaints >= dayOf(year, 10, 31) && allSaints <= dayOf(year, 11, 6)).toBe(true)
    }
  })

  test('Easter falls on the days printed in almanacs, the earliest and the latest of the range among them', () => {
    const printed = ['2008-03-23', '2011-04-24', '2024-03-31', '2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28']
    expect(printed.map((on) => easterSunday(Number(on.slice(0, 4))))).toEqual(printed)
  })

  test('Ascension Day on May Day carries both names, the holy day first', () => {
    expect(namesOfDay(day('2008-05-01'))).toEqual(['ascension-day', 'may-day'])
    expect(holidayOn(day('2008-05-01'))).toBe('ascension-day')
  })

  test('the eves, Maundy Thursday, the eve of May Day and New Year’s Eve are no holidays', () => {
    for (const on of ['2026-12-24', '2026-06-19', '2026-04-02', '2026-04-30', '2026-12-31', '2026-12-05']) {
      expect(holidayOn(day(on))).toBeUndefined()
    }
  })

  test('an ordinary Sunday is no public holiday by name, and still a Sunday', () => {
    expect(holidayOn(day('2026-11-22'))).toBeUndefined()
    expect(namesOfDay(day('2026-11-22'))).toEqual(['sunday'])
  })
})

describe('opening hours: the eve of a public holiday that is not a Sunday', () => {
  const eves: Readonly<Record<number, string>> = {
    2026: '01-05 04-02 04-30 05-13 06-19 10-30 12-24 12-31',
    2027: '01-05 03-25 04-30 05-05 06-25 11-05 12-24 12-31',
    2028: '01-05 04-13 05-24 06-23 11-03 12-05',
  }
  for (const [year, expected] of Object.entries(eves)) {
    test(`the eves on opening days of ${year} are those computed by hand`, () => {
      const found: string[] = []
      for (let on = dayOf(Number(year), 1, 1); on <= dayOf(Number(year), 12, 31); on = addDays(on, 1)) {
        if (eveOfHoliday(on)) found.push(on.slice(5))
      }
      expect(found.join(' ')).toBe(expected)
    })
  }

  test('an eve is told by the holiday that follows', () => {
    expect(eveOfHoliday(day('2026-12-24'))).toBe('christmas-day')
    expect(eveOfHoliday(day('2026-04-30'))).toBe('may-day')
  })
})

function onlyDay(year: number, name: DayName): PlainDate {
  const found = namedDays(year).filter((named) => named.name === name)
  const [only] = found
  if (!only || found.length !== 1) throw new Error(`${name} is not one day in ${year}`)
  return only.on
}
