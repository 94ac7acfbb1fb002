import { isTest } from '../source.ts'

/** What a file is, as far as the import rules care. `law`, `guide` and so on are folders; the kinds of a room are its furniture. */
export type Kind =
  | 'kernel'
  | 'law'
  | 'definition language'
  | 'noun'
  | 'definitions'
  | 'texts'
  | 'store'
  | 'acts'
  | 'screen'
  | 'room'
  | 'engine'
  | 'list of definitions'
  | 'step texts'
  | 'guide'
  | 'integrations'
  | 'platform'
  | 'ui'
  | 'desk'
  | 'api'
  | 'cli'
  | 'browser'
  | 'demonstration'
  | 'routes'
  | 'server'
  | 'migrations'
  | 'outside'
  | 'nowhere'

/** Where a file stands: its kind, the room it furnishes (`casework/assessment`, `people` …), and whether it is only for tests. */
export type Place = { readonly kind: Kind; readonly room?: string; readonly test: boolean }

/**
 * The files of the document engine that are not pure: they hash, print, draw or read files, and may use packages, `platform` and `ui`.
 * Every `.tsx` file is one too. All the rest of `src/documents/` is the definition language and what computes with it alone.
 */
const impureDocuments = new Set(['national-schema.ts', 'pdf.ts', 'seal.ts', 'typst.ts', 'wording.ts'])

const folders = [
  'guide',
  'integrations',
  'platform',
  'ui',
  'desk',
  'api',
  'cli',
  'browser',
  'demonstration',
  'kernel',
  'law',
] as const
const roomOf = /^src\/(casework\/[^/]+|people|access|documents|editing)\/(.+)$/

/** Tells where a file of the project stands. */
export function placeOf(path: string): Place {
  const test = isTest(path)
  if (path === 'src/routes.ts' || path === 'src/routes.tsx') return { kind: 'routes', test }
  if (path === 'src/server.ts') return { kind: 'server', test }
  if (/^src\/casework\/documents(\.test)?\.ts$/.test(path)) return { kind: 'list of definitions', test }
  if (/^src\/casework\/(refusal|step)-texts(\.test)?\.ts$/.test(path)) return { kind: 'step texts', test }
  const [, room, inside] = roomOf.exec(path) ?? []
  if (room !== undefined && inside !== undefined) return { kind: furniture(room, inside), room, test }
  const folder = folders.find((name) => path.startsWith(`src/${name}/`))
  if (folder) return { kind: folder, test }
  if (path.startsWith('src/')) return { kind: 'nowhere', test }
  return { kind: path.startsWith('migrations/') ? 'migrations' : 'outside', test }
}

/** Whether the file is a door of its room: what other parts may import. */
export function isDoor(path: string): boolean {
  const { kind, room, test } = placeOf(path)
  if (room === undefined || test) return false
  if (room === 'documents') return kind !== 'store' && kind !== 'screen'
  return kind === 'noun' || kind === 'acts' || kind === 'definitions'
}

/** The part of the house a file belongs to, as it is drawn: a room, a folder, or a file of its own. */
export function partOf(path: string): string | undefined {
  const { kind, room } = placeOf(path)
  if (room !== undefined) return room
  if (kind === 'list of definitions') return 'casework/documents.ts'
  if (kind === 'step texts') return 'casework/step-texts.ts'
  if (kind === 'routes' || kind === 'server') return path.slice('src/'.length)
  return kind === 'outside' || kind === 'nowhere' || kind === 'migrations' ? undefined : kind
}

function furniture(room: string, inside: string): Kind {
  if (inside.startsWith('screens/')) return 'screen'
  const name = inside.replace(/(\.test)?\.tsx?$/, '')
  const [furnishing] = name.split('/')
  if (furnishing === 'store' || furnishing === 'acts' || furnishing === 'texts') return furnishing
  if (room === 'documents')
    return inside.endsWith('.tsx') || impureDocuments.has(inside) ? 'engine' : 'definition language'
  if (furnishing === 'documents') return 'definitions'
  return name === room.slice(room.lastIndexOf('/') + 1) ? 'noun' : 'room'
}
