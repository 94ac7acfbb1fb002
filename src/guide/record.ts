import { z } from 'zod'

/** The same text in every language of the guide. */
export const LocalText = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) })

/** An address of the web that a page may link to; no other scheme comes in. */
export const WebAddress = z.url({ protocol: /^https?$/ })

/** Where a fact was read: the page, its title, and its date as far as the page told it (a year, a month or a day). */
export const Source = z.strictObject({
  title: z.string().min(1),
  url: WebAddress,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  licence: z.string().optional(),
})
export type Source = z.infer<typeof Source>

/** The id of an item in the Finnish Service Catalogue. */
export const CatalogueId = z.string().regex(/^[A-Za-z0-9.-]{1,100}$/)

/** Makes a parsed record and everything in it unchangeable. */
export function frozen<T>(record: T): T {
  if (typeof record === 'object' && record !== null && !Object.isFrozen(record)) {
    for (const part of Object.values(record)) frozen(part)
    Object.freeze(record)
  }
  return record
}
