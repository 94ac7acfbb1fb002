import type { PlainDate } from '../kernel/day.ts'
import { eveOfHoliday, holidayOn, namesOfDay } from '../law/time-limits/holidays.ts'
import type { DayInCalendar } from './hours.ts'

/** The public holidays and eves of Finland, as opening hours ask for them. Years 2008–2100. */
export function finnishCalendar(on: PlainDate): DayInCalendar {
  const names = namesOfDay(on)
  return {
    publicHoliday: holidayOn(on),
    eveOf: eveOfHoliday(on),
    majorEve: names.includes('christmas-eve')
      ? 'christmas-eve'
      : names.includes('midsummer-eve')
        ? 'midsummer-eve'
        : undefined,
  }
}
