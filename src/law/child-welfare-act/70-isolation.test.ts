import { describe, expect, test } from 'vitest'
import { breachNoticeBy } from '../data-protection-regulation/33-breach-notice.ts'
import { isolationMustEndBy, isolationNeedsNewDecisionBy } from './70-isolation.ts'

describe('Child Welfare Act 70 §: hours of isolation', () => {
  test('twelve hours over the night the clocks go forward end at 13 by the clock', () => {
    const deadline = isolationNeedsNewDecisionBy(new Date('2026-03-29T00:00+02:00'))
    expect(deadline.hours.until).toEqual(new Date('2026-03-29T13:00+03:00'))
  })
  test('twelve hours over the night the clocks go back end at 11 by the clock', () => {
    const deadline = isolationNeedsNewDecisionBy(new Date('2025-10-26T00:00+03:00'))
    expect(deadline.hours.until).toEqual(new Date('2025-10-26T11:00+02:00'))
  })
  test('the two hours between 3 and 4 of the night the clocks go back are an hour apart', () => {
    const first = isolationMustEndBy(new Date('2025-10-26T03:30+03:00')).hours.until
    const second = isolationMustEndBy(new Date('2025-10-26T03:30+02:00')).hours.until
    expect(second.getTime() - first.getTime()).toBe(3_600_000)
  })
  test('the days are those of Finland', () => {
    expect(isolationMustEndBy(new Date('2026-01-15T22:30Z'))).toMatchObject({
      from: '2026-01-16',
      nominal: '2026-01-17',
    })
  })
  test('until the end of 2019 the limits were 24 and 48 hours', () => {
    const started = new Date('2019-12-31T12:00+02:00')
    expect(isolationNeedsNewDecisionBy(started).parameter.value).toBe(24)
    expect(isolationMustEndBy(started).parameter.value).toBe(48)
    expect(isolationMustEndBy(new Date('2020-01-01T00:00+02:00')).parameter.value).toBe(24)
  })
  test('from 1 October 2026 the answer is unconfirmed', () => {
    expect(isolationMustEndBy(new Date('2026-09-30T23:59+03:00')).parameter.status).toBe('verified')
    expect(isolationMustEndBy(new Date('2026-10-01T00:00+03:00')).parameter.status).toBe('unconfirmed')
  })
})

describe('General Data Protection Regulation, Article 33: notice of a breach', () => {
  test('is given within 72 hours of becoming aware, whatever the clocks do, and the row is unverified', () => {
    const deadline = breachNoticeBy(new Date('2026-10-24T12:00+03:00'))
    expect(deadline.hours.until).toEqual(new Date('2026-10-27T11:00+02:00'))
    expect(deadline.parameter.status).toBe('unverified')
  })
})
