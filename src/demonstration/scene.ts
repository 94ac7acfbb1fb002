import type { ActName } from '../access/access.ts'
import type { ChildId, ItemId, MatterId } from '../casework/matter/matter.ts'
import { receiveNotification } from '../casework/notification/acts/receive.ts'
import type { SentNotification } from '../casework/notification/notification.ts'
import type { Subject } from '../documents/acts.ts'
import type { Definition, Draft } from '../documents/field.ts'
import { seededChance, wholeBelow } from '../kernel/chance.ts'
import { helsinkiDay, helsinkiInstant, type PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import type { Acting } from '../platform/acting.ts'
import type { Database } from '../platform/db.ts'
import { inOffice } from './days.ts'
import { writeDraft } from './drafts.ts'
import type { Child, Family } from './families.ts'
import { actingAs, oneAmong, stepsOf } from './hand.ts'
import type { Employee } from './offices.ts'
import { type SenderGroup, senderOf } from './senders.ts'
import { worriesSeenBy } from './worries.ts'
import type { Worry } from './worry.ts'
import type { Writing } from './writing/parts.ts'

/** A child of the history once the item has been registered. */
export type Known = {
  readonly child: Child
  readonly childId: ChildId
  readonly matterId: MatterId
  readonly item: ItemId
}

/** What the acts of one scene are done with: a family, its worry, the workers, the day up to which everything happens. */
export type Scene = {
  readonly db: Database
  readonly today: PlainDate
  readonly family: Family
  readonly group: SenderGroup
  readonly worry: Worry
  worker(part: string): Employee
  /** The worker at a moment of a working day: so many minutes after eight, give or take an hour. */
  as(part: string, on: PlainDate, minutes: number): Acting
  /** The worker at a moment on the clock, for those who work at night. */
  asAt(part: string, at: Date): Acting
  /** What a document of the child is written from. */
  writing(part: string, child: Child, acting: Acting): Writing
  draft(acting: Acting, act: ActName, definition: Definition, subject: Subject, content: Draft): Promise<Id<'draft'>>
  /** A message arrives about all children of the family, at some time of the day when none is given; gives the items, one for each. */
  receive(on: PlainDate, time: string | undefined, about?: { readonly group?: SenderGroup }): Promise<readonly ItemId[]>
}

/** Sets a scene. The same seed and number give the same scene again. */
export function setScene(
  db: Database,
  seed: number,
  number: number,
  given: {
    readonly today: PlainDate
    readonly family: Family
    readonly group: SenderGroup
    readonly workers: ReadonlyMap<string, Employee>
  },
): Scene {
  const { today, family, group, workers } = given
  const step = stepsOf(seed, number)
  const chance = seededChance(seed + number)
  const worry = oneAmong(chance, worriesSeenBy(group, family.language))
  const startsAt = helsinkiInstant(today, '00:00')
  // No two families have their matters handled at the same minutes of the day.
  const later = wholeBelow(chance, 50)
  const worker = (part: string): Employee => {
    const found = workers.get(part)
    if (!found) throw new Error(`Nobody in the demonstration is ${part}.`)
    return found
  }
  const asAt = (part: string, at: Date): Acting => {
    if (at >= startsAt) throw new Error(`The history of scene ${number} runs past ${today}.`)
    return actingAs(db, worker(part), step(at))
  }
  return {
    db,
    today,
    family,
    group,
    worry,
    worker,
    asAt,
    as: (part, on, minutes) => asAt(part, inOffice(on, minutes + later + wholeBelow(chance, 15))),
    writing: (part, child, acting) => ({ family, child, worker: worker(part), worry, at: acting.at }),
    draft: (acting, act, definition, subject, content) =>
      writeDraft(acting, act, definition, { ...subject, language: family.language }, content),
    async receive(on, time, about = {}) {
      const from = about.group ?? group
      const sentAt = time ?? `${String(8 + wholeBelow(chance, 13)).padStart(2, '0')}:${10 + wholeBelow(chance, 40)}`
      const at = new Date(helsinkiInstant(on, sentAt).getTime() + wholeBelow(chance, 9) * 60_000)
      if (at >= startsAt) throw new Error(`The message of scene ${number} comes after ${today}.`)
      const told = from === group ? worry : oneAmong(chance, worriesSeenBy(from, family.language))
      const sent = await receiveNotification(
        { db, county: family.county, ...step(at) },
        notificationOf(family, told, from, helsinkiDay(at)),
        senderOf(from, chance),
        family.language,
      )
      return sent.items
    },
  }
}

/** What a sender of the group writes: those at work know more of the child than a neighbour does. */
function notificationOf(family: Family, worry: Worry, group: SenderGroup, sentOn: PlainDate): SentNotification {
  const atWork = group !== 'private-named' && group !== 'anonymous'
  const knowsSchool = group === 'education' || group === 'health'
  const home = {
    streetAddress: family.streetAddress,
    postalCode: family.postalCode,
    postOffice: family.postOffice,
  }
  const [parent] = family.parents
  return {
    municipality: family.municipality,
    danger: group === 'police' ? 'soon' : 'no',
    children: family.children.map((child) => ({
      familyName: child.familyName,
      givenNames: child.givenNames,
      ...(atWork && child.identityCode ? { identityCode: child.identityCode } : {}),
      ...(knowsSchool && child.school ? { school: child.school } : {}),
      ...(family.securityBan ? { securityBan: true } : home),
      language: family.language === 'sv' ? 'svenska' : 'suomi',
    })),
    carers: [
      {
        familyName: parent.familyName,
        givenNames: parent.givenNames,
        relation: relationIn(family, parent.kind),
        ...(atWork ? { phone: parent.phone } : {}),
      },
    ],
    what: family.children.length > 1 ? worry.toldOfSeveral : worry.told,
    childTold: atWork ? 'yes' : 'no',
    carerTold: atWork ? 'yes' : 'not-known',
    sentOn,
  }
}

function relationIn({ language }: Family, kind: 'mother' | 'father'): string {
  if (language === 'sv') return kind === 'mother' ? 'mamma' : 'pappa'
  return kind === 'mother' ? 'äiti' : 'isä'
}
