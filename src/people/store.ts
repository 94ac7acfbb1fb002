import { sql } from 'kysely'
import type { PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Reads, Writes } from '../platform/db.ts'
import type { Candidate, Kin, KinshipKind, NewPerson, Person, PersonId } from './people.ts'

const personColumns = [
  'id',
  'family_name as familyName',
  'given_names as givenNames',
  'identity_code as identityCode',
  'born_on as bornOn',
  'age_as_told as ageAsTold',
  'contact_language as contactLanguage',
  'mother_tongue as motherTongue',
  'interpreter_language as interpreterLanguage',
  'home_municipality as homeMunicipality',
  'security_ban as securityBan',
  'street_address as streetAddress',
  'postal_code as postalCode',
  'post_office as postOffice',
  'phone',
  'version',
] as const

/** One person, or undefined when not there or not for the acting worker. */
export async function findPerson(db: Reads, id: PersonId): Promise<Person | undefined> {
  return db.selectFrom('person').select(personColumns).where('id', '=', id).executeTakeFirst()
}

/** The person with this identity code in the county, if there is one. */
export async function findByIdentityCode(db: Reads, county: string, code: string): Promise<Person | undefined> {
  return db
    .selectFrom('person')
    .select(personColumns)
    .where('county', '=', county)
    .where('identity_code', '=', code)
    .executeTakeFirst()
}

/** Enters a person. */
export async function insertPerson(
  tx: Writes,
  person: NewPerson & { id: PersonId; county: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      id: person.id,
      county: person.county,
      family_name: person.familyName,
      given_names: person.givenNames,
      identity_code: person.identityCode ?? null,
      born_on: person.bornOn ?? null,
      age_as_told: person.ageAsTold ?? null,
      sex: null,
      mother_tongue: null,
      contact_language: person.contactLanguage ?? null,
      interpreter_language: null,
      home_municipality: person.homeMunicipality ?? null,
      security_ban: person.securityBan ?? false,
      street_address: person.streetAddress ?? null,
      postal_code: person.postalCode ?? null,
      post_office: person.postOffice ?? null,
      phone: person.phone ?? null,
      email: null,
      created_at: person.at,
    })
    .execute()
}

/**
 * Persons of the county who may be the one described: the same identity code, or the same family name as a prefix
 * together with a given name, or the same birthday. At most twenty, the surest first.
 */
export async function listCandidates(
  db: Reads,
  county: string,
  described: {
    familyName: string
    givenNames: string
    bornOn?: PlainDate | undefined
    identityCode?: string | undefined
  },
): Promise<Candidate[]> {
  const family = described.familyName.trim().toLowerCase()
  const given = described.givenNames.trim().toLowerCase().split(/\s+/)[0] ?? ''
  const likeFamily = `${family.replaceAll(/[\\%_]/g, '\\$&')}%`
  const likeGiven = `${given.replaceAll(/[\\%_]/g, '\\$&')}%`
  // Nothing to go by: everybody would be like somebody without a name.
  if (family === '' && given === '' && !described.bornOn && !described.identityCode) return []
  const rows = await db
    .selectFrom('person')
    .select([
      'id',
      'family_name as familyName',
      'given_names as givenNames',
      'born_on as bornOn',
      'identity_code as identityCode',
    ])
    .where('county', '=', county)
    .where((where) =>
      where.or([
        ...(described.identityCode ? [where('identity_code', '=', described.identityCode)] : []),
        ...(described.bornOn ? [where('born_on', '=', described.bornOn)] : []),
        ...(family === '' && given === ''
          ? []
          : [
              where.and([
                sql<boolean>`lower(family_name) like ${likeFamily}`,
                sql<boolean>`lower(given_names) like ${likeGiven}`,
              ]),
            ]),
      ]),
    )
    .limit(60)
    .execute()
  const order: Candidate['because'][] = ['identity-code', 'name-and-birthday', 'name', 'birthday']
  return rows
    .map((row): Candidate => {
      const sameName =
        (family !== '' || given !== '') &&
        row.familyName.toLowerCase().startsWith(family) &&
        row.givenNames.toLowerCase().startsWith(given)
      const sameBirthday = described.bornOn !== undefined && row.bornOn === described.bornOn
      const sameCode = described.identityCode !== undefined && row.identityCode === described.identityCode
      return {
        ...row,
        because: sameCode
          ? 'identity-code'
          : sameName && sameBirthday
            ? 'name-and-birthday'
            : sameName
              ? 'name'
              : 'birthday',
      }
    })
    .sort((one, other) => order.indexOf(one.because) - order.indexOf(other.because))
    .slice(0, 20)
}

/** The people around a child, custodians first. */
export async function listKin(db: Reads, child: PersonId, on: PlainDate): Promise<Kin[]> {
  return db
    .selectFrom('kinship')
    .innerJoin('person', 'person.id', 'kinship.person_id')
    .select([
      'person.id as personId',
      'person.family_name as familyName',
      'person.given_names as givenNames',
      'kinship.kind as kind',
      'kinship.custodian as custodian',
      'kinship.lives_with as livesWith',
      'person.phone as phone',
      'person.security_ban as securityBan',
    ])
    .where('kinship.child_id', '=', child)
    .where((where) => where.or([where('kinship.ends_on', 'is', null), where('kinship.ends_on', '>', on)]))
    .orderBy('kinship.custodian', 'desc')
    .orderBy('kinship.kind')
    .orderBy('person.given_names')
    .limit(100)
    .execute()
}

/** Notes how a person is related to a child. */
export async function insertKinship(
  tx: Writes,
  kinship: {
    id: Id<'kinship'>
    county: string
    childId: PersonId
    personId: PersonId
    kind: KinshipKind
    custodian: boolean
    livesWith: boolean
  },
): Promise<void> {
  await tx
    .insertInto('kinship')
    .values({
      id: kinship.id,
      county: kinship.county,
      child_id: kinship.childId,
      person_id: kinship.personId,
      kind: kinship.kind,
      custodian: kinship.custodian,
      lives_with: kinship.livesWith,
      begins_on: null,
      ends_on: null,
    })
    .execute()
}

/** A child in a list: name and birthday. */
export type ChildRow = {
  readonly id: PersonId
  readonly familyName: string
  readonly givenNames: string
  readonly bornOn: PlainDate | null
}

/** One of the worker's own children: with every task relation the worker has to it, and since when the latest. */
export type OwnChild = ChildRow & { readonly relations: readonly string[]; readonly since: Date }

/** The children whose matters the worker has as a task now, by name. At most two thousand: one person's work, not a county's. */
export async function listOwnChildren(db: Reads, worker: Id<'worker'>, at: Date): Promise<OwnChild[]> {
  return db
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.child_id')
    .select([
      'person.id as id',
      'person.family_name as familyName',
      'person.given_names as givenNames',
      'person.born_on as bornOn',
      sql<string[]>`array_agg(distinct assignment.relation)`.as('relations'),
      sql<Date>`max(assignment.begins_at)`.as('since'),
    ])
    .where('assignment.worker_id', '=', worker)
    .where('assignment.begins_at', '<=', at)
    .where((where) => where.or([where('assignment.ends_at', 'is', null), where('assignment.ends_at', '>', at)]))
    .groupBy('person.id')
    .orderBy(sql`person.family_name collate "fi-FI-x-icu"`)
    .orderBy(sql`person.given_names collate "fi-FI-x-icu"`)
    .orderBy('person.id')
    .limit(2000)
    .execute()
}
