import { z } from 'zod'
import { isDay } from '../../kernel/day.ts'
import { faultOfText } from '../../kernel/text.ts'

// The Finnish Service Catalogue (Palvelutietovaranto, PTV), Open API version 11: what we use of it. Properties that we do
// not know are passed over; those that we use must be what they should be. Null is how the catalogue says "not given".

/** Text that can be kept. The longest the catalogue takes is 2,500 characters; anything far over it is no text of it. */
const Text = z
  .string()
  .max(20_000, { message: 'too-long' })
  .check((context) => {
    const fault = faultOfText(context.value)
    if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value })
  })
const Word = z
  .string()
  .max(200, { message: 'too-long' })
  .regex(/^[\x20-\u{10FFFF}]*$/u, { message: 'unwritable' })
/** Not given, null or there. */
function given<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined)
}
function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema)
    .max(1000, { message: 'too-long' })
    .nullish()
    .transform((list) => list ?? [])
}

const LanguageItem = z.object({ language: Word, value: given(Text) })
const LocalizedItem = z.object({ language: Word, type: Word, value: given(Text) })
const CodeItem = z.object({ code: given(Word), name: listOf(LanguageItem) })
const Area = z.object({
  type: given(Word),
  code: given(Word),
  /** As written; answers have `code` or `municipalities`. */
  areaCodes: listOf(Word),
  municipalities: listOf(CodeItem),
})
const PhoneNumber = z.object({
  type: given(Word),
  prefixNumber: given(Word),
  number: given(Word),
  isFinnishServiceNumber: given(z.boolean()),
  language: given(Word),
  serviceChargeType: given(Word),
  chargeDescription: given(Text),
  additionalInformation: given(Text),
})
const WebPage = z.object({ url: given(Text), value: given(Text), language: given(Word) })
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const DayName = z.enum(dayNames)
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$|^24:00(:00)?$/, { message: 'not-a-time' })
const nothing = z.literal('').transform(() => undefined)
const OpeningHour = z.object({
  dayFrom: given(z.union([DayName, nothing])),
  dayTo: given(z.union([DayName, nothing])),
  from: given(Time),
  to: given(Time),
})
const DateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/, { message: 'not-a-day' })
  .refine((text) => isDay(text.slice(0, 10)) && (text.length <= 10 || !Number.isNaN(Date.parse(text))), {
    message: 'not-a-day',
  })

/** One entry of opening hours. */
export const ServiceHour = z.object({
  serviceHourType: Word,
  validFrom: given(DateTime),
  validTo: given(DateTime),
  isClosed: given(z.boolean()),
  isAlwaysOpen: given(z.boolean()),
  isReservation: given(z.boolean()),
  additionalInformation: listOf(LanguageItem),
  openingHour: listOf(OpeningHour),
})
const StreetAddress = z.object({
  street: listOf(LanguageItem),
  streetNumber: given(Word),
  postalCode: given(Word),
  postOffice: listOf(LanguageItem),
})
const Address = z.object({ type: given(Word), subType: given(Word), streetAddress: given(StreetAddress) })

const identity = { id: given(Word), sourceId: given(Word), publishingStatus: given(Word), modified: given(DateTime) }

/** A way to reach a service: a telephone, a page or an office. */
export const Channel = z.object({
  ...identity,
  serviceChannelType: Word,
  serviceChannelNames: listOf(LocalizedItem),
  serviceChannelDescriptions: listOf(LocalizedItem),
  areaType: given(Word),
  areas: listOf(Area),
  languages: listOf(Word),
  webPages: listOf(WebPage),
  /** A phone channel as it is written. */
  webPage: listOf(WebPage),
  phoneNumbers: listOf(PhoneNumber),
  supportPhones: listOf(PhoneNumber),
  supportEmails: listOf(LanguageItem),
  addresses: listOf(Address),
  serviceHours: listOf(ServiceHour),
})
export type Channel = z.output<typeof Channel>
export type PhoneNumberItem = Channel['phoneNumbers'][number]

const Connection = z.object({
  serviceChannel: z.object({ id: given(Word), name: given(Text) }),
  serviceHours: listOf(ServiceHour),
  contactDetails: given(z.object({ phoneNumbers: listOf(PhoneNumber) })),
})
const Law = z.object({ names: listOf(LanguageItem), webPages: listOf(WebPage) })

/** A service and the channels it is connected with. */
export const Service = z.object({
  ...identity,
  serviceNames: listOf(LocalizedItem),
  serviceDescriptions: listOf(LocalizedItem),
  requirements: listOf(LanguageItem),
  legislation: listOf(Law),
  serviceChargeType: given(Word),
  areaType: given(Word),
  areas: listOf(Area),
  serviceChannels: listOf(Connection),
})
export type Service = z.output<typeof Service>
export type AreaItem = Service['areas'][number]
export type LanguageText = z.output<typeof LanguageItem>
export type LocalizedText = z.output<typeof LocalizedItem>
export type ServiceHours = z.output<typeof ServiceHour>
export type OpeningHourItem = ServiceHours['openingHour'][number]

/** The weekday's number, Monday 1. */
export function numberOfDay(name: (typeof dayNames)[number]): number {
  return dayNames.indexOf(name) + 1
}

/** The catalogue's name of a weekday, Monday 1. */
export function nameOfDay(number: number): string {
  return dayNames[number - 1] ?? 'Monday'
}
