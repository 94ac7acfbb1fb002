import { documentNumbered, documents } from '../casework/documents.ts'
import type { Definition } from '../documents/field.ts'
import { CalledWrongly, oneOf, quoted } from './command.ts'

/** The definition that a word of the command line names. */
export function definitionNamed(number: string | undefined): Definition {
  const names = oneOf(documents.map((definition) => definition.number))
  if (number === undefined) throw new CalledWrongly(`Which document is missing; there is ${names}.`)
  const definition = documentNumbered(number)
  if (!definition) throw new CalledWrongly(`There is no document ${quoted(number)}; there is ${names}.`)
  return definition
}
