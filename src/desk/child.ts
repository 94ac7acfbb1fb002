import type { Standing } from '../access/access.ts'
import { look, responsibleWorker, standingTo } from '../access/acts.ts'
import { assessmentsOf } from '../casework/assessment/acts.ts'
import type { Assessment } from '../casework/assessment/assessment.ts'
import { currentPlan } from '../casework/client-plan/acts.ts'
import type { ClientPlan } from '../casework/client-plan/client-plan.ts'
import { relationshipsOf } from '../casework/client-relationship/acts.ts'
import type { ClientRelationship } from '../casework/client-relationship/client-relationship.ts'
import { type ClockRow, mattersOf, runningClocks, strandOf, type TimelineRow } from '../casework/matter/acts.ts'
import type { ChildId, Matter } from '../casework/matter/matter.ts'
import { itemsAbout } from '../casework/notification/acts/view.ts'
import { type Delivery, deliveriesOf, measuresOf } from '../casework/open-care/acts.ts'
import type { OpenCareMeasure } from '../casework/open-care/open-care.ts'
import { type DocumentRow, documentsOf, draftsOf, listsOf, type StoredDraft } from '../documents/acts.ts'
import type { CodeLists } from '../documents/code-lists.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'
import { peopleAround, personById } from '../people/acts.ts'
import type { Kin, Person } from '../people/people.ts'
import type { Acting } from '../platform/acting.ts'
import { notFound } from '../platform/refuse.ts'

/** How many acts of the strand one page shows. */
export const strandSize = 20

/** Everything that the child's page draws: one child, one page. */
export type ChildView = {
  readonly today: PlainDate
  readonly child: Person
  readonly people: readonly Kin[]
  readonly responsible:
    | { readonly workerId: Id<'worker'>; readonly name: string; readonly phone: string | null }
    | undefined
  readonly matters: readonly Matter[]
  readonly assessments: readonly Assessment[]
  readonly relationships: readonly ClientRelationship[]
  readonly plan: ClientPlan | undefined
  readonly clocks: readonly ClockRow[]
  readonly measures: readonly OpenCareMeasure[]
  readonly deliveries: readonly Delivery[]
  readonly documents: readonly DocumentRow[]
  readonly drafts: readonly StoredDraft[]
  readonly items: Awaited<ReturnType<typeof itemsAbout>>
  /** A page of the strand, newest first; `older` is where the next page begins. */
  readonly strand: readonly TimelineRow[]
  readonly older: string | undefined
  /** Whether the page of the strand is the first one. */
  readonly newest: boolean
  readonly standing: Standing
  /** The lists as the county has them, for the words of codes. */
  readonly lists: CodeLists
}

/** Shows one child: a fixed number of queries, and a line in the use log for the child and everybody around it. */
export function viewChild(acting: Acting, id: ChildId, before: string | undefined): Promise<ChildView> {
  return look(acting, { act: 'child:view', object: 'child', objectId: id }, async (tx, gate) => {
    const child = await personById(tx, id)
    if (!child) throw notFound()
    await gate.permit({ child: id })
    const people = await peopleAround(tx, acting, id)
    const matters = await mattersOf(tx, id)
    const found = await strandOf(tx, id, { before, size: strandSize + 1 })
    const strand = found.slice(0, strandSize)
    gate.trace({
      person: id,
      object: 'child',
      objectId: id,
      objectVersion: child.version,
      reachesBackTo: matters.at(-1)?.initiatedOn ?? strand.at(-1)?.performedOn,
    })
    for (const kin of people) gate.trace({ person: kin.personId, object: 'kinship', objectId: id })
    return {
      today: helsinkiDay(acting.at),
      child,
      people,
      matters,
      strand,
      newest: before === undefined,
      older: found.length > strandSize ? strand.at(-1)?.sequence : undefined,
      responsible: await responsibleWorker(tx, acting, id),
      assessments: await assessmentsOf(tx, id),
      relationships: await relationshipsOf(tx, id),
      plan: await currentPlan(tx, id),
      clocks: await runningClocks(tx, id),
      measures: await measuresOf(tx, id),
      deliveries: await deliveriesOf(tx, id),
      documents: await documentsOf(tx, id, { size: 50 }),
      drafts: await draftsOf(tx, id),
      items: await itemsAbout(tx, id),
      standing: await standingTo(tx, acting, { child: id }),
      lists: await listsOf(tx),
    }
  })
}
