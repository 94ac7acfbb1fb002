import type { Language } from '../kernel/language.ts'
import { Notice } from '../ui/notice.tsx'
import { Grid, Section } from '../ui/page.tsx'
import { ContactCard, EmergencyCard } from './contact-card.tsx'
import { type County, countyWeb } from './place.ts'
import { pageTexts } from './texts/page-texts.ts'
import type { ContactNow } from './who-answers.ts'

type ContactListProps = { lines: readonly ContactNow[]; county: County; at: Date; language: Language }

/** Who answers now, in the order to try; then the rest. Says so when no confirmed number but 112 answers. */
export function ContactList({ lines, county, at, language }: ContactListProps) {
  const words = pageTexts[language]
  const emergency = lines.filter(({ contact }) => contact.kind === 'emergency-number')
  // What nobody has confirmed does not stand among what answers now.
  const now = lines.filter((line) => line.state === 'open' && line.contact.verified && !emergency.includes(line))
  const others = lines.filter((line) => !emergency.includes(line) && !now.includes(line))
  const instead = now.find(({ contact }) => 'shown' in contact.phone)
  const cards = (some: readonly ContactNow[]) => (
    <Grid fit="start">
      {some.map((line) => (
        <ContactCard key={line.contact.id} line={line} county={county} instead={instead} at={at} language={language} />
      ))}
    </Grid>
  )
  const web = countyWeb(county, language)
  return (
    <>
      <Section title={words.now}>
        {emergency.map((line) => (
          <EmergencyCard key={line.contact.id} line={line} at={at} language={language} />
        ))}
        {instead ? null : (
          <Notice tone="warn" title={words.nobodyHeading}>
            <p>{county.kind === 'autonomous-region' ? words.nobodyOnAland : words.nobody}</p>
            <p>
              <a href={web.url}>{words.seeCounty(county.name[language])}</a>
            </p>
          </Notice>
        )}
        {now.length === 0 ? null : cards(now)}
      </Section>
      {others.length === 0 ? null : <Section title={words.others}>{cards(others)}</Section>}
    </>
  )
}
