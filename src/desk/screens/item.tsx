import { z } from 'zod'
import { decideAccess } from '../../access/access.ts'
import { type ItemWithClient, viewItemWithClient } from '../../casework/client-relationship/acts/item.ts'
import { coded } from '../../documents/code-lists.ts'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import { idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { dayInWords } from '../../law/words/days.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { ActList } from '../../ui/acts.tsx'
import { Clocks } from '../../ui/clock.tsx'
import { ButtonLink } from '../../ui/form.tsx'
import { Facts, PeopleList } from '../../ui/lists.tsx'
import { Chip } from '../../ui/notice.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { ChildClock } from '../clock.tsx'
import { nextStep, offeredSteps } from '../item-steps.ts'
import { MessageAsItCame } from '../message.tsx'
import { childTexts } from '../texts/child.ts'
import { becauseTexts, doingTexts, inboxTexts, itemTexts } from '../texts/intake.ts'
import { refusalInWords } from '../texts/refusals.ts'
import { kinshipTexts, stageTexts, urgencyTexts } from '../texts/standing.ts'

type Data = ItemWithClient & { readonly today: PlainDate }
type Words = (key: keyof typeof itemTexts) => string

/** One item: the message as it came, its clocks, whom it may concern, and what may be done now. */
export const itemScreen = deskScreen({
  address: '/desk/inbox/:itemId',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'intake:view',
  load: async ({ acting, params }): Promise<Data> => ({
    ...(await viewItemWithClient(acting, params.itemId)),
    today: helsinkiDay(acting.at),
  }),
  view: (view) => ({
    title: itemTexts.title[view.language],
    place: 'inbox',
    wide: true,
    body: <ItemPage {...view} />,
  }),
})

const urgencyTones = { immediate: 'late', soon: 'soon', 'not-urgent': 'ok' } as const

function ItemPage({ data, language }: Pick<View<Data>, 'data' | 'language'>) {
  const t: Words = (key) => itemTexts[key][language]
  const { item, child } = data
  return (
    <>
      <PageHead
        title={<bdi>{child ? fullName(child) : item.childName}</bdi>}
        back={{ address: '/desk/inbox', name: t('back') }}
        beside={
          <>
            {item.urgency === null ? (
              <Chip tone="soon">{inboxTexts.notAssessed[language]}</Chip>
            ) : (
              <Chip tone={urgencyTones[item.urgency]}>{urgencyTexts[item.urgency][language]}</Chip>
            )}
            <Chip>{stageTexts[item.stage][language]}</Chip>
          </>
        }
      />
      <Facts items={factsOf(data, language, t)} />
      <Columns sideLabel={t('tools')} side={<Side data={data} language={language} t={t} />}>
        <Section title={t('clocks')}>
          <Clocks>
            {data.clocks.map((clock) => (
              <ChildClock key={clock.id} clock={clock} today={data.today} language={language} />
            ))}
          </Clocks>
        </Section>
        <MessageAsItCame item={item} language={language} />
      </Columns>
    </>
  )
}

function factsOf({ item, child, running, responsible }: Data, language: Language, t: Words) {
  const from = item.kind === 'private-notification' ? 'privatePerson' : 'professional'
  return [
    {
      name: inboxTexts.received[language],
      value: `${momentInWords(item.receivedAt, language)}, ${inboxTexts[from][language]}`,
    },
    { name: t('reference'), value: <span className="num">{item.receipt}</span> },
    ...(child
      ? [
          {
            name: running ? t('since') : t('child'),
            value: running ? dayInWords(running.beganOn, language) : t('notClient'),
          },
          { name: t('responsible'), value: responsible?.name ?? t('nobody') },
        ]
      : []),
  ]
}

function Side({ data, language, t }: { data: Data; language: Language; t: Words }) {
  const steps = offeredSteps(data)
  const next = nextStep(data)
  return (
    <>
      <h2>{t('now')}</h2>
      <ActList items={steps.map((offer) => actItem(offer, language, offer.doing === next))} />
      <ReporterKind data={data} language={language} t={t} />
      {data.child ? (
        <AroundChild data={data} language={language} t={t} />
      ) : (
        <Candidates data={data} language={language} t={t} />
      )}
      {data.siblings.length === 0 ? null : (
        <>
          <h2>{t('siblings')}</h2>
          <PeopleList
            items={data.siblings.map((sibling) => ({
              id: sibling.id,
              name: <bdi>{sibling.childName}</bdi>,
              address: `/desk/inbox/${sibling.id}`,
              role: stageTexts[sibling.stage][language],
            }))}
          />
        </>
      )}
    </>
  )
}

function actItem(offer: ReturnType<typeof offeredSteps>[number], language: Language, first: boolean) {
  const name = doingTexts[offer.doing][language]
  if ('address' in offer)
    return { kind: 'link', name, address: offer.address, tone: first ? 'primary' : 'quiet' } as const
  const { reason, basis } = refusalInWords(offer.refusal, language)
  return { kind: 'impossible', name, reason, basis } as const
}

function ReporterKind({ data, language, t }: { data: Data; language: Language; t: Words }) {
  const { reporter, item, standing } = data
  if (!reporter) return null
  return (
    <>
      <h2>{t('reporter')}</h2>
      <p>
        {coded('1243', reporter.sender, language).display}, {t(reporter.anonymous ? 'anonymous' : 'named')}
        {reporter.asksSecrecy ? `, ${t('asksSecrecy')}` : null}
      </p>
      {decideAccess('reporter:view', standing).open ? (
        <p>
          <ButtonLink address={`/desk/inbox/${item.id}/reporter`} tone="quiet">
            {t('showReporter')}
          </ButtonLink>{' '}
          <small className="soft">{t('showReporterNote')}</small>
        </p>
      ) : null}
    </>
  )
}

function Candidates({ data, language, t }: { data: Data; language: Language; t: Words }) {
  return (
    <>
      <h2>{t('candidates')}</h2>
      {data.candidates.length === 0 ? (
        <p className="soft">{t('noCandidates')}</p>
      ) : (
        <PeopleList
          items={data.candidates.map((candidate) => ({
            id: candidate.id,
            name: <bdi>{fullName(candidate)}</bdi>,
            detail: candidate.bornOn ? `${t('born')} ${dayInWords(candidate.bornOn, language)}` : undefined,
            role: becauseTexts[candidate.because][language],
          }))}
        />
      )}
    </>
  )
}

/** How to reach somebody: never shown of one with a security ban (661/2009 36–37 §), only that there is one. */
function reach({ securityBan, phone }: Data['kin'][number], language: Language) {
  if (!securityBan) return phone ?? undefined
  return (
    <>
      <Chip tone="late">{childTexts.ban[language]}</Chip> {childTexts.banNote[language]}
    </>
  )
}

function AroundChild({ data, language, t }: { data: Data; language: Language; t: Words }) {
  return (
    <>
      <h2>{t('people')}</h2>
      <PeopleList
        items={[
          ...data.kin.map((kin) => ({
            id: kin.personId,
            name: <bdi>{fullName(kin)}</bdi>,
            detail: reach(kin, language),
            role: `${kinshipTexts[kin.kind][language]}${kin.custodian ? `, ${t('custodian')}` : ''}`,
          })),
          ...(data.child && decideAccess('child:view', data.standing).open
            ? [
                {
                  id: data.child.id,
                  name: <bdi>{fullName(data.child)}</bdi>,
                  address: `/desk/children/${data.child.id}`,
                  role: t('child'),
                },
              ]
            : []),
        ]}
      />
      <h2>{t('earlier')}</h2>
      {data.earlier.length === 0 ? (
        <p className="soft">{t('noEarlier')}</p>
      ) : (
        <PeopleList
          items={data.earlier.map((earlier) => ({
            id: earlier.id,
            name: dayInWords(helsinkiDay(earlier.receivedAt), language),
            detail: earlier.urgency ? urgencyTexts[earlier.urgency][language] : undefined,
            role: stageTexts[earlier.stage][language],
          }))}
        />
      )}
    </>
  )
}
