import type { ContactRow } from '../guide/contact.ts'
import { type Entry, shownOf } from './editing.ts'
import { municipalitiesOf } from './entry-form.ts'

/** The municipalities, by code, whose people see no confirmed number of the county once the entry is withdrawn; none when it shows no number itself. `entries` are all that the county keeps. */
export function leftWithoutNumber(entry: Entry, entries: readonly Entry[], county: string): readonly string[] {
  const own = numbered(entry)
  if (!own) return []
  const others = entries.flatMap((other) => {
    const row = other.kind === entry.kind && other.id === entry.id ? undefined : numbered(other)
    return row ? [row] : []
  })
  return municipalitiesOf(county).filter((code) => serves(own, code) && !others.some((row) => serves(row, code)))
}

/** The line that the public sees, when it shows a number. */
function numbered(entry: Entry): ContactRow | undefined {
  const shown = shownOf(entry)
  return shown?.kind === 'contact' && shown.row.phone?.verified ? shown.row : undefined
}

function serves({ municipalities }: ContactRow, code: string): boolean {
  return municipalities === 'all' || municipalities.includes(code)
}
