import type { Language } from '../kernel/language.ts'
import { Prose, Section } from '../ui/page.tsx'
import { Block } from './block.tsx'
import { actsOf, otherName, type PageRow } from './guide-page.ts'
import { pageTexts } from './texts/page-texts.ts'

type ServiceSectionsProps = { page: PageRow; at: Date; language: Language }

/** What a page tells of a service: what it is, how to act, for whom, support, background and law. */
export function ServiceSections({ page, at, language }: ServiceSectionsProps) {
  const words = pageTexts[language]
  const other = otherName(page, language)
  return (
    <Prose>
      <Section title={words.what} id="what">
        <Block block={page.what[language]} at={at} language={language} />
        {other === undefined ? null : <p className="soft">{words.alsoCalled(other)}</p>}
      </Section>
      <Section title={words.howToAct} id="how">
        <Block block={page.howToAct[language]} at={at} language={language} />
        <p>
          {words.clientHeading} {words.clientText}
        </p>
      </Section>
      <Section title={words.forWhom} id="for-whom">
        <Block block={page.forWhom[language]} at={at} language={language} />
        {page.free ? <p>{words.free}</p> : null}
      </Section>
      <Section title={words.support} id="support">
        <Block block={page.support[language]} at={at} language={language} />
      </Section>
      <Section title={words.background} id="background">
        <Block block={page.background[language]} at={at} language={language} />
        <Acts page={page} language={language} />
      </Section>
    </Prose>
  )
}

function Acts({ page, language }: Omit<ServiceSectionsProps, 'at'>) {
  const words = pageTexts[language]
  return (
    <>
      <h3>{words.acts}</h3>
      <ul>
        {actsOf(page).map(({ key, name, number }) => (
          <li key={key}>
            {name[language]} ({number})
          </li>
        ))}
      </ul>
      <p className="soft">{words.aland}</p>
    </>
  )
}
