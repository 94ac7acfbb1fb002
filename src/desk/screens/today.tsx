import type { ReactNode } from 'react'
import { urgencies } from '../../casework/matter/matter.ts'
import { itemStages } from '../../casework/notification/notification.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { citationInWords } from '../../law/citation.ts'
import { dayInWords } from '../../law/words/days.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen } from '../../platform/screen.ts'
import { PeopleList } from '../../ui/lists.tsx'
import { Chip, EmptyState } from '../../ui/notice.tsx'
import { Card, Columns, Grid, PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { documentInWords } from '../child-parts.tsx'
import { clockInWords, clockLeftInWords, standingOf } from '../clock.tsx'
import { stageTexts, urgencyTexts } from '../texts/standing.ts'
import { guideTexts, overCapInWords, recordTexts, todayTexts } from '../texts/today.ts'
import { type OwnToday, type TodayView, viewToday } from '../today.ts'

/** What is due, late and new for the worker: counts and short lists, nothing else. */
export const todayScreen = deskScreen({
  address: '/desk',
  act: 'desk:today',
  load: ({ acting }) => viewToday(acting),
  view: ({ data, language }) => ({
    title: todayTexts.title[language],
    place: 'today',
    wide: true,
    body: <Today view={data} language={language} />,
  }),
})

type Part = { readonly view: TodayView; readonly language: Language }

function Today({ view, language }: Part) {
  const t = (key: keyof typeof todayTexts): string => todayTexts[key][language]
  const side = [
    view.desk && <Desk key="desk" counts={view.desk} language={language} />,
    view.overCap && (
      <Card key="over" tone={view.overCap.over > 0 ? 'marked' : 'plain'}>
        <h2>{t('supervision')}</h2>
        <p>{overCapInWords(view.overCap.over, view.overCap.workers, view.overCap.cap, language)}</p>
        <p className="soft small">{citationInWords(view.overCap.basis, language)}</p>
        <a href="/desk/caseloads">{t('toCaseloads')}</a>
      </Card>
    ),
    view.guide && (
      <Card key="guide">
        <h2>{t('guide')}</h2>
        <p>
          <a href="/desk/guide/stale">{guideTexts.attention[language](view.guide.attention)}</a>
        </p>
        <p>
          <a href="/desk/guide?show=drafts">{guideTexts.drafts[language](view.guide.drafts)}</a>
        </p>
      </Card>
    ),
    view.record && (
      <Card key="record">
        <h2>{t('record')}</h2>
        <p>
          <a href="/desk/code-lists">{recordTexts.codes[language](view.record.unverifiedCodes)}</a>
        </p>
        <p>
          <a href="/desk/law">{recordTexts.law[language](view.record.unsureLaw)}</a>
        </p>
      </Card>
    ),
  ].filter((part) => part !== undefined)
  return (
    <>
      <PageHead
        title={t('title')}
        above={dayInWords(view.today, language)}
        beside={view.own ? <Counts own={view.own} view={view} language={language} /> : undefined}
      />
      {view.own === undefined ? (
        <Grid>{side}</Grid>
      ) : side.length === 0 ? (
        <Own own={view.own} view={view} language={language} />
      ) : (
        <Columns sideLabel={t('side')} side={<Grid>{side}</Grid>}>
          <Own own={view.own} view={view} language={language} />
        </Columns>
      )}
    </>
  )
}

function Counts({ own, view, language }: Part & { own: OwnToday }) {
  const t = (key: keyof typeof todayTexts): string => todayTexts[key][language]
  const late = own.clocks.filter((clock) => standingOf(clock, view.today) === 'late').length
  const soon = own.clocks.length - late
  const fresh = own.items.length + own.namedToMe.length
  return (
    <>
      {late > 0 ? (
        <Chip tone="late">
          {late} {t('late')}
        </Chip>
      ) : null}
      {soon > 0 ? (
        <Chip tone="soon">
          {soon} {t('soon')}
        </Chip>
      ) : null}
      {fresh > 0 ? (
        <Chip tone="open">
          {fresh} {t('newCount')}
        </Chip>
      ) : null}
      {late + soon + fresh === 0 ? <Chip tone="ok">{t('nothing')}</Chip> : null}
    </>
  )
}

function Own({ own, view, language }: Part & { own: OwnToday }) {
  const t = (key: keyof typeof todayTexts): string => todayTexts[key][language]
  const nameOf = (id: string | null): string => {
    const child = own.children.find((each) => each.id === id)
    return child === undefined ? '' : fullName(child)
  }
  const quiet = own.items.length + own.namedToMe.length + own.withoutPlan.length + own.drafts.length === 0
  return (
    <>
      <Section title={t('clocks')}>
        {own.clocks.length === 0 ? (
          <EmptyState title={t('noClocks')} />
        ) : (
          <DataTable
            caption={t('clocks')}
            captionHeard
            rows={own.clocks}
            rowKey={(clock) => clock.id}
            rowTone={(clock) => (standingOf(clock, view.today) === 'late' ? 'late' : 'soon')}
            columns={[
              {
                key: 'child',
                heading: t('child'),
                names: true,
                cell: (clock) => <a href={`/desk/children/${clock.childId}`}>{nameOf(clock.childId)}</a>,
              },
              { key: 'what', heading: t('what'), cell: (clock) => clockInWords(clock.kind, language) },
              { key: 'day', heading: t('lastDay'), cell: (clock) => dayInWords(clock.lastPermitted, language) },
              {
                key: 'left',
                heading: t('left'),
                cell: (clock) => (
                  <Chip tone={standingOf(clock, view.today) === 'late' ? 'late' : 'soon'}>
                    {clockLeftInWords(clock, view.today, language)}
                  </Chip>
                ),
              },
            ]}
          />
        )}
      </Section>
      {quiet ? <p className="soft">{t('nothingMore')}</p> : null}
      <Few
        title={t('fresh')}
        items={[
          ...own.items.map((item) => ({
            id: item.id,
            name: nameOf(item.childId),
            address: `/desk/inbox/${item.id}`,
            role: momentInWords(item.receivedAt, language),
            detail: `${t('newItem')}: ${stageTexts[item.stage][language]}`,
          })),
          ...own.namedToMe.map((child) => ({
            id: child.id,
            name: fullName(child),
            address: `/desk/children/${child.id}`,
            role: dayInWords(helsinkiDay(child.since), language),
            detail: t('namedToMe'),
          })),
        ]}
      />
      <Few
        title={t('withoutPlan')}
        items={own.withoutPlan.map((client) => ({
          id: client.id,
          name: nameOf(client.childId),
          address: `/desk/children/${client.childId}`,
          role: `${t('clientSince')} ${dayInWords(client.beganOn, language)}`,
        }))}
      />
      <Few
        title={t('drafts')}
        items={own.drafts.map((draft) => ({
          id: draft.id,
          name: nameOf(draft.childId),
          address: `/desk/drafts/${draft.id}`,
          role: momentInWords(draft.writtenAt, language),
          detail: documentInWords(draft.kind, language),
        }))}
      />
    </>
  )
}

type FewItem = { id: string; name: string; address: string; role: ReactNode; detail?: ReactNode }

/** A short list with its count in the heading; nothing when there is nothing. */
function Few({ title, items }: { title: string; items: readonly FewItem[] }) {
  if (items.length === 0) return null
  return (
    <Section title={title} aside={<span className="soft num">{items.length}</span>}>
      <PeopleList items={items} />
    </Section>
  )
}

function Desk({ counts, language }: { counts: NonNullable<TodayView['desk']>; language: Language }) {
  const t = (key: keyof typeof todayTexts): string => todayTexts[key][language]
  const sum = (rows: typeof counts): number => rows.reduce((all, row) => all + row.items, 0)
  const lines = [
    ...urgencies.map(
      (urgency) =>
        ({
          key: urgency,
          name: urgencyTexts[urgency][language],
          count: sum(counts.filter((row) => row.urgency === urgency)),
          tone: urgency === 'immediate' ? 'late' : urgency === 'soon' ? 'soon' : 'neutral',
        }) as const,
    ),
    ...itemStages
      .filter((stage) => stage === 'received' || stage === 'registered')
      .map((stage) => ({
        key: stage,
        name: stageTexts[stage][language],
        count: sum(counts.filter((row) => row.stage === stage && row.urgency === null)),
        tone: 'open' as const,
      })),
  ].filter((line) => line.count > 0)
  return (
    <Card tone={lines.length > 0 ? 'marked' : 'plain'}>
      <h2>{t('desk')}</h2>
      {lines.length === 0 ? (
        <p>{t('deskEmpty')}</p>
      ) : (
        <PeopleList
          items={lines.map((line) => ({
            id: line.key,
            name: line.name,
            role: <Chip tone={line.tone}>{line.count}</Chip>,
          }))}
        />
      )}
      <a href="/desk/inbox">{t('toInbox')}</a>
    </Card>
  )
}
