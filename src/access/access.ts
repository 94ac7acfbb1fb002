import { type Citation, childWelfareAct, clientDataAct } from '../law/citation.ts'

/** What a worker is posted to do. Who is responsible for which child is a relation, never a role. */
export const roles = [
  'duty-worker',
  'social-worker',
  'leading-official',
  'supervisor',
  'administrator',
  'guide-editor',
] as const
export type Role = (typeof roles)[number]

/** How a worker is tied to a child's matter: by an assignment of that kind, by being on duty for an open item, or not at all. */
export type Relation = 'responsible' | 'assessor' | 'handler' | 'pair' | 'deputy' | 'leading' | 'on-duty' | 'none'

/** The relations that a person must have an assignment for. */
export const assignmentRelations = ['responsible', 'assessor', 'handler', 'pair', 'deputy', 'leading'] as const
export type AssignmentRelation = (typeof assignmentRelations)[number]

/** One line of the policy: who may do this, in which relation to the child, and on what provision it rests. */
export type PolicyLine = {
  /** `anyone` needs no sign-in. */
  readonly by: 'anyone' | readonly Role[]
  /** One of these relations must hold; `none` means that the act touches no child's data. */
  readonly in: readonly Relation[]
  /** Acts of a social worker: the worker must be a social worker in public office (SHL 36.5 §, LSL 26.4 §). */
  readonly socialWorker?: true | undefined
  /** What the look or act is for, in the use log (ATL 10 §). */
  readonly purpose: string
  readonly basis: Citation
}

const everyCaseworker = ['duty-worker', 'social-worker', 'leading-official'] as const
const ownChild = ['responsible', 'assessor', 'handler', 'pair', 'deputy', 'leading'] as const
const dataUse = clientDataAct('9', 1)

/**
 * May do what to whose record: the single source for the code, the documentation and the tests (ACC-1).
 * An address without a line here does not start.
 */
export const policy = {
  // The public side: no client data is within reach.
  'guide:read': { by: 'anyone', in: ['none'], purpose: 'guidance', basis: { act: 'HL', section: '8' } },
  'notification:send': { by: 'anyone', in: ['none'], purpose: 'notification', basis: childWelfareAct('25') },

  'sign-in:begin': { by: 'anyone', in: ['none'], purpose: 'sign-in', basis: clientDataAct('8') },

  // Every worker.
  'sign-in:end': {
    by: roles,
    in: ['none'],
    purpose: 'sign-in',
    basis: clientDataAct('8'),
  },
  'desk:today': {
    by: roles,
    in: [...ownChild, 'none'],
    purpose: 'own-work',
    basis: dataUse,
  },
  'desk:own-children': {
    by: everyCaseworker,
    // A list of nobody shows nobody's data.
    in: [...ownChild, 'none'],
    purpose: 'own-work',
    basis: dataUse,
  },
  'supervision:caseloads': {
    by: ['leading-official', 'supervisor'],
    in: ['none'],
    purpose: 'supervision',
    basis: childWelfareAct('13 b', 2),
  },
  'settings:law': {
    by: roles,
    in: ['none'],
    purpose: 'settings',
    basis: dataUse,
  },
  'settings:code-lists': { by: ['administrator'], in: ['none'], purpose: 'settings', basis: dataUse },
  'settings:change-code-lists': { by: ['administrator'], in: ['none'], purpose: 'settings', basis: dataUse },

  // Those who keep what the guide tells. No child's data comes with it.
  'guide:edit': { by: ['guide-editor'], in: ['none'], purpose: 'guidance', basis: { act: 'HL', section: '8' } },
  'guide:write': { by: ['guide-editor'], in: ['none'], purpose: 'guidance', basis: { act: 'HL', section: '8' } },
  'guide:publish': { by: ['guide-editor'], in: ['none'], purpose: 'guidance', basis: { act: 'HL', section: '8' } },

  // Intake: whoever is on duty, until the item has found its place.
  'intake:list': { by: everyCaseworker, in: ['on-duty'], purpose: 'intake', basis: childWelfareAct('26') },
  'intake:view': { by: everyCaseworker, in: ['on-duty', ...ownChild], purpose: 'intake', basis: childWelfareAct('26') },
  'intake:register': { by: everyCaseworker, in: ['on-duty'], purpose: 'intake', basis: childWelfareAct('25 b') },
  'reporter:view': {
    by: everyCaseworker,
    in: ['on-duty', 'responsible', 'assessor', 'handler', 'leading'],
    purpose: 'intake',
    basis: { act: 'JulkL', section: '11', subsection: 2 },
  },
  'initiation:write': { by: everyCaseworker, in: ownChild, purpose: 'intake', basis: childWelfareAct('33') },
  'urgency:assess': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    purpose: 'intake',
    basis: childWelfareAct('26', 2),
  },
  'intake:attach': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    purpose: 'intake',
    basis: childWelfareAct('26', 3),
  },
  'intake:transfer': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    purpose: 'intake',
    basis: childWelfareAct('16'),
  },
  'intake:inform': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    purpose: 'information-duty',
    basis: { act: 'THL', section: '' },
  },

  // The assessment.
  'assessment:skip': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    socialWorker: true,
    purpose: 'assessment',
    basis: childWelfareAct('26', 3),
  },
  'assessment:start': {
    by: everyCaseworker,
    in: ['on-duty', ...ownChild],
    socialWorker: true,
    purpose: 'assessment',
    basis: childWelfareAct('26', 5),
  },
  'assessment:view': { by: everyCaseworker, in: ownChild, purpose: 'assessment', basis: childWelfareAct('26', 4) },
  'assessment:write': { by: everyCaseworker, in: ownChild, purpose: 'assessment', basis: childWelfareAct('26', 4) },
  'assessment:complete': {
    by: everyCaseworker,
    in: ['responsible', 'assessor', 'handler', 'leading'],
    socialWorker: true,
    purpose: 'assessment',
    basis: childWelfareAct('26', 5),
  },

  // The client relationship.
  'client-relationship:begin-urgently': {
    by: everyCaseworker,
    in: ['on-duty', 'handler', 'assessor', 'leading', 'responsible'],
    socialWorker: true,
    purpose: 'client-relationship',
    basis: childWelfareAct('27', 2),
  },
  'client-relationship:begin': {
    by: everyCaseworker,
    in: ['responsible', 'assessor', 'handler', 'leading'],
    socialWorker: true,
    purpose: 'client-relationship',
    basis: childWelfareAct('27', 1),
  },
  'client-relationship:write': {
    by: everyCaseworker,
    in: ownChild,
    purpose: 'client-relationship',
    basis: clientDataAct('38'),
  },

  // The plan, the measures, the notes.
  'client-plan:write': { by: everyCaseworker, in: ownChild, purpose: 'client-plan', basis: childWelfareAct('30') },
  'client-plan:sign': {
    by: everyCaseworker,
    in: ['responsible', 'deputy'],
    socialWorker: true,
    purpose: 'client-plan',
    basis: childWelfareAct('30'),
  },
  'open-care:write': { by: everyCaseworker, in: ownChild, purpose: 'open-care', basis: childWelfareAct('34') },
  'open-care:decide': {
    by: everyCaseworker,
    in: ['responsible', 'deputy', 'leading'],
    socialWorker: true,
    purpose: 'open-care',
    basis: childWelfareAct('36'),
  },
  'open-care:deliver': {
    by: everyCaseworker,
    in: ['responsible', 'deputy', 'leading', 'pair'],
    purpose: 'open-care',
    basis: { act: 'HL', section: '54' },
  },
  'notes:write': { by: everyCaseworker, in: ownChild, purpose: 'case-notes', basis: childWelfareAct('33') },

  // The child's page and documents.
  'child:view': { by: everyCaseworker, in: ownChild, purpose: 'casework', basis: dataUse },
  'child:change-people': { by: everyCaseworker, in: ownChild, purpose: 'casework', basis: clientDataAct('38') },
  'document:view': { by: everyCaseworker, in: ownChild, purpose: 'casework', basis: dataUse },
  'document:write': { by: everyCaseworker, in: ownChild, purpose: 'casework', basis: clientDataAct('38') },
  'document:correct': {
    by: everyCaseworker,
    in: ['responsible', 'assessor', 'handler', 'deputy'],
    purpose: 'correction',
    basis: clientDataAct('22'),
  },
} as const satisfies Record<string, PolicyLine>

export type ActName = keyof typeof policy

/** The line of the policy for an act, or undefined: then nobody may. */
export function policyLine(act: string): PolicyLine | undefined {
  return isActName(act) ? policy[act] : undefined
}

function isActName(act: string): act is ActName {
  return Object.hasOwn(policy, act)
}

/** What decides: the worker's postings, qualification and relations to the child at this moment. */
export type Standing = {
  readonly roles: readonly string[]
  readonly qualification: string
  readonly inPublicOffice: boolean
  readonly relations: readonly Relation[]
}

/** Why an act is not open, for screens that must say so. `role` and `relation` are never told to the person: they see "not there". */
export type Closed =
  | { readonly kind: 'role' | 'relation' }
  | { readonly kind: 'not-a-social-worker'; readonly relation: Relation; readonly basis: Citation }

/** Whether the policy opens the act in this standing; with the relation it rests on. ATL 9 §. */
export function decideAccess(
  act: ActName,
  standing: Standing,
): { readonly open: true; readonly relation: Relation } | { readonly open: false; readonly closed: Closed } {
  const line: PolicyLine = policy[act]
  if (line.by === 'anyone') return { open: true, relation: 'none' }
  const posted: readonly string[] = line.by
  if (!standing.roles.some((role) => posted.includes(role))) return { open: false, closed: { kind: 'role' } }
  const relation = line.in.find((wanted) => wanted === 'none' || standing.relations.includes(wanted))
  if (relation === undefined) return { open: false, closed: { kind: 'relation' } }
  if (line.socialWorker && !isSocialWorkerInOffice(standing))
    return { open: false, closed: { kind: 'not-a-social-worker', relation, basis: line.basis } }
  return { open: true, relation }
}

/** A social worker, also one who acts so temporarily (817/2015 12 §), in public office. */
export function isSocialWorkerInOffice(standing: Pick<Standing, 'qualification' | 'inPublicOffice'>): boolean {
  return (
    standing.inPublicOffice &&
    (standing.qualification === 'social-worker' || standing.qualification === 'temporary-social-worker')
  )
}

/** A refusal that every act may meet. */
export type AccessRefusal =
  | { readonly kind: 'not-a-social-worker'; readonly basis: Citation }
  | { readonly kind: 'changed-meanwhile' }
