import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import type { GuideContent } from '../../guide/content.ts'
import { type Municipality, municipalities } from '../../guide/place.ts'
import type { Language } from '../../kernel/language.ts'
import type { EntryView } from '../acts.ts'
import type { EditingRefusal, EntryKind, Kept } from '../editing.ts'
import type { FieldValues } from '../field-values.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { entryAddress, kindAddress } from './addresses.ts'

/** What the page of an entry is drawn from; `view` is undefined for a new one. */
export type EntryData = {
  readonly kind: EntryKind
  readonly county: string
  readonly view: EntryView | undefined
  readonly values: FieldValues
  /** What was typed, when it can be read: for the preview, and beside a colleague's newer version. */
  readonly typed: Kept | undefined
  readonly preview: Language | undefined
  readonly content: GuideContent
  readonly at: Date
}

/** Why an entry was not written. */
export type EntryRefusal = AccessRefusal | EditingRefusal

/** The id of an entry in an address, under whichever name; none for a new one. */
export function entryIn(parameter: 'contactId' | 'serviceId' | undefined) {
  return z
    .record(z.string(), z.string())
    .transform((params) => ({ entryId: parameter === undefined ? undefined : params[parameter] }))
    .refine(({ entryId }) => entryId === undefined || /^[a-z0-9-]{1,120}$/.test(entryId))
}

/** What the page is called. */
export function titleOf(kind: EntryKind, isNew: boolean, language: Language): string {
  const key = kind === 'contact' ? (isNew ? 'newContact' : 'editContact') : isNew ? 'newService' : 'editService'
  return editingTexts[key][language]
}

/** Where a form on the entry is sent. */
export function formAddress({ kind, view }: EntryData): string {
  return view ? entryAddress(kind, view.entry.id) : `${kindAddress(kind)}/new`
}

/** The municipality in which the public sees the entry first. */
export function placeOf(kept: Kept, county: string): Municipality {
  const served = kept.kind === 'contact' && kept.row.municipalities !== 'all' ? kept.row.municipalities : undefined
  const place = municipalities.find((each) => (served ? served.includes(each.code) : each.county === county))
  if (!place) throw new Error(`County ${county} has no municipality.`)
  return place
}
