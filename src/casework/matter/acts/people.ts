import { z } from 'zod'
import type { AccessRefusal } from '../../../access/access.ts'
import { look, perform } from '../../../access/acts.ts'
import { idOf } from '../../../kernel/id.ts'
import { ok, type Result } from '../../../kernel/result.ts'
import { clientDataAct } from '../../../law/citation.ts'
import { enterPerson, type PersonRefusal, peopleAround, personById, relate } from '../../../people/acts.ts'
import type { Kin, KinshipKind, NewPerson, Person } from '../../../people/people.ts'
import type { Acting } from '../../../platform/acting.ts'
import { notFound } from '../../../platform/refuse.ts'
import { appendAct, performerOf } from '../acts.ts'
import type { ChildId } from '../matter.ts'

/** A person around a child, as a worker enters one. */
export type Relative = NewPerson & {
  readonly kind: KinshipKind
  readonly custodian: boolean
  readonly livesWith: boolean
}

const Added = z.object({ childId: idOf<'person'>(), personId: idOf<'person'>() })

/** Adds a person around a child (ATL 38 §): enters the person, notes the kinship, and leaves an act in the child's strand. */
export function addRelative(
  acting: Acting,
  child: ChildId,
  relative: Relative,
): Promise<Result<z.output<typeof Added>, AccessRefusal | PersonRefusal>> {
  return perform<z.output<typeof Added>, AccessRefusal | PersonRefusal>(
    acting,
    { act: 'child:change-people', object: 'child', objectId: child },
    Added,
    async (tx, gate) => {
      const there = await personById(tx, child)
      if (!there) throw notFound()
      const permitted = await gate.permit({ child })
      if (!permitted.ok) return permitted
      const entered = await enterPerson(tx, acting, relative)
      if (!entered.ok) return entered
      const { kind, custodian, livesWith } = relative
      await relate(tx, acting, { childId: child, personId: entered.value, kind, custodian, livesWith })
      await appendAct(tx, performerOf(acting), {
        name: 'people:add-relative',
        childId: child,
        basis: clientDataAct('38'),
        facts: { personId: entered.value, kinship: kind, custodian },
      })
      gate.trace({ person: child, object: 'child', objectId: child, objectVersion: there.version })
      gate.trace({ person: entered.value, object: 'kinship', objectId: child })
      return ok({ childId: child, personId: entered.value })
    },
  )
}

/** Shows who is around a child, for whoever may change it. */
export function viewPeopleAround(acting: Acting, child: ChildId): Promise<{ child: Person; people: readonly Kin[] }> {
  return look(acting, { act: 'child:change-people', object: 'child', objectId: child }, async (tx, gate) => {
    const person = await personById(tx, child)
    if (!person) throw notFound()
    await gate.permit({ child })
    const people = await peopleAround(tx, acting, child)
    gate.trace({ person: child, object: 'child', objectId: child, objectVersion: person.version })
    for (const kin of people) gate.trace({ person: kin.personId, object: 'kinship', objectId: child })
    return { child: person, people }
  })
}
