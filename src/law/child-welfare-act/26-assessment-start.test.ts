import { describe, expect, test } from 'vitest'
import { day, helsinkiDay, helsinkiInstant } from '../../kernel/day.ts'
import { NothingInForce } from '../in-force.ts'
import { assessmentMustStartBy } from './26-assessment-start.ts'
import { informOfNotificationBy } from './26-inform-of-notification.ts'

// The first row has the shape of THL's own example: a Tuesday gives the Thursday of the next week.
// Received | weekdays 1–7 | the 7th of them | last permitted day | the same when eves are left out | what it shows
const table = `
2025-02-04 10:15 | 02-05 02-06 02-07 02-10 02-11 02-12 02-13 | 2025-02-13 | 2025-02-13 | 2025-02-13 | plain week; THL’s own example shape: Tuesday → Thursday of the next week
2025-04-09 13:00 | 04-10 04-11 04-14 04-15 04-16 04-17 04-22 | 2025-04-22 | 2025-04-22 | 2025-04-22 | Easter between day 6 and 7
2025-04-17 09:00 | 04-22 04-23 04-24 04-25 04-28 04-29 04-30 | 2025-04-30 | 2025-04-30 | 2025-04-30 | Maundy Thursday
2025-04-18 22:10 | 04-22 04-23 04-24 04-25 04-28 04-29 04-30 | 2025-04-30 | 2025-04-30 | 2025-04-30 | Good Friday evening, received by social emergency service: same result as the day before
2025-04-24 08:30 | 04-25 04-28 04-29 04-30 05-02 05-05 05-06 | 2025-05-06 | 2025-05-06 | 2025-05-06 | May Day on Thursday
2025-05-01 02:40 | 05-02 05-05 05-06 05-07 05-08 05-09 05-12 | 2025-05-12 | 2025-05-12 | 2025-05-12 | received on May Day itself
2025-05-20 11:00 | 05-21 05-22 05-23 05-26 05-27 05-28 05-30 | 2025-05-30 | 2025-05-30 | 2025-05-30 | Ascension on 29.5.
2025-06-11 09:00 | 06-12 06-13 06-16 06-17 06-18 06-19 06-20 | 2025-06-20 | 2025-06-23 | 2025-06-23 | 7th weekday is Midsummer Eve → moved by 5 §
2025-06-12 14:00 | 06-13 06-16 06-17 06-18 06-19 06-20 06-23 | 2025-06-23 | 2025-06-23 | 2025-06-24 | Midsummer Eve is day 6 and counts
2025-11-28 10:00 | 12-01 12-02 12-03 12-04 12-05 12-08 12-09 | 2025-12-09 | 2025-12-09 | 2025-12-09 | Independence Day on Saturday: no effect
2025-12-15 12:00 | 12-16 12-17 12-18 12-19 12-22 12-23 12-24 | 2025-12-24 | 2025-12-29 | 2025-12-29 | 7th weekday is Christmas Eve → moved past Christmas
2025-12-16 12:00 | 12-17 12-18 12-19 12-22 12-23 12-24 12-29 | 2025-12-29 | 2025-12-29 | 2025-12-30 | Christmas Eve is day 6 and counts
2025-12-23 19:00 | 12-24 12-29 12-30 12-31 01-02 01-05 01-07 | 2026-01-07 | 2026-01-07 | 2026-01-08 | Christmas, New Year, Epiphany
2025-12-24 14:00 | 12-29 12-30 12-31 01-02 01-05 01-07 01-08 | 2026-01-08 | 2026-01-08 | 2026-01-08 | received on Christmas Eve
2025-12-29 09:00 | 12-30 12-31 01-02 01-05 01-07 01-08 01-09 | 2026-01-09 | 2026-01-09 | 2026-01-09 | New Year and Epiphany
2026-01-05 16:00 | 01-07 01-08 01-09 01-12 01-13 01-14 01-15 | 2026-01-15 | 2026-01-15 | 2026-01-15 | Epiphany next day
2026-03-25 10:00 | 03-26 03-27 03-30 03-31 04-01 04-02 04-07 | 2026-04-07 | 2026-04-07 | 2026-04-07 | Easter between day 6 and 7
2026-04-02 12:00 | 04-07 04-08 04-09 04-10 04-13 04-14 04-15 | 2026-04-15 | 2026-04-15 | 2026-04-15 | Maundy Thursday
2026-04-22 09:30 | 04-23 04-24 04-27 04-28 04-29 04-30 05-04 | 2026-05-04 | 2026-05-04 | 2026-05-04 | May Day on Friday
2026-05-05 13:00 | 05-06 05-07 05-08 05-11 05-12 05-13 05-15 | 2026-05-15 | 2026-05-15 | 2026-05-15 | Ascension on 14.5.
2026-06-10 10:00 | 06-11 06-12 06-15 06-16 06-17 06-18 06-19 | 2026-06-19 | 2026-06-22 | 2026-06-22 | 7th weekday is Midsummer Eve
2026-06-18 23:59 | 06-19 06-22 06-23 06-24 06-25 06-26 06-29 | 2026-06-29 | 2026-06-29 | 2026-06-30 | one minute before midnight
2026-06-19 00:01 | 06-22 06-23 06-24 06-25 06-26 06-29 06-30 | 2026-06-30 | 2026-06-30 | 2026-06-30 | two minutes later: next initiation day
2026-11-20 16:30 | 11-23 11-24 11-25 11-26 11-27 11-30 12-01 | 2026-12-01 | 2026-12-01 | 2026-12-01 | Friday afternoon
2026-11-21 11:00 | 11-23 11-24 11-25 11-26 11-27 11-30 12-01 | 2026-12-01 | 2026-12-01 | 2026-12-01 | Saturday: same last day as Friday
2026-11-26 10:00 | 11-27 11-30 12-01 12-02 12-03 12-04 12-07 | 2026-12-07 | 2026-12-07 | 2026-12-07 | Independence Day on Sunday: no effect
2026-12-15 10:00 | 12-16 12-17 12-18 12-21 12-22 12-23 12-24 | 2026-12-24 | 2026-12-28 | 2026-12-28 | 7th weekday is Christmas Eve (Thu)
2026-12-22 10:00 | 12-23 12-24 12-28 12-29 12-30 12-31 01-04 | 2027-01-04 | 2027-01-04 | 2027-01-05 | Christmas Day Friday, New Year Friday; Eve counts
2027-03-18 10:00 | 03-19 03-22 03-23 03-24 03-25 03-30 03-31 | 2027-03-31 | 2027-03-31 | 2027-03-31 | Easter in March
2027-04-28 10:00 | 04-29 04-30 05-03 05-04 05-05 05-07 05-10 | 2027-05-10 | 2027-05-10 | 2027-05-10 | May Day on Saturday; Ascension 6.5.
2027-06-16 10:00 | 06-17 06-18 06-21 06-22 06-23 06-24 06-25 | 2027-06-25 | 2027-06-28 | 2027-06-28 | 7th weekday is Midsummer Eve 25.6.
2027-11-26 10:00 | 11-29 11-30 12-01 12-02 12-03 12-07 12-08 | 2027-12-08 | 2027-12-08 | 2027-12-08 | Independence Day on Monday
2027-12-16 10:00 | 12-17 12-20 12-21 12-22 12-23 12-24 12-27 | 2027-12-27 | 2027-12-27 | 2027-12-28 | Christmas Day and St Stephen’s on the weekend: Monday 27.12. is a weekday
2028-04-06 10:00 | 04-07 04-10 04-11 04-12 04-13 04-18 04-19 | 2028-04-19 | 2028-04-19 | 2028-04-19 | Easter in April
2028-04-20 10:00 | 04-21 04-24 04-25 04-26 04-27 04-28 05-02 | 2028-05-02 | 2028-05-02 | 2028-05-02 | May Day on Monday
2028-05-17 10:00 | 05-18 05-19 05-22 05-23 05-24 05-26 05-29 | 2028-05-29 | 2028-05-29 | 2028-05-29 | Ascension 25.5.
2028-06-22 10:00 | 06-23 06-26 06-27 06-28 06-29 06-30 07-03 | 2028-07-03 | 2028-07-03 | 2028-07-04 | Midsummer Eve is day 1 and counts
2028-11-28 10:00 | 11-29 11-30 12-01 12-04 12-05 12-07 12-08 | 2028-12-08 | 2028-12-08 | 2028-12-08 | Independence Day on Wednesday
2028-12-14 10:00 | 12-15 12-18 12-19 12-20 12-21 12-22 12-27 | 2028-12-27 | 2028-12-27 | 2028-12-27 | Christmas Eve on Sunday; 25. and 26. on Mon and Tue
2028-12-23 03:00 | 12-27 12-28 12-29 01-02 01-03 01-04 01-05 | 2029-01-05 | 2029-01-05 | 2029-01-05 | Saturday night before Christmas; New Year on Monday
`
const examples = table
  .trim()
  .split('\n')
  .map((line) => {
    const [received = '', weekdays = '', seventh = '', last = '', lastIfEvesAreLeftOut = '', note = ''] =
      line.split(' | ')
    return {
      received: received.slice(0, 10),
      at: received.slice(11),
      weekdays,
      seventh,
      last,
      lastIfEvesAreLeftOut,
      note,
    }
  })

describe('Child Welfare Act 26 §: when the assessment must have started', () => {
  test('forty worked examples are tried', () => {
    expect(examples).toHaveLength(40)
  })

  for (const example of examples) {
    describe(`received ${example.received} at ${example.at} (${example.note})`, () => {
      const initiatedOn = helsinkiDay(helsinkiInstant(day(example.received), example.at))
      const deadline = assessmentMustStartBy(initiatedOn)

      test(`the seven weekdays end on ${example.seventh}`, () => {
        const counted = deadline.steps.filter(({ role }) => role === 'counted')
        expect(counted.map(({ on }) => on.slice(5)).join(' ')).toBe(example.weekdays)
        expect(counted.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
        expect(deadline.nominal).toBe(example.seventh)
      })
      test(`the last permitted day is ${example.last}`, () => {
        expect(deadline.lastPermitted).toBe(example.last)
      })
      test(`a county that leaves the eves out has ${example.lastIfEvesAreLeftOut}`, () => {
        expect(assessmentMustStartBy(initiatedOn, 'left-out').lastPermitted).toBe(example.lastIfEvesAreLeftOut)
      })
    })
  }

  test('an electronic form received at 21:30 UTC on 18 June is a notification of 19 June in Finland', () => {
    expect(assessmentMustStartBy(helsinkiDay(new Date('2026-06-18T21:30Z'))).lastPermitted).toBe('2026-06-30')
    expect(assessmentMustStartBy(helsinkiDay(new Date('2026-06-18T20:59Z'))).lastPermitted).toBe('2026-06-29')
  })

  test('every day between the first and the last is a step, with the reason when it does not count', () => {
    expect(assessmentMustStartBy(day('2025-12-15')).steps).toEqual([
      { on: '2025-12-15', role: 'not-counted' },
      { on: '2025-12-16', number: 1, role: 'counted' },
      { on: '2025-12-17', number: 2, role: 'counted' },
      { on: '2025-12-18', number: 3, role: 'counted' },
      { on: '2025-12-19', number: 4, role: 'counted' },
      { on: '2025-12-20', role: 'left-out', reason: 'saturday' },
      { on: '2025-12-21', role: 'left-out', reason: 'sunday' },
      { on: '2025-12-22', number: 5, role: 'counted' },
      { on: '2025-12-23', number: 6, role: 'counted' },
      { on: '2025-12-24', number: 7, role: 'counted' },
      { on: '2025-12-24', role: 'shifted', reason: 'christmas-eve' },
      { on: '2025-12-25', role: 'shifted', reason: 'christmas-day' },
      { on: '2025-12-26', role: 'shifted', reason: 'st-stephens-day' },
      { on: '2025-12-27', role: 'shifted', reason: 'saturday' },
      { on: '2025-12-28', role: 'shifted', reason: 'sunday' },
    ])
  })

  test('when the last day is an eve, the safe day is the weekday before it', () => {
    expect(assessmentMustStartBy(day('2025-12-15')).safe).toBe('2025-12-23')
    expect(assessmentMustStartBy(day('2026-06-10')).safe).toBe('2026-06-18')
  })

  test('a Sunday that is also Christmas Eve is left out because it is a Sunday', () => {
    const sunday = assessmentMustStartBy(day('2028-12-14')).steps.find(({ on }) => on === '2028-12-24')
    expect(sunday).toEqual({ on: '2028-12-24', role: 'left-out', reason: 'sunday' })
  })

  test('the answer carries its section and the version of the value used', () => {
    const { basis, parameter } = assessmentMustStartBy(day('2026-11-20'))
    expect(basis).toMatchObject({ act: 'LSL', section: '26', subsection: 5 })
    expect(parameter).toMatchObject({
      id: 'assessment-start-max',
      value: 7,
      validFrom: '2015-04-01',
      status: 'verified-twice',
    })
  })

  test('before 1 April 2015 the rule was another, and there is no answer', () => {
    expect(() => assessmentMustStartBy(day('2015-03-31'))).toThrow(NothingInForce)
    expect(assessmentMustStartBy(day('2015-04-01')).nominal).toBe('2015-04-14')
  })

  test('after 2100 there is no answer', () => {
    expect(assessmentMustStartBy(day('2100-12-31')).rule).toBe('assessment-start')
    expect(() => assessmentMustStartBy(day('2101-01-01'))).toThrow(NothingInForce)
  })
})

describe('THL on Child Welfare Act 26 §: telling the child and the custodian', () => {
  test('has the same window as the start of the assessment', () => {
    const { from, nominal, lastPermitted, safe, steps } = assessmentMustStartBy(day('2026-06-10'))
    expect(informOfNotificationBy(day('2026-06-10'))).toMatchObject({ from, nominal, lastPermitted, safe, steps })
  })
  test('rests on the handbook and says so', () => {
    expect(informOfNotificationBy(day('2026-06-10')).basis.act).toBe('THL')
  })
})
