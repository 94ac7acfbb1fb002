import { type ActName, decideAccess } from '../access/access.ts'
import { mayHavePlan } from '../casework/client-plan/client-plan.ts'
import { takeStep } from '../casework/matter/matter.ts'
import { isOnDesk } from '../casework/notification/notification.ts'
import { mayDecide } from '../casework/open-care/open-care.ts'
import type { Citation } from '../law/citation.ts'
import { childWelfareAct } from '../law/citation.ts'
import type { ChildView } from './child.ts'

/** What one may do with a child's matter from its page. */
export type Doing =
  | 'handle-notification'
  | 'write-assessment'
  | 'complete-assessment'
  | 'begin-client-relationship'
  | 'write-note'
  | 'write-plan'
  | 'review-plan'
  | 'decide-measure'
  | 'write-client-relationship'
  | 'write-beginning-of-service'
  | 'add-relative'

/** Why it may not be done now. */
export type WhyNot = 'not-a-social-worker' | 'not-a-client' | 'begins-on-finding' | 'no-assessment-under-way'

/** One thing that may be done now, with where; or may not, with the reason and the section it rests on. */
export type Possible =
  | { readonly doing: Doing; readonly address: string; readonly note?: 'signed-by-a-social-worker' | undefined }
  | { readonly doing: Doing; readonly whyNot: WhyNot; readonly basis: Citation }

/**
 * What may be done now, by the rooms' own rules: what is not open for the worker's postings or relation is not told of;
 * what only waits for something is, with the reason.
 */
export function possibleNow(view: ChildView): readonly Possible[] {
  const at = `/desk/children/${view.child.id}`
  const access = (act: ActName) => decideAccess(act, view.standing)
  const isClient = view.relationships.some((relationship) => relationship.endedOn === null)
  const list: Possible[] = []
  const writing = (doing: Doing, act: ActName, number: string): void => {
    if (access(act).open) list.push({ doing, address: `${at}/write/${number}` })
  }

  for (const item of view.items.filter(({ stage }) => isOnDesk(stage)))
    if (access('intake:view').open) list.push({ doing: 'handle-notification', address: `/desk/inbox/${item.id}` })

  const underWay = view.assessments.find((assessment) => assessment.state === 'under-way')
  if (underWay) {
    if (access('assessment:write').open)
      list.push({ doing: 'write-assessment', address: `/desk/assessments/${underWay.id}/write` })
    const completing = access('assessment:complete')
    if (completing.open)
      list.push({ doing: 'complete-assessment', address: `/desk/assessments/${underWay.id}/complete` })
    else if (completing.closed.kind === 'not-a-social-worker')
      list.push({ doing: 'complete-assessment', whyNot: 'not-a-social-worker', basis: completing.closed.basis })
  } else {
    const waiting = view.matters.find((matter) => matter.state === 'pending')
    const refused = waiting && takeStep(waiting, 'completeAssessment')
    if (refused && !refused.ok)
      list.push({ doing: 'complete-assessment', whyNot: 'no-assessment-under-way', basis: refused.refusal.basis })
  }
  if (!isClient)
    list.push({ doing: 'begin-client-relationship', whyNot: 'begins-on-finding', basis: childWelfareAct('27', 1) })

  writing('write-note', 'notes:write', '19005')

  const plan = mayHavePlan(isClient)
  if (access('client-plan:write').open)
    list.push(
      plan.ok
        ? {
            doing: view.plan ? 'review-plan' : 'write-plan',
            address: `${at}/write/15009`,
            note: access('client-plan:sign').open ? undefined : 'signed-by-a-social-worker',
          }
        : { doing: 'write-plan', whyNot: plan.refusal.kind, basis: plan.refusal.basis },
    )
  const measure = mayDecide(isClient, view.today, null)
  if (access('open-care:write').open) {
    if (measure.ok)
      list.push({
        doing: 'decide-measure',
        address: `${at}/write/11002`,
        note: access('open-care:decide').open ? undefined : 'signed-by-a-social-worker',
      })
    else list.push({ doing: 'decide-measure', whyNot: 'not-a-client', basis: measure.refusal.basis })
  }
  writing('write-client-relationship', 'client-relationship:write', '1505.1')
  writing('write-beginning-of-service', 'client-relationship:write', '19002')
  if (access('child:change-people').open) list.push({ doing: 'add-relative', address: `${at}/people` })
  return list
}
