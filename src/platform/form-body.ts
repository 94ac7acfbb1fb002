/** What is wrong with one field: a code that the screen has words for. */
export type Fault = { readonly field: string; readonly code: string }

/** What a form sent, field by field, in order; and the fields whose bytes are not text. */
export type FormBody = { readonly values: URLSearchParams; readonly faults: readonly Fault[] }

/**
 * Reads an application/x-www-form-urlencoded body. Bytes that are not UTF-8 (half characters) cannot be kept
 * as typed: the field is named as faulty instead of being silently changed.
 */
export function readFormBody(body: string): FormBody {
  const faults: Fault[] = []
  for (const pair of body.split('&')) {
    if (pair === '') continue
    const [name = '', value = ''] = pair.split('=')
    if (!decodes(value) || !decodes(name))
      faults.push({ field: decodes(name) ? decoded(name) : '', code: 'half-character' })
  }
  return { values: new URLSearchParams(body), faults }
}

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

function decodes(text: string): boolean {
  try {
    decoded(text)
    return true
  } catch {
    return false
  }
}

/** One value as text, several of the same name as a list: the shape that form schemas read. */
export function fieldsOf(values: URLSearchParams): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(values.keys())) {
    const all = values.getAll(name)
    fields[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return fields
}
