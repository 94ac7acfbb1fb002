import { readFile } from 'node:fs/promises'
import { text as everythingFrom } from 'node:stream/consumers'
import { examine, type Fault } from '../documents/check.ts'
import { contentOfNational, nationalOnly } from '../documents/sosmeta.ts'
import { faultInWords } from '../documents/texts.ts'
import { CalledWrongly, type Command, languageFrom, print, quoted, readWords, type Terminal } from './command.ts'
import { definitionNamed } from './document-numbered.ts'

const usage = 'documents check takes a number, a file (or - for standard input), --json and --lang'

/**
 * `documents check <number> <file> [--json] [--lang fi|sv|en]`: what is wrong with a document in the national JSON
 * form, a line each. Codes that nobody has verified are told, and are nothing wrong.
 */
export const checkCommand: Command = async (words, terminal) => {
  const options = { json: { type: 'boolean', default: false }, lang: { type: 'string' } } as const
  const { values, positionals } = readWords(words, options, usage)
  const [number, file, stray] = positionals
  const definition = definitionNamed(number)
  if (file === undefined) throw new CalledWrongly(`Which file is missing; ${usage}.`)
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${usage}.`)
  const language = languageFrom(values.lang)
  const content = contentOfNational(definition, await jsonFrom(file, terminal))
  if (content === undefined)
    throw new Error(
      `${quoted(file)} is no document ${definition.number}: it must hold ${definition.root} and nothing else.`,
    )
  const { faults } = examine(nationalOnly(definition), content)
  const wrong = faults.filter(({ code }) => code !== 'unverified-code')
  if (values.json) await print(terminal, JSON.stringify(faults, undefined, 2))
  else for (const fault of faults) await print(terminal, `${inWords(fault)} ${faultInWords(fault, language)}`)
  if (wrong.length > 0)
    throw new Error(`${wrong.length} ${wrong.length === 1 ? 'fault' : 'faults'} in ${quoted(file)}.`)
  return 0
}

function inWords({ path, code, rule }: Fault): string {
  return `${path === '' ? '.' : path}: ${rule ? `${code} (${rule})` : code}.`
}

async function jsonFrom(file: string, terminal: Terminal): Promise<unknown> {
  const text = file === '-' ? await everythingFrom(terminal.input) : await textOf(file)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${quoted(file)} is not JSON.`)
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Error(`${quoted(file)} cannot be read.`)
  }
}
