import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { Hidden, type HiddenFields } from './form.tsx'
import {
  type FrameAssets,
  type LanguageLink,
  LanguageLinks,
  Mark,
  Shell,
  type Theme,
  type UnreachableWords,
} from './shell.tsx'

/** One place of the desk. `count` is drawn beside the name and read out as `countInWords`. */
export type DeskPlace = {
  address: string
  name: string
  current?: boolean | undefined
  count?: string | undefined
  countInWords?: string | undefined
  /** Keys pressed one after another, parted by a space: `g t`. */
  shortcut?: string | undefined
}

/** The search box: a form that is posted or fetched by the desk's own look-up page. */
export type DeskSearch = {
  action: string
  method?: 'get' | 'post' | undefined
  name: string
  label: string
  submit: string
  value?: string | undefined
  hidden?: HiddenFields | undefined
}

export type SignedIn = {
  name: string
  role?: string | undefined
  signOut: { action: string; word: string; hidden: HiddenFields }
}

/** The list behind `?`. `use` is the label of the box that turns single-key shortcuts off (WCAG 2.1.4). */
export type DeskShortcuts = {
  title: string
  close: string
  use: string
  items: readonly { keys: string; what: string }[]
}

export type DeskFrameWords = { skip: string; navigation: string; languages: string }

export type DeskFrameProps = {
  language: string
  /** Neutral: never a person's name or code. */
  title: string
  service: string
  place?: string | undefined
  home: string
  words: DeskFrameWords
  assets: FrameAssets
  languages: readonly LanguageLink[]
  places?: readonly DeskPlace[] | undefined
  search?: DeskSearch | undefined
  signedIn?: SignedIn | undefined
  shortcuts?: DeskShortcuts | undefined
  /** Said on every page while the persons shown are invented. */
  demonstration?: ReactNode
  /** Said on every page while part of the service does not work. */
  degraded?: ReactNode
  unreachable?: UnreachableWords | undefined
  theme?: Theme | undefined
  /** For pages with wide tables. */
  wide?: boolean | undefined
  children: ReactNode
}

/** The frame of every page of the desk. The languages stand in the bar until one has signed in, then at the foot. */
export function DeskFrame(props: DeskFrameProps) {
  const { language, title, words, assets, places, search, signedIn, shortcuts, theme } = props
  const width = props.wide ? 'wrap wide' : 'wrap'
  return (
    <Shell
      language={language}
      title={title}
      assets={assets}
      theme={theme}
      skip={words.skip}
      unreachable={props.unreachable}
      className="desk"
    >
      {props.demonstration === undefined ? null : (
        <aside className="banner" data-demonstration>
          <div className={width}>{props.demonstration}</div>
        </aside>
      )}
      {props.degraded === undefined ? null : (
        <div className="banner degraded" role="status" data-degraded>
          <div className={width}>{props.degraded}</div>
        </div>
      )}
      <header className="bar">
        <div className={width}>
          <Mark address={props.home} name={props.service} place={props.place} />
          {places === undefined || places.length === 0 ? null : (
            <nav aria-label={words.navigation} className="desk-places">
              <ul>
                {places.map((place) => (
                  <li key={place.address}>
                    <a
                      href={place.address}
                      aria-current={place.current ? 'page' : undefined}
                      data-shortcut={place.shortcut}
                    >
                      {place.name}
                      {place.count === undefined ? null : <Count drawn={place.count} said={place.countInWords} />}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className="push bar-end">
            {search === undefined ? null : <SearchBox search={search} />}
            {signedIn === undefined ? <LanguageLinks label={words.languages} links={props.languages} /> : null}
            {signedIn === undefined ? null : (
              <div className="signed-in">
                <span>
                  {signedIn.name}
                  {signedIn.role === undefined ? null : <small>{signedIn.role}</small>}
                </span>
                <form method="post" action={signedIn.signOut.action}>
                  <Hidden fields={signedIn.signOut.hidden} />
                  <button type="submit" className="button plain">
                    {signedIn.signOut.word}
                  </button>
                </form>
              </div>
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${width} page`}>
        {props.children}
      </main>
      {signedIn === undefined ? null : (
        <footer className="desk-foot">
          <div className={width}>
            <LanguageLinks label={words.languages} links={props.languages} />
            {shortcuts === undefined ? null : (
              <button type="button" className="link" data-opens="shortcuts" hidden>
                {shortcuts.title} <kbd>?</kbd>
              </button>
            )}
          </div>
        </footer>
      )}
      {shortcuts === undefined ? null : (
        <Dialog id="shortcuts" title={shortcuts.title} close={shortcuts.close}>
          <dl className="shortcuts">
            {shortcuts.items.map((item) => (
              <div key={item.keys}>
                <dt>
                  {item.keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{item.what}</dd>
              </div>
            ))}
          </dl>
          <label className="choice">
            <input type="checkbox" defaultChecked data-shortcuts-in-use /> <span>{shortcuts.use}</span>
          </label>
        </Dialog>
      )}
    </Shell>
  )
}

function Count({ drawn, said }: { drawn: string; said: string | undefined }) {
  if (said === undefined) return <span className="count">{drawn}</span>
  return (
    <>
      <span className="count" aria-hidden="true">
        {drawn}
      </span>
      <span className="heard"> {said}</span>
    </>
  )
}

function SearchBox({ search }: { search: DeskSearch }) {
  return (
    <search>
      <form className="search" method={search.method ?? 'post'} action={search.action} autoComplete="off">
        <Hidden fields={search.hidden} />
        <input
          type="search"
          name={search.name}
          aria-label={search.label}
          placeholder={search.label}
          defaultValue={search.value}
          autoComplete="off"
          spellCheck={false}
          data-search
        />
        <button type="submit" className="button plain">
          {search.submit}
        </button>
      </form>
    </search>
  )
}
