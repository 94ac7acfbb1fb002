import { ownCard, responsibleWorker, type WorkerCard } from '../../access/acts.ts'
import type { Assessment } from '../../casework/assessment/assessment.ts'
import { currentPlan } from '../../casework/client-plan/acts.ts'
import { relationshipsOf } from '../../casework/client-relationship/acts.ts'
import type { ClientRelationship } from '../../casework/client-relationship/client-relationship.ts'
import { mattersOf } from '../../casework/matter/acts.ts'
import type { ChildId, ItemId, Matter } from '../../casework/matter/matter.ts'
import { itemsAbout } from '../../casework/notification/acts/view.ts'
import { coded } from '../../documents/code-lists.ts'
import { systems } from '../../documents/code-systems.ts'
import { childWelfare, provisional } from '../../documents/codes.ts'
import type { Code } from '../../documents/field.ts'
import type { Known } from '../../documents/prefill.ts'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { peopleAround, personById } from '../../people/acts.ts'
import type { Kin, Person } from '../../people/people.ts'
import type { Acting } from '../../platform/acting.ts'
import type { Writes } from '../../platform/db.ts'
import { notFound } from '../../platform/refuse.ts'

/** What is known of a child's matter when a document is begun, read once. */
export type Facts = {
  readonly today: PlainDate
  readonly language: Language
  readonly child: Person
  readonly people: readonly Kin[]
  readonly worker: WorkerCard
  readonly responsible: string | undefined
  readonly matter: Matter | undefined
  readonly relationship: ClientRelationship | undefined
  readonly hadRelationship: boolean
  readonly assessment: Assessment | undefined
  readonly hasPlan: boolean
  /** The child's other messages, for whoever assesses one. */
  readonly otherItems: number
}

/** Reads what is known, inside a look or an act that has asked the gate. The number of queries never grows. */
export async function gatherFacts(
  tx: Writes,
  acting: Acting,
  childId: ChildId,
  about: {
    readonly language: Language
    readonly matter?: Matter | undefined
    readonly assessment?: Assessment | undefined
    readonly item?: ItemId | undefined
  },
): Promise<Facts> {
  const child = await personById(tx, childId)
  if (!child) throw notFound()
  const relationships = await relationshipsOf(tx, childId)
  const items = await itemsAbout(tx, childId)
  return {
    today: helsinkiDay(acting.at),
    language: about.language,
    child,
    people: await peopleAround(tx, acting, childId),
    worker: await ownCard(tx, acting),
    responsible: (await responsibleWorker(tx, acting, childId))?.name,
    matter: about.matter ?? (await mattersOf(tx, childId))[0],
    relationship: relationships.find(({ endedOn }) => endedOn === null),
    hadRelationship: relationships.length > 0,
    assessment: about.assessment,
    hasPlan: (await currentPlan(tx, childId)) !== undefined,
    otherItems: items.filter(({ id }) => id !== about.item).length,
  }
}

/** A name in its two parts: the last word is the family name. */
export function nameParts(name: string): { readonly first: string; readonly last: string } {
  const parts = name.trim().split(/\s+/)
  return { first: parts.slice(0, -1).join(' '), last: parts.at(-1) ?? '' }
}

/** A unit of the county as a code of the register of organisations. Its sign in the register is not known here, and says so. */
export function unitCode(facts: Facts): Code {
  return registered(facts.worker.unit)
}

function registered(words: string): Code {
  return { system: 'urn:oid:1.2.246.537.6.202', code: `${provisional}${words}`, display: words }
}

/** The facts as the fields of the definitions ask for them. */
export function knownFrom(facts: Facts): Known {
  const { child, worker, language, relationship, matter } = facts
  const writer = nameParts(worker.name)
  return {
    'child.last-name': child.familyName,
    'child.first-names': child.givenNames,
    ...(child.identityCode !== null && {
      'child.identity-code': { system: `urn:oid:${systems.identityCode}`, value: child.identityCode },
    }),
    ...(child.bornOn !== null && { 'child.date-of-birth': child.bornOn }),
    'child.security-ban': child.securityBan,
    'worker.last-name': writer.last,
    'worker.first-names': writer.first,
    'worker.title': worker.title[language],
    'worker.unit': unitCode(facts),
    'county.unit': registered(worker.county[language]),
    'matter.service-task': coded('1221', childWelfare, language),
    ...(matter && { 'matter.initiated-on': matter.initiatedOn }),
    ...(facts.assessment && { 'matter.assessment-started-on': facts.assessment.startedOn }),
    ...(relationship && {
      'client-relationship.id': { value: relationship.id },
      'client-relationship.began-on': relationship.beganOn,
      'client-relationship.child-welfare-began-on': relationship.beganOn,
    }),
    'signature.type': coded(systems.signature, '1', language),
    today: facts.today,
  }
}
