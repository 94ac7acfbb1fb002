type Entering = (body: HTMLElement) => void

const entering: Entering[] = []
// Bodies of earlier pages, kept alive in memory so that going back finds what was typed. Never on the device.
const bodies = new Map<number, { body: HTMLElement; title: string; language: string }>()
let current = stepOf(history.state)

/** Runs now for the page that is open, and again for each page that takes its place. */
export function onEntering(enter: Entering): void {
  entering.push(enter)
  enter(document.body)
}

/** Starts to follow the browser's back and forward among pages that were put in place here. */
export function followHistory(): void {
  history.replaceState({ step: current }, '')
  addEventListener('popstate', (event) => {
    // A link within the page makes an entry without a step: it belongs to the page that is open.
    if (event.state === null) return history.replaceState({ step: current }, '')
    const step = stepOf(event.state)
    if (step === current) return
    keepCurrent()
    const known = bodies.get(step)
    if (!known) return location.reload()
    current = step
    document.documentElement.lang = known.language
    document.title = known.title
    document.body.replaceWith(known.body)
    scrollTo(0, 0)
  })
}

/**
 * Puts the page that came as the answer to a form in the place of this one, as following a link would. What the page
 * before held stays in memory for the way back. False when the text is not a page of ours: some gateway's words.
 */
export function showPage(html: string, address: string): boolean {
  const next = new DOMParser().parseFromString(html, 'text/html')
  if (!next.getElementById('main')) return false
  keepCurrent()
  current += 1
  for (const step of bodies.keys()) if (step >= current) bodies.delete(step)
  history.pushState({ step: current }, '', address)
  document.documentElement.lang = next.documentElement.lang
  document.title = next.title
  addScripts(next)
  document.body.replaceWith(document.adoptNode(next.body))
  scrollTo(0, 0)
  document.getElementById(decodeURIComponent(new URL(address, location.href).hash.slice(1)))?.scrollIntoView()
  for (const enter of entering) enter(document.body)
  return true
}

/** Forgets every page that was kept, and empties every form on this one. */
export function forgetPages(): void {
  bodies.clear()
  for (const control of document.querySelectorAll('input, textarea, select')) {
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = ''
    if (control instanceof HTMLInputElement) control.checked = false
    if (control instanceof HTMLSelectElement) control.selectedIndex = -1
  }
  document.body.replaceChildren()
}

function keepCurrent(): void {
  bodies.set(current, { body: document.body, title: document.title, language: document.documentElement.lang })
}

function stepOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : 0
}

/** Scripts of a page that is put in place do not run by themselves; those not here yet are fetched. */
function addScripts(next: Document): void {
  const here = new Set([...document.scripts].map((script) => script.src))
  for (const script of next.scripts) {
    const address = new URL(script.getAttribute('src') ?? '', location.href).href
    if (here.has(address) || !script.hasAttribute('src')) continue
    const added = document.createElement('script')
    added.type = 'module'
    added.src = address
    document.head.append(added)
  }
}
