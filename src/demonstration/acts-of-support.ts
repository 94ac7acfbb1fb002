import { completeAssessment } from '../casework/assessment/acts.ts'
import type { AssessmentId, Finding } from '../casework/assessment/assessment.ts'
import { serviceNeedsAssessment } from '../casework/assessment/documents.ts'
import { signPlan, startPlan } from '../casework/client-plan/acts.ts'
import {
  beginOnFinding,
  beginUrgently,
  signBeginningOfService,
  signClientRelationship,
} from '../casework/client-relationship/acts.ts'
import { beginningOfService, clientRelationshipDocument } from '../casework/client-relationship/documents.ts'
import { signNote } from '../casework/notes/acts.ts'
import { meetingOrContactNote } from '../casework/notes/documents.ts'
import { decideMeasure, deliverDecision } from '../casework/open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import type { Manner } from '../casework/open-care/open-care.ts'
import { valueAt, withValueAt } from '../documents/content.ts'
import { helsinkiDay, helsinkiIso, type PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { type By, soonAfter } from './acts-of-intake.ts'
import { writeCorrection } from './drafts.ts'
import { done } from './hand.ts'
import type { Known, Scene } from './scene.ts'
import { relationshipContent, serviceBeganContent } from './writing/client.ts'
import { begunNeedsContent, needsContent, reasonOf } from './writing/needs-assessment.ts'
import { say, signingIn } from './writing/parts.ts'
import { decisionContent, noteContent, planContent } from './writing/support.ts'

/** The days an assessment looks back to. */
export type AssessmentDays = { readonly initiatedOn: PlainDate; readonly startedOn: PlainDate }

/** Begins to write the assessment; it stays a draft. */
export async function beginWriting(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  days: AssessmentDays,
): Promise<void> {
  const { childId, matterId } = known
  const content = begunNeedsContent(scene.writing(part, known.child, acting), days)
  await scene.draft(acting, 'assessment:write', serviceNeedsAssessment, { childId, matterId }, content)
}

async function needsDraft(
  scene: Scene,
  { part, acting }: By,
  { child, childId, matterId }: Known,
  days: AssessmentDays,
  finding: Finding,
) {
  const writing = scene.writing(part, child, acting)
  const content = needsContent(writing, days, finding)
  const draft = await scene.draft(acting, 'assessment:write', serviceNeedsAssessment, { childId, matterId }, content)
  return { draft, reason: reasonOf(writing, finding), signing: signingIn(scene.family) }
}

/** Completes the assessment with a finding that makes nobody a client of child welfare. */
export async function complete(
  scene: Scene,
  actor: By,
  known: Known,
  about: AssessmentDays & {
    readonly assessment: AssessmentId
    readonly finding: Exclude<Finding, 'child-welfare-need'>
  },
): Promise<void> {
  const written = await needsDraft(scene, actor, known, about, about.finding)
  const acting = soonAfter(scene, actor.part, actor.acting)
  await done(completeAssessment(acting, about.assessment, { ...written, finding: about.finding }))
}

/** Completes it with the finding of a need, and begins the client relationship. Gives its id. */
export async function beginOnNeed(
  scene: Scene,
  actor: By,
  known: Known,
  about: AssessmentDays & { readonly assessment: AssessmentId; readonly responsible: string },
): Promise<Id<'client_relationship'>> {
  const written = await needsDraft(scene, actor, known, about, 'child-welfare-need')
  const begun = await done(
    beginOnFinding(soonAfter(scene, actor.part, actor.acting), about.assessment, written, {
      responsible: scene.worker(about.responsible).id,
      reason: scene.worry.conclusion,
      // Whoever is over the cap has been given the children knowingly.
      confirmedOverCap: about.responsible === 'over-cap',
      told: 'told',
    }),
  )
  return begun.relationshipId
}

/** Begins the client relationship at once, because the child is supported before the assessment is ready. */
export async function beginAtOnce(
  scene: Scene,
  { acting }: By,
  { item }: Known,
  about: { readonly responsible: string; readonly ground: 'urgent-action' | 'support-before-assessment' },
): Promise<Id<'client_relationship'>> {
  const begun = await done(
    beginUrgently(acting, item, {
      responsible: scene.worker(about.responsible).id,
      ground: about.ground,
      reason: say(
        scene,
        'Perheelle annetaan tukea heti, ennen kuin arviointi on valmis: lapsi ei voi odottaa.',
        'Familjen får stöd genast, innan bedömningen är klar: barnet kan inte vänta.',
      ),
      confirmedOverCap: false,
      told: 'told',
    }),
  )
  return begun.relationshipId
}

/** Signs the client relationship document (1505.1) and the entry on the beginning of the service (19002). */
export async function documentRelationship(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  about: { readonly relationshipId: Id<'client_relationship'>; readonly beganOn: PlainDate },
): Promise<void> {
  const subject = { childId: known.childId, matterId: known.matterId }
  const signing = signingIn(scene.family)
  const content = relationshipContent(scene.writing(part, known.child, acting), about)
  const draft = await scene.draft(acting, 'client-relationship:write', clientRelationshipDocument, subject, content)
  const signingAt = soonAfter(scene, part, acting)
  await done(signClientRelationship(signingAt, draft, signing))
  const later = soonAfter(scene, part, signingAt)
  const beganContent = serviceBeganContent(scene.writing(part, known.child, later), about.beganOn)
  const began = await scene.draft(later, 'client-relationship:write', beginningOfService, subject, beganContent)
  await done(signBeginningOfService(soonAfter(scene, part, later), began, signing))
}

/** Begins to write the client plan; it stays a draft when it is not signed. */
export async function plan(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  about: { readonly signed: boolean; readonly dissent?: boolean },
): Promise<void> {
  const content = planContent(scene.writing(part, known.child, acting), about.dissent ?? false)
  const { draftId } = await done(startPlan(acting, known.childId, content))
  if (about.signed) await done(signPlan(soonAfter(scene, part, acting), draftId, signingIn(scene.family)))
}

/** Decides a support measure (11002). Gives the document. */
export async function decide(
  scene: Scene,
  { part, acting }: By,
  known: Known,
  initiatedOn: PlainDate,
): Promise<Id<'document'>> {
  const subject = { childId: known.childId, matterId: null }
  const content = decisionContent(scene.writing(part, known.child, acting), initiatedOn)
  const draft = await scene.draft(acting, 'open-care:write', serviceOrSupportMeasureDecision, subject, content)
  const signingAt = soonAfter(scene, part, acting)
  const { documentId } = await done(decideMeasure(signingAt, draft, signingIn(scene.family)))
  return documentId
}

/** Gives notice of a decision to the first parent. */
export async function deliver(scene: Scene, { acting }: By, documentId: Id<'document'>, manner: Manner): Promise<void> {
  const [parent] = scene.family.parents
  await done(
    deliverDecision(acting, documentId, {
      recipient: `${parent.givenNames} ${parent.familyName}`,
      recipientId: null,
      manner,
      on: helsinkiDay(acting.at),
    }),
  )
}

/** Signs a case note on a meeting (19005). Gives the document. */
export async function note(scene: Scene, { part, acting }: By, known: Known): Promise<Id<'document'>> {
  const subject = { childId: known.childId, matterId: null }
  const content = noteContent(scene.writing(part, known.child, acting))
  const draft = await scene.draft(acting, 'notes:write', meetingOrContactNote, subject, content)
  const signed = await done(signNote(soonAfter(scene, part, acting), draft, signingIn(scene.family)))
  return signed.documentId
}

/** Corrects a signed note: a second version, with the reason. */
export async function correctNote(scene: Scene, { part, acting }: By, documentId: Id<'document'>): Promise<void> {
  const reason = say(
    scene,
    'Tapaamisen kellonaika oli kirjattu väärin; huoltaja huomasi virheen.',
    'Klockslaget för mötet var fel antecknat; vårdnadshavaren märkte felet.',
  )
  const began = 'asiakaskertomusmerkinta.tapahtuma.ajanjakso.alkamishetki'
  const draft = await writeCorrection(acting, meetingOrContactNote, documentId, reason, (content) => {
    const written = valueAt(content, began)
    // It began half an hour earlier than was written.
    const earlier = typeof written === 'string' ? new Date(new Date(written).getTime() - 30 * 60_000) : acting.at
    return withValueAt(content, began, helsinkiIso(earlier))
  })
  await done(signNote(soonAfter(scene, part, acting), draft, { ...signingIn(scene.family), reason }))
}
