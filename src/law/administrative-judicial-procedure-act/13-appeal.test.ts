import { describe, expect, test } from 'vitest'
import { day, type PlainDate } from '../../kernel/day.ts'
import { rectificationEnds } from '../administrative-procedure-act/49c-rectification.ts'
import { deemedReceiptOfLetter } from '../administrative-procedure-act/59-letter.ts'
import { deemedReceiptOfElectronicNotice } from '../electronic-services-act/19-electronic-notice.ts'
import { appealEnds, supremeCourtAppealEnds } from './13-appeal.ts'

const examples = [
  ['handed-over', '2026-05-19', '2026-05-19', '2026-06-18', '2026-06-18'],
  ['handed-over', '2026-11-02', '2026-11-02', '2026-12-02', '2026-12-02'],
  ['handed-over', '2026-11-20', '2026-11-20', '2026-12-20', '2026-12-21'],
  ['handed-over', '2026-11-24', '2026-11-24', '2026-12-24', '2026-12-28'],
  ['handed-over', '2027-11-05', '2027-11-05', '2027-12-05', '2027-12-07'],
  ['letter', '2026-11-02', '2026-11-09', '2026-12-09', '2026-12-09'],
  ['letter', '2026-11-17', '2026-11-24', '2026-12-24', '2026-12-28'],
  ['letter', '2026-12-18', '2026-12-25', '2027-01-24', '2027-01-25'],
  ['electronic', '2026-11-20', '2026-11-23', '2026-12-23', '2026-12-23'],
] as const

const noticeOf = {
  'handed-over': (on: PlainDate) => on,
  letter: (on: PlainDate) => deemedReceiptOfLetter(on).nominal,
  electronic: (on: PlainDate) => deemedReceiptOfElectronicNotice(on).nominal,
}

describe('Act 808/2019 13 § and Act 434/2003 49 c §: the last day of an appeal and of a request for rectification', () => {
  for (const [way, sentOn, noticeOn, day30, last] of examples) {
    test(`${way} on ${sentOn}: notice on ${noticeOn}, last day ${last}`, () => {
      expect(noticeOf[way](day(sentOn))).toBe(noticeOn)
      for (const ends of [appealEnds, rectificationEnds, supremeCourtAppealEnds]) {
        expect(ends(day(noticeOn))).toMatchObject({ from: noticeOn, nominal: day30, lastPermitted: last })
      }
    })
  }

  test('the day of notice does not count', () => {
    const { steps } = appealEnds(day('2026-11-24'))
    expect(steps[0]).toEqual({ on: '2026-11-24', role: 'not-counted' })
    expect(steps[1]).toEqual({ on: '2026-11-25', number: 1, role: 'counted' })
    expect(steps.filter(({ role }) => role === 'counted')).toHaveLength(30)
    expect(steps.filter(({ role }) => role === 'shifted').map(({ reason }) => reason)).toEqual([
      'christmas-eve',
      'christmas-day',
      'st-stephens-day',
      'sunday',
    ])
  })

  test('the calendar answers from 2008 on, also for rules that are older', () => {
    expect(deemedReceiptOfLetter(day('2008-01-01')).nominal).toBe('2008-01-08')
    expect(() => deemedReceiptOfLetter(day('2007-12-31'))).toThrow('known from 2008-01-01 to 2100-12-31')
  })

  test('the day of deemed receipt does not move off a holiday', () => {
    expect(deemedReceiptOfLetter(day('2026-12-18'))).toMatchObject({
      nominal: '2026-12-25',
      lastPermitted: '2026-12-25',
      safe: '2026-12-25',
    })
  })
})
