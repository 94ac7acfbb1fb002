import type { ReactNode } from 'react'

/** Addresses of what a page loads, all our own. `script` is left out where a page needs none. */
export type FrameAssets = {
  style: string
  icon: string
  script?: string | undefined
  /** Fonts worth fetching before the style sheet asks for them. */
  fonts?: readonly string[] | undefined
}

/** Fixes the theme; without it the reader's own setting decides. For tests and previews. */
export type Theme = 'light' | 'dark'

/** A link to the same page in another language. `language` is a tag such as `sv`; `name` is in that language. */
export type LanguageLink = { language: string; name: string; address: string; current: boolean }

/** What is shown in place, with what was typed kept, when the server cannot be reached. */
export type UnreachableWords = { title: string; advice: ReactNode; retry: string }

type ShellProps = {
  language: string
  title: string
  assets: FrameAssets
  theme?: Theme | undefined
  /** Words of the link past the frame; left out where there is no frame. */
  skip?: string | undefined
  unreachable?: UnreachableWords | undefined
  /** Kept out of search engines. */
  unlisted?: boolean | undefined
  className: string
  children: ReactNode
}

/** The outermost part of every page: head, skip link and the place for "the server cannot be reached". */
export function Shell({
  language,
  title,
  assets,
  theme,
  skip,
  unreachable,
  unlisted,
  className,
  children,
}: ShellProps) {
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {unlisted ? <meta name="robots" content="noindex" /> : null}
        <title>{title}</title>
        {assets.fonts?.map((address) => (
          <link key={address} rel="preload" href={address} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {assets.script === undefined ? null : <script type="module" src={assets.script} />}
      </head>
      <body className={className}>
        {skip === undefined ? null : (
          <a className="skip" href="#main">
            {skip}
          </a>
        )}
        {children}
        {unreachable === undefined ? null : (
          <div className="unreachable" role="alert" data-unreachable hidden>
            <h2>{unreachable.title}</h2>
            <div>{unreachable.advice}</div>
            <button type="button" className="button" data-retry>
              {unreachable.retry}
            </button>
          </div>
        )}
      </body>
    </html>
  )
}

type MarkProps = { address: string; name: string; place?: string | undefined }

/** The mark (a crossing) with the name of the service and the place it serves; leads home. */
export function Mark({ address, name, place }: MarkProps) {
  return (
    <a className="mark" href={address}>
      <svg viewBox="0 0 40 32" fill="currentColor" aria-hidden="true" focusable="false">
        <path d="M3 26 9 6h4L9 26zM12.5 26l4-20h4l-2 20zM22 26l2-20h4v20zM31.5 26V6h4L38 26z" />
      </svg>
      <span>
        {name} {place === undefined ? null : <small>{place}</small>}
      </span>
    </a>
  )
}

type LanguageLinksProps = { label: string; links: readonly LanguageLink[] }

/** Links to this same page in the other languages; each is announced in its own language. */
export function LanguageLinks({ label, links }: LanguageLinksProps) {
  return (
    <nav aria-label={label} className="languages">
      <ul>
        {links.map((link) => (
          <li key={link.language}>
            <a
              href={link.address}
              lang={link.language}
              hrefLang={link.language}
              aria-current={link.current ? 'true' : undefined}
            >
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
