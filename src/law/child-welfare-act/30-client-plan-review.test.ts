import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { clientPlanReviewBy } from './30-client-plan-review.ts'

describe('Child Welfare Act 30 §: when the client plan must be reviewed', () => {
  test('a plan made on 28 February 2026 is reviewed by 28 February 2027, a Sunday', () => {
    expect(clientPlanReviewBy(day('2026-02-28'))).toMatchObject({
      nominal: '2027-02-28',
      lastPermitted: '2027-03-01',
      safe: '2027-02-26',
    })
  })
  test('a plan made on a leap day is reviewed by 28 February of the next year', () => {
    expect(clientPlanReviewBy(day('2028-02-29')).nominal).toBe('2029-02-28')
  })
  test('a year is a year in a leap year too', () => {
    expect(clientPlanReviewBy(day('2027-06-15')).nominal).toBe('2028-06-15')
  })
})
