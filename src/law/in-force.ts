import type { PlainDate } from '../kernel/day.ts'
import { childWelfareActAfterCare } from './record/child-welfare-act-after-care.ts'
import { childWelfareActCare } from './record/child-welfare-act-care.ts'
import { childWelfareActClientRelationship } from './record/child-welfare-act-client-relationship.ts'
import { childWelfareActIntake } from './record/child-welfare-act-intake.ts'
import { childWelfareActOpenCarePlacement } from './record/child-welfare-act-open-care-placement.ts'
import { childWelfareActRestrictions } from './record/child-welfare-act-restrictions.ts'
import { childWelfareActSubstituteCare } from './record/child-welfare-act-substitute-care.ts'
import { clientDataActRecord } from './record/client-data-act.ts'
import { familyCareAct } from './record/family-care-act.ts'
import { noticeAndAppeal } from './record/notice-and-appeal.ts'
import { otherActs } from './record/other-acts.ts'
import { type LawRow, reformFrom, type Status, type Value } from './record/record.ts'
import { socialWelfareActServices } from './record/social-welfare-act.ts'
import { timeLimits } from './record/time-limits.ts'

const rows = [
  ...timeLimits,
  ...childWelfareActIntake,
  ...childWelfareActClientRelationship,
  ...childWelfareActOpenCarePlacement,
  ...childWelfareActCare,
  ...childWelfareActSubstituteCare,
  ...childWelfareActRestrictions,
  ...childWelfareActAfterCare,
  ...socialWelfareActServices,
  ...familyCareAct,
  ...noticeAndAppeal,
  ...clientDataActRecord,
  ...otherActs,
] as const

/** The name of something the law fixes. A name that is not in the record does not compile. */
export type ParameterId = (typeof rows)[number]['id']

/** The whole law record, every version of every row. */
export const lawRecord: readonly (LawRow & { readonly id: ParameterId })[] = rows

/** A version as it answers for one day: an area of the reform answers `unconfirmed` from 1 October 2026. */
export type InForce<V extends Value = Value> = Omit<LawRow, 'value' | 'status' | 'id'> & {
  readonly id: ParameterId
  readonly value: V
  readonly status: Status
}

/** Thrown when the record has no version for the day. `known` are the first and the last day it has one for. */
export class NothingInForce extends RangeError {
  readonly parameter: ParameterId
  readonly on: PlainDate
  readonly known: { readonly from: PlainDate; readonly to: PlainDate | undefined }
  constructor(parameter: ParameterId, on: PlainDate, known: { from: PlainDate; to: PlainDate | undefined }) {
    super(`Nothing is in force on ${on} for ${parameter}: it is known from ${known.from} to ${known.to ?? 'now on'}.`)
    this.parameter = parameter
    this.on = on
    this.known = known
  }
}

/** All versions of one row, oldest first. */
export function versionsOf(id: ParameterId): readonly (LawRow & { readonly id: ParameterId })[] {
  return versionsById.get(id) ?? []
}

const versionsById = new Map(
  [...Map.groupBy(lawRecord, (row) => row.id)].map(([id, versions]) => [
    id,
    versions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1)),
  ]),
)

/** The version that answers for the day, or undefined. `on` is the legal date of the event, not today. */
export function versionOn(id: ParameterId, on: PlainDate): InForce | undefined {
  const version = versionsOf(id).findLast((candidate) => candidate.validFrom <= on)
  if (version === undefined) return undefined
  const ended = version.validTo !== undefined && version.validTo < on
  if (version.reform && on >= reformFrom) return { ...version, status: 'unconfirmed' }
  return ended ? undefined : version
}

/** The version in force on the legal date of the event. Throws `NothingInForce` when there is none. Rules read the record through this and its three kinds only, with the id written out. */
export function inForce(id: ParameterId, on: PlainDate): InForce {
  const version = versionOn(id, on)
  if (version) return version
  const versions = versionsOf(id)
  const first = versions[0]
  if (!first) throw new Error(`The law record has no row ${id}.`)
  throw new NothingInForce(id, on, { from: first.validFrom, to: versions.at(-1)?.validTo })
}

/** As `inForce`, for a row whose value is a number. */
export function numberInForce(id: ParameterId, on: PlainDate): InForce<number> {
  const version = inForce(id, on)
  const { value } = version
  if (typeof value !== 'number') throw new Error(`${id} is not a number in the law record.`)
  return { ...version, value }
}

/** As `inForce`, for a row whose value is a word or a day. */
export function wordsInForce(id: ParameterId, on: PlainDate): InForce<string> {
  const version = inForce(id, on)
  const { value } = version
  if (typeof value !== 'string') throw new Error(`${id} is not a word in the law record.`)
  return { ...version, value }
}

/** As `inForce`, for a row whose value is a list of words. */
export function listInForce(id: ParameterId, on: PlainDate): InForce<readonly string[]> {
  const version = inForce(id, on)
  const { value } = version
  if (!isList(value)) throw new Error(`${id} is not a list in the law record.`)
  return { ...version, value }
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}
