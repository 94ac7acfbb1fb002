import { z } from 'zod'
import type { Place } from './shape.ts'

// Reads the national JSON Schema of a structure into the same shape that a definition has. For tests and for the
// command that renews the fingerprints; the program itself never needs a schema.

const Named = z.array(z.object({ lang: z.string(), value: z.string() }))
const About = z.object({
  name: Named.optional(),
  title: Named.optional(),
  representation: Named.optional(),
  classificationOid: Named.optional(),
  systemUri: Named.optional(),
  conditionalRequired: z.boolean().optional(),
  hiddenField: z.boolean().optional(),
})

type Node = {
  readonly type: string
  readonly properties?: Readonly<Record<string, Node>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Node | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly enum?: readonly string[] | undefined
  readonly sosmeta?: z.infer<typeof About> | undefined
}
const Node: z.ZodType<Node> = z.object({
  type: z.string(),
  get properties() {
    return z.record(z.string(), Node).optional()
  },
  required: z.array(z.string()).optional(),
  get items() {
    return Node.optional()
  },
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  enum: z.array(z.string()).optional(),
  sosmeta: About.optional(),
})

const Top = z.object({ properties: z.record(z.string(), Node), required: z.array(z.string()) })

/** The places of a national schema in its order. Throws when the schema is not of the known form. */
export function shapeOfSchema(schema: unknown): readonly Place[] {
  const top = Top.parse(schema)
  return Object.entries(top.properties).flatMap(([key, node]) => placesAt(key, node, isRequired(top, key)))
}

function isRequired(above: { readonly required?: readonly string[] | undefined }, key: string): boolean {
  return above.required?.includes(key) ?? false
}

function placesAt(path: string, outer: Node, required: boolean): readonly Place[] {
  const inner = outer.items ?? outer
  const about = inner.sosmeta ?? {}
  const kind = kindOf(path, about.representation)
  const name = both(path, about.name)
  if (outer.type === 'array' && (outer.minItems ?? 0) !== (required ? 1 : 0))
    throw new Error(`${path} has a cardinality that the language cannot say.`)
  const place: Place = {
    path,
    kind,
    required,
    repeatable: outer.type === 'array',
    conditional: about.conditionalRequired ?? false,
    headless: about.hiddenField ?? false,
    ...systemOf(kind, inner),
    name,
    label: about.title ? both(path, about.title) : name,
  }
  if (kind !== 'group' && kind !== 'heading') return [place]
  const parts = Object.entries(inner.properties ?? {})
  return [place, ...parts.flatMap(([key, node]) => placesAt(`${path}/${key}`, node, isRequired(inner, key)))]
}

const kinds: Readonly<Record<string, Place['kind']>> = {
  Teksti: 'text',
  Nimi: 'name',
  Pvm: 'date',
  Hetki: 'moment',
  Kytkin: 'yesNo',
  Numero: 'number',
  Lkm: 'count',
  Tunnus: 'identifier',
  Koodi: 'code',
  Otsikko: 'heading',
}

function kindOf(path: string, representation: z.infer<typeof Named> | undefined): Place['kind'] {
  const named = representation?.find(({ lang }) => lang === 'fi')?.value
  if (named === undefined) return 'group'
  const kind = kinds[named]
  if (!kind) throw new Error(`${path} is of a kind that the language does not know: ${named}.`)
  return kind
}

function systemOf(kind: Place['kind'], node: Node): Pick<Place, 'system' | 'codes'> {
  const first = (values: z.infer<typeof Named> | undefined): string | undefined => values?.[0]?.value
  if (kind === 'identifier') {
    const system = first(node.sosmeta?.systemUri)
    return system ? { system } : {}
  }
  if (kind !== 'code') return {}
  const codes = node.properties?.code?.enum
  // A list inside the structure is named by the one value its system may have.
  const system = node.properties?.system?.enum?.[0] ?? first(node.sosmeta?.classificationOid)
  return { ...(system && { system }), ...(codes && { codes }) }
}

function both(path: string, values: z.infer<typeof Named> | undefined): { fi: string; sv: string } {
  const fi = values?.find(({ lang }) => lang === 'fi')?.value
  const sv = values?.find(({ lang }) => lang === 'sv')?.value
  if (fi === undefined || sv === undefined) throw new Error(`${path} has no name in both languages.`)
  return { fi, sv }
}
