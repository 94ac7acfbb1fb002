import { type Match, matchNames } from './name-match.ts'
import { onEntering } from './pages.ts'

/** How long one pauses before what was found is told to those who hear the page. */
const pause = 300

/**
 * Turns lists marked `data-type-ahead` into a field in which one types: what is found stands under it, and is chosen with
 * the arrows and Enter, or by pressing it (the combobox of the WAI-ARIA practices). What is typed and not chosen is sent
 * as it is; the server knows what to make of it.
 */
export function readyTypeAhead(): void {
  onEntering((body) => {
    for (const list of body.querySelectorAll('select[data-type-ahead]'))
      if (list instanceof HTMLSelectElement && !list.hidden) typeInsteadOf(list)
  })
}

function typeInsteadOf(select: HTMLSelectElement): void {
  const words = select.dataset
  const field = select.name
  const options = [...select.options].filter(({ value }) => value !== '')
  // A label may hold a second name in brackets; other names stand beside it.
  const names = options.map(({ text, dataset }) => [
    ...text.split(/\s*[()]/).filter(Boolean),
    ...(dataset.also?.split('|') ?? []),
  ])
  const input = made('input', { type: 'text', id: select.id, autocomplete: 'off', spellcheck: 'false' })
  const clear = made('button', { type: 'button', class: 'combo-clear', 'aria-label': words.clear ?? '' })
  const list = made('ul', {
    role: 'listbox',
    id: `${select.id}-hits`,
    'aria-label': select.labels[0]?.textContent ?? '',
  })
  // Told to those who hear the page; it is there before there is anything to tell, or it would not be heard.
  const told = made('p', { role: 'status', class: 'heard' })
  const note = made('p', {})
  const hits = made('div', { class: 'combo-hits' })
  const combo = made('div', { class: 'combo' })
  for (const name of ['aria-describedby', 'aria-invalid'])
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name) ?? '')
  set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
  set(input, { autocapitalize: 'off', enterkeyhint: 'go' })
  select.removeAttribute('id')
  select.hidden = true
  hits.append(note, list)
  hits.hidden = true
  combo.append(input, clear, told, hits)
  select.after(combo)

  let shown: HTMLElement[] = []
  let active = -1
  let sure = false
  let telling: ReturnType<typeof setTimeout> | undefined
  input.value = words.typeAhead ?? ''
  choose(select.value === '' ? undefined : select.selectedOptions[0])

  /** Takes an entry, or none: then what is typed is what will be sent. */
  function choose(option: HTMLOptionElement | undefined): void {
    if (option) {
      select.value = option.value
      input.value = option.text
    }
    select.disabled = option === undefined
    input.name = option ? '' : field
    clear.hidden = input.value === ''
  }

  function open(matches: readonly Match[]): void {
    shown = matches.map(({ index, name }, place) => entry(options[index], name, place))
    list.replaceChildren(...shown)
    list.hidden = shown.length === 0
    activate(-1)
    hits.hidden = false
    input.setAttribute('aria-expanded', 'true')
    sure = shown.length > 0 && matches[0]?.fit !== 'near'
    const said = shown.length === 0 ? words.none : !sure ? words.near : shown.length === 1 ? words.one : words.many
    note.hidden = sure
    note.textContent = sure ? '' : (said ?? '')
    clearTimeout(telling)
    telling = setTimeout(() => {
      told.textContent = (said ?? '').replace('#', String(shown.length))
    }, pause)
  }

  function openAll(): void {
    open(options.map((option, index) => ({ index, fit: 'start', name: option.text, own: true })))
  }

  function close(): void {
    clearTimeout(telling)
    told.textContent = ''
    hits.hidden = true
    input.setAttribute('aria-expanded', 'false')
    activate(-1)
  }

  function entry(option: HTMLOptionElement | undefined, name: string, place: number): HTMLElement {
    const item = made('li', { role: 'option', id: `${list.id}-${place}`, 'data-value': option?.value ?? '' })
    const label = option?.text ?? ''
    item.append(label)
    // Found under another name: both are said, so that one sees why it is here.
    if (!label.includes(name)) {
      const other = made('small', {})
      other.append(name)
      item.append(' ', other)
    }
    return item
  }

  function activate(place: number): void {
    active = place
    for (const [index, item] of shown.entries()) item.setAttribute('aria-selected', String(index === place))
    const item = shown[place]
    if (item) {
      input.setAttribute('aria-activedescendant', item.id)
      item.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  function take(item: HTMLElement | undefined): void {
    const option = options.find(({ value }) => value === item?.dataset.value)
    if (!option) return
    choose(option)
    close()
  }

  function empty(): void {
    input.value = ''
    choose(undefined)
    close()
    input.focus()
  }

  input.addEventListener('input', () => {
    choose(undefined)
    if (input.value.trim() === '') close()
    else open(matchNames(input.value, names))
  })
  input.addEventListener('click', () => {
    if (!hits.hidden) close()
    else if (input.name === '' || input.value.trim() === '') openAll()
    else open(matchNames(input.value, names))
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (event.altKey && event.key === 'ArrowUp') return close()
      if (hits.hidden) {
        if (input.name === '' || input.value.trim() === '') openAll()
        else open(matchNames(input.value, names))
        if (event.altKey) return
      }
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (shown.length > 0)
        activate(active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (hits.hidden) empty()
      else close()
    } else if (event.key === 'Enter' && !hits.hidden) {
      const item = shown[active]
      if (item) event.preventDefault()
      // Enter on what can mean only one thing goes on with it.
      const sole = item ?? (shown.length === 1 && sure ? shown[0] : undefined)
      if (sole) take(sole)
    } else if (event.key === 'Tab' && active >= 0) take(shown[active])
  })
  // The field keeps the focus, so that the keyboard of a phone stays as it is.
  hits.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null
    if (item) take(item)
  })
  clear.addEventListener('click', empty)
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  set(element, attributes)
  return element
}

function set(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
