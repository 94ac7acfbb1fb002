/** A form as a browser without script would send it: where to, and its fields in order. */
export type PaperForm = {
  readonly action: string
  readonly fields: URLSearchParams
  readonly buttons: readonly string[]
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

/** Reads the form of a page that our own templates made: hidden, typed, ticked and chosen fields, as a browser sends them. */
export function formOn(html: string): PaperForm {
  const page = html.replaceAll(/\r\n?/g, '\n')
  const [, opening = '', inside = ''] = /(<form[^>]*>)(.*?)<\/form>/s.exec(page) ?? []
  if (opening === '') throw new Error('The page has no form.')
  const fields = new URLSearchParams()
  const buttons: string[] = []
  for (const [tag, kind = ''] of inside.matchAll(
    /<(input|textarea|select|button)\b[^>]*>(?:(?<=<textarea[^>]*>)[^<]*<\/textarea>|(?<=<select[^>]*>).*?<\/select>)?/gs,
  )) {
    const own = attributesOf(/^<[^>]*>/.exec(tag)?.[0] ?? '')
    const name = own.get('name') ?? ''
    if (kind === 'button') buttons.push(own.get('value') ?? '')
    else if (kind === 'textarea') fields.append(name, typedIn(tag))
    else if (kind === 'select') fields.append(name, chosenIn(tag))
    else if (!['radio', 'checkbox'].includes(own.get('type') ?? '') || /\schecked=""/.test(tag))
      fields.append(name, own.get('value') ?? '')
  }
  return { action: attributesOf(opening).get('action') ?? '', fields, buttons }
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
