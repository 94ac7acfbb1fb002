import { deliveredContactRows } from '../guide/contact.ts'
import type { Screen } from '../platform/screen.ts'
import type { TestDatabase } from '../platform/testing/database.ts'

/** Ids by the name that a part of an address has. */
export type Ids = Readonly<Record<string, readonly string[]>>

const tables = {
  itemId: 'intake_item',
  childId: 'person',
  assessmentId: 'assessment',
  documentId: 'document',
  draftId: 'draft',
  workerId: 'worker',
} as const

/** Pages of the guide, which every county keeps under the same ids. */
const services = ['lastensuojelu', 'jalkihuolto']

/** Lists that codes can be entered into. */
const lists = ['1.2.246.537.6.1219']

/** Every id that the county has, by the name of the part of an address that holds it. */
export async function idsOf({ owner }: TestDatabase, county: string): Promise<Ids> {
  const found = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => {
      const rows = await owner.selectFrom(table).select('id').where('county', '=', county).orderBy('id').execute()
      return [name, rows.map(({ id }) => id)] as const
    }),
  )
  const contactId = deliveredContactRows.filter((row) => row.county === county).map((row) => row.id)
  return { ...Object.fromEntries(found), contactId }
}

/** Every address of the screens, with every id, and every number of a document, that could stand in it. Throws for a part that nobody knows how to fill. */
export function everyAddress(screens: readonly Screen[], ids: Ids, numbers: readonly string[]): string[] {
  return screens
    .filter(({ surface, act }) => surface === 'desk' || act === 'sign-in:begin')
    .flatMap(({ addresses }) => addresses)
    .flatMap(({ path }) => {
      const parts = [...path.matchAll(/:(\w+)(\{[^}]*\})?/g)]
      return parts.reduce<string[]>(
        (paths, [part, name = '']) => {
          const fitting =
            name === 'number' || name === 'kind'
              ? numbers
              : name === 'list'
                ? lists
                : name === 'serviceId'
                  ? services
                  : ids[name]
          if (!fitting) throw new Error(`${path}: nobody knows what ${name} could be.`)
          return paths.flatMap((each) => fitting.map((value) => each.replace(part, value)))
        },
        [path],
      )
    })
}
