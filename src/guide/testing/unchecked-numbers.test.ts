import { expect, test } from 'vitest'
import { uncheckedNumberIn } from './unchecked-numbers.ts'

test.each(['02 262 6003', '02-2626003', 'tel:+35822626003', '022626003', '044482 8201', '+358 9 81642439', '532 800'])(
  'an unchecked number is found as %s',
  (text) => expect(uncheckedNumberIn(`Soita ${text} nyt`)).toBeDefined(),
)
test.each(['112', '019 226 0401', 'tel:+358192260401', '26.11.2026', '9–15, 10–16'])(
  '%s is no unchecked number',
  (text) => expect(uncheckedNumberIn(`Soita ${text} nyt`)).toBeUndefined(),
)
