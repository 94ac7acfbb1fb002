/** Places of the guide that a text can lead to by name. */
export const placeNames = ['front', 'contacts', 'notification', 'services', 'articles'] as const
export type PlaceName = (typeof placeNames)[number]

/** Where a link in a text leads: to a place of the guide, an article, a service or an explained word. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly place: PlaceName }
  | { readonly kind: 'article' | 'service' | 'word'; readonly id: string }

/** A run of plain text, or a link with its words. */
export type Piece = { readonly text: string } | { readonly to: LinkTarget; readonly words: string }

const link = /\[\[([a-z0-9:-]+)\|([^[\]|]+)\]\]/g

/**
 * Takes a text apart at its links: `[[after-a-notification|words]]` leads to an article, `[[service:sijaishuolto|words]]`
 * to a service, `[[word:client-plan|words]]` to an explained word, `[[contacts|words]]` to a place. Throws when brackets
 * remain that are no link.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const found of text.matchAll(link)) {
    const [whole, target = '', words = ''] = found
    if (found.index > done) pieces.push({ text: plain(text.slice(done, found.index), text) })
    pieces.push({ to: targetOf(target), words })
    done = found.index + whole.length
  }
  if (done < text.length) pieces.push({ text: plain(text.slice(done), text) })
  return pieces
}

function plain(part: string, text: string): string {
  if (part.includes('[[') || part.includes(']]')) throw new Error(`A link in a text is not written as one: ${text}`)
  return part
}

function targetOf(written: string): LinkTarget {
  const place = placeNames.find((name) => name === written)
  if (place) return { kind: 'place', place }
  const [kind, id] = written.split(':', 2)
  if (id === undefined) return { kind: 'article', id: written }
  if (kind === 'service' || kind === 'word') return { kind, id }
  throw new Error(`A link in a text leads to nothing that the guide knows: ${written}`)
}

/** The text as it is read aloud or searched: the words of a link in its place. */
export function withoutLinks(text: string): string {
  return piecesOf(text)
    .map((piece) => ('to' in piece ? piece.words : piece.text))
    .join('')
}
