import { onEntering } from './pages.ts'

/** Brings the reader to what is wrong, and from there to the field itself, not only to its place on the page. */
export function focusErrors(): void {
  onEntering((body) => {
    const summary = body.querySelector('.error-summary')
    if (summary instanceof HTMLElement) summary.focus()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.error-summary a') : null
    if (!(link instanceof HTMLAnchorElement)) return
    const control = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!control) return
    event.preventDefault()
    const named =
      control.closest('fieldset')?.querySelector('legend') ??
      document.querySelector(`label[for="${CSS.escape(control.id)}"]`)
    ;(named ?? control).scrollIntoView()
    control.focus({ preventScroll: true })
  })
}
