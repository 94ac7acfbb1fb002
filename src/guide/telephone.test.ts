import { describe, expect, test } from 'vitest'
import { deliveredContactRows } from './contact.ts'
import { phoneFrom } from './telephone.ts'

describe('A telephone number as a person writes it', () => {
  test.each([
    ['019 226 0401', '+358192260401'],
    ['+358 19 226 0401', '+358192260401'],
    ['(019) 226 0401', '+358192260401'],
    ['040-123 4567', '+358401234567'],
    ['03  5655 7118 ', '+358356557118'],
  ])('%s is called by %s', (text, e164) => {
    expect(phoneFrom(text)?.e164).toBe(e164)
  })
  test.each(['112', '116 117', '116117', '116 111'])('%s is a short number and has no international form', (text) => {
    expect(phoneFrom(text)).toEqual({ printed: text, e164: null })
  })
  test.each([
    '',
    '12',
    '1160',
    'soita 019 226 0401',
    '019 226 0401 tai 112',
    '+46 8 123 456 78',
    '+1 202 555 0143',
    '019',
    '532 800',
  ])('“%s” is none', (text) => {
    expect(phoneFrom(text)).toBeUndefined()
  })
  test('is printed as it was written, without space to spare', () => {
    expect(phoneFrom('  019   226 0401 ')?.printed).toBe('019 226 0401')
  })
  test('every number that is delivered with its area code reads as itself', () => {
    for (const { phone, id } of deliveredContactRows)
      if (phone?.printed.match(/^[0+1]/))
        expect(phoneFrom(phone.printed), id).toEqual({ printed: phone.printed, e164: phone.e164 })
  })
})
