/** Shows the buttons marked `data-print`, which are hidden where there is no script, and lets them print the page. */
export function readyPrint(): void {
  for (const button of document.querySelectorAll('[data-print]')) {
    if (!(button instanceof HTMLElement)) continue
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}
