import type { ReactNode } from 'react'
import type { Language } from '../kernel/language.ts'
import { ReadList, ReadSection } from '../ui/lists.tsx'
import { formTexts } from './texts/form.ts'
import { keptTexts } from './texts.ts'
import type { AnswerView, DocumentView, SectionView } from './view.ts'

type Part = AnswerView | SectionView

/** A document as read: headings, labels and answers. `level` is the depth of its first headings, 2 unless told otherwise. */
export function DocumentReading({ view, level = 2 }: { view: DocumentView; level?: number | undefined }) {
  return <Parts parts={view.parts} level={level} language={view.language} />
}

function Parts({ parts, level, language }: { parts: readonly Part[]; level: number; language: Language }) {
  return runs(parts).map((run) => {
    const [first] = run
    if (first === undefined) return null
    if (first.kind === 'answer') return <Answers key={first.path} answers={run.filter(isAnswer)} language={language} />
    return <Section key={first.path} section={first} level={level} language={language} />
  })
}

/** Neighbouring answers stand in one list; every section stands by itself. */
function runs(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.kind === 'answer' && last?.[0]?.kind === 'answer') last.push(part)
    else all.push([part])
  }
  return all
}

function isAnswer(part: Part): part is AnswerView {
  return part.kind === 'answer'
}

/** The name of a section: its heading, with its number among several. */
export function sectionName(section: SectionView): string | undefined {
  if (section.label === undefined) return undefined
  return section.number === undefined ? section.label : `${section.label} ${section.number}`
}

function Section({ section, level, language }: { section: SectionView; level: number; language: Language }) {
  const name = sectionName(section)
  const inner = section.kept ? (
    <p className="kept">{keptTexts[section.kept][language]}</p>
  ) : (
    <Parts parts={section.parts} level={name === undefined ? level : level + 1} language={language} />
  )
  if (name === undefined) return inner
  return (
    <ReadSection title={name} level={level}>
      {inner}
    </ReadSection>
  )
}

function Answers({ answers, language }: { answers: readonly AnswerView[]; language: Language }) {
  return (
    <ReadList
      nothing={formTexts.unanswered[language]}
      items={answers.map((answer) => ({ key: answer.path, label: answer.label, value: answerShown(answer, language) }))}
    />
  )
}

function answerShown(answer: AnswerView, language: Language): ReactNode {
  if (answer.kept) return <span className="kept">{keptTexts[answer.kept][language]}</span>
  if (answer.answers.length <= 1) return answer.answers[0]
  return (
    <ul>
      {answer.answers.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same answer may stand twice; its place is what it is.
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}
