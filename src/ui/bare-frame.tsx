import type { ReactNode } from 'react'
import { type FrameAssets, Shell } from './shell.tsx'

export type BareFrameProps = {
  language: string
  title: string
  assets: FrameAssets
  /** `sheet`: a page of paper with what belongs to it on the screen only. `within`: shown within a page of another site. */
  kind: 'sheet' | 'within'
  /** Said while the service is a demonstration. */
  demonstration?: ReactNode
  children: ReactNode
}

/** A page without bar and footer: on paper, or within the page of another site. Other sites' readers load no script of ours. */
export function BareFrame({ language, title, assets, kind, demonstration, children }: BareFrameProps) {
  return (
    <Shell
      language={language}
      title={title}
      assets={kind === 'within' ? { style: assets.style, icon: assets.icon } : assets}
      unlisted
      className={`public alone ${kind}`}
    >
      {demonstration === undefined ? null : (
        <aside className="banner" data-demonstration>
          <div className="wrap">{demonstration}</div>
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </Shell>
  )
}
