import { startAssessment } from '../casework/assessment/acts.ts'
import { serviceNeedsAssessment } from '../casework/assessment/documents.ts'
import { signPlan, startPlan } from '../casework/client-plan/acts.ts'
import { clientPlan } from '../casework/client-plan/documents.ts'
import { beginUrgently } from '../casework/client-relationship/acts.ts'
import { clientRelationshipDocument } from '../casework/client-relationship/documents.ts'
import type { ChildId, ItemId } from '../casework/matter/matter.ts'
import { signNote } from '../casework/notes/acts.ts'
import { meetingOrContactNote } from '../casework/notes/documents.ts'
import { registerItem } from '../casework/notification/acts/register.ts'
import { assessUrgency } from '../casework/notification/acts/urgency.ts'
import { viewInbox } from '../casework/notification/acts/view.ts'
import { assessmentOfNotification, entryOnInitiation } from '../casework/notification/documents.ts'
import { urgencyCodes } from '../casework/notification/notification.ts'
import { decideMeasure } from '../casework/open-care/acts.ts'
import { serviceOrSupportMeasureDecision } from '../casework/open-care/documents.ts'
import { type Office, tuesday } from '../casework/testing/office.ts'
import { openDraft, type Subject } from '../documents/acts.ts'
import { builtInLists, coded } from '../documents/code-lists.ts'
import { withValueAt } from '../documents/content.ts'
import { exampleOf } from '../documents/example.ts'
import type { Definition, Draft } from '../documents/field.ts'
import { seededChance } from '../kernel/chance.ts'
import type { Id } from '../kernel/id.ts'
import type { Result } from '../kernel/result.ts'
import type { SignedIn } from '../platform/acting.ts'
import { inTransaction } from '../platform/db.ts'

const signing = { language: 'fi', lists: builtInLists } as const

/** A child whose item has been registered. */
export type Registered = { readonly item: ItemId; readonly childId: ChildId; readonly matterId: Id<'matter'> }

/** Takes children through the steps of casework with the acts that screens use, as one worker. */
export class Stages {
  readonly office: Office
  readonly worker: SignedIn
  constructor(office: Office, worker: SignedIn) {
    this.office = office
    this.worker = worker
  }

  /** A notification about the child arrives; gives its item. */
  async received(givenNames: string): Promise<ItemId> {
    const { county } = this.worker
    const of = { children: [{ familyName: 'Korpi', givenNames }] }
    await this.office.notification(
      of,
      { anonymous: false, familyName: 'Vahtera', givenNames: 'Tuula' },
      tuesday,
      county,
    )
    const { rows } = await viewInbox(this.#acting(), { size: 200, after: 0 })
    const row = rows.find(({ childName, stage }) => childName === `${givenNames} Korpi` && stage === 'received')
    if (!row) throw new Error(`Nothing about ${givenNames} arrived.`)
    return row.id
  }

  /** Registers the item: a new child with a mother, or a child who is there. */
  async registered(givenNames: string, existing?: ChildId): Promise<Registered> {
    const item = await this.received(givenNames)
    const entered = { familyName: 'Korpi', givenNames }
    const mother = {
      familyName: 'Korpi',
      givenNames: 'Sanna',
      kind: 'mother',
      custodian: true,
      livesWith: true,
    } as const
    const registration = existing ? { child: { existing }, kin: [] } : { child: { entered }, kin: [mother] }
    const { childId, matterId } = done(await registerItem(this.#acting(), item, registration))
    return { item, childId, matterId }
  }

  /** Assesses the urgency with its document. */
  async assessed(givenNames: string, existing?: ChildId): Promise<Registered> {
    const child = await this.registered(givenNames, existing)
    const urgency = coded('1252', urgencyCodes.immediate, 'fi')
    const draft = await this.draft(assessmentOfNotification, { ...child, itemId: child.item }, (content) =>
      withValueAt(content, 'arvio_asian_kiireellisyydesta', urgency),
    )
    done(await assessUrgency(this.#acting(), child.item, { draft, signing }))
    return child
  }

  /** Starts the assessment. */
  async underAssessment(givenNames: string): Promise<Registered> {
    const child = await this.assessed(givenNames)
    done(await startAssessment(this.#acting(), child.item, { startedWith: 'call' }))
    return child
  }

  /** Makes the child a client with a signed plan, a signed decision and a signed note. */
  async client(givenNames: string): Promise<Registered> {
    const child = await this.assessed(givenNames)
    const { childId } = child
    const named = { responsible: this.worker.workerId, reason: 'Lapsi tarvitsee tukea heti.', confirmedOverCap: false }
    const ground = 'support-before-assessment'
    done(await beginUrgently(this.#acting(), child.item, { ...named, ground, told: 'told' }))
    const { draftId } = done(
      await startPlan(this.#acting(), childId, exampleOf(clientPlan, { chance: seededChance(1) })),
    )
    done(await signPlan(this.#acting(), draftId, signing))
    const subject = { childId, matterId: null }
    const decision = await this.draft(serviceOrSupportMeasureDecision, subject, (content) =>
      withValueAt(content, 'paatos.paatoksen_voimassaolo', {
        alkamispaiva: '2025-02-04',
        paattymispaiva: '2025-08-04',
      }),
    )
    done(await decideMeasure(this.#acting(), decision, signing))
    done(await signNote(this.#acting(), await this.draft(meetingOrContactNote, subject), signing))
    return child
  }

  /** A child at every stage, and a draft of every document that is written. Gives nothing: everything is in the database. */
  async everyStage(): Promise<void> {
    await this.received('Aada')
    const registered = await this.registered('Benjamin')
    await this.draft(assessmentOfNotification, { ...registered, itemId: registered.item })
    await this.draft(entryOnInitiation, registered)
    await this.assessed('Celia')
    const { childId: assessedChild } = await this.underAssessment('Daniel')
    await this.assessed('Daniel', assessedChild)
    await this.draft(serviceNeedsAssessment, await this.underAssessment('Fanny'))
    const { childId } = await this.client('Elsa')
    const subject = { childId, matterId: null }
    for (const definition of [
      clientRelationshipDocument,
      clientPlan,
      serviceOrSupportMeasureDecision,
      meetingOrContactNote,
    ])
      await this.draft(definition, subject)
    await this.assessed('Elsa', childId)
  }

  /** A draft with the least content that the document can be signed with, changed as said. */
  draft(
    definition: Definition,
    subject: Subject,
    change: (content: Draft) => Draft = (it) => it,
  ): Promise<Id<'draft'>> {
    const { county, workerId: worker } = this.worker
    const content = change(exampleOf(definition, { chance: seededChance(1), fullness: 'emptiest' }))
    return inTransaction(this.office.database.db, { county, worker, at: tuesday }, async (tx) => {
      const { id } = await openDraft(tx, this.#acting(), definition, subject, content)
      return id
    })
  }

  #acting() {
    return this.office.acting(this.worker)
  }
}

function done<Answer>(result: Result<Answer, { readonly kind: string }>): Answer {
  if (!result.ok) throw new Error(`A stage was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
