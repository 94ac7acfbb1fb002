import { z } from 'zod'
import { viewInbox } from '../../casework/notification/acts/view.ts'
import { type ItemStage, itemStages } from '../../casework/notification/notification.ts'
import { daysBetween, helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { Meter } from '../../ui/clock.tsx'
import { Chip, EmptyState, Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { DataTable, Narrow, Pager } from '../../ui/table.tsx'
import { soonUntil } from '../clock.tsx'
import { leftInWords } from '../texts/clocks.ts'
import { doneTexts, inboxTexts, siblingsInWords } from '../texts/intake.ts'
import { stageTexts, urgencyTexts } from '../texts/standing.ts'

const pageSize = 50
const onDesk: readonly ItemStage[] = ['received', 'registered', 'urgency-assessed']

const Stage = z.enum(itemStages).optional().catch(undefined)
const PageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

type Inbox = Awaited<ReturnType<typeof viewInbox>>
type Row = Inbox['rows'][number]
type Data = Inbox & {
  readonly today: PlainDate
  readonly stage: ItemStage | undefined
  readonly page: number
  readonly done: string | undefined
}

/** What lies on the duty desk, urgency first, with both clocks of each item and the information duty. */
export const inboxScreen = deskScreen({
  address: '/desk/inbox',
  act: 'intake:list',
  load: async ({ acting, query }): Promise<Data> => {
    const stage = Stage.parse(query.get('stage') ?? undefined)
    const page = PageNumber.parse(query.get('page') ?? undefined)
    const inbox = await viewInbox(acting, { size: pageSize, after: (page - 1) * pageSize, stage })
    return { ...inbox, stage, page, today: helsinkiDay(acting.at), done: query.get('done') ?? undefined }
  },
  view: (view) => ({
    title: inboxTexts.title[view.language],
    place: 'inbox',
    wide: true,
    body: <InboxPage {...view} />,
  }),
})

function InboxPage({ data, language }: Pick<View<Data>, 'data' | 'language'>) {
  const t = (key: keyof typeof inboxTexts): string => inboxTexts[key][language]
  const count = (stage: ItemStage | undefined): number =>
    data.counts.filter((each) => stage === undefined || each.stage === stage).reduce((sum, { items }) => sum + items, 0)
  const total = count(data.stage)
  const done = data.done === undefined ? undefined : doneTexts[data.done]
  const first = (data.page - 1) * pageSize
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {done === undefined ? null : <Notice tone="done" title={done[language]} announced />}
      <Narrow
        label={t('filter')}
        choices={[undefined, ...onDesk].map((stage) => ({
          key: stage ?? 'all',
          address: stage === undefined ? '/desk/inbox' : `/desk/inbox?stage=${stage}`,
          name: stage === undefined ? t('all') : stageTexts[stage][language],
          count: count(stage),
          current: stage === data.stage,
        }))}
      />
      {data.rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyMore')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('caption')}
          captionHeard
          rows={data.rows}
          rowKey={(row) => row.id}
          rowTone={(row) => toneOf(row, data.today)}
          columns={[
            {
              key: 'child',
              heading: t('child'),
              names: true,
              cell: (row) => <ChildCell row={row} language={language} />,
            },
            { key: 'stage', heading: t('stage'), cell: (row) => <StageCell row={row} language={language} /> },
            { key: 'received', heading: t('received'), cell: (row) => momentInWords(row.receivedAt, language) },
            {
              key: 'start',
              heading: t('start'),
              cell: (row) => (
                <LimitCell
                  limit={{ from: row.countedFrom, by: row.startBy, safe: row.startSafe, metOn: row.startMetOn }}
                  today={data.today}
                  language={language}
                />
              ),
            },
            {
              key: 'complete',
              heading: t('complete'),
              cell: (row) => (
                <LimitCell
                  limit={{
                    from: row.countedFrom,
                    by: row.completeBy,
                    safe: row.completeSafe,
                    metOn: row.completeMetOn,
                  }}
                  today={data.today}
                  language={language}
                />
              ),
            },
            {
              key: 'inform',
              heading: t('inform'),
              cell: (row) =>
                row.informedOn ? (
                  <Chip tone="ok">{dayInWords(row.informedOn, language)}</Chip>
                ) : (
                  <Chip tone={row.informBy !== null && data.today > row.informBy ? 'late' : 'neutral'}>
                    {t('notYet')}
                  </Chip>
                ),
            },
          ]}
        />
      )}
      <Pager
        label={t('pages')}
        where={`${first + 1}–${first + data.rows.length} / ${total}`}
        previous={data.page > 1 ? { address: pageAddress(data, data.page - 1), word: t('previous') } : undefined}
        next={total > first + pageSize ? { address: pageAddress(data, data.page + 1), word: t('next') } : undefined}
      />
    </>
  )
}

function pageAddress({ stage }: Data, page: number): string {
  return `/desk/inbox?${stage === undefined ? '' : `stage=${stage}&`}page=${page}`
}

function ChildCell({ row, language }: { row: Row; language: Language }) {
  const others = Number(row.siblings) - 1
  const from = row.kind === 'private-notification' ? 'privatePerson' : 'professional'
  return (
    <>
      <a href={`/desk/inbox/${row.id}`}>
        <bdi>{row.childName}</bdi>
      </a>
      <small>
        {inboxTexts[from][language]}
        {others > 0 ? ` · ${siblingsInWords(others, language)}` : null}
      </small>
    </>
  )
}

const urgencyTones = { immediate: 'late', soon: 'soon', 'not-urgent': 'ok' } as const

function StageCell({ row, language }: { row: Row; language: Language }) {
  return (
    <>
      {row.urgency === null ? (
        <Chip tone="soon">{inboxTexts.notAssessed[language]}</Chip>
      ) : (
        <Chip tone={urgencyTones[row.urgency]}>{urgencyTexts[row.urgency][language]}</Chip>
      )}
      <small>{stageTexts[row.stage][language]}</small>
    </>
  )
}

type Limit = {
  readonly from: PlainDate | null
  readonly by: PlainDate | null
  readonly safe: PlainDate | null
  readonly metOn: PlainDate | null
}

/** Days left in words and drawn, with the last day. */
function LimitCell({ limit, today, language }: { limit: Limit; today: PlainDate; language: Language }) {
  const { from, by, safe, metOn } = limit
  if (from === null || by === null) return null
  if (metOn) return <Chip tone={metOn <= by ? 'ok' : 'late'}>{dayInWords(metOn, language)}</Chip>
  return (
    <Meter
      name={<time dateTime={by}>{dayInWords(by, language)}</time>}
      words={leftInWords(daysBetween(today, by), language)}
      value={Math.max(0, daysBetween(from, today))}
      most={Math.max(1, daysBetween(from, by))}
      state={today > by ? 'late' : safe !== null && soonUntil(today) >= safe ? 'soon' : 'ok'}
    />
  )
}

function toneOf(row: Row, today: PlainDate): 'late' | 'soon' | undefined {
  if (row.urgency === 'immediate' || (row.startBy !== null && !row.startMetOn && today > row.startBy)) return 'late'
  return row.urgency === 'soon' ? 'soon' : undefined
}
