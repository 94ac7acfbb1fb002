import { createInterface } from 'node:readline'
import { helsinkiIso } from '../kernel/day.ts'
import type { Deadline, HourDeadline } from '../law/deadline.ts'
import { NothingInForce } from '../law/in-force.ts'
import { type Rule, ruleNamed, ruleNames } from '../law/rules.ts'
import { CalledWrongly, type Command, languageFrom, oneOf, print, quoted, readWords } from './command.ts'
import { deadlineLines } from './law-lines.ts'
import { momentsPossible, readMoment } from './moment.ts'

const usage = 'law deadline takes a rule, --from <day, instant or ->, --json and --lang <fi|sv|en>'

const options = { from: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } } as const

/** `law deadline <rule> --from <day|instant|-> [--json] [--lang fi|sv|en]`. */
export const deadlineCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, options, usage)
  const rule = readRule(positionals)
  const language = languageFrom(values.lang)
  const { from } = values
  if (from === undefined)
    throw new CalledWrongly(`--from is missing; ${momentsPossible}, or - to read them a line each.`)

  if (from !== '-') {
    const deadline = deadlineFrom(rule, from)
    await print(terminal, values.json ? asJson(deadline) : deadlineLines(rule.name, deadline, language).join('\n'))
    return 0
  }

  // One answer a line, in the order asked. The first line that cannot be answered ends it, so that the answers
  // printed so far always belong to the lines before it.
  let number = 0
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    await print(terminal, asJson(deadlineOfLine(rule, line, number)))
  }
  return 0
}

function deadlineOfLine(rule: Rule, line: string, number: number): Deadline | HourDeadline {
  try {
    return deadlineFrom(rule, line.trim())
  } catch (thrown) {
    if (thrown instanceof CalledWrongly) throw new CalledWrongly(`Line ${number}: ${thrown.message}`)
    throw thrown
  }
}

function readRule(positionals: readonly string[]): Rule {
  const [name, ...more] = positionals
  const possible = `the rules are ${oneOf(ruleNames).replace(/ or (?=[^ ]+$)/, ' and ')}`
  if (name === undefined) throw new CalledWrongly(`Which rule is missing; ${possible}.`)
  if (more.length > 0) throw new CalledWrongly(`${quoted(more.join(' '))} is one word too many; ${usage}.`)
  const rule = ruleNamed(name)
  if (rule === undefined) throw new CalledWrongly(`There is no rule ${quoted(name)}; ${possible}.`)
  return rule
}

function deadlineFrom(rule: Rule, text: string): Deadline | HourDeadline {
  const { day, instant } = readMoment(text)
  try {
    if (rule.countsFrom === 'day') return rule.onDay(day)
    if (instant === undefined) {
      throw new CalledWrongly(
        `${rule.name} counts hours and needs an instant; write it as YYYY-MM-DDThh:mm[:ss] with Z or an offset such as +02:00.`,
      )
    }
    return rule.atInstant(instant)
  } catch (thrown) {
    if (!(thrown instanceof NothingInForce)) throw thrown
    const { from, to } = thrown.known
    const known = to === undefined ? `from ${from} on` : `from ${from} to ${to}`
    throw new CalledWrongly(`${rule.name} has no answer for ${day}; it has one for days ${known}.`)
  }
}

/** The contract of the command line: these fields, in this order. Limits in hours add `hours`. */
function asJson(deadline: Deadline | HourDeadline): string {
  const { rule, from, nominal, lastPermitted, safe, steps, basis, parameter } = deadline
  const hours =
    'hours' in deadline
      ? { hours: { from: helsinkiIso(deadline.hours.from), until: helsinkiIso(deadline.hours.until) } }
      : {}
  return JSON.stringify({ rule, from, nominal, lastPermitted, safe, steps, basis, parameter, ...hours })
}
