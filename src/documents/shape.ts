import { type Definition, type Field, type Fields, isGroup, label } from './field.ts'

/** What a structure says of one place in it: enough to tell whether a definition and a structure are the same. */
export type Place = {
  readonly path: string
  readonly kind:
    | 'text'
    | 'name'
    | 'date'
    | 'moment'
    | 'yesNo'
    | 'number'
    | 'count'
    | 'identifier'
    | 'code'
    | 'heading'
    | 'group'
  readonly required: boolean
  readonly repeatable: boolean
  readonly conditional: boolean
  readonly headless: boolean
  /** OID of the list, URN of the naming system, or name of the list inside the structure. */
  readonly system?: string | undefined
  readonly codes?: readonly string[] | undefined
  readonly name: { readonly fi: string; readonly sv: string }
  readonly label: { readonly fi: string; readonly sv: string }
}

/** Every place of the document in the national order, parents before their parts. Our own fields are left out. */
export function shapeOf(definition: Definition): readonly Place[] {
  const { fi, sv } = definition.words
  const top: Place = {
    path: definition.root,
    kind: 'group',
    required: true,
    repeatable: false,
    conditional: false,
    headless: false,
    name: { fi, sv },
    label: { fi, sv },
  }
  return [top, ...placesOf(definition.fields, definition.root)]
}

function placesOf(fields: Fields, above: string): readonly Place[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (field.national === false) return []
    const path = `${above}/${key}`
    return [placeOf(path, field), ...(isGroup(field) ? placesOf(field.fields, path) : [])]
  })
}

function placeOf(path: string, field: Field): Place {
  const shown = label(field)
  return {
    path,
    kind: nationalKind(field),
    required: field.required === true || field.requiredForExport === true,
    repeatable: field.repeatable === true,
    conditional: field.conditional === true,
    headless: field.headless === true,
    ...(field.kind === 'code' && { system: field.list, ...(field.only && { codes: field.only }) }),
    ...(field.kind === 'choice' && { system: field.system, codes: field.entries.map((entry) => entry.code) }),
    ...(field.kind === 'identifier' && field.system && { system: field.system }),
    name: { fi: field.words.fi, sv: field.words.sv },
    label: { fi: shown.fi, sv: shown.sv },
  }
}

function nationalKind(field: Field): Place['kind'] {
  if (field.kind === 'longText') return 'text'
  return field.kind === 'choice' ? 'code' : field.kind
}

/** One short line for each place: its kind, `!` when required, `*` when it repeats, and its list. */
export function fingerprintOf(shape: readonly Place[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    shape.map(({ path, kind, required, repeatable, system, codes }) => [
      path,
      `${kind}${required ? '!' : ''}${repeatable ? '*' : ''}${system ? ` ${system}` : ''}${codes ? ` ${codes.join(',')}` : ''}`,
    ]),
  )
}
