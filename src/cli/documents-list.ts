import { documents } from '../casework/documents.ts'
import { CalledWrongly, type Command, print, quoted, readWords } from './command.ts'

const usage = 'documents list takes --json or nothing'

/** `documents list [--json]`: number, structure OID and names of every document, a line or a JSON object each. */
export const listCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, { json: { type: 'boolean', default: false } }, usage)
  const [stray] = positionals
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${usage}.`)
  const all = documents.map(({ number, structure, root, words: names }) => ({ number, structure, root, names }))
  if (values.json) await print(terminal, JSON.stringify(all, undefined, 2))
  else
    for (const { number, structure, names } of all)
      await print(
        terminal,
        [number.padEnd(7), structure.padEnd(36), `${names.fi} · ${names.sv} · ${names.en}`].join(' '),
      )
  return 0
}
