import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formSecret } from './secret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suojatie-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a secret that is made is kept, for us alone, and stays the same', () => {
  const made = formSecret(undefined, () => folder)
  expect(made).toHaveLength(32)
  expect(formSecret(undefined, () => folder)).toEqual(made)
  expect((statSync(join(folder, 'form-secret')).mode & 0o777).toString(8)).toBe('600')
})

test('a secret that is given is taken, and nothing is written', () => {
  expect(formSecret('0123456789abcdef0123456789abcdef', () => folder)).toHaveLength(32)
  expect(() => statSync(join(folder, 'form-secret'))).toThrow('ENOENT')
})

test('a damaged one is not used', () => {
  writeFileSync(join(folder, 'form-secret'), 'short')
  expect(() => formSecret(undefined, () => folder)).toThrow('is damaged')
})
