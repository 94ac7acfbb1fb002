import { type Language, languages } from '../kernel/language.ts'
import type { GuideContent } from './content.ts'
import { publicPages } from './public-pages.ts'
import { searchAddresses } from './reading/addresses.ts'

/** Every public page with its addresses in the three languages, as search engines read it (sitemaps.org). `origin` is where the public reaches the service. */
export function siteMapForRobots(origin: string, content: Pick<GuideContent, 'services'>): string {
  const rows = publicPages(content)
    .filter(({ addresses }) => addresses !== searchAddresses)
    .flatMap(({ addresses }) => {
      const others = languages
        .map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${inXml(origin + addresses[other])}"/>`)
        .join('')
      return languages.map(
        (language: Language) => `<url><loc>${inXml(origin + addresses[language])}</loc>${others}</url>`,
      )
    })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n')
}

/** What search engines may read: the public pages, but no answers to questions and nothing of the desk; of a demonstration nothing, so that nobody takes it for the real service. */
export function robotsText(origin: string, demonstration: boolean): string {
  if (demonstration) return 'User-agent: *\nDisallow: /\n'
  const closed = ['/desk', '/my', '/api', ...languages.map((language) => searchAddresses[language])]
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  )
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
