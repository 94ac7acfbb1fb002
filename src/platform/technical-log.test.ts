import pg from 'pg'
import { expect, test } from 'vitest'
import { accountOfFailure } from './technical-log.ts'

test('a database error is told by its code and constraint, never by its message, which quotes values', () => {
  const error = new pg.DatabaseError('duplicate key: (010101-900R) already exists', 1, 'error')
  Object.assign(error, {
    severity: 'ERROR',
    code: '23505',
    table: 'person',
    constraint: 'person_code',
    detail: 'Key (code)=(010101-900R)',
  })
  const account = accountOfFailure(new Error('Saving failed.', { cause: error }))
  expect(account).toContain('Error: Saving failed.')
  expect(account).toContain('because database 23505 person person_code')
  expect(account).toMatch(/\n\s+at .*technical-log\.test/)
  expect(account).not.toContain('010101')
})
