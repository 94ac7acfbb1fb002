import { CalledWrongly, type Command, oneOf, quoted } from './command.ts'

const parts: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./documents-list.ts')).listCommand,
  example: async () => (await import('./documents-example.ts')).exampleCommand,
  check: async () => (await import('./documents-check.ts')).checkCommand,
}

/** `documents list`, `documents example …` and `documents check …`: the national documents that the program makes. */
export const documentsCommand: Command = async ([part, ...words], terminal) => {
  const names = oneOf(Object.keys(parts))
  if (part === undefined) throw new CalledWrongly(`documents needs to know what: ${names}.`)
  const load = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (load === undefined) throw new CalledWrongly(`documents knows no ${quoted(part)}; it knows ${names}.`)
  const command = await load()
  return command(words, terminal)
}
