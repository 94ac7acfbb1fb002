import { helsinkiDay, isDay, type PlainDate } from '../kernel/day.ts'
import { type InForce, lawRecord, versionOn } from '../law/in-force.ts'
import { firstDayAnswered, lastDayAnswered } from '../law/time-limits/deadline-of.ts'
import { CalledWrongly, type Command, languageFrom, print, quoted, readWords } from './command.ts'
import { parameterLines } from './law-lines.ts'
import { lawTexts } from './law-texts.ts'

const usage = 'law parameters takes --on <YYYY-MM-DD>, --checked-before <YYYY-MM-DD>, --json and --lang <fi|sv|en>'

const options = {
  on: { type: 'string' },
  'checked-before': { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const

/**
 * `law parameters [--on <day>] [--checked-before <day>] [--json] [--lang fi|sv|en]`: every row that is in force on the
 * day, today in Finland when none is given; with `--checked-before` only those that nobody has read since that day.
 */
export const parametersCommand: Command = async (words, terminal) => {
  const { values, positionals } = readWords(words, options, usage)
  if (positionals.length > 0)
    throw new CalledWrongly(`${quoted(positionals.join(' '))} is one word too many; ${usage}.`)
  const language = languageFrom(values.lang)
  const on = values.on === undefined ? helsinkiDay(terminal.now()) : readDay(values.on)
  const checkedBefore = values['checked-before'] === undefined ? undefined : readDay(values['checked-before'])
  const versions = inForceOn(on).filter(({ checkedOn }) => checkedBefore === undefined || checkedOn < checkedBefore)
  if (values.json) {
    await print(terminal, JSON.stringify(versions.map(asRow), undefined, 2))
    return 0
  }
  await print(terminal, lawTexts[language].inForceOn(on, versions.length))
  for (const version of versions) await print(terminal, `\n${parameterLines(version, language).join('\n')}`)
  return 0
}

function inForceOn(on: PlainDate): readonly InForce[] {
  return [...new Set(lawRecord.map(({ id }) => id))].flatMap((id) => versionOn(id, on) ?? [])
}

function readDay(text: string): PlainDate {
  if (!isDay(text)) throw new CalledWrongly(`${quoted(text)} is not a day that exists; ${usage}.`)
  if (text < firstDayAnswered || text > lastDayAnswered) {
    throw new CalledWrongly(
      `The record answers for days from ${firstDayAnswered} to ${lastDayAnswered}, and ${text} is none of them.`,
    )
  }
  return text
}

/** The fields of the shared law record, always all there: what is not known is null. */
function asRow(version: InForce) {
  return {
    id: version.id,
    value: version.value,
    unit: version.unit,
    counting: version.counting,
    countingStatus: version.countingStatus ?? null,
    shiftStatus: version.shiftStatus ?? null,
    section: version.section,
    also: version.also ?? [],
    validFrom: version.validFrom,
    validFromMark: version.validFromMark ?? null,
    validTo: version.validTo ?? null,
    validToMark: version.validToMark ?? null,
    status: version.status,
    source: version.source,
    checkedOn: version.checkedOn,
    reform: version.reform ?? false,
    computedWith: version.computedWith ?? true,
    note: version.note ?? null,
  }
}
