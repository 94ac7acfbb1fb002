import { look } from '../access/acts.ts'
import { runningAmong } from '../casework/client-relationship/acts.ts'
import { type ClockRow, latestMattersAmong, runningClocksAmong } from '../casework/matter/acts.ts'
import { isOurTask, type Matter } from '../casework/matter/matter.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import { type OwnChild, ownChildren } from '../people/acts.ts'
import type { Acting } from '../platform/acting.ts'
import { standingOf } from './clock.tsx'

/** How many children one page lists. */
export const childrenSize = 25

/** A line of the list: the child, where its matter stands, and its nearest clock. */
export type OwnChildLine = {
  readonly child: OwnChild
  readonly matter: Matter | undefined
  readonly clientSince: PlainDate | undefined
  readonly clock: ClockRow | undefined
}

/** A page of the worker's own children. */
export type OwnChildrenView = {
  readonly today: PlainDate
  readonly lines: readonly OwnChildLine[]
  readonly all: number
  /** Pages count from 1. */
  readonly page: number
  readonly pages: number
  readonly by: 'name' | 'clock'
}

/** Lists the worker's own children by name or by the nearest clock; a line in the use log for each child on the page. */
export function viewOwnChildren(
  acting: Acting,
  wish: { readonly by: 'name' | 'clock'; readonly page: number },
): Promise<OwnChildrenView> {
  return look(acting, { act: 'desk:own-children', object: 'list' }, async (tx, gate) => {
    // One worker's own children are few enough to be put in order here; only those of the page are shown.
    const children = await ownChildren(tx, acting)
    const clocks = await runningClocksAmong(
      tx,
      children.map((child) => child.id),
    )
    const today = helsinkiDay(acting.at)
    const nearest = new Map<string, ClockRow>()
    for (const clock of clocks)
      if (
        clock.childId !== null &&
        isOurTask(clock.kind) &&
        standingOf(clock, today) !== 'over' &&
        !nearest.has(clock.childId)
      )
        nearest.set(clock.childId, clock)
    const dayOf = (child: OwnChild): string => nearest.get(child.id)?.lastPermitted ?? '9999'
    const ordered =
      wish.by === 'clock'
        ? children.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
        : children
    const pages = Math.max(1, Math.ceil(ordered.length / childrenSize))
    const page = Math.min(Math.max(1, wish.page), pages)
    const shown = ordered.slice((page - 1) * childrenSize, page * childrenSize)
    const ids = shown.map((child) => child.id)
    const matters = await latestMattersAmong(tx, ids)
    const clients = await runningAmong(tx, ids)
    await gate.permit({ child: shown[0]?.id })
    for (const child of shown) gate.trace({ person: child.id, object: 'list', objectId: undefined })
    return {
      today: helsinkiDay(acting.at),
      all: children.length,
      by: wish.by,
      page,
      pages,
      lines: shown.map((child) => ({
        child,
        matter: matters.find((matter) => matter.childId === child.id),
        clientSince: clients.find((client) => client.childId === child.id)?.beganOn,
        clock: nearest.get(child.id),
      })),
    }
  })
}
