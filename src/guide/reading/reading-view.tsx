import { Phone } from '../../ui/page.tsx'
import { Inline, type TextContext } from '../inline.tsx'
import { readingTexts } from '../texts/reading-texts.ts'
import { Picture } from './pictures.tsx'
import type { ReadingSection } from './reading-page.ts'

/** The text of a section: paragraphs, its list, and what comes after. */
export function SectionText({ section, context }: { section: ReadingSection; context: TextContext }) {
  const { language } = context
  const { lines, list, numbered, after, emergency } = section
  const points = list?.[language].map((point) => (
    <li key={point}>
      <Inline text={point} context={context} />
    </li>
  ))
  return (
    <>
      {emergency ? (
        <p>
          <Phone number="112" dial="112" label={readingTexts[language].call} />
        </p>
      ) : null}
      <Paragraphs lines={lines?.[language]} context={context} />
      {points === undefined ? null : numbered ? <ol>{points}</ol> : <ul>{points}</ul>}
      <Paragraphs lines={after?.[language]} context={context} />
    </>
  )
}

/** One paragraph a line. */
export function Paragraphs({ lines, context }: { lines: readonly string[] | undefined; context: TextContext }) {
  return lines?.map((line) => (
    <p key={line}>
      <Inline text={line} context={context} />
    </p>
  ))
}

/** A section with its drawing beside it; above it where there is no room. */
export function PicturedSection({ section, context }: { section: ReadingSection; context: TextContext }) {
  return (
    <section className="told" id={section.id}>
      {section.picture === undefined ? <span /> : <Picture name={section.picture} />}
      <div>
        <h2>{section.heading[context.language]}</h2>
        <SectionText section={section} context={context} />
      </div>
    </section>
  )
}
