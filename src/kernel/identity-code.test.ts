import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { artificialIdentityCode, birthDayOf, IdentityCode, isIdentityCode } from './identity-code.ts'

describe('A personal identity code', () => {
  test('made for tests has an individual number that nobody is given, and the right check character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 900, max: 999 }), (days, number) => {
        const born = addDays(day('1880-01-01'), days)
        const code = artificialIdentityCode(born, number)
        return isIdentityCode(code) && birthDayOf(code) === born
      }),
    )
  })
  test('carries its century sign as part of the identity: the new signs of 2023 are read too', () => {
    expect(birthDayOf('010594Y9032')).toBe('1994-05-01')
    expect(birthDayOf('020516C903K')).toBe('2016-05-02')
  })
  test('is refused when one character is wrong, when the day does not exist, and when it is too short', () => {
    const code = artificialIdentityCode(day('2017-03-12'), 901)
    for (let place = 0; place < code.length; place += 1) {
      const other = code[place] === '1' ? '2' : '1'
      const wrong = code.slice(0, place) + other + code.slice(place + 1)
      if (place !== 6) expect([wrong, isIdentityCode(wrong)]).toEqual([wrong, false])
    }
    expect([isIdentityCode('310217A900X'), isIdentityCode('120317A901'), isIdentityCode('')]).toEqual([
      false,
      false,
      false,
    ])
  })
  test('is read with spaces around it and in small letters', () => {
    const code = artificialIdentityCode(day('2017-03-12'), 901)
    expect(IdentityCode.parse(` ${code.toLowerCase()} `)).toBe(code)
  })
})
