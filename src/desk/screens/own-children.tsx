import type { AssignmentRelation } from '../../access/access.ts'
import { assignmentRelations } from '../../access/access.ts'
import type { Language } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Chip, EmptyState } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { DataTable, Pager } from '../../ui/table.tsx'
import { ageOnInWords } from '../child-parts.tsx'
import { clockInWords, clockLeftInWords, standingOf } from '../clock.tsx'
import { childrenSize, type OwnChildLine, type OwnChildrenView, viewOwnChildren } from '../own-children.ts'
import { childTexts } from '../texts/child.ts'
import { ownChildrenTexts } from '../texts/own-children.ts'
import { matterStateTexts, outcomeTexts, relationTexts } from '../texts/standing.ts'

/** The children whose matters the worker has as a task: who, where the matter stands, which clock comes next. */
export const ownChildrenScreen = deskScreen({
  address: '/desk/children',
  act: 'desk:own-children',
  load: ({ acting, query }) => {
    const page = query.get('page') ?? ''
    return viewOwnChildren(acting, {
      by: query.get('by') === 'clock' ? 'clock' : 'name',
      page: /^\d{1,4}$/.test(page) ? Number(page) : 1,
    })
  },
  view: ({ data, language }) => ({
    title: ownChildrenTexts.title[language],
    place: 'ownChildren',
    wide: true,
    body: <OwnChildren view={data} language={language} />,
  }),
})

function OwnChildren({ view, language }: { view: OwnChildrenView; language: Language }) {
  const t = (key: keyof typeof ownChildrenTexts): string => ownChildrenTexts[key][language]
  const at = (page: number): string => `/desk/children?by=${view.by}&page=${page}`
  if (view.all === 0)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('none')}>
          <p>{t('noneAdvice')}</p>
        </EmptyState>
      </>
    )
  const first = (view.page - 1) * childrenSize + 1
  return (
    <>
      <PageHead title={t('title')} beside={<span className="soft num">{view.all}</span>} />
      <p>
        {t('order')}{' '}
        {(['name', 'clock'] as const).map((by, index) => (
          <span key={by}>
            {index === 0 ? null : ' · '}
            {view.by === by ? <b aria-current="true">{t(by)}</b> : <a href={`/desk/children?by=${by}`}>{t(by)}</a>}
          </span>
        ))}
      </p>
      <DataTable
        caption={t('title')}
        captionHeard
        rows={view.lines}
        rowKey={(line) => line.child.id}
        rowTone={(line) => {
          const state = line.clock && standingOf(line.clock, view.today)
          return state === 'late' || state === 'soon' ? state : undefined
        }}
        columns={[
          {
            key: 'child',
            heading: t('child'),
            names: true,
            cell: ({ child }) => (
              <a href={`/desk/children/${child.id}`}>
                {child.familyName} {child.givenNames}
              </a>
            ),
          },
          {
            key: 'age',
            heading: t('age'),
            cell: ({ child }) => ageOnInWords(child.bornOn, view.today, language) ?? childTexts.ageNotKnown[language],
          },
          {
            key: 'relation',
            heading: t('relation'),
            cell: ({ child }) =>
              relationsOf(child.relations)
                .map((relation) => relationTexts[relation][language])
                .join(', '),
          },
          { key: 'stands', heading: t('stands'), cell: (line) => <Stands line={line} language={language} /> },
          {
            key: 'clock',
            heading: t('nearest'),
            cell: ({ clock }) => {
              if (clock === undefined) return <span className="soft">{t('noClock')}</span>
              const state = standingOf(clock, view.today)
              return (
                <>
                  {clockInWords(clock.kind, language)}: {dayInWords(clock.lastPermitted, language)}{' '}
                  <Chip tone={state === 'late' || state === 'soon' ? state : 'ok'}>
                    {clockLeftInWords(clock, view.today, language)}
                  </Chip>
                </>
              )
            },
          },
        ]}
      />
      <Pager
        label={t('pages')}
        where={`${first}–${first + view.lines.length - 1} / ${view.all}`}
        previous={view.page > 1 ? { address: at(view.page - 1), word: t('previous') } : undefined}
        next={view.page < view.pages ? { address: at(view.page + 1), word: t('next') } : undefined}
      />
    </>
  )
}

function relationsOf(relations: readonly string[]): AssignmentRelation[] {
  return assignmentRelations.filter((relation) => relations.includes(relation))
}

function Stands({ line, language }: { line: OwnChildLine; language: Language }) {
  const { matter, clientSince } = line
  return (
    <>
      {clientSince === undefined ? null : <Chip tone="ok">{childTexts.client[language]}</Chip>}{' '}
      {matter === undefined
        ? null
        : matter.outcome === null
          ? matterStateTexts[matter.state][language]
          : `${matterStateTexts[matter.state][language]}: ${outcomeTexts[matter.outcome][language]}`}
    </>
  )
}
