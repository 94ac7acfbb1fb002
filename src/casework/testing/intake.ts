import { openDraft } from '../../documents/acts.ts'
import { builtInLists, coded } from '../../documents/code-lists.ts'
import type { Acting, SignedIn } from '../../platform/acting.ts'
import { inTransaction } from '../../platform/db.ts'
import type { ChildId, ItemId, MatterId, Urgency } from '../matter/matter.ts'
import { registerItem } from '../notification/acts/register.ts'
import { assessUrgency } from '../notification/acts/urgency.ts'
import { viewInbox } from '../notification/acts/view.ts'
import { assessmentOfNotification } from '../notification/documents.ts'
import { urgencyCodes } from '../notification/notification.ts'
import type { Office } from './office.ts'
import { contentWith } from './rule-proof.ts'

/** A child in a test, by two names. */
export type Named = { readonly givenNames: string; readonly familyName: string }

/** A notification about the child arrives; its item, as it lies on the desk. */
export async function arrives(office: Office, duty: SignedIn, child: Named, at?: Date): Promise<ItemId> {
  const { receipt } = await office.notification({ children: [child] }, {}, at)
  const row = await office.database.owner
    .selectFrom('intake_item')
    .innerJoin('intake', 'intake.id', 'intake_item.intake_id')
    .select('intake_item.id as id')
    .where('intake.receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  const seen = (await viewInbox(office.acting(duty, at), { size: 500, after: 0 })).rows.some(({ id }) => id === row.id)
  if (!seen) throw new Error('What arrived does not lie on the desk.')
  return row.id
}

/** The item is registered for a new child, or for one who is there. */
export async function isRegistered(
  acting: Acting,
  item: ItemId,
  child: Named | ChildId,
): Promise<{ childId: ChildId; matterId: MatterId }> {
  const registered = await registerItem(acting, item, {
    child: typeof child === 'string' ? { existing: child } : { entered: child },
    kin: [],
  })
  if (!registered.ok) throw new Error(JSON.stringify(registered.refusal))
  return registered.value
}

/** The urgency of a registered item is assessed, with the least that the document needs. */
export async function urgencyIsAssessed(
  acting: Acting,
  item: ItemId,
  about: { readonly childId: ChildId; readonly matterId: MatterId },
  urgency: Urgency = 'not-urgent',
): Promise<void> {
  const content = contentWith(assessmentOfNotification, {
    arvio_asian_kiireellisyydesta: coded('1252', urgencyCodes[urgency]),
  })
  const { county, workerId } = acting.worker
  const draft = await inTransaction(acting.db, { county, worker: workerId, at: acting.at }, (tx) =>
    openDraft(tx, acting, assessmentOfNotification, about, content),
  )
  const assessed = await assessUrgency(acting, item, {
    draft: draft.id,
    signing: { language: 'fi', lists: builtInLists },
  })
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.refusal))
}

/** A notification arrives, is registered for a new child, and its urgency is assessed. */
export async function isAssessedForUrgency(
  office: Office,
  duty: SignedIn,
  child: Named,
  urgency?: Urgency,
): Promise<{ item: ItemId; childId: ChildId; matterId: MatterId }> {
  const item = await arrives(office, duty, child)
  const about = await isRegistered(office.acting(duty), item, child)
  await urgencyIsAssessed(office.acting(duty), item, about, urgency)
  return { item, ...about }
}
