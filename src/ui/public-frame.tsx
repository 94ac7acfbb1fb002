import type { ReactNode } from 'react'
import {
  type FrameAssets,
  type LanguageLink,
  LanguageLinks,
  Mark,
  Shell,
  type Theme,
  type UnreachableWords,
} from './shell.tsx'

/** Every word the public frame itself shows. */
export type PublicFrameWords = {
  skip: string
  languages: string
  /** The bar for a child in danger: a question, what to do, and the emergency number. */
  danger: { question: string; call: string; number: string }
}

/** A neutral address to leave for, and the word on the control. */
export type QuickExit = { address: string; word: string }

/** Another way to this or into all pages, beside the languages: plain language, search. */
export type WayLink = { address: string; name: string }

export type PublicFrameProps = {
  /** Language tag of the page: `fi`, `sv`, `en`. */
  language: string
  /** Neutral: no person, and nothing that tells what was looked at. */
  title: string
  service: string
  /** The county or its short name, beside the mark. */
  place?: string | undefined
  /** Where the mark leads. */
  home: string
  languages: readonly LanguageLink[]
  ways?: readonly WayLink[] | undefined
  /** Kept out of search engines. */
  unlisted?: boolean | undefined
  words: PublicFrameWords
  assets: FrameAssets
  quickExit?: QuickExit | undefined
  /** Said on every page while the service is a demonstration. */
  demonstration?: ReactNode
  unreachable?: UnreachableWords | undefined
  footer?: ReactNode
  theme?: Theme | undefined
  /** `page`: one column of text. `bands`: the children are `Band`s that reach from edge to edge. */
  layout?: 'page' | 'bands' | undefined
  children: ReactNode
}

/** The frame of every page that anyone may open. */
export function PublicFrame(props: PublicFrameProps) {
  const { language, title, service, place, home, languages, words, assets, quickExit, unreachable, theme } = props
  return (
    <Shell
      language={language}
      title={title}
      assets={assets}
      theme={theme}
      skip={words.skip}
      unreachable={unreachable}
      unlisted={props.unlisted}
      className="public"
    >
      {props.demonstration === undefined ? null : (
        <aside className="banner" data-demonstration>
          <div className="wrap">{props.demonstration}</div>
        </aside>
      )}
      <header className="bar">
        <div className="wrap">
          <Mark address={home} name={service} place={place} />
          <div className="push bar-end">
            <LanguageLinks label={words.languages} links={languages} />
            {props.ways === undefined ? null : (
              <ul className="ways">
                {props.ways.map(({ address, name }) => (
                  <li key={address}>
                    <a href={address}>{name}</a>
                  </li>
                ))}
              </ul>
            )}
            {quickExit === undefined ? null : (
              <a className="button plain quick-exit" href={quickExit.address} rel="noreferrer" data-quick-exit>
                {quickExit.word}
              </a>
            )}
          </div>
        </div>
      </header>
      <aside className="danger-bar" aria-label={words.danger.question}>
        <p className="wrap">
          <strong>{words.danger.question}</strong> {words.danger.call}{' '}
          <a href={`tel:${words.danger.number}`}>{words.danger.number}</a>
        </p>
      </aside>
      <main id="main" tabIndex={-1} className={props.layout === 'bands' ? undefined : 'wrap page'}>
        {props.children}
      </main>
      {props.footer === undefined ? null : (
        <footer className="foot">
          <div className="wrap">{props.footer}</div>
        </footer>
      )}
    </Shell>
  )
}
