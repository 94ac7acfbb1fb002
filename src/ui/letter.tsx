import type { ReactNode } from 'react'

export type LetterProps = {
  /** Who sends it: county, unit, address. */
  sender: ReactNode
  /** What it is: "Päätös". */
  kind: ReactNode
  day?: { words: string; machine: string } | undefined
  /** Number and version of the document, page-independent. */
  reference?: ReactNode
  /** "Salassa pidettävä" and its section. */
  secrecy?: ReactNode
  title: ReactNode
  children: ReactNode
  /** Signature, date, contact details. */
  end?: ReactNode
}

/** A document as a letter: on screen a sheet of paper, in print an A4 page with nothing else on it. */
export function Letter({ sender, kind, day, reference, secrecy, title, children, end }: LetterProps) {
  return (
    <article className="letter">
      <header>
        <div className="sender">{sender}</div>
        <div className="about">
          <b>{kind}</b>
          {day === undefined ? null : <time dateTime={day.machine}>{day.words}</time>}
          {reference === undefined ? null : <span>{reference}</span>}
          {secrecy === undefined ? null : <span className="secrecy">{secrecy}</span>}
        </div>
      </header>
      <h1>{title}</h1>
      {children}
      {end === undefined ? null : <footer>{end}</footer>}
    </article>
  )
}
