import { publishable } from '../../guide/contact.ts'
import { ContactCard } from '../../guide/contact-card.tsx'
import { withLimits } from '../../guide/limit-text.ts'
import { countyOf } from '../../guide/place.ts'
import { ServiceSections } from '../../guide/service-sections.tsx'
import { contactNow } from '../../guide/who-answers.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { Grid, Section } from '../../ui/page.tsx'
import type { Kept } from '../editing.ts'
import { languageInWords } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { type EntryData, placeOf } from './entry-data.ts'

type PreviewProps = { data: EntryData; kept: Kept; as: Language; language: Language }

/** What was typed, as the public would see it at this moment, in the chosen language. */
export function Preview({ data, kept, as, language }: PreviewProps) {
  return (
    <Section title={`${editingTexts.preview[language]} ${languageInWords(as, language)}`} id="preview">
      <p className="soft">{editingTexts.previewNote[language]}</p>
      <div className="preview" lang={as}>
        {kept.kind === 'contact' ? (
          <Line data={data} kept={kept} as={as} />
        ) : (
          <>
            <h2>{kept.row.name[as]}</h2>
            <p className="lead">{withLimits(kept.row.summary[as], data.at, as)}</p>
            <ServiceSections page={kept.row} at={data.at} language={as} />
          </>
        )}
      </div>
    </Section>
  )
}

/** The card of the line, its hours worked out beside the county's other lines. */
function Line({ data, kept, as }: { data: EntryData; kept: Extract<Kept, { kind: 'contact' }>; as: Language }) {
  const contact = publishable(kept.row, helsinkiDay(data.at))
  const contacts = [...data.content.contacts.filter(({ id }) => id !== contact.id), contact]
  const place = placeOf(kept, data.county)
  return (
    <Grid>
      <ContactCard
        line={contactNow({ contacts }, contact, place, data.at)}
        county={countyOf(place)}
        at={data.at}
        language={as}
      />
    </Grid>
  )
}
