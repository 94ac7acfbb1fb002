import type { Chance } from '../../../kernel/chance.ts'
import { helsinkiDay, type PlainDate } from '../../../kernel/day.ts'
import { type Id, newId } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import { assessmentMustBeCompleteBy } from '../../../law/child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from '../../../law/child-welfare-act/26-assessment-start.ts'
import { informOfNotificationBy } from '../../../law/child-welfare-act/26-inform-of-notification.ts'
import { childWelfareAct } from '../../../law/citation.ts'
import { type Database, inTransaction, theService, type Writes } from '../../../platform/db.ts'
import { theServiceItself, type UseLine, writeUseLog } from '../../../platform/use-log.ts'
import { appendAct, beginMatter, startClock } from '../../matter/acts.ts'
import type { ItemId } from '../../matter/matter.ts'
import { receiptNumber, type SentNotification, type SentReporter } from '../notification.ts'
import { findReceipt, insertIntake, insertItem, insertReceipt, listServedCounties } from '../store/intake.ts'

/** Who receives: the service itself, for one county. */
export type Receiving = {
  readonly db: Database
  readonly county: string
  readonly at: Date
  readonly chance: Chance
  readonly requestId: Id<'request'>
  readonly key: Id<'submission'>
}

/**
 * Receives a notification (T1): stores it whole, the reporter apart from it, and begins one matter for each child,
 * with the clocks running from the moment of receipt (LSL 26 §). The same key gives the same receipt and writes
 * nothing twice. The receipt is given only after everything is committed.
 */
export async function receiveNotification(
  by: Receiving,
  sent: SentNotification,
  reporter: SentReporter,
  language: Language,
): Promise<{ receipt: string; items: readonly ItemId[]; receivedAt: Date }> {
  return inTransaction(by.db, { county: by.county, worker: theService, at: by.at }, async (tx) => {
    const earlier = await findReceipt(tx, by.key)
    if (earlier) return earlier
    const receipt = receiptNumber(by.chance.bytes(16))
    const intakeId = newId<'intake'>(by.at, by.chance)
    const receivedOn = helsinkiDay(by.at)
    await insertIntake(
      tx,
      {
        id: intakeId,
        county: by.county,
        kind:
          reporter.anonymous || ['1', '2', '3', '4', '5'].includes(reporter.sender)
            ? 'private-notification'
            : 'professional-notification',
        language,
        receivedAt: by.at,
        receivedOn,
        receipt,
        form: sent,
      },
      { ...reporter, id: newId<'reporter'>(by.at, by.chance), salt: by.chance.bytes(16) },
    )
    const lines: UseLine[] = []
    const items: ItemId[] = []
    for (const [index, child] of sent.children.entries()) {
      const itemId = await receiveItem(tx, by, {
        intakeId,
        childNumber: index + 1,
        childName: `${child.givenNames} ${child.familyName}`.trim(),
        receivedOn,
      })
      items.push(itemId)
      lines.push({ person: undefined, object: 'intake-item', objectId: itemId })
    }
    await writeUseLog(
      tx,
      { at: by.at, chance: by.chance, requestId: by.requestId, worker: theServiceItself(by.county) },
      { act: 'notification:send', purpose: 'notification', relation: 'none', outcome: 'done' },
      lines,
    )
    await insertReceipt(tx, { key: by.key, county: by.county, receipt, items, at: by.at })
    return { receipt, items, receivedAt: by.at }
  })
}

async function receiveItem(
  tx: Writes,
  by: Receiving,
  item: { intakeId: Id<'intake'>; childNumber: number; childName: string; receivedOn: PlainDate },
): Promise<ItemId> {
  const matterId = await beginMatter(tx, by)
  const itemId = newId<'intake_item'>(by.at, by.chance)
  await insertItem(tx, {
    id: itemId,
    county: by.county,
    intakeId: item.intakeId,
    childNumber: item.childNumber,
    childName: item.childName,
    matterId,
    receivedAt: by.at,
  })
  await appendAct(
    tx,
    { ...by, workerId: null },
    {
      name: 'notification:receive',
      matterId,
      itemId,
      basis: childWelfareAct('26', 1),
      facts: { childNumber: item.childNumber },
    },
  )
  const clocks = [
    { kind: 'inform-of-notification', deadline: informOfNotificationBy(item.receivedOn) },
    { kind: 'assessment-start', deadline: assessmentMustStartBy(item.receivedOn) },
    { kind: 'assessment-complete', deadline: assessmentMustBeCompleteBy(item.receivedOn) },
  ] as const
  for (const clock of clocks) await startClock(tx, by, { ...clock, matterId, itemId })
  return itemId
}

/** The counties this installation serves: where a form can be received. */
export function servedCounties(db: Database, at: Date): ReturnType<typeof listServedCounties> {
  return inTransaction(db, { county: '', worker: theService, at }, (tx) => listServedCounties(tx))
}
