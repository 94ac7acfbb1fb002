import { type Role, roles } from '../access/access.ts'
import { signIn } from '../access/acts/sign-in.ts'
import { type Office, openOffice, tuesday } from '../casework/testing/office.ts'
import { enterCode } from '../documents/acts/code-lists.ts'
import { publish, saveDrafts } from '../editing/acts.ts'
import { deliveredOf } from '../editing/editing.ts'
import type { SignedIn } from '../platform/acting.ts'
import { unforeseeable } from '../platform/clock.ts'
import { healthOf } from '../platform/health.ts'
import { createTestDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { makeApp, screens } from '../routes.tsx'
import { everyAddress, idsOf } from './every-address.ts'
import { FormSweep, type MetForm } from './form-sweep.ts'
import { Stages } from './stages.ts'
import { openUndone, type UndoneDatabase } from './undone-database.ts'

/** The whole desk of a worker who may everything, with children at every stage; and another county that has the same. */
export type WholeDesk = {
  readonly database: TestDatabase
  readonly undone: UndoneDatabase
  readonly sweep: FormSweep
  readonly cookie: string
  /** Every form that stands on some page, one of each make. */
  readonly met: readonly MetForm[]
  /** An id of each kind that belongs to the other county, and the addresses with such ids. */
  readonly elsewhere: readonly string[]
  readonly addressesElsewhere: readonly string[]
  /** What broke since it was last emptied. */
  readonly broken: unknown[]
}

const everything: readonly Role[] = roles
const numbers = ['1005', '1006', '11002', '1505.1', '15009', '19001', '19002', '19005', '4009']

/** Opens the desk on a fresh database. */
export async function openWholeDesk(): Promise<WholeDesk> {
  const database = await createTestDatabase()
  const office = await openOffice(database)
  await database.owner.insertInto('demonstration').values({ made_at: tuesday, seed: '1', size: 1 }).execute()
  const worker = await office.worker('Aino Salmi', { roles: everything, onDuty: true })
  await new Stages(office, worker).everyStage()
  const other = await office.worker('Pirkko Muu', { roles: everything, onDuty: true, county: '08' })
  await new Stages(office, other).everyStage()
  for (const [administrator, code] of [
    [worker, '901'],
    [other, '902'],
  ] as const) {
    const entered = await enterCode(office.acting(administrator), {
      list: '1.2.246.537.6.1252',
      code,
      words: { fi: 'Kiireellinen', sv: 'Brådskande', en: 'Urgent' },
      source: 'Koodistopalvelu',
      replaces: 'unverified:urgent',
    })
    if (!entered.ok) throw new Error(entered.refusal.kind)
  }
  for (const editor of [worker, other]) await keepGuide(office, editor)
  const undone = await openUndone(database)
  const broken: unknown[] = []
  const app = await makeApp({
    db: undone.db,
    clock: () => tuesday,
    chance: unforeseeable,
    health: healthOf(undone.db, []),
    demonstration: true,
    formSecret: new Uint8Array(32),
    failed: (error) => broken.push(error),
  })
  const sweep = new FormSweep(app, undone)
  const cookie = `__Host-suojatie=${await signIn(database.db, worker.workerId, tuesday, unforeseeable)}`
  const here = everyAddress(screens, await idsOf(database, '02'), numbers)
  const there = await idsOf(database, '08')
  const ids = Object.values(there).flat()
  const few = Object.fromEntries(Object.entries(there).map(([name, all]) => [name, all.slice(-2)]))
  return {
    database,
    undone,
    sweep,
    cookie,
    met: await sweep.meet(
      here.map((path) => ({ path, cookie })),
      screens,
    ),
    elsewhere: Object.values(there).flatMap(([first]) => first ?? []),
    addressesElsewhere: everyAddress(screens, few, numbers.slice(0, 2)).filter((path) =>
      ids.some((id) => path.includes(id)),
    ),
    broken,
  }
}

/** A contact and a page of the worker's county in two versions each, so that there is something to restore; and a draft from the Service Catalogue. */
async function keepGuide(office: Office, editor: SignedIn): Promise<void> {
  const own = deliveredOf(editor.county)
  const some = [own.find(({ kind }) => kind === 'contact'), own.find(({ kind }) => kind === 'service')]
  for (const kept of some) {
    if (!kept) throw new Error(`County ${editor.county} keeps nothing.`)
    for (const openedOn of [0, 1]) {
      const saved = await publish(office.acting(editor), { kept, openedOn, reviewBy: null, note: null })
      if (!saved.ok) throw new Error(saved.refusal.kind)
    }
  }
  const last = own.findLast(({ kind }) => kind === 'contact')
  if (last?.kind !== 'contact') throw new Error(`County ${editor.county} keeps no contact.`)
  const name = { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' }
  const drafted = await saveDrafts(
    office.acting(editor),
    [{ kind: 'contact', row: { ...last.row, name } }],
    'service-catalogue',
  )
  if (!drafted.ok) throw new Error(drafted.refusal.kind)
}
