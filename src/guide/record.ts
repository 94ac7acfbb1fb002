import { z } from 'zod'

/** The same text in every language of the guide. */
export const LocalText = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) })

/** An address of the web that a page may link to; no other scheme comes in. */
export const WebAddress = z.string().refine(isWebAddress)

/** Whether it is a whole address of a page on the web: a host with a dot, nobody's name or password, no sign that could end it. */
export function isWebAddress(text: string): boolean {
  if (/[\s<>"\\\p{Cc}\p{Cf}]/u.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false
  const { protocol, username, password, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === '' && /[^.]\.[^.]/.test(hostname)
}

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
