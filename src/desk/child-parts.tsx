import { Fragment } from 'react'
import { documentNumbered } from '../casework/documents.ts'
import { addMonths, daysBetween, type PlainDate } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { citationInWords } from '../law/citation.ts'
import { dayInWords } from '../law/words/days.ts'
import { momentInWords } from '../law/words/how-counted.ts'
import { ageOn, fullName, type Kin } from '../people/people.ts'
import { type ActItem, ActList } from '../ui/acts.tsx'
import { PeopleList } from '../ui/lists.tsx'
import { Chip, EmptyState } from '../ui/notice.tsx'
import { Section } from '../ui/page.tsx'
import { DataTable } from '../ui/table.tsx'
import type { ChildView } from './child.ts'
import { type Possible, possibleNow } from './possible.ts'
import { measureInWords, periodInWords } from './strand.tsx'
import { childTexts, doingTexts, signedByAnother, whyNotTexts } from './texts/child.ts'
import { ageInWords } from './texts/clocks.ts'
import { kinshipTexts, mannerTexts } from './texts/standing.ts'

type Part = { readonly view: ChildView; readonly language: Language }

/** What a kind of document is called; its number when there is no definition of it. */
export function documentInWords(number: string, language: Language): string {
  return documentNumbered(number)?.words[language] ?? number
}

/** How old a child is on a day, in words; undefined when the birthday is not known. */
export function ageOnInWords(bornOn: PlainDate | null, today: PlainDate, language: Language): string | undefined {
  const years = ageOn(bornOn, today)
  if (bornOn === null || years === undefined) return undefined
  let months = 0
  while (years === 0 && daysBetween(addMonths(bornOn, months + 1), today) >= 0) months += 1
  return ageInWords({ years, months }, language)
}

/** What may be done now, and what may not and why. */
export function PossibleNow({ view, language }: Part) {
  const items = possibleNow(view).map((possible, index) => actItem(possible, language, index === 0))
  return (
    <>
      <h2>{childTexts.possible[language]}</h2>
      <ActList items={items} />
    </>
  )
}

function actItem(possible: Possible, language: Language, first: boolean): ActItem {
  const name = doingTexts[possible.doing][language]
  if ('whyNot' in possible)
    return {
      kind: 'impossible',
      name,
      reason: whyNotTexts[possible.whyNot][language],
      basis: citationInWords(possible.basis, language),
    }
  return {
    kind: 'link',
    name,
    address: possible.address,
    tone: first ? 'primary' : 'quiet',
    note: possible.note === undefined ? undefined : signedByAnother[language],
  }
}

/** The people around the child: what they are to it, and how to reach them where that may be shown. */
export function PeopleAround({ view, language }: Part) {
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  return (
    <>
      <h2>{t('people')}</h2>
      {view.people.length === 0 ? (
        <p className="soft">{t('noPeople')}</p>
      ) : (
        <PeopleList
          items={view.people.map((kin) => ({
            id: kin.personId,
            name: fullName(kin),
            role: [kinshipTexts[kin.kind][language], ...(kin.custodian ? [t('custodian')] : [])].join(', '),
            detail: <Reach kin={kin} language={language} />,
          }))}
        />
      )}
    </>
  )
}

function Reach({ kin, language }: { kin: Kin; language: Language }) {
  if (kin.securityBan)
    return (
      <>
        <Chip tone="late">{childTexts.ban[language]}</Chip> {childTexts.banNote[language]}
      </>
    )
  const words = [...(kin.livesWith ? [childTexts.livesWith[language]] : []), ...(kin.phone === null ? [] : [kin.phone])]
  return <>{words.join(' · ')}</>
}

/** The support measures with their validity, and to whom each decision has been given notice. */
export function Measures({ view, language }: Part) {
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  if (view.measures.length === 0) return null
  return (
    <Section title={t('measures')}>
      <PeopleList
        items={view.measures.map((measure) => {
          const notices = view.deliveries.filter(({ documentId }) => documentId === measure.documentId)
          return {
            id: measure.id,
            name: measureInWords(measure.measure, language, view.lists),
            address: `/desk/documents/${measure.documentId}`,
            role: <MeasureState measure={measure} today={view.today} language={language} />,
            detail: (
              <>
                {periodInWords(measure.validFrom, measure.validTo, language)} · {t('decided')}{' '}
                {dayInWords(measure.decidedOn, language)}
                {notices.map((notice) => (
                  <Fragment key={notice.id}>
                    <br />
                    {notice.recipient}: {mannerTexts[notice.manner][language]}, {t('received')}{' '}
                    {dayInWords(notice.receivedOn, language)}
                  </Fragment>
                ))}
                <br />
                {notices.length === 0 ? `${t('notDelivered')}. ` : null}
                <a href={`/desk/documents/${measure.documentId}/deliver`}>{t('deliver')}</a>
              </>
            ),
          }
        })}
      />
    </Section>
  )
}

function MeasureState({
  measure,
  today,
  language,
}: {
  measure: ChildView['measures'][number]
  today: PlainDate
  language: Language
}) {
  const { endedOn, validFrom, validTo } = measure
  if ((endedOn !== null && endedOn <= today) || (validTo !== null && validTo < today))
    return <Chip>{childTexts.measureEnded[language]}</Chip>
  if (validFrom > today) return <Chip tone="open">{childTexts.measureAhead[language]}</Chip>
  return <Chip tone="ok">{childTexts.validFor[language]}</Chip>
}

/** Signed documents with their versions, and what is being written. */
export function Documents({ view, language }: Part) {
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  return (
    <>
      {view.drafts.length === 0 ? null : (
        <Section title={t('drafts')}>
          <PeopleList
            items={view.drafts.map((draft) => ({
              id: draft.id,
              name: documentInWords(draft.kind, language),
              address: `/desk/drafts/${draft.id}`,
              role: <Chip tone="open">{t('drafts')}</Chip>,
              detail: `${t('draftWritten')} ${momentInWords(draft.writtenAt, language)}`,
            }))}
          />
        </Section>
      )}
      <Section title={t('documents')}>
        {view.documents.length === 0 ? (
          <EmptyState title={t('noDocuments')} />
        ) : (
          <DataTable
            caption={t('documents')}
            captionHeard
            rows={view.documents}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'document',
                heading: t('document'),
                names: true,
                cell: (row) => (
                  <>
                    <a href={`/desk/documents/${row.id}`}>{documentInWords(row.number, language)}</a>{' '}
                    {row.superseded ? <Chip>{t('superseded')}</Chip> : null}
                    {row.correctionReason !== null ? <Chip tone="open">{t('corrected')}</Chip> : null}
                  </>
                ),
              },
              { key: 'signed', heading: t('signed'), cell: (row) => dayInWords(row.signedOn, language) },
              { key: 'signer', heading: t('signer'), cell: (row) => row.signer },
              { key: 'version', heading: t('version'), numeric: true, cell: (row) => row.version },
            ]}
          />
        )}
      </Section>
    </>
  )
}
