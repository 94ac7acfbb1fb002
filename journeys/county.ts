import { fillCasework } from '../src/demonstration/fill.ts'
import { type Employee, employees, usualSize } from '../src/demonstration/offices.ts'
import { fillOffices } from '../src/demonstration/store.ts'
import { helsinkiDay } from '../src/kernel/day.ts'
import { type House, openHouse } from './house.ts'

const made = { seed: 7, size: usualSize, madeAt: new Date('2026-11-26T10:20:00+02:00') }

/** A house with the demonstration county in it, on a Thursday morning: some forty families at every stage. */
export async function openCounty(): Promise<House> {
  const house = await openHouse(made.madeAt)
  await fillOffices(house.database.owner, made)
  await fillCasework(house.database.db, made)
  return house
}

/** Who plays a part in the county. */
export function workerWho(part: string): Employee {
  const worker = employees(made.seed, made.size, helsinkiDay(made.madeAt)).find((each) => each.part === part)
  if (!worker) throw new Error(`Nobody plays ${part}.`)
  return worker
}
