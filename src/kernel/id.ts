import { z } from 'zod'
import type { Chance } from './chance.ts'

declare const id: unique symbol

/** The identifier of one kind of thing, a UUID version 7 in lower case. */
export type Id<Of extends string> = string & { readonly [id]: Of }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function isId<Of extends string>(text: string): text is Id<Of> {
  return uuid.test(text)
}

/** The door for identifiers of one kind: `const ChildId = idOf<'child'>()`. */
export function idOf<Of extends string>(): z.ZodType<Id<Of>, string> {
  return z.string().refine(isId<Of>, { message: 'not-an-id' })
}

/** A new identifier (UUID version 7): sorts by the time of making, to the millisecond. */
export function newId<Of extends string>(at: Date, chance: Chance): Id<Of> {
  const bytes = chance.bytes(16)
  const time = at.getTime().toString(16).padStart(12, '0')
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const text = `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  if (!isId<Of>(text)) throw new Error(`An identifier could not be made for ${at.toISOString()}.`)
  return text
}
