import type { Standing } from '../../../access/access.ts'
import { look, responsibleWorker, standingTo } from '../../../access/acts.ts'
import type { Acting } from '../../../platform/acting.ts'
import { assessmentOf } from '../../assessment/acts.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { ItemId } from '../../matter/matter.ts'
import { type ItemView, readItem } from '../../notification/acts/view.ts'
import { isOnDesk } from '../../notification/notification.ts'
import type { ClientRelationship } from '../client-relationship.ts'
import { findRunning } from '../store.ts'

/** An item with what runs for its child: the client relationship, who is responsible, and how the acting worker stands to the child. */
export type ItemWithClient = ItemView & {
  readonly running: ClientRelationship | undefined
  readonly responsible: Awaited<ReturnType<typeof responsibleWorker>>
  readonly assessment: Assessment | undefined
  readonly standing: Standing
}

/** Shows an item with what runs for its child. */
export function viewItemWithClient(acting: Acting, id: ItemId): Promise<ItemWithClient> {
  return look(acting, { act: 'intake:view', object: 'intake-item', objectId: id }, async (tx, gate) => {
    const view = await readItem(tx, acting, gate, id)
    const { childId, stage } = view.item
    return {
      ...view,
      running: childId ? await findRunning(tx, childId) : undefined,
      responsible: childId ? await responsibleWorker(tx, acting, childId) : undefined,
      assessment: childId ? await assessmentOf(tx, view.matter.id) : undefined,
      standing: await standingTo(tx, acting, { child: childId, onDesk: isOnDesk(stage) }),
    }
  })
}
