import { describe, expect, test } from 'vitest'
import { day, helsinkiDay, helsinkiInstant } from '../../kernel/day.ts'
import { NothingInForce } from '../in-force.ts'
import { assessmentMustStartBy } from './26-assessment-start.ts'
import { informOfNotificationBy } from './26-inform-of-notification.ts'

// The first row has the shape of THL's own example: a Tuesday gives the Thursday of the next week.
const examples = [
  {
    row: 1,
    received: '2025-02-04',
    at: '10:15',
    weekdays: '02-05 02-06 02-07 02-10 02-11 02-12 02-13',
    seventh: '2025-02-13',
    last: '2025-02-13',
    lastIfEvesAreLeftOut: '2025-02-13',
    note: 'plain week; THL’s own example shape: Tuesday → Thursday of the next week',
  },
  {
    row: 2,
    received: '2025-04-09',
    at: '13:00',
    weekdays: '04-10 04-11 04-14 04-15 04-16 04-17 04-22',
    seventh: '2025-04-22',
    last: '2025-04-22',
    lastIfEvesAreLeftOut: '2025-04-22',
    note: 'Easter between day 6 and 7',
  },
  {
    row: 3,
    received: '2025-04-17',
    at: '09:00',
    weekdays: '04-22 04-23 04-24 04-25 04-28 04-29 04-30',
    seventh: '2025-04-30',
    last: '2025-04-30',
    lastIfEvesAreLeftOut: '2025-04-30',
    note: 'Maundy Thursday',
  },
  {
    row: 4,
    received: '2025-04-18',
    at: '22:10',
    weekdays: '04-22 04-23 04-24 04-25 04-28 04-29 04-30',
    seventh: '2025-04-30',
    last: '2025-04-30',
    lastIfEvesAreLeftOut: '2025-04-30',
    note: 'Good Friday evening, received by social emergency service: same result as the day before',
  },
  {
    row: 5,
    received: '2025-04-24',
    at: '08:30',
    weekdays: '04-25 04-28 04-29 04-30 05-02 05-05 05-06',
    seventh: '2025-05-06',
    last: '2025-05-06',
    lastIfEvesAreLeftOut: '2025-05-06',
    note: 'May Day on Thursday',
  },
  {
    row: 6,
    received: '2025-05-01',
    at: '02:40',
    weekdays: '05-02 05-05 05-06 05-07 05-08 05-09 05-12',
    seventh: '2025-05-12',
    last: '2025-05-12',
    lastIfEvesAreLeftOut: '2025-05-12',
    note: 'received on May Day itself',
  },
  {
    row: 7,
    received: '2025-05-20',
    at: '11:00',
    weekdays: '05-21 05-22 05-23 05-26 05-27 05-28 05-30',
    seventh: '2025-05-30',
    last: '2025-05-30',
    lastIfEvesAreLeftOut: '2025-05-30',
    note: 'Ascension on 29.5.',
  },
  {
    row: 8,
    received: '2025-06-11',
    at: '09:00',
    weekdays: '06-12 06-13 06-16 06-17 06-18 06-19 06-20',
    seventh: '2025-06-20',
    last: '2025-06-23',
    lastIfEvesAreLeftOut: '2025-06-23',
    note: '7th weekday is Midsummer Eve → moved by 5 §',
  },
  {
    row: 9,
    received: '2025-06-12',
    at: '14:00',
    weekdays: '06-13 06-16 06-17 06-18 06-19 06-20 06-23',
    seventh: '2025-06-23',
    last: '2025-06-23',
    lastIfEvesAreLeftOut: '2025-06-24',
    note: 'Midsummer Eve is day 6 and counts',
  },
  {
    row: 10,
    received: '2025-11-28',
    at: '10:00',
    weekdays: '12-01 12-02 12-03 12-04 12-05 12-08 12-09',
    seventh: '2025-12-09',
    last: '2025-12-09',
    lastIfEvesAreLeftOut: '2025-12-09',
    note: 'Independence Day on Saturday: no effect',
  },
  {
    row: 11,
    received: '2025-12-15',
    at: '12:00',
    weekdays: '12-16 12-17 12-18 12-19 12-22 12-23 12-24',
    seventh: '2025-12-24',
    last: '2025-12-29',
    lastIfEvesAreLeftOut: '2025-12-29',
    note: '7th weekday is Christmas Eve → moved past Christmas',
  },
  {
    row: 12,
    received: '2025-12-16',
    at: '12:00',
    weekdays: '12-17 12-18 12-19 12-22 12-23 12-24 12-29',
    seventh: '2025-12-29',
    last: '2025-12-29',
    lastIfEvesAreLeftOut: '2025-12-30',
    note: 'Christmas Eve is day 6 and counts',
  },
  {
    row: 13,
    received: '2025-12-23',
    at: '19:00',
    weekdays: '12-24 12-29 12-30 12-31 01-02 01-05 01-07',
    seventh: '2026-01-07',
    last: '2026-01-07',
    lastIfEvesAreLeftOut: '2026-01-08',
    note: 'Christmas, New Year, Epiphany',
  },
  {
    row: 14,
    received: '2025-12-24',
    at: '14:00',
    weekdays: '12-29 12-30 12-31 01-02 01-05 01-07 01-08',
    seventh: '2026-01-08',
    last: '2026-01-08',
    lastIfEvesAreLeftOut: '2026-01-08',
    note: 'received on Christmas Eve',
  },
  {
    row: 15,
    received: '2025-12-29',
    at: '09:00',
    weekdays: '12-30 12-31 01-02 01-05 01-07 01-08 01-09',
    seventh: '2026-01-09',
    last: '2026-01-09',
    lastIfEvesAreLeftOut: '2026-01-09',
    note: 'New Year and Epiphany',
  },
  {
    row: 16,
    received: '2026-01-05',
    at: '16:00',
    weekdays: '01-07 01-08 01-09 01-12 01-13 01-14 01-15',
    seventh: '2026-01-15',
    last: '2026-01-15',
    lastIfEvesAreLeftOut: '2026-01-15',
    note: 'Epiphany next day',
  },
  {
    row: 17,
    received: '2026-03-25',
    at: '10:00',
    weekdays: '03-26 03-27 03-30 03-31 04-01 04-02 04-07',
    seventh: '2026-04-07',
    last: '2026-04-07',
    lastIfEvesAreLeftOut: '2026-04-07',
    note: 'Easter between day 6 and 7',
  },
  {
    row: 18,
    received: '2026-04-02',
    at: '12:00',
    weekdays: '04-07 04-08 04-09 04-10 04-13 04-14 04-15',
    seventh: '2026-04-15',
    last: '2026-04-15',
    lastIfEvesAreLeftOut: '2026-04-15',
    note: 'Maundy Thursday',
  },
  {
    row: 19,
    received: '2026-04-22',
    at: '09:30',
    weekdays: '04-23 04-24 04-27 04-28 04-29 04-30 05-04',
    seventh: '2026-05-04',
    last: '2026-05-04',
    lastIfEvesAreLeftOut: '2026-05-04',
    note: 'May Day on Friday',
  },
  {
    row: 20,
    received: '2026-05-05',
    at: '13:00',
    weekdays: '05-06 05-07 05-08 05-11 05-12 05-13 05-15',
    seventh: '2026-05-15',
    last: '2026-05-15',
    lastIfEvesAreLeftOut: '2026-05-15',
    note: 'Ascension on 14.5.',
  },
  {
    row: 21,
    received: '2026-06-10',
    at: '10:00',
    weekdays: '06-11 06-12 06-15 06-16 06-17 06-18 06-19',
    seventh: '2026-06-19',
    last: '2026-06-22',
    lastIfEvesAreLeftOut: '2026-06-22',
    note: '7th weekday is Midsummer Eve',
  },
  {
    row: 22,
    received: '2026-06-18',
    at: '23:59',
    weekdays: '06-19 06-22 06-23 06-24 06-25 06-26 06-29',
    seventh: '2026-06-29',
    last: '2026-06-29',
    lastIfEvesAreLeftOut: '2026-06-30',
    note: 'one minute before midnight',
  },
  {
    row: 23,
    received: '2026-06-19',
    at: '00:01',
    weekdays: '06-22 06-23 06-24 06-25 06-26 06-29 06-30',
    seventh: '2026-06-30',
    last: '2026-06-30',
    lastIfEvesAreLeftOut: '2026-06-30',
    note: 'two minutes later: next initiation day',
  },
  {
    row: 24,
    received: '2026-11-20',
    at: '16:30',
    weekdays: '11-23 11-24 11-25 11-26 11-27 11-30 12-01',
    seventh: '2026-12-01',
    last: '2026-12-01',
    lastIfEvesAreLeftOut: '2026-12-01',
    note: 'Friday afternoon',
  },
  {
    row: 25,
    received: '2026-11-21',
    at: '11:00',
    weekdays: '11-23 11-24 11-25 11-26 11-27 11-30 12-01',
    seventh: '2026-12-01',
    last: '2026-12-01',
    lastIfEvesAreLeftOut: '2026-12-01',
    note: 'Saturday: same last day as Friday',
  },
  {
    row: 26,
    received: '2026-11-26',
    at: '10:00',
    weekdays: '11-27 11-30 12-01 12-02 12-03 12-04 12-07',
    seventh: '2026-12-07',
    last: '2026-12-07',
    lastIfEvesAreLeftOut: '2026-12-07',
    note: 'Independence Day on Sunday: no effect',
  },
  {
    row: 27,
    received: '2026-12-15',
    at: '10:00',
    weekdays: '12-16 12-17 12-18 12-21 12-22 12-23 12-24',
    seventh: '2026-12-24',
    last: '2026-12-28',
    lastIfEvesAreLeftOut: '2026-12-28',
    note: '7th weekday is Christmas Eve (Thu)',
  },
  {
    row: 28,
    received: '2026-12-22',
    at: '10:00',
    weekdays: '12-23 12-24 12-28 12-29 12-30 12-31 01-04',
    seventh: '2027-01-04',
    last: '2027-01-04',
    lastIfEvesAreLeftOut: '2027-01-05',
    note: 'Christmas Day Friday, New Year Friday; Eve counts',
  },
  {
    row: 29,
    received: '2027-03-18',
    at: '10:00',
    weekdays: '03-19 03-22 03-23 03-24 03-25 03-30 03-31',
    seventh: '2027-03-31',
    last: '2027-03-31',
    lastIfEvesAreLeftOut: '2027-03-31',
    note: 'Easter in March',
  },
  {
    row: 30,
    received: '2027-04-28',
    at: '10:00',
    weekdays: '04-29 04-30 05-03 05-04 05-05 05-07 05-10',
    seventh: '2027-05-10',
    last: '2027-05-10',
    lastIfEvesAreLeftOut: '2027-05-10',
    note: 'May Day on Saturday; Ascension 6.5.',
  },
  {
    row: 31,
    received: '2027-06-16',
    at: '10:00',
    weekdays: '06-17 06-18 06-21 06-22 06-23 06-24 06-25',
    seventh: '2027-06-25',
    last: '2027-06-28',
    lastIfEvesAreLeftOut: '2027-06-28',
    note: '7th weekday is Midsummer Eve 25.6.',
  },
  {
    row: 32,
    received: '2027-11-26',
    at: '10:00',
    weekdays: '11-29 11-30 12-01 12-02 12-03 12-07 12-08',
    seventh: '2027-12-08',
    last: '2027-12-08',
    lastIfEvesAreLeftOut: '2027-12-08',
    note: 'Independence Day on Monday',
  },
  {
    row: 33,
    received: '2027-12-16',
    at: '10:00',
    weekdays: '12-17 12-20 12-21 12-22 12-23 12-24 12-27',
    seventh: '2027-12-27',
    last: '2027-12-27',
    lastIfEvesAreLeftOut: '2027-12-28',
    note: 'Christmas Day and St Stephen’s on the weekend: Monday 27.12. is a weekday',
  },
  {
    row: 34,
    received: '2028-04-06',
    at: '10:00',
    weekdays: '04-07 04-10 04-11 04-12 04-13 04-18 04-19',
    seventh: '2028-04-19',
    last: '2028-04-19',
    lastIfEvesAreLeftOut: '2028-04-19',
    note: 'Easter in April',
  },
  {
    row: 35,
    received: '2028-04-20',
    at: '10:00',
    weekdays: '04-21 04-24 04-25 04-26 04-27 04-28 05-02',
    seventh: '2028-05-02',
    last: '2028-05-02',
    lastIfEvesAreLeftOut: '2028-05-02',
    note: 'May Day on Monday',
  },
  {
    row: 36,
    received: '2028-05-17',
    at: '10:00',
    weekdays: '05-18 05-19 05-22 05-23 05-24 05-26 05-29',
    seventh: '2028-05-29',
    last: '2028-05-29',
    lastIfEvesAreLeftOut: '2028-05-29',
    note: 'Ascension 25.5.',
  },
  {
    row: 37,
    received: '2028-06-22',
    at: '10:00',
    weekdays: '06-23 06-26 06-27 06-28 06-29 06-30 07-03',
    seventh: '2028-07-03',
    last: '2028-07-03',
    lastIfEvesAreLeftOut: '2028-07-04',
    note: 'Midsummer Eve is day 1 and counts',
  },
  {
    row: 38,
    received: '2028-11-28',
    at: '10:00',
    weekdays: '11-29 11-30 12-01 12-04 12-05 12-07 12-08',
    seventh: '2028-12-08',
    last: '2028-12-08',
    lastIfEvesAreLeftOut: '2028-12-08',
    note: 'Independence Day on Wednesday',
  },
  {
    row: 39,
    received: '2028-12-14',
    at: '10:00',
    weekdays: '12-15 12-18 12-19 12-20 12-21 12-22 12-27',
    seventh: '2028-12-27',
    last: '2028-12-27',
    lastIfEvesAreLeftOut: '2028-12-27',
    note: 'Christmas Eve on Sunday; 25. and 26. on Mon and Tue',
  },
  {
    row: 40,
    received: '2028-12-23',
    at: '03:00',
    weekdays: '12-27 12-28 12-29 01-02 01-03 01-04 01-05',
    seventh: '2029-01-05',
    last: '2029-01-05',
    lastIfEvesAreLeftOut: '2029-01-05',
    note: 'Saturday night before Christmas; New Year on Monday',
  },
]

describe('Child Welfare Act 26 §: when the assessment must have started', () => {
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
