import type { Language } from '../kernel/language.ts'
import { canonicalJson } from './canonical.ts'
import type { Definition } from './field.ts'
import { type AnswerView, type SectionView, type ViewWish, viewOf } from './view.ts'

/** A stretch of a text: in both versions, only in the earlier, or only in the later. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** One thing that differs, with the headings above it in the reader's words. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly path: string
  readonly headings: readonly string[]
  readonly label: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Where in a changed text the change is; one whole stretch each way when the texts are too long to compare. */
  readonly pieces?: readonly Piece[]
}

/**
 * What changed from one version to the next, in the national order and the reader's words. Repeated things are
 * recognised by what they hold, so that one taken away from the middle is one change. Masked values are compared only
 * for those who are cleared for them.
 */
export function difference(
  definition: Definition,
  earlier: unknown,
  later: unknown,
  wish: ViewWish,
): readonly Change[] {
  const before = viewOf(definition, earlier, wish).parts
  const after = viewOf(definition, later, wish).parts
  return changesOf(before, after, [], wish.language)
}

type Part = AnswerView | SectionView

function changesOf(
  before: readonly Part[],
  after: readonly Part[],
  headings: readonly string[],
  language: Language,
): readonly Change[] {
  const keys = mergedKeys(before.map(keyOf), after.map(keyOf))
  return keys.flatMap((key) => {
    const ours = before.filter((part) => keyOf(part) === key)
    const theirs = after.filter((part) => keyOf(part) === key)
    return paired(ours, theirs).flatMap(([one, other]) => changesBetween(one, other, headings, language))
  })
}

/** The keys of both in an order that keeps the order of each. */
function mergedKeys(before: readonly string[], after: readonly string[]): readonly string[] {
  const merged: string[] = []
  for (const key of after) {
    const until = before.indexOf(key)
    for (const earlier of before.slice(0, Math.max(until, 0)))
      if (!after.includes(earlier) && !merged.includes(earlier)) merged.push(earlier)
    if (!merged.includes(key)) merged.push(key)
  }
  return [...merged, ...before.filter((key) => !merged.includes(key))].filter(
    (key, index, all) => all.indexOf(key) === index,
  )
}

/** The key of a part among its neighbours: repetitions share one. */
function keyOf(part: Part): string {
  return part.path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? part.path
}

type Pair = readonly [Part | undefined, Part | undefined]

/** Repetitions in pairs: first those that are the same, then the others in their order. */
function paired(before: readonly Part[], after: readonly Part[]): readonly Pair[] {
  const left = [...before]
  const partners = after.map((part) => {
    const same = left.findIndex((other) => substance(other) === substance(part))
    return same < 0 ? undefined : left.splice(same, 1)[0]
  })
  const pairs = after.map((part, index): Pair => [partners[index] ?? left.shift(), part])
  return [...pairs, ...left.map((part): Pair => [part, undefined])]
}

/** What a part says, apart from where it stands. */
function substance(part: Part): string {
  if (part.kind === 'answer') return canonicalJson({ key: keyOf(part), answers: part.answers })
  return canonicalJson({ key: keyOf(part), parts: part.parts.map(substance) })
}

function changesBetween(
  before: Part | undefined,
  after: Part | undefined,
  headings: readonly string[],
  language: Language,
): readonly Change[] {
  const part = after ?? before
  if (!part) return []
  if (part.kind === 'section') {
    const inner =
      part.label === undefined ? headings : [...headings, part.number ? `${part.label} ${part.number}` : part.label]
    const partsOf = (view: Part | undefined): readonly Part[] => (view?.kind === 'section' ? view.parts : [])
    return changesOf(partsOf(before), partsOf(after), inner, language)
  }
  const was = before?.kind === 'answer' ? before.answers : []
  const is = after?.kind === 'answer' ? after.answers : []
  if (canonicalJson(was) === canonicalJson(is)) return []
  const kind = was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed'
  const pieces = kind === 'changed' && part.long ? { pieces: piecesOf(was.join('\n'), is.join('\n')) } : {}
  return [{ kind, path: part.path, headings, label: part.label, before: was, after: is, ...pieces }]
}

/** Longer texts than this many words are not compared word by word: the table would grow too large. */
const mostWords = 2000

/** The two texts as stretches that are in both, only in the first, or only in the second; whole words. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const one = before.match(/\s+|\S+/g) ?? []
  const other = after.match(/\s+|\S+/g) ?? []
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const
  const inner = middle.some((words) => words.length > mostWords)
    ? [
        ...middle[0].map((text) => ({ kind: 'removed' as const, text })),
        ...middle[1].map((text) => ({ kind: 'added' as const, text })),
      ]
    : compared(middle[0], middle[1])
  const same = (words: readonly string[]): readonly Piece[] => words.map((text) => ({ kind: 'same', text }))
  return joined([...same(one.slice(0, start)), ...inner, ...same(one.slice(one.length - end))])
}

/** Word by word, by the longest common subsequence. */
function compared(one: readonly string[], other: readonly string[]): readonly Piece[] {
  const width = other.length + 1
  const common = new Uint16Array((one.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const [removed, added] = [one[row], other[column]]
    if (removed !== undefined && removed === added) {
      pieces.push({ kind: 'same', text: removed })
      row += 1
      column += 1
    } else if (removed !== undefined && (added === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'removed', text: removed })
      row += 1
    } else if (added !== undefined) {
      pieces.push({ kind: 'added', text: added })
      column += 1
    }
  }
  return pieces
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.kind === piece.kind) whole[whole.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}
