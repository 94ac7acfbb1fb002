import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Language, languages } from '../kernel/language.ts'

/** 0: done. 1: could not. 2: called wrongly. */
export type ExitCode = 0 | 1 | 2

/** What a command is given besides its words: where it reads and prints, and the clock. */
export type Terminal = {
  readonly input: Readable
  readonly output: Writable
  readonly now: () => Date
}

/** One command: its words (without its own name) in, printed lines out. Throws `CalledWrongly` when it was. */
export type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>

/** The command was called wrongly: one sentence that says what is possible. Ends with exit code 2. */
export class CalledWrongly extends Error {
  override readonly name = 'CalledWrongly'
}

/** Prints the text and a line end; waits while the reader of the output is slower than we are. */
export async function print(terminal: Terminal, line: string): Promise<void> {
  if (!terminal.output.write(`${line}\n`)) await once(terminal.output, 'drain')
}

/** Reads flags and positional words; `usage` is the end of the sentence when they are wrong. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (thrown) {
    const [firstSentence = ''] = thrown instanceof Error ? thrown.message.split(/[.\n]/) : []
    throw new CalledWrongly(`${firstSentence}; ${usage}.`)
  }
}

/** The language of `--lang`; English when it is not given. */
export function languageFrom(given: string | undefined): Language {
  if (given === undefined) return 'en'
  const language = languages.find((known) => known === given)
  if (language === undefined)
    throw new CalledWrongly(`${quoted(given)} is no language here; --lang takes ${oneOf(languages)}.`)
  return language
}

/** The words as a choice: "fi, sv or en". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What was given, short enough to stand in a sentence and without characters that move the cursor. */
export function quoted(given: string): string {
  const short = given.length > 40 ? `${given.slice(0, 40)}…` : given
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028-\u202e]/g, '?')
}
