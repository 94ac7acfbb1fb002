import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { finnishCalendar } from './calendar.ts'
import { dayOfLine, type WeeklyHours } from './hours.ts'
import { dayInWords } from './texts/contact-texts.ts'

const hours: WeeklyHours = {
  kind: 'weekly',
  week: ([1, 2, 3, 4, 5] as const).map((on) => ({ day: on, opens: '08:00', closes: '15:00' })),
  publicHolidays: 'closed',
  eveCloses: null,
  christmasAndMidsummerEve: 'closed',
}
const said = (on: string, more: Partial<WeeklyHours>) =>
  dayInWords(dayOfLine({ ...hours, ...more }, day(on), finnishCalendar), 'fi')

test('an exceptional day says why, in the words of the county', () => {
  const reason = { fi: 'Muuttopäivä', sv: 'Flyttdag', en: 'Moving day' }
  const exceptions = [{ from: day('2026-11-25'), to: day('2026-11-25'), intervals: [], reason }]
  expect(said('2026-11-25', { exceptions })).toBe('suljettu (Muuttopäivä)')
  expect(said('2026-11-25', { exceptions: exceptions.map((period) => ({ ...period, reason: undefined })) })).toBe(
    'suljettu (poikkeava aukiolo)',
  )
})
test('Christmas Eve is no assumption once the county has said what holds', () => {
  expect(said('2026-12-24', {})).toContain('ei varmistettu alueelta')
  expect(said('2026-12-24', { evesConfirmed: true })).toBe('suljettu (jouluaatto)')
})
