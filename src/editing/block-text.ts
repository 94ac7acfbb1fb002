import type { TextBlock } from '../guide/guide-page.ts'

const point = /^\s*[-–•]\s+(\S.*)$/
const emptyPoint = /^[-–•]$/

/**
 * A block of a page as plain text is typed: an empty line parts paragraphs, lines that begin with `- ` are the points of a
 * list, and a line of a paragraph goes on the one before. Nothing but space gives an empty block.
 */
export function blockFrom(text: string): TextBlock {
  const block: (string | string[])[] = []
  let open: 'paragraph' | 'list' | undefined
  for (const line of text.split(/\r\n|\r|\n/)) {
    const said = line.replaceAll(/\s+/g, ' ').trim()
    const [, pointed] = point.exec(line) ?? []
    const last = block.at(-1)
    if (emptyPoint.test(said)) continue
    if (said === '') open = undefined
    else if (pointed !== undefined) {
      const words = pointed.replaceAll(/\s+/g, ' ').trim()
      if (open === 'list' && Array.isArray(last)) last.push(words)
      else block.push([words])
      open = 'list'
    } else if (open === 'paragraph' && typeof last === 'string') block[block.length - 1] = `${last} ${said}`
    else {
      block.push(said)
      open = 'paragraph'
    }
  }
  return block
}

/** The block as plain text, as it stands in the field. */
export function blockInText(block: TextBlock): string {
  return block
    .map((part) => (typeof part === 'string' ? part : part.map((each) => `- ${each}`).join('\n')))
    .join('\n\n')
}
