import type { PlainDate } from '../../kernel/day.ts'
import type { DocumentId, DoneAct, ItemId, MatterId } from '../matter/matter.ts'
import { type MatterOutcome, type MatterState, stateFromActs } from '../matter/matter.ts'
import { type ItemStage, itemSteps } from '../notification/notification.ts'

/** An act as recomputing reads it: also which document it left, in the order in which acts were appended. */
export type ReplayedAct = DoneAct & { readonly documentId: DocumentId | null }

/** A column that says something else than the acts do. Ids and codes only. */
export type Difference = {
  readonly table:
    | 'matter'
    | 'intake_item'
    | 'assessment'
    | 'client_relationship'
    | 'client_plan'
    | 'open_care_measure'
    | 'assignment'
  readonly id: string
  readonly column: string
  readonly stored: string | null
  readonly fromActs: string | null
}

/** What is stored of a matter and its items. */
export type StoredMatter = {
  readonly id: MatterId
  readonly state: MatterState
  readonly outcome: MatterOutcome | null
}
export type StoredItem = {
  readonly id: ItemId
  readonly stage: ItemStage
  readonly urgency: string | null
  readonly childId: string | null
  readonly matterId: MatterId
}

/** What is stored of a child: every projection of its acts. */
export type StoredChild = {
  readonly id: string
  readonly assessments: readonly {
    id: string
    state: string
    startedOn: PlainDate
    completedOn: PlainDate | null
    finding: string | null
  }[]
  readonly relationships: readonly { id: string; ground: string; beganOn: PlainDate }[]
  readonly plans: readonly { id: string; documentId: DocumentId; signedOn: PlainDate; current: boolean }[]
  readonly measures: readonly {
    id: string
    documentId: DocumentId
    measure: string
    validFrom: PlainDate
    validTo: PlainDate | null
  }[]
  /** The responsible workers now: at most one. */
  readonly responsible: readonly string[]
}

type Columns = Readonly<Record<string, string | null>>

/** Where the columns of a matter differ from its acts. `acts` are those of the matter and of the items it began with. */
export function matterDifferences(stored: StoredMatter, acts: readonly ReplayedAct[]): Difference[] {
  const own = acts.filter((act) => act.matterId === stored.id)
  const derived = hasJoined(stored.id, acts) ? { state: 'joined', outcome: null } : stateFromActs(own)
  return compared('matter', stored.id, { state: stored.state, outcome: stored.outcome }, derived)
}

/** Whether the item that began the matter turned out to concern a child whose matter was open already. */
function hasJoined(matter: MatterId, acts: readonly ReplayedAct[]): boolean {
  const received = acts.find((act) => act.name === 'notification:receive' && act.matterId === matter)
  return acts.some(
    (act) =>
      act.name === 'intake:register' &&
      act.itemId !== null &&
      act.itemId === received?.itemId &&
      act.facts.joined === true &&
      act.matterId !== matter,
  )
}

/** Where the columns of an item differ from its acts. */
export function itemDifferences(stored: StoredItem, acts: readonly ReplayedAct[]): Difference[] {
  const own = acts.filter((act) => act.itemId === stored.id)
  const { stage, urgency, childId, matterId } = stored
  if (own.length === 0) return compared('intake_item', stored.id, { stage, urgency, childId, matterId }, undefined)
  let derived: { stage: ItemStage; urgency: string | null; childId: string | null; matterId: string | null } = {
    stage: 'received',
    urgency: null,
    childId: null,
    matterId: null,
  }
  for (const act of own) {
    const step = act.facts.itemStep
    if (typeof step === 'string' && isItemStep(step)) derived = { ...derived, stage: itemSteps[step].to }
    if (act.name === 'urgency:assess') derived = { ...derived, urgency: factOf(act, 'urgency') }
    derived = { ...derived, childId: act.childId ?? derived.childId, matterId: act.matterId ?? derived.matterId }
  }
  return compared('intake_item', stored.id, { stage, urgency, childId, matterId }, derived)
}

function isItemStep(name: string): name is keyof typeof itemSteps {
  return Object.hasOwn(itemSteps, name)
}

/** Where a child's projections differ from its acts, rows without an act and acts without a row included. */
export function childDifferences(stored: StoredChild, acts: readonly ReplayedAct[]): Difference[] {
  const own = acts.filter((act) => act.childId === stored.id)
  return [
    ...rowDifferences(
      'assessment',
      stored.assessments.map((row) => [
        row.id,
        { state: row.state, startedOn: row.startedOn, completedOn: row.completedOn, finding: row.finding },
      ]),
      assessmentsFrom(own),
    ),
    ...rowDifferences(
      'client_relationship',
      stored.relationships.map((row) => [row.id, { ground: row.ground, beganOn: row.beganOn }]),
      relationshipsFrom(own),
    ),
    ...rowDifferences(
      'client_plan',
      stored.plans.map((row) => [row.documentId, { signedOn: row.signedOn, current: `${row.current}` }]),
      plansFrom(own),
    ),
    ...rowDifferences(
      'open_care_measure',
      stored.measures.map((row) => [
        row.id,
        { documentId: row.documentId, measure: row.measure, validFrom: row.validFrom, validTo: row.validTo },
      ]),
      measuresFrom(own),
    ),
    ...compared(
      'assignment',
      stored.id,
      { responsible: stored.responsible.join(' ') || null },
      { responsible: responsibleFrom(own) },
    ),
  ]
}

function assessmentsFrom(acts: readonly ReplayedAct[]): Map<string, Columns> {
  const rows = new Map<string, Columns>()
  for (const act of acts) {
    const id = factOf(act, 'assessmentId')
    if (id === null) continue
    if (act.name === 'assessment:start')
      rows.set(id, { state: 'under-way', startedOn: act.performedOn, completedOn: null, finding: null })
    if (act.name === 'assessment:complete')
      rows.set(id, {
        ...rows.get(id),
        state: 'completed',
        completedOn: act.performedOn,
        finding: factOf(act, 'finding'),
      })
  }
  return rows
}

function relationshipsFrom(acts: readonly ReplayedAct[]): Map<string, Columns> {
  return new Map(
    acts
      .filter((act) => act.name === 'client-relationship:begin')
      .map((act) => [factOf(act, 'relationshipId') ?? '', { ground: factOf(act, 'ground'), beganOn: act.performedOn }]),
  )
}

/** A plan is known by its newest document; a correction takes the place of the version before it. The one signed last is the current one. */
function plansFrom(acts: readonly ReplayedAct[]): Map<string, Columns> {
  const plans: { documentId: string; signedOn: PlainDate }[] = []
  for (const act of acts.filter(({ name }) => name === 'client-plan:sign')) {
    const documentId = act.documentId ?? ''
    const corrects = factOf(act, 'corrects')
    const corrected = plans.find((plan) => plan.documentId === corrects)
    if (corrected) corrected.documentId = documentId
    else plans.push({ documentId, signedOn: act.performedOn })
  }
  return new Map(
    plans.map(({ documentId, signedOn }, index) => [
      documentId,
      { signedOn, current: `${index === plans.length - 1}` },
    ]),
  )
}

function measuresFrom(acts: readonly ReplayedAct[]): Map<string, Columns> {
  return new Map(
    acts
      .filter((act) => act.name === 'open-care:decide')
      .map((act) => [
        factOf(act, 'measureId') ?? '',
        {
          documentId: act.documentId,
          measure: factOf(act, 'measure'),
          validFrom: factOf(act, 'validFrom'),
          validTo: factOf(act, 'validTo'),
        },
      ]),
  )
}

function responsibleFrom(acts: readonly ReplayedAct[]): string | null {
  const named = acts.findLast((act) => act.name === 'client-relationship:name-responsible')
  return named ? factOf(named, 'workerId') : null
}

function factOf(act: ReplayedAct, key: string): string | null {
  const fact = act.facts[key]
  return typeof fact === 'string' ? fact : null
}

function rowDifferences(
  table: Difference['table'],
  stored: readonly (readonly [string, Columns])[],
  derived: ReadonlyMap<string, Columns>,
): Difference[] {
  const there = new Set(stored.map(([id]) => id))
  return [
    ...stored.flatMap(([id, columns]) => compared(table, id, columns, derived.get(id))),
    ...[...derived.keys()]
      .filter((id) => !there.has(id))
      .map((id) => ({ table, id, column: 'row', stored: null, fromActs: 'there' })),
  ]
}

function compared(table: Difference['table'], id: string, stored: Columns, derived: Columns | undefined): Difference[] {
  if (derived === undefined) return [{ table, id, column: 'row', stored: 'there', fromActs: null }]
  return Object.entries(stored).flatMap(([column, value]) => {
    const fromActs = derived[column] ?? null
    return value === fromActs ? [] : [{ table, id, column, stored: value, fromActs }]
  })
}
