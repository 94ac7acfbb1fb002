import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import {
  emergencyPlacementEnds,
  emergencyPlacementExtensionEnds,
  firstDayOfEmergencyPlacement,
} from './38-emergency-placement.ts'

const examples = [
  ['2025-12-02', '2025-12-31', '2026-01-30'],
  ['2026-01-30', '2026-02-28', '2026-03-30'],
  ['2026-11-02', '2026-12-01', '2026-12-31'],
  ['2026-11-21', '2026-12-20', '2027-01-19'],
  ['2026-12-01', '2026-12-30', '2027-01-29'],
  ['2027-12-24', '2028-01-22', '2028-02-21'],
  ['2028-02-01', '2028-03-01', '2028-03-31'],
] as const

describe('Child Welfare Act 38 and 38 a §: when an emergency placement ends', () => {
  for (const [dayOne, day30, day60] of examples) {
    test(`placed on ${dayOne}: the last day is ${day30}, and ${day60} when extended in full`, () => {
      for (const [deadline, last] of [
        [emergencyPlacementEnds(day(dayOne)), day30],
        [emergencyPlacementExtensionEnds(day(dayOne)), day60],
      ] as const) {
        expect(deadline).toMatchObject({ from: dayOne, nominal: last, lastPermitted: last, safe: last })
      }
    })
  }

  test('day 1 is the day of the placement, and every day until the last one counts', () => {
    const { steps } = emergencyPlacementEnds(day('2026-11-02'))
    expect(steps).toHaveLength(30)
    expect(steps.at(0)).toEqual({ on: '2026-11-02', number: 1, role: 'counted' })
    expect(steps.at(-1)).toEqual({ on: '2026-12-01', number: 30, role: 'counted' })
  })

  test('a decision made on an earlier day than the placement is day 1', () => {
    expect(firstDayOfEmergencyPlacement(day('2026-11-03'), day('2026-11-02'))).toBe('2026-11-02')
    expect(firstDayOfEmergencyPlacement(day('2026-11-02'), day('2026-11-03'))).toBe('2026-11-02')
  })

  test('the end of the extension is counted from day 1 and rests on section 38 a', () => {
    const deadline = emergencyPlacementExtensionEnds(day('2026-11-02'))
    expect(deadline.basis).toMatchObject({ act: 'LSL', section: '38 a' })
    expect(deadline.parameter).toMatchObject({ id: 'emergency-placement-extension-max', value: 30 })
  })
})
