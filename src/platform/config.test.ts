import { expect, test } from 'vitest'
import { readSettings } from './config.ts'

const server = { DATABASE_URL: 'postgresql://suojatie_app:secret@db.example:5432/suojatie' }

test('with nothing set: port 3000, the embedded database in ./data, the invented county, the real clock', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: undefined,
    origin: undefined,
    database: { home: 'embedded' },
    dataFolder: './data',
    secret: undefined,
    demonstration: true,
    clockStartsAt: undefined,
  })
})

test("a server of one's own has no invented county unless it is asked for", () => {
  expect(readSettings(server)).toMatchObject({
    database: { home: 'server', migrateUrl: undefined },
    demonstration: false,
  })
  expect(readSettings({ ...server, SUOJATIE_DEMO: '1' }).demonstration).toBe(true)
  expect(readSettings({ SUOJATIE_DEMO: '0' }).demonstration).toBe(false)
})

test('an empty value counts as not given', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', SUOJATIE_NOW: '' }).port).toBe(3000)
})

test('the clock may start at an instant in a demonstration, and there only', () => {
  const now = '2026-11-21T10:00:00+02:00'
  expect(readSettings({ SUOJATIE_NOW: now }).clockStartsAt).toEqual(new Date('2026-11-21T08:00:00Z'))
  expect(() => readSettings({ SUOJATIE_NOW: now, SUOJATIE_DEMO: '0' })).toThrow(
    'SUOJATIE_NOW is only for demonstrations',
  )
  expect(() => readSettings({ ...server, SUOJATIE_NOW: now })).toThrow('SUOJATIE_NOW is only for demonstrations')
})

test('the public address is a scheme and a host, with or without a slash after them', () => {
  for (const SUOJATIE_ORIGIN of [
    'https://suojatie.example',
    'https://suojatie.example/',
    'HTTPS://Suojatie.Example:443',
  ])
    expect(readSettings({ SUOJATIE_ORIGIN }).origin).toBe('https://suojatie.example')
  expect(readSettings({ SUOJATIE_ORIGIN: 'http://localhost:3000' }).origin).toBe('http://localhost:3000')
})

test.each([
  [{ SUOJATIE_ORIGIN: 'suojatie.example' }, 'SUOJATIE_ORIGIN must be the public address of the service without a path'],
  [{ SUOJATIE_ORIGIN: 'https://a.example/fi' }, 'SUOJATIE_ORIGIN must be the public address'],
  [{ SUOJATIE_ORIGIN: 'https://a.example/?x' }, 'SUOJATIE_ORIGIN must be the public address'],
  [{ SUOJATIE_ORIGIN: 'https://user:word@a.example' }, 'SUOJATIE_ORIGIN must be the public address'],
  [{ SUOJATIE_ORIGIN: 'javascript:alert(1)' }, 'SUOJATIE_ORIGIN must be the public address'],
  [{ PORT: '70000' }, 'PORT must be a port number from 0 to 65535.'],
  [{ PORT: '80a' }, 'PORT must be a port number from 0 to 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be the address of a PostgreSQL database'],
  [{ SUOJATIE_SECRET: 'sesame' }, 'SUOJATIE_SECRET must have at least 32 characters'],
  [{ SUOJATIE_DEMO: 'yes' }, 'SUOJATIE_DEMO must be 1 or 0.'],
  [{ SUOJATIE_NOW: '2026-11-21' }, 'SUOJATIE_NOW must be an instant with its offset'],
  [{ SUOJATIE_NOW: '2026-02-30T10:00:00Z' }, 'SUOJATIE_NOW must be an instant with its offset'],
  [{ SUOJATIE_HOST: 'a b' }, 'SUOJATIE_HOST must be an address of this machine'],
  [{ SUOJATIE_MIGRATE_URL: 'postgresql://o@h/d' }, 'SUOJATIE_MIGRATE_URL is only for a server given by DATABASE_URL'],
  [{ SUOJATIE_DTAA: '/srv' }, 'There is no setting SUOJATIE_DTAA: those that begin so are SUOJATIE_HOST,'],
] satisfies [Record<string, string>, string][])('%o is answered with one sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(sentence)
  try {
    readSettings(environment)
  } catch (thrown) {
    expect(String(thrown)).not.toContain('\n')
  }
})

test('a wrong address is not repeated, because it may hold a password', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres//u:geheim@h/d' })).toThrow(/^(?!.*geheim)/)
})
