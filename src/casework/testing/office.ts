import { randomBytes } from 'node:crypto'
import type { Role } from '../../access/access.ts'
import { type Chance, seededChance } from '../../kernel/chance.ts'
import { day } from '../../kernel/day.ts'
import { type Id, newId } from '../../kernel/id.ts'
import type { Acting, SignedIn } from '../../platform/acting.ts'
import type { TestDatabase } from '../../platform/testing/database.ts'
import { receiveNotification } from '../notification/acts/receive.ts'
import type { SentNotification, SentReporter } from '../notification/notification.ts'

/** A moment for tests that need one: a Tuesday morning in February, with no holiday near. */
export const tuesday = new Date('2025-02-04T08:15:00Z')

/** An office in a test: people who can act, and what the public sends. */
export type Office = {
  readonly database: TestDatabase
  readonly chance: Chance
  worker(
    name: string,
    as: { roles: readonly Role[]; onDuty?: boolean; qualification?: SignedIn['qualification']; county?: string },
  ): Promise<SignedIn>
  acting(worker: SignedIn, at?: Date, key?: Id<'submission'>): Acting
  key(): Id<'submission'>
  notification(
    sent?: Partial<SentNotification>,
    reporter?: Partial<SentReporter>,
    at?: Date,
    county?: string,
  ): Promise<{ receipt: string }>
}

/** Opens an office with two counties, 02 and 08, on a test database. The seed makes its ids. */
export async function openOffice(database: TestDatabase, seed = 1): Promise<Office> {
  const chance = seededChance(seed)
  for (const [code, name] of [
    ['02', 'Keski-Uusimaa'],
    ['08', 'Pirkanmaa'],
  ] as const) {
    await database.owner
      .insertInto('county')
      .values({ code, name_fi: name, name_sv: name, name_en: name, short_name: name })
      .execute()
  }
  const office: Office = {
    database,
    chance,
    async worker(name, { roles, onDuty = false, qualification = 'social-worker', county = '02' }) {
      const workerId = newId<'worker'>(tuesday, chance)
      const since = new Date('2020-01-01T00:00:00Z')
      await database.owner
        .insertInto('worker')
        .values({
          id: workerId,
          county,
          name,
          title_fi: 'sosiaalityöntekijä',
          title_sv: 'socialarbetare',
          title_en: 'social worker',
          unit: 'Lastensuojelu',
          qualification,
          in_public_office: true,
          created_at: since,
        })
        .execute()
      for (const role of roles) {
        await database.owner
          .insertInto('posting')
          .values({ id: newId(tuesday, chance), county, worker_id: workerId, role, begins_at: since })
          .execute()
      }
      if (onDuty) {
        await database.owner
          .insertInto('duty_shift')
          .values({
            id: newId(tuesday, chance),
            county,
            worker_id: workerId,
            begins_at: since,
            ends_at: new Date('2040-01-01T00:00:00Z'),
          })
          .execute()
      }
      return {
        signInId: newId(tuesday, chance),
        workerId,
        county,
        name,
        unit: 'Lastensuojelu',
        language: 'fi',
        qualification,
        inPublicOffice: true,
        roles,
        onDuty,
      }
    },
    acting: (worker, at = tuesday, key) => ({
      db: database.db,
      worker,
      at,
      chance: secretChance,
      requestId: newId(at, chance),
      key,
    }),
    key: () => newId(tuesday, secretChance),
    notification: (sent = {}, reporter = {}, at = tuesday, county = '02') =>
      receiveNotification(
        {
          db: database.db,
          county,
          at,
          chance: secretChance,
          requestId: newId(at, secretChance),
          key: newId(at, secretChance),
        },
        {
          municipality: '186',
          children: [{ familyName: 'Korpi', givenNames: 'Eelis' }],
          carers: [],
          what: 'Lapsi on usein yksin kotona illalla.',
          childTold: 'no',
          carerTold: 'not-known',
          sentOn: day('2025-02-04'),
          ...sent,
        },
        { anonymous: true, sender: '4', asksSecrecy: false, ...reporter },
        'fi',
      ),
  }
  return office
}

// Ids of what is written must not meet between two offices of one run.
const secretChance: Chance = { bytes: (count) => randomBytes(count) }
