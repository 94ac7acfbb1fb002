import type { Language } from '../kernel/language.ts'
import { citationInWords } from '../law/citation.ts'
import type { Deadline, HourDeadline } from '../law/deadline.ts'
import type { InForce } from '../law/in-force.ts'
import type { RuleName } from '../law/rules.ts'
import { dayInWords } from '../law/words/days.ts'
import { howCounted, momentInWords } from '../law/words/how-counted.ts'
import { statusInWords, validFromMarkInWords, validToMarkInWords, valueInWords } from '../law/words/record.ts'
import { ruleInWords, startInWords } from '../law/words/rules.ts'
import { lawTexts } from './law-texts.ts'

/** A deadline as a person reads it: the three days first, then how they were counted. */
export function deadlineLines(
  rule: RuleName,
  deadline: Deadline | HourDeadline,
  language: Language,
): readonly string[] {
  const t = lawTexts[language]
  const { from, nominal, lastPermitted, safe, parameter } = deadline
  const days =
    'hours' in deadline
      ? [[t.ends, momentInWords(deadline.hours.until, language)]]
      : nominal === lastPermitted && nominal === safe
        ? [[t.lastDay, dayInWords(nominal, language)]]
        : [
            [t.safe, dayInWords(safe, language)],
            [t.lastPermitted, dayInWords(lastPermitted, language)],
            [t.nominal, dayInWords(nominal, language)],
          ]
  const width = Math.max(...[t.from, ...days.map(([heading = '']) => heading)].map(({ length }) => length)) + 2
  const row = (heading: string, words: string): string => `${`${heading}:`.padEnd(width)}${words}`
  const start = 'hours' in deadline ? momentInWords(deadline.hours.from, language) : dayInWords(from, language)
  return [
    ruleInWords(rule, language),
    row(t.from, `${start} (${startInWords(rule, language)})`),
    ...days.map(([heading = '', words = '']) => row(heading, words)),
    '',
    `${t.howCounted}:`,
    ...howCounted(deadline, language).map((line) => `  ${line}`),
    `  ${t.record}: ${parameter.id}, ${t.inForceFrom(parameter.validFrom)}, ${statusInWords(parameter.status, language)}, ${t.checkedOn(parameter.checkedOn)}`,
  ]
}

/** One row of the record as a person reads it: value, section, validity, how sure, and whether anything computes with it. */
export function parameterLines(version: InForce, language: Language): readonly string[] {
  const t = lawTexts[language]
  const { validFrom, validFromMark, validTo, validToMark } = version
  const marks = [
    ...(validFromMark === undefined ? [] : [validFromMarkInWords(validFromMark, language)]),
    ...(validToMark === undefined ? [] : [validToMarkInWords(validToMark, language)]),
  ]
  const validity = `${validFrom} – ${validTo ?? ''}`.trim()
  const sections = [version.section, ...(version.also ?? [])].map((citation) => citationInWords(citation, language))
  return [
    `${version.id}: ${valueInWords(version.value, version.unit, language)}`,
    `  ${sections.join('; ')}`,
    `  ${[validity, ...marks].join(', ')}; ${statusInWords(version.status, language)}; ${t.checkedOn(version.checkedOn)}${
      version.source.length === 0 ? '' : `; ${t.source}: ${version.source.join(', ')}`
    }`,
    ...(version.computedWith === false ? [`  ${t.notComputedWith}`] : []),
  ]
}
