import { signIn } from '../src/access/acts/sign-in.ts'
import type { Id } from '../src/kernel/id.ts'
import { unforeseeable } from '../src/platform/clock.ts'
import type { Screen } from '../src/platform/screen.ts'
import { screens } from '../src/routes.tsx'
import type { House } from './house.ts'

/** A page that was reached by following links. */
export type Reached = {
  /** The address of its screen, with the parts that vary by name. */
  readonly screen: string
  readonly path: string
  /** Whether something can be typed or sent on it. */
  readonly hasForm: boolean
  /** Else it is a file. */
  readonly isPage: boolean
}

/** Whoever looks: a worker who signs in, or a visitor of the public pages. */
export type Looker = { readonly name: string; readonly id: Id<'worker'> } | undefined

/** How many pages of one kind are looked at, for one who looks. */
const mostOfAKind = 16

/**
 * Follows links from a page as a worker or as a visitor, and gives what was reached: a few pages of each kind. `broken`
 * are the links that lead to no page for the one who was shown them.
 */
export async function crawl(
  house: House,
  looker: Looker,
  start: readonly string[],
): Promise<{ readonly reached: readonly Reached[]; readonly broken: readonly string[] }> {
  const token = looker && (await signIn(house.database.db, looker.id, house.now, unforeseeable))
  const headers: Record<string, string> = token === undefined ? {} : { cookie: `__Host-suojatie=${token}` }
  const waiting = [...start]
  const met = new Set(waiting)
  const looked = new Map<string, number>()
  const reached: Reached[] = []
  const broken: string[] = []
  const from = new Map<string, string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (kind === undefined) continue
    const count = looked.get(kind) ?? 0
    if (count >= mostOfAKind) continue
    looked.set(kind, count + 1)
    const response = await fetch(house.origin + path, { headers, redirect: 'manual' })
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
    const html = await response.text()
    if (response.status !== 200) {
      if (response.status >= 400)
        broken.push(
          `${response.status} for ${looker?.name ?? 'a visitor'} on ${from.get(path) ?? 'the way in'}: ${path}`,
        )
      continue
    }
    reached.push({ screen: kind, path, hasForm: hasForm(html), isPage })
    if (!isPage) continue
    for (const link of linksIn(html)) {
      if (met.has(link)) continue
      met.add(link)
      from.set(link, path)
      waiting.push(link)
    }
  }
  return { reached, broken }
}

/** One page of each kind with a form, and one without, where there are both. */
export function oneOfEach(reached: readonly Reached[]): Reached[] {
  const chosen = new Map<string, Reached>()
  for (const page of reached) {
    const key = `${page.screen} ${page.hasForm}`
    if (!chosen.has(key)) chosen.set(key, page)
  }
  return [...chosen.values()]
}

/** Addresses of every screen; a part with few possible values (a document's number) is told apart when it is walked. */
export const addresses: readonly { readonly path: string; readonly surface: Screen['surface'] }[] = screens.flatMap(
  ({ addresses: own, surface }) => own.map(({ path }) => ({ path, surface })),
)

/** The address of the screen that answers a path; document numbers stay in it, since each is a page of its own. */
function kindOf(path: string): string | undefined {
  const [bare = ''] = path.split('?')
  const found = addresses.find((each) => pattern(each.path).test(bare))
  const number = /\/write\/([\d.]+)$/.exec(bare)?.[1]
  return number === undefined ? found?.path : found?.path.replace(/:number.*$/, number)
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+(\{([^}]*)\})?/g, (_, __, inner?: string) => `(${inner ?? '[^/]+'})`)}$`)
}

function hasForm(html: string): boolean {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
  return main.includes('<form')
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ href="(\/[^"#]*)/g)].flatMap(([, href = '']) => {
    const link = href.replaceAll('&amp;', '&')
    return /^\/assets\/|[?&]lang=/.test(link) ? [] : [link]
  })
}
