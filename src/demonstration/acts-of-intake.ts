import { skipAssessment, startAssessment } from '../casework/assessment/acts.ts'
import type { AssessmentId, SkippingGround } from '../casework/assessment/assessment.ts'
import { attachToClient } from '../casework/client-relationship/acts.ts'
import type { ItemId, Urgency } from '../casework/matter/matter.ts'
import { informFamily, transferItem } from '../casework/notification/acts/handle.ts'
import { registerItem } from '../casework/notification/acts/register.ts'
import { assessUrgency, signInitiation } from '../casework/notification/acts/urgency.ts'
import { assessmentOfNotification, entryOnInitiation } from '../casework/notification/documents.ts'
import { urgencyCodes } from '../casework/notification/notification.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import type { Acting } from '../platform/acting.ts'
import type { Child } from './families.ts'
import { done } from './hand.ts'
import type { Known, Scene } from './scene.ts'
import { type Following, initiationContent, urgencyContent } from './writing/intake.ts'
import { say, signingIn } from './writing/parts.ts'

/** Who does the next thing, and when: the part, and the acting context made for it. */
export type By = { readonly part: string; readonly acting: Acting }

/** The part at so many minutes after eight of a working day. */
export function by(scene: Scene, part: string, on: PlainDate, minutes: number): By {
  return { part, acting: scene.as(part, on, minutes) }
}

/** Registers the item: the child and the parents are entered, or the child is one who is there already. */
export async function register(
  scene: Scene,
  { acting }: By,
  item: ItemId,
  child: Child,
  there?: Known,
): Promise<Known> {
  const { family } = scene
  const home = {
    streetAddress: family.streetAddress,
    postalCode: family.postalCode,
    postOffice: family.postOffice,
    homeMunicipality: family.municipality,
    contactLanguage: family.language,
    securityBan: family.securityBan,
  }
  const { familyName, givenNames, identityCode, bornOn } = child
  const { childId, matterId } = await done(
    registerItem(acting, item, {
      child: there
        ? { existing: there.childId }
        : { entered: { familyName, givenNames, identityCode, bornOn, ...home } },
      kin: there
        ? []
        : family.parents.map((parent) => ({
            familyName: parent.familyName,
            givenNames: parent.givenNames,
            identityCode: parent.identityCode,
            bornOn: parent.bornOn,
            phone: parent.phone,
            kind: parent.kind,
            custodian: parent.custodian,
            livesWith: parent.livesWith,
            ...(parent.livesWith ? home : { contactLanguage: family.language }),
          })),
    }),
  )
  return { child, childId, matterId, item }
}

/** Tells child and custodian that a notification has come and what follows. */
export async function inform(scene: Scene, { acting }: By, { item, child }: Known): Promise<void> {
  const little = child.school === undefined
  await done(
    informFamily(acting, item, {
      child: little ? 'not-told' : 'told',
      custodian: 'told',
      manner: 'telephone',
      ...(little
        ? {
            reason: say(
              scene,
              'Lapsi on pieni; asiasta on kerrottu huoltajalle.',
              'Barnet är litet; vårdnadshavaren har fått veta.',
            ),
          }
        : {}),
      on: helsinkiDay(acting.at),
    }),
  )
}

/** Assesses the urgency with its document (1006). */
export async function assess(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  about: { readonly urgency: Urgency; readonly following: Following; readonly client?: boolean },
): Promise<void> {
  const writing = scene.writing(part, known.child, acting)
  const draft = await scene.draft(
    acting,
    'urgency:assess',
    assessmentOfNotification,
    { childId: known.childId, matterId: known.matterId, itemId: known.item },
    urgencyContent(writing, {
      urgency: urgencyCodes[about.urgency],
      following: about.following,
      earlier: about.client ?? false,
      client: about.client ?? false,
    }),
  )
  await done(assessUrgency(soonAfter(scene, part, acting), known.item, { draft, signing: signingIn(scene.family) }))
}

/** Signs the entry on the initiation of the matter (19001). */
export async function enterInitiation(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  about: { readonly urgency: Urgency; readonly initiatedOn: PlainDate },
): Promise<void> {
  const { childId, matterId } = known
  const writing = scene.writing(part, known.child, acting)
  const content = initiationContent(writing, {
    urgency: urgencyCodes[about.urgency],
    initiatedOn: about.initiatedOn,
  })
  const draft = await scene.draft(acting, 'initiation:write', entryOnInitiation, { childId, matterId }, content)
  await done(signInitiation(soonAfter(scene, part, acting), draft, signingIn(scene.family)))
}

/** Starts the assessment. */
export async function start(scene: Scene, { acting }: By, { item }: Known): Promise<AssessmentId> {
  const { assessmentId } = await done(
    startAssessment(acting, item, {
      startedWith: 'call',
      description: say(
        scene,
        'Soitettu huoltajalle ja sovittu ensimmäinen tapaaminen perheen kotiin.',
        'Vårdnadshavaren har kontaktats och det första mötet har avtalats i familjens hem.',
      ),
    }),
  )
  return assessmentId
}

/** Skips the assessment, with the ground and the reasons. */
export async function skip({ acting }: By, { item }: Known, ground: SkippingGround, reason: string): Promise<void> {
  await done(skipAssessment(acting, item, { ground, reason }))
}

/** Attaches the item to the child's client relationship. */
export async function attach({ acting }: By, { item }: Known, reason: string): Promise<void> {
  await done(attachToClient(acting, item, { reason }))
}

/** Passes the item on to the county where the child lives. */
export async function transfer({ acting }: By, { item }: Known, county: string, reason: string): Promise<void> {
  await done(transferItem(acting, item, { county, reason }))
}

/** The same worker a little later: one writes before one signs. */
export function soonAfter(scene: Scene, part: string, acting: Acting): Acting {
  return scene.asAt(part, new Date(acting.at.getTime() + 7 * 60_000))
}
