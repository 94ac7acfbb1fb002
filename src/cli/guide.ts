import { CalledWrongly, type Command, oneOf, quoted } from './command.ts'

const parts: Readonly<Record<string, () => Promise<Command>>> = {
  'check-catalogue': async () => (await import('./guide-catalogue.ts')).checkCatalogueCommand,
  'export-catalogue': async () => (await import('./guide-catalogue.ts')).exportCatalogueCommand,
}

/** `guide check-catalogue …` and `guide export-catalogue …`: what is delivered of the guide, and the national Service Catalogue. */
export const guideCommand: Command = async ([part, ...words], terminal) => {
  const names = oneOf(Object.keys(parts))
  if (part === undefined) throw new CalledWrongly(`guide needs to know what: ${names}.`)
  const load = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (load === undefined) throw new CalledWrongly(`guide knows no ${quoted(part)}; it knows ${names}.`)
  const command = await load()
  return command(words, terminal)
}
