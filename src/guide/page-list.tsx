import type { Language } from '../kernel/language.ts'
import { pageAddress } from './addresses.ts'
import type { GuidePage } from './guide-page.ts'
import { withLimits } from './limit-text.ts'
import type { Municipality } from './place.ts'

type PageListProps = {
  pages: readonly GuidePage[]
  municipality?: Municipality | undefined
  at: Date
  language: Language
}

/** The pages about services, each with a sentence. The chosen municipality goes along. */
export function PageList({ pages, municipality, at, language }: PageListProps) {
  return (
    <ul className="links">
      {pages.map((page) => (
        <li key={page.id}>
          <a href={pageAddress(page, language, municipality)}>{page.name[language]}</a>
          <span>{withLimits(page.summary[language], at, language)}</span>
        </li>
      ))}
    </ul>
  )
}
