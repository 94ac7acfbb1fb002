import { openDraft, saveDraft } from '../../documents/acts.ts'
import { builtInLists } from '../../documents/code-lists.ts'
import { exampleOf } from '../../documents/example.ts'
import type { Definition, Draft } from '../../documents/field.ts'
import { seededChance } from '../../kernel/chance.ts'
import type { Id } from '../../kernel/id.ts'
import type { Result } from '../../kernel/result.ts'
import type { SignedIn } from '../../platform/acting.ts'
import { inTransaction } from '../../platform/db.ts'
import { startAssessment } from '../assessment/acts.ts'
import type { AssessmentId } from '../assessment/assessment.ts'
import { serviceNeedsAssessment } from '../assessment/documents.ts'
import { beginOnFinding } from '../client-relationship/acts.ts'
import type { ChildId, ItemId, MatterId } from '../matter/matter.ts'
import { registerItem } from '../notification/acts/register.ts'
import { assessUrgency } from '../notification/acts/urgency.ts'
import { viewInbox } from '../notification/acts/view.ts'
import { assessmentOfNotification } from '../notification/documents.ts'
import { type Office, tuesday } from './office.ts'

/** How what is signed in a test is worded. */
export const signing = { language: 'fi', lists: builtInLists } as const

/** What was done, or the refusal as an error: for the steps that lead to the one a test is about. */
export function done<T, Refusal>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Writes a document of a child, with example content that can be signed; `changed` puts in what a test is about. */
export async function written(
  office: Office,
  worker: SignedIn,
  definition: Definition,
  subject: { childId: ChildId; matterId: MatterId | null; itemId?: ItemId },
  changed: (content: Draft) => Draft = (content) => content,
  at: Date = tuesday,
): Promise<Id<'draft'>> {
  const acting = office.acting(worker, at)
  const { childId, matterId } = subject
  // Only the assessment of a notification answers a message; what else is written in the matter belongs to the matter.
  const itemId = definition.number === assessmentOfNotification.number ? subject.itemId : undefined
  const content = changed(exampleOf(definition, { chance: seededChance(7), fullness: 'emptiest' }))
  const context = { county: worker.county, worker: worker.workerId, at }
  return inTransaction(office.database.db, context, async (tx) => {
    const draft = await openDraft(tx, acting, definition, { childId, matterId, itemId }, {})
    return done(await saveDraft(tx, acting, draft, draft.version, content)).id
  })
}

/** A child on its way: everything that later steps need. */
export type OnTheWay = {
  readonly childId: ChildId
  readonly matterId: MatterId
  readonly itemId: ItemId
  readonly assessmentId: AssessmentId
}

/** A notification about the child arrives, is registered and assessed, and the duty worker starts the assessment. */
export async function underAssessment(
  office: Office,
  duty: SignedIn,
  name: { familyName: string; givenNames: string },
  at: Date = tuesday,
): Promise<OnTheWay> {
  const acting = (): ReturnType<Office['acting']> => office.acting(duty, at)
  await office.notification({ children: [name] }, {}, at)
  const { rows } = await viewInbox(acting(), { size: 200, after: 0 })
  const item = rows.find((row) => row.childName === `${name.givenNames} ${name.familyName}` && row.stage === 'received')
  if (!item) throw new Error(`Nothing about ${name.givenNames} ${name.familyName} in the inbox.`)
  const { childId, matterId } = done(
    await registerItem(acting(), item.id, {
      child: { entered: name },
      kin: [{ familyName: name.familyName, givenNames: 'Sanna', kind: 'mother', custodian: true, livesWith: true }],
    }),
  )
  const urgency = await written(
    office,
    duty,
    assessmentOfNotification,
    { childId, matterId, itemId: item.id },
    undefined,
    at,
  )
  done(await assessUrgency(acting(), item.id, { draft: urgency, signing }))
  const { assessmentId } = done(await startAssessment(acting(), item.id, { startedWith: 'meeting' }))
  return { childId, matterId, itemId: item.id, assessmentId }
}

/** A child whose assessment found a need: a client, with this worker responsible. */
export async function client(
  office: Office,
  duty: SignedIn,
  responsible: SignedIn,
  name: { familyName: string; givenNames: string },
  at: Date = tuesday,
): Promise<OnTheWay> {
  const way = await underAssessment(office, duty, name, at)
  const draft = await written(office, duty, serviceNeedsAssessment, way, undefined, at)
  done(
    await beginOnFinding(
      office.acting(duty, at),
      way.assessmentId,
      { draft, reason: 'Kasvuolosuhteet vaarantavat kehitystä.', signing },
      {
        responsible: responsible.workerId,
        reason: 'Tarvitsee tukitoimia.',
        confirmedOverCap: false,
        told: 'told',
      },
    ),
  )
  return way
}
