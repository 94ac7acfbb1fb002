import type { ReactNode } from 'react'
import { type Change as Changed, difference, type Piece } from '../../documents/difference.ts'
import type { Definition, Masking } from '../../documents/field.ts'
import type { Language } from '../../kernel/language.ts'
import { Change } from '../../ui/lists.tsx'

/** The classes of masked values that the child's own workers see. Who made a notification is never among them. */
export const clearedForOwnWorkers: ReadonlySet<Masking> = new Set<Masking>(['identity-code', 'whereabouts'])

type ChangeListProps = {
  definition: Definition
  before: unknown
  after: unknown
  language: Language
  words: { before: string; after: string; nothing: string }
  /** What is said when nothing differs. */
  none: string
}

/** What differs between two contents of one document, place by place; in a long text only what changed is marked. */
export function ChangeList({ definition, before, after, language, words, none }: ChangeListProps) {
  const changes = difference(definition, before, after, { language, cleared: clearedForOwnWorkers })
  if (changes.length === 0) return <p>{none}</p>
  return changes.map((change) => (
    <Change
      key={`${change.path} ${change.headings.join(' ')} ${change.before.join(' ')}`}
      label={[...change.headings, change.label].join(' › ')}
      before={drawn(change, 'removed')}
      after={drawn(change, 'added')}
      words={words}
    />
  ))
}

/** One side of a change: the whole text, with the stretches that only it has marked. */
function drawn(change: Changed, own: 'removed' | 'added'): ReactNode {
  const texts = own === 'removed' ? change.before : change.after
  if (texts.length === 0) return undefined
  if (change.pieces === undefined) return texts.join('; ')
  return change.pieces
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }: Piece, index): ReactNode => {
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place.
      return kind === 'same' ? text : <mark key={index}>{text}</mark>
    })
}
