import type { Language } from '../kernel/language.ts'
import type { TextBlock } from './guide-page.ts'
import { withLimits } from './limit-text.ts'

type BlockProps = { block: TextBlock; at: Date; language: Language }

/** Paragraphs and lists of a page. */
export function Block({ block, at, language }: BlockProps) {
  return (
    <>
      {block.map((part) =>
        typeof part === 'string' ? (
          <p key={part}>{withLimits(part, at, language)}</p>
        ) : (
          <ul key={part.join()}>
            {part.map((point) => (
              <li key={point}>{withLimits(point, at, language)}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}
