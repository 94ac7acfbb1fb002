import { z } from 'zod'
import { helsinkiDay, type PlainDate, parts } from '../../../../kernel/day.ts'
import { idOf } from '../../../../kernel/id.ts'
import { ok } from '../../../../kernel/result.ts'
import { longText, optional } from '../../../../kernel/text.ts'
import { deskScreen, faulty, type View } from '../../../../platform/screen.ts'
import { RadioGroup } from '../../../../ui/choice-field.tsx'
import { StepPage } from '../../../../ui/step-page.tsx'
import { DayField, LongTextField } from '../../../../ui/text-field.tsx'
import { refusalInWords } from '../../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../../step-texts.ts'
import { informFamily, type NotificationRefusal } from '../../acts/handle.ts'
import { type ItemView, viewItem } from '../../acts/view.ts'
import { birthdayIn } from '../../described.ts'
import { itemSteps } from '../../notification.ts'
import { informTexts } from '../../texts/desk-words.ts'

const manners = ['phone', 'meeting', 'letter', 'message', 'none'] as const

const InformForm = z.object({
  child: z.enum(['told', 'not-told']),
  custodian: z.enum(['told', 'not-told']),
  manner: z.enum(manners),
  on: z.string(),
  reason: optional(longText(10_000)),
})

/** Records that child and custodian were told of the notification, or why not (THL; JulkL 11.2 §, ATL 51 §). */
export const informScreen = deskScreen({
  address: '/desk/inbox/:itemId/inform',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'intake:inform',
  load: async ({ acting, params }) => ({
    ...(await viewItem(acting, params.itemId)),
    today: helsinkiDay(acting.at),
  }),
  form: InformForm,
  submit: async ({ acting, params, input }) => {
    const on = birthdayIn(input.on)
    if (on === undefined) return faulty({ field: 'on', code: input.on.trim() === '' ? 'missing' : 'not-a-day' })
    if (on > helsinkiDay(acting.at)) return faulty({ field: 'on', code: 'day-ahead' })
    const { item } = await viewItem(acting, params.itemId)
    if (on < item.receivedOn) return faulty({ field: 'on', code: 'before-receipt' })
    const informed = await informFamily(acting, params.itemId, { ...input, on })
    if (informed.ok) return ok({ go: `/desk/inbox/${params.itemId}` })
    if (informed.refusal.kind === 'reason-missing') return faulty({ field: 'reason', code: 'missing' })
    return informed
  },
  view: (view) => ({ title: informTexts.title[view.language], place: 'inbox', body: <InformPage {...view} /> }),
})

function InformPage({
  data,
  language,
  path,
  form,
  refusal,
}: View<ItemView & { today: PlainDate }, NotificationRefusal>) {
  const t = (key: keyof typeof informTexts): string => informTexts[key][language]
  const typed = (field: string): string | undefined => form.typed?.get(field) ?? undefined
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const closed = data.child
    ? undefined
    : ({ kind: 'item-not-possible-now', stage: data.item.stage, basis: itemSteps.register.basis } as const)
  const told = closed ?? refusal
  const choices = [
    { value: 'told', label: t('told') },
    { value: 'not-told', label: t('notTold') },
  ]
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      about={<span className="soft">{data.item.childName}</span>}
      back={{ address: `/desk/inbox/${data.item.id}`, name: stepTexts.back[language] }}
      refusal={
        told && {
          title: stepTexts[closed ? 'notPossible' : 'notDone'][language],
          ...refusalInWords(told, language),
        }
      }
      closed={closed !== undefined}
      given={form.typed && stepTexts.given[language]}
      errors={{
        title: stepTexts.problem[language],
        list: form.faults.map(({ field, code }) => ({ message: faultInWords(code, language), name: field })),
      }}
      form={{ action: path, hidden: { key: form.key, token: form.token } }}
      submit={t('submit')}
      sending={stepTexts.sending[language]}
      cancel={stepTexts.cancel[language]}
    >
      <RadioGroup
        name="child"
        label={t('child')}
        options={choices}
        value={typed('child')}
        error={error('child')}
        inline
      />
      <RadioGroup
        name="custodian"
        label={t('custodian')}
        options={choices}
        value={typed('custodian')}
        error={error('custodian')}
        inline
      />
      <RadioGroup
        name="manner"
        label={t('manner')}
        options={manners.map((manner) => ({ value: manner, label: t(manner) }))}
        value={typed('manner')}
        error={error('manner')}
      />
      <DayField
        name="on"
        label={t('on')}
        hint={stepTexts.dayHint[language]}
        value={typed('on') ?? dayAsTyped(data.today)}
        error={error('on')}
      />
      <LongTextField
        name="reason"
        label={t('reason')}
        optional={stepTexts.optional[language]}
        rows={3}
        value={typed('reason')}
        error={error('reason')}
      />
    </StepPage>
  )
}

/** A day as it is typed in a field, in every language: 24.11.2026. */
function dayAsTyped(on: PlainDate): string {
  const { year, month, date } = parts(on)
  return `${date}.${month}.${year}`
}
