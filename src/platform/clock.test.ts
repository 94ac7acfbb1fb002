import { expect, test } from 'vitest'
import { clockFrom } from './clock.ts'

test('a clock that was set starts there and runs on', async () => {
  const clock = clockFrom(new Date('2026-11-21T08:00:00Z'))
  const first = clock().getTime() - Date.parse('2026-11-21T08:00:00Z')
  expect(first).toBeGreaterThanOrEqual(0)
  expect(first).toBeLessThan(5000)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(clock().getTime() - Date.parse('2026-11-21T08:00:00Z')).toBeGreaterThanOrEqual(first + 25)
})

test('a clock that was not set is the real one', () => {
  expect(Math.abs(clockFrom(undefined)().getTime() - Date.now())).toBeLessThan(1000)
})
