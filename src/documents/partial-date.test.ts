import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isMoment,
  isPartialDate,
  momentFrom,
  momentInWords,
  outOfOrder,
  partialDateFrom,
  partialDateInWords,
} from './partial-date.ts'

describe('a date as exactly as it is known', () => {
  test.each(['2026-11-21', '2026-11', '2026', '2024-02-29'])('%s is one', (date) =>
    expect(isPartialDate(date)).toBe(true),
  )
  test.each([
    '2026-02-29',
    '2026-13',
    '2026-00',
    '26',
    '2026-1-1',
    '-2026',
    '0000',
    '',
    '2026-11-21T10:00:00Z',
    '21.11.2026',
  ])('%j is none', (date) => expect(isPartialDate(date)).toBe(false))

  test('what is typed in Finland is read, and what is shown is read again', () => {
    for (const date of ['2026-11-21', '2026-11', '2026', '2026-01-05'])
      expect(partialDateFrom(partialDateInWords(date, 'fi'))).toBe(date)
    expect(partialDateFrom('5.1.2026')).toBe('2026-01-05')
    for (const typed of ['31.2.2026', '1.13.2026', 'eilen', '21.11.26', ''])
      expect(partialDateFrom(typed)).toBeUndefined()
  })

  test('reads as people of each language write it', () => {
    expect(partialDateInWords('2026-11-01', 'fi')).toBe('1.11.2026')
    expect(partialDateInWords('2026-11-01', 'sv')).toBe('1.11.2026')
    expect(partialDateInWords('2026-11-01', 'en')).toBe('1 November 2026')
    expect(partialDateInWords('2026-11', 'en')).toBe('November 2026')
  })

  test('whatever is typed gives a date that exists or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./-]\d{1,2}[./-]?\d{0,4}$/)), (typed) => {
        const date = partialDateFrom(typed)
        expect(date === undefined || isPartialDate(date)).toBe(true)
      }),
    )
  })
})

describe('a moment', () => {
  test.each(['2026-11-21T14:30:00+02:00', '2026-11-21T14:30:00.5Z', '2026-11-21', '2026'])('%s is one', (moment) =>
    expect(isMoment(moment)).toBe(true),
  )
  test.each([
    '2026-11-21T14:30',
    '2026-11-21T14:30:00',
    '2026-11T14:30:00Z',
    '2026-11-21T24:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-21T10:00:00+15:00',
  ])('%s is none', (moment) => expect(isMoment(moment)).toBe(false))

  test('has the offset of its day, also around the changes of summer time', () => {
    expect(momentFrom('29.3.2026', '2.30')).toBe('2026-03-29T02:30:00+02:00')
    expect(momentFrom('29.3.2026', '4.30')).toBe('2026-03-29T04:30:00+03:00')
    expect(momentFrom('25.10.2026', '3.30')).toBe('2026-10-25T03:30:00+03:00')
    expect(momentFrom('21.11.2026', '25.00')).toBeUndefined()
    expect(momentFrom('11/2026', '10.00')).toBeUndefined()
  })

  test('reads on the Finnish clock', () => {
    expect(momentInWords('2026-11-21T12:30:00Z', 'fi')).toBe('21.11.2026 klo 14.30')
    expect(momentInWords('2026-11-21T12:30:00Z', 'sv')).toBe('21.11.2026 kl. 14.30')
    expect(momentInWords('2026-11-21T12:30:00Z', 'en')).toBe('21 November 2026 at 14:30')
  })
})

test('only what cannot stand in order is out of order', () => {
  expect(outOfOrder('2026-11-21', '2026-11-20')).toBe(true)
  expect(outOfOrder('2026-11-21', '2026-11')).toBe(false)
  expect(outOfOrder('2026-11', '2026')).toBe(false)
  expect(outOfOrder('2026', '2025-12-31')).toBe(true)
})
