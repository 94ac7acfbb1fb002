import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings } from '../config.ts'
import { prepareDatabase, prepareRoles } from './roles.ts'

const manual = readFileSync(new URL('../../../docs/manual/database.md', import.meta.url), 'utf8')

test('the manual gives the administrator of a server the statements that the embedded database runs', () => {
  const given = /<!-- prepare:begin -->\n```sql\n([\s\S]+?)```\n<!-- prepare:end -->/.exec(manual)?.[1]
  expect(given).toBe(`${prepareRoles}\n${prepareDatabase('suojatie')}`)
})

test('the manual names every setting', () => {
  const refusal = (): string => {
    try {
      readSettings({ SUOJATIE_NONSENSE: '1' })
    } catch (thrown) {
      return String(thrown)
    }
    return ''
  }
  const names = [...refusal().matchAll(/SUOJATIE_\w+/g)]
    .map(([name]) => name)
    .filter((name) => name !== 'SUOJATIE_NONSENSE')
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(manual).toContain(`\`${name}\``)
})
