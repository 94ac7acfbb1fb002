import { type PartsGraph, topDown, withoutDetours } from './parts-graph.ts'

type Band = 'door' | 'page' | 'step' | 'ground' | 'machine'

/** What stands beside the name of a part. In the preferred order from the top down. */
const known: readonly (readonly [part: string, band: Band, words: string])[] = [
  ['server.ts', 'door', 'the start'],
  ['routes.ts', 'door', 'the address book'],
  ['routes.tsx', 'door', 'the address book'],
  ['cli', 'door', 'command line'],
  ['api', 'door', 'machine doors'],
  ['demonstration', 'door', 'an invented county'],
  ['desk', 'page', 'pages over many rooms'],
  ['casework/documents.ts', 'step', 'the list of all national documents'],
  ['casework/step-texts.ts', 'step', 'words of every step and refusal'],
  ['casework/supervision', 'step', 'caseload, allocation, returns'],
  ['casework/after-care', 'step', 'after the placement'],
  ['casework/restriction', 'step', 'restrictive measures'],
  ['casework/substitute-care', 'step', 'care outside the home'],
  ['casework/taking-into-care', 'step', 'the child is taken into care'],
  ['casework/emergency-placement', 'step', 'a child in immediate danger'],
  ['casework/open-care', 'step', 'support while at home'],
  ['casework/hearing', 'step', 'parties are heard'],
  ['casework/client-plan', 'step', 'goals and measures'],
  ['casework/client-relationship', 'step', 'the child becomes a client'],
  ['casework/assessment', 'step', 'is there a need'],
  ['casework/notification', 'step', 'a worry arrives'],
  ['casework/notes', 'step', 'what was talked about'],
  ['casework/matter', 'step', 'one matter of one child'],
  ['guide', 'page', 'public pages, contact finder'],
  ['people', 'ground', 'children, families, officials'],
  ['access', 'ground', 'who may do what'],
  ['documents', 'ground', 'the document engine'],
  ['law', 'ground', 'the statutes as dated data'],
  ['integrations', 'machine', 'outside systems'],
  ['platform', 'machine', 'database, log, clock, screens'],
  ['ui', 'machine', 'components'],
  ['kernel', 'ground', 'days, ids, results'],
  ['browser', 'machine', 'what is sent to the browser'],
]

const row = 34
const top = 64
const left = 24
const trunk = 470
const width = 860

/** Draws the import graph between the parts as SVG: every part a line of text, every import an arc that leads down. */
export function picture(parts: PartsGraph): string {
  const order = topDown(parts, (part) => known.findIndex(([name]) => name === part))
  const at = new Map(order.map((part, index) => [part, top + index * row]))
  const height = top + order.length * row + 20
  const arcs = [...withoutDetours(parts)].flatMap(([from, needs]) =>
    [...needs].sort().map((to) => arc(from, at.get(from) ?? 0, at.get(to) ?? 0)),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">Who imports whom</title>
<desc id="description">${inWords(order, parts)}</desc>
<style>
svg { --paper: #fff; --ink: #1f2933; --soft: #5b6875; --door: #7a4fa3; --page: #0b6e69; --step: #1d5fa8; --ground: #8a5a00; --machine: #566270 }
@media (prefers-color-scheme: dark) { svg { --paper: #14191f; --ink: #eef2f5; --soft: #a5b1bd; --door: #c9a4ec; --page: #5fcac3; --step: #86b8f0; --ground: #e5b454; --machine: #aab6c2 } }
rect { fill: var(--paper) } text { font: 15px system-ui, sans-serif; fill: var(--ink) } .soft { font-size: 13px; fill: var(--soft) }
path { fill: none; stroke-width: 1.6 } .dot { stroke: none } .head { stroke: none }
${(['door', 'page', 'step', 'ground', 'machine'] as const).map((band) => `.${band} { stroke: var(--${band}) } .dot.${band}, .head.${band} { fill: var(--${band}) }`).join('\n')}
</style>
<rect width="${width}" height="${height}" rx="8"/>
<text class="soft" x="${left}" y="34">Every arrow leads down: nobody needs what stands above. An arrow that follows from others is left out.</text>
${arcs.join('\n')}
${order.map((part) => label(part, at.get(part) ?? 0)).join('\n')}
</svg>
`
}

function label(part: string, y: number): string {
  const band = bandOf(part)
  const words = known.find(([name]) => name === part)?.[2] ?? ''
  return `<circle class="dot ${band}" cx="${trunk}" cy="${y}" r="5"/><text x="${left}" y="${y + 5}">${part}</text><text class="soft" x="${trunk - 16}" y="${y + 5}" text-anchor="end">${words}</text>`
}

function arc(from: string, start: number, end: number): string {
  const band = bandOf(from)
  const reach = 26 + (Math.abs(end - start) / row) * 15
  const [x, tip] = [trunk + 6, trunk + 8]
  return `<path class="${band}" d="M${x} ${start + 2}C${x + reach} ${start + 2} ${x + reach} ${end - 2} ${tip + 4} ${end - 2}"/><path class="head ${band}" d="M${tip} ${end - 2}l8 -4v8z"/>`
}

function bandOf(part: string): Band {
  return known.find(([name]) => name === part)?.[1] ?? (part.startsWith('casework/') ? 'step' : 'machine')
}

function inWords(order: readonly string[], parts: PartsGraph): string {
  return order
    .map((part) => {
      const needs = [...(parts.get(part) ?? [])].sort()
      return `${part} imports ${needs.length === 0 ? 'nothing of ours' : needs.join(', ')}.`
    })
    .join(' ')
}
