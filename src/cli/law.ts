import { CalledWrongly, type Command, oneOf, quoted } from './command.ts'

const parts: Readonly<Record<string, () => Promise<Command>>> = {
  deadline: async () => (await import('./law-deadline.ts')).deadlineCommand,
  parameters: async () => (await import('./law-parameters.ts')).parametersCommand,
}

/** `law deadline …` and `law parameters …`: what the law says of a day. */
export const lawCommand: Command = async ([part, ...words], terminal) => {
  const names = oneOf(Object.keys(parts))
  if (part === undefined) throw new CalledWrongly(`law needs to know what: ${names}.`)
  const load = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (load === undefined) throw new CalledWrongly(`law knows no ${quoted(part)}; it knows ${names}.`)
  const command = await load()
  return command(words, terminal)
}
