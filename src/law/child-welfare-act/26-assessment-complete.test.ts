import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { serviceDecisionMustBeExecutedBy } from '../social-welfare-act/45-service-decision.ts'
import { assessmentMustBeCompleteBy } from './26-assessment-complete.ts'

const examples = [
  ['2025-08-31', '2025-11-30', '2025-12-01', '2025-11-28', 'no 31 November → 30.11., a Sunday'],
  ['2025-09-24', '2025-12-24', '2025-12-29', '2025-12-23', 'ends on Christmas Eve'],
  ['2025-11-30', '2026-02-28', '2026-03-02', '2026-02-27', 'no 30 February → 28.2., a Saturday'],
  [
    '2026-01-31',
    '2026-04-30',
    '2026-04-30',
    '2026-04-30',
    'no 31 April → 30.4. (eve of May Day is an ordinary weekday)',
  ],
  [
    '2026-02-28',
    '2026-05-28',
    '2026-05-28',
    '2026-05-28',
    '28.5., not 31.5.: last day of a month does not stick to month ends',
  ],
  ['2026-03-19', '2026-06-19', '2026-06-22', '2026-06-18', 'ends on Midsummer Eve'],
  ['2026-08-24', '2026-11-24', '2026-11-24', '2026-11-24', 'plain case'],
  ['2026-09-06', '2026-12-06', '2026-12-07', '2026-12-04', 'ends on Independence Day, a Sunday'],
  ['2026-11-21', '2027-02-21', '2027-02-22', '2027-02-19', 'Saturday start, Sunday end'],
  ['2026-11-30', '2027-02-28', '2027-03-01', '2027-02-26', '28.2.2027, a Sunday'],
  ['2026-12-01', '2027-03-01', '2027-03-01', '2027-03-01', 'one day later, one day longer'],
  ['2027-01-06', '2027-04-06', '2027-04-06', '2027-04-06', 'received on Epiphany: still the starting day'],
  ['2027-03-25', '2027-06-25', '2027-06-28', '2027-06-24', 'ends on Midsummer Eve'],
  ['2027-11-30', '2028-02-29', '2028-02-29', '2028-02-29', 'leap year: 29.2.2028'],
  ['2028-02-29', '2028-05-29', '2028-05-29', '2028-05-29', 'from leap day'],
  ['2028-03-23', '2028-06-23', '2028-06-26', '2028-06-22', 'ends on Midsummer Eve'],
  ['2028-09-25', '2028-12-25', '2028-12-27', '2028-12-22', 'ends on Christmas Day, Monday'],
] as const

describe('Child Welfare Act 26 §: when the assessment must be complete', () => {
  for (const [initiatedOn, nominal, lastPermitted, safe, note] of examples) {
    test(`initiated on ${initiatedOn}: by ${lastPermitted} at the latest (${note})`, () => {
      expect(assessmentMustBeCompleteBy(day(initiatedOn))).toMatchObject({ nominal, lastPermitted, safe })
    })
  }

  test('the steps are the day it is counted from and the days that the end moves past', () => {
    expect(assessmentMustBeCompleteBy(day('2028-09-25')).steps).toEqual([
      { on: '2028-09-25', role: 'anchor' },
      { on: '2028-12-25', role: 'shifted', reason: 'christmas-day' },
      { on: '2028-12-26', role: 'shifted', reason: 'st-stephens-day' },
    ])
  })

  test('that the end moves is an interpretation, and the answer says so', () => {
    expect(assessmentMustBeCompleteBy(day('2028-09-25')).parameter.shiftStatus).toBe('interpretation')
  })
})

describe('Social Welfare Act 45 §: when a decision on a service must be carried out', () => {
  for (const [initiatedOn, nominal, lastPermitted, safe] of examples) {
    test(`initiated on ${initiatedOn}: by ${lastPermitted} at the latest`, () => {
      expect(serviceDecisionMustBeExecutedBy(day(initiatedOn))).toMatchObject({ nominal, lastPermitted, safe })
    })
  }
  test('rests on section 45, subsection 2', () => {
    expect(serviceDecisionMustBeExecutedBy(day('2026-01-31')).basis).toMatchObject({
      act: 'SHL',
      section: '45',
      subsection: 2,
    })
  })
})
