import { forgetPages } from './pages.ts'

/** Leaves at once (OUT-4): empties the form, puts the front page in this page's place in history, opens the address. */
export function readyQuickExit(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-quick-exit]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    const address = link.href
    forgetPages()
    document.title = ' '
    history.replaceState(null, '', '/')
    location.replace(address)
  })
}
