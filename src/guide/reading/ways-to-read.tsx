import type { Language } from '../../kernel/language.ts'
import { Section } from '../../ui/page.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { readingTexts } from '../texts/reading-texts.ts'
import { forChildren } from './for-children.ts'
import { forYoungPeople } from './for-young-people.ts'
import { plainFront } from './plain/start.ts'

/** On the front page: the search box, and the pages for children, for young people and in plain language. */
export function WaysToRead({ language }: { language: Language }) {
  const words = readingTexts[language]
  const ways = [
    { page: forChildren, about: words.childText },
    { page: forYoungPeople, about: words.youngText },
    { page: plainFront, about: words.plainText },
  ]
  return (
    <Section title={words.findHeading}>
      <SearchBox language={language} id="search" hint />
      <ul className="links">
        {ways.map(({ page, about }) => (
          <li key={page.id}>
            <a href={page.addresses[language]}>{page.name[language]}</a>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
