import { z } from 'zod'

/** The languages the service speaks. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]
export const Language = z.enum(languages)

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>
