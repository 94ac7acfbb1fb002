import { z } from 'zod'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { deskScreen } from '../../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../../ui/form.tsx'
import { Chip, EmptyState } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { DataTable, Narrow } from '../../ui/table.tsx'
import { listEntries } from '../acts.ts'
import { type Attention, attentionOf } from '../attention.ts'
import { type Entry, hasDraft, stateOf, workedOn } from '../editing.ts'
import { catalogueTexts } from '../texts/catalogue-texts.ts'
import { contactKindTexts } from '../texts/choice-texts.ts'
import { attentionTexts, editingTexts, kindTexts, stateTexts, stepTexts } from '../texts/page-texts.ts'
import { entryAddress, exportAddress, importAddress, kindAddress, listAddress, staleAddress } from './addresses.ts'

/** By what the list is narrowed. */
const parts = ['all', 'contacts', 'services', 'drafts', 'attention', 'withdrawn'] as const
type Part = (typeof parts)[number]
const Part = z.enum(parts).catch('all')

type Row = { readonly entry: Entry; readonly attention: readonly Attention[] }
type Data = { readonly rows: readonly Row[]; readonly part: Part }

/** Everything that the county keeps in the guide, with how each stands. */
export const listScreen = deskScreen({
  address: listAddress,
  act: 'guide:edit',
  load: async ({ acting, query, at }): Promise<Data> => {
    const today = helsinkiDay(at)
    const entries = await listEntries(acting)
    return {
      rows: entries.map((entry) => ({ entry, attention: attentionOf(entry, today) })),
      part: Part.parse(query.get('show') ?? 'all'),
    }
  },
  view: ({ data, language }) => ({
    title: editingTexts.title[language],
    place: 'guide',
    wide: true,
    body: <List data={data} language={language} />,
  }),
})

function belongs({ entry, attention }: Row, part: Part): boolean {
  switch (part) {
    case 'all':
      return true
    case 'contacts':
      return entry.kind === 'contact'
    case 'services':
      return entry.kind === 'service'
    case 'drafts':
      return hasDraft(entry)
    case 'attention':
      return attention.length > 0
    case 'withdrawn':
      return stateOf(entry) === 'withdrawn'
  }
}

function List({ data: { rows, part }, language }: { data: Data; language: Language }) {
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const shown = rows.filter((row) => belongs(row, part))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <ButtonRow>
        <ButtonLink address={`${kindAddress('contact')}/new`}>{t('newContact')}</ButtonLink>
        <ButtonLink address={`${kindAddress('service')}/new`} tone="quiet">
          {t('newService')}
        </ButtonLink>
        <ButtonLink address={staleAddress} tone="quiet">
          {t('stale')}
        </ButtonLink>
        <ButtonLink address={importAddress} tone="quiet">
          {catalogueTexts.import[language]}
        </ButtonLink>
        <ButtonLink address={exportAddress} tone="quiet">
          {catalogueTexts.export[language]}
        </ButtonLink>
      </ButtonRow>
      <Narrow
        label={t('narrow')}
        choices={parts.map((key) => ({
          key,
          address: key === 'all' ? listAddress : `${listAddress}?show=${key}`,
          name: t(key),
          count: rows.filter((row) => belongs(row, key)).length,
          current: key === part,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('listed')}
          captionHeard
          rows={shown}
          rowKey={({ entry }) => `${entry.kind} ${entry.id}`}
          rowTone={({ attention }) => (attention.includes('review-passed') ? 'late' : undefined)}
          columns={[
            {
              key: 'name',
              heading: t('name'),
              names: true,
              cell: ({ entry }) => <EntryLink entry={entry} language={language} />,
            },
            { key: 'kind', heading: t('kind'), cell: ({ entry }) => kindInWords(entry, language) },
            { key: 'state', heading: t('state'), cell: ({ entry }) => <State entry={entry} language={language} /> },
            { key: 'review', heading: t('review'), cell: ({ entry }) => reviewInWords(entry, language) },
            {
              key: 'attention',
              heading: t('toCheck'),
              cell: ({ attention }) => attention.map((each) => attentionTexts[each][language]).join('. '),
            },
          ]}
        />
      )}
    </>
  )
}

/** An entry by its name, leading to its page. */
export function EntryLink({ entry, language }: { entry: Entry; language: Language }) {
  return <a href={entryAddress(entry.kind, entry.id)}>{workedOn(entry)?.row.name[language] ?? entry.id}</a>
}

function State({ entry, language }: { entry: Entry; language: Language }) {
  const state = stateOf(entry)
  return (
    <>
      <Chip tone={state === 'published' ? 'ok' : 'neutral'}>{stateTexts[state][language]}</Chip>{' '}
      {hasDraft(entry) && state !== 'draft' ? <Chip tone="soon">{stepTexts.saved[language]}</Chip> : null}
    </>
  )
}

function kindInWords(entry: Entry, language: Language): string {
  const kept = workedOn(entry)
  return kept?.kind === 'contact' ? contactKindTexts[kept.row.kind][language] : kindTexts[entry.kind][language]
}

function reviewInWords({ told }: Entry, language: Language): string {
  const day: PlainDate | null | undefined = told?.reviewBy
  return day ? dayInWords(day, language) : ''
}
