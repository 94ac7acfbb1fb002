import type { ReactNode } from 'react'
import { findings } from '../casework/assessment/assessment.ts'
import { grounds } from '../casework/client-relationship/client-relationship.ts'
import type { TimelineRow } from '../casework/matter/acts.ts'
import { urgencies } from '../casework/matter/matter.ts'
import { manners } from '../casework/open-care/open-care.ts'
import { type CodeLists, entryOf } from '../documents/code-lists.ts'
import { listOid } from '../documents/code-systems.ts'
import { isDay, type PlainDate } from '../kernel/day.ts'
import type { Language, Words } from '../kernel/language.ts'
import { citationInWords } from '../law/citation.ts'
import { dayInWords } from '../law/words/days.ts'
import { kinshipKinds } from '../people/people.ts'
import type { TimelineItem } from '../ui/timeline.tsx'
import { childTexts } from './texts/child.ts'
import { findingTexts, groundTexts, kinshipTexts, mannerTexts, urgencyTexts } from './texts/standing.ts'
import { strandTexts, strandTones } from './texts/strand.ts'

/** The social service a measure is of, in words; the code itself when the list does not know it. */
export function measureInWords(code: string, language: Language, lists: CodeLists): string {
  return entryOf(lists, listOid('1222'), code)?.words[language] ?? code
}

/** One act of the strand as the timeline tells it: what, by whom, on what provision, with the facts that matter. */
export function strandItem(row: TimelineRow, language: Language, lists: CodeLists): TimelineItem {
  const facts = factsInWords(row, language, lists)
  const by = row.performer ?? childTexts.theService[language]
  return {
    id: row.id,
    day: { words: dayInWords(row.performedOn, language), machine: row.performedOn },
    title: strandTexts[row.name][language],
    address: row.documentId === null ? undefined : `/desk/documents/${row.documentId}`,
    tone: strandTones[row.name] ?? 'act',
    detail: (
      <>
        {facts.length === 0 ? null : <p>{facts.join(', ')}</p>}
        {row.reason === null || row.reason === '' ? null : <p>{row.reason}</p>}
        <p className="small">{[by, basisInWords(row, language)].filter(Boolean).join(' · ')}</p>
      </>
    ) satisfies ReactNode,
  }
}

function basisInWords(row: TimelineRow, language: Language): string {
  return citationInWords(row.basis, language)
}

function validity({ facts }: TimelineRow, language: Language): string[] {
  const { validFrom, validTo } = facts
  if (typeof validFrom !== 'string' || !isDay(validFrom)) return []
  const until = typeof validTo === 'string' && isDay(validTo) ? validTo : null
  return [periodInWords(validFrom, until, language)]
}

/** "voimassa ti 4.2.2025 – pe 29.8.2025", or until further notice. */
export function periodInWords(from: PlainDate, to: PlainDate | null, language: Language): string {
  const until = to === null ? childTexts.validUntilFurther[language] : `– ${dayInWords(to, language)}`
  return `${childTexts.validFor[language]} ${dayInWords(from, language)} ${until}`
}

/** The facts of an act that a reader wants: codes become words, ids stay out. */
function factsInWords(row: TimelineRow, language: Language, lists: CodeLists): string[] {
  const { facts } = row
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  const coded = <Code extends string>(
    key: string,
    codes: readonly Code[],
    words: Readonly<Record<Code, Words>>,
  ): string[] => {
    const code = codes.find((each) => each === facts[key])
    return code === undefined ? [] : [words[code][language]]
  }
  const dated = (key: string, words: string): string[] => {
    const on = facts[key]
    return typeof on === 'string' && isDay(on) ? [`${words} ${dayInWords(on, language)}`] : []
  }
  const said = (key: string): string[] => (typeof facts[key] === 'string' && facts[key] !== '' ? [facts[key]] : [])
  return [
    ...coded('urgency', urgencies, urgencyTexts),
    ...coded('finding', findings, findingTexts),
    ...(facts.servicesRefused === true ? [t('servicesRefused')] : []),
    ...coded('ground', grounds, groundTexts),
    ...said('workerName'),
    ...(facts.overCap === true ? [t('overCap')] : []),
    ...(typeof facts.measure === 'string' ? [measureInWords(facts.measure, language, lists)] : []),
    ...validity(row, language),
    ...coded('manner', manners, mannerTexts),
    ...dated('receivedOn', row.name === 'intake:register' ? t('arrived') : t('received')),
    ...dated('lastDay', t('lastDay')),
    ...coded('kinship', kinshipKinds, kinshipTexts),
  ]
}
