import { readFile } from 'node:fs/promises'
import { text as everythingFrom } from 'node:stream/consumers'
import { checkCatalogue, countyCodes, exportDelivered } from '../editing/acts/check-catalogue.ts'
import { CalledWrongly, type Command, languageFrom, print, quoted, readWords, type Terminal } from './command.ts'

const checkUsage =
  'guide check-catalogue takes --county and its two digits, a file (or - for standard input), --json and --lang'
const exportUsage = 'guide export-catalogue takes --county and its two digits'

/**
 * `guide check-catalogue --county <code> <file> [--json] [--lang fi|sv|en]`: what a file of the Finnish Service Catalogue
 * would change in what is delivered for the county. Asks no database and changes nothing.
 */
export const checkCatalogueCommand: Command = async (words, terminal) => {
  const options = {
    county: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  } as const
  const { values, positionals } = readWords(words, options, checkUsage)
  const county = countyFrom(values.county, checkUsage)
  const [file, stray] = positionals
  if (file === undefined) throw new CalledWrongly(`Which file is missing; ${checkUsage}.`)
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${checkUsage}.`)
  const language = languageFrom(values.lang)
  const checked = checkCatalogue(await textOf(file, terminal), { county, at: terminal.now(), language })
  if (!checked.ok) throw new Error(`${quoted(file)}: ${checked.refusal}`)
  if (values.json) await print(terminal, JSON.stringify(checked.value.report, undefined, 2))
  else for (const line of checked.value.lines) await print(terminal, line)
  return 0
}

/** `guide export-catalogue --county <code>`: what is delivered for the county, as JSON in the Service Catalogue's form. */
export const exportCatalogueCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, { county: { type: 'string' } } as const, exportUsage)
  const [stray] = positionals
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${exportUsage}.`)
  await print(terminal, exportDelivered(countyFrom(values.county, exportUsage), terminal.now()).trimEnd())
  return 0
}

function countyFrom(given: string | undefined, usage: string): string {
  if (given === undefined) throw new CalledWrongly(`Which county is missing; ${usage}.`)
  if (!countyCodes.includes(given)) throw new CalledWrongly(`There is no county ${quoted(given)}; ${usage}.`)
  return given
}

async function textOf(file: string, terminal: Terminal): Promise<string> {
  try {
    return file === '-' ? await everythingFrom(terminal.input) : await readFile(file, 'utf8')
  } catch {
    throw new Error(`${quoted(file)} cannot be read.`)
  }
}
