import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The whole page as HTML text. React is a template language here: nothing of it reaches the browser. */
export function renderPage(page: ReactNode): string {
  const html = renderToStaticMarkup(page)
  return html.startsWith('<!DOCTYPE') ? html : `<!DOCTYPE html>${html}`
}
