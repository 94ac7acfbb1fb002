import { isNode, isTest, nameOf, type SyntaxNode, textIn } from '../source.ts'
import type { SyntaxRule } from './rule.ts'

const languages = ['fi', 'sv', 'en'] as const

/** Longer texts that are rightly the same in two languages: names, and words that the languages share. */
const sameOnPurpose = new Set<string>([])
const shortest = 12

/** Whatever a person reads is there in Finnish, Swedish and English, and translated. */
export const completeTexts: SyntaxRule = {
  name: 'texts-are-complete',
  reason: 'A missing text is found by the check and not by a worried reader.',
  binds: (path) => path.startsWith('src/') && !isTest(path),
  fault: (node, { path }) => {
    if (node.type !== 'ObjectExpression') return undefined
    const entries = entriesOf(node)
    const there = languages.filter((language) => entries.has(language))
    if (there.length < 2) return undefined
    const absent = languages.filter((language) => !there.includes(language))
    if (absent.length > 0) return isForReaders(path) ? `lacks ${absent.join(' and ')}` : undefined
    return unequal(entries.get('fi'), entries.get('sv'), entries.get('en'))
  },
}

/** Files whose texts all reach readers. Elsewhere a name may exist in Finnish and Swedish only, as those of municipalities do. */
function isForReaders(path: string): boolean {
  return /(^|[/-])texts(\/|\.tsx?$)/.test(path) || /^src\/casework\/[^/]+\/documents(\/|\.ts$)/.test(path)
}

function entriesOf(node: SyntaxNode): Map<string, SyntaxNode> {
  const entries = new Map<string, SyntaxNode>()
  for (const property of Array.isArray(node.properties) ? node.properties.filter(isNode) : []) {
    const name = nameOf(property.key) ?? textIn(property.key)
    if (name !== undefined && property.computed !== true && isNode(property.value)) entries.set(name, property.value)
  }
  return entries
}

function unequal(
  fi: SyntaxNode | undefined,
  sv: SyntaxNode | undefined,
  en: SyntaxNode | undefined,
): string | undefined {
  const all = [fi, sv, en]
  const texts = all.map(textIn)
  // Words put before or after others may be nothing in one language: `klo `, `kl. `, and in English nothing.
  const isAffix = texts.some((text) => text !== undefined && text.trim() !== '' && text !== text.trim())
  if (!isAffix && texts.some((text) => text?.trim() === '')) return 'has an empty text'
  const copied = texts.find(
    (text, at) => text !== undefined && text.length > shortest && texts.indexOf(text) < at && /\p{L}/u.test(text),
  )
  if (copied !== undefined && !sameOnPurpose.has(copied)) return `has the same text in two languages: "${copied}"`
  if (!all.every((node) => node?.type === 'ObjectExpression' && hasOnlyNames(node))) return undefined
  const [finnish, swedish, english] = [fi, sv, en].map((node) =>
    node ? entriesOf(node) : new Map<string, SyntaxNode>(),
  )
  for (const name of new Set([finnish, swedish, english].flatMap((entries) => [...(entries?.keys() ?? [])]))) {
    const [inFinnish, inSwedish, inEnglish] = [finnish?.get(name), swedish?.get(name), english?.get(name)]
    if (!inFinnish || !inSwedish || !inEnglish) return `has "${name}" in some languages only`
    const fault = unequal(inFinnish, inSwedish, inEnglish)
    if (fault) return `${fault} (${name})`
  }
  return undefined
}

function hasOnlyNames(node: SyntaxNode): boolean {
  return (
    Array.isArray(node.properties) && node.properties.filter(isNode).every((property) => property.type === 'Property')
  )
}
