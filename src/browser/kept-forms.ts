import { followHistory, showPage } from './pages.ts'
import { within } from './within.ts'

const patience = 30_000

/**
 * Sends forms marked `data-kept` in the background, so that the filled page stays in place when the server cannot be
 * reached (OUT-2), and each is sent once however often the button is pressed.
 */
export function keepForms(): void {
  followHistory()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.hasAttribute('data-kept')) return
    event.preventDefault()
    void send(form, event.submitter)
  })
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.hasAttribute('data-busy')) return
  form.setAttribute('data-busy', '')
  const restore = showSending(form, submitter)
  hideTrouble()
  try {
    const address = addressOf(form, submitter)
    const response = await fetch(address, {
      method: 'POST',
      body: bodyOf(form, submitter),
      headers: { Accept: 'text/html' },
      credentials: 'same-origin',
      signal: within(patience),
    })
    const type = response.headers.get('content-type') ?? ''
    if (!type.startsWith('text/html')) throw new Error('The answer is not a page.')
    const html = await response.text()
    restore()
    // A button may lead to a place on the page that comes; the answer's own address has no such part.
    const { hash } = new URL(address, location.href)
    if (!showPage(html, response.url + hash)) throw new Error('The answer is not a page of ours.')
    form.dispatchEvent(new CustomEvent('form-sent'))
  } catch {
    restore()
    showTrouble(() => void send(form, submitter))
  } finally {
    form.removeAttribute('data-busy')
  }
}

/** What the browser itself would send, line ends included. */
function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value.replace(/\r\n|\r|\n/g, '\r\n'))
  }
  // Which button was pressed; FormData itself takes it only in newer browsers.
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value)
  return body
}

function addressOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const own = submitter instanceof HTMLButtonElement ? submitter.getAttribute('formaction') : null
  // Not `form.action`: a control named "action" would stand in its place.
  return own ?? form.getAttribute('action') ?? location.href
}

function showSending(form: HTMLFormElement, submitter: HTMLElement | null): () => void {
  const buttons = [...form.querySelectorAll('button')]
  const words = submitter?.textContent ?? ''
  const sending = form.dataset.sending
  for (const button of buttons) button.setAttribute('aria-disabled', 'true')
  if (submitter && sending) submitter.textContent = sending
  return () => {
    for (const button of buttons) button.removeAttribute('aria-disabled')
    if (submitter && sending) submitter.textContent = words
  }
}

function trouble(): HTMLElement | null {
  return document.querySelector('[data-unreachable]')
}

function hideTrouble(): void {
  const place = trouble()
  if (place) place.hidden = true
}

function showTrouble(again: () => void): void {
  const place = trouble()
  if (!place) return
  place.hidden = false
  const retry = place.querySelector('[data-retry]')
  if (retry instanceof HTMLElement) {
    retry.onclick = again
    retry.focus()
  }
}
