import { z } from 'zod'
import { PlainDate, type Weekday } from '../kernel/day.ts'
import { Language } from '../kernel/language.ts'
import contactFile from './data/contacts.json' with { type: 'json' }
import type { Hours } from './hours.ts'
import type { Municipality } from './place.ts'
import { CatalogueId, frozen, LocalText, Source, WebAddress } from './record.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7]
const isWeekday = (number: number): number is Weekday => weekdays.includes(number)
const onPublicHolidays = z.enum(['open', 'closed', 'unknown'])
const interval = { opens: time, closes: time }

const StoredHours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always'), basis: z.enum(['source', 'law']) }),
  z.strictObject({
    kind: z.literal('weekly'),
    week: z.array(z.strictObject({ day: z.number().refine(isWeekday), ...interval })).min(1),
    publicHolidays: onPublicHolidays,
    eveCloses: time.nullable(),
    christmasAndMidsummerEve: z.enum(['closed', 'as-eve', 'ordinary', 'unknown']),
    /** The county itself has said what holds on those two eves; otherwise it is our assumption. */
    evesConfirmed: z.boolean().optional(),
    exceptions: z
      .array(
        z.strictObject({
          from: PlainDate,
          to: PlainDate,
          intervals: z.array(z.strictObject(interval)),
          /** Why these days differ, as the public is told. */
          reason: LocalText.optional(),
        }),
      )
      .optional(),
  }),
  z.strictObject({ kind: z.literal('outside-office-hours'), publicHolidays: onPublicHolidays }),
  z.strictObject({ kind: z.literal('unknown') }),
])

/** What a line is, in the order in which a person should try those that answer equally well. */
export const contactKinds = [
  'emergency-number',
  'office-hours-duty',
  'out-of-hours-duty',
  'guidance',
  'child-welfare-office',
] as const
export type ContactKind = (typeof contactKinds)[number]

/** Why no number is shown. The first three: there is one, and it is being checked; the rest: none was found. */
export const missingNumberReasons = [
  'old-source',
  'source-cut-off',
  'sources-disagree',
  'not-on-page',
  'shown-after-choosing',
  'only-112-given',
  'authorities-only',
] as const
export type MissingNumber = (typeof missingNumberReasons)[number]

const StoredPhone = z.strictObject({
  printed: z.string().min(1),
  /** Null for a short number such as 112, which has no such form. */
  e164: z
    .string()
    .regex(/^\+358\d{5,12}$/)
    .nullable(),
  verified: z.boolean(),
})
/** A contact as it is kept, in the file that is delivered and by the counties: the one door for both. */
export const ContactRow = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    county: z.string().nullable(),
    municipalities: z.union([z.literal('all'), z.array(z.string()).min(1)]),
    kind: z.enum(contactKinds),
    name: LocalText,
    /** Languages in which the name is our translation and not the line's own. */
    translated: z.array(Language),
    phone: StoredPhone.nullable(),
    phoneMissing: z.enum(missingNumberReasons).nullable(),
    web: WebAddress.nullable(),
    address: z.string().nullable(),
    hours: StoredHours,
    about: LocalText.nullable(),
    verified: z.boolean(),
    source: Source,
    /** Its id in the Finnish Service Catalogue, by which an import finds it again. */
    catalogueId: CatalogueId.optional(),
  })
  .refine((row) => (row.phone?.verified === true) === (row.phoneMissing === null), {
    message: 'A contact has either a verified number or the reason why none is shown.',
  })
export type ContactRow = z.infer<typeof ContactRow>

/** A number that may be shown: as printed, and in E.164 form (null for a short number). */
export type Phone = { readonly printed: string; readonly e164: string | null }

/** A line that a person may try. It cannot hold a number that nobody has verified. */
export type Contact = Omit<ContactRow, 'phone' | 'phoneMissing' | 'hours'> & {
  readonly phone: { readonly shown: Phone } | { readonly missing: MissingNumber }
  readonly storedHours: ContactRow['hours']
  /** The day on which it was last compared with its source. */
  readonly checkedOn: PlainDate
}

const contactData = frozen(z.strictObject({ checkedOn: PlainDate, contacts: z.array(ContactRow) }).parse(contactFile))

/** The day on which the delivered contacts were last compared with their sources. */
export const deliveredContactsCheckedOn: PlainDate = contactData.checkedOn

/** The contacts that are delivered with the program, as they are kept: the whole country's first. */
export const deliveredContactRows: readonly ContactRow[] = contactData.contacts

/** The line as it may be shown: a number that nobody has verified is left behind. */
export function publishable({ phone, phoneMissing, hours, ...row }: ContactRow, checkedOn: PlainDate): Contact {
  if (phoneMissing !== null) return { ...row, storedHours: hours, phone: { missing: phoneMissing }, checkedOn }
  if (!phone) throw new Error(`${row.id} has neither a number nor the reason why there is none.`)
  const shown = { printed: phone.printed, e164: phone.e164 }
  return { ...row, storedHours: hours, phone: { shown }, checkedOn }
}

/** A number that stands in a source and must not be shown to a resident until the county has confirmed it. For those who check numbers, and for tests. */
export type NumberToCheck = { readonly contactId: string; readonly printed: string; readonly e164: string | null }

/** The number of the line that waits to be confirmed, if it has one. */
export function numberToCheckOf({ id, phone }: ContactRow): NumberToCheck | undefined {
  return phone && !phone.verified ? { contactId: id, printed: phone.printed, e164: phone.e164 } : undefined
}

/** Where lines are looked up: the content of the guide, or as much of it as holds the lines. */
export type Lines = { readonly contacts: readonly Contact[] }

/** The lines that serve the municipality: the whole country's, and its county's. */
export function contactsOf({ contacts }: Lines, municipality: Municipality): readonly Contact[] {
  return contacts.filter(
    ({ county, municipalities }) =>
      (county === null || county === municipality.county) &&
      (municipalities === 'all' || municipalities.includes(municipality.code)),
  )
}

/** The line's hours in that municipality: "outside office hours" means those of the duty line that serves it. */
export function hoursIn(content: Lines, contact: Contact, municipality: Municipality): Hours {
  const stored = contact.storedHours
  if (stored.kind !== 'outside-office-hours') return stored
  const duty = contactsOf(content, municipality).find(
    ({ kind, storedHours }) => kind === 'office-hours-duty' && storedHours.kind === 'weekly',
  )
  return {
    kind: 'outside',
    of: duty && duty.storedHours.kind === 'weekly' ? duty.storedHours : undefined,
    publicHolidays: stored.publicHolidays,
  }
}
