import { seededChance } from '../kernel/chance.ts'
import { addMonths, helsinkiDay, helsinkiInstant } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Explained } from '../platform/database/explained.ts'
import type { Database } from '../platform/db.ts'
import type { Made } from './fill.ts'
import { counties, employedSince, employees, firstDay } from './offices.ts'

/** How long the shifts on duty go on after the demonstration is made: a choice of ours, not law. */
const shiftMonths = 12 * 30

/** What kind of database this is. */
export type Kind = {
  /** Whether there are counties: real ones, or those of a demonstration. */
  readonly served: boolean
  /** What the demonstration was made from, when it is one. */
  readonly made?: Made & { readonly filledAt: Date | null }
}

/** Reads whether a database is empty, real or a demonstration. Either role may ask. */
export async function readKind(db: Database): Promise<Kind> {
  const county = await db.selectFrom('county').select('code').limit(1).executeTakeFirst()
  const row = await db
    .selectFrom('demonstration')
    .select(['seed', 'size', 'made_at as madeAt', 'filled_at as filledAt'])
    .executeTakeFirst()
  return { served: county !== undefined, ...(row ? { made: { ...row, seed: Number(row.seed) } } : {}) }
}

/** Says that the history is all there. */
export async function markFilled(db: Database, at: Date): Promise<void> {
  await db.updateTable('demonstration').set({ filled_at: at }).where('filled_at', 'is', null).execute()
}

/**
 * Puts the offices in: counties, workers, postings, shifts, and the mark that everybody here is invented. Needs the role
 * that owns the tables. Does nothing, and says so, when the database has counties already.
 */
export async function fillOffices(owner: Database, made: Made): Promise<boolean> {
  const today = helsinkiDay(made.madeAt)
  if (today < firstDay)
    throw new Explained(
      `A demonstration cannot be made as of ${today}: its history needs time limits that the law record knows from ${firstDay} on. Set SUOJATIE_NOW to a later instant.`,
    )
  const since = employedSince(today)
  const until = helsinkiInstant(addMonths(today, shiftMonths), '08:00')
  const chance = seededChance(made.seed + 1)
  return owner.transaction().execute(async (tx) => {
    const { served } = await readKind(tx)
    if (served) return false
    await tx
      .insertInto('demonstration')
      .values({ seed: String(made.seed), size: made.size, made_at: made.madeAt })
      .execute()
    await tx
      .insertInto('county')
      .values(
        counties.map((county) => ({
          code: county.code,
          name_fi: county.nameFi,
          name_sv: county.nameSv,
          name_en: county.nameEn,
          short_name: county.shortName,
        })),
      )
      .execute()
    const workers = employees(made.seed, made.size, today)
    await tx
      .insertInto('worker')
      .values(
        workers.map((worker) => ({
          id: worker.id,
          county: worker.county,
          name: worker.name,
          title_fi: worker.title.fi,
          title_sv: worker.title.sv,
          title_en: worker.title.en,
          unit: worker.unit,
          phone: worker.phone,
          language: worker.language,
          qualification: worker.qualification,
          in_public_office: worker.inPublicOffice,
          temporary_right_ends_on: worker.temporaryRightEndsOn,
          created_at: since,
        })),
      )
      .execute()
    await tx
      .insertInto('posting')
      .values(
        workers.flatMap(({ id, county, roles }) =>
          roles.map((role) => ({
            id: newId<'posting'>(since, chance),
            county,
            worker_id: id,
            role,
            begins_at: since,
          })),
        ),
      )
      .execute()
    await tx
      .insertInto('duty_shift')
      .values(
        workers
          .filter(({ onDuty }) => onDuty)
          .map(({ id, county }) => ({
            id: newId<'duty_shift'>(since, chance),
            county,
            worker_id: id,
            begins_at: since,
            ends_at: until,
          })),
      )
      .execute()
    return true
  })
}
