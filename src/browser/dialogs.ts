import { onEntering } from './pages.ts'
import { openDialog } from './shortcuts.ts'

/** What is marked `data-opens` opens that dialog over the page; without script its link leads to a page instead. */
export function openDialogs(): void {
  onEntering((body) => {
    for (const button of body.querySelectorAll('button[data-opens]'))
      if (button instanceof HTMLElement) button.hidden = false
  })
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest('[data-opens]') : null
    if (opener instanceof HTMLElement && openDialog(opener.dataset.opens ?? '')) event.preventDefault()
  })
}
