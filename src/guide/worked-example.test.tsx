import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addDays, day, helsinkiInstant, type PlainDate, weekday } from '../kernel/day.ts'
import { assessmentMustBeCompleteBy } from '../law/child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from '../law/child-welfare-act/26-assessment-start.ts'
import { limitOn } from './limits.ts'
import { WholeWay } from './whole-way.tsx'
import { AppealExample, EmergencyExample, NotificationExample, nextCountOverHoliday } from './worked-example.tsx'

type Drawn = typeof WholeWay
const on = (text: PlainDate) => helsinkiInstant(text, '12:00')
function html(Example: Drawn, text: string, language: 'fi' | 'sv' | 'en' = 'fi'): string {
  return renderToStaticMarkup(<Example at={on(day(text))} language={language} />)
}
const said = (...asked: Parameters<typeof html>) =>
  html(...asked)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('Child Welfare Act 26 §: the picture of what happens after a notification', () => {
  test('shows the limits of the law record with their sections', () => {
    const today = day('2026-11-21')
    const picture = said(WholeWay, today)
    expect(picture).toContain(`${limitOn('assessment-start-max', today).value} arkipäivän kuluessa Palvelutarpeen`)
    expect(picture).toContain(`${limitOn('inform-of-notification-max', today).value} arkipäivän kuluessa Perhe`)
    expect(picture).toContain(`${limitOn('assessment-complete-max', today).value} kuukauden kuluessa`)
    expect(picture).toContain(`${limitOn('client-plan-review-max', today).value} vuoden välein`)
    expect(picture).toContain('lastensuojelulaki 26 § 2 mom.')
    expect(picture).toContain('lastensuojelulaki 26 § 5 mom.')
    expect(picture).toContain('THL:n käsikirja')
  })
  test('goes from arrival to support at home, with three ways on from the assessment', () => {
    const picture = html(WholeWay, '2026-11-21', 'en')
    const steps = [...picture.matchAll(/<b>([^<]+)<\/b>/g)].map(([, name]) => name)
    expect(steps).toEqual([
      'The notification arrives',
      'Urgency is assessed',
      'The family is told',
      'The assessment of service needs begins',
      'The assessment is ready',
      'The client relationship begins',
      'A client plan is made together',
      'Support at home',
    ])
    expect(picture).toContain(
      '<ul><li>No support is needed</li><li>Other services are enough</li><li>Child welfare is needed</li></ul>',
    )
  })
})

describe('The worked example of a notification', () => {
  test('that comes on Saturday 21 November 2026 leaves out the weekends', () => {
    const example = said(NotificationExample, '2026-11-21')
    expect(example).toContain('Ilmoitus saapuu tänään (lauantai 21.11.)')
    expect(example).toContain('su 22.11. ei lasketa ma 23.11. 1. arkipäivä')
    expect(example).toContain('ti 1.12. 7. arkipäivä')
    expect(example).toContain('Arvioinnin täytyy alkaa viimeistään ti 1.12.2026')
    expect(example).toContain('Arvioinnin täytyy olla valmis viimeistään ma 22.2.2027')
    expect(example).toContain('Laskun viimeinen päivä olisi su 21.2.')
  })
  test('near Christmas leaves out the holidays by name', () => {
    const example = said(NotificationExample, '2026-11-21')
    expect(example).toContain('Ilmoitus saapuu, kun on keskiviikko 16.12.')
    expect(example).toContain('pe 25.12. joulupäivä')
    expect(example).toContain('ma 28.12. 7. arkipäivä')
  })
  test('says the days of the law for every day of a year, and always shows a holiday left out', () => {
    for (let today = day('2026-11-21'); today < '2027-11-21'; today = addDays(today, 7)) {
      const example = html(NotificationExample, today)
      for (const rule of [assessmentMustStartBy, assessmentMustBeCompleteBy])
        expect(example, today).toContain(`<time dateTime="${rule(today).lastPermitted}">`)
      const near = nextCountOverHoliday(today)
      if (near === undefined) throw new Error(`No holiday is near ${today}.`)
      const holidays = assessmentMustStartBy(near).steps.filter(
        ({ role, on: left, reason }) => role === 'left-out' && weekday(left) < 6 && reason !== undefined,
      )
      expect(holidays.length, today).toBeGreaterThan(0)
      expect(example, today).toContain(`<time dateTime="${assessmentMustStartBy(near).lastPermitted}">`)
    }
  })
  test('on a day whose own count passes a holiday stands alone', () => {
    expect(html(NotificationExample, '2026-12-16').match(/class="example"/g)).toHaveLength(1)
  })
})

describe('The worked examples of decisions', () => {
  test('a decision received on Saturday 21 November leaves until Monday 21 December', () => {
    const example = said(AppealExample, '2026-11-21', 'en')
    expect(example).toContain('A request for rectification must arrive at the latest on Mon 21 December 2026')
    expect(example).toContain('An appeal must arrive at the latest on Mon 21 December 2026')
  })
  test('one that is posted on that day counts as received a week later and leaves until 28 December', () => {
    const example = said(AppealExample, '2026-11-21', 'en')
    expect(example).toContain('The letter counts as received on Sat 28 November 2026')
    expect(example).toContain('An appeal must arrive at the latest on Mon 28 December 2026')
  })
  test('an emergency placement that begins on 21 November ends on 20 December, or on 19 January when extended', () => {
    const example = said(EmergencyExample, '2026-11-21', 'en')
    expect(example).toContain('The placement can last at most until Sun 20 December 2026')
    expect(example).toContain('If it is extended, at most until Tue 19 January 2027')
  })
})
