import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import { finnishCalendar } from './calendar.ts'

/** Eves on which lines that open Monday to Friday close early, by the calendar of each year. */
const eves: Readonly<Record<string, readonly string[]>> = {
  2026: ['01-05', '04-02', '04-30', '05-13', '06-19', '10-30', '12-24', '12-31'],
  2027: ['01-05', '03-25', '04-30', '05-05', '06-25', '11-05', '12-24', '12-31'],
  2028: ['01-05', '04-13', '05-24', '06-23', '11-03', '12-05'],
}

describe('The eves of public holidays', () => {
  test.each(Object.entries(eves))('of %s', (year, expected) => {
    const found: string[] = []
    for (let on = day(`${year}-01-01`); on <= `${year}-12-31`; on = addDays(on, 1))
      if (finnishCalendar(on).eveOf) found.push(on.slice(5))
    expect(found).toEqual(expected)
  })
  test('Christmas Eve and Midsummer Eve are known as such, also when they are no eve of a weekday', () => {
    expect(finnishCalendar(day('2026-12-24'))).toMatchObject({ majorEve: 'christmas-eve', eveOf: 'christmas-day' })
    expect(finnishCalendar(day('2026-06-19'))).toMatchObject({ majorEve: 'midsummer-eve', eveOf: 'midsummer-day' })
    expect(finnishCalendar(day('2028-12-24'))).toMatchObject({ majorEve: 'christmas-eve' })
    expect(finnishCalendar(day('2028-12-24')).eveOf).toBeUndefined()
  })
  test('a holiday has its name and an ordinary day has none, a Sunday among them', () => {
    expect(finnishCalendar(day('2026-05-14')).publicHoliday).toBe('ascension-day')
    expect(finnishCalendar(day('2026-12-06')).publicHoliday).toBe('independence-day')
    expect(finnishCalendar(day('2026-11-26'))).toEqual({})
    expect(finnishCalendar(day('2026-11-29'))).toEqual({})
  })
  test('the last day of a year is the eve of the next', () => {
    expect(finnishCalendar(day('2026-12-31')).eveOf).toBe('new-years-day')
  })
})
