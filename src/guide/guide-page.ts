import { z } from 'zod'
import { PlainDate } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { contactKinds } from './contact.ts'
import pageFile from './data/guide-pages.json' with { type: 'json' }
import { limitNames, placeholder } from './limits.ts'
import { CatalogueId, frozen, LocalText, WebAddress } from './record.ts'

const knownNames: readonly string[] = limitNames
const Paragraph = z
  .string()
  .min(1)
  .refine((text) => [...text.matchAll(placeholder)].every(([, name = '']) => knownNames.includes(name)), {
    message: 'A text names a limit that the guide does not know.',
  })
/** A block of a page: paragraphs, and lists of short points. */
const Block = z.array(z.union([Paragraph, z.array(Paragraph).min(1)])).min(1)
const LocalBlock = z.strictObject({ fi: Block, sv: Block, en: Block })

const Act = z.strictObject({ key: z.string(), number: z.string().regex(/^\d+\/\d{4}$/), name: LocalText })
/** A page about a service as it is kept, in the file that is delivered and by the counties: the one door for both. */
export const PageRow = z.strictObject({
  id: z.string(),
  /** Which of the two seed pages it makes true, when it does. */
  seed: z.enum(['000', '002']).nullable(),
  /** The county whose page the facts are from; null when they are general. */
  organiserCounty: z.string().nullable(),
  slug: LocalText,
  name: LocalText,
  alternativeName: z.partialRecord(z.enum(['fi', 'sv', 'en']), z.string().min(1)),
  summary: z.strictObject({ fi: Paragraph, sv: Paragraph, en: Paragraph }),
  what: LocalBlock,
  howToAct: LocalBlock,
  forWhom: LocalBlock,
  support: LocalBlock,
  background: LocalBlock,
  legislation: z.array(z.string()).min(1),
  contactKinds: z.array(z.enum(contactKinds)).min(1),
  /** A source says that it is free of charge. */
  free: z.boolean(),
  related: z.array(z.string()),
  sources: z.array(WebAddress).min(1),
  /** Its id in the Finnish Service Catalogue, by which an import finds it again. */
  catalogueId: CatalogueId.optional(),
})
const PageFile = z
  .strictObject({ checkedOn: PlainDate, legislation: z.array(Act).min(1), pages: z.array(PageRow).min(1) })
  .refine(({ legislation, pages }) => {
    const acts = new Set(legislation.map(({ key }) => key))
    const ids = new Set(pages.map(({ id }) => id))
    return pages.every(
      (page) => page.legislation.every((key) => acts.has(key)) && page.related.every((id) => ids.has(id)),
    )
  }, 'A page names an act or a page that is not there.')

/** A page about a service as it is kept. */
export type PageRow = z.infer<typeof PageRow>
/** A page of the guide about one service, and the day on which it was last compared with its sources. */
export type GuidePage = PageRow & { readonly checkedOn: PlainDate }
/** Paragraphs and lists. */
export type TextBlock = z.infer<typeof Block>
/** An act by its number and name. */
export type ActOfPage = z.infer<typeof Act>

const pageData = frozen(PageFile.parse(pageFile))

/** The pages about services that are delivered with the program, as they are kept: the widest first. */
export const deliveredPageRows: readonly PageRow[] = pageData.pages
/** The day on which the delivered pages were last compared with their sources. */
export const deliveredPagesCheckedOn: PlainDate = pageData.checkedOn
/** The acts that a page may rest on. */
export const actsOfGuide: readonly ActOfPage[] = pageData.legislation

/** The acts that a page rests on. */
export function actsOf(page: Pick<PageRow, 'legislation'>): readonly ActOfPage[] {
  return actsOfGuide.filter(({ key }) => page.legislation.includes(key))
}

/** The page's other names in the language. */
export function otherName(page: PageRow, language: Language): string | undefined {
  return page.alternativeName[language]
}
