import { eligibleWorkers, look } from '../access/acts.ts'
import { childrenWithPlan } from '../casework/client-plan/acts.ts'
import { runningAmong } from '../casework/client-relationship/acts.ts'
import type { ClientRelationship } from '../casework/client-relationship/client-relationship.ts'
import { type ClockRow, runningClocksAmong } from '../casework/matter/acts.ts'
import { isOurTask } from '../casework/matter/matter.ts'
import { deskCounts, newItemsAmong } from '../casework/notification/acts/view.ts'
import { isOnDesk } from '../casework/notification/notification.ts'
import { type DraftRow, listsOf, ownDrafts } from '../documents/acts.ts'
import { type CodeLists, unverifiedEntries } from '../documents/code-lists.ts'
import { countWaiting } from '../editing/acts.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import { caseloadCap } from '../law/child-welfare-act/13b-caseload.ts'
import type { Citation } from '../law/citation.ts'
import { type OwnChild, ownChildren } from '../people/acts.ts'
import type { Acting } from '../platform/acting.ts'
import type { Writes } from '../platform/db.ts'
import { soonUntil, standingOf } from './clock.tsx'
import { parametersOn } from './law.ts'

/** For how long something counts as new: two weeks. A choice of ours, not law. */
const newForDays = 14

/** What concerns the acting worker's own children today. */
export type OwnToday = {
  readonly children: readonly OwnChild[]
  /** Late ones and those whose safe day is near, the nearest first. */
  readonly clocks: readonly ClockRow[]
  readonly withoutPlan: readonly ClientRelationship[]
  readonly drafts: readonly DraftRow[]
  /** Messages that wait for somebody, and those that went to the child's own worker. */
  readonly items: Awaited<ReturnType<typeof newItemsAmong>>
  readonly namedToMe: readonly OwnChild[]
}

/** What is due, late and new for the acting worker, by what the worker is posted to do. */
export type TodayView = {
  readonly today: PlainDate
  readonly own: OwnToday | undefined
  readonly desk: Awaited<ReturnType<typeof deskCounts>> | undefined
  readonly overCap:
    | { readonly over: number; readonly workers: number; readonly cap: number; readonly basis: Citation }
    | undefined
  /** What waits for those who keep the guide. */
  readonly guide: Awaited<ReturnType<typeof countWaiting>> | undefined
  readonly record: { readonly unverifiedCodes: number; readonly unsureLaw: number } | undefined
}

/** Shows the worker's day. Every child that is named has a line in the use log; the number of queries is fixed. */
export function viewToday(acting: Acting): Promise<TodayView> {
  const { roles, onDuty } = acting.worker
  const posted = (...wanted: readonly string[]): boolean => wanted.some((role) => roles.includes(role))
  return look(acting, { act: 'desk:today', object: 'list' }, async (tx, gate) => {
    const today = helsinkiDay(acting.at)
    const own = posted('duty-worker', 'social-worker', 'leading-official')
      ? await ownToday(tx, acting, today)
      : undefined
    const shown = own ? childrenShown(own) : []
    await gate.permit({ child: shown[0]?.id })
    for (const child of shown) gate.trace({ person: child.id, object: 'list', objectId: undefined })
    return {
      today,
      own,
      desk: onDuty ? await deskCounts(tx, acting) : undefined,
      overCap: posted('supervisor', 'leading-official') ? await overCapOf(tx, acting, today) : undefined,
      guide: posted('guide-editor') ? await countWaiting(tx, acting) : undefined,
      record: posted('administrator') ? recordOn(today, await listsOf(tx)) : undefined,
    }
  })
}

async function ownToday(tx: Writes, acting: Acting, today: PlainDate): Promise<OwnToday> {
  const children = await ownChildren(tx, acting)
  const ids = children.map((child) => child.id)
  const since = new Date(acting.at.getTime() - newForDays * 86_400_000)
  const clients = await runningAmong(tx, ids)
  const planned = new Set(await childrenWithPlan(tx, ids))
  return {
    children,
    clocks: (await runningClocksAmong(tx, ids, soonUntil(today))).filter(
      (clock) => isOurTask(clock.kind) && standingOf(clock, today) !== 'over',
    ),
    withoutPlan: clients.filter((client) => !planned.has(client.childId)),
    drafts: await ownDrafts(tx, acting),
    items: (await newItemsAmong(tx, ids, since)).filter(({ stage }) => isOnDesk(stage) || stage === 'attached'),
    namedToMe: children.filter((child) => child.relations.includes('responsible') && child.since >= since),
  }
}

/** Whose names the page shows: not every own child, only those with something today. */
export function childrenShown(own: OwnToday): OwnChild[] {
  const ids = new Set<string | null>([
    ...own.clocks.map((clock) => clock.childId),
    ...own.withoutPlan.map((client) => client.childId),
    ...own.drafts.map((draft) => draft.childId),
    ...own.items.map((item) => item.childId),
    ...own.namedToMe.map((child) => child.id),
  ])
  return own.children.filter((child) => ids.has(child.id))
}

async function overCapOf(tx: Writes, acting: Acting, today: PlainDate): Promise<TodayView['overCap']> {
  const workers = await eligibleWorkers(tx, acting)
  const { value: cap, section } = caseloadCap(today)
  return {
    over: workers.filter((worker) => worker.children > cap).length,
    workers: workers.length,
    cap,
    basis: section,
  }
}

function recordOn(today: PlainDate, lists: CodeLists): TodayView['record'] {
  return {
    unverifiedCodes: unverifiedEntries(lists).length,
    unsureLaw: parametersOn(today).filter(({ status }) => status === 'unverified' || status === 'unconfirmed').length,
  }
}
