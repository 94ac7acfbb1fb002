import { helsinkiDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import type { Acting } from '../platform/acting.ts'
import type { Reads, Writes } from '../platform/db.ts'
import type { Candidate, Kin, KinshipKind, NewPerson, Person, PersonId } from './people.ts'
import {
  findByIdentityCode,
  findPerson,
  insertKinship,
  insertPerson,
  listCandidates,
  listKin,
  listOwnChildren,
  type OwnChild,
} from './store.ts'

export type { ChildRow, OwnChild } from './store.ts'

/** Why a person cannot be entered: the identity code belongs to somebody who is there already. */
export type PersonRefusal = { readonly kind: 'identity-code-taken'; readonly person: PersonId }

/** Reads a person inside a look or an act of a room, which has asked the gate. */
export function personById(db: Reads, id: PersonId): Promise<Person | undefined> {
  return findPerson(db, id)
}

/** Enters a new person into the county's register. */
export async function enterPerson(
  tx: Writes,
  acting: Acting,
  person: NewPerson,
): Promise<Result<PersonId, PersonRefusal>> {
  if (person.identityCode) {
    const there = await findByIdentityCode(tx, acting.worker.county, person.identityCode)
    if (there) return no({ kind: 'identity-code-taken', person: there.id })
  }
  const id = newId<'person'>(acting.at, acting.chance)
  await insertPerson(tx, { ...person, id, county: acting.worker.county, at: acting.at })
  return ok(id)
}

/** Persons who may be the one described. */
export function candidatesFor(
  tx: Writes,
  acting: Acting,
  described: Parameters<typeof listCandidates>[2],
): Promise<Candidate[]> {
  return listCandidates(tx, acting.worker.county, described)
}

/** The people around a child today. */
export function peopleAround(db: Reads, acting: Acting, child: PersonId): Promise<Kin[]> {
  return listKin(db, child, helsinkiDay(acting.at))
}

/** Notes how a person is related to a child. */
export async function relate(
  tx: Writes,
  acting: Acting,
  kinship: { childId: PersonId; personId: PersonId; kind: KinshipKind; custodian: boolean; livesWith: boolean },
): Promise<void> {
  await insertKinship(tx, { ...kinship, id: newId<'kinship'>(acting.at, acting.chance), county: acting.worker.county })
}

/** The children whose matters the acting worker has as a task. */
export function ownChildren(db: Reads, acting: Acting): Promise<OwnChild[]> {
  return listOwnChildren(db, acting.worker.workerId, acting.at)
}
