import { onEntering } from './pages.ts'

/** Shows the file choosers of a page, and puts the text of a chosen file into its field. Nothing leaves the device by it. */
export function readFilesIntoText(): void {
  onEntering((body) => {
    for (const chooser of body.querySelectorAll('[data-file-into]')) {
      if (!(chooser instanceof HTMLElement)) continue
      chooser.hidden = false
      const input = chooser.querySelector('input[type=file]')
      if (input instanceof HTMLInputElement) input.addEventListener('change', () => void read(chooser, input))
    }
  })
}

async function read(chooser: HTMLElement, input: HTMLInputElement): Promise<void> {
  const field = document.getElementById(chooser.dataset.fileInto ?? '')
  const [file] = input.files ?? []
  if (!(field instanceof HTMLTextAreaElement) || !file) return
  say(chooser, undefined)
  // A letter takes up to four bytes: what is longer than that in bytes is too long in letters too.
  const most = Number(chooser.dataset.most)
  if (file.size > most * 4) return say(chooser, chooser.dataset.tooLarge)
  try {
    const text = await file.text()
    if (text.length > most) return say(chooser, chooser.dataset.tooLarge)
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  } catch {
    say(chooser, chooser.dataset.unread)
  }
}

function say(chooser: HTMLElement, sentence: string | undefined): void {
  const place = chooser.querySelector('[role=alert]')
  if (!(place instanceof HTMLElement)) return
  place.hidden = sentence === undefined
  place.textContent = sentence ?? ''
}
