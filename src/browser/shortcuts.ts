import { onEntering } from './pages.ts'

const between = 1_500
const remembered = 'shortcuts'

/**
 * Keys of the desk: `?` lists them, `/` goes to the search box, and a sequence such as `g t` follows the link marked
 * `data-shortcut="g t"`. They can be turned off (WCAG 2.1.4); only that choice is remembered by the browser.
 */
export function readShortcuts(): void {
  let typed = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (!inUse() || document.querySelector('dialog[open]')) return
    if (event.key === '?') return take(event, () => openDialog('shortcuts'))
    if (event.key === '/') return take(event, () => focusOn('[data-search]'))
    if (event.key.length !== 1) return
    typed = `${typed} ${event.key}`.trim()
    clearTimeout(timer)
    timer = setTimeout(() => {
      typed = ''
    }, between)
    const link = document.querySelector(`a[data-shortcut="${CSS.escape(typed)}"]`)
    if (link instanceof HTMLAnchorElement) {
      typed = ''
      take(event, () => link.click())
    } else if (!document.querySelector(`a[data-shortcut^="${CSS.escape(`${typed} `)}"]`)) {
      typed = ''
    }
  })
  onEntering((body) => {
    const box = body.querySelector('input[data-shortcuts-in-use]')
    if (!(box instanceof HTMLInputElement)) return
    box.checked = inUse()
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(remembered)
      else localStorage.setItem(remembered, 'off')
    })
  })
}

/** Whether keys are on. A browser that keeps nothing has them on. */
function inUse(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'off'
  } catch {
    return true
  }
}

/** Opens the dialog of this id over the page; false when there is none. */
export function openDialog(id: string): boolean {
  const dialog = document.getElementById(id)
  if (!(dialog instanceof HTMLDialogElement)) return false
  if (!dialog.open) dialog.showModal()
  return true
}

function take(event: Event, act: () => void): void {
  event.preventDefault()
  act()
}

function focusOn(selector: string): void {
  const control = document.querySelector(selector)
  if (control instanceof HTMLInputElement) {
    control.focus()
    control.select()
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
