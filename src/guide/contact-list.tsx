import type { Language } from '../kernel/language.ts'
import { Notice } from '../ui/notice.tsx'
import { Grid, Section } from '../ui/page.tsx'
import { ContactCard } from './contact-card.tsx'
import { type County, countyWeb } from './place.ts'
import { pageTexts } from './texts/page-texts.ts'
import { dateWords } from './texts/time-texts.ts'
import type { ContactNow } from './who-answers.ts'

type ContactListProps = { lines: readonly ContactNow[]; county: County; at: Date; language: Language }

/** Who answers now, in the order to try; then the rest. Says so when no confirmed number but 112 answers. */
export function ContactList({ lines, county, at, language }: ContactListProps) {
  const words = pageTexts[language]
  const now = lines.filter(({ state }) => state === 'open')
  const others = lines.filter(({ state }) => state !== 'open')
  const instead = now.find(({ contact }) => contact.kind !== 'emergency-number' && 'shown' in contact.phone)
  const cards = (some: readonly ContactNow[]) => (
    <Grid>
      {some.map((line) => (
        <ContactCard key={line.contact.id} line={line} county={county} instead={instead} at={at} language={language} />
      ))}
    </Grid>
  )
  const web = countyWeb(county, language)
  // What is said of all the lines holds of the one that was looked at longest ago.
  const oldest = lines
    .map(({ contact }) => contact.checkedOn)
    .toSorted()
    .at(0)
  return (
    <>
      <Section title={words.now}>
        {instead ? null : (
          <Notice tone="warn" title={words.nobodyHeading}>
            <p>{county.kind === 'autonomous-region' ? words.nobodyOnAland : words.nobody}</p>
            <p>
              <a href={web.url}>{words.seeCounty(county.name[language])}</a>
            </p>
          </Notice>
        )}
        {cards(now)}
      </Section>
      {others.length === 0 ? null : <Section title={words.othersNotKnown}>{cards(others)}</Section>}
      {oldest === undefined ? null : <p className="small soft">{words.checked(dateWords(oldest, language))}</p>}
    </>
  )
}
