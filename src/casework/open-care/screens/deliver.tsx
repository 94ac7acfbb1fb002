import { Fragment } from 'react'
import { z } from 'zod'
import { partialDateFrom } from '../../../documents/partial-date.ts'
import { helsinkiDay, isDay, type PlainDate } from '../../../kernel/day.ts'
import { idOf } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import { no, ok } from '../../../kernel/result.ts'
import { lineOfText, optional } from '../../../kernel/text.ts'
import { rectificationEnds } from '../../../law/administrative-procedure-act/49c-rectification.ts'
import { dayInWords } from '../../../law/words/days.ts'
import { howCounted } from '../../../law/words/how-counted.ts'
import { fullName } from '../../../people/people.ts'
import { deskScreen, faulty, type View } from '../../../platform/screen.ts'
import { RadioGroup } from '../../../ui/choice-field.tsx'
import { Facts } from '../../../ui/lists.tsx'
import { Details, EmptyState } from '../../../ui/notice.tsx'
import { Card, Grid, Section } from '../../../ui/page.tsx'
import { StepPage } from '../../../ui/step-page.tsx'
import { DayField, TextField } from '../../../ui/text-field.tsx'
import { refusalInWords } from '../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../step-texts.ts'
import {
  type DecisionToDeliver,
  type Delivery,
  deliverDecision,
  type OpenCareRefusal,
  viewDecisionToDeliver,
} from '../acts.ts'
import { manners, receivedOn } from '../open-care.ts'
import { deliverTexts, mannerHints, mannerTexts } from '../texts.ts'

const another = 'another'

const DeliverForm = z.object({
  recipient: z.union([z.literal(another), idOf<'person'>()]),
  name: optional(lineOfText(200)),
  manner: z.enum(manners),
  on: z
    .string()
    .transform((typed) => partialDateFrom(typed) ?? '')
    .refine(isDay, { message: 'not-a-day' }),
})

type Data = DecisionToDeliver & { readonly today: PlainDate }

/** Giving notice of a decision: each recipient on an own day, with an own last day for rectification (HL 54–60 §, 49 c §). */
export const deliverScreen = deskScreen({
  address: '/desk/documents/:documentId/deliver',
  params: z.object({ documentId: idOf<'document'>() }),
  act: 'open-care:deliver',
  form: DeliverForm,
  load: async ({ acting, params, at }): Promise<Data> => ({
    ...(await viewDecisionToDeliver(acting, params.documentId)),
    today: helsinkiDay(at),
  }),
  submit: async ({ acting, params, input, at }) => {
    const { document, people, child } = await viewDecisionToDeliver(acting, params.documentId)
    if (input.on > helsinkiDay(at)) return faulty({ field: 'on', code: 'ahead' })
    if (input.on < document.signedOn) return faulty({ field: 'on', code: 'beforeDecision' })
    const known =
      input.recipient === child.id
        ? { id: child.id, name: fullName(child) }
        : people
            .filter((kin) => kin.personId === input.recipient)
            .map((kin) => ({ id: kin.personId, name: fullName(kin) }))[0]
    if (input.recipient !== another && known === undefined) return faulty({ field: 'recipient', code: 'not-possible' })
    const recipient = known?.name ?? input.name
    if (recipient === undefined) return faulty({ field: 'name', code: 'missing' })
    const delivered = await deliverDecision(acting, params.documentId, {
      recipient,
      recipientId: known?.id ?? null,
      manner: input.manner,
      on: input.on,
    })
    return delivered.ok ? ok({ go: `/desk/documents/${params.documentId}/deliver` }) : no(delivered.refusal)
  },
  view: (view) => ({
    title: deliverTexts.title[view.language],
    place: 'ownChildren',
    body: <Deliver {...view} />,
  }),
})

function Deliver({ data, language, form, path, refusal }: View<Data, OpenCareRefusal>) {
  const t = (key: keyof typeof deliverTexts): string => deliverTexts[key][language]
  const s = (key: keyof typeof stepTexts): string => stepTexts[key][language]
  const words = (code: string): string =>
    code === 'ahead' || code === 'beforeDecision' ? t(code) : faultInWords(code, language)
  const errorOf = (name: string): string | undefined => {
    const fault = form.faults.find(({ field }) => field === name)
    return fault && words(fault.code)
  }
  const given = new Set(data.deliveries.map(({ recipientId }) => recipientId))
  const people = [
    { id: data.child.id, name: fullName(data.child), hint: t('child') },
    ...data.people.map((kin) => ({
      id: kin.personId,
      name: fullName(kin),
      hint: kin.custodian ? t('custodian') : undefined,
    })),
  ]
  return (
    <>
      <StepPage
        title={t('title')}
        lead={t('lead')}
        about={<span className="soft">{fullName(data.child)}</span>}
        back={{ address: `/desk/documents/${data.document.id}`, name: t('back') }}
        refusal={refusal && { title: s('notDone'), ...refusalInWords(refusal, language) }}
        errors={{
          title: s('problem'),
          list: form.faults.map(({ field, code }) => ({ name: field, message: words(code) })),
        }}
        form={{ action: path, hidden: { key: form.key, token: form.token } }}
        submit={t('submit')}
        sending={s('sending')}
        cancel={s('cancel')}
      >
        <RadioGroup
          name="recipient"
          label={t('recipient')}
          required
          error={errorOf('recipient')}
          value={form.typed?.get('recipient') ?? undefined}
          options={[
            ...people
              .filter(({ id }) => !given.has(id))
              .map(({ id, name, hint }) => ({ value: id, label: name, hint })),
            {
              value: another,
              label: t('another'),
              children: (
                <TextField
                  name="name"
                  label={t('name')}
                  error={errorOf('name')}
                  value={form.typed?.get('name') ?? undefined}
                />
              ),
            },
          ]}
        />
        <RadioGroup
          name="manner"
          label={t('manner')}
          required
          error={errorOf('manner')}
          value={form.typed?.get('manner') ?? undefined}
          options={manners.map((manner) => ({
            value: manner,
            label: mannerTexts[manner][language],
            hint: mannerHints[manner][language],
          }))}
        />
        <DayField
          name="on"
          label={t('on')}
          hint={t('onHint')}
          error={errorOf('on')}
          value={form.typed?.get('on') ?? undefined}
        />
      </StepPage>
      <Section title={t('given')}>
        {data.deliveries.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <Grid>
            {data.deliveries.map((delivery) => (
              <Given key={delivery.id} delivery={delivery} language={language} />
            ))}
          </Grid>
        )}
      </Section>
    </>
  )
}

/** One notice: how it counts as received, the last day for rectification, and how both were counted. */
function Given({ delivery, language }: { delivery: Delivery; language: Language }) {
  const t = (key: keyof typeof deliverTexts): string => deliverTexts[key][language]
  const { deemed } = receivedOn(delivery.manner, delivery.sentOn)
  const ends = rectificationEnds(delivery.receivedOn)
  const counts = [
    ...(deemed ? [{ deadline: deemed, ends: deemed.nominal }] : []),
    { deadline: ends, ends: ends.lastPermitted },
  ]
  return (
    <Card>
      <h3>{delivery.recipient}</h3>
      <Facts
        items={[
          { name: mannerTexts[delivery.manner][language], value: dayInWords(delivery.sentOn, language) },
          { name: t('received'), value: dayInWords(delivery.receivedOn, language) },
          { name: t('lastDay'), value: dayInWords(ends.lastPermitted, language) },
        ]}
      />
      <Details summary={t('counted')}>
        {counts.map((count) => (
          <Fragment key={count.deadline.rule}>
            <p>{dayInWords(count.ends, language)}</p>
            <ol>
              {howCounted(count.deadline, language).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Fragment>
        ))}
      </Details>
    </Card>
  )
}
