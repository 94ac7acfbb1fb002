import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { NothingInForce } from '../in-force.ts'
import { caseloadCap } from './13b-caseload.ts'

describe('Child Welfare Act 13 b §: how many children one responsible social worker may have', () => {
  test('35 from 2022, 30 from 2024', () => {
    expect(caseloadCap(day('2022-01-01')).value).toBe(35)
    expect(caseloadCap(day('2023-12-31')).value).toBe(35)
    expect(caseloadCap(day('2024-01-01')).value).toBe(30)
    expect(caseloadCap(day('2026-11-21')).value).toBe(30)
  })
  test('there was no cap before 2022', () => {
    expect(() => caseloadCap(day('2021-12-31'))).toThrow(NothingInForce)
  })
})
