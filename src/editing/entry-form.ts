import { municipalities } from '../guide/place.ts'
import { helsinkiDay, type PlainDate } from '../kernel/day.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { confirmationFault } from './confirmation.ts'
import { contactFrom, newContactFields } from './contact-form.ts'
import { inFields } from './differences.ts'
import { type Entry, type EntryKind, type Kept, usualReview, versionOf, workedOn } from './editing.ts'
import { dayInField, type FieldFault, FieldReader, type FieldValues } from './field-values.ts'
import { newServiceFields, serviceFrom } from './service-form.ts'

/** What a form on an entry tells: its contents, and what the editor says about keeping it. */
export type EntryForm = {
  readonly kept: Kept
  readonly reviewBy: PlainDate | null
  readonly note: string | null
  readonly openedOn: number
}

const longestNote = 1000

/** The municipalities of a county, by code. */
export function municipalitiesOf(county: string): readonly string[] {
  return municipalities.filter((each) => each.county === county).map(({ code }) => code)
}

/** The fields of an entry as they stand when its form is opened; of a new one when there is none. */
export function openedFields(kind: EntryKind, entry: Entry | undefined, at: Date): FieldValues {
  const kept = entry && workedOn(entry)
  const values = kept ? inFields(kept) : kind === 'contact' ? newContactFields() : newServiceFields()
  values.set('reviewBy', dayInField(entry?.latest?.reviewBy ?? usualReview(helsinkiDay(at))))
  values.set('version', String(versionOf(entry)))
  return values
}

/** From where and when a form is read; with `publishing`, what the public may be told is asked for too. */
export type ReadingForm = {
  readonly county: string
  readonly entry: Entry | undefined
  readonly today: PlainDate
  readonly publishing: boolean
}

/** What the sent fields tell, or what is wrong with each. */
export function entryFrom(
  kind: EntryKind,
  values: FieldValues,
  { county, entry, today, publishing }: ReadingForm,
): Result<EntryForm, readonly FieldFault[]> {
  const read = new FieldReader(values)
  const reviewBy = read.day('reviewBy') ?? null
  const note = read.long('note', longestNote) || null
  const version = read.text('version')
  if (!/^\d{1,9}$/.test(version)) read.fault('version', 'not-possible')
  if (publishing && reviewBy !== null && reviewBy < today) read.fault('reviewBy', 'past-day')
  const kept = keptFromFields(kind, values, { county, entry })
  if (kept.ok && isFuture(kept.value, entry, today)) read.fault('source.date', 'future-day')
  const unconfirmed = publishing && kept.ok ? confirmationFault(kept.value, entry, today) : undefined
  if (unconfirmed) read.fault(unconfirmed.field, unconfirmed.code)
  const faults = new Map([...(kept.ok ? [] : kept.refusal), ...read.faults].map((fault) => [fault.field, fault]))
  if (!kept.ok || faults.size > 0) return no([...faults.values()])
  return ok({ kept: kept.value, reviewBy, note, openedOn: Number(version) })
}

/** Whether the source has a day, month or year that has not begun; what is delivered is as it is. */
function isFuture({ kind, row }: Kept, entry: Entry | undefined, today: PlainDate): boolean {
  if (kind !== 'contact' || row.source.date === null) return false
  const delivered = entry?.delivered
  if (delivered?.kind === 'contact' && delivered.row.source.date === row.source.date) return false
  return row.source.date > today.slice(0, row.source.date.length)
}

function keptFromFields(
  kind: EntryKind,
  values: FieldValues,
  { county, entry }: { readonly county: string; readonly entry: Entry | undefined },
): Result<Kept, readonly FieldFault[]> {
  // A new entry gets its id when it is written.
  const id = entry?.id ?? `${county}-new`
  if (kind === 'contact') {
    const read = contactFrom(values, { id, county, municipalities: municipalitiesOf(county) })
    return read.ok ? ok({ kind, row: read.value }) : read
  }
  const before = entry && workedOn(entry)
  const page = before?.kind === 'service' ? before.row : undefined
  const frame = {
    id,
    seed: page?.seed ?? null,
    organiserCounty: page ? page.organiserCounty : county,
    slug: page?.slug,
  }
  const read = serviceFrom(values, frame)
  return read.ok ? ok({ kind, row: read.value }) : read
}
