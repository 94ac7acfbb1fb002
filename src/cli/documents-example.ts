import { valueAt, withValueAt } from '../documents/content.ts'
import { exampleOf } from '../documents/example.ts'
import type { Definition, Draft } from '../documents/field.ts'
import { nationalForm } from '../documents/sosmeta.ts'
import { seededChance } from '../kernel/chance.ts'
import { CalledWrongly, type Command, print, quoted, readWords } from './command.ts'
import { definitionNamed } from './document-numbered.ts'

const usage = 'documents example takes a number and --seed with a whole number'
const mark = 'Esimerkkiasiakirja: kaikki tiedot ovat keksittyjä.'

/** `documents example <number> [--seed <n>]`: one invented document in the national JSON form. */
export const exampleCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, { seed: { type: 'string', default: '0' } }, usage)
  const [number, stray] = positionals
  const definition = definitionNamed(number)
  if (stray !== undefined) throw new CalledWrongly(`${quoted(stray)} is too much; ${usage}.`)
  if (!/^\d{1,9}$/.test(values.seed)) throw new CalledWrongly(`${quoted(values.seed)} is no seed; ${usage}.`)
  const content = exampleOf(definition, { chance: seededChance(Number(values.seed)) })
  await print(terminal, JSON.stringify(nationalForm(definition, marked(definition, content)), undefined, 2))
  return 0
}

/** The content with the mark of an example in its free text, where it has one; the names mark it anyway. */
function marked({ freeText }: Definition, content: Draft): Draft {
  if (freeText === undefined) return content
  const text = valueAt(content, freeText)
  return withValueAt(content, freeText, typeof text === 'string' ? `${mark}\n\n${text}` : mark)
}
