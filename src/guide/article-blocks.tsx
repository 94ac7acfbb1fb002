import { helsinkiDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { actInWords, type Citation, citationInWords } from '../law/citation.ts'
import { reformFrom } from '../law/record/record.ts'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/page.tsx'
import type { Article, ArticleBlock, ArticleSection } from './article.ts'
import { Figure } from './article-figure.tsx'
import { Inline, type TextContext } from './inline.tsx'
import { articleTexts } from './texts/article-texts.ts'
import { dateWords } from './texts/time-texts.ts'

type SectionProps = { article: Article; section: ArticleSection; context: TextContext }

/** A section of an article: its text, what is not sure of it, and the provisions it rests on. */
export function ArticlePart({ article, section, context }: SectionProps) {
  const { language } = context
  const words = articleTexts[language]
  const { basis = [] } = section
  const said = notSure(section, context)
  return (
    <Section title={section.heading[language]} id={section.id}>
      {said === undefined ? null : (
        <Notice tone="warn">
          <p>{said}</p>
        </Notice>
      )}
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section are fixed and their place is what they are.
        <ArticleBlockDrawn key={index} article={article} block={block} context={context} />
      ))}
      {basis.length === 0 ? null : (
        <p className="small soft">
          {words.basis} {provisionsInWords(basis, language)}
        </p>
      )}
    </Section>
  )
}

/** Provisions in a row, each act named once where its provisions follow each other: "lastensuojelulaki 43 §, 44 §". */
function provisionsInWords(citations: readonly Citation[], language: Language): string {
  return citations
    .map((citation, index) => {
      const whole = citationInWords(citation, language)
      const same = citations[index - 1]?.act === citation.act
      if (same) return `, ${whole.slice(actInWords(citation.act, language).length + 1)}`
      return index === 0 ? whole : `; ${whole}`
    })
    .join('')
}

/** What is not sure of a section, from the day since which it is not. */
function notSure({ check }: ArticleSection, { at, language }: TextContext): string | undefined {
  const words = articleTexts[language]
  if (check === 'unverified') return words.unverified
  const changed = check === 'reform' && helsinkiDay(at) >= reformFrom
  return changed ? words.reform(dateWords(reformFrom, language)) : undefined
}

type BlockProps = { article: Article; block: ArticleBlock; context: TextContext }

function ArticleBlockDrawn({ article, block, context }: BlockProps) {
  const { language } = context
  if ('text' in block) {
    return (
      <p>
        <Inline text={block.text[language]} context={context} />
      </p>
    )
  }
  if ('note' in block) {
    return (
      <Notice>
        <p>
          <Inline text={block.note[language]} context={context} />
        </p>
      </Notice>
    )
  }
  if ('figure' in block) return <Figure name={block.figure} article={article} context={context} />
  if ('terms' in block) {
    return (
      <dl className="terms">
        {block.terms.map(({ term, meaning }) => (
          <div key={term[language]}>
            <dt>
              <Inline text={term[language]} context={context} />
            </dt>
            <dd>
              <Inline text={meaning[language]} context={context} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  const points = 'list' in block ? block.list : block.steps
  const items = points.map((point) => (
    <li key={point[language]}>
      <Inline text={point[language]} context={context} />
    </li>
  ))
  return 'list' in block ? <ul className="points">{items}</ul> : <ol className="points">{items}</ol>
}
