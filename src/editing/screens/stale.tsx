import { counties } from '../../guide/place.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { type Language, languages } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Meter } from '../../ui/clock.tsx'
import { EmptyState } from '../../ui/notice.tsx'
import { Grid, PageHead, Section } from '../../ui/page.tsx'
import { listEntries } from '../acts.ts'
import { type Attention, attentionOf, attentions } from '../attention.ts'
import { type Entry, type Kept, shownOf } from '../editing.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { languageInWords } from '../texts/field-texts.ts'
import { attentionTexts, countInWords, editingTexts, webInWords } from '../texts/page-texts.ts'
import { listAddress, staleAddress } from './addresses.ts'
import { EntryLink } from './list.tsx'

type Found = { readonly attention: Attention; readonly entries: readonly Entry[] }
type Data = {
  readonly found: readonly Found[]
  readonly shown: number
  readonly county: string
}

/** What of all that the public sees is stale or missing: how much of each, and where. */
export const staleScreen = deskScreen({
  address: staleAddress,
  act: 'guide:edit',
  load: async ({ acting, at }): Promise<Data> => {
    const today = helsinkiDay(at)
    const entries = (await listEntries(acting)).filter((entry) => shownOf(entry))
    const noted = entries.map((entry) => ({ entry, noted: attentionOf(entry, today) }))
    const found = attentions.map((attention) => ({
      attention,
      entries: noted.filter((each) => each.noted.includes(attention)).map(({ entry }) => entry),
    }))
    return {
      found: found.filter((each) => each.entries.length > 0),
      shown: entries.length,
      county: acting.worker.county,
    }
  },
  view: ({ data, language }) => ({
    title: editingTexts.stale[language],
    place: 'guide',
    wide: true,
    body: <Stale data={data} language={language} />,
  }),
})

function Stale({ data: { found, shown, county }, language }: { data: Data; language: Language }) {
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  return (
    <>
      <PageHead title={t('stale')} lead={t('staleLead')} back={{ address: listAddress, name: t('back') }} />
      {found.length === 0 ? (
        <EmptyState title={t('allWell')} />
      ) : (
        <Section title={t('counts')}>
          <Grid>
            {found.map(({ attention, entries }) => (
              <Meter
                key={attention}
                name={<a href={`#${attention}`}>{attentionTexts[attention][language]}</a>}
                value={entries.length}
                most={shown}
                words={countInWords(entries.length, shown, language)}
                state={attention === 'review-passed' ? 'late' : 'soon'}
              />
            ))}
          </Grid>
        </Section>
      )}
      {found.map(({ attention, entries }) => (
        <Section
          key={attention}
          id={attention}
          title={attentionTexts[attention][language]}
          aside={<span className="soft num">{entries.length}</span>}
        >
          <ul className="links">
            {entries.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`}>
                <EntryLink entry={entry} language={language} />
                <span>{detailOf(entry, attention, language)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <CountyWeb county={county} language={language} />
    </>
  )
}

/** What there is to know of it beside its name: the day, the reason, the languages. */
function detailOf(entry: Entry, attention: Attention, language: Language): string {
  const shown: Kept | undefined = shownOf(entry)
  const reviewBy = entry.told?.reviewBy
  if ((attention === 'review-passed' || attention === 'review-soon') && reviewBy) return dayInWords(reviewBy, language)
  if (shown?.kind !== 'contact') return ''
  const { phoneMissing, translated } = shown.row
  if ((attention === 'no-number' || attention === 'number-unconfirmed') && phoneMissing)
    return valueInWords('phoneMissing', phoneMissing, language)
  if (attention === 'name-translated') return translated.map((of) => languageInWords(of, language)).join(', ')
  return ''
}

/** In which languages the address of the county's own pages is missing or has not been seen in use. */
function CountyWeb({ county, language }: { county: string; language: Language }) {
  const web = counties.find(({ code }) => code === county)?.web ?? {}
  const unsure = languages.filter((of) => !web[of]?.verified)
  if (unsure.length === 0) return null
  return (
    <Section title={editingTexts.countyWeb[language]}>
      <ul>
        {unsure.map((of) => (
          <li key={of}>{webInWords(web[of] === undefined, languageInWords(of, language), language)}</li>
        ))}
      </ul>
    </Section>
  )
}
