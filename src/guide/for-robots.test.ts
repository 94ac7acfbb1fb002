import { expect, test } from 'vitest'
import { deliveredContent } from './content.ts'
import { robotsText, siteMapForRobots } from './for-robots.ts'
import { publicPages } from './public-pages.ts'

const origin = 'https://lapset.example.fi'

test('search engines are told of every public page but search, each with its other languages', () => {
  const xml = siteMapForRobots(origin, deliveredContent)
  for (const { id, addresses } of publicPages(deliveredContent)) {
    for (const address of Object.values(addresses)) {
      expect(xml.includes(`<loc>${origin}${address}</loc>`), address).toBe(id !== 'search')
    }
  }
  expect(xml.match(/<url>/g)?.length).toBe((publicPages(deliveredContent).length - 1) * 3)
  expect(xml.match(/hreflang="sv"/g)?.length).toBe(xml.match(/<url>/g)?.length)
})
test('an origin cannot break the file', () => {
  expect(siteMapForRobots('https://x/"><a&', deliveredContent)).not.toContain('"><a&')
})
test('they keep away from the desk and from answers to questions, and from a demonstration altogether', () => {
  expect(robotsText(origin, false)).toContain('Disallow: /desk\n')
  expect(robotsText(origin, false)).toContain('Disallow: /fi/haku\n')
  expect(robotsText(origin, false)).toContain(`Sitemap: ${origin}/sitemap.xml`)
  expect(robotsText(origin, true)).toBe('User-agent: *\nDisallow: /\n')
})
