import { wordAnchor, wordsInOrder } from './glossary.ts'
import { Inline, type TextContext } from './inline.tsx'
import { articleTexts } from './texts/article-texts.ts'

/** The words of child welfare in the order of the reader's alphabet, each with its meaning and its other names. */
export function ExplainedWords({ context }: { context: TextContext }) {
  const { language } = context
  const words = articleTexts[language]
  const ordered = wordsInOrder(language)
  return (
    <dl className="terms">
      {ordered.map(({ id, term, meaning, also }) => (
        <div key={id} id={wordAnchor(id)}>
          <dt>{term[language]}</dt>
          <dd>
            <Inline text={meaning[language]} context={context} />
            {also[language] === undefined ? null : (
              <span className="soft">
                {' '}
                {words.also} {also[language].join(', ')}.
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
