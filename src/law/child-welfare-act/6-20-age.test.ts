import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { childhoodEnds, heardAndSpeaksFrom, isChild, isHeardAndSpeaks, speaksInParallel } from './6-20-age.ts'

describe('Child Welfare Act 6 and 20 §: ages', () => {
  test('a child is a child until the day before the 18th birthday', () => {
    expect(isChild(day('2008-11-21'), day('2026-11-20'))).toBe(true)
    expect(isChild(day('2008-11-21'), day('2026-11-21'))).toBe(false)
  })
  test('a child is heard and speaks from the 12th birthday', () => {
    expect(isHeardAndSpeaks(day('2014-11-22'), day('2026-11-21'))).toBe(false)
    expect(isHeardAndSpeaks(day('2014-11-21'), day('2026-11-21'))).toBe(true)
  })
  test('a minor speaks in parallel in other matters from the 15th birthday', () => {
    expect(speaksInParallel(day('2011-11-22'), day('2026-11-21'))).toBe(false)
    expect(speaksInParallel(day('2011-11-21'), day('2026-11-21'))).toBe(true)
  })
  test('born on a leap day: a right ends on 28 February and begins on 1 March of a year without one', () => {
    expect(childhoodEnds(day('2008-02-29'), day('2026-01-01')).nominal).toBe('2026-02-28')
    expect(speaksInParallel(day('2012-02-29'), day('2027-02-28'))).toBe(false)
    expect(speaksInParallel(day('2012-02-29'), day('2027-03-01'))).toBe(true)
  })
  test('born on a leap day: in a leap year the birthday is the birthday', () => {
    expect(heardAndSpeaksFrom(day('2012-02-29'), day('2024-01-01')).nominal).toBe('2024-02-29')
  })
  test('a birthday does not move off a Sunday', () => {
    expect(heardAndSpeaksFrom(day('2014-11-22'), day('2026-11-21'))).toMatchObject({
      nominal: '2026-11-22',
      lastPermitted: '2026-11-22',
    })
  })
})
