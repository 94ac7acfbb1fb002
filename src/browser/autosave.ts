import { onEntering } from './pages.ts'
import { within } from './within.ts'

type State = 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict' | 'signed-out'

const pause = 2_500
const longestPause = 60_000

/**
 * Saves a form marked `data-autosave` to that address a moment after each pause in typing, says so in the form's own
 * words, tries again when it fails, and asks before one leaves with something unsaved.
 */
export function saveDrafts(): void {
  const drafts = new Set<Draft>()
  onEntering((body) => {
    for (const draft of drafts) if (!draft.form.isConnected) drafts.delete(draft)
    for (const form of body.querySelectorAll('form[data-autosave]')) {
      if (form instanceof HTMLFormElement) drafts.add(new Draft(form))
    }
  })
  addEventListener('beforeunload', (event) => {
    if (![...drafts].some((draft) => draft.form.isConnected && draft.unsaved)) return
    event.preventDefault()
    // Browsers older than 2023 ask only when this is set.
    event.returnValue = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') for (const draft of drafts) draft.saveSoon(0)
  })
}

class Draft {
  readonly form: HTMLFormElement
  unsaved = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving = false
  #stopped = false
  #failures = 0
  #change = 0
  #sendNext: (() => void) | undefined

  constructor(form: HTMLFormElement) {
    this.form = form
    form.addEventListener('input', () => this.#changed())
    form.addEventListener('change', () => this.#changed())
    // The page itself is on its way: nothing is left to warn of or to save beside it.
    form.addEventListener('form-sent', () => this.#settle())
    form.addEventListener('submit', (event) => {
      clearTimeout(this.#timer)
      // A save is under way: with its version to come, the form would look like an older page's. It goes right after.
      if (this.#saving) {
        event.preventDefault()
        this.#sendNext = () => form.requestSubmit(event.submitter)
        return
      }
      if (!form.hasAttribute('data-kept')) this.#settle()
    })
    // A form that came back with something wrong is not what the server holds as the draft.
    if (document.querySelector('.error-summary')) this.#changed()
  }

  saveSoon(after: number): void {
    clearTimeout(this.#timer)
    if (this.unsaved && !this.#stopped) this.#timer = setTimeout(() => void this.#save(), after)
  }

  #changed(): void {
    this.unsaved = true
    this.#change += 1
    if (this.#stopped) return
    if (!this.#saving) this.#say('unsaved')
    this.saveSoon(pause)
  }

  #settle(): void {
    this.unsaved = false
    clearTimeout(this.#timer)
  }

  async #save(): Promise<void> {
    // One save at a time, and none beside the sending of the form itself.
    if (this.#saving || this.form.hasAttribute('data-busy')) return this.saveSoon(pause)
    this.#saving = true
    const change = this.#change
    this.#say('saving')
    const answer = await this.#post()
    this.#saving = false
    const sendNext = this.#sendNext
    this.#sendNext = undefined
    if (sendNext && this.form.isConnected) return sendNext()
    if (answer === 'saved') {
      this.#failures = 0
      this.unsaved = this.#change !== change
      this.#say(this.unsaved ? 'unsaved' : 'saved')
      if (this.unsaved) this.saveSoon(pause)
      return
    }
    this.#say(answer)
    if (answer === 'failed') {
      this.#failures += 1
      this.saveSoon(Math.min(longestPause, pause * 2 ** this.#failures))
    } else {
      this.#stopped = true
    }
  }

  async #post(): Promise<Exclude<State, 'unsaved' | 'saving'>> {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') body.append(name, value)
    try {
      const response = await fetch(this.form.dataset.autosave ?? '', {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        redirect: 'manual',
        signal: within(20_000),
      })
      // A redirect is the way to the sign-in page: the session has ended.
      if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) return 'signed-out'
      if (response.status === 409) return 'conflict'
      if (!response.ok) return 'failed'
      this.#takeVersion(await response.text())
      return 'saved'
    } catch {
      return 'failed'
    }
  }

  #takeVersion(text: string): void {
    const name = this.form.dataset.autosaveVersion
    if (name === undefined || !text.startsWith('{')) return
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null || !('version' in answer)) return
    const field = this.form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = String(answer.version)
  }

  #say(state: State): void {
    const place = this.form.querySelector('[data-autosave-status]')
    if (!(place instanceof HTMLElement)) return
    const attribute = state === 'unsaved' ? 'data-autosave-unsaved' : `data-autosave-${state}`
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'Europe/Helsinki',
    }).format(new Date())
    place.dataset.state = state
    place.textContent = (this.form.getAttribute(attribute) ?? '').replace('{time}', time)
  }
}
