import { z } from 'zod'
import type { Language } from '../kernel/language.ts'
import { fieldAt } from './definition.ts'
import type { Definition, Draft, Masking } from './field.ts'
import { standing } from './relevance.ts'
import type { AnswerView, DocumentView, SectionView } from './view.ts'

const Kept = z.enum(['reporter', 'whereabouts', 'identity-code', 'withheld']).optional()
const Answer: z.ZodType<AnswerView> = z.object({
  kind: z.literal('answer'),
  path: z.string(),
  label: z.string(),
  answers: z.array(z.string()),
  kept: Kept,
  long: z.boolean(),
})
const Section: z.ZodType<SectionView> = z.lazy(() =>
  z.object({
    kind: z.literal('section'),
    path: z.string(),
    label: z.string().optional(),
    number: z.number().optional(),
    parts: z.array(z.union([Answer, Section])),
    kept: Kept,
  }),
)
const View: z.ZodType<DocumentView> = z.object({
  number: z.string(),
  title: z.string(),
  language: z.enum(['fi', 'sv', 'en']),
  parts: z.array(z.union([Answer, Section])),
})
const Wording: z.ZodType<Readonly<Record<Language, DocumentView>>> = z.object({ fi: View, sv: View, en: View })

/** A stored wording, as it was frozen on the day of signing. Throws when the row is not one: it was damaged. */
export function readWording(stored: unknown): Readonly<Record<Language, DocumentView>> {
  return Wording.parse(stored)
}

/**
 * The frozen wording as a reader may see it: what the definition masks is named but not shown to those who are not
 * cleared for it, and what a rule withholds (a security ban) is shown to nobody.
 */
export function maskedWording(
  definition: Definition,
  signed: { readonly content: Draft; readonly wording: unknown },
  language: Language,
  cleared: ReadonlySet<Masking>,
): DocumentView {
  const view = readWording(signed.wording)[language]
  const { withheld } = standing(definition, signed.content)
  const keptAt = (path: string): Masking | 'withheld' | undefined => {
    if (withheld.has(path)) return 'withheld'
    const masking = fieldAt(definition.fields, path)?.masking
    return masking && !cleared.has(masking) ? masking : undefined
  }
  const masked = (part: AnswerView | SectionView): AnswerView | SectionView => {
    const kept = keptAt(part.path) ?? part.kept
    if (part.kind === 'answer') return kept ? { ...part, answers: [], kept } : part
    return kept ? { ...part, parts: [], kept } : { ...part, parts: part.parts.map(masked) }
  }
  return { ...view, parts: view.parts.map(masked) }
}
