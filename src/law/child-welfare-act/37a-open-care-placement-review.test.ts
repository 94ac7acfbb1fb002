import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { openCarePlacementReviewBy } from './37a-open-care-placement-review.ts'

const examples = [
  ['2026-02-27', '2026-05-27', '2026-08-27', '2026-11-27', '2027-02-27'],
  ['2026-08-31', '2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'],
  ['2025-11-30', '2026-02-28', '2026-05-30', '2026-08-30', '2026-11-30'],
] as const

const next = (startedOn: string, ...heldOn: string[]): string =>
  openCarePlacementReviewBy(day(startedOn), heldOn.map(day)).nominal

describe('Child Welfare Act 37 a §: when the placement must be reviewed', () => {
  for (const [startedOn, ...reviews] of examples) {
    test(`a placement of ${startedOn} is reviewed by ${reviews.join(', ')}, when each review is held on its day`, () => {
      const computed = reviews.map((_, held) => next(startedOn, ...reviews.slice(0, held)))
      expect(computed).toEqual(reviews)
    })
  }

  test('a review held early starts three months of its own', () => {
    expect(next('2026-08-31', '2026-11-10')).toBe('2027-02-10')
  })
  test('a review held late does not move the next one', () => {
    expect(next('2026-08-31', '2026-12-04')).toBe('2027-02-28')
  })
  test('a further review beside the ones due brings the next one three months on', () => {
    expect(next('2026-08-31', '2026-09-15', '2026-10-15')).toBe('2027-01-15')
  })
  test('reviews that were missed do not come back', () => {
    expect(next('2026-08-31', '2027-04-01')).toBe('2027-05-31')
  })
  test('the order in which reviews are given does not matter', () => {
    expect(next('2026-08-31', '2027-02-28', '2026-11-30')).toBe('2027-05-31')
  })
  test('the next review is always after the last one', () => {
    expect(next('2026-08-31', '2026-08-31')).toBe('2026-11-30')
  })
  test('the day of a review that falls on a Sunday is permitted until Monday, and safe on Friday', () => {
    expect(openCarePlacementReviewBy(day('2026-08-31'), [day('2026-11-30')])).toMatchObject({
      from: '2026-08-31',
      nominal: '2027-02-28',
      lastPermitted: '2027-03-01',
      safe: '2027-02-26',
    })
  })
  test('a review before the placement is a mistake of the caller', () => {
    expect(() => next('2026-08-31', '2026-08-30')).toThrow(RangeError)
  })
  test('the first review and the later ones name their own row of the record', () => {
    expect(openCarePlacementReviewBy(day('2026-08-31')).parameter.id).toBe('open-care-placement-first-review-max')
    const later = openCarePlacementReviewBy(day('2026-08-31'), [day('2026-11-30')])
    expect(later.parameter).toMatchObject({
      id: 'open-care-placement-next-review-max',
      countingStatus: 'interpretation',
    })
  })
})
