import { expect, test } from 'vitest'
import { originOf } from './origin.ts'

test.each([
  ['https://suojatie.example/fi?x=1', 'https://suojatie.example'],
  ['http://localhost:3000/fi', 'http://localhost:3000'],
  ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000/', 'http://[::1]:3000'],
  ['http://Käyttö.example/', 'http://xn--kytt-loa5i.example'],
  ['http://user:word@suojatie.example/', 'http://suojatie.example'],
  ['http://a_b"onload=.example/', 'http://localhost'],
  ['http://-a.example/', 'http://localhost'],
  ['ftp://suojatie.example/', 'http://localhost'],
  ['/fi', 'http://localhost'],
])('%s was reached at %s', (url, origin) => expect(originOf(url)).toBe(origin))
