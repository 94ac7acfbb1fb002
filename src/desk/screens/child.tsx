import { z } from 'zod'
import { idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen } from '../../platform/screen.ts'
import { Clocks } from '../../ui/clock.tsx'
import { Facts } from '../../ui/lists.tsx'
import { Chip } from '../../ui/notice.tsx'
import { Columns, PageHead, Phone, Section } from '../../ui/page.tsx'
import { Pager } from '../../ui/table.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { type ChildView, viewChild } from '../child.ts'
import { ageOnInWords, Documents, Measures, PeopleAround, PossibleNow } from '../child-parts.tsx'
import { ChildClock, standingOf } from '../clock.tsx'
import { strandItem } from '../strand.tsx'
import { childTexts } from '../texts/child.ts'
import { clockTexts } from '../texts/clocks.ts'
import { matterStateTexts, outcomeTexts } from '../texts/standing.ts'

/** One child, one page: who is responsible, where the matter stands, which clocks run, what happened, who is around. */
export const childScreen = deskScreen({
  address: '/desk/children/:childId',
  params: z.object({ childId: idOf<'person'>() }),
  act: 'child:view',
  load: ({ acting, params, query }) => {
    const before = query.get('before') ?? ''
    return viewChild(acting, params.childId, /^\d{1,18}$/.test(before) ? before : undefined)
  },
  view: ({ data, language, path }) => ({
    title: childTexts.title[language],
    place: 'ownChildren',
    wide: true,
    body: <ChildPage view={data} language={language} path={path} />,
  }),
})

type Part = { view: ChildView; language: Language }

function ChildPage({ view, language, path }: Part & { path: string }) {
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  const running = view.clocks.filter((clock) => standingOf(clock, view.today) !== 'over')
  return (
    <>
      <PageHead
        title={fullName(view.child)}
        back={{ address: '/desk/children', name: t('back') }}
        beside={<Beside view={view} language={language} />}
      />
      <ChildFacts view={view} language={language} />
      <Columns
        sideLabel={t('side')}
        side={
          <>
            <PossibleNow view={view} language={language} />
            <PeopleAround view={view} language={language} />
          </>
        }
      >
        <h2 className="heard">{clockTexts.running[language]}</h2>
        {running.length === 0 ? (
          <p className="soft">{clockTexts.none[language]}</p>
        ) : (
          <Clocks>
            {running.map((clock) => (
              <ChildClock
                key={clock.id}
                clock={clock}
                today={view.today}
                language={language}
                about={recipientOf(view, clock)}
              />
            ))}
          </Clocks>
        )}
        <Section title={t('happened')} id="strand">
          {view.strand.length === 0 ? (
            <p className="soft">{t('nothingHappened')}</p>
          ) : (
            <Timeline label={t('happened')} items={view.strand.map((row) => strandItem(row, language, view.lists))} />
          )}
          <Pager
            label={t('pages')}
            previous={view.newest ? undefined : { address: `${path}#strand`, word: t('newest') }}
            next={
              view.older === undefined
                ? undefined
                : { address: `${path}?before=${view.older}#strand`, word: t('older') }
            }
          />
        </Section>
        <Measures view={view} language={language} />
        <Documents view={view} language={language} />
      </Columns>
    </>
  )
}

function Beside({ view, language }: Part) {
  const { child, today } = view
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  const age =
    ageOnInWords(child.bornOn, today, language) ??
    (child.ageAsTold === null ? t('ageNotKnown') : `${t('ageAsTold')}: ${child.ageAsTold}`)
  const isClient = view.relationships.some(({ endedOn }) => endedOn === null)
  return (
    <>
      <span className="soft num">{age}</span>
      {child.identityCode === null ? null : (
        <span className="soft small num">
          <span className="heard">{t('identityCode')} </span>
          {child.identityCode}
        </span>
      )}
      {isClient ? <Chip tone="ok">{t('client')}</Chip> : <Chip>{t('noClient')}</Chip>}
      {child.securityBan ? <Chip tone="late">{t('ban')}</Chip> : null}
    </>
  )
}

function ChildFacts({ view, language }: Part) {
  const t = (key: keyof typeof childTexts): string => childTexts[key][language]
  const { child, responsible, plan } = view
  const [matter] = view.matters
  const running = view.relationships.find(({ endedOn }) => endedOn === null)
  const address = [child.streetAddress, [child.postalCode, child.postOffice].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return (
    <Facts
      items={[
        {
          name: t('responsible'),
          value: responsible ? (
            <>
              {responsible.name}
              {responsible.phone === null ? null : (
                <>
                  {' '}
                  <Phone number={responsible.phone} dial={responsible.phone} label={responsible.name} size="small" />
                </>
              )}
            </>
          ) : (
            t('nobody')
          ),
        },
        ...(matter
          ? [
              {
                name: t('stands'),
                value: `${matterStateTexts[matter.state][language]}${
                  matter.outcome === null ? '' : `: ${outcomeTexts[matter.outcome][language]}`
                }, ${t('initiated')} ${dayInWords(matter.initiatedOn, language)}`,
              },
            ]
          : []),
        ...(running ? [{ name: t('clientSince'), value: dayInWords(running.beganOn, language) }] : []),
        ...(running
          ? [{ name: t('planSigned'), value: plan ? dayInWords(plan.signedOn, language) : t('planMissing') }]
          : []),
        ...(child.securityBan
          ? [{ name: t('lives'), value: t('banNote') }]
          : [
              ...(address === '' ? [] : [{ name: t('lives'), value: address }]),
              ...(child.phone === null ? [] : [{ name: t('phone'), value: child.phone }]),
            ]),
      ]}
    />
  )
}

/** Whose time of rectification it is: every recipient has an own clock, and they were started in the order of the notices. */
function recipientOf(view: ChildView, clock: ChildView['clocks'][number]): string | undefined {
  if (clock.kind !== 'rectification' && clock.kind !== 'appeal') return undefined
  const isSame = (documentId: string | null, on: string): boolean =>
    documentId === clock.documentId && on === clock.countedFrom
  const place = view.clocks.filter((other) => isSame(other.documentId, other.countedFrom)).indexOf(clock)
  return view.deliveries.filter((each) => isSame(each.documentId, each.receivedOn))[place]?.recipient
}
