import { z } from 'zod'

// Tab, line feed and carriage return are how people write; other control characters break what stores or prints them.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Why a text cannot be kept, or undefined when it can. The codes are words for `texts` to explain. */
export function faultOfText(text: string): 'unwritable' | 'half-character' | undefined {
  if (unwritable.test(text)) return 'unwritable'
  if (!text.isWellFormed()) return 'half-character'
  return undefined
}

/** A text of one or more lines, kept exactly as written. `most` is in UTF-16 code units. */
export function longText(most: number): z.ZodType<string, string> {
  return z.string().check((context) => {
    const fault = faultOfText(context.value)
    if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value })
    if (context.value.length > most)
      context.issues.push({
        code: 'too_big',
        maximum: most,
        origin: 'string',
        message: 'too-long',
        input: context.value,
      })
  })
}

/** A text of one line, trimmed of space at the ends. `most` is in UTF-16 code units. */
export function lineOfText(most: number): z.ZodType<string, string> {
  return z
    .string()
    .transform((text) => text.trim())
    .pipe(longText(most))
    .refine((text) => !/[\r\n\t]/.test(text), { message: 'one-line' })
}

/** Makes a field required: an empty text is answered with `missing`. */
export function required(schema: z.ZodType<string, string>): z.ZodType<string, string> {
  return schema.refine((text) => text.trim() !== '', { message: 'missing' })
}

/** Makes a field optional: an empty text becomes undefined. */
export function optional(schema: z.ZodType<string, string>): z.ZodType<string | undefined, string | undefined> {
  return z
    .string()
    .optional()
    .transform((text) => (text === undefined || text.trim() === '' ? undefined : text))
    .pipe(schema.optional())
}
