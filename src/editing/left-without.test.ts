import { expect, test } from 'vitest'
import { type Entry, entriesOf } from './editing.ts'
import { municipalitiesOf } from './entry-form.ts'
import { leftWithoutNumber } from './left-without.ts'

const entries = entriesOf('02', [], [])
function line(id: string, of: readonly Entry[] = entries): Entry {
  const found = of.find((entry) => entry.kind === 'contact' && entry.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}
const shows = ({ delivered }: Entry) => delivered?.kind === 'contact' && delivered.row.phone?.verified === true

test('nobody is left without a number while another line serves the same people', () => {
  const another: Entry = { ...line('02-guidance'), id: '02-another' }
  expect(leftWithoutNumber(line('02-guidance'), [...entries, another], '02')).toEqual([])
})
test('the municipalities that the only confirmed number serves are left without one', () => {
  const only = entries.filter((entry) => entry.id === '02-guidance' || !shows(entry))
  expect(leftWithoutNumber(line('02-guidance'), only, '02')).toEqual(municipalitiesOf('02'))
})
test('a line that shows no number leaves nobody without one', () => {
  const silent = entries.find((entry) => entry.kind === 'contact' && !shows(entry))
  if (!silent) throw new Error('Every line shows a number.')
  expect(leftWithoutNumber(silent, [silent], '02')).toEqual([])
})
