import { municipalityAddress, pageAddress } from '../../guide/addresses.ts'
import { type Language, languages } from '../../kernel/language.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import type { View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { Chip, Notice } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { DayField, LongTextField } from '../../ui/text-field.tsx'
import { hasDraft, type Kept, shownOf, stateOf, versionOf } from '../editing.ts'
import { municipalitiesOf } from '../entry-form.ts'
import { editingRefusalInWords } from '../texts/fault-texts.ts'
import { hintTexts, languageInWords } from '../texts/field-texts.ts'
import { editingTexts, stateTexts, stepTexts } from '../texts/page-texts.ts'
import { entryAddress, listAddress } from './addresses.ts'
import { ContactFields } from './contact-fields.tsx'
import { Differences } from './differences.tsx'
import { type Drawing, faultsInSummary, fieldOf } from './drawing.tsx'
import { type EntryData, type EntryRefusal, formAddress, placeOf, titleOf } from './entry-data.ts'
import { Preview } from './preview.tsx'
import { ServiceFields } from './service-fields.tsx'

/** The page on which an entry is changed. */
export function EntryPage(view: View<EntryData, EntryRefusal>) {
  const { data, language, form, refusal } = view
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const drawing: Drawing = { values: data.values, faults: form.faults, language }
  const action = formAddress(data)
  const latest = data.view?.entry.latest?.kept
  return (
    <>
      <ErrorSummary title={t('problem')} errors={faultsInSummary(drawing)} />
      <PageHead
        title={titleOf(data.kind, data.view === undefined, language)}
        above={data.view && nameOf(data, language)}
        back={{ address: listAddress, name: t('back') }}
        beside={<Standing data={data} language={language} />}
      />
      {refusal ? (
        <Notice tone="warn" title={t('notDone')} announced>
          <p>{editingRefusalInWords(refusal.kind, language)}</p>
        </Notice>
      ) : null}
      {refusal && latest && data.typed ? (
        <Section title={t('theirs')}>
          <Differences
            before={latest}
            after={data.typed}
            language={language}
            sides={{ before: t('theirVersion'), after: t('yourVersion') }}
          />
        </Section>
      ) : null}
      <Ways data={data} language={language} />
      <Form
        action={action}
        hidden={{ key: form.key, token: form.token, version: String(versionOf(data.view?.entry)) }}
        sending={t('sending')}
        enter={{ name: 'go', value: 'save' }}
      >
        {data.kind === 'contact' ? (
          <ContactFields drawing={drawing} municipalities={municipalitiesOf(data.county)} />
        ) : (
          <ServiceFields drawing={drawing} id={data.view?.entry.id} at={data.at} />
        )}
        <Section title={t('keeping')}>
          <DayField {...fieldOf(drawing, 'reviewBy')} hint={hintTexts.reviewBy[language]} optional={t('optional')} />
          <LongTextField
            {...fieldOf(drawing, 'note')}
            hint={hintTexts.note[language]}
            rows={2}
            optional={t('optional')}
          />
        </Section>
        <ButtonRow>
          <Button name="go" value="save">
            {t('save')}
          </Button>
          <Button name="go" value="publish" tone="quiet">
            {t('publish')}
          </Button>
          {languages.map((of) => (
            <Button key={of} name="go" value={`preview-${of}`} tone="plain" action={`${action}#preview`}>
              {t('previewIn')} {languageInWords(of, language)}
            </Button>
          ))}
        </ButtonRow>
      </Form>
      {data.preview && data.typed ? (
        <Preview data={data} kept={data.typed} as={data.preview} language={language} />
      ) : null}
    </>
  )
}

type Part = { readonly data: EntryData; readonly language: Language }

function nameOf({ view }: EntryData, language: Language): string {
  const kept = view?.entry.latest?.kept ?? view?.entry.told?.kept ?? view?.entry.delivered
  return kept?.row.name[language] ?? view?.entry.id ?? ''
}

/** How the entry stands, and who wrote it last. */
function Standing({ data: { view }, language }: Part) {
  if (!view) return null
  const { entry } = view
  const { latest } = entry
  return (
    <>
      <Chip tone={stateOf(entry) === 'published' ? 'ok' : 'neutral'}>{stateTexts[stateOf(entry)][language]}</Chip>
      {hasDraft(entry) ? <Chip tone="soon">{stepTexts.saved[language]}</Chip> : null}
      {latest ? (
        <span className="soft small">
          {latest.writtenBy}, {momentInWords(latest.writtenAt, language)}
        </span>
      ) : null}
    </>
  )
}

/** The ways from here: the history, the public page, and out of the public's sight. */
function Ways({ data, language }: Part) {
  const { view, kind } = data
  if (!view) return null
  const address = entryAddress(kind, view.entry.id)
  const shown = shownOf(view.entry)
  return (
    <ButtonRow>
      <ButtonLink address={`${address}/history`} tone="quiet">
        {editingTexts.history[language]}
      </ButtonLink>
      {shown ? (
        <>
          <ButtonLink address={publicAddress(shown, data.county, language)} tone="quiet">
            {editingTexts.seePublic[language]}
          </ButtonLink>
          <ButtonLink address={`${address}/withdraw`} tone="quiet">
            {editingTexts.hide[language]}
          </ButtonLink>
        </>
      ) : null}
    </ButtonRow>
  )
}

function publicAddress(kept: Kept, county: string, language: Language): string {
  const place = placeOf(kept, county)
  return kept.kind === 'contact' ? municipalityAddress(place, language) : pageAddress(kept.row, language, place)
}
