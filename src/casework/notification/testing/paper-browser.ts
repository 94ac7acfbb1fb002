/** One control of a form: how it is answered, and what may be chosen where that is said. */
export type PaperControl = {
  readonly name: string
  readonly kind: 'hidden' | 'line' | 'text' | 'select' | 'radio' | 'checkbox'
  /** Whether a day is to be typed. */
  readonly day: boolean
  readonly choices: readonly string[]
}

/** A button that sends the form: what it adds to the body, and where it sends it when not to the form's own address. */
export type PaperButton = { readonly name: string; readonly value: string; readonly action: string | undefined }

/** A form as a browser without script would send it: where to, its fields in order, and what it is made of. */
export type PaperForm = {
  readonly action: string
  readonly method: 'get' | 'post'
  readonly fields: URLSearchParams
  readonly buttons: readonly string[]
  readonly controls: readonly PaperControl[]
  readonly submits: readonly PaperButton[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
}

/** What a browser reads out of markup: line breaks become line feeds before anything else. */
function attributesOf(tag: string): Map<string, string> {
  const found = tag.matchAll(/\s([a-zA-Z-]+)="([^"]*)"/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

/** Reads the first form of a page that our own templates made: hidden, typed, ticked and chosen fields, as a browser sends them. */
export function formOn(html: string): PaperForm {
  const [first] = formsOn(html)
  if (!first) throw new Error('The page has no form.')
  return first
}

/** Reads every form of a page that our own templates made, with the buttons that stand outside. One that closes a dialog sends nothing. */
export function formsOn(html: string): readonly PaperForm[] {
  const page = html.replaceAll(/\r\n?/g, '\n')
  return [...page.matchAll(/(<form(?![^>]*method="dialog")[^>]*>)(.*?)<\/form>/gs)].map(
    ([whole, opening = '', inside = '']) => {
      const own = attributesOf(opening)
      const id = own.get('id')
      const outside = page.replaceAll(whole, '').matchAll(/<button\b[^>]*>/g)
      const joined = [...outside].flatMap(([tag]) =>
        id !== undefined && attributesOf(tag).get('form') === id ? [tag] : [],
      )
      return {
        action: own.get('action') ?? '',
        method: own.get('method') === 'get' ? 'get' : 'post',
        ...readIn(inside, joined),
      }
    },
  )
}

/** Reads controls wherever they stand: fields, and buttons, those outside included. */
export function readIn(inside: string, alsoButtons: readonly string[] = []): Omit<PaperForm, 'action' | 'method'> {
  const fields = new URLSearchParams()
  const buttons: string[] = []
  const submits: PaperButton[] = []
  const controls = new Map<string, PaperControl>()
  const found = inside.matchAll(
    /<(input|textarea|select|button)\b[^>]*>(?:(?<=<textarea[^>]*>)[^<]*<\/textarea>|(?<=<select[^>]*>).*?<\/select>)?/gs,
  )
  for (const [tag, kind = ''] of [
    ...[...found].map(([tag, kind]) => [tag, kind] as const),
    ...alsoButtons.map((tag) => [tag, 'button'] as const),
  ]) {
    const own = attributesOf(/^<[^>]*>/.exec(tag)?.[0] ?? '')
    const name = own.get('name') ?? ''
    const value = own.get('value') ?? ''
    if (kind === 'button') {
      buttons.push(value)
      submits.push({ name, value, action: own.get('formaction') ?? own.get('formAction') })
      continue
    }
    const type = kind === 'input' ? (own.get('type') ?? '') : kind
    const choices = kind === 'select' ? optionsIn(tag) : type === 'radio' || type === 'checkbox' ? [value] : []
    const before = controls.get(name)?.choices ?? []
    controls.set(name, { name, kind: kindOf(type), day: own.has('data-day'), choices: [...before, ...choices] })
    if (kind === 'textarea') fields.append(name, typedIn(tag))
    else if (kind === 'select') fields.append(name, chosenIn(tag))
    else if (!['radio', 'checkbox'].includes(type) || /\schecked=""/.test(tag)) fields.append(name, value)
  }
  return { fields, buttons, submits, controls: [...controls.values()] }
}

function kindOf(type: string): PaperControl['kind'] {
  if (type === 'hidden' || type === 'select' || type === 'radio' || type === 'checkbox') return type
  return type === 'textarea' ? 'text' : 'line'
}

function optionsIn(select: string): string[] {
  return [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => attributesOf(tag).get('value') ?? '')
}

function typedIn(textarea: string): string {
  const text = textarea.replace(/^<[^>]*>/, '').replace(/<\/textarea>$/, '')
  return unescaped(text.startsWith('\n') ? text.slice(1) : text)
}

function chosenIn(select: string): string {
  const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag)
  const chosen = options.find((tag) => /\sselected=""/.test(tag)) ?? options[0] ?? ''
  return attributesOf(chosen).get('value') ?? ''
}

/** The body that a browser sends: fields as typed, the button pressed, and every line break as CR LF. */
export function bodyOf(
  form: PaperForm,
  typed: Readonly<Record<string, string>>,
  button: string | undefined,
): URLSearchParams {
  const body = new URLSearchParams()
  const changed = new Map(Object.entries(typed))
  for (const [name, value] of form.fields) {
    body.append(name, asSent(changed.get(name) ?? value))
    changed.delete(name)
  }
  for (const [name, value] of changed) body.append(name, asSent(value))
  if (button !== undefined) body.append('go', button)
  return body
}

function asSent(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/g, '\r\n')
}
